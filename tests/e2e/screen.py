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
BUTTONS = ("push button", "button", "toggle button", "check box", "radio button")
MENU_ENTRIES = ("radio menu item", "check menu item", "menu item")


def shell(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def wait_for(question, what, seconds=8):
    """The first true answer; a failure after the time names what was waited for and the last answer."""
    end = time.time() + seconds
    last = None
    while True:
        try:
            last = question()
            if last:
                return last
        except Exception as fault:  # objects vanish while the tree is read
            last = fault
        if time.time() > end:
            raise AssertionError(f"waited in vain for {what}; last: {last!r}")
        time.sleep(0.05)


def children(node):
    return [node.get_child_at_index(i) for i in range(min(node.get_child_count(), 2000))]


def has(node, state):
    return node.get_state_set().contains(state)


def walk(node, showing):
    """The node and all below it. What is not on screen is left out with all below it if asked."""
    if node is None or (showing and not has(node, Atspi.StateType.SHOWING)):
        return
    yield node
    for child in children(node):
        yield from walk(child, showing)


class Program:
    """One running instance."""

    def __init__(self, *arguments):
        self.log = open(os.path.join(OUTPUT, "program.log"), "a")
        self.process = subprocess.Popen([os.environ["PROGRAM"], *arguments], stdout=self.log, stderr=self.log)
        self.root = wait_for(self._find_root, "the program on the accessibility bus", 20)
        self.window = wait_for(lambda: shell("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)), "its window").split()[0]
        shell("xdotool", "windowactivate", "--sync", self.window)
        wait_for(lambda: has(self.frame(), Atspi.StateType.ACTIVE), "the active window")

    def _find_root(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)
                return application
        return None

    def frame(self):
        return next(child for child in children(self.root) if child.get_role_name() == "frame")

    def nodes(self, role=None, name=None, part=None, showing=True, inside=None):
        roles = (role,) if isinstance(role, str) else role
        for node in walk(inside or self.frame(), showing):
            if roles and node.get_role_name() not in roles:
                continue
            text = node.get_name() or ""
            if (name is None or text == name) and (part is None or part in text):
                yield node

    def find(self, role=None, name=None, part=None, showing=True):
        return next(self.nodes(role, name, part, showing), None)

    def expect(self, role=None, name=None, part=None):
        return wait_for(lambda: self.find(role, name, part), f"{role} {name or part}")

    # What the window shows

    def chart_title(self):
        chart = self.find("chart")
        return chart.get_name() if chart else ""

    def marks(self):
        """Names and places of the values in the chart."""
        chart = self.find("chart")
        return [(mark.get_name(), box(mark)) for mark in children(chart)] if chart else []

    def mark_nodes(self):
        chart = self.find("chart")
        return [(mark.get_name(), mark) for mark in children(chart)] if chart else []

    def focused_mark(self):
        chart = self.find("chart")
        found = [mark.get_name() for mark in children(chart) if has(mark, Atspi.StateType.FOCUSED)] if chart else []
        return found[0] if found else ""

    def table_rows(self):
        """Words of the cells, row by row, the headings first."""
        table = self.find("table")
        if table is None:
            return []
        headings = [node.get_name() for node in self.nodes(("column header", "table column header"), inside=table, showing=False)]
        columns = len(headings)
        cells = [node.get_name() or "" for node in self.nodes("table cell", inside=table, showing=False)]
        return [headings] + [cells[i:i + columns] for i in range(0, len(cells), columns)]

    def selected_cells(self):
        return [node.get_name() for node in self.nodes("table cell") if has(node, Atspi.StateType.SELECTED)]

    def status(self):
        return "|".join(label.get_name() for label in self.nodes("label", inside=self.find("status bar")))

    def labels(self):
        return [node.get_name() for node in self.nodes("label")]

    def title(self):
        return self.frame().get_name()

    def tab(self):
        """The subject in front; Qt 6.4 tells it as the one in focus."""
        chosen = (Atspi.StateType.SELECTED, Atspi.StateType.FOCUSED)
        return "|".join(tab.get_name() for tab in self.nodes("page tab") if any(has(tab, state) for state in chosen))

    def charts(self):
        """The entries of the list of charts: the one list beside the chart."""
        panel = next(self.nodes("list"))
        return [node for node in self.nodes("list item", inside=panel) if node.get_name()]

    def size(self):
        return shell("xdotool", "getwindowgeometry", "--shell", self.window).split("WIDTH=")[1].split("SCREEN")[0].replace("HEIGHT=", "").split()

    # What a reader does

    def open_tab(self, name):
        click(self.expect("page tab", name))
        wait_for(lambda: self.tab() == name, f"subject {name} in front")

    def open_chart(self, name):
        click(wait_for(lambda: next(item for item in self.charts() if item.get_name().startswith(name)), f"chart {name} in the list"))
        wait_for(lambda: has(next(item for item in self.charts() if item.get_name().startswith(name)), Atspi.StateType.SELECTED), f"{name} chosen")

    def focus_content(self):
        """The keyboard to the chart, without choosing a value: the find bar gives it back there."""
        key("ctrl+f", "Escape")

    def press(self, name):
        """A button on screen, with the mouse."""
        click(self.expect(BUTTONS, name))

    def choose(self, name):
        """An entry of a menu, by its action."""
        node = wait_for(lambda: self.find(MENU_ENTRIES, name, showing=False), "menu entry " + name)
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
    assert w > 0 and h > 0, f"{node.get_name()} has no place on screen"
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


def ground_colour(window):
    """#RRGGBB that most of a window is painted with."""
    counts = shell("bash", "-c", f"import -window {window} -depth 8 png:- | convert png:- -depth 8 -alpha off -format %c histogram:info:-")
    best = max((line for line in counts.splitlines() if "#" in line), key=lambda line: int(line.split(":")[0]))
    return "#" + best.split("#")[1][:6]


def clipboard_targets():
    return shell("xclip", "-selection", "clipboard", "-o", "-t", "TARGETS").split()


def clipboard(target):
    return subprocess.run(["xclip", "-selection", "clipboard", "-o", "-t", target], capture_output=True, check=False).stdout


def clear_clipboard():
    """Nothing of an earlier copy may answer for a later one."""
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=b"before", check=True)
    wait_for(lambda: clipboard("UTF8_STRING") == b"before", "another program's clipboard")
