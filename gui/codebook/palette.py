"""The colours that a code can take, to choose one of."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from gui.theme.themes import Themes
from gui.widgets import painting

_COLUMNS = 6
_SIDE = 30


class Swatch(QAbstractButton):
    """One colour: its bar and its tint, as on a tag."""

    def __init__(self, color: str, name: str, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = color
        self._themes = themes
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        colors = theme.code(self.color)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.focus if self.underMouse() else colors.tint)
        painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 6, 6)
        painter.setBrush(colors.bar)
        middle = QRectF(self.rect()).center()
        side = 6.0 if self.isChecked() else 4.5
        painter.drawEllipse(middle, side, side)
        if self.hasFocus() or self.isChecked():
            painter.setOpacity(1 if self.hasFocus() else 0.45)
            painting.draw_focus_ring(painter, self.rect(), 8, theme)


class Palette(QWidget):
    """The theme's code colours in a grid. Arrows go about, Enter or Space takes."""

    chosen = Signal(str)

    def __init__(self, current: str, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colour"))
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self._swatches: list[Swatch] = []
        words = self._words()
        for place, color in enumerate(themes.current.code_names):
            swatch = Swatch(color, words.get(color, color), themes, self)
            swatch.setChecked(color == current)
            swatch.clicked.connect(lambda _=False, color=color: self.chosen.emit(color))
            self._group.addButton(swatch)
            grid.addWidget(swatch, place // _COLUMNS, place % _COLUMNS)
            self._swatches.append(swatch)
        self.setFocusProxy(self._group.checkedButton() or self._swatches[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_Down: _COLUMNS,
        }
        now = next((place for place, swatch in enumerate(self._swatches) if swatch.hasFocus()), 0)
        key = Qt.Key(event.key())
        if key in steps:
            self._swatches[(now + steps[key]) % len(self._swatches)].setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._swatches[now].click()
        else:
            super().keyPressEvent(event)

    def _words(self) -> dict[str, str]:
        return {
            "amber": self.tr("Amber"),
            "blue": self.tr("Blue"),
            "rose": self.tr("Rose"),
            "green": self.tr("Green"),
            "teal": self.tr("Teal"),
            "violet": self.tr("Violet"),
            "orange": self.tr("Orange"),
            "slate": self.tr("Slate"),
            "pink": self.tr("Pink"),
            "olive": self.tr("Olive"),
            "indigo": self.tr("Indigo"),
            "brown": self.tr("Brown"),
        }
