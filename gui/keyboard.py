"""Single keys: in the page and the side panel a key means what the commands say."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gui.commands.command import Commands, When

_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox)
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Keyboard(QObject):
    """Looks a pressed key up and runs its command."""

    def __init__(
        self,
        commands: Commands,
        states: Callable[[], Iterable[When]],
        escape: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands, self._states, self._escape = commands, states, escape

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something."""
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        command = self._commands.for_key(event, self._states())
        if command is None:
            return False
        if command.repeats or not event.isAutoRepeat():  # a finger that rests on Enter decides once
            command.run()
        return True

    def listen_to(self, panel: QWidget) -> None:
        """Let keys pressed in *panel*, but not in a text field of it, mean the same as in the page."""
        panel.installEventFilter(self)
        for view in panel.findChildren(QAbstractItemView):
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focused = watched.focusWidget() or watched if isinstance(watched, QWidget) else None
        if isinstance(focused, _FIELDS) or (isinstance(focused, QTextEdit) and not focused.isReadOnly()):
            return False
        takes_enter = isinstance(focused, (QAbstractButton, QAbstractItemView))
        if takes_enter and event.key() in _PRESSING and not focused.property("passesEnter"):
            return False
        return self.press(event)
