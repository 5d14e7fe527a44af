"""Python's garbage, collected on the main thread alone.

Python collects in whatever thread has just made an object. Where a worker's thread happens to delete a
QObject of the window, its timers stay behind, and the next one that fires ends the program.
"""

import gc
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_EVERY = 100  # milliseconds: what has come since is gone through in a few
_LONG = 0.008  # seconds of a full collection, of which the next would take more
_BUILT = 2000  # milliseconds, after which the window's parts are all there


class Garbage(QObject):
    """Collects from the event loop, by Python's own thresholds, as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        QTimer.singleShot(_BUILT, self, self.spare)

    def spare(self) -> None:
        """What is there now stays as long as the window: it is looked through no more."""
        gc.freeze()

    def collect(self) -> None:
        """Collect the oldest generation that is due, if one is."""
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            began = perf_counter()
            gc.collect(2 if all(due) else 1 if due[1] else 0)
            if all(due) and perf_counter() - began > _LONG:
                self.spare()  # what has outlived it: a long article's thousands of records

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
