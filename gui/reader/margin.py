"""The margin beside the text: a bar for each passage in view, and who says it at its first line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.reader.names import Label, labels
from gui.reader.pills import Pills
from gui.reader.scene import Passage, Scene
from gui.reader.sheet import BLEED
from gui.theme import fonts

if TYPE_CHECKING:
    from gui.reader.page import ReaderPage

_BAR, _BAR_FOCUSED = 4, 6
_GAP = 16  # between the first lane of bars and the text
_LANE, _CLOSEST = 9, 5  # from one lane to the next, and where there are many
_BARS = (46, 20)  # how wide the lanes may become beside names, and beside initials
_NAME_GAP = 8  # between a name and the bars
_NAME_SIZE, _FOLLOWER_SIZE = 11, 10
_LEFT = 4  # what stays free at the left
_KEPT = 1000  # names whose cut is remembered
_LEAST_NAME = 40  # below this initials tell more than the beginning of a name

Style = tuple[bool, bool]  # in focus; below another name


class Margin(QWidget):
    """Lies under the page's viewport and shows beside it; the mouse and its wheel work as on the page."""

    def __init__(self, page: "ReaderPage") -> None:
        super().__init__(page)
        self._page = page
        self._fonts = {
            style: _name_font(style) for style in ((f, b) for f in (False, True) for b in (False, True))
        }
        self._pills = Pills()
        self._fitted: dict[tuple[str, Style, int, bool], str] = {}  # names, cut to the room there is
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing under it is painted
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._page.look.page)
        scene = self._page.scene()
        self._paint_bars(painter, scene)
        for label in labels(scene.passages, self._page.marks.speaker, self._page.focused):
            self._paint_label(painter, label)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        passage = self._passage_at(event.position())
        if passage is None:
            self._page.mousePressEvent(self._on_page(event))
        elif event.button() == Qt.MouseButton.LeftButton:
            self._page.clicked.emit(passage.span.start, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over_bar = not event.buttons() and self._passage_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over_bar else Qt.CursorShape.ArrowCursor)
        self._page.mouseMoveEvent(self._on_page(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._page.mouseReleaseEvent(self._on_page(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._page.wheelEvent(event)

    def _on_page(self, event: QMouseEvent) -> QMouseEvent:
        """The same event in the viewport's coordinates."""
        place = event.position() - QPointF(self._page.viewport().pos())
        return QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def _passage_at(self, position: QPointF) -> Passage | None:
        passages = self._page.scene().passages
        reach = self._pitch() / 2
        for passage in passages:
            if not passage.top <= position.y() <= passage.bottom:
                continue
            if abs(position.x() - self._center(passage.bar_lane)) <= reach:
                return passage
        return None

    def _pitch(self) -> float:
        """From one lane of bars to the next: closer where there are more than the margin has room for."""
        most = max((passage.bar_lane for passage in self._page.scene().passages), default=0)
        room = _BARS[self._page.margins.narrow]
        return max(_CLOSEST, min(_LANE, room / most)) if most else _LANE

    def _center(self, lane: int) -> float:
        return self._page.viewport().x() + BLEED - _GAP - _BAR / 2 - self._pitch() * lane

    def _paint_bars(self, painter: QPainter, scene: Scene) -> None:
        if self._pills.ratio != self.devicePixelRatioF():
            self._pills = Pills(self.devicePixelRatioF())
        first, pitch = self._center(0), self._pitch()
        for passage in scene.passages:
            width = _BAR_FOCUSED if passage.claim.id == self._page.focused else _BAR
            color = self._page.look.bar(passage.color)
            left = round(first - pitch * passage.bar_lane - width / 2)
            height = round(passage.bottom - passage.top)
            self._pills.paint(painter, left, round(passage.top), width, height, color)

    def _paint_label(self, painter: QPainter, label: Label) -> None:
        font, metrics = self._fonts[label.focused, label.follower]
        right = self._center(label.lane) - _BAR / 2 - _NAME_GAP
        key = label.name, (label.focused, label.follower), round(right), self._page.margins.narrow
        if key not in self._fitted:
            if len(self._fitted) >= _KEPT:
                self._fitted.clear()
            self._fitted[key] = self._fitting(label, metrics, round(right) - _LEFT)
        name = self._fitted[key]
        if not name:
            return
        look = self._page.look
        painter.setFont(font)
        painter.setPen(look.ink if label.focused else look.faint if label.follower else look.soft)
        rect = QRectF(0, label.top, right, metrics.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)

    def _fitting(self, label: Label, metrics: QFontMetricsF, room: float) -> str:
        """As much of the name as *room* has place for; nothing where not even the initials fit."""
        if not self._page.margins.narrow:
            if metrics.horizontalAdvance(label.name) <= room:
                return label.name
            if room >= _LEAST_NAME:
                return metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, room)
        return label.initials if metrics.horizontalAdvance(label.initials) <= room else ""


def _name_font(style: Style) -> tuple[QFont, QFontMetricsF]:
    focused, follower = style
    usual = QFont.Weight.Normal if follower else QFont.Weight.Medium
    font = fonts.interface(
        _FOLLOWER_SIZE if follower else _NAME_SIZE, QFont.Weight.Bold if focused else usual
    )
    return font, QFontMetricsF(font)
