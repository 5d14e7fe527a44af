"""Paints the words in view and what lies behind them: markers, mentions, suggestions, hits, the selection."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotation.records import ClaimId, MentionKind, Span
from gui.reader.folio import Setting
from gui.reader.handles import Handle
from gui.reader.look import Look, Marker
from gui.reader.marks import Marks
from gui.reader.scene import Passage, Scene
from gui.reader.sheet import BLEED, Sheet
from gui.reader.sight import VisibleLine

NAMEABLE = frozenset({MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.GROUP})
_MARKER = 2  # how far a marker reaches above and below the letters
_MENTION = 1
_OVERHANG = 8  # how far what belongs to a line may reach above or below it
# underlines of claims that lie on others: thickness, way to the next, the first's place below the letters
_STACK = (2, 3, 3)
_DENSE_STACK = (1, 2, 4)
_DEEPEST = 5  # further ones lie on this one, so that none runs through the letters
_DOTS = 1.5
_DOTS_BELOW = 5  # the baseline
_CARET = 1.5


@dataclass
class State:
    """What is painted that is neither text nor data."""

    focus: ClaimId | str | None = None
    asking: bool = False  # an actor is asked for: mentions that can name one glow
    selection: Span | None = None
    preview: Span | None = None  # a passage that is being dragged
    caret: int | None = None
    hits: Sequence[Span] = ()  # sorted
    hit: Span | None = None  # the one that was gone to
    byline: str = ""
    handles: list[Handle] = field(default_factory=list)


class PagePainter:
    """Paints a scene on the viewport, only where *clip* needs it."""

    def __init__(
        self, painter: QPainter, scene: Scene, marks: Marks, look: Look, state: State, clip: QRectF
    ) -> None:
        self._painter = painter
        self._scene = scene
        self._sight = scene.sight
        self._marks = marks
        self._look = look
        self._state = state
        self._clip = clip
        self._rows = self._rows_in_clip()
        lines = scene.sight.lines[self._rows.start : self._rows.stop]
        self._span = Span(lines[0].start, lines[-1].stop) if lines else Span(0, 0)
        self._grounds = [span for span, one in marks.suggested(self._span) if one.fingerprint == state.focus]
        self._stack = _DENSE_STACK if any(passage.lane > 2 for passage in scene.passages) else _STACK

    def paint(self, scroll: int, sheet: Sheet) -> None:
        """Paint everything; *scroll* is the height of the document above the view."""
        self._painter.fillRect(self._clip, self._look.page)
        marked = [(self._sight.lines[row], self._scene.on_line[row]) for row in self._rows]
        for line, passages in marked:
            self._paint_markers(line, passages)
        # after all markers: the next line's marker begins where these lie
        for line, passages in marked:
            self._underline(line, passages)
        self._fill_suggestion()
        self._paint_mentions()
        self._paint_suggestions()
        self._paint_hits()
        for span in (self._state.selection, self._state.preview):
            if span:
                self._fill(span, self._look.selection)
        self._paint_text(scroll)
        self._paint_byline(sheet)
        self._paint_handles()
        self._paint_caret()

    def _rows_in_clip(self) -> range:
        lines = self._sight.lines
        first = bisect_left(lines, self._clip.top() - _OVERHANG, key=_bottom)
        return range(first, max(first, bisect_left(lines, self._clip.bottom() + _OVERHANG, key=_top)))

    def _paint_markers(self, line: VisibleLine, passages: list[Passage]) -> None:
        top, height = line.top - _MARKER, line.bottom - line.top + 2 * _MARKER
        for start, stop, covering in _runs(passages, line):
            markers = [(passage.color, passage.claim.id == self._state.focus) for passage in covering]
            markers.sort(key=_in_focus)  # the one in focus lies on top
            tint = self._look.tint(tuple(markers))
            for left, right in line.pieces(start, stop):
                self._painter.fillRect(QRectF(left, top, right - left, height), tint)

    def _underline(self, line: VisibleLine, passages: list[Passage]) -> None:
        """Underline the passages that lie on others, one below the other."""
        thickness, pitch, below = self._stack
        for passage in passages:
            if passage.lane:
                color = self._look.bar(passage.color)
                y = line.bottom + below - (min(passage.lane, _DEEPEST) - 1) * pitch
                for left, right in line.pieces(*passage.span):
                    self._painter.fillRect(QRectF(left, y, right - left, thickness), color)

    def _paint_mentions(self) -> None:
        fill = self._painter.fillRect
        for mention in self._marks.mentions(self._span):
            colors = self._look.mention(mention.kind)
            glows = self._state.asking and mention.kind in NAMEABLE
            for row in self._sight.rows(*mention.span):
                line = self._sight.lines[row]
                for start, stop in [mention.span] if glows else self._bare(mention.span, row):
                    self._tint_mention(line, start, stop, colors.glow if glows else colors.tint)
                for left, right in line.pieces(*mention.span):
                    fill(
                        QRectF(left - 1, line.bottom + _MENTION, right - left + 2, 2 if glows else 1),
                        colors.underline,
                    )

    def _tint_mention(self, line: VisibleLine, start: int, stop: int, color: QColor) -> None:
        top, height = line.top - _MENTION, line.bottom - line.top + 2 * _MENTION
        for left, right in line.pieces(start, stop):
            self._painter.fillRect(QRectF(left, top, right - left, 1), color)  # its corners look rounded
            self._painter.fillRect(QRectF(left - 1, top + 1, right - left + 2, height - 1), color)

    def _bare(self, span: Span, row: int) -> list[tuple[int, int]]:
        """What no marker, and no suggestion in focus, covers of *span* on a line."""
        line = self._sight.lines[row]
        rest = [(max(span.start, line.start), min(span.stop, line.stop))]
        for passage in self._scene.on_line[row]:
            rest = [part for piece in rest for part in _without(piece, passage.span)]
        for ground in self._grounds:
            rest = [part for piece in rest for part in _without(piece, ground)]
        return rest

    def _fill_suggestion(self) -> None:
        """The ground of the suggestion in focus; names in it keep their underline, as in a claim."""
        for span in self._grounds:
            self._fill(span, self._look.suggested)

    def _paint_suggestions(self) -> None:
        for span, suggestion in self._marks.suggested(self._span):
            focused = suggestion.fingerprint == self._state.focus
            color = self._look.accent if focused else self._look.faint
            pen = QPen(color, _DOTS)
            pen.setDashPattern([1, 1])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._painter.setPen(pen)
            for line in self._sight.lines_in(*span):
                y = round(line.baseline + _DOTS_BELOW) + _DOTS / 2
                for left, right in line.pieces(*span):
                    self._painter.drawLine(QLineF(left, y, right, y))

    def _paint_hits(self) -> None:
        for hit in spans_between(self._state.hits, self._span):
            if hit != self._state.hit:
                self._fill(hit, self._look.hit)
                continue
            self._fill(hit, self._look.hit_now)
            self._painter.setPen(QPen(self._look.hit_mark, 1))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in self._sight.rects(hit, _MARKER):
                self._painter.drawRect(rect.adjusted(-1.5, -0.5, 0.5, -0.5))

    def _fill(self, span: Span, color: QColor) -> None:
        for rect in self._sight.rects(span, _MARKER):
            self._painter.fillRect(rect, color)

    def _paint_text(self, scroll: int) -> None:
        offset = QPointF(0, -scroll)
        for block in self._sight.blocks:
            if block.setting is Setting.BLANK or not block.rect.intersects(self._clip.adjusted(0, -8, 0, 8)):
                continue
            self._painter.setPen(self._look.faint if block.setting is Setting.SMALL else self._look.ink)
            block.block.layout().draw(self._painter, offset, [], self._clip)

    def _paint_byline(self, sheet: Sheet) -> None:
        title = next(
            (block for block in reversed(self._sight.blocks) if block.setting is Setting.TITLE), None
        )
        if title is None:
            return
        self._painter.setFont(sheet.byline)
        self._painter.setPen(self._look.faint)
        room = QRectF(
            BLEED, title.rect.bottom() + sheet.byline_gap, title.rect.width(), 2 * sheet.byline_room
        )
        self._painter.drawText(
            room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._state.byline
        )

    def _paint_handles(self) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for handle in self._state.handles:
            self._painter.fillRect(
                QRectF(handle.x - 0.75, handle.top, 1.5, handle.bottom - handle.top), self._look.accent
            )
            self._painter.setPen(QPen(self._look.page, 1))
            self._painter.setBrush(self._look.accent)
            self._painter.drawEllipse(handle.knob, 4, 4)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_caret(self) -> None:
        offset = self._state.caret
        if offset is None:
            return
        line = caret_line(self._sight.lines, offset)
        if line:
            rect = QRectF(line.x_of(offset), line.top, _CARET, line.bottom - line.top)
            self._painter.fillRect(rect, self._look.ink)


def caret_line(lines: list[VisibleLine], offset: int) -> VisibleLine | None:
    """The line that a caret before *offset* stands on: the next one where a line was wrapped there."""
    found = None
    for line in lines:
        if line.start <= offset <= line.stop:
            found = line
        elif line.start > offset:
            break
    return found


def spans_between(spans: Sequence[Span], view: Span) -> Iterable[Span]:
    """Those of *spans*, sorted and apart, that touch *view*."""
    first = max(0, bisect_left(spans, (view.start,)) - 1)
    last = bisect_left(spans, (view.stop,))
    return (span for span in spans[first:last] if span.overlaps(view))


def _runs(passages: list[Passage], line: VisibleLine) -> Iterator[tuple[int, int, list[Passage]]]:
    """The stretches of *line* between the ends of *passages*, with those that cover each, in their order."""
    if not passages:
        return
    ends = {line.start, line.stop}
    for passage in passages:
        start, stop = passage.span
        ends.add(start if start > line.start else line.start)
        ends.add(stop if stop < line.stop else line.stop)
    for start, stop in pairwise(sorted(ends)):
        covering = [passage for passage in passages if passage.span[0] <= start and stop <= passage.span[1]]
        if covering:
            yield start, stop, covering


def _in_focus(marker: Marker) -> bool:
    return marker[1]


def _without(piece: tuple[int, int], taken: Span) -> Iterator[tuple[int, int]]:
    start, stop = piece
    if stop <= taken.start or taken.stop <= start:
        yield piece
        return
    if start < taken.start:
        yield start, taken.start
    if taken.stop < stop:
        yield taken.stop, stop


def _top(line: VisibleLine) -> float:
    return line.top


def _bottom(line: VisibleLine) -> float:
    return line.bottom
