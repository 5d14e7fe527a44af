"""The text on the page without what lies on it: layout, zoom, scrolling, and where in the view an offset is.

All offsets are code points of the article's text, all places pixels of the viewport.
"""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotation.records import ArticleText, Span
from gui.reader.folio import fill
from gui.reader.gradual import Gradual
from gui.reader.offsets import OffsetMap
from gui.reader.sheet import BLEED, LINE_HEIGHT, ZOOMS, Margins, Sheet
from gui.reader.sight import Sight, VisibleLine
from gui.reader.slide import Slide
from gui.theme import fonts
from gui.theme.themes import Themes

_CONTEXT = 0.3  # of the view that is left above a passage that was scrolled to
_ABOVE = 4  # pixels over a line that was brought to the top
_NEAR = 2.5  # views: a passage farther off is jumped to
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Canvas(QTextEdit):
    """A read-only text edit with a column of about 66 characters, whatever its width."""

    zoom_changed = Signal(float)
    moved = Signal()  # the view shows another part of the text, or the same in another place

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes = themes
        self.sheet = Sheet()
        self.margins = Margins(0, 0, 0)
        self.text = ""
        self.offsets = OffsetMap("")
        self._article: ArticleText | None = None
        self._document: QTextDocument | None = None
        self._gradual: Gradual | None = None
        self._sight: Sight | None = None
        self._restored = (0, 0)  # an offset, and the scroll bar's value that showed it
        self._was_shown = False
        self._near = 0  # the first block that was in view
        self._slide = Slide(themes, self)
        self._set_up()

    def _set_up(self) -> None:
        self.setProperty("bare", True)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing under it is painted
        # files that are dropped belong to the window
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)

    # the text

    def set_article(self, article: ArticleText | None) -> None:
        """Show the text of *article*, from its top unless it is the text that is shown; nothing for None."""
        text = article.text if article else ""
        same = bool(text) and text == self.text
        self._article, self.text = article, text
        if same:
            self._lay_out_in_place()
        else:
            self._lay_out()
            self.restore(0)
        self.moved.emit()

    def _lay_out_in_place(self, sheet: Sheet | None = None) -> None:
        """Lay the text out again, by another *sheet* if one is given; what was in view and selected stays."""
        place, caret, anchor = self._place(), self.caret, self.anchor
        self.sheet = sheet or self.sheet
        self._lay_out(anchor, caret)
        self._fit()
        self.restore(place)

    def _lay_out(self, anchor: int = 0, caret: int = 0) -> None:
        self._slide.stop()
        document = QTextDocument(self)
        document.setLayoutEnabled(False)  # all above the caret would be laid out to show it
        self.offsets = fill(document, self._article, self.sheet) if self._article else OffsetMap("")
        document.documentLayout().documentSizeChanged.connect(self.forget_sight)
        self._gradual = Gradual(document)
        self.setDocument(document)
        if self._document:
            self._document.deleteLater()
        self._document = document
        self._set_cursor(anchor, caret)
        document.setLayoutEnabled(True)
        self.verticalScrollBar().setSingleStep(round(self.sheet.paragraph * 1.8))
        self.forget_sight()

    @property
    def zoom_factor(self) -> float:
        return self.sheet.zoom

    @zoom_factor.setter
    def zoom_factor(self, factor: float) -> None:
        factor = max(ZOOMS[0], min(factor, ZOOMS[-1]))
        if factor == self.sheet.zoom:
            return
        self._lay_out_in_place(Sheet(factor))
        self.moved.emit()
        self.zoom_changed.emit(factor)

    def zoom_at(self, step: int, position: QPointF) -> None:
        """As `zoom`, but what is at *position* stays there."""
        offset = self.character_near(position)
        before = self._top_of(offset) - self.verticalScrollBar().value()
        self.zoom(step)
        self._scroll_to_y(self._top_of(offset) - before)

    def zoom(self, step: int) -> None:
        """One size larger for a positive *step*, smaller for a negative one, the first size for 0."""
        if not step:
            self.zoom_factor = 1.0
        elif step > 0:
            self.zoom_factor = next((size for size in ZOOMS if size > self.zoom_factor + 0.01), ZOOMS[-1])
        else:
            self.zoom_factor = next(
                (size for size in reversed(ZOOMS) if size < self.zoom_factor - 0.01), ZOOMS[0]
            )

    # the view

    def sight(self) -> Sight:
        """What is in view now."""
        if self._sight is None:
            scroll = self.verticalScrollBar().value()
            height = self.viewport().height()
            self._sight = Sight(self.document(), self.offsets, self.sheet, scroll, height, self._near)
            self._near = self._sight.first_block
        return self._sight

    def forget_sight(self) -> None:
        """The view shows something else: look again when asked."""
        self._sight = None

    @property
    def first_visible_offset(self) -> int:
        """The start of the first line that is wholly in view; 0 at the top."""
        offset, value = self._restored
        if not self.isVisible() and value == self.verticalScrollBar().value():
            return offset
        if not self.verticalScrollBar().value():
            return 0
        lines = self.sight().lines
        return next((line.start for line in lines if line.top >= 0), lines[0].start if lines else 0)

    def restore(self, offset: int) -> None:
        """Bring the line of the character at *offset* to the top of the view, at once."""
        self._slide.stop()
        self._scroll_to_y(self._top_of(offset) - _ABOVE if offset > 0 else 0)
        self._restored = (offset, self.verticalScrollBar().value())

    def showEvent(self, event: QShowEvent) -> None:
        # when it is shown first, QTextEdit scrolls to the caret
        place = self._place()
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.restore(place)

    def _place(self) -> int:
        """What was restored last if nothing scrolled since, else what is in view: to be restored again."""
        offset, value = self._restored
        return offset if value == self.verticalScrollBar().value() else self.first_visible_offset

    def scroll_to(self, span: Span, *, clear: int = 0) -> None:
        """Bring *span* into view with what stands around it; nothing moves where all of it can be seen.

        What lies in the upper *clear* pixels of the view counts as not seen.
        """
        self._slide.stop()
        bar = self.verticalScrollBar()
        top, bottom = self._top_of(span.start), self._bottom_of(max(span.start, span.stop - 1))
        height = self.viewport().height()
        if bar.value() + clear <= top and bottom <= bar.value() + height:
            return
        spare = max(0, height - clear - (bottom - top))
        self._slide_to(round(top - clear - min(spare / 2, height * _CONTEXT)), bar.value())

    def _slide_to(self, goal: int, start: int) -> None:
        """Show what is at *goal*; what is not far from *start*, a value of the scroll bar, is slid to."""
        far = abs(goal - start) > _NEAR * self.viewport().height()
        if far or not self._slide.begin(self.verticalScrollBar(), start, goal):
            self._slide.stop()
            self._scroll_to_y(goal)

    def _end_slide(self) -> int:
        """Be where the slide leads, if there is one; the value that is seen now is returned."""
        return self._slide.finish(self.verticalScrollBar())

    def glide(self, pixels: float) -> None:
        """Scroll by *pixels*, smoothly; what comes while it still slides is added."""
        seen = self._end_slide()
        bar = self.verticalScrollBar()
        goal = max(bar.minimum(), min(round(bar.value() + pixels), bar.maximum()))
        self._slide_to(goal, seen)

    def turn_page(self, by: int) -> None:
        """A view down (*by* 1) or up (-1)."""
        self.glide(by * self.page_step)

    @property
    def page_step(self) -> float:
        """The height of the view but for two lines, so that the eye finds its place again."""
        line = self.sheet.body.pointSizeF() / fonts.points(1) * LINE_HEIGHT
        return max(line, self.viewport().height() - 2 * line)

    def rect_of(self, span: Span) -> QRect:
        """Around *span* in the viewport's coordinates, beyond its edges where it is out of view."""
        start, stop = within(span, len(self.text))
        rects = self.sight().rects(Span(start, stop))
        if not rects:
            scroll = self.verticalScrollBar().value()
            top, bottom = self._top_of(start) - scroll, self._bottom_of(max(start, stop - 1)) - scroll
            return QRect(BLEED, round(top), self.margins.column, round(bottom - top))
        around = QRectF(rects[0])
        for rect in rects[1:]:
            around |= rect
        return around.toAlignedRect()

    def caret_offset_at(self, position: QPointF) -> int:
        """Where a caret goes that is put at *position*."""
        line = self.sight().line_at(position.y())
        return self.offsets.snapped(line.offset_at(position.x())) if line else 0

    def character_near(self, position: QPointF) -> int:
        """The offset of the character at *position*, or of the nearest one."""
        line = self.sight().line_at(position.y())
        return line.character_at(position.x()) if line else 0

    def character_at(self, position: QPointF) -> int:
        """The offset of the character that lies at *position*; -1 where none does."""
        line = self.sight().line_at(position.y())
        if not line or not _holds(line, position):
            return -1
        return line.character_at(position.x())

    def paragraph_at(self, offset: int) -> Span:
        """The line of the text that holds *offset*, without its line break."""
        start = self.text.rfind("\n", 0, offset) + 1
        stop = self.text.find("\n", offset)
        return Span(start, len(self.text) if stop < 0 else stop)

    # the caret and the selection

    @property
    def caret(self) -> int:
        """The offset that the caret stands before."""
        return self.offsets.snapped(self.offsets.from_qt(self.textCursor().position()))

    @property
    def anchor(self) -> int:
        """The end of the selection that stays; the caret where nothing is selected."""
        return self.offsets.snapped(self.offsets.from_qt(self.textCursor().anchor()))

    @property
    def selection(self) -> Span | None:
        """What is selected, in whole graphemes."""
        cursor = self.textCursor()
        span = self.offsets.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())
        return span if span.start < span.stop else None

    def select(self, span: Span, *, backwards: bool = False) -> None:
        """Select *span*; the caret goes to its stop, or with *backwards* to its start."""
        self._set_cursor(*(reversed(span) if backwards else span))

    def clear_selection(self) -> None:
        """Nothing is selected; the caret stays."""
        self._set_cursor(self.caret, self.caret)

    def place_caret(self, offset: int) -> None:
        """Put the caret before the character at *offset*; nothing is selected then."""
        self._set_cursor(offset, offset)

    def _set_cursor(self, anchor: int, position: int) -> None:
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(self.offsets.to_qt(anchor), last)))
        cursor.setPosition(max(0, min(self.offsets.to_qt(position), last)), _KEEP)
        self.setTextCursor(cursor)

    # layout

    def _fit(self) -> None:
        """Share out the width; only another width of the column lays the text out again."""
        margins = self.sheet.margins(self.width() - self.verticalScrollBar().sizeHint().width())
        if self.lineWrapColumnOrWidth() != margins.column + 2 * BLEED:
            place = self._place()
            if self._gradual:
                self._gradual.start_again()
            self.setLineWrapColumnOrWidth(margins.column + 2 * BLEED)
            self.forget_sight()
            self.restore(place)
        if margins != self.margins:
            self.margins = margins
            self.setViewportMargins(margins.left - BLEED, 0, max(0, margins.right - BLEED), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        self.forget_sight()
        super().resizeEvent(event)
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        # QTextEdit would set the document in the interface's face
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.forget_sight()
        super().scrollContentsBy(dx, dy)
        if self.document() is self._document:  # one that is being set is laid out when its place is known
            self.moved.emit()

    def _scroll_to_y(self, y: float) -> None:
        bar = self.verticalScrollBar()
        if y > bar.maximum():
            # what was just laid out for this is told to the bar only later: QTextEdit measures when resized
            size = self.viewport().size()
            super().resizeEvent(QResizeEvent(size, size))
        bar.setValue(max(0, round(y)))

    def _top_of(self, offset: int) -> float:
        """The top of the line that holds *offset*, from the document's top; all above it is laid out."""
        return self._line_edges(offset)[0]

    def _bottom_of(self, offset: int) -> float:
        return self._line_edges(offset)[1]

    def _line_edges(self, offset: int) -> tuple[float, float]:
        position = self.offsets.to_qt(offset)
        block = self.document().findBlock(position)
        rect = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return rect.top(), rect.bottom()
        return rect.top() + line.y(), rect.top() + line.y() + line.height()


def within(span: Span, length: int) -> Span:
    """*span* cut to a text of *length* characters."""
    return Span(max(0, min(span.start, length)), max(0, min(span.stop, length)))


def _holds(line: VisibleLine, position: QPointF) -> bool:
    return line.left <= position.x() <= line.right and line.top - 3 <= position.y() <= line.bottom + 3
