"""The rows of what waits for a word: what they say, and whether their tick is on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
Chip = tuple[str, str]  # name, kind


@dataclass(frozen=True, slots=True)
class Row:
    """*key* is told with what is decided; *tick*: what comes along unless it is taken off."""

    key: object
    chip: Chip
    other: Chip | None = None  # the one that may be the same
    count: str = ""
    detail: str = ""
    tick: str = ""

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        names = (self.chip[0], self.other[0] if self.other else "", self.count, self.detail, self.tick)
        return ", ".join(filter(None, names))


class RowsModel(QAbstractListModel):
    """The rows, and from which of them the tick was taken off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._off: set[object] = set()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def ticked(self, row: Row) -> bool:
        return bool(row.tick) and row.key not in self._off

    def toggle(self, number: int) -> None:
        """Put the tick on, or take it off."""
        row = self.rows[number]
        if row.tick:
            self._off ^= {row.key}
            self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.chip[0]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        if role == Qt.ItemDataRole.CheckStateRole and row.tick:
            return Qt.CheckState.Checked if self.ticked(row) else Qt.CheckState.Unchecked
        return None
