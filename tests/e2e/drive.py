# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as one reader uses it: every switch, language and theme, table, keys, clipboard, find, drop, a broken file, a restart."""
import json
import os
import re
import subprocess
import sys
import time

import datafiles
import evidence
import leaving
from screen import (BUTTONS, OUTPUT, Program, box, clear_clipboard, click, clipboard, clipboard_targets, ground_colour, key, picture, shell,
                    type_text, wait_for)

HERE = os.path.dirname(os.path.abspath(__file__))
MINI = os.path.join(HERE, "..", "data", "mini.json")
WAITING = ("株価の推移", "イベントスタディ")  # for files the story has not
TABS = {"支出": "spending", "モデル": "models", "市場": "market"}


def step(name):
    print("e2e:", name, flush=True)


def changes(action, what):
    """The action must change what is asked for; returns before and after."""
    before = what()
    assert before, "there was nothing to change"
    action()
    after = wait_for(lambda: (lambda now: now and now != before and now)(what()), f"a change from {str(before)[:300]}")
    return before, after


def expect_title(program, part):
    wait_for(lambda: part in program.chart_title(), f"“{part}” in the title, not {program.chart_title()}")


def see_first_screen(program):
    step("the first screen")
    expect_title(program, "50～71%")
    width, height = (int(each) for each in shell("xdotool", "getdisplaygeometry").split())
    x, y, w, h = box(program.find("status bar"))
    assert x >= 0 and x + w <= width and y + h <= height, f"the status line ends at {x + w}×{y + h} on a screen of {width}×{height}"
    picture("first-screen-ja")


def see_switches(program):
    step("values, ranges, rounding: title, table and status line")
    changes(lambda: program.press("確認した値"), program.status)
    expect_title(program, "53～66%")
    assert "確認した値" in program.status(), program.status()
    picture("checked-ja-light")
    program.press("記事")
    expect_title(program, "50～71%")
    changes(lambda: program.press("同じ端どうし"), program.status)
    expect_title(program, "58～63%")
    changes(lambda: program.press("すべての組"), program.chart_title)
    changes(lambda: program.choose("四捨五入の幅も含める"), program.status)
    key("t")
    program.expect("table")
    changes(lambda: program.choose("書かれた値を正確とみなす"), program.table_rows)
    changes(lambda: program.press("確認した値"), program.table_rows)
    changes(lambda: program.press("記事"), program.table_rows)
    changes(lambda: program.press("同じ端どうし"), program.table_rows)
    changes(lambda: program.press("すべての組"), program.table_rows)
    key("t")
    expect_title(program, "50～71%")


def see_charts(program):
    step("every chart of every tab")
    titles = []
    for tab, english in TABS.items():
        program.open_tab(tab)
        names = wait_for(lambda: [item.get_name() for item in program.charts()], "the charts of " + tab)
        for name in names:
            program.open_chart(name)
            if name.split("\n")[0] in WAITING:
                continue
            titles.append(wait_for(lambda: program.chart_title() not in titles and program.marks() and program.chart_title(), "the chart " + name))
            picture(f"{english}-{names.index(name) + 1}")
    assert len(set(titles)) >= 12, titles


def see_chart_switches(program):
    step("log and linear, parameters, order")
    program.open_tab("モデル")
    program.open_chart("パラメーターあたりの費用")
    expect_title(program, "パラメーターあたりの費用")
    both = program.marks()
    program.press("全体")
    wait_for(lambda: 0 < len(program.marks()) < len(both), "fewer values with one kind of parameters")
    program.press("両方")
    wait_for(lambda: program.marks() == both, "all values again")
    for name in ("等間隔", "対数"):
        _, after = changes(lambda: program.press(name), program.marks)
        assert [mark for mark, _ in after] == [mark for mark, _ in both], "the scale changed more than places"
    program.open_chart("ベンチマーク")
    expect_title(program, "56件の試験")
    gaps = [float(name.split("\n")[1].replace("−", "-")) for name, _ in wait_for(program.marks, "the benchmarks")]
    assert len(gaps) >= 10 and gaps == sorted(gaps, reverse=True), gaps
    by_name = [name.split("（")[0].casefold() for name, _ in changes(lambda: program.choose("名前の順"), program.marks)[1]]
    assert by_name == sorted(by_name), by_name
    picture("models-4-by-name")
    changes(lambda: program.choose("差の順"), program.marks)


