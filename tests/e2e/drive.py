# SPDX-License-Identifier: GPL-3.0-or-later
"""One reader's session: every switch, language and theme, table, keys, clipboard, find, drop, a broken file, a restart."""
import json
import os
import subprocess
import sys
import time

from screen import (OUTPUT, Program, box, clipboard, clipboard_targets, click, key, mean_brightness, picture, shell, type_text, wait_for)

HERE = os.path.dirname(os.path.abspath(__file__))
MINI = os.path.join(HERE, "..", "data", "mini.json")


def step(name):
    print("e2e:", name, flush=True)


def changes(program, action, what):
    """The action must change what is asked for (a function of the program); returns before and after."""
    before = what(program)
    action()
    after = wait_for(lambda: (what(program) != before) and what(program), f"a change from {before!r}")
    return before, after


def status(program):
    return "|".join(program.labels())


def see_switches(program):
    step("values, ranges, rounding")
    assert "50～71%" in program.chart_title(), program.chart_title()
    _, title = changes(program, lambda: program.choose("確認した値"), Program.chart_title)
    assert "53～66%" in title, title
    assert "確認した値" in status(program)
    picture("checked-ja-light")
    program.choose("記事")
    wait_for(lambda: "50～71%" in program.chart_title(), "the article's values again")
    _, title = changes(program, lambda: program.choose("同じ端どうし"), Program.chart_title)
    assert "58～63%" in title or "57.9" in title, title
    changes(program, lambda: program.choose("すべての組"), Program.chart_title)
    changes(program, lambda: program.choose("四捨五入の幅も含める"), status)
    changes(program, lambda: program.choose("書かれた値を正確とみなす"), status)


def see_charts(program):
    step("every chart of every tab")
    seen = set()
    for tab in ("支出", "モデル", "市場"):
        click(program.expect("page tab", tab))
        charts = wait_for(lambda: [n for n in program.nodes("list item")], "the chart list of " + tab)
        for i in range(len(charts)):
            items = [n for n in program.nodes("list item")]
            click(items[i])
            time.sleep(0.25)
            seen.add(program.chart_title())
        picture("tab-" + {"支出": "spending", "モデル": "models", "市場": "market"}[tab])
    assert len(seen) == 10, seen


def see_chart_switches(program):
    step("log and linear, parameters, order")
    click(program.expect("page tab", "モデル"))
    click(program.expect("list item", part="パラメーターあたりの費用"))
    wait_for(lambda: "パラメーター" in program.chart_title(), "the cost chart")
    before = mean_brightness(picture("cost-log"))
    program.choose("等間隔")
    assert abs(mean_brightness(picture("cost-linear")) - before) > 1e-5, "linear looks like log"
    program.choose("対数")


def see_table(program):
    step("table: same data, sorted, copied")
    key("t")
    table = program.expect("table")
    rows = table.get_table_iface().get_n_rows() if table.get_table_iface() else 0
    assert rows >= 14, rows
    picture("table-ja-light")
    click(table)
    key("ctrl+a", "ctrl+c")
    text = wait_for(lambda: clipboard("UTF8_STRING").decode("utf-8"), "table text on the clipboard")
    assert text.count("\t") > 20 and "DeepSeek-V3" in text, text[:200]
    key("t")
    program.expect("chart")


def see_clipboard(program):
    step("copy: picture and data in each format")
    click(program.expect("chart"))
    key("ctrl+c")
    wait_for(lambda: {"image/png", "image/svg+xml"} <= set(clipboard_targets()), "picture formats")
    assert clipboard("image/png").startswith(b"\x89PNG")
    assert b"<svg" in clipboard("image/svg+xml")[:400]
    key("ctrl+shift+c")
    wait_for(lambda: {"text/csv", "text/html"} <= set(clipboard_targets()), "data formats")
    assert "DeepSeek-V3" in clipboard("text/csv").decode("utf-8-sig")
    assert b"<table" in clipboard("text/html")
    assert b"\t" in clipboard("UTF8_STRING")


