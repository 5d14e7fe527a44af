"""A project: open, create, close; one user action is one named, undoable step in one transaction."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from annotation import clock, places
from annotation.changes import Changes, changes_of
from annotation.errors import ProjectError, ProjectInUse, ReadOnlyProject, SaveFailed
from annotation.records import Coder, CoderId
from annotation.store import backup, coders, connection, history, projects, schema, transaction
from annotation.store.committer import Committer

SHORT_WAIT = 250  # milliseconds for another program that is just writing
DEFECTS = (sqlite3.ProgrammingError, sqlite3.IntegrityError)  # the disk has no part in these

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(slots=True)
class Step:
    """What an operation writes with; it may refine *label*, the step's name in the history."""

    db: sqlite3.Connection
    coder_id: CoderId
    now: str
    label: str
    unrecorded: Changes = field(
        default_factory=Changes
    )  # what was written apart from the history: the analysis cache


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What an operation returned, what it touched, and the name of its step."""

    value: T
    changes: Changes
    label: str


Operation = Callable[Concatenate[Step, P], T]


def named(label: str) -> Callable[[Operation[P, T]], Operation[P, T]]:
    """Name an operation as the history and *Undo* show it: ``@named("tag claim")``."""

    def mark(operation: Operation[P, T]) -> Operation[P, T]:
        operation.label = label  # type: ignore[attr-defined]
        return operation

    return mark


class Project:
    """One open project file. Use `open_project` or `create_project`."""

    def __init__(self, path: Path, db: sqlite3.Connection, *, read_only: bool, lock: Any = None) -> None:
        self.path = path
        self.db = db
        self.read_only = read_only
        self.on_saved: Callable[[], None] = _nothing
        self.on_save_failed: Callable[[SaveFailed], None] = _nothing
        self._file_lock = lock
        self._lock = threading.RLock()
        self._failure: SaveFailed | None = None
        self._changed = False
        self._committer: Committer | None = None
        if not read_only:
            history.start_recording(db)
            self._committer = Committer(db, self._lock, saved=self._saved, failed=self._failed)

    @property
    def coder(self) -> Coder:
        """Who annotates; read each time, for a new name may be taken back."""
        return coders.first(self.db)

    @property
    def name(self) -> str:
        return projects.name(self.db)

    def run(self, operation: Operation[P, T], *args: P.args, **kwargs: P.kwargs) -> Outcome[T]:
        """Run *operation* as one step; all of it or nothing. The commit follows with `commit_soon`."""
        label = getattr(operation, "label", operation.__name__.replace("_", " "))
        with self._transaction():
            step = Step(self.db, self.coder.id, clock.now(), label)
            step_id = history.begin(self.db, label, self.coder.id, step.now)
            value = operation(step, *args, **kwargs)
            rows = history.end(self.db, step_id)
            if step.label != label:
                history.rename(self.db, step_id, step.label)
            changes = changes_of(rows) | step.unrecorded
        self._changed = self._changed or bool(changes)
        return Outcome(value, changes, step.label)

    def undo(self) -> Outcome[None] | None:
        """Take the last step back; None where there is none."""
        return self._go(history.next_undo, history.undo)

    def redo(self) -> Outcome[None] | None:
        """Do the last undone step again; None where there is none."""
        return self._go(history.next_redo, history.redo)

    def _go(
        self,
        find: Callable[[sqlite3.Connection], tuple[Any, str] | None],
        flip: Callable[[sqlite3.Connection, Any], list[Any]],
    ) -> Outcome[None] | None:
        found = find(self.db)
        if found is None:
            return None
        step_id, label = found
        with self._transaction():
            changes = changes_of(flip(self.db, step_id))
        self._changed = True
        return Outcome(None, changes, label)

    @property
    def undo_label(self) -> str | None:
        found = history.next_undo(self.db)
        return found[1] if found else None

    @property
    def redo_label(self) -> str | None:
        found = history.next_redo(self.db)
        return found[1] if found else None

    def begin_history(self) -> None:
        """Let all that was done so far be where the project begins: undo does not go behind it."""
        with self._transaction():
            history.forget(self.db)

    def forget_history(self) -> None:
        """Forget every step, and let the file keep nothing of what was deleted. Raises `ProjectError`.

        It takes a while with a large project, and the connection with it.
        """
        self.wait_saved()
        self.begin_history()
        self.wait_saved()
        try:
            with self._lock:
                history.leave_no_trace(self.db)
        except sqlite3.Error as error:
            raise self.save_failed(error) from error

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        """Join the open transaction, or begin one; what is raised inside takes back this part alone."""
        if self.read_only:
            raise ReadOnlyProject(
                "“{file}” is open for reading only.",
                "Save a copy to change it.",
                file=connection.shown(self.path),
            )
        with self._lock:
            try:
                joined = transaction.begin(self.db)
            except sqlite3.Error as error:
                raise self.save_failed(error) from error
            try:
                yield
                transaction.keep(self.db)
            except BaseException as error:
                self._take_back(joined=joined)
                if isinstance(error, sqlite3.Error) and not isinstance(error, DEFECTS):
                    raise self.save_failed(error) from error
                raise

    def _take_back(self, *, joined: bool) -> None:
        if not transaction.take_back(self.db, joined=joined) and self._committer is not None:
            self._committer.forget()  # what waited is lost too: it must not be announced as saved
        history.stop(self.db)

    def commit_soon(self) -> None:
        """Have what was done committed on the writer's thread, which calls `on_saved` or `on_save_failed`."""
        if self._committer is not None:
            self._committer.commit_soon()

    def wait_saved(self, seconds: float | None = None) -> bool:
        """Commit and wait. Raises `SaveFailed`; False where another program holds the file for longer."""
        if self._committer is None:
            return True
        self._failure = None
        if self.db.in_transaction:
            self._committer.commit_soon()
        done = self._committer.wait(seconds)
        if self._failure is not None:
            raise self._failure
        return done

    def save_failed(self, error: sqlite3.Error) -> SaveFailed:
        """The calm words for what SQLite says."""
        name = connection.shown(self.path)
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            return SaveFailed(
                "The disk is full: the last change to “{name}” was not saved and was taken back.",
                "Free some space and do it again.",
                name=name,
            )
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return SaveFailed(
                "Another program is writing to “{name}”: the change was not made.",
                "Close it there and do it again.",
                name=name,
            )
        if code == sqlite3.SQLITE_READONLY:
            return self._cannot_be_written(name)
        return SaveFailed(
            "The last change to “{name}” was not saved and was taken back: {reason}.",
            "Check the disk and do it again.",
            name=name,
            reason=str(error),
        )

    def _cannot_be_written(self, name: str) -> SaveFailed:
        if self.path.exists():
            return SaveFailed(
                "“{name}” can no longer be written: the change was taken back.",
                "Check the file's permissions.",
                name=name,
            )
        return SaveFailed(
            "“{name}” can no longer be written: the change was taken back.",
            "It may have been moved or renamed: look for it and open it again.",
            name=name,
        )

    def _saved(self) -> None:
        self.on_saved()

    def _failed(self, error: sqlite3.Error) -> None:
        self._failure = self.save_failed(error)
        self.on_save_failed(self._failure)

    def close(self) -> None:
        """Save, back up if something changed, and let the file go. Closing again does nothing.

        Raises `ProjectError`; the project is closed all the same.
        """
        try:
            self.wait_saved()
        finally:
            try:
                self._end()
            finally:
                self.db.close()
                self.release()

    def _end(self) -> None:
        if self._committer is not None:
            self._committer.end()
            self._committer = None
            transaction.give_up(self.db)  # what could not be saved: a backup of it would wait for ever
            if self._changed:
                self.back_up()

    def back_up(self, *, spare: Path | None = None) -> None:
        """Keep a copy of what is saved; *spare*, another copy, is not thinned out. Raises `ProjectError`.

        It reads over a connection of its own, so that it may be done beside the window.
        """
        self._changed = is_kept = False  # before: what is changed meanwhile is not in the copy
        try:
            with contextlib.closing(connection.connect(self.path, read_only=True)) as db:
                backup.keep(db, self.path, spare=spare)
            is_kept = True
        finally:
            if not is_kept:
                self._changed = True

    def release(self) -> None:
        if self._file_lock is not None:
            self._file_lock.release()
            self._file_lock = None


