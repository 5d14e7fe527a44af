"""The menus of the codebook: that of a row, and that of the whole."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.commands.command import shown_key

Row = tuple[str, str, Callable[[], object], bool]  # its words, a key, what it does, whether it can
SEPARATOR: Row = ("", "", lambda: None, False)


def menu_of(rows: Sequence[Row], parent: QWidget) -> QMenu:
    """A menu of these rows."""
    menu = QMenu(parent)
    for text, key, act, enabled in rows:
        if not text:
            menu.addSeparator()
            continue
        action = QAction(f"{text}\t{shown_key(key)}" if key else text, menu)
        action.triggered.connect(lambda _=False, act=act: act())
        action.setEnabled(enabled)
        menu.addAction(action)
    return menu
