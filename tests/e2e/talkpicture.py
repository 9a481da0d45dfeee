# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of both screens of a talk: the presenter's and the audience's."""
import os
import time

import present
from screen import Program, key, shell, wait_for

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "screenshots", "talk.png")


def main():
    for name in present.MONITORS:
        present.plug(name)
    program = Program()
    key("F5")
    talk = present.Talk(program, ("発表", "発表者の画面"))
    wait_for(lambda: talk.has_audience() and talk.has_console(), "both windows")
    time.sleep(1.5)
    talk.focus(talk.console())
    key("6", "Return")
    time.sleep(2)
    console, audience = "/tmp/talk-console.png", "/tmp/talk-audience.png"
    shell("import", "-window", talk.console()[0], console)
    shell("import", "-window", talk.audience()[0], audience)
    shell("convert", console, "-resize", "800x500!", "(", audience, "-resize", "889x500!", ")", "-background", "#20262d",
          "-bordercolor", "#20262d", "-border", "8", "+append", "-strip", PATH)
    os.remove(console)
    os.remove(audience)
    program.process.terminate()


if __name__ == "__main__":
    main()