def _nothing(*_: object) -> None:
    """Nobody listens yet."""


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """Open the project in *path*, brought to the present schema after a backup; read-only where it must be.

    Raises `NotAProject`, `NewerProject`, `ProjectInUse`, or another `ProjectError`.
    """
    version = connection.examine(path)
    read_only = read_only or not connection.writable(path)
    if read_only:
        if version < schema.SCHEMA_VERSION:
            raise ProjectError(
                "“{file}” is of an older Sayso and lies where it cannot be changed.",
                "Copy it to a folder of yours and open the copy.",
                file=connection.shown(path),
            )
        return Project(path, connection.connect(path, read_only=True), read_only=True)
    try:
        with contextlib.ExitStack() as unless_opened:
            lock = _locked(path)
            unless_opened.callback(lock.release)
            project = _take(path, version, lock)
            unless_opened.pop_all()
    except sqlite3.Error as error:
        raise connection.cannot_open(path, error) from error
    return project


def _take(path: Path, version: int, lock: Any) -> Project:
    with contextlib.ExitStack() as unless_taken:
        db = unless_taken.enter_context(contextlib.closing(connection.connect(path)))
        if version < schema.SCHEMA_VERSION:
            backup.keep(db, path)
            schema.migrate(db)
        transaction.for_steps(db, SHORT_WAIT)
        project = Project(path, db, read_only=False, lock=lock)
        unless_taken.pop_all()
    return project


