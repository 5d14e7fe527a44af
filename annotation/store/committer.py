"""Commits on a thread of their own: one takes milliseconds, or seconds while another program reads the file.

Nothing here waits inside SQLite: a commit that meets a reader is tried again a moment later, and between the
tries the project can be read and changed. Steps that are made meanwhile join the same transaction.
"""

import sqlite3
import threading
from collections.abc import Callable

from annotation.store import transaction

RETRY_SECONDS = 0.025


class Committer:
    """Commits what lies open in *db* when asked; *lock* excludes the thread that writes.

    *saved* and *failed* are called on the committer's thread. After *failed* the transaction is rolled back.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        lock: threading.RLock,
        *,
        saved: Callable[[], None],
        failed: Callable[[sqlite3.Error], None],
    ) -> None:
        self._db = db
        self._lock = lock
        self._saved = saved
        self._failed = failed
        self._wanted = threading.Event()
        self._ended = threading.Event()
        self._idle = threading.Event()
        self._idle.set()
        self._thread = threading.Thread(target=self._run, name="sayso-committer", daemon=True)
        self._thread.start()

    def commit_soon(self) -> None:
        self._idle.clear()
        self._wanted.set()

    def forget(self) -> None:
        """Drop what was asked for: it is lost. To be called under the lock."""
        self._wanted.clear()
        self._idle.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until all that was asked for is committed (or failed); False where the time ran out."""
        return self._idle.wait(seconds)

    def end(self) -> None:
        """End the thread; what is not committed yet is left to the caller."""
        self._ended.set()
        self._wanted.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.is_set():
            self._wanted.wait()
            while self._wanted.is_set() and not self._ended.is_set():
                if not self._try():
                    self._ended.wait(RETRY_SECONDS)

    def _try(self) -> bool:
        """One attempt; False where another program holds the file."""
        error: sqlite3.Error | None = None
        with self._lock:
            if not self._wanted.is_set():  # forgotten while this thread waited for the lock
                return True
            try:
                if self._db.in_transaction:
                    self._commit()
            except sqlite3.OperationalError as failure:
                if failure.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    return False
                error = failure
            except sqlite3.Error as failure:
                error = failure
            if error is not None:
                transaction.give_up(self._db)
            self._wanted.clear()
            # told under the lock: a step that begins now is not yet saved
            if error is None:
                self._saved()
            else:
                self._failed(error)
            self._idle.set()
        return True

    def _commit(self) -> None:
        """Without SQLite's own waiting, in which nobody could read."""
        (waits,) = self._db.execute("PRAGMA busy_timeout").fetchone()
        self._db.execute("PRAGMA busy_timeout = 0")
        try:
            self._db.execute("COMMIT")
        finally:
            self._db.execute(f"PRAGMA busy_timeout = {waits}")
