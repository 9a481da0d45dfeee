# SPDX-License-Identifier: GPL-3.0-or-later
"""A talk on two screens as a presenter gives it, from the first step to the last and back, with every aid, a projector that is pulled
out and put back, closed windows, a crash and a restart. SIZE=3200x1080 DRIVER=present.py tests/e2e/run PROGRAM [OUTPUT_FOLDER]
PICTURES=1 keeps pictures of both screens at each step."""
import os
import re
import shutil
import signal
import subprocess
import sys
import time

from screen import OUTPUT, Program, key, picture, shell, type_text, wait_for

HERE = os.path.dirname(os.path.abspath(__file__))
LAPTOP = (0, 0, 1280, 800)
PROJECTOR = (1280, 0, 1920, 1080)
MONITORS = {"laptop": ("1280/338x800/211+0+0", "screen"), "projector": ("1920/508x1080/285+1280+0", "none")}


def step(name):
    print("e2e:", name, flush=True)


def plug(name):
    geometry, output = MONITORS[name]
    assert not subprocess.run(["xrandr", "--setmonitor", name, geometry, output], check=False).returncode
    wait_for(lambda: name in shell("xrandr", "--listmonitors"), "the monitor " + name)


def unplug(name):
    shell("xrandr", "--delmonitor", name)


