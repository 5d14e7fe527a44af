"""The short message over the window's foot that says what has happened, with Undo."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.floating import SHADOW, Floating
from gui.widgets.look import button, label

_ABOVE_FOOT = 84  # pixels between the card and the window's lower edge: over the status and the hints
_SLIDE = 10


class Toast(Floating):
    """One for a window. It comes, waits while the pointer is on it, and goes; it never takes the focus."""

    acted = Signal()

    def __init__(self, window: QWidget, themes: Themes) -> None:
        super().__init__(window, themes, ground="toast", radius=10)
        self._on_action: Callable[[], None] | None = None
        self._label = label()
        self._label.setProperty("tone", "toast")
        self._button = button("", kind="toast")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SHADOW + 14, SHADOW + 7, SHADOW + 10, SHADOW + 7)
        layout.setSpacing(10)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide_now)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        window.installEventFilter(self)

    @property
    def text(self) -> str:
        """What it says, or said last."""
        return self._label.text()

    def say(
        self, text: str, *, action: str = "", on_action: Callable[[], None] | None = None, seconds: float = 7
    ) -> None:
        """Show *text*, with a button named *action* that calls *on_action*, for some seconds."""
        self._on_action = on_action
        self._label.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._timer.start(round(seconds * 1000))
        self._come()
        announce(self, text)

    def hide_now(self) -> None:
        """Go, without any further ado."""
        self._timer.stop()
        self._slide.stop()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start(2500)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._slide.stop()
            self.move(self._place())
        return super().eventFilter(watched, event)

    def _come(self) -> None:
        was_there = self.isVisible()
        self.layout().activate()
        self.resize(self.sizeHint().boundedTo(self.parentWidget().size()))
        self._slide.stop()
        self.move(self._place())
        self.show()
        self.raise_()
        duration = self.themes.motion(160)
        if duration and not was_there:
            self._slide.setDuration(duration)
            self._slide.setStartValue(self._place() + QPoint(0, _SLIDE))
            self._slide.setEndValue(self._place())
            self._slide.start()

    def _place(self) -> QPoint:
        room = self.parentWidget().rect()
        left = (room.width() - self.width()) // 2
        return QPoint(left, room.height() - self.height() + SHADOW - _ABOVE_FOOT)

    def _act(self) -> None:
        self.hide_now()
        self.acted.emit()
        if self._on_action:
            self._on_action()
