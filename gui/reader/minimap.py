"""The strip at the page's right: its scroll bar, which also shows where in the article things lie.

Heights stand for offsets, not for pixels of the document, so the strip is right before all is laid out.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QToolTip

from annotation.finding import first_from
from annotation.records import ClaimId, Span
from gui.counted import counted
from gui.reader.painting import spans_between
from gui.reader.pills import Pills
from gui.theme.theme import faded

if TYPE_CHECKING:
    from gui.reader.page import ReaderPage

_WIDTH, _RIGHT, _END = 10, 3, 6  # the strip, and the room beside it and at its ends
_MARK_LEFT, _MARK_WIDTH, _LEAST_MARK = 2, 6, 3
_LEAST_OUTLINE = 6
_LEAST_THUMB = 18
_AIM = 3  # pixels above and below the pointer that it is about
_HIT = 2  # the height of a hit's mark


class Minimap(QScrollBar):
    """Scrolls the page; a press on the strip goes to that place of the article."""

    def __init__(self, page: "ReaderPage") -> None:
        super().__init__(Qt.Orientation.Vertical, page)
        self._page = page
        self._marks: QPixmap | None = None
        self._hits: list[int] | None = None  # the heights of the hits' marks
        self._pills = Pills()
        self._grip = 0.0  # where in the thumb it was taken, in pixels from its middle
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing under it is painted
        self.setAccessibleName(self.tr("Place in the article"))
        self.setAccessibleDescription(self.tr("Shows where claims, suggestions and hits of a search lie"))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH + 2 * _RIGHT, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def refresh(self) -> None:
        """Draw all marks again at the next painting."""
        self._marks = None
        self.update()

    def refresh_hits(self) -> None:
        """Look anew where the hits of a search lie."""
        self._hits = None
        self.update()

    def refresh_spans(self, spans: list[Span]) -> None:
        """Draw the marks at *spans* again, and no others."""
        if self._marks is not None:
            painter = QPainter(self._marks)
            for span in spans:
                top, bottom = self._row(span.start), self._row(span.stop)
                self._draw_rows(painter, top - _LEAST_MARK - 1, max(bottom, top + _LEAST_MARK) + 1)
            painter.end()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._marks = self._hits = None

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._page.look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.page)
        if self._marks is None:
            self._marks = self._all_marks()
        self._paint_pill(painter, self._strip(), faded(look.line, 0.4))
        self._paint_pill(painter, self._thumb(), faded(look.ink, 0.13 if self.underMouse() else 0.09))
        self._paint_hits(painter)
        painter.drawPixmap(QPointF(0, 0), self._marks)
        if self._page.hit is not None:
            row = round(self._row(self._page.hit.start))
            painter.fillRect(QRectF(0, row - 1, self.width(), _HIT + 2), self._page.look.ink)

    def _paint_pill(self, painter: QPainter, rect: QRectF, color: QColor) -> None:
        self._pills.paint(painter, rect.left(), round(rect.top()), _WIDTH, round(rect.height()), color)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told_at(event.pos().y()), self)
            return True
        return super().event(event)

    def told_at(self, y: float) -> str:
        """How much lies at a height of the strip; empty where nothing does."""
        span = Span(self._offset(y - _AIM), self._offset(y + _AIM) + 1)
        hits = len(list(spans_between(self._page.hits, span)))
        claims = {claim_id for _, _, claim_id in self._page.marks.passages(span)}
        suggestions = {one.fingerprint for _, one in self._page.marks.suggested(span)}
        parts = [
            counted("Minimap", "%n claim(s)", len(claims)) if claims else "",
            counted("Minimap", "%n suggestion(s)", len(suggestions)) if suggestions else "",
            counted("Minimap", "%n hit(s)", hits) if hits else "",
        ]
        return " · ".join(part for part in parts if part)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        thumb = self._thumb()
        held = thumb.top() <= y <= thumb.bottom()
        self._grip = y - thumb.top() if held else thumb.height() / 2
        if not held:
            self._go_to(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = 0.0

    def _go_to(self, y: float) -> None:
        strip = self._strip()
        share = (y - self._grip - strip.top()) / max(1.0, strip.height())
        self._page.show_at_top(share)

    def _strip(self) -> QRectF:
        return QRectF(self.width() - _RIGHT - _WIDTH, _END, _WIDTH, self.height() - 2 * _END)

    def _thumb(self) -> QRectF:
        strip = self._strip()
        view = self._page.scene().sight.span
        top, bottom = self._row(view.start), self._row(view.stop)
        if self.value() >= self.maximum() and self._page.is_laid_out:
            bottom = strip.bottom()
        height = min(max(_LEAST_THUMB, bottom - top), strip.height())
        return QRectF(strip.left(), min(top, strip.bottom() - height), _WIDTH, height)

    def _row(self, offset: int) -> float:
        """The height at which the character at *offset* is shown."""
        strip = self._strip()
        return strip.top() + strip.height() * offset / max(1, len(self._page.text))

    def _all_marks(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        self._pills = Pills(ratio)
        marks = QPixmap(QSize(round(self.width() * ratio), round(self.height() * ratio)))
        marks.setDevicePixelRatio(ratio)
        marks.fill(Qt.GlobalColor.transparent)
        painter = QPainter(marks)
        self._draw_rows(painter, 0, self.height())
        painter.end()
        return marks

    def _draw_rows(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw the marks that lie between two heights of the strip again."""
        area = QRectF(0, top, self.width(), bottom - top)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(area, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setClipRect(area)
        span = Span(self._offset(top - _LEAST_MARK), self._offset(bottom) + 1)
        self._draw_suggestions(painter, span)
        self._draw_claims(painter, span)
        painter.setClipping(False)

    def _draw_suggestions(self, painter: QPainter, span: Span) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._page.look.faint)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        strip = self._strip()
        left, scale = strip.left() + _MARK_LEFT, strip.height() / max(1, len(self._page.text))
        rows: dict[int, int] = {}  # one outline at each height, however many suggestions start there
        for start, stop in self._page.marks.suggested_ends(span):
            top = round(strip.top() + start * scale)
            rows[top] = round(strip.top() + stop * scale) - top
        for top, height in rows.items():
            rect = QRectF(left, top, _MARK_WIDTH, max(height, _LEAST_OUTLINE))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)

    def _draw_claims(self, painter: QPainter, span: Span) -> None:
        marks, look = self._page.marks, self._page.look
        left = self._strip().left() + _MARK_LEFT
        rows: dict[int, tuple[int, ClaimId]] = {}  # one mark at each height, however many claims start there
        origin, scale = self._strip().top() + 0.5, self._strip().height() / max(1, len(self._page.text))
        everything = span.stop - span.start >= len(self._page.text)
        for start, stop, claim_id in marks.all_passages() if everything else marks.passages(span):
            top = int(origin + start * scale)
            rows[top] = (int(origin + stop * scale) - top, claim_id)
        colors = marks.colors([claim_id for _, claim_id in rows.values()])
        for top, (height, claim_id) in rows.items():
            color = look.bar(colors.get(claim_id))
            self._pills.paint(painter, left, top, _MARK_WIDTH, max(_LEAST_MARK, height), color)

    def _hit_rows(self) -> list[int]:
        """The heights at which hits lie: one for many of them, however many there are."""
        hits, rows = self._page.hits, []
        index = 0
        while index < len(hits):
            row = round(self._row(hits[index].start))
            rows.append(row)
            beyond = self._offset(row + 0.5) + 1
            index = max(index + 1, first_from(hits, beyond, index))
        return rows

    def _paint_hits(self, painter: QPainter) -> None:
        if self._hits is None:
            self._hits = self._hit_rows()
        # wider than the marks, which are drawn over them: neither hides the other
        left, width = self._strip().left() - 1, _WIDTH + 2
        for row in self._hits:
            painter.fillRect(QRectF(left, row, width, _HIT), self._page.look.hit_mark)

    def _offset(self, y: float) -> int:
        strip = self._strip()
        share = (y - strip.top()) / max(1.0, strip.height())
        return max(0, min(len(self._page.text), int(share * len(self._page.text))))
