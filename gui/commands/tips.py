"""Tooltips that name the key: a button does what a command does, and says by which key it goes too."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.commands.command import Commands, shown_key
from gui.widgets.key_button import KeyButton


class Tips(QObject):
    """Keeps the tooltips of buttons in step with the keys of the commands that they stand for."""

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._bound: dict[QWidget, tuple[str, str]] = {}
        commands.changed.connect(self._show_all)

    def bind(self, widget: QWidget, command_id: str, words: str = "") -> None:
        """Give *widget* a tooltip of *words*, else of the command's title, with its key."""
        self._bound[widget] = (command_id, words)
        widget.destroyed.connect(lambda: self._bound.pop(widget, None))
        self._show(widget)

    def say(self, widget: QWidget, words: str) -> None:
        """Let the tooltip of a bound *widget* say something else."""
        self._bound[widget] = (self._bound[widget][0], words)
        self._show(widget)

    def _show_all(self) -> None:
        for widget in self._bound:
            self._show(widget)

    def _show(self, widget: QWidget) -> None:
        command_id, words = self._bound[widget]
        command = self._commands[command_id]
        key = shown_key(command.keys[0]) if command.keys else ""
        words = words or command.title.rstrip("…")
        widget.setToolTip(f"{words} ({key.replace(' ', '+')})" if key else words)
        if isinstance(widget, KeyButton):
            widget.set_key(key, as_is=True)