def see_table(program):
    step("table: same data, sorted, copied")
    marks = [name for name, _ in program.marks()]
    key("t")
    program.expect("table")
    rows = program.table_rows()
    assert len(rows) - 1 >= len(marks) >= 12, (len(rows), len(marks))
    picture("table-ja-light")
    heading = program.expect(("column header", "table column header"), rows[0][0])
    click(heading)
    ordered = wait_for(lambda: program.table_rows() != rows and program.table_rows(), "another order of rows")
    assert sorted(ordered[1:]) == sorted(rows[1:]), "sorting changed the rows"
    clear_clipboard()
    click(program.expect("table cell", ordered[1][0]))
    key("ctrl+a", "ctrl+c")
    wait_for(lambda: {"text/html", "UTF8_STRING"} <= set(clipboard_targets()), "table formats on the clipboard")
    lines = clipboard("UTF8_STRING").decode("utf-8").splitlines()
    assert [[cell.removeprefix("'") for cell in line.split("\t")] for line in lines] == ordered, lines[:3]
    assert clipboard("text/html").decode("utf-8").count("<tr>") == len(ordered)
    key("t")
    program.expect("chart")


def see_clipboard(program):
    step("copy: picture and data in each format")
    program.open_tab("モデル")
    clear_clipboard()
    key("ctrl+c")
    wait_for(lambda: {"image/png", "image/svg+xml"} <= set(clipboard_targets()), "picture formats")
    assert clipboard("image/png").startswith(b"\x89PNG")
    assert b"<svg" in clipboard("image/svg+xml")[:400]
    clear_clipboard()
    key("ctrl+shift+c")
    wait_for(lambda: {"text/csv", "text/html"} <= set(clipboard_targets()), "data formats")
    assert "MMLU-Pro" in clipboard("text/csv").decode("utf-8-sig")
    assert b"<table" in clipboard("text/html")
    assert b"\t" in clipboard("UTF8_STRING")


def see_keyboard(program):
    step("keyboard focus reads a value")
    program.open_tab("支出")
    program.open_chart("年ごとの支出")
    expect_title(program, "2025年")
    names = [name for name, _ in program.marks()]
    key("F6", "Home")
    wait_for(lambda: program.focused_mark() == names[0], "the first value in focus")
    key("Right")
    read = wait_for(lambda: program.focused_mark() == names[1] and names[1], "the second value in focus")
    assert re.search(r"\d億", read), read
    print("     reads:", read.replace("\n", " / "))
    picture("keyboard-focus")
    key("Escape")


def see_find(program):
    step("find")
    key("ctrl+f")
    picture("find-empty")
    type_text("MMLU-Pro")
    wait_for(lambda: program.find("list item", part="MMLU-Pro"), "a hit")
    picture("find")
    key("Return")
    wait_for(lambda: program.tab() == "モデル", "the subject of the hit")
    wait_for(lambda: any("MMLU-Pro" in name for name in [program.focused_mark(), *program.selected_cells()]), "the value that was found")
    picture("found")
    if program.find("table"):
        key("t")
        program.expect("chart")


def see_languages(program):
    step("languages, live")
    program.open_tab("支出")
    program.open_chart("予算の伸び")
    expect_title(program, "50～71%")
    program.choose("English")
    expect_title(program, "50–71%")
    program.expect("page tab", "Spending")
    roles = ("label", "page tab", "list item", "menu item", *BUTTONS)
    left = [node.get_name() for node in program.nodes(roles) if re.search("[぀-ヿ一-鿿]", node.get_name() or "")]
    left = [name for name in left if not name.startswith("Show in the article: ")]  # the article's own words stay as they are
    assert not left, left
    wait_for(lambda: "Values of the article" in program.status(), "the status line in English")
    program.choose("日本語")
    expect_title(program, "50～71%")
    program.expect("page tab", "支出")
    program.choose("English")
    program.expect("page tab", "Spending")


