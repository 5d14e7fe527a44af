"""The article as it is read and pointed at: what lies on the text is painted, for what is in view only.

The page knows how to show and to point; what a click or a key does with the data is decided by whoever
listens to its signals. All offsets in its interface are code points of the article's text.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from annotation.records import ClaimId, Span, Zone
from gui.claims_here import ClaimsHere
from gui.desk import Desk
from gui.reader import keys
from gui.reader.byline import byline
from gui.reader.handles import Handle, handles
from gui.reader.lanes import Lanes
from gui.reader.look import Look
from gui.reader.margin import Margin
from gui.reader.marks import Here, Marks, PassageKey
from gui.reader.minimap import Minimap
from gui.reader.painting import NAMEABLE, PagePainter, State
from gui.reader.pointer import Pointer
from gui.reader.scene import Scene
from gui.reader.walking import WalkedCanvas
from gui.theme.themes import Themes

_MANY = 200  # changed claims, from which on all are read again


class ReaderPage(WalkedCanvas):
    """The open article of a desk."""

    selection_changed = Signal()
    clicked = Signal(int, object)  # the offset of the character, Qt.KeyboardModifiers
    right_clicked = Signal(int, QPoint)  # the offset, the place on the screen
    passage_dragged = Signal(object)  # Span
    segment_resized = Signal(object, int, object)  # ClaimId, which of its passages, Span
    hovered = Signal(int)  # the offset, -1 where no character is
    opened = Signal()  # another text is shown

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.key_handler: Callable[[QKeyEvent], bool] | None = None
        self.marks = Marks(desk)
        self.look = Look(themes.current)
        self.hits: Sequence[Span] = ()
        self._hit: Span | None = None
        self._desk = desk
        self._claims: ClaimsHere | None = None  # what the page was painted with
        self._zones: tuple[Zone, ...] = ()
        self._byline = self._remark = ""
        self._lanes: Lanes[PassageKey] = Lanes()
        self._bars: Lanes[PassageKey] = Lanes()
        self._scene: Scene | None = None
        self._preview: Span | None = None
        self._selected: Span | None = None
        self._hovered = -1
        self._pointer = Pointer(self)
        self._margin = Margin(self)
        self._minimap = Minimap(self)
        self.setVerticalScrollBar(self._minimap)
        self._fit()
        self._margin.stackUnder(self.viewport())
        self.setAccessibleName(self.tr("Article"))
        self._connect()
        self._open()

    def _connect(self) -> None:
        desk = self._desk
        desk.article_changed.connect(self._open)
        desk.mentions_changed.connect(self.viewport().update)
        desk.suggestions_changed.connect(self._reload_suggestions)
        desk.claims_changed.connect(self._reload_claims)
        for signal in (desk.focus_changed, desk.role_asked, desk.actors_changed, desk.hidden_kinds_changed):
            signal.connect(self._repaint)
        desk.codes_changed.connect(self._repaint_all)
        self.themes.changed.connect(self._change_theme)
        self.moved.connect(self._repaint_sides)
        self.cursorPositionChanged.connect(self._note_selection)
        self.selectionChanged.connect(self._note_selection)

    # what lies on the text

    def things_at(self, offset: int) -> Here:
        """The mentions, claims and suggestions on the character at *offset*, the innermost first."""
        return self.marks.at(offset)

    def set_hits(self, hits: Sequence[Span], now: Span | None = None) -> None:
        """Mark what a search found, sorted, and among it the hit that is gone to."""
        self.hits = hits
        self._minimap.refresh_hits()
        self.show_hit(now)

    def show_hit(self, hit: Span | None) -> None:
        """Mark one of the hits as the one that is gone to."""
        self._hit = hit
        self._minimap.update()
        self.viewport().update()

    @property
    def hit(self) -> Span | None:
        """The hit that is gone to."""
        return self._hit

    def set_remark(self, remark: str) -> None:
        """Say something of the moment at the end of the line under the headline."""
        if remark != self._remark:
            self._remark = remark
            self.viewport().update()

    def show_preview(self, span: Span | None) -> None:
        """Show a passage that is being dragged and not yet data."""
        if span != self._preview:
            self._preview = span
            self.viewport().update()

    def take_preview(self) -> Span | None:
        """What was dragged last; it is shown no longer."""
        preview = self._preview
        self.show_preview(None)
        return preview

    @property
    def focused(self) -> ClaimId | str | None:
        """The claim (or a suggestion's fingerprint) in focus."""
        return self._desk.focus

    @property
    def selecting(self) -> bool:
        """Whether the mouse is drawing a selection at this moment."""
        return self._pointer.dragging

    # following the desk

    def _open(self) -> None:
        text = self._desk.text
        article = self._desk.article
        self._byline = byline(article) if article else ""
        is_other = text is None or text.text != self.text
        if is_other:
            self.hits, self._hit, self._preview = (), None, None
            self._minimap.refresh_hits()
            self._lanes.forget()
            self._bars.forget()
        if text is None or (text.text, text.zones) != (self.text, self._zones):
            self._zones = text.zones if text else ()
            self.set_article(text)
        self._refresh_marks(self.marks.reload_suggestions())
        if self._claims is not self._desk.claims:
            self._claims = self._desk.claims
            self._repaint_all()
        else:
            self._repaint()
        if is_other:
            self.opened.emit()

    def _reload_suggestions(self) -> None:
        self._refresh_marks(self.marks.reload_suggestions())

    def _reload_claims(self, ids: set[ClaimId]) -> None:
        if len(ids) > _MANY:
            self._repaint_all()
        else:
            self._refresh_marks(self._desk.claims.changed)

    def _refresh_marks(self, touched: list[Span]) -> None:
        """Paint again what lies at the spans *touched*, here and on the strip."""
        if len(touched) > _MANY:
            self._repaint_all()
            return
        self._minimap.refresh_spans(touched)
        view = self.sight().span
        if any(span.overlaps(view) for span in touched):
            self._repaint()

    def _change_theme(self) -> None:
        self.look = Look(self.themes.current)
        self._repaint_all()

    def _repaint(self) -> None:
        self._scene = None
        self.viewport().update()
        self._margin.update()

    def _repaint_all(self) -> None:
        self._repaint()
        self._minimap.refresh()

    def _repaint_sides(self) -> None:
        self._margin.setGeometry(0, 0, self.width() - self._minimap.sizeHint().width(), self.height())
        self._margin.update()
        self._minimap.update()

    def _note_selection(self) -> None:
        self.viewport().update()
        if self.selection != self._selected:
            self._selected = self.selection
            self.selection_changed.emit()

    # painting

    def scene(self) -> Scene:
        """The lines in view and the claims on them."""
        if self._scene is None or self._scene.sight is not self.sight():
            self._scene = Scene(self.sight(), self.marks, self._lanes, self._bars)
        return self._scene

    def forget_sight(self) -> None:
        super().forget_sight()
        self._scene = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        state = State(
            focus=self._desk.focus,
            asking=self._desk.asked_role is not None,
            selection=self._selected,
            preview=self._preview,
            caret=self.caret if self.hasFocus() and not self._selected else None,
            hits=self.hits,
            hit=self._hit,
            byline=" · ".join(part for part in (self._byline, self._remark) if part),
            handles=self._handles(),
        )
        page = PagePainter(painter, self.scene(), self.marks, self.look, state, QRectF(event.rect()))
        page.paint(self.verticalScrollBar().value(), self.sheet)
        painter.end()

    def _handles(self) -> list[Handle]:
        return handles(self.scene(), self._desk.focus)

    def handle_at(self, position: QPointF) -> Handle | None:
        """The handle at the end of a focused passage that *position* can take hold of."""
        return next((handle for handle in self._handles() if handle.area.contains(position)), None)

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.right_clicked.emit(self.character_near(QPointF(event.pos())), event.globalPos())
            return
        below = self.rect_of(Span(self.caret, self.caret + 1)).bottomLeft()
        self.right_clicked.emit(self.caret, self.viewport().mapToGlobal(below))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._say_hovered(-1)
        return super().viewportEvent(event)

    def _hover(self, position: QPointF) -> None:
        offset = self.character_at(position)
        self._say_hovered(offset)
        shape = Qt.CursorShape.IBeamCursor
        if self.handle_at(position):
            shape = Qt.CursorShape.SizeHorCursor
        elif offset >= 0 and self._desk.asked_role and self._names_somebody(offset):
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _names_somebody(self, offset: int) -> bool:
        return any(mention.kind in NAMEABLE for mention in self.things_at(offset).mentions)

    def _say_hovered(self, offset: int) -> None:
        if offset != self._hovered:
            self._hovered = offset
            self.hovered.emit(offset)

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys.is_own(event):
            self.move_caret(event)
        elif self.key_handler and self.key_handler(event):
            event.accept()
        elif keys.is_move(event):
            self.move_caret(event)
        elif not self.turn_page_by(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        # the widget's own text has lost its non-breaking spaces
        data = QMimeData()
        span = self.selection
        data.setText(self.text[span.start : span.stop] if span else "")
        return data

    # the strip

    @property
    def is_laid_out(self) -> bool:
        """Whether the end of the article is in view."""
        return self.sight().span.stop >= len(self.text.rstrip())

    def show_at_top(self, share: float) -> None:
        """Bring the place at *share* (0–1) of the article to the top of the view."""
        offset = round(max(0.0, min(share, 1.0)) * len(self.text))
        self.restore(self.paragraph_at(offset).start if offset and share >= 1 else offset)
