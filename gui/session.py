"""The open project as a QObject: operations go in, changes and the state of saving come out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotation.errors import SaveFailed, SaysoError
from annotation.project import Outcome, Project


class Session(QObject):
    """Runs operations on the project and announces what they touched."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object, str)  # Changes, the step's label ("" after undo and redo of several)
    part_kept = Signal(object)  # what the operation returned of whose work more follows
    saved = Signal()  # all that was announced is on the disk
    saving = Signal()
    save_failed = Signal(object)  # SaveFailed: what lay open was taken back; reload
    trouble = Signal(object)  # SaysoError: an operation refused
    _committed = Signal(int)
    _not_committed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.is_saved = True
        self._number = 0  # of the latest step; a commit that is announced later may be older
        self._soon = QTimer(self, singleShot=True, interval=0)  # the step is painted first
        self._soon.timeout.connect(self._commit)
        self._committed.connect(self._on_committed)
        self._not_committed.connect(self._on_not_committed)

    @property
    def db(self) -> Any:
        """The connection that the store's readers take."""
        assert self.project is not None
        return self.project.db

    @property
    def read_only(self) -> bool:
        return self.project is None or self.project.read_only

    @property
    def path(self) -> Path | None:
        return self.project.path if self.project else None

    @property
    def undo_label(self) -> str | None:
        return self.project.undo_label if self.project and not self.project.read_only else None

    @property
    def redo_label(self) -> str | None:
        return self.project.redo_label if self.project and not self.project.read_only else None

    def take(self, project: Project) -> None:
        """Let *project*, just opened, be the open one; the one before must be closed."""
        self.project = project
        # the committer's thread calls these: a signal brings the news to this one
        project.on_saved = lambda: self._committed.emit(self._number)
        project.on_save_failed = lambda error: self._not_committed.emit(self._number, error)
        self.is_saved = True
        self.opened.emit()

    def run(self, operation: Callable[..., Any], **arguments: Any) -> Any:
        """Run the operation; its value, or None where it refused, which `trouble` says."""
        try:
            return self.attempt(operation, **arguments)
        except SaysoError as error:
            self.trouble.emit(error)
            return None

    def attempt(self, operation: Callable[..., Any], **arguments: Any) -> Any:
        """Run the operation and raise what it raises, but for a failed save, which `save_failed` says."""
        if self.project is None:
            return None
        try:
            outcome = self.project.run(operation, **arguments)
        except SaveFailed as error:
            self._lost(error)
            return None
        self.announce(outcome)
        return outcome.value

    def run_part(self, operation: Callable[..., Any], **arguments: Any) -> None:
        """Run an operation of which more follows: it is announced, and committed, with what comes last.

        Only `part_kept` tells of it, to whoever prepares for that.
        """
        if self.project is None:
            return
        try:
            outcome = self.project.run(operation, **arguments)
        except SaveFailed as error:
            self._lost(error)
        else:
            self.part_kept.emit(outcome.value)

    def undo(self) -> str | None:
        """Take the last step back; returns its label."""
        return self._go("undo")

    def redo(self) -> str | None:
        return self._go("redo")

    def _go(self, way: str) -> str | None:
        outcome = self.flip(way)
        if outcome is None:
            return None
        self.announce(outcome)
        return outcome.label

    def flip(self, way: str) -> Outcome[None] | None:
        """Undo or redo one step, as *way* says, without a word: `announce` it, or several together, after."""
        if self.project is None:
            return None
        try:
            return self.project.undo() if way == "undo" else self.project.redo()
        except SaveFailed as error:
            self._lost(error)
        except SaysoError as error:
            self.trouble.emit(error)
        return None

    def announce(self, outcome: Outcome[Any]) -> None:
        """Views read what changed first; then the commit, during which the connection is taken."""
        assert self.project is not None
        self._number += 1
        self.is_saved = False
        self.saving.emit()
        self.changed.emit(outcome.changes, outcome.label)
        self._soon.start()

    def _commit(self) -> None:
        if self.project is not None:
            self.project.commit_soon()

    def _on_committed(self, number: int) -> None:
        if number == self._number and not self.is_saved:
            self.is_saved = True
            self.saved.emit()

    def _on_not_committed(self, _number: int, error: SaveFailed) -> None:
        self._lost(error)

    def _lost(self, error: SaveFailed) -> None:
        """What lay open was rolled back: nothing is pending now, and the views must read again."""
        self.is_saved = self.project is not None and not self.project.db.in_transaction
        self.save_failed.emit(error)

    def close(self) -> None:
        """Close the project, saved and backed up. Raises `SaysoError`."""
        if self.project is None:
            return
        project, self.project = self.project, None
        try:
            project.close()
        finally:
            self.is_saved = True
            self.closed.emit()
