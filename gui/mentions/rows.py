"""A row of a mention's card with several words to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.key_cap import KeyCap
from gui.widgets.look import label

_PADDING = 9
_LABEL = 86  # pixels, so that the choices of several rows stand in line


class Choice(QAbstractButton):
    """One of a row's words; *on*: it holds now."""

    def __init__(self, text: str, name: str, themes: Themes, row: "ChoiceRow", *, on: bool) -> None:
        super().__init__(row)
        self._themes, self._row, self._on = themes, row, on
        self.setText(text)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face())
        return QSize(metrics.horizontalAdvance(self.text()) + 14, metrics.height() + 8)

    def _face(self) -> QFont:
        return fonts.interface(12.5, QFont.Weight.DemiBold if self._on else QFont.Weight.Normal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._row.step_from(self, 1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.hasFocus() or self.underMouse()
        if hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if self.hasFocus() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setFont(self._face())
        painter.setPen(theme.color("ink" if self._on or hot else "soft"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painting.draw_focus_ring(painter, self.rect(), 6, theme)


class ChoiceRow(QWidget):
    """A word for what is chosen, and the choices; Left and Right go about among them. *cap*: its key."""

    chosen = Signal(object)

    def __init__(
        self,
        text: str,
        choices: Sequence[tuple[object, str]],
        themes: Themes,
        parent: QWidget | None = None,
        *,
        current: object = None,
        cap: str = "",
    ) -> None:
        super().__init__(parent)
        words = label(text)
        words.setMinimumWidth(_LABEL)
        words.setContentsMargins(0, 4, 0, 0)
        flow = FlowLayout(gap=2)
        self.choices: dict[object, Choice] = {}
        for key, word in choices:
            choice = Choice(word, f"{text}: {word}", themes, self, on=key == current)
            choice.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            flow.addWidget(choice)
            self.choices[key] = choice
        first = next(iter(self.choices.values()))
        first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab stops once
        self.setFocusProxy(first)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_PADDING, 3, _PADDING, 3)
        layout.setSpacing(4)
        layout.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(flow, 1)
        if cap:
            layout.addWidget(KeyCap(cap, themes), 0, Qt.AlignmentFlag.AlignTop)

    def step_from(self, choice: Choice, step: int) -> None:
        """Put the focus on the neighbour of *choice*, from the last on to the first."""
        choices = list(self.choices.values())
        place = (choices.index(choice) + step) % len(choices)
        choices[place].setFocus(Qt.FocusReason.TabFocusReason)
