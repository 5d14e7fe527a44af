"""Small shapes with smooth edges, drawn once and kept as pictures: they are what painting spends most on."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

_KEPT = 600

Drawing = Callable[[QPainter, QRectF], None]

_pictures: dict[tuple[Hashable, ...], QImage] = {}


def _show(painter: QPainter, rect: QRect, look: tuple[Hashable, ...], draw: Drawing) -> None:
    """Let *draw* fill *rect*; pictures of one size whose *look* is the same are the same."""
    if rect.isEmpty():
        return
    ratio = painter.device().devicePixelRatioF()
    if ratio != int(ratio):  # a picture would lie between the screen's pixels
        painter.save()
        _draw(painter, QRectF(rect), draw)
        painter.restore()
        return
    key = rect.width(), rect.height(), ratio, *look
    found = _pictures.get(key)
    if found is None:
        if len(_pictures) >= _KEPT:
            _pictures.clear()
        found = _pictures[key] = _drawn(rect, ratio, draw)
    painter.drawImage(rect.topLeft(), found)


def _drawn(rect: QRect, ratio: float, draw: Drawing) -> QImage:
    picture = QImage(rect.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw(painter, QRectF(0, 0, rect.width(), rect.height()), draw)
    painter.end()
    return picture


def _draw(painter: QPainter, area: QRectF, draw: Drawing) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw(painter, area)


def draw_key_box(painter: QPainter, rect: QRect, edge: QColor, ground: QColor | None) -> None:
    """A key cap without its letter: a rounded box with a thicker lower edge."""

    def draw(painter: QPainter, area: QRectF) -> None:
        whole, top = QPainterPath(), QPainterPath()
        whole.addRoundedRect(area, 5, 5)
        top.addRoundedRect(area.adjusted(1, 1, -1, -2), 4, 4)
        painter.fillPath(whole - top, edge)
        if ground is not None:
            painter.fillPath(top, ground)

    _show(painter, rect, ("key", edge.rgba(), ground.rgba() if ground else None), draw)


def draw_pill(painter: QPainter, rect: QRect, tint: QColor, line: QColor | None = None) -> None:
    """A box with round ends; *line*: its dashed outline."""

    def draw(painter: QPainter, area: QRectF) -> None:
        if line is not None:
            pen = QPen(line, 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            area = area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(tint)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    _show(painter, rect, ("pill", tint.rgba(), line.rgba() if line else None), draw)


def draw_dot(painter: QPainter, rect: QRect, ink: QColor, *, hollow: bool = False) -> None:
    """A disc, or a ring, as large as the square *rect*."""

    def draw(painter: QPainter, area: QRectF) -> None:
        if hollow:
            painter.setPen(QPen(ink, 1.2))
            area = area.adjusted(0.6, 0.6, -0.6, -0.6)
        else:
            painter.setBrush(ink)
        painter.drawEllipse(area)

    _show(painter, rect, ("dot", ink.rgba(), hollow), draw)


def draw_tag_ground(painter: QPainter, rect: QRect, tint: QColor, bar: QColor, width: int) -> None:
    """A rounded box with a bar of *width* pixels along its left side."""

    def draw(painter: QPainter, area: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, 6, 6)
        painter.fillPath(shape, tint)
        painter.setClipPath(shape)
        painter.fillRect(QRectF(area.left(), area.top(), width, area.height()), bar)

    _show(painter, rect, ("tag", tint.rgba(), bar.rgba(), width), draw)


def draw_mark(painter: QPainter, rect: QRect, stance: str, color: QColor) -> None:
    """The mark of a stance, as large as the square *rect*: ▲ supports, ■ neutral, ▼ opposes."""

    def draw(painter: QPainter, area: QRectF) -> None:
        painter.setBrush(color)
        if stance == "neutral":
            painter.drawRect(area.adjusted(0.8, 0.8, -0.8, -0.8))
        elif stance == "supports":
            top = QPointF(area.center().x(), area.top() + 0.5)
            painter.drawPolygon(QPolygonF([top, area.bottomRight(), area.bottomLeft()]))
        else:
            bottom = QPointF(area.center().x(), area.bottom() - 0.5)
            painter.drawPolygon(QPolygonF([bottom, area.topLeft(), area.topRight()]))

    _show(painter, rect, ("mark", color.rgba(), stance), draw)


def draw_cross(painter: QPainter, rect: QRect, color: QColor, size: int) -> None:
    """A × of *size* pixels in the middle of *rect*."""

    def draw(painter: QPainter, area: QRectF) -> None:
        pen = QPen(color, 1.3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        arm, middle = size / 2 - 0.6, area.center()
        for x, y in ((-arm, -arm), (-arm, arm)):
            painter.drawLine(middle + QPointF(x, y), middle - QPointF(x, y))

    _show(painter, rect, ("cross", color.rgba(), size), draw)
