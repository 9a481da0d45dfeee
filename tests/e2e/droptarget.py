# SPDX-License-Identifier: GPL-3.0-or-later
"""A small window of another program that takes dropped files, as a file manager does: droptarget.py FOLDER copies them there."""
import pathlib
import shutil
import sys
import urllib.parse

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402


def take(_widget, context, _x, _y, data, _info, time):
    for uri in data.get_uris():
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(uri).path))
        part = pathlib.Path(sys.argv[1]) / (path.name + ".part")
        shutil.copyfile(path, part)
        part.rename(part.with_suffix(""))
    context.finish(True, False, time)


window = Gtk.Window(title="droptarget")
box = Gtk.EventBox()
box.add(Gtk.Label(label="drop here"))
box.drag_dest_set(Gtk.DestDefaults.ALL, [], Gdk.DragAction.COPY)
box.drag_dest_add_uri_targets()
box.connect("drag-data-received", take)
window.add(box)
window.set_default_size(160, 90)
window.connect("destroy", Gtk.main_quit)
window.show_all()
window.move(1060, 560)
window.set_keep_above(True)
Gtk.main()
