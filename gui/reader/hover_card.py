"""The card that names all that lies at a place of the article, while the pointer rests there.

It is painted, not built of controls: it must be there at once, and it never takes the focus or the mouse.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotation.records import Span
from gui.desk import Desk
from gui.reader.lying_here import CHIP, CODE, STANCE, WORDS, Item, Row, click_hint, read_out, rows_of
from gui.reader.marks import Here
from gui.reader.page import ReaderPage
from gui.theme import fonts
from gui.widgets import painting
from gui.widgets.announce import announce
from gui.widgets.floating import SHADOW, Floating
from gui.widgets.popover import Popover

_REST = 350  # milliseconds of a resting pointer
_SLACK = 5  # pixels by which a resting hand may move
_WIDTH, _LEAST = 400, 180
_PADDING_X, _PADDING_Y = 12, 11
_GAP, _ROW_GAP, _THING_GAP = 8, 3, 9
_AWAY = 9  # from the words that are pointed at
_EDGE = 6  # from the window's edge
_TALLEST = 4.5  # lines: below a higher passage the card would be far from the pointer
_NOTE_PIXELS, _WORDS_PIXELS, _FOOT_PIXELS = 12, 13, 11.3

Placed = tuple[Item, QRect]


class HoverCard(Floating):
    """Shows itself beside what the pointer rests on, or beside the caret when a key asks."""

    told = Signal(str)  # that nothing lies at the caret

    def __init__(self, page: ReaderPage, desk: Desk, window: QWidget) -> None:
        super().__init__(window, page.themes, ground="panel", radius=12)
        self._page, self._desk = page, desk
        self._items: list[Placed] = []
        self._feet: tuple[str, str] = ("", "")
        self._by_key = False
        self._at = QPointF()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("What lies here"))
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._show_at_pointer)
        for watched in (page, page.viewport()):
            watched.installEventFilter(self)
        for signal in (page.moved, desk.article_changed, desk.claims_changed, desk.focus_changed):
            signal.connect(self.put_away)
        page.destroyed.connect(self._timer.stop)

    def put_away(self) -> None:
        """Hide the card, and do not show it until the pointer rests again."""
        self._timer.stop()
        self._by_key = False
        if not self.isHidden():
            self.hide()

    def show_at_caret(self) -> None:
        """Say and show what lies at the caret, or at the start of what is selected."""
        selection = self._page.selection
        offset = selection.start if selection else self._page.caret
        here = self._page.things_at(offset)
        self.put_away()
        if not here:
            self.told.emit(self.tr("Nothing lies here"))
            return
        self._page.scroll_to(Span(offset, offset + 1))
        self._show(offset, here)
        self._by_key = True
        announce(self, self.accessibleDescription())

    # when

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._follow(event)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            asked, escape = self._by_key and self.isVisible(), event.key() == Qt.Key.Key_Escape
            self.put_away()
            return asked and escape
        elif kind in (
            QEvent.Type.Leave,
            QEvent.Type.Wheel,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.FocusOut,
            QEvent.Type.Hide,
            QEvent.Type.Resize,
        ):
            self.put_away()
        return super().eventFilter(watched, event)

    def _follow(self, event: QMouseEvent) -> None:
        way = (event.position() - self._at).manhattanLength()
        if way <= _SLACK and (self._timer.isActive() or self.isVisible()):
            return
        self._at = event.position()
        self.put_away()
        if event.buttons() == Qt.MouseButton.NoButton:
            self._timer.start()

    def _show_at_pointer(self) -> None:
        page = self._page
        busy = page.selecting or page.selection or self._desk.asked_role is not None
        if (
            busy
            or _is_on_popover(self.window().focusWidget())
            or not self.window().isActiveWindow()
            or page.handle_at(self._at)
        ):
            return
        offset = page.character_at(self._at)
        here = page.things_at(offset) if offset >= 0 else None
        if here:
            self._show(offset, here)

    # what and where

    def _show(self, offset: int, here: Here) -> None:
        rows = rows_of(here, self._desk)
        self._feet = (click_hint(here), self.tr("right click: menu"))
        size = self._lay_out(rows)
        self.setAccessibleDescription(read_out(rows))
        self.setGeometry(self._placed(offset, here, size).adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW))
        self.show()
        self.raise_()
        self.update()

    def _placed(self, offset: int, here: Here, size: QSize) -> QRect:
        """Under what is pointed at, or over it where there is no room; never on it."""
        line = self._on_window(self._page.rect_of(Span(offset, offset + 1)))
        innermost = min((*here.mentions, *here.claims, *here.suggestions), key=lambda one: _length(one.span))
        whole = self._on_window(self._page.rect_of(innermost.span))
        room = self.parentWidget().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        card = QRect(QPoint(0, 0), size)
        card.moveLeft(max(room.left(), min(line.left() - _PADDING_X - _GAP, room.right() + 1 - size.width())))
        near = whole.height() <= _TALLEST * line.height()
        for anchor in (whole, line) if near else (line,):
            if anchor.bottom() + _AWAY + size.height() <= room.bottom():
                card.moveTop(anchor.bottom() + _AWAY)
                return card
        card.moveBottom(line.top() - _AWAY)
        return card

    def _on_window(self, rect: QRect) -> QRect:
        corner = self._page.viewport().mapTo(self.parentWidget(), rect.topLeft())
        return QRect(corner, rect.size())

    def _lay_out(self, rows: list[Row]) -> QSize:
        """Put the rows one below the other; a row that is too long goes on below."""
        self._items = []
        left = SHADOW + _PADDING_X
        top, right = SHADOW + _PADDING_Y, left + _LEAST
        for number, row in enumerate(rows):
            if number and row[0].what != WORDS:
                top += _THING_GAP - _ROW_GAP
            bottom, row_right = self._lay_row(row, left, top)
            top, right = bottom + _ROW_GAP, max(right, row_right)
        foot = QFontMetrics(fonts.interface(_FOOT_PIXELS))
        feet = foot.horizontalAdvance("".join(self._feet)) + 3 * _GAP
        right = min(max(right, left + feet), left + _WIDTH)
        top += _THING_GAP - _ROW_GAP
        self._foot = QRect(left, top, right - left, foot.height())
        return QSize(right + _PADDING_X - SHADOW, top + foot.height() + _PADDING_Y - SHADOW)

    def _lay_row(self, row: Row, left: int, top: int) -> tuple[int, int]:
        x, height, right = left, 0, left
        begun = len(self._items)
        for item in row:
            size = _size(item)
            size.setWidth(min(size.width(), _WIDTH))
            if x > left and x + size.width() > left + _WIDTH:
                self._center(begun, top, height)
                begun, top, height, x = len(self._items), top + height + _ROW_GAP, 0, left
            self._items.append((item, QRect(QPoint(x, top), size)))
            x += size.width() + _GAP
            height, right = max(height, size.height()), max(right, x - _GAP)
        self._center(begun, top, height)
        return top + height, right

    def _center(self, begun: int, top: int, height: int) -> None:
        """Let what stands in one line stand on one middle."""
        for _, rect in self._items[begun:]:
            rect.moveTop(top + (height - rect.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for item, rect in self._items:
            self._paint(painter, item, rect)
        painter.setFont(fonts.interface(_FOOT_PIXELS))
        painter.setPen(self.themes.current.color("faint"))
        painter.drawText(self._foot, Qt.AlignmentFlag.AlignLeft, self._feet[0])
        painter.drawText(self._foot, Qt.AlignmentFlag.AlignRight, self._feet[1])
        painter.end()

    def _paint(self, painter: QPainter, item: Item, rect: QRect) -> None:
        theme = self.themes.current
        if item.what == CHIP:
            painting.draw_chip(painter, rect, item.text, item.look, theme)
        elif item.what == CODE:
            painting.draw_code(painter, rect, item.text, item.look, theme, stance=item.stance)
        elif item.what == STANCE:
            painting.draw_stance(painter, rect, item.stance, theme)
        else:
            font = _font(item.what)
            painter.setFont(font)
            painter.setPen(theme.color("ink" if item.what == WORDS else "faint"))
            text = QFontMetrics(font).elidedText(item.text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)


def _font(what: str) -> QFont:
    return fonts.reading(_WORDS_PIXELS) if what == WORDS else fonts.interface(_NOTE_PIXELS)


def _size(item: Item) -> QSize:
    if item.what == CHIP:
        return painting.chip_size(item.text, dot=item.look != "unnamed")
    if item.what == CODE:
        return painting.code_size(item.text, stance=item.stance)
    if item.what == STANCE:
        return painting.stance_size(item.stance)
    metrics = QFontMetrics(_font(item.what))
    return QSize(metrics.horizontalAdvance(item.text) + 1, metrics.height())


def _is_on_popover(widget: QWidget | None) -> bool:
    while widget is not None and not isinstance(widget, Popover):
        widget = widget.parentWidget()
    return widget is not None


def _length(span: Span) -> int:
    return span.stop - span.start
