"""The margin beside the text: a bar for each passage in view, and who says it at its first line."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.reader.pills import Pills
from gui.reader.scene import Passage, Scene
from gui.reader.sheet import BLEED
from gui.theme import fonts

if TYPE_CHECKING:
    from gui.reader.page import ReaderPage

_BAR, _BAR_FOCUSED = 4, 6
_GAP = 16  # between the first lane of bars and the text
_LANE = 9  # from one lane to the next
_NAME_GAP = 8  # between a name and the bars
_NAME_SIZE, _FOLLOWER_SIZE = 11, 10


@dataclass(slots=True)
class Label:
    """A name in the margin; *right* is where it ends, *room* how wide it may be."""

    name: str
    initials: str
    top: float
    right: float
    focused: bool
    follower: bool  # pushed below another name: smaller


class Margin(QWidget):
    """Lies under the page's viewport and shows beside it; the mouse and its wheel work as on the page."""

    def __init__(self, page: "ReaderPage") -> None:
        super().__init__(page)
        self._page = page
        self._fonts = _name_fonts()
        self._pills = Pills()
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._page.look.page)
        scene = self._page.scene()
        self._paint_bars(painter, scene)
        for label in labels(scene, self._page, self._text_edge()):
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
        for passage in self._page.scene().passages:
            if (
                abs(position.x() - self._center(passage)) <= _LANE / 2
                and passage.top <= position.y() <= passage.bottom
            ):
                return passage
        return None

    def _text_edge(self) -> float:
        return self._page.viewport().x() + BLEED

    def _center(self, passage: Passage) -> float:
        return self._text_edge() - _GAP - _BAR / 2 - _LANE * passage.bar_lane

    def _paint_bars(self, painter: QPainter, scene: Scene) -> None:
        if self._pills.ratio != self.devicePixelRatioF():
            self._pills = Pills(self.devicePixelRatioF())
        for passage in scene.passages:
            width = _BAR_FOCUSED if passage.claim.id == self._page.focused else _BAR
            color = self._page.look.bar(passage.color)
            left, height = round(self._center(passage) - width / 2), round(passage.bottom - passage.top)
            self._pills.paint(painter, left, round(passage.top), width, height, color)

    def _paint_label(self, painter: QPainter, label: Label) -> None:
        font, metrics = self._fonts[label.focused, label.follower]
        room = label.right - 4
        name = label.initials if self._page.margins.narrow else label.name
        if metrics.horizontalAdvance(name) > room:
            name = (
                metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) if room > 40 else label.initials
            )
        look = self._page.look
        painter.setFont(font)
        painter.setPen(look.ink if label.focused else look.faint if label.follower else look.soft)
        rect = QRectF(0, label.top, label.right, metrics.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)


def labels(scene: Scene, page: "ReaderPage", edge: float) -> list[Label]:
    """The names in view from top to bottom, each at its claim's first line or below the name before it."""
    result: list[Label] = []
    height = _NAME_SIZE * 1.28
    starts = sorted((passage for passage in scene.passages if passage.begins_here), key=_first_line)
    for passage in starts:
        name, short = page.marks.speaker(passage.claim)
        focused = passage.claim.id == page.focused
        top = passage.top + 2
        before = result[-1] if result else None
        follows = before is not None and top < before.top + height
        if before and follows and before.name == name:
            before.focused = before.focused or focused
            continue
        if not name:
            continue
        if before and follows:
            top = before.top + height
        right = edge - _GAP - _BAR - _NAME_GAP - _LANE * _lanes_beside(scene, top, top + height)
        result.append(Label(name, short, top, right, focused, follows))
    return result


def _lanes_beside(scene: Scene, top: float, bottom: float) -> int:
    """How many lanes beyond the first have a bar between these heights."""
    return max((p.bar_lane for p in scene.passages if p.top < bottom and top < p.bottom), default=0)


def _first_line(passage: Passage) -> tuple[float, int]:
    return passage.top, passage.bar_lane


def _name_fonts() -> dict[tuple[bool, bool], tuple[QFont, QFontMetricsF]]:
    result = {}
    for focused in (False, True):
        for follower in (False, True):
            weight = (
                QFont.Weight.Bold if focused else QFont.Weight.Normal if follower else QFont.Weight.Medium
            )
            font = fonts.interface(_FOLLOWER_SIZE if follower else _NAME_SIZE, weight)
            result[focused, follower] = (font, QFontMetricsF(font))
    return result
