# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of prices and models as a reader brings them: dropped, understood, shown, zoomed, taken back."""
import datetime
import math
import os
import re
import time

from screen import BUTTONS, OUTPUT, box, key, picture, shell, wait_for

DAYS = 420


def trading_days():
    day = datetime.date(2023, 7, 3)
    while day < datetime.date(2023, 7, 3) + datetime.timedelta(DAYS * 7 // 5 + 200):
        if day.weekday() < 5:
            yield day
        day += datetime.timedelta(1)


def write_files():
    """A vendor's file newest first with dollars, a Japanese one for the index, and a list of models; all made up."""
    share, index = [], []
    for i, day in enumerate(trading_days()):
        market = 4000 * math.exp(0.0004 * i + 0.01 * math.sin(i * 1.7))
        price = 300 * math.exp(0.0006 * i + 0.02 * math.sin(i * 1.7) + 0.01 * math.cos(i * 2.9))
        share.append(f"{day:%m/%d/%Y},${price:.2f},{20000000 + i * 1000},${price * 0.99:.2f},${price * 1.02:.2f},${price * 0.98:.2f}")
        index.append(f'{day:%Y/%m/%d},"{market:,.2f}"')
    files = {
        "meta.csv": "Date,Close/Last,Volume,Open,High,Low\n" + "\n".join(reversed(share)) + "\n",
        "shisu.csv": "日付,終値\n" + "\n".join(index) + "\n",
        "models.csv": "Model,Organization,Parameters,Training compute cost (2023 USD)\n"
        + "".join(f"Model {i},Lab {i % 5},{10 ** (8 + i / 20):.0f},${10 ** (4 + i / 15):.0f}\n" for i in range(60)),
    }
    for name, text in files.items():
        with open(os.path.join(OUTPUT, name), "w", encoding="cp932" if name == "shisu.csv" else "utf-8") as file:
            file.write(text)


def bring(program, drop, name):
    program.open_tab("支出")
    drop(program, os.path.join(OUTPUT, name))
    dialog = wait_for(lambda: shell("xdotool", "search", "--onlyvisible", "--name", re.escape(name)), "the dialog for " + name)
    time.sleep(1)
    picture("import-" + name.removesuffix(".csv"))
    shell("xdotool", "windowactivate", "--sync", dialog.split()[0])
    key("Return")
    wait_for(lambda: not shell("xdotool", "search", "--onlyvisible", "--name", re.escape(name)), "the dialog to go")


def see_data_files(program, drop):
    print("e2e: files of prices and models", flush=True)
    write_files()
    program.open_tab("市場")
    program.open_chart("株価の推移")
    wait_for(lambda: any(program.find(role, part="株式の価格を読み込む") for role in BUTTONS), "the way to load prices")
    picture("history-empty")
    bring(program, drop, "meta.csv")
    wait_for(lambda: program.tab() == "市場" and "1月24日" in program.chart_title(), "the share's history")
    picture("history")
    whole = program.chart_title()
    x, y, width, height = box(program.expect("chart"))
    shell("xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "4", "click", "4", "click", "4")
    wait_for(lambda: program.chart_title() != whole, "another finding for the time that is left after the wheel")
    picture("history-zoomed")
    program.press("全期間")
    wait_for(lambda: program.chart_title() == whole, "the whole history again")
    bring(program, drop, "shisu.csv")
    program.open_tab("市場")
    program.open_chart("イベントスタディ")
    wait_for(lambda: len(program.marks()) >= 11, "eleven days")
    picture("event-study")
    bring(program, drop, "models.csv")
    wait_for(lambda: program.tab() == "モデル" and len(program.marks()) > 30, "the models of the list")
    picture("catalogue")
    for _ in range(3):
        key("ctrl+z")
    program.open_tab("市場")
    program.open_chart("株価の推移")
    wait_for(lambda: any(program.find(role, part="株式の価格を読み込む") for role in BUTTONS), "the story without the files")
    program.open_chart("記事の値動き")
    program.open_tab("支出")
