# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves the window: copies in every form, the chart pulled out as a file, the save dialog, the print preview."""
import os
import subprocess
import time

from screen import BUTTONS, OUTPUT, box, children, clear_clipboard, clipboard, clipboard_targets, has, key, picture, shell, walk, wait_for, click

from gi.repository import Atspi

HERE = os.path.dirname(os.path.abspath(__file__))
CELLS = ('application/x-openoffice-biff-8;windows_formatname="Biff8"', 'application/x-openoffice-biff5;windows_formatname="Biff5"')


def step(name):
    print("e2e:", name, flush=True)


def dialog(program, name):
    """A window of the program beside the main one."""
    return wait_for(lambda: next(child for child in children(program.root) if child.get_role_name() == "dialog" and child.get_name() == name),
                    "the dialog " + name)


def inside(window, role, part):
    """The part of a dialog on screen."""
    roles = (role,) if isinstance(role, str) else role
    return wait_for(lambda: next(node for node in walk(window, True) if node.get_role_name() in roles and part in (node.get_name() or "")), part)


def see_copy(program):
    step("a copied chart is a picture, cells and text at once, and no HTML")
    program.open_tab("支出")
    program.open_chart("年ごとの支出")
    wait_for(lambda: "2025年" in program.chart_title(), "the chart")
    clear_clipboard()
    key("ctrl+c")
    wait_for(lambda: {"image/png", "image/svg+xml", "UTF8_STRING", "text/csv", *CELLS} <= set(clipboard_targets()), "every form")
    assert "text/html" not in clipboard_targets(), clipboard_targets()
    lines = clipboard("UTF8_STRING").decode("utf-8").splitlines()
    assert len(lines) > 5 and all(line.count("\t") == lines[0].count("\t") for line in lines), lines[:3]
    assert clipboard("image/png").startswith(b"\x89PNG")
    for name in CELLS:
        assert clipboard(name)[:2] == b"\x09\x08", name


def see_drag_out(program):
    step("the chart pulled out of the window is a file elsewhere")
    folder = os.path.join(OUTPUT, "dropped")
    os.makedirs(folder, exist_ok=True)
    target = subprocess.Popen(["/usr/bin/python3", os.path.join(HERE, "droptarget.py"), folder], env={**os.environ, "LC_ALL": "C.UTF-8"})
    try:
        window = wait_for(lambda: shell("xdotool", "search", "--onlyvisible", "--name", "^droptarget$"), "the other program").split()[0]
        time.sleep(0.5)
        values = dict(line.split("=") for line in shell("xdotool", "getwindowgeometry", "--shell", window).splitlines() if "=" in line)
        tx, ty = int(values["X"]) + 60, int(values["Y"]) + 40
        x, y, w, h = box(program.expect("chart"))
        x, y = x + 6, y + h // 2  # at the left edge, beside every value
        shell("xdotool", "mousemove", str(x), str(y), "mousedown", "1")
        for i in range(1, 21):
            shell("xdotool", "mousemove", str(x + (tx - x) * i // 20), str(y + (ty - y) * i // 20))
            time.sleep(0.04)
        time.sleep(0.4)
        picture("drag-out")
        shell("xdotool", "mouseup", "1")
        path = os.path.join(folder, "spending.history.ja.light.png")
        wait_for(lambda: os.path.exists(path), "the file that was dropped")
        with open(path, "rb") as file:
            assert file.read(8) == b"\x89PNG\r\n\x1a\n"
    finally:
        target.kill()
        target.wait()
    shell("xdotool", "windowactivate", "--sync", program.window)


def type_into(node, text):
    Atspi.EditableText.set_text_contents(node, text)


def see_save_dialog(program):
    step("save: preview, many files at once, and the ways to them")
    folder = os.path.join(OUTPUT, "保存")
    key("ctrl+e")
    window = dialog(program, "画像を保存")
    inside(window, "label", "spending.history.ja.light.png")
    for name in ("SVG", "English"):
        click(inside(window, "check box", name))
    fields = [node for node in walk(window, True) if node.get_role_name() == "text" and has(node, Atspi.StateType.EDITABLE)]
    type_into(next(node for node in fields if "{chart}" in Atspi.Text.get_text(node, 0, -1)), "{date}_{chart}_{lang}")
    type_into(next(node for node in fields if os.sep in Atspi.Text.get_text(node, 0, -1)), folder)
    inside(window, "label", "4個のファイルを書き出します")
    picture("save-dialog")
    click(inside(window, BUTTONS, "保存"))
    wait_for(lambda: any("4個のファイルを保存しました" in label for label in program.labels()), "what was saved")
    names = sorted(os.listdir(folder))
    expected = [f"2025-01-24_spending.history_{language}.{kind}" for language in ("en", "ja") for kind in ("png", "svg")]
    assert names == sorted([*expected, "tenbin-manifest.json"]), names
    picture("saved")
    clear_clipboard()
    program.press("パスをコピー")
    wait_for(lambda: clipboard("UTF8_STRING").decode("utf-8").count(folder) == 4, "the paths on the clipboard")
    program.press("閉じる")
    wait_for(lambda: not any("保存しました" in label for label in program.labels()), "the notice to go")


def see_print_preview(program):
    step("print preview: a handout")
    Atspi.Action.do_action(wait_for(lambda: program.find(("menu item",), "印刷プレビュー…", showing=False), "the menu entry"), 0)
    wait_for(lambda: next(child for child in children(program.root) if child.get_role_name() == "dialog"), "the preview")
    time.sleep(1)
    picture("print-preview")
    key("Escape")
    wait_for(lambda: not [child for child in children(program.root) if child.get_role_name() == "dialog"], "the preview to go")


def see_leaving(program):
    for see in (see_copy, see_drag_out, see_save_dialog, see_print_preview):
        see(program)
