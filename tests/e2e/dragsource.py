# SPDX-License-Identifier: GPL-3.0-or-later
"""A small window of another program from which a file can be dragged: dragsource.py PATH."""
import pathlib
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

window = Gtk.Window(title="dragsource")
button = Gtk.EventBox()
button.add(Gtk.Label(label="file"))
button.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
button.drag_source_add_uri_targets()
button.connect("drag-data-get", lambda _w, _c, data, _i, _t: data.set_uris([pathlib.Path(sys.argv[1]).resolve().as_uri()]))
window.add(button)
window.set_default_size(120, 60)
window.connect("destroy", Gtk.main_quit)
window.show_all()
window.move(10, 700)
window.set_keep_above(True)
Gtk.main()
