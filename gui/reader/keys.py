"""Which keys the page itself answers: those that move the caret, select and copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MOVES = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_STANDARD = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_own(event: QKeyEvent) -> bool:
    """Whether the page answers *event* before anything else."""
    if any(event.matches(key) for key in _STANDARD):
        return True
    modifiers = event.modifiers()
    if event.key() not in _MOVES or modifiers & _OTHERS:
        return False
    return modifiers & (_SHIFT | _CONTROL) != _SHIFT | _CONTROL


def is_move(event: QKeyEvent) -> bool:
    """Whether *event* moves the caret, whatever else it may mean."""
    return event.key() in _MOVES
