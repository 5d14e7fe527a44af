"""Small questions about key events."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_escape_override(event: QEvent) -> bool:
    """Whether Qt asks if this widget wants Esc for itself, before the window's shortcuts get it."""
    is_key = isinstance(event, QKeyEvent)
    return is_key and event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape
