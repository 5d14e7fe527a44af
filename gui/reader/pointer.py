"""The mouse on the page: what is a click, what is a drag, and what a drag selects."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotation.anchors import snap_to_words
from annotation.records import ClaimId, Span

if TYPE_CHECKING:
    from gui.reader.page import ReaderPage

_TICK = 30  # milliseconds between the steps of scrolling while a drag is out of view
_SPEED = 4  # a step's share of the distance to the view's edge


class Drag(Enum):
    """What the pressed button is doing."""

    NOTHING = auto()
    PRESSED = auto()
    SELECTING = auto()
    PASSAGE = auto()  # Ctrl: a further passage of the claim in focus
    RESIZING = auto()  # an end of a passage of the claim in focus


class Pointer(QObject):
    """Turns a page's mouse events into selections and the page's signals."""

    def __init__(self, page: "ReaderPage") -> None:
        super().__init__(page)
        self._page = page
        self._drag = Drag.NOTHING
        self._pressed_at = QPoint()
        self._anchor = 0
        self._fixed: Span | None = None  # what a drag cannot make smaller: the word of a double click
        self._resized: tuple[ClaimId, int] | None = None
        self._moves_start = False
        self._exact = False  # whether a drag takes characters
        self._last = QPointF()
        self._third_click = QTimer(self, singleShot=True)
        self._scrolling = QTimer(self, interval=_TICK)
        self._scrolling.timeout.connect(self._scroll_on)

    @property
    def _exact_keys(self) -> Qt.KeyboardModifier:
        """With these a drag takes characters, not words. Shift at a selection means to extend it."""
        keys = Qt.KeyboardModifier
        return keys.AltModifier | keys.ShiftModifier if self._drag is Drag.RESIZING else keys.AltModifier

    @property
    def dragging(self) -> bool:
        """Whether a selection or a passage is being drawn."""
        return self._drag in (Drag.SELECTING, Drag.PASSAGE, Drag.RESIZING)

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._third_click.isActive() and not self._is_drag(event):
            self.triple_press(event)
            return
        self._pressed_at = event.position().toPoint()
        self._last = event.position()
        self._fixed, self._exact = None, False
        handle = self._page.handle_at(event.position())
        if handle:
            self._drag = Drag.RESIZING
            self._resized = (handle.claim_id, handle.number)
            self._anchor, self._moves_start = handle.opposite, handle.is_start
            return
        offset = self._page.caret_offset_at(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drag = Drag.SELECTING
            self._anchor = self._page.anchor
            self._extend_to(event.position())
            return
        self._drag = Drag.PRESSED
        self._anchor = offset
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._page.place_caret(offset)

    def double_press(self, event: QMouseEvent) -> None:
        """Take the word; what is dragged from here on holds it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self._third_click.start(QApplication.doubleClickInterval())
            offset = self._page.character_near(event.position())
            self._take(snap_to_words(self._page.text, Span(offset, offset + 1)), event)

    def triple_press(self, event: QMouseEvent) -> None:
        """Take the paragraph."""
        self._take(self._page.paragraph_at(self._page.character_near(event.position())), event)

    def move(self, event: QMouseEvent) -> None:
        self._last = event.position()
        if self._drag is Drag.PRESSED and self._is_drag(event):
            passage = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._drag = Drag.PASSAGE if passage else Drag.SELECTING
        if self.dragging:
            self._exact = bool(event.modifiers() & self._exact_keys)
            self._extend_to(event.position())
            outside = not self._page.viewport().rect().contains(event.position().toPoint())
            if outside != self._scrolling.isActive():
                (self._scrolling.start if outside else self._scrolling.stop)()

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._scrolling.stop()
        drag, self._drag = self._drag, Drag.NOTHING
        preview = self._page.take_preview()
        if drag is Drag.PRESSED:
            self._page.clicked.emit(self._page.character_near(event.position()), event.modifiers())
        elif drag is Drag.SELECTING:
            self._page.selection_changed.emit()
        elif drag is Drag.PASSAGE and preview:
            self._page.passage_dragged.emit(preview)
        elif drag is Drag.RESIZING and preview and self._resized:
            self._page.segment_resized.emit(*self._resized, preview)

    def _is_drag(self, event: QMouseEvent) -> bool:
        way = event.position().toPoint() - self._pressed_at
        return way.manhattanLength() >= QApplication.startDragDistance()

    def _take(self, span: Span, event: QMouseEvent) -> None:
        self._fixed = span
        self._anchor = span.start
        self._drag = Drag.SELECTING
        self._last = event.position()
        self._page.select(span)

    def _extend_to(self, position: QPointF) -> None:
        here = self._page.caret_offset_at(position)
        low, high = min(self._anchor, here), max(self._anchor, here)
        if self._fixed:
            low, high = min(low, self._fixed.start), max(high, self._fixed.stop)
        span = Span(low, high) if self._exact else snap_to_words(self._page.text, Span(low, high))
        if self._drag is Drag.SELECTING:
            self._page.select(span, backwards=here < self._anchor)
            return
        if self._drag is Drag.RESIZING and self._moves_start == (here < self._anchor):
            # the other end stays as it was set, even in the middle of a word
            span = Span(span.start, high) if self._moves_start else Span(low, span.stop)
        self._page.show_preview(span if span.start < span.stop else None)

    def _scroll_on(self) -> None:
        height = self._page.viewport().height()
        y = self._last.y()
        beyond = y if y < 0 else max(0.0, y - height)
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond / _SPEED))
        self._extend_to(QPointF(self._last.x(), max(0.0, min(y, height - 1.0))))
