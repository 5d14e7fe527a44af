"""Claims that have a code, the newest first: what belongs under it, as it was understood so far."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotation.quoting import display_quote
from annotation.records import ActorId, ArticleId, Claim, ClaimId, Form, Role, Span, Stance
from annotation.store.codes import Source
from gui.dates import short_date
from gui.quotation import in_marks
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting

MOST = 200  # that are looked up; the rest stands in the table of all claims
_AT_ONCE = 20  # that are read when the list comes to its end
_LINES = 2
_EDGE = 7
_SMALL = 11.3
_EXAMPLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class Example(NamedTuple):
    """What a row shows of a claim."""

    claim_id: ClaimId
    article_id: ArticleId
    words: str
    stance: Stance | None
    where: str  # who says it, and where


Read = Callable[[Sequence[ClaimId]], list[Example]]


def example_of(claim: Claim, source: Source, name_of: Callable[[ActorId], str]) -> Example:
    """The row of a claim."""
    speakers = ", ".join(name_of(part.actor_id) for part in claim.in_role(Role.SPEAKER))
    when = short_date(claim.said_on or source.published)
    where = " · ".join(filter(None, (speakers, source.outlet, when)))
    return Example(claim.id, claim.article_id, _words(claim), claim.stance, where)


def _words(claim: Claim) -> str:
    """The claim's words; in quotation marks only where the article has them in such."""
    text, spans = "", []
    for segment in claim.segments:
        spans.append(Span(len(text), len(text) + len(segment.quote)))
        text += f"{segment.quote}\n"
    words = display_quote(text, spans, claim.form)
    return in_marks(words) if claim.form is Form.DIRECT else words


class ExamplesModel(QAbstractListModel):
    """Claims by their ids; they are read as the list is scrolled to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Sequence[ClaimId] = ()
        self._rows: list[Example] = []
        self._read: Read = lambda _: []

    def show_claims(self, ids: Sequence[ClaimId], read: Read) -> None:
        """Show these claims; where the first ones are as they were, nothing moves."""
        first = read(ids[:_AT_ONCE])
        self._read = read
        if list(ids) == list(self._ids) and first == self._rows[:_AT_ONCE]:
            return
        self.beginResetModel()
        self._ids, self._rows = list(ids), first
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, _parent: Index) -> bool:
        return len(self._rows) < len(self._ids)

    def fetchMore(self, _parent: Index) -> None:
        at = len(self._rows)
        more = self._read(self._ids[at : at + _AT_ONCE])
        if not more:  # they are gone
            self._ids = self._ids[:at]
            return
        self.beginInsertRows(QModelIndex(), at, at + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _EXAMPLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.words, row.where)))
        return None


class ExampleDelegate(QStyledItemDelegate):
    """Two lines of the claim's words, and one of who and where."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._face, self._small = fonts.reading(13), fonts.interface(_SMALL)
        self._metrics, self._small_metrics = QFontMetrics(self._face), QFontMetrics(self._small)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        height = _LINES * self._metrics.height() + self._small_metrics.height() + 2 * _EDGE + 2
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        example: Example = index.data(_EXAMPLE)
        theme = self._themes.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        box = option.rect.adjusted(_EDGE + 2, _EDGE, -_EDGE - 2, -_EDGE)
        painter.setFont(self._face)
        painter.setPen(theme.color("ink"))
        at = QPointF(box.left(), box.top() + self._metrics.ascent())
        for line in _broken(example.words, box.width(), self._metrics, self._face):
            painter.drawText(at, line)
            at.setY(at.y() + self._metrics.height())
        foot = QRect(box.left(), box.bottom() + 1, box.width(), 0)
        self._paint_foot(painter, foot.adjusted(0, -self._small_metrics.height(), 0, 0), example)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, state = self._themes.current, option.state
        rect = option.rect.adjusted(0, 1, -1, -1)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_MouseOver or focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect, 7, 7)
        if focused:
            painting.draw_focus_ring(painter, rect, 7, theme)

    def _paint_foot(self, painter: QPainter, box: QRect, example: Example) -> None:
        theme = self._themes.current
        if example.stance:
            painting.draw_stance(painter, box, example.stance, theme, word=False)
            box = box.adjusted(painting.stance_size(example.stance, word=False).width() + 6, 0, 0, 0)
        painter.setFont(self._small)
        painter.setPen(theme.color("faint"))
        shown = self._small_metrics.elidedText(example.where, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def _broken(words: str, width: int, metrics: QFontMetrics, face: QFont) -> list[str]:
    """The words in lines of *width* pixels, the last one cut short."""
    layout = QTextLayout(words, face)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        rest = words[line.textStart() :]
        last = len(lines) == _LINES - 1
        lines.append(
            metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            if last
            else rest[: line.textLength()]
        )
    layout.endLayout()
    return lines


class Examples(QListView):
    """The list. Enter or a click goes to the passage: *jumped* says which."""

    jumped = Signal(object, object)  # ArticleId, ClaimId

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ExamplesModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ExampleDelegate(themes, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Claims with this code"))
        self.setProperty("bare", "true")
        themes.changed.connect(self.viewport().update)
        self.clicked.connect(self._jump)

    def sizeHint(self) -> QSize:
        return QSize(200, 3 * self.sizeHintForRow(0) if self._model.rowCount() else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 40)

    def show_claims(self, ids: Sequence[ClaimId], read: Read) -> None:
        """Show these claims, read by *read* some at a time."""
        self._model.show_claims(ids, read)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._jump(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid():
            example: Example = index.data(_EXAMPLE)
            self.jumped.emit(example.article_id, example.claim_id)


def examples_of(
    ids: Iterable[ClaimId],
    claims: Mapping[ClaimId, Claim],
    sources: Mapping[ClaimId, Source],
    name_of: Callable[[ActorId], str],
) -> list[Example]:
    """The rows of those claims that are there."""
    return [example_of(claims[one], sources[one], name_of) for one in ids if one in claims and one in sources]
