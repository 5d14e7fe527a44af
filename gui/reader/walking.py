"""Going through the text: keys that move the caret, pages, and the wheel."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.reader.canvas import Canvas
from gui.reader.folio import Setting, setting_of

_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_NOTCH = 120  # of a wheel, in eighths of a degree


class WalkedCanvas(Canvas):
    """The text, and the ways through it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_at(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()
            return
        if event.phase() is Qt.ScrollPhase.NoScrollPhase and event.pixelDelta().isNull():
            notches = event.angleDelta().y() / _NOTCH
            self.glide(-notches * QApplication.wheelScrollLines() * self.verticalScrollBar().singleStep())
            event.accept()
            return
        # a touchpad's own movement is smooth
        self._slide.stop()
        super().wheelEvent(event)

    def move_caret(self, event: QKeyEvent) -> None:
        """Do what a key that moves the caret says; where the view moves with it, it slides."""
        if event.key() in _PAGES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn_with_caret(event)
            return
        before, seen = self.textCursor().position(), self._end_slide()
        super().keyPressEvent(event)
        # a blank line takes no room on the page: step over it
        if before != self.textCursor().position() and self._on_blank_line():
            super().keyPressEvent(event)
        if self.verticalScrollBar().value() != seen:
            self._slide_to(self.verticalScrollBar().value(), seen)

    def _turn_with_caret(self, event: QKeyEvent) -> None:
        """A view up or down from what is in view; the caret comes along."""
        selecting = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        seen, by = self._end_slide(), _PAGES[event.key()]
        if not selecting and not self.sight().span.contains(self.caret):
            self.place_caret(self.first_visible_offset)
        before = self.verticalScrollBar().value()
        super().keyPressEvent(event)
        if self._on_blank_line():
            cursor, moves = self.textCursor(), QTextCursor.MoveOperation
            mode = QTextCursor.MoveMode.KeepAnchor if selecting else QTextCursor.MoveMode.MoveAnchor
            cursor.movePosition(moves.NextBlock if by > 0 else moves.PreviousBlock, mode)
            self.setTextCursor(cursor)
        self._slide_to(self._goal_with_caret(before + by * self.page_step), seen)

    def _goal_with_caret(self, wanted: float) -> int:
        """The scroll bar's value nearest to *wanted* that leaves the caret in view."""
        bar = self.verticalScrollBar()
        lowest = self._bottom_of(self.caret) - self.viewport().height()
        goal = max(lowest, min(wanted, self._top_of(self.caret)))
        return max(bar.minimum(), min(round(goal), bar.maximum()))

    def _on_blank_line(self) -> bool:
        return setting_of(self.textCursor().block()) is Setting.BLANK

    def turn_page_by(self, event: QKeyEvent) -> bool:
        """Turn the page if *event* is Space (Shift: back); the caret stays."""
        if event.key() != Qt.Key.Key_Space:
            return False
        self.turn_page(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        return True