def create_project(path: Path, *, name: str = "") -> Project:
    """Make a new project in *path*. Raises `ProjectError` where something is there or nothing can be."""
    if path.exists():
        raise ProjectError(
            "There is already a file “{file}”.", "Choose another name.", file=connection.shown(path)
        )
    folder = connection.shown(path.parent)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            "The folder “{folder}” cannot be made: {reason}.",
            "Choose another.",
            folder=folder,
            reason=error.strerror,
        ) from error
    if not connection.writable_folder(path.parent):
        raise ProjectError(
            "The folder “{folder}” cannot be written.", "Choose another folder.", folder=folder
        )
    with contextlib.ExitStack() as unless_made:
        lock = _locked(path)
        unless_made.callback(lock.release)
        try:
            _make(path, name or connection.shown(path.with_suffix("")))
            project = _take(path, schema.SCHEMA_VERSION, lock)
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(
                "The project cannot be made in “{folder}”: {reason}.",
                "Choose another folder.",
                folder=folder,
                reason=str(error),
            ) from error
        unless_made.pop_all()
    return project


def copy_project(source: Path, target: Path, *, with_history: bool = True) -> None:
    """Save a copy of the project in *source* as *target*; what stands there is replaced.

    Raises `ProjectError`: also where *target* is the project itself, or is open in another window, for who
    works in it would go on in a file that has gone.
    """
    if target.exists() and target.samefile(source):
        raise ProjectError(
            "There is already a file “{file}”.", "Choose another name.", file=connection.shown(target)
        )
    lock = _locked(target)
    try:
        with contextlib.closing(connection.connect(source, read_only=True)) as db:
            backup.copy_to(db, target, with_history=with_history)
    finally:
        lock.release()


def _make(path: Path, name: str) -> None:
    """Write the empty project aside, then give it its name: where that name is, there is a whole project."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        with contextlib.closing(connection.connect(part, create=True)) as db:
            schema.migrate(db)
            projects.begin(db, name, clock.now())
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)


def _locked(path: Path) -> Any:
    """The kernel's lock on the project's real path: it ends with the process, however that ends."""
    from filelock import FileLock, Timeout

    file = places.lock_file(path)
    lock = FileLock(file, thread_local=False)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout:  # an OSError too
        raise ProjectInUse(
            "“{file}” is open in another Sayso window.",
            "Go on there, or close it first.",
            file=connection.shown(path),
        ) from None
    except OSError as error:
        raise ProjectError(
            "“{file}” cannot be locked: {reason}.",
            "Check the folder {folder}.",
            file=connection.shown(path),
            reason=error.strerror or str(error),
            folder=file.parent,
        ) from error
    return lock
