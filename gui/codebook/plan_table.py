"""What an import would do, code by code: a table that is looked at before it is done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from annotation.codebook_plan import Fate, Planned
from annotation.records import Code, CodeId
from gui.theme.themes import Themes
from gui.widgets import painting

_INDENT = 16
_DEEPEST = 6  # levels that are indented: what lies deeper stands there too
_PLANNED = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


class PlanModel(QAbstractTableModel):
    """A row for each code of the file: its name, and what becomes of it."""

    def __init__(
        self, plan: Sequence[Planned], codes: Mapping[CodeId, Code], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plan, self._codes = plan, codes

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._plan)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        planned = self._plan[index.row()]
        if role == _PLANNED:
            return planned
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return planned.row.name if index.column() == 0 else self._words(planned)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Code"), self.tr("What happens"))[section]
        return super().headerData(section, orientation, role)

    def color_of(self, planned: Planned) -> str:
        """The colour that the code has, or is given; grey where that is not said."""
        code = self._codes.get(planned.code_id) if planned.code_id is not None else None
        return planned.row.color or (code.color if code else "slate")

    def _words(self, planned: Planned) -> str:
        words = {
            Fate.ADD: self.tr("new"),
            Fate.UPDATE: ", ".join(change_word(change) for change in planned.changes),
            Fate.SAME: self.tr("is there already"),
        }[planned.fate]
        if planned.digit_of is not None:
            kept = self.tr("key {digit} stays with “{name}”")
            owner = self._codes[planned.digit_of].name
            words += " · " + kept.format(digit=planned.row.digit, name=owner)
        return words


def change_word(change: str) -> str:
    """What of a code changes."""
    return {
        "name": translate("PlanModel", "other name"),
        "place": translate("PlanModel", "other place"),
        "color": translate("PlanModel", "other colour"),
        "digit": translate("PlanModel", "other key"),
        "description": translate("PlanModel", "other description"),
        "retired": translate("PlanModel", "retired or brought back"),
    }[change]


class _NameDelegate(QStyledItemDelegate):
    """The code's tag, as far in as it lies deep."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        planned: Planned = index.data(_PLANNED)
        size = painting.code_size(planned.row.name)
        depth = min(len(planned.row.path) - 1, _DEEPEST)
        box = option.rect.adjusted(8 + depth * _INDENT, 0, -8, 0)
        tag = QRect(
            box.left(),
            box.top() + (box.height() - size.height()) // 2,
            min(size.width(), box.width()),
            size.height(),
        )
        painter.save()
        painter.setOpacity(0.5 if planned.fate is Fate.SAME else 1)
        model = index.model()
        assert isinstance(model, PlanModel)
        color = model.color_of(planned)
        painting.draw_code(
            painter, tag, planned.row.name, color, self._themes.current, struck=bool(planned.row.retired)
        )
        painter.restore()


class PlanTable(QTableView):
    """The table; nothing in it can be changed."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the import would do"))
        self.setItemDelegateForColumn(0, _NameDelegate(themes, self))
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(painting.code_size("X").height() + 8)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def sizeHint(self) -> QSize:
        rows = self.model().rowCount() if self.model() else 0
        height = self.horizontalHeader().sizeHint().height() + 4
        return QSize(600, height + min(max(rows, 3), 12) * self.verticalHeader().defaultSectionSize())

    def show_plan(self, plan: Sequence[Planned], codes: Mapping[CodeId, Code]) -> None:
        """Show what happens to each code."""
        self.setModel(PlanModel(plan, codes, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.updateGeometry()