def windows(program):
    """Window ids and their places, by title."""
    found = {}
    for window in shell("xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid)).split():
        name = shell("xdotool", "getwindowname", window)
        values = dict(line.split("=") for line in shell("xdotool", "getwindowgeometry", "--shell", window).splitlines() if "=" in line)
        found[name] = (window, tuple(int(values[part]) for part in ("X", "Y", "WIDTH", "HEIGHT")))
    return found


def window(program, title):
    return wait_for(lambda: windows(program).get(title), f"the window {title} in {windows(program)}")


def audience_picture():
    return shell("bash", "-c", "import -window root -crop 1920x1080+1280+0 png:- | md5sum")


def pixel(x, y):
    text = shell("import", "-window", "root", "-crop", f"1x1+{x}+{y}", "-depth", "8", "txt:-")
    return re.search(r"#([0-9A-F]{6})", text).group(1)


def pixels(place):
    """Part of the screen, as rows of three bytes a pixel."""
    x, y, w, h = place
    command = ["import", "-window", "root", "-crop", f"{w}x{h}+{x}+{y}", "+repage", "-depth", "8", "rgb:-"]
    data = subprocess.run(command, capture_output=True, check=True).stdout
    assert len(data) == w * h * 3, f"{len(data)} bytes of {place}"
    return [data[row * w * 3:(row + 1) * w * 3] for row in range(h)]


def changed_box(before, after):
    """Left, top, right, bottom (not included) of what differs; none: nothing does."""
    rows = [i for i, (one, other) in enumerate(zip(before, after)) if one != other]
    if not rows:
        return None
    columns = set()
    for i in rows:
        one, other = before[i], after[i]
        first = next(c for c in range(0, len(one), 3) if one[c:c + 3] != other[c:c + 3])
        last = next(c for c in range(len(one) - 3, -1, -3) if one[c:c + 3] != other[c:c + 3])
        columns.update((first // 3, last // 3))
    return min(columns), rows[0], max(columns) + 1, rows[-1] + 1


def settled(earlier=None):
    """The audience's screen when nothing moves on it any more, and not as it was earlier."""
    last = [pixels(PROJECTOR)]

    def still():
        now = pixels(PROJECTOR)
        same = now == last[0] and now != earlier
        last[0] = now
        return same

    wait_for(still, "a still picture on the audience's screen")
    return last[0]


def stage_place(console):
    """Where the presenter's picture of the audience's screen is: the only white rows as long as that."""
    x, y, w, h = console
    found = []
    for row, line in enumerate(pixels((x, y, w, h))):
        start = line.find(b"\xff" * 1500)
        while start > 0 and start % 3:
            start = line.find(b"\xff" * 1500, start + 1)
        if start >= 0:
            end = start
            while line[end:end + 3] == b"\xff\xff\xff":
                end += 3
            found.append((row, start // 3, end // 3))
    assert found, "the presenter's picture was not found"
    left, right = found[0][1], found[0][2]
    top, bottom = found[0][0], found[-1][0] + 1
    assert abs((right - left) / (bottom - top) - 16 / 9) < 0.02, (left, top, right, bottom)
    return x + left, y + top, right - left, bottom - top


def screens(name):
    """Both screens as files of their own: console and audience."""
    if not os.environ.get("PICTURES"):
        return
    path = picture(name)
    for screen, (x, y, w, h) in (("laptop", LAPTOP), ("projector", PROJECTOR)):
        shell("convert", path, "-crop", f"{w}x{h}+{x}+{y}", "+repage", path.replace(".png", f"-{screen}.png"))
    os.remove(path)


class Restarted(Program):
    """One that begins with a question over its window."""

    def __init__(self):
        self.process = subprocess.Popen([os.environ["PROGRAM"]])
        time.sleep(4)


class Talk:
    def __init__(self, program, words):
        self.program = program
        self.audience_title, self.console_title = words

    def audience(self):
        return window(self.program, self.audience_title)

    def console(self):
        return window(self.program, self.console_title)

    def has_console(self):
        return self.console_title in windows(self.program)

    def has_audience(self):
        return self.audience_title in windows(self.program)

    def focus(self, which):
        shell("xdotool", "windowactivate", "--sync", which[0])

    def on(self, which, place):
        wait_for(lambda: which()[1][:2] == place[:2] and which()[1][2] == place[2], f"a window at {place}, not {which()[1]}")


def see_windows(talk):
    step("the audience's window fills the projector, the presenter's stands on the laptop")
    talk.on(talk.audience, PROJECTOR)
    x, y, w, h = talk.console()[1]
    assert x + w <= LAPTOP[2] and y + h <= LAPTOP[3] + 40, (x, y, w, h)
    screens("01-start")


def see_steps(talk):
    step("from the first step to the last and back")
    talk.focus(talk.console())
    same = 0
    for number in range(2, 60):
        before = audience_picture()
        key("Next")
        time.sleep(0.6)
        same = same + 1 if audience_picture() == before else 0  # two steps in a row may begin alike
        if same == 3:
            break
        screens(f"02-on-{number:02}")
    assert 12 < number < 59, f"{number} presses to the end"
    key("Prior", "Prior")
    time.sleep(0.6)
    screens("03-back")
    key("Home")
    time.sleep(0.6)
    screens("03-first")


def see_curtains(talk):
    step("black, white, frozen")
    middle = (PROJECTOR[0] + 960, 540)
    key("b")
    wait_for(lambda: pixel(*middle) == "000000", "a black screen")
    screens("04-black")
    key("b", "w")
    wait_for(lambda: pixel(*middle) == "FFFFFF", "a white screen")
    screens("04-white")
    key("w")
    time.sleep(0.5)
    before = audience_picture()
    key("f", "Next", "Next")
    time.sleep(0.6)
    assert audience_picture() == before, "frozen means nothing changes"
    screens("05-frozen")
    key("f")
    time.sleep(0.6)
    screens("05-thawed")


def point(frame, across, down):
    x, y, w, h = frame
    shell("xdotool", "mousemove", str(round(x + across * w)), str(round(y + down * h)))


def see_pointer(talk, frame):
    step("the pointer is at the same place of the picture")
    key("Home")
    point(frame, 0.5, 0.98)
    plain = settled()
    x, y, w, h = frame
    key("d")
    for across, down in ((0.03, 0.06), (0.97, 0.3), (0.03, 0.95)):
        point(frame, across, down)
        box = changed_box(plain, settled(plain))
        at = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        wanted = ((round(x + across * w) - x) * 1920 / w, (round(y + down * h) - y) * 1080 / h)
        assert abs(at[0] - wanted[0]) <= 4 and abs(at[1] - wanted[1]) <= 4, f"pointer at {at}, wanted {wanted}"
        assert box[2] - box[0] < 120, f"{box} is no pointer"
    screens("06-pointer")
    key("s")
    point(frame, 0.25, 0.5)
    lit = settled(plain)
    assert lit[540][480 * 3:480 * 3 + 3] == plain[540][480 * 3:480 * 3 + 3], "the middle of the spotlight is as bright as before"
    assert sum(lit[20][1800 * 3:1800 * 3 + 3]) < sum(plain[20][1800 * 3:1800 * 3 + 3]), "the rest is dark"
    screens("06-spotlight")
    key("s")
    assert settled(lit) == plain, "without a pointer the picture is as before"


def drag(frame, points):
    point(frame, *points[0])
    shell("xdotool", "mousedown", "1")
    for at in points[1:]:
        point(frame, *at)
        time.sleep(0.02)
    shell("xdotool", "mouseup", "1")


def see_zoom_and_pen(talk, frame):
    step("zoom to a region and out again, a pen stroke and its undo")
    point(frame, 0.5, 0.98)
    plain = settled()
    drag(frame, [(0.25 + i * 0.04, 0.25 + i * 0.04) for i in range(11)])
    assert changed_box(plain, settled(plain)), "the region fills the screen"
    screens("07-zoom")
    key("z")
    point(frame, 0.5, 0.98)
    wait_for(lambda: pixels(PROJECTOR) == plain, "the whole picture again")
    key("e")
    drag(frame, [(0.2 + i * 0.02, 0.5) for i in range(21)])
    left, top, right, bottom = changed_box(plain, settled(plain))
    assert abs(left - 0.2 * 1920) < 12 and abs(right - 0.6 * 1920) < 12, f"the stroke goes from {left} to {right}"
    assert abs((top + bottom) / 2 - 540) < 12 and bottom - top < 40, f"the stroke is {top} to {bottom} high"
    screens("08-pen")
    key("ctrl+z", "e")
    wait_for(lambda: pixels(PROJECTOR) == plain, "the stroke taken back")


def see_jump(talk, frame):
    step("a number and Enter, the overview")
    first = settled()
    key("4", "Return")
    fourth = settled(first)
    screens("09-jump")
    mine = pixels(frame)
    key("g")
    wait_for(lambda: changed_box(mine, pixels(frame)), "the overview on the presenter's screen")
    assert pixels(PROJECTOR) == fourth, "the audience does not see the overview"
    screens("09-overview")
    key("Escape")
    wait_for(lambda: pixels(frame) == mine, "the picture of the fourth step again")


def see_question(talk):
    step("a question: the audience sees nothing until told")
    before = audience_picture()
    key("q")
    time.sleep(0.3)
    type_text("H800")
    time.sleep(0.8)
    assert audience_picture() == before, "the audience saw the question"
    screens("10-question")
    key("Return")
    key("ctrl+Return")
    time.sleep(0.6)
    assert audience_picture() != before, "the answer is not shown"
    screens("10-answer")
    key("Escape")


def see_swap(talk):
    step("the screens change places and back")
    talk.focus(talk.console())
    key("x")
    time.sleep(1)
    talk.on(talk.audience, LAPTOP)
    screens("11-swapped")
    key("x")
    time.sleep(1)
    talk.on(talk.audience, PROJECTOR)
    screens("11-back")


def see_unplugging(talk):
    step("the projector pulled out and put back in the middle of a step")
    before = settled()
    unplug("projector")
    time.sleep(1.5)
    assert talk.has_audience() and talk.has_console(), windows(talk.program)
    talk.on(talk.audience, LAPTOP)
    screens("12-unplugged")
    plug("projector")
    time.sleep(1.5)
    talk.on(talk.audience, PROJECTOR)
    wait_for(lambda: pixels(PROJECTOR) == before, "the same picture as before")
    screens("12-plugged")


def see_closing(talk):
    step("either window closed: the talk goes on, and the window comes back")
    talk.focus(talk.audience())
    key("alt+F4")
    wait_for(lambda: not talk.has_audience(), "the audience's window closed")
    time.sleep(0.5)
    screens("13-audience-closed")
    talk.focus(talk.console())
    key("F5")
    talk.on(talk.audience, PROJECTOR)
    talk.focus(talk.console())
    key("alt+F4")
    wait_for(lambda: not talk.has_console(), "the presenter's window closed")
    talk.focus(talk.audience())
    key("q")
    wait_for(talk.has_console, "the presenter's window again")
    time.sleep(1)
    screens("13-console-again")


def see_crash(program, words):
    step("a crash: the next start offers to go on")
    before = settled()
    program.process.send_signal(signal.SIGKILL)
    program.process.wait(8)
    again = Restarted()
    screens("14-offered")
    key("Return")
    talk = Talk(again, words)
    wait_for(lambda: talk.has_audience() and talk.has_console(), "the talk going on", 10)
    wait_for(lambda: pixels(PROJECTOR) == before, "the step the talk broke off at")
    screens("14-resumed")
    return talk


def main():
    if not shutil.which("xrandr"):
        print("e2e: xrandr is not installed (x11-xserver-utils), nothing was checked", file=sys.stderr)
        sys.exit(77)
    for name in MONITORS:
        plug(name)
    words = ("発表", "発表者の画面") if os.environ.get("LANG", "").startswith("ja") else ("Talk", "Presenter's screen")
    calls = os.path.join(OUTPUT, "screensaver.log")
    open(calls, "w", encoding="utf-8").close()
    saver = subprocess.Popen(["/usr/bin/python3", os.path.join(HERE, "screensaver.py"), calls])
    program = Program()
    key("F5")
    talk = Talk(program, words)
    wait_for(lambda: talk.has_audience() and talk.has_console(), "both windows")
    time.sleep(1.5)
    see_windows(talk)
    see_steps(talk)
    see_curtains(talk)
    key("w")
    time.sleep(0.5)
    frame = stage_place(talk.console()[1])
    key("w")
    time.sleep(0.5)
    see_pointer(talk, frame)
    see_zoom_and_pen(talk, frame)
    see_jump(talk, frame)
    see_question(talk)
    see_swap(talk)
    see_unplugging(talk)
    see_closing(talk)
    talk = see_crash(program, words)
    talk.focus(talk.console())
    key("Escape")
    wait_for(lambda: not talk.has_audience() and not talk.has_console(), "the end of the talk")
    step("the screen saver was held off and let go")
    held = wait_for(lambda: (lambda lines: lines if lines[-1:] == ["UnInhibit 7"] else None)(open(calls, encoding="utf-8").read().splitlines()), "UnInhibit")
    assert [line.split()[:2] for line in held[:-1]] == [["Inhibit", "Tenbin"]] * 2, held
    saver.terminate()
    talk.program.process.terminate()
    print("e2e: done", flush=True)


if __name__ == "__main__":
    try:
        main()
    except AssertionError as fault:
        picture("failed")
        print("e2e: FAILED:", fault, file=sys.stderr)
        sys.exit(1)
