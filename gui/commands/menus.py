"""Menus and shortcuts, made of the commands."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.commands.command import Command, Commands, Group, When, group_title, shown_key


class Menus:
    """One `QAction` for each command; the menus show them."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        self._window = window
        self.menu = QMenu(window)
        self._menus = {
            group: self._menu(group, [command for command in commands if command.group is group])
            for group in Group
        }

    @property
    def claims(self) -> QMenu:
        """What can be done with the passage: the context menu of the page."""
        return self._menus[Group.CLAIM]

    def _menu(self, group: Group, commands: Iterable[Command]) -> QMenu:
        """Commands that differ only in when their key holds share a row."""
        menu = self.menu.addMenu(group_title(group))
        rows: dict[str, tuple[QAction, Command]] = {}
        for command in commands:
            action = self._action(command)
            rows.setdefault(command.title, (action, command))
        for action, _ in rows.values():
            menu.addAction(action)
        menu.aboutToShow.connect(lambda: _refresh(rows.values()))
        return menu

    def _action(self, command: Command) -> QAction:
        if command.when is not When.WINDOW:
            keys = f"\t{shown_key(command.keys[0])}" if command.keys else ""
            action = QAction(command.title + keys, self._window)
        else:
            action = QAction(command.title, self._window)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            self._window.addAction(action)
        action.setCheckable(command.checked is not None)
        action.triggered.connect(lambda: command.run() if command.enabled() else None)
        return action


def _refresh(rows: Iterable[tuple[QAction, Command]]) -> None:
    """Grey out what cannot be done now, for as long as the menu is open; shortcuts ask by themselves."""
    for action, first in rows:
        if first.when is not When.WINDOW:
            action.setEnabled(first.enabled())
        if first.checked is not None:
            action.setChecked(first.checked())
