"""Lays a long text out little by little.

Qt does it from a timer of its own, in steps that double up to 200,000 characters: a tenth of a second each.
Here every tick of that timer does what fits into some milliseconds instead.
"""

from time import perf_counter

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextDocument

_BUDGET = 0.005  # seconds of one tick
_STEP = 3_000  # Qt's characters between two looks at the clock


class Gradual(QObject):
    """Goes on with the layout of *document* as long as that is not finished."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._reached = 0
        document.documentLayout().installEventFilter(self)

    def start_again(self) -> None:
        """The text is laid out anew from its first line, as its column has another width."""
        self._reached = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QTimerEvent) or not self._is_for_layout(watched, event.timerId()):
            return False
        last = self._document.characterCount() - 1
        if self._reached >= last:
            return False  # Qt ends it
        self._go_on(last)
        return True

    def _is_for_layout(self, layout: QObject, timer: int) -> bool:
        """Whether it is the timer of the steps: the other one, which tells of the new size, does not wait."""
        timers = QAbstractEventDispatcher.instance().registeredTimers(layout)
        return any(one.timerId == timer and one.interval > 0 for one in timers)

    def _go_on(self, last: int) -> None:
        document, layout = self._document, self._document.documentLayout()
        end = perf_counter() + _BUDGET
        while self._reached < last and perf_counter() < end:
            self._reached = min(self._reached + _STEP, last)
            layout.blockBoundingRect(document.findBlock(self._reached))  # all above it is laid out for this
