# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the window for the people who have not started the program yet."""
import os
import time

from screen import Program, shell, wait_for

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "screenshots")


def take(program, name):
    width, height = (int(each) for each in shell("xdotool", "getdisplaygeometry").split())
    shell("xdotool", "mousemove", str(width - 1), str(height - 1))
    program.focus_content()
    time.sleep(0.5)
    path = os.path.join(FOLDER, name + ".png")
    shell("import", "-window", program.window, "-strip", path)
    assert shell("identify", "-format", "%wx%h", path) == "1280x800", path


def main():
    os.makedirs(FOLDER, exist_ok=True)
    program = Program()
    shell("xdotool", "windowsize", "--sync", program.window, "1280", "800")
    wait_for(lambda: program.size() == ["1280", "800"], "a window of 1280×800")
    program.choose("明るい")
    wait_for(lambda: "50～71%" in program.chart_title(), "the first chart")
    take(program, "spending")
    program.open_tab("市場")
    program.open_chart("その日の値動き")
    program.press("確認した値")
    wait_for(lambda: "確認した値" in program.status(), "checked values")
    take(program, "market")
    program.choose("English")
    program.choose("Dark")
    program.open_tab("Models")
    program.open_chart("Cost per parameter")
    wait_for(lambda: "Checked values" in program.status(), "checked values")
    take(program, "models")
    program.close()


if __name__ == "__main__":
    main()
