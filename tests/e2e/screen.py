# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeing and operating one running program from outside: accessibility tree, keys, mouse, clipboard, pictures."""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

Atspi.init()
Atspi.set_timeout(3000, 3000)
OUTPUT = os.environ["OUTPUT"]


def shell(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def wait_for(question, what, seconds=8):
    """The first true answer; a failure after the time names what was waited for."""
    end = time.time() + seconds
    while time.time() < end:
        try:
            answer = question()
            if answer:
                return answer
        except Exception:  # objects vanish while the tree is read
            pass
        time.sleep(0.03)
    raise AssertionError("waited in vain for: " + what)


def children(node):
    return [node.get_child_at_index(i) for i in range(min(node.get_child_count(), 400))]


def walk(node):
    if node is None:
        return
    yield node
    for child in children(node):
        yield from walk(child)


class Program:
    """One running instance."""

    def __init__(self, *arguments):
        self.log = open(os.path.join(OUTPUT, "program.log"), "a")
        self.process = subprocess.Popen([os.environ["PROGRAM"], *arguments], stdout=self.log, stderr=self.log)
        self.root = wait_for(self._find_root, "the program on the accessibility bus", 20)
        wait_for(lambda: shell("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)), "its window")
        self.activate()

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)
                return application

    def activate(self):
        for window in shell("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)).split():
            shell("xdotool", "windowactivate", "--sync", window)

    def nodes(self, role=None, name=None, part=None, showing=True):
        for node in walk(self.root):
            if role and node.get_role_name() != role:
                continue
            text = node.get_name() or ""
            if (name is not None and text != name) or (part is not None and part not in text):
                continue
            if showing and not node.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            yield node

    def find(self, role=None, name=None, part=None, showing=True):
        return next(self.nodes(role, name, part, showing), None)

    def expect(self, role=None, name=None, part=None):
        return wait_for(lambda: self.find(role, name, part), f"{role} {name or part}")

    def chart_title(self):
        chart = self.find("chart")
        return chart.get_name() if chart else ""

    def labels(self):
        return [node.get_name() for node in self.nodes("label")]

    def title(self):
        frame = self.find("frame")
        return frame.get_name() if frame else ""

    def choose(self, name):
        """A menu entry or button, by its action."""
        node = self.find("radio menu item", name, showing=False) or self.find("check menu item", name, showing=False) \
            or self.find("menu item", name, showing=False)
        assert node is not None, "no menu entry " + name
        Atspi.Action.do_action(node, 0)

    def close(self):
        key("ctrl+q")
        try:
            self.process.wait(8)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("the program does not end on Ctrl+Q")
        assert self.process.returncode == 0, f"ended with {self.process.returncode}"


def box(node):
    area = node.get_extents(Atspi.CoordType.SCREEN)
    return area.x, area.y, area.width, area.height


def click(node):
    x, y, w, h = box(node)
    shell("xdotool", "mousemove", str(x + w // 2), str(y + h // 2), "click", "1")


def key(*names):
    shell("xdotool", "key", "--delay", "40", *names)


def type_text(text):
    shell("xdotool", "type", "--delay", "20", text)


def picture(name):
    time.sleep(0.3)
    path = os.path.join(OUTPUT, name + ".png")
    shell("import", "-window", "root", path)
    return path


def mean_brightness(path):
    return float(shell("convert", path, "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"))


def clipboard_targets():
    return shell("xclip", "-selection", "clipboard", "-o", "-t", "TARGETS").split()


def clipboard(target):
    return subprocess.run(["xclip", "-selection", "clipboard", "-o", "-t", target], capture_output=True, check=False).stdout
