"""Menus and shortcuts, made of the commands."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.commands.command import Command, Commands, Group, When, group_title, shown_key


class Menus:
    """One `QAction` for each command of the window; the menus show them."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        self._window = window
        self.menu = QMenu(window)
        self._menus: list[QMenu] = []
        for group in Group:
            listed = [command for command in commands if command.group is group and "." not in command.when]
            self._menus.append(self._menu(group, listed))

    def _menu(self, group: Group, commands: Iterable[Command]) -> QMenu:
        menu = self.menu.addMenu(group_title(group))
        rows: list[tuple[QAction, Command]] = []
        seen: set[str] = set()
        for command in commands:
            action = self._action(command)
            if command.title not in seen:
                menu.addAction(action)
                rows.append((action, command))
            seen.add(command.title)
        menu.aboutToShow.connect(lambda: _refresh(rows))
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
    """Grey out what cannot be done now, for the time that the menu is open; shortcuts ask by themselves."""
    for action, command in rows:
        if command.when is not When.WINDOW:
            action.setEnabled(command.enabled())
        if command.checked is not None:
            action.setChecked(command.checked())
