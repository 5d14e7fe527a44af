"""Cards that are painted, not built: a quote, its actors, codes and stance."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotation.records import Form, Span, Suggestion, TextId
from gui.claims.content import Key, Piece, Thing, foot_of, key_of, pieces_of, quote_on, spans_of
from gui.claims.model import THING
from gui.claims.quote import SetQuote, draw_quote, set_quote
from gui.desk import Desk
from gui.theme.themes import Themes
from gui.widgets import painting

SIDE, RISE = 13, 12  # a card's padding
_UNDER_QUOTE = 9
_GAP = 6
_OVER_FOOT = 8
_LINES = 5
_KEPT = 400  # cards whose layout is remembered


@dataclass(frozen=True, slots=True)
class SetCard:
    """A card laid out for a width; places are relative to the card."""

    thing: Thing
    quote: SetQuote
    pieces: tuple[tuple[QRect, Piece], ...]
    height: int


def lay_out(
    thing: Thing, quote: SetQuote, pieces: tuple[Piece, ...], width: int, *, focus: bool = False
) -> SetCard:
    """Set a quote and what stands under it into a card of *width* pixels."""
    inner = width - 2 * SIDE
    bottom = RISE + quote.height
    placed: list[tuple[QRect, Piece]] = []
    if pieces:
        bottom = _flow(pieces, QPoint(SIDE, bottom + _UNDER_QUOTE), inner, placed)
    if foot := foot_of(thing, focus=focus):
        bottom = _flow(foot, QPoint(SIDE, bottom + _OVER_FOOT), inner, placed)
    return SetCard(thing, quote, tuple(placed), bottom + RISE)


def _flow(pieces: tuple[Piece, ...], at: QPoint, width: int, placed: list[tuple[QRect, Piece]]) -> int:
    """Place *pieces* in lines; returns where the last line ends."""
    line: list[tuple[QSize, Piece]] = []
    left, top = 0, at.y()
    for piece in pieces:
        size = piece.size()
        size.setWidth(min(size.width(), width))
        if line and left + size.width() > width:
            top = _close_line(line, QPoint(at.x(), top), placed) + _GAP
            line, left = [], 0
        line.append((size, piece))
        left += size.width() + _GAP
    return _close_line(line, QPoint(at.x(), top), placed)


def _close_line(line: list[tuple[QSize, Piece]], at: QPoint, placed: list[tuple[QRect, Piece]]) -> int:
    height = max(size.height() for size, _ in line)
    left = at.x()
    for size, piece in line:
        placed.append((QRect(QPoint(left, at.y() + (height - size.height()) // 2), size), piece))
        left += size.width() + _GAP
    return at.y() + height


class CardDelegate(QStyledItemDelegate):
    """Paints cards; what it has laid out once it keeps while the thing stays the same."""

    def __init__(self, desk: Desk, themes: Themes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._themes = desk, themes
        self._cards: dict[tuple[Key, int, bool], SetCard] = {}
        self._quotes: dict[tuple[TextId | None, tuple[Span, ...], Form | None, int], SetQuote] = {}

    def forget(self) -> None:
        """Names or colours have changed: lay out anew."""
        self._cards.clear()

    def card(self, thing: Thing, width: int) -> SetCard:
        """The card of *thing* laid out for *width* pixels."""
        focus = self._desk.focus == key_of(thing)
        key = key_of(thing), width, focus
        found = self._cards.get(key)
        if found is None or found.thing is not thing:
            if len(self._cards) >= _KEPT:
                self._cards.clear()
            pieces = pieces_of(thing, self._desk)
            found = self._cards[key] = lay_out(
                thing, self._quote(thing, width - 2 * SIDE), pieces, width, focus=focus
            )
        return found

    def _quote(self, thing: Thing, width: int) -> SetQuote:
        """The quote broken into lines: a change of codes or names does not touch it."""
        text_id = self._desk.text.id if self._desk.text else None
        key = text_id, spans_of(thing), thing.form, width
        if key not in self._quotes:
            if len(self._quotes) >= _KEPT:
                self._quotes.clear()
            self._quotes[key] = set_quote(quote_on(thing, self._desk), width, _LINES)
        return self._quotes[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = option.rect.width()
        return QSize(width, self.card(index.data(THING), width).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        thing, theme = index.data(THING), self._themes.current
        card = self.card(thing, option.rect.width())
        focus = bool(option.state & QStyle.StateFlag.State_Selected)
        dashed = isinstance(thing, Suggestion) and not focus
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        picked = bool(option.state & QStyle.StateFlag.State_On)
        ground = "accent_soft" if picked else "hover" if hot else "page"
        painting.draw_card(painter, option.rect, theme, focus=focus or picked, dashed=dashed, ground=ground)
        painter.save()
        painter.translate(option.rect.topLeft())
        draw_quote(painter, QPoint(SIDE, RISE), card.quote, theme)
        for place, piece in card.pieces:
            piece.draw(painter, place, theme)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.draw_focus_ring(painter, option.rect, 12, theme)