def see_themes(program):
    step("themes, live")
    grounds = {}
    for name in ("Light", "Dark", "High contrast"):
        program.choose(name)
        time.sleep(0.5)
        for tab in ("Models", "Market", "Spending"):
            program.open_tab(tab)
            picture(f"{tab}-en-{name}".lower().replace(" ", "-"))
        grounds[name] = ground_colour(program.window)
    print("     grounds:", grounds)
    levels = {name: max(int(colour[i:i + 2], 16) for i in (1, 3, 5)) for name, colour in grounds.items()}
    assert levels["Light"] > 0xF0 and 0 < levels["Dark"] < 0x40 and levels["High contrast"] == 0, grounds


def drop(program, path):
    source = subprocess.Popen(["/usr/bin/python3", os.path.join(HERE, "dragsource.py"), path], env={**os.environ, "LC_ALL": "C.UTF-8"})
    try:
        window = wait_for(lambda: shell("xdotool", "search", "--onlyvisible", "--name", "^dragsource$"), "the other program").split()[0]
        time.sleep(0.5)
        values = dict(line.split("=") for line in shell("xdotool", "getwindowgeometry", "--shell", window).splitlines() if "=" in line)
        x, y = int(values["X"]) + 40, int(values["Y"]) + 30
        tx, ty, tw, th = box(program.expect("chart"))
        shell("xdotool", "mousemove", str(x), str(y), "mousedown", "1")
        for i in range(1, 16):
            shell("xdotool", "mousemove", str(x + (tx + tw // 2 - x) * i // 15), str(y + (ty + th // 3 - y) * i // 15))
            time.sleep(0.04)
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
    title, chart = program.title(), program.chart_title()
    drop(program, broken)
    wait_for(lambda: any("broken.json" in label for label in program.labels()), "the bar that says it was not opened")
    assert (program.title(), program.chart_title()) == (title, chart), program.title()
    picture("broken-file")
    program.press("Show where")
    wait_for(lambda: len(program.table_rows()) > 1, "the list of problems")
    picture("broken-file-list")
    key("Escape", "Escape")
    wait_for(lambda: not any("broken.json" in label for label in program.labels()), "the bar to go")
    drop(program, MINI)
    wait_for(lambda: "Kaede" in program.title(), "the dropped story")
    assert program.chart_title() != chart, chart
    picture("dropped-story")


def see_restart(program):
    step("a restart remembers subject, chart, language, theme, file and size of the window")
    program.open_tab("Models")
    program.open_chart("Cost against size")
    program.choose("Dark")
    shell("xdotool", "windowsize", "--sync", program.window, "1120", "690")
    wait_for(lambda: program.size() == ["1120", "690"], "the smaller window")
    title, chart, ground = program.title(), wait_for(program.chart_title, "the chart"), ground_colour(program.window)
    program.close()
    program = Program()
    wait_for(lambda: program.title() == title, "the file of the last time: " + title)
    wait_for(lambda: program.chart_title() == chart, "the chart of the last time: " + chart)
    wait_for(lambda: program.tab() == "Models", "the subject of the last time")
    wait_for(lambda: program.size() == ["1120", "690"], "the size of the last time")
    picture("restarted")
    assert ground_colour(program.window) == ground, "another theme"
    program.close()


def main():
    program = Program()
    for see in (see_first_screen, see_switches, see_charts, see_chart_switches, see_table, see_clipboard, see_keyboard, see_find,
                evidence.see_evidence, lambda it: evidence.see_article(it, drop), evidence.see_claims, evidence.see_what_if,
                evidence.see_figure_charts, evidence.see_saving, leaving.see_leaving, lambda it: datafiles.see_data_files(it, drop), see_languages, see_themes, see_files, see_restart):
        see(program)
    print("e2e: all seen")


if __name__ == "__main__":
    try:
        main()
    except AssertionError as fault:
        picture("failed")
        print("e2e: FAILED:", fault, file=sys.stderr)
        sys.exit(1)
