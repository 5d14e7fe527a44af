"""Project files: open, make, copy, restore. Nothing is lost where a question is cancelled."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotation.errors import ProjectError, SaysoError
from annotation.project import Project, copy_project, create_project, open_project
from annotation.store import backup
from annotation.store.backup import Backup
from gui.jobs import Jobs, Work
from gui.save_place import ask_place
from gui.session import Session

SUFFIXES = (".sqlite", ".sqlite3", ".db")
_PATIENCE = 0.5  # seconds for a commit that is under way


def is_project(path: Path) -> bool:
    """Whether a dropped or named file is meant as a project, by its name."""
    return path.suffix.lower() in SUFFIXES


class ProjectFiles(QObject):
    """Opens one project in the place of another."""

    refused = Signal(object)  # SaysoError
    articles_chosen = Signal(object)  # list of Path: files that are no projects
    copied = Signal(str)
    restoring = Signal(str)  # what is being done
    restored = Signal()

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._window = session, jobs, window

    def ask_open(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open articles or a project"),
            "",
            self.tr("Articles and projects (*.txt *.md *.markdown *.text *.sqlite);;All files (*)"),
        )
        self.open_paths([Path(name) for name in names])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """A project is opened; other files become articles of the project that is open then."""
        for path in [path for path in paths if is_project(path)][:1]:
            self.open(path)
        others = [path for path in paths if not is_project(path)]
        if others:
            self.articles_chosen.emit(others)

    def open(self, path: Path) -> bool:
        """Open the project; the one that lies open stays where the other cannot be opened."""
        if self._session.path is not None and _same(self._session.path, path):
            return True
        try:
            self._settle()
            project = open_project(path)
        except SaysoError as error:
            self.refused.emit(error)
            return False
        return self._take(project)

    def _settle(self) -> None:
        """Have the open project saved. Raises `ProjectError` where another program holds its file."""
        project = self._session.project
        if project is not None and not project.wait_saved(_PATIENCE):
            raise ProjectError(
                self.tr("Another program holds the project, which is not saved yet."),
                self.tr("Close it there and try again."),
            )

    def _take(self, project: Project) -> bool:
        trouble = None
        try:
            self._session.close()
        except SaysoError as error:
            trouble = error
        self._session.take(project)
        if trouble is not None:  # once the other one is there, which takes away what was said before
            self.refused.emit(trouble)
        return True

    def ask_new(self) -> None:
        path = self._ask_place(self.tr("New project"))
        if path is None:
            return

        def make(_report: object, _cancelled: object) -> Project:
            return create_project(path)

        self._jobs.start(make, done=self._take, failed=self.refused.emit, name=self.tr("Making the project"))

    def ask_copy(self, *, with_history: bool = True) -> None:
        source, target = self._session.path, self._ask_place(self.tr("Save a copy"))
        if target is None or source is None:
            return

        def copy(_report: object, _cancelled: object) -> str:
            copy_project(source, target, with_history=with_history)
            return target.name

        self._jobs.start(copy, done=self.copied.emit, failed=self.refused.emit, name=self.tr("Saving a copy"))

    def _ask_place(self, title: str) -> Path | None:
        try:
            return ask_place(self._window, title, self.tr("Projects (*.sqlite)"), SUFFIXES)
        except SaysoError as error:
            self.refused.emit(error)
            return None

    def restore(self, chosen: Backup) -> None:
        """Put a backup in the place of the open project; its present state is kept as a backup first.

        *restored* comes at the end, whatever came of it; until then nothing else may be done.
        """
        project = self._session.project
        if project is None:
            return

        def keep(_report: object, _cancelled: object) -> None:
            project.wait_saved()
            project.back_up(spare=chosen.path)

        self._start_restoring(keep, lambda _: self._put_back(chosen), self.tr("Keeping the present state"))

    def _put_back(self, chosen: Backup) -> None:
        path = self._session.path
        if path is None:
            return
        try:
            self._session.close()
        except SaysoError as error:
            self._end_restoring(path, error)
            return

        def put(_report: object, _cancelled: object) -> None:
            backup.restore(chosen.path, path)

        self._start_restoring(put, lambda _: self._end_restoring(path), self.tr("Restoring"), path)

    def _start_restoring(
        self, work: Work, done: Callable[[Any], object], name: str, path: Path | None = None
    ) -> None:
        self.restoring.emit(name)
        self._jobs.start(work, done=done, failed=partial(self._end_restoring, path), name=name)

    def _end_restoring(self, path: Path | None, error: SaysoError | None = None) -> None:
        """Open what lies at *path* now, where the project had to be closed."""
        if path is not None and self._session.project is None:
            self.open(path)
        if error is not None:
            self.refused.emit(error)
        self.restored.emit()


def _same(first: Path, second: Path) -> bool:
    return os.path.realpath(first) == os.path.realpath(second)
