"""Going back or forward by many steps at once: a few in each turn of the event loop, announced at the end."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from annotation.changes import Changes
from annotation.project import Outcome
from gui.session import Session

UNDO, REDO = "undo", "redo"
_TURN = 0.010  # seconds of one turn: less than a frame


class Travel(QObject):
    """One way of *count* steps. It can be ended anywhere: what was passed by then is announced."""

    progressed = Signal(int, int)  # steps gone, of how many
    ended = Signal(str, int)  # the way, steps gone

    def __init__(self, session: Session, way: str, count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._way, self._count = session, way, count
        self._gone = 0
        self._changes = Changes()
        self._is_over = False

    def start(self) -> None:
        self._go_on()

    def stop(self) -> None:
        """Stay where it has come to."""
        self._end()

    def _go_on(self) -> None:
        if self._is_over:
            return
        until = monotonic() + _TURN
        while self._gone < self._count and self._step():
            if monotonic() > until and self._gone < self._count:
                self.progressed.emit(self._gone, self._count)
                QTimer.singleShot(0, self, self._go_on)
                return
        self._end()

    def _step(self) -> bool:
        outcome = self._session.flip(self._way)
        if outcome is None:
            self._count = self._gone  # it cannot go on: that has been said
            return False
        self._gone += 1
        self._changes |= outcome.changes
        return True

    def _end(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        if self._gone:
            self._session.announce(Outcome(None, self._changes, ""))
        self.ended.emit(self._way, self._gone)
