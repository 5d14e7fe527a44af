"""What stands on key caps: the usual key, or the one that a person has given in its place."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

_KEY = re.compile(r"`([^`]+)`")
_WORD = re.compile(r"[A-Za-z]{2,}")
_OF_QT = "QShortcut"  # Qt has its own translations of keys

_moved: dict[str, str] = {}


def show(moved: dict[str, str]) -> None:
    """From now on show another key in the place of each usual one; none for an empty word."""
    _moved.clear()
    _moved.update(moved)


def present(key: str) -> str:
    """The key that is to be pressed where *key* ("S", "Ctrl+K", "Ctrl K") is usual, in Qt's words."""
    moved = _moved.get(key, _moved.get(key.replace(" ", "+"), key)) if _moved else key
    return _WORD.sub(lambda word: QCoreApplication.translate(_OF_QT, word[0]), moved)


def plain(text: str) -> str:
    """A sentence with keys between backticks as it is said."""
    return _KEY.sub(lambda key: present(key[1]), text)


def set_tip(widget: QWidget, words: str, key: str) -> None:
    """A tooltip of *words* and the usual *key*; `tip_again` when keys have changed."""
    widget.setProperty("tipWords", words)
    widget.setProperty("tipKey", key)
    tip_again(widget)


def tip_again(widget: QWidget) -> None:
    """Let a tooltip that names a key name that of now."""
    words, key = widget.property("tipWords"), present(widget.property("tipKey") or "")
    if words:
        widget.setToolTip(f"{words} ({key})" if key else words)
