"""The list of all keys, made of the commands; each can be given another one by pressing it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.commands.command import Command, Commands, Group, When, group_title
from gui.commands.key_recorder import KeyRecorder
from gui.commands.key_row import LEAST_CAPS, MOST_CAPS, KeyRow
from gui.commands.keymap import is_fixed
from gui.theme.themes import Themes
from gui.widgets.look import button, label, set_look
from gui.widgets.matching import fold
from gui.widgets.search_field import SearchField
from gui.widgets.section_label import SectionLabel

_COLUMNS = 2
_SIZE = (900, 680)


class KeySheet(QDialog):
    """What each key does, by group; a row that is pressed waits for another key."""

    def __init__(self, commands: Commands, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands, self._themes = commands, themes
        self.setWindowTitle(self.tr("Keys"))
        self.resize(*_SIZE)
        self.search = SearchField(self.tr("Search commands and keys…"), themes)
        self.search.searched.connect(self._filter)
        self.recorder = KeyRecorder(commands, themes)
        self.recorder.ended.connect(self._go_back)
        self.reset = button(self.tr("Reset all keys"))
        self.reset.clicked.connect(commands.reset)
        self._groups = [(SectionLabel(group_title(group)), self._rows(group)) for group in Group]
        self._asked: KeyRow | None = None
        self._lay_out()
        self._filter("")
        commands.changed.connect(self._show)
        self._show()

    def _rows(self, group: Group) -> list[KeyRow]:
        rows = [KeyRow(command, self._themes) for command in shown_commands(self._commands, group)]
        for row in rows:
            row.clicked.connect(lambda _=False, row=row: self._ask(row))
        return rows

    def _lay_out(self) -> None:
        inner = QWidget()
        set_look(inner, ground="panel")
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(18, 4, 18, 18)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(1)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._nothing = label(self.tr("Nothing found"), tone="faint")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(inner)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setContentsMargins(24, 14, 24, 6)
        head.setSpacing(10)
        head.addWidget(self.search, 1)
        head.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.recorder)

    def _filter(self, text: str) -> None:
        """Show the rows that hold *text* in their title or as a key, in columns."""
        wanted = fold(text.strip())
        place = 0
        for heading, rows in self._groups:
            found = [row for row in rows if row.holds(wanted)]
            for widget in (heading, *rows):
                self._grid.removeWidget(widget)
                widget.hide()
            place = self._put(place, heading, found)
        self._grid.removeWidget(self._nothing)
        self._nothing.hide()
        if not place:
            self._grid.addWidget(self._nothing, 0, 0)
            self._nothing.show()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(place + 1, 1)

    def _put(self, place: int, heading: QWidget, rows: list[KeyRow]) -> int:
        if not rows:
            return place
        heading.setContentsMargins(6, 14 if place else 4, 0, 4)
        self._grid.addWidget(heading, place, 0, 1, _COLUMNS)
        for number, row in enumerate(rows):
            self._grid.addWidget(row, place + 1 + number // _COLUMNS, number % _COLUMNS)
        for widget in (heading, *rows):  # once they are in the grid: what has no parent would be a window
            widget.show()
        return place + 1 + (len(rows) + _COLUMNS - 1) // _COLUMNS

    def _show(self) -> None:
        rows = [row for _, group in self._groups for row in group]
        for row in rows:
            row.show_command(self._commands[row.command.id])
        widest = max(row.caps_width for row in rows)
        for row in rows:
            row.give_caps(min(max(widest, LEAST_CAPS), MOST_CAPS))
        self.reset.setEnabled(bool(self._commands.own_keys))

    def _ask(self, row: KeyRow) -> None:
        self._asked = row
        self.recorder.ask(self._commands[row.command.id])

    def _go_back(self) -> None:
        if self._asked is not None:
            self._asked.setFocus(Qt.FocusReason.OtherFocusReason)


def shown_commands(commands: Commands, group: Group) -> list[Command]:
    """The commands of a group, each title once; of the digits only the first, which stands for all."""
    found: dict[str, Command] = {}
    for command in commands:
        if command.group is group and not _is_further_digit(command):
            found.setdefault(command.title, command)
    return list(found.values())


def _is_further_digit(command: Command) -> bool:
    return command.when is not When.WINDOW and is_fixed(command) and "1" not in command.keys
