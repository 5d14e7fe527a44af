"""Tooltips that name the key: a button does what a command does, and says by which key it goes too."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabBar, QWidget

from gui.commands.command import Commands, shown_key
from gui.widgets.key_button import KeyButton


class Tips(QObject):
    """Keeps the tooltips of buttons in step with the keys of the commands that they stand for."""

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._bound: dict[QWidget, tuple[str, str]] = {}
        self._bars: dict[QTabBar, tuple[str, ...]] = {}
        commands.changed.connect(self._show_all)

    def bind(self, widget: QWidget, command_id: str, words: str = "") -> None:
        """Give *widget* a tooltip of *words*, else of the command's title, with its key."""
        self._bound[widget] = (command_id, words)
        widget.destroyed.connect(lambda: self._bound.pop(widget, None))
        self._show(widget)

    def bind_tabs(self, bar: QTabBar, command_ids: Sequence[str]) -> None:
        """Give each tab of *bar* the tooltip of a command."""
        self._bars[bar] = tuple(command_ids)
        self._show_tabs(bar)

    def _show_tabs(self, bar: QTabBar) -> None:
        for place, command_id in enumerate(self._bars[bar]):
            bar.setTabToolTip(place, self._with_key(command_id, bar.tabText(place)))

    def say(self, widget: QWidget, words: str) -> None:
        """Let the tooltip of a bound *widget* say something else."""
        self._bound[widget] = (self._bound[widget][0], words)
        self._show(widget)

    def _show_all(self) -> None:
        for widget in self._bound:
            self._show(widget)
        for bar in self._bars:
            self._show_tabs(bar)

    def _show(self, widget: QWidget) -> None:
        command_id, words = self._bound[widget]
        widget.setToolTip(self._with_key(command_id, words))
        if isinstance(widget, KeyButton):
            widget.set_key(self._key(command_id), as_is=True)

    def _key(self, command_id: str) -> str:
        keys = self._commands[command_id].keys
        return shown_key(keys[0]) if keys else ""

    def _with_key(self, command_id: str, words: str) -> str:
        key = self._key(command_id).replace(" ", "+")
        words = words or self._commands[command_id].title.rstrip("…")
        return f"{words} ({key})" if key else words
