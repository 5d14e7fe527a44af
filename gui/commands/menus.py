"""Menus and shortcuts, made of the commands."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.commands.command import Command, Commands, Group, When, group_title, shown_key


class Menus:
    """One `QAction` for each command; the menus show them, those of reading where their key would hold."""

    def __init__(self, commands: Commands, window: QWidget, states: Callable[[], Iterable[When]]) -> None:
        self._commands, self._window, self._states = commands, window, states
        self._actions: dict[str, QAction] = {}
        self.menu = QMenu(window)
        for group in Group:
            self._add_menu(group, [command for command in commands if command.group is group])
        self.at_pointer = self._menu_at_pointer(command for command in commands if command.at_pointer)
        self._show_keys()
        commands.changed.connect(self._show_keys)

    def _add_menu(self, group: Group, commands: Iterable[Command]) -> None:
        menu = self.menu.addMenu(group_title(group))
        rows = [(self._action(command), command) for command in commands]
        for action, _ in rows:
            menu.addAction(action)
        menu.aboutToShow.connect(lambda: self._refresh(rows))

    def _menu_at_pointer(self, commands: Iterable[Command]) -> QMenu:
        """What can be done with what was pointed at; a line parts commands of different kinds."""
        menu, kind = QMenu(self._window), ""
        rows = [(self._actions[command.id], command) for command in commands]
        for action, command in rows:
            if kind not in ("", command.id.partition(".")[0]):
                menu.addSeparator()
            kind = command.id.partition(".")[0]
            menu.addAction(action)
        menu.aboutToShow.connect(lambda: self._refresh(rows))
        return menu

    def _action(self, command: Command) -> QAction:
        action = self._actions[command.id] = QAction(command.title, self._window)
        if command.when is When.WINDOW:
            self._window.addAction(action)
        action.setCheckable(command.checked is not None)
        action.triggered.connect(lambda: command.run() if command.enabled() else None)
        return action

    def _show_keys(self) -> None:
        """Give each action the keys that its command has now."""
        for command in self._commands:
            action = self._actions[command.id]
            if command.when is When.WINDOW:
                action.setShortcuts([QKeySequence(key) for key in command.keys])
            else:
                action.setText(
                    f"{command.title}\t{shown_key(command.keys[0])}" if command.keys else command.title
                )

    def _refresh(self, rows: Iterable[tuple[QAction, Command]]) -> None:
        """Show what a key would do now, one row for a title; shortcuts ask by themselves."""
        titles: set[str] = set()
        for action, command in rows:
            shown = command.title not in titles and self.holds(command)
            if command.when is not When.WINDOW:
                action.setVisible(shown)
            if shown:
                titles.add(command.title)
            if command.checked is not None:
                action.setChecked(command.checked())

    def holds(self, command: Command) -> bool:
        """Whether the command can be run now."""
        return command.enabled() and (command.when is When.WINDOW or command.when in self._states())
