"""Scrolling that slides where motion is wanted: each movement goes on from where the last one leads."""

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar

from gui.theme.themes import Themes

_DURATION = 180  # milliseconds


class Slide(QObject):
    """Moves a scroll bar's value."""

    def __init__(self, themes: Themes, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._animation = QPropertyAnimation(self)
        self._animation.setPropertyName(b"value")
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)

    def stop(self) -> None:
        self._animation.stop()

    def begin(self, bar: QScrollBar, start: int, goal: int) -> bool:
        """Slide from one value of *bar* to another; False, and nothing moves, where no motion is wanted."""
        self._animation.stop()
        duration = self._themes.motion(_DURATION)
        if not duration:
            return False
        bar.setValue(start)
        self._animation.setTargetObject(bar)
        self._animation.setDuration(duration)
        self._animation.setStartValue(start)
        self._animation.setEndValue(goal)
        self._animation.start()
        return True

    def finish(self, bar: QScrollBar) -> int:
        """Be where a slide leads, if there is one; the value that was seen till now is returned."""
        seen = bar.value()
        if self._animation.state() is QPropertyAnimation.State.Running:
            goal = self._animation.endValue()
            self._animation.stop()
            bar.setValue(goal)
        return seen