def see_keyboard(program):
    step("keyboard focus reads a value")
    chart = program.expect("chart")
    click(chart)
    key("Home", "Right")
    def focused():
        for node in program.nodes():
            if "焦点" in (node.get_name() or ""):
                return node.get_name()
            states = node.get_state_set()
            from gi.repository import Atspi
            if states.contains(Atspi.StateType.FOCUSED) and node.get_parent() and node.get_parent().get_role_name() == "chart":
                return node.get_name()
        return None
    name = wait_for(focused, "a focused value")
    assert any(c.isdigit() for c in name), name
    print("     reads:", name.replace("\n", " / "))
    picture("keyboard-focus")


def see_find(program):
    step("find")
    key("ctrl+f")
    program.expect(part="検索", role=None) if False else time.sleep(0.3)
    shell("xdotool", "type", "--delay", "30", "MMLU-Pro")
    wait_for(lambda: [n for n in program.nodes("list item") if "MMLU" in (n.get_name() or "")], "hits")
    picture("find")
    key("Return")
    wait_for(lambda: "試験" in program.chart_title() or "DeepSeek" in program.chart_title(), "the chart of the hit")
    key("Escape")


def see_languages_and_themes(program):
    step("languages and themes, live")
    click(program.expect("page tab", "支出"))
    changes(program, lambda: program.choose("English"), Program.chart_title)
    program.expect("page tab", "Spending")
    assert "50–71%" in program.chart_title(), program.chart_title()
    light = mean_brightness(picture("spending-en-light"))
    program.choose("Dark")
    time.sleep(0.4)
    dark = mean_brightness(picture("spending-en-dark"))
    program.choose("High contrast")
    time.sleep(0.4)
    contrast = mean_brightness(picture("spending-en-contrast"))
    assert light > 0.8 and dark < 0.3 and contrast < 0.2, (light, dark, contrast)
    program.choose("Dark")


def drop(program, path):
    source = subprocess.Popen(["/usr/bin/python3", os.path.join(HERE, "dragsource.py"), path])
    try:
        window = wait_for(lambda: shell("xdotool", "search", "--onlyvisible", "--name", "^dragsource$"), "the other program").split()[0]
        time.sleep(0.4)
        values = dict(line.split("=") for line in shell("xdotool", "getwindowgeometry", "--shell", window).splitlines() if "=" in line)
        x, y = int(values["X"]) + 40, int(values["Y"]) + 30
        target = program.expect("chart")
        tx, ty, tw, th = box(target)
        shell("xdotool", "mousemove", str(x), str(y), "mousedown", "1")
        for i in range(1, 11):
            shell("xdotool", "mousemove", str(x + (tx + tw // 2 - x) * i // 10), str(y + (ty + th // 3 - y) * i // 10))
            time.sleep(0.05)
        time.sleep(0.3)
        shell("xdotool", "mouseup", "1")
        time.sleep(0.5)
    finally:
        source.kill()
        source.wait()


def see_files(program):
    step("a broken file leaves what was open; a good one opens")
    broken = os.path.join(OUTPUT, "broken.json")
    with open(broken, "w") as file:
        json.dump({"format": 1, "id": "x", "facts": "none"}, file)
    title = program.title()
    drop(program, broken)
    wait_for(lambda: any("broken.json" in label for label in program.labels()), "the bar that says it was not opened")
    assert program.title() == title, program.title()
    picture("broken-file")
    drop(program, MINI)
    wait_for(lambda: program.title() != title, "the dropped story")
    picture("dropped-story")


def see_restart(title):
    step("a restart remembers window, subject, language, theme and file")
    program = Program()
    assert program.title() == title, (program.title(), title)
    program.expect("page tab", "Spending")
    assert mean_brightness(picture("restarted")) < 0.3, "the theme is forgotten"
    program.close()


def main():
    program = Program()
    program.expect("chart")
    picture("first-screen-ja")
    see_switches(program)
    see_charts(program)
    see_chart_switches(program)
    see_table(program)
    see_clipboard(program)
    see_keyboard(program)
    see_find(program)
    see_languages_and_themes(program)
    see_files(program)
    title = program.title()
    program.close()
    see_restart(title)
    print("e2e: all seen")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as fault:
        picture("failed")
        print("e2e: FAILED:", fault, file=sys.stderr)
        sys.exit(1)
