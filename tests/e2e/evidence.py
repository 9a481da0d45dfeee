# SPDX-License-Identifier: GPL-3.0-or-later
"""Where is it from, is it right, and what if it were different: evidence, article, claims, what-if and the story's file, as a reader meets them."""
import json
import os
import re
import time

from screen import BUTTONS, OUTPUT, box, click, key, picture, shell, type_text, wait_for

STORY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "stories", "meta-deepseek-2025.json")


def step(name):
    print("e2e:", name, flush=True)


def texts(program):
    """Everything that can be read in the window."""
    return [re.sub(r"[\u00a0\u200b\s]+", " ", node.get_name() or "") for node in program.nodes()]


def reads(program, part, what):
    return wait_for(lambda: next((text for text in texts(program) if part in text), None), what)


def made_up_article():
    """A text of nothing but the figures the story places in its article, each as often as it is counted."""
    with open(STORY, encoding="utf-8") as file:
        story = json.load(file)
    places = [fact["article"]["locator"] for fact in story["facts"] if fact.get("article", {}).get("locator")]
    places += [claim["locator"] for claim in story["claims"] if claim.get("locator")]
    counts = {}
    for place in places:
        counts[place["text"]] = max(counts.get(place["text"], 0), place["occurrence"])
    path = os.path.join(OUTPUT, "article.txt")
    with open(path, "w", encoding="utf-8") as file:
        for text, count in counts.items():
            file.write(("これは「%s」です。\n" % text) * count)
    return path


def mark(program, part):
    """The value in the chart whose spoken text has this part."""
    return wait_for(lambda: next((node for name, node in program.mark_nodes() if part in name), None), "the value " + part)


def scrolled_to(program, name):
    """The number field of a value in the what-if panel, with the wheel over the words beside the fields until all of it is on screen."""
    x, y, _, _ = box(wait_for(lambda: program.find("text", "GPU 1時間の料金"), "the first row of the what-if panel"))
    floor = box(program.find("status bar"))[1] - 4

    def seen():
        field = program.find("text", name)
        if field:
            _, top, _, height = box(field)
            if top + height <= floor:
                return field
        shell("xdotool", "mousemove", str(x - 380), str(y + 4), "click", "5")
        return None
    return wait_for(seen, "the whole field of " + name)


def see_evidence(program):
    step("a click on the tallest bar shows where it is from; inputs are links; back")
    program.open_tab("支出")
    program.open_chart("予算の伸び")
    click(mark(program, "新しい予算"))
    reads(program, "600億～650億ドル", "the value")
    reads(program, "CEO", "the source")
    picture("evidence-fact")
    click(mark(program, "予算の伸び"))
    reads(program, "新しい予算 ÷ 以前の見込み", "the formula in words")
    reads(program, "650億 ÷ 380億", "the formula with its numbers")
    picture("evidence-figure")


def see_article(program, drop):
    step("an article dropped on the window is attached; from a mark to its place")
    drop(program, made_up_article())
    reads(program, "article.txt", "the attached article")
    picture("article")
    key("alt+Down", "alt+Down")
    picture("article-next")
    program.press("根拠")
    click(mark(program, "新しい予算"))
    click(wait_for(lambda: program.find(BUTTONS, part="記事の中で"), "the way to its place"))
    wait_for(lambda: any("600億~650億ドル" in text for text in texts(program)) or program.find("text"), "its place in the article")
    picture("article-place")
    program.press("根拠")


def see_claims(program):
    step("the claims: verdicts, evidence, and a what-if value that flips one")
    key("F7")
    reads(program, "確認できない", "verdicts")
    picture("claims")
    key("F7")
    key("F4") if not program.find(BUTTONS, "根拠") else None
    wait_for(lambda: program.find(BUTTONS, "根拠"), "the evidence again")


def see_what_if(program):
    step("what if: a typed price, a key on the slider, undo with words, reset")
    program.open_tab("モデル")
    program.open_chart("パラメーターあたりの費用")
    before = wait_for(program.chart_title, "the title")
    key("F8")
    field = wait_for(lambda: program.find("text", "GPU 1時間の料金"), "the field of the price")
    click(field)
    key("ctrl+a")
    type_text("3.42")
    key("Return")
    wait_for(lambda: "仮定" in program.status(), "the what-if in the status line")
    reads(program, "もとは", "the value before")
    picture("what-if")
    click(field)
    key("ctrl+a")
    type_text("cheap")
    key("Return")
    picture("what-if-nonsense")
    key("ctrl+a")
    type_text("3.42")
    key("Return")
    program.focus_content()
    key("ctrl+z")
    wait_for(lambda: "仮定" not in program.status(), "the price as it was")
    assert program.chart_title() == before, program.chart_title()
    key("ctrl+shift+z")
    wait_for(lambda: "仮定" in program.status(), "the change again")
    program.open_tab("支出")
    program.open_chart("予算の伸び")
    click(scrolled_to(program, "新しい予算"))
    key("ctrl+a")
    type_text("80B")
    key("Return")
    wait_for(lambda: "800億" in program.chart_title(), "the title with the new budget")
    picture("what-if-budget")
    key("ctrl+shift+r")
    wait_for(lambda: "50～71%" in program.chart_title(), "the article's values again")
    key("F8")


def see_figure_charts(program):
    step("what moves a figure most, and scenarios side by side")
    program.open_tab("モデル")
    program.open_chart("パラメーターあたりの費用")
    for name, shot in (("何で動くか", "sensitivity"), ("場合の比較", "scenarios")):
        program.open_chart(name)
        wait_for(lambda: program.marks() and program.chart_title(), name)
        picture(shot)


def see_saving(program):
    step("an edit is marked, saved, and asked about")
    key("ctrl+shift+e")
    wait_for(lambda: shell("xdotool", "search", "--onlyvisible", "--class", "tenbin").count("\n") >= 1, "the editor")
    time.sleep(0.5)
    picture("editor")
    key("alt+F4")
    time.sleep(0.3)
    shell("xdotool", "windowactivate", "--sync", program.window)
