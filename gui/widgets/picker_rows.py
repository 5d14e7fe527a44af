"""The rows of a picker: what they hold, which of them show, and how they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.section_label import section_font

_PADDING = 9
_GAP = 9
_INDENT = 14
_RISE = 7


@dataclass(frozen=True, slots=True)
class PickerRow:
    """A row to choose. *kind* draws it as an actor's chip, *color* as a code's tag, neither as plain words.

    *boost* brings it forward, *depth* indents it while nothing is typed, *keywords* find it by other names.
    A *heading* stands over the rows that follow while nothing is typed; it cannot be chosen.
    """

    key: object
    text: str
    detail: str = ""
    kind: str = ""
    color: str = ""
    keywords: tuple[str, ...] = ()
    boost: int = 0
    depth: int = 0
    shortcut: str = ""
    checked: bool = False
    enabled: bool = True
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Creator:
    """A way to make something new of what was typed; *label* holds ``{text}`` where that stands."""

    key: object
    label: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A creator together with the words that were typed."""

    creator: Creator
    text: str

    @property
    def label(self) -> str:
        return self.creator.label.replace("{text}", self.text)


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of the list: a row or an offer, with its digit and its indent."""

    what: PickerRow | Offer
    digit: str = ""
    depth: int = 0


class RowsModel(QAbstractListModel):
    """The lines that show now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[Shown] = []

    def show_lines(self, lines: Sequence[Shown]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> Shown:
        return self._lines[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        what = self._lines[index.row()].what
        if role == Qt.ItemDataRole.DisplayRole:
            return what.label if isinstance(what, Offer) else what.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                what.label if isinstance(what, Offer) else ", ".join(filter(None, (what.text, what.detail)))
            )
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        what = self._lines[index.row()].what if index.isValid() else None
        if what is None or (isinstance(what, PickerRow) and (what.heading or not what.enabled)):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class RowDelegate(QStyledItemDelegate):
    """Draws a line: digit, chip or tag or words, detail, and at the right the key, a tick or ↵."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._face = fonts.interface(13)
        self._metrics = QFontMetrics(self._face)
        self._heading = section_font()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.row_height())

    def row_height(self) -> int:
        return self._metrics.height() + 2 * _RISE

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)
        line = model.line(index.row())
        theme = self._themes.current
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._face)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(option.rect, 8, 8)
        box = option.rect.adjusted(_PADDING + line.depth * _INDENT, 0, -_PADDING, 0)
        if isinstance(line.what, Offer):
            self._words(painter, box, line.what.label, "accent", QFont.Weight.Normal)
        elif line.what.heading:
            painter.setFont(self._heading)
            self._words(painter, box.adjusted(0, _RISE, 0, 0), line.what.text, "faint")
        else:
            self._paint_row(painter, box, line, line.what, current)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRect, line: Shown, row: PickerRow, current: bool) -> None:
        if not row.enabled:
            painter.setOpacity(0.55)
        if line.digit:
            box = box.adjusted(self._key(painter, box, line.digit, at_right=False) + _GAP, 0, 0, 0)
        if row.shortcut:
            box = box.adjusted(0, 0, -self._key(painter, box, row.shortcut, at_right=True) - _GAP, 0)
        if row.checked or (current and not row.shortcut):
            sign = "✓" if row.checked else "↵"
            width = self._metrics.horizontalAdvance(sign)
            self._words(
                painter, QRect(box.right() + 1 - width, box.top(), width + 1, box.height()), sign, "soft"
            )
            box = box.adjusted(0, 0, -width - _GAP, 0)
        used = self._paint_name(painter, box, row)
        self._words(painter, box.adjusted(used + _GAP, 0, 0, 0), row.detail, "faint")

    def _paint_name(self, painter: QPainter, box: QRect, row: PickerRow) -> int:
        """Draw the row's own name; returns the width that it took."""
        theme = self._themes.current
        if row.kind:
            part = self._part(box, painting.chip_size(row.text, dot=row.kind != "unnamed"))
            painting.draw_chip(painter, part, row.text, row.kind, theme)
            return part.width()
        if row.color:
            part = self._part(box, painting.code_size(row.text))
            painting.draw_code(painter, part, row.text, row.color, theme)
            return part.width()
        self._words(painter, box, row.text, "ink")
        return self._metrics.horizontalAdvance(row.text)

    @staticmethod
    def _part(box: QRect, size: QSize) -> QRect:
        """The left part of *box* for something of *size*, in the middle of its height."""
        top = box.top() + (box.height() - size.height()) // 2
        return QRect(box.left(), top, min(size.width(), box.width()), size.height())

    def _key(self, painter: QPainter, box: QRect, key: str, *, at_right: bool) -> int:
        size = painting.key_size(key, as_is=True)
        left = box.right() + 1 - size.width() if at_right else box.left()
        top = box.top() + (box.height() - size.height()) // 2
        place = QRect(left, top, size.width(), size.height())
        painting.draw_key(painter, place, key, self._themes.current, as_is=True)
        return size.width()

    def _words(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        role: str,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        if not text or box.width() < self._metrics.averageCharWidth():
            return
        painter.setPen(self._themes.current.color(role))
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
