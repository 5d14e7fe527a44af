"""The rows of the library: what they hold and how they are drawn."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotation.records import ArticleId
from annotation.store.articles import Listed
from gui.library.words import about, share
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.meter import draw_meter

Index = QModelIndex | QPersistentModelIndex

_SIDE, _RISE, _BELOW = 10, 9, 2  # pixels: inside the row at the sides, above and below, and between rows
_METER_GAP, _METER = 6, 3
_RADIUS = 9
_TITLE_LINES, _ABOUT_LINES = 3, 2
_NOTHING = QModelIndex()


class ArticlesModel(QAbstractListModel):
    """The articles that are listed, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Listed] = []
        self._places: dict[ArticleId, int] = {}

    def show_rows(self, rows: Sequence[Listed]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.article.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def put(self, row: Listed) -> None:
        """Show an article's row anew; nothing where it is not listed."""
        place = self._places.get(row.article.id)
        if place is not None and self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def row(self, place: int) -> Listed:
        return self._rows[place]

    def place_of(self, article_id: ArticleId | None) -> int | None:
        """Where an article is listed; None where it is not."""
        return self._places.get(article_id) if article_id is not None else None

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.article.title}, {about(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.article.title
        return None


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article: its title in up to three lines, a line about it, and a meter of its reading."""

    def __init__(self, themes: Themes, view: QListView) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view
        self._title = Lines(fonts.interface(12.8, QFont.Weight.DemiBold), _TITLE_LINES, 1.35)
        self._about = Lines(fonts.interface(11.3), _ABOUT_LINES, 1.45)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._height(self._row(index), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._themes.current, self._row(index)
        box = QRect(option.rect).adjusted(0, 0, 0, -_BELOW)
        is_open = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_open or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if is_open else "hover"))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        inner = box.adjusted(_SIDE, _RISE, -_SIDE, -_RISE)
        painter.setPen(theme.color("ink"))
        top = self._title.draw(painter, inner.topLeft().toPointF(), row.article.title, inner.width())
        painter.setPen(theme.color("soft" if is_open else "faint"))
        self._about.draw(painter, QPointF(inner.left(), top), about(row), inner.width())
        line = QRectF(inner.left(), inner.bottom() + 1 - _METER, inner.width(), _METER)
        draw_meter(painter, line, share(row), theme)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painting.draw_focus_ring(painter, box, _RADIUS, theme)

    def _height(self, row: Listed, width: int) -> int:
        inner = width - 2 * _SIDE
        words = self._title.height(row.article.title, inner) + self._about.height(about(row), inner)
        return round(words) + _METER_GAP + _METER + 2 * _RISE + _BELOW

    def _row(self, index: Index) -> Listed:
        model = index.model()
        assert isinstance(model, ArticlesModel)
        return model.row(index.row())


class Lines:
    """Words set in a few lines; what does not fit is cut short in the last one."""

    def __init__(self, font: QFont, most: int, leading: float) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self._most = most
        self._step = round(self._metrics.ascent() + self._metrics.descent()) * leading / 1.21
        self.lines = lru_cache(maxsize=4096)(self._lines)

    def height(self, text: str, width: int) -> float:
        return len(self.lines(text, width)) * self._step

    def draw(self, painter: QPainter, corner: QPointF, text: str, width: int) -> float:
        """Draw from *corner* (top left) on; returns where the next thing may begin."""
        painter.setFont(self._font)
        top = corner.y()
        inside = (self._step - self._metrics.height()) / 2 + self._metrics.ascent()
        for line in self.lines(text, width):
            painter.drawText(QPointF(corner.x(), top + inside), line)
            top += self._step
        return top

    def _lines(self, text: str, width: int) -> tuple[str, ...]:
        if self._metrics.horizontalAdvance(text) <= width:
            return (text,)
        layout = QTextLayout(text, self._font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        units = text.encode("utf-16-le")
        shown = [_cut(units, *ends) for ends in zip(starts, [*starts[1:], len(units) // 2], strict=True)]
        if len(shown) > self._most:
            rest = _cut(units, starts[self._most - 1], len(units) // 2)
            last = self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            shown = [*shown[: self._most - 1], last]
        return tuple(shown)


def _cut(units: bytes, start: int, stop: int) -> str:
    """A part of UTF-16 text by Qt's offsets."""
    return units[2 * start : 2 * stop].decode("utf-16-le", "replace").strip()
