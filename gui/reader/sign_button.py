"""The small buttons of the find bar: a drawn sign, no words."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets.pressable import Pressable

UP, DOWN, CASE, WORD = "up", "down", "case", "word"
_SIDE = 26
_RADIUS = 6.0
_WIDE, _HIGH = 4.5, 2.5  # half of an arrow


class SignButton(Pressable):
    """*name* says what it does, *key* by which key; one that switches shows that it is on."""

    def __init__(
        self,
        sign: str,
        themes: Themes,
        parent: QWidget | None = None,
        *,
        name: str,
        key: str = "",
        switches: bool = False,
    ) -> None:
        super().__init__("", themes, parent)
        self._sign = sign
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setCheckable(switches)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def radius(self) -> float:
        return _RADIUS

    def draw(self, painter: QPainter, rect: QRect) -> None:
        theme = self.themes.current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent_soft" if self.isChecked() else "hover" if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ground))
            painter.drawRoundedRect(QRectF(rect), _RADIUS, _RADIUS)
        pen = QPen(theme.color("accent" if self.isChecked() else "soft"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._sign in (UP, DOWN):
            painter.drawPolyline(_arrow(QRectF(rect).center(), up=self._sign == UP))
        else:
            self._draw_letters(painter, QRectF(rect))

    def _draw_letters(self, painter: QPainter, rect: QRectF) -> None:
        painter.setFont(fonts.interface(12, QFont.Weight.Medium))
        letters = "Aa" if self._sign == CASE else "ab"
        middle = Qt.AlignmentFlag.AlignCenter
        if self._sign == CASE:
            painter.drawText(rect, middle, letters)
            return
        written = painter.boundingRect(rect, middle, letters)
        painter.drawText(rect.translated(0, -1.5), middle, letters)
        left, right, bottom = written.left() - 2, written.right() + 2, written.bottom() - 0.5
        painter.setPen(QPen(painter.pen().color(), 1.2))
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(left, bottom - 2.5),
                    QPointF(left, bottom),
                    QPointF(right, bottom),
                    QPointF(right, bottom - 2.5),
                ]
            )
        )


def _arrow(middle: QPointF, *, up: bool) -> QPolygonF:
    high = -_HIGH if up else _HIGH
    return QPolygonF(
        [middle + QPointF(-_WIDE, -high), middle + QPointF(0, high), middle + QPointF(_WIDE, -high)]
    )
