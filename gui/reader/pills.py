"""Rounded bars, put together from ends that are drawn once: smooth edges are what painting spends most on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

_KEPT = 400


class Pills:
    """Paints upright bars with round ends at whole pixels."""

    def __init__(self, ratio: float = 1.0) -> None:
        self.ratio = ratio  # the screen's device pixels for one
        self._kept: dict[tuple[int, int, int], QPixmap] = {}

    def paint(self, painter: QPainter, x: float, y: float, width: int, height: int, color: QColor) -> None:
        """A bar of *color* whose upper left corner is at *x*, *y*."""
        whole = height if height < 2 * width else 2 * width
        picture = self._picture(color, width, whole)
        if whole == height:
            painter.drawPixmap(QPointF(x, y), picture)
            return
        end = width * self.ratio
        painter.drawPixmap(QRectF(x, y, width, width), picture, QRectF(0, 0, end, end))
        painter.fillRect(QRectF(x, y + width, width, height - 2 * width), color)
        painter.drawPixmap(QRectF(x, y + height - width, width, width), picture, QRectF(0, end, end, end))

    def _picture(self, color: QColor, width: int, height: int) -> QPixmap:
        key = (color.rgba(), width, height)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[key] = self._drawn(color, width, height)
        return found

    def _drawn(self, color: QColor, width: int, height: int) -> QPixmap:
        picture = QPixmap(QSize(round(width * self.ratio), round(height * self.ratio)))
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        radius = min(width, height) / 2
        painter.drawRoundedRect(QRectF(0, 0, width, height), radius, radius)
        painter.end()
        return picture
