"""Long work beside the window: one runner; progress, and a result or an error, come back on the main thread.

Work takes and returns plain values: no widget, and no connection that another thread uses.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from annotation.errors import SaysoError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

THREADS = 2

Report = Callable[[object], None]  # called in the work's thread with how far it has come
Cancelled = Callable[[], bool]
Work = Callable[[Report, Cancelled], Any]


class Job(QObject):
    """One piece of work. *ended* comes once, whatever happened, except for what was cancelled."""

    ended = Signal()
    _reported = Signal(object)
    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self._cancelled = threading.Event()
        self._is_over = False
        self._owner: QObject | None = None
        self._done: Callable[[Any], object] = _nothing
        self._failed: Callable[[SaysoError], object] = _nothing
        self._progress: Callable[[Any], object] = _nothing
        # from another thread: both wait for the main thread's event loop
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_over(self) -> bool:
        """Whether it was cancelled, or its result was delivered."""
        return self._is_over

    def cancel(self) -> None:
        """Ask the work to stop; whatever it still reports or returns is dropped."""
        self._cancelled.set()
        self._is_over = True

    def submit(self, pool: ThreadPoolExecutor, work: Work) -> None:
        """Have *pool* run *work*: what `Jobs.start` does."""
        future = pool.submit(work, self._reported.emit, self._cancelled.is_set)
        future.add_done_callback(self._finished.emit)

    def listen(
        self,
        done: Callable[[Any], object],
        failed: Callable[[SaysoError], object],
        progress: Callable[[Any], object] | None,
        owner: QObject | None,
    ) -> None:
        self._done, self._failed, self._progress = done, failed, progress or _nothing
        self._owner = owner

    def _on_reported(self, value: object) -> None:
        if not self._is_over and self._is_wanted():
            self._progress(value)

    def _on_finished(self, future: Future[Any]) -> None:
        dropped, self._is_over = self._is_over or not self._is_wanted(), True
        self.deleteLater()
        if dropped or future.cancelled():
            return
        error = future.exception()
        try:
            self._deliver(future, error)
        finally:
            self.ended.emit()
        if error is not None and not isinstance(error, SaysoError):
            raise error  # a defect: it belongs in the error report

    def _is_wanted(self) -> bool:
        return self._owner is None or shiboken6.isValid(self._owner)

    def _deliver(self, future: Future[Any], error: BaseException | None) -> None:
        if error is None:
            self._done(future.result())
        elif isinstance(error, SaysoError):
            self._failed(error)
        else:
            message = self.tr("Something unexpected went wrong.")
            self._failed(SaysoError(message, self.tr("The error report says more.")))


class Jobs(QObject):
    """Runs work on a few threads, in the order in which it came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._jobs: list[Job] = []

    def start(
        self,
        work: Work,
        *,
        done: Callable[[Any], object],
        failed: Callable[[SaysoError], object],
        progress: Callable[[Any], object] | None = None,
        name: str,
        owner: QObject | None = None,
    ) -> Job:
        """Run ``work(report, cancelled)`` beside the window.

        *done* gets what it returns, *failed* its error, *progress* each value that it reports: all of them on
        the main thread, and none of them once the job is cancelled or its *owner* is deleted.
        """
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # not needed until there is something to do

            self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="job")
        job = Job(name, self)
        job.listen(done, failed, progress, owner)
        self._jobs = [other for other in self._jobs if not other.is_over]
        self._jobs.append(job)
        job.submit(self._pool, work)
        return job

    @property
    def running(self) -> list[str]:
        """The names of what is not over yet."""
        return [job.name for job in self._jobs if not job.is_over]

    def close(self) -> None:
        """Cancel everything and wait until no thread is left."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _nothing(*_: object) -> None:
    """Nobody listens."""
