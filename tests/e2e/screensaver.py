# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for the desktop's screen saver: writes down who holds it off and who lets it go. screensaver.py LOG"""
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME = "org.freedesktop.ScreenSaver"
INTERFACE = f"""<node><interface name="{NAME}">
<method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="out"/></method>
<method name="UnInhibit"><arg type="u" direction="in"/></method></interface></node>"""


def called(_connection, _sender, _path, _interface, method, arguments, invocation):
    with open(sys.argv[1], "a", encoding="utf-8") as log:
        print(method, *arguments.unpack(), file=log)
    invocation.return_value(GLib.Variant("(u)", (7,)) if method == "Inhibit" else None)


def acquired(connection, _name):
    connection.register_object("/org/freedesktop/ScreenSaver", Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], called, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, acquired, None, None)
GLib.MainLoop().run()
