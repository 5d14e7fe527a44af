"""The start: first the window with its text, then, once that is painted, everything that takes longer.

On the very first start the sample article is shown from the program's own files, while the project that will
hold it is being made beside the window: what that needs (sqlite-utils, numpy) is slow to import.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from annotation import places, sample
from annotation.errors import SaysoError
from annotation.project import Project, open_project
from annotation.store.mentions import row_of
from gui.desk import Desk
from gui.jobs import Jobs
from gui.mentions_here import MentionsHere
from gui.project_files import ProjectFiles
from gui.session import Session


class Start(QObject):
    """Opens the project that was named, the default one, or makes that on the first start."""

    def __init__(
        self, session: Session, desk: Desk, files: ProjectFiles, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._desk, self._files, self._jobs = session, desk, files, jobs
        self._waiting: list[Path] = []  # articles that were named, until there is a project for them
        session.opened.connect(self._take_waiting)

    def open(self, named: Path | None, articles: Sequence[Path]) -> None:
        """Open *named* (made where nothing is there), then take *articles* in."""
        path = named or places.default_project()
        self._waiting = list(articles)
        if path.exists():
            self._open(path)
        elif named is None:
            article, text, found = sample.preview()
            self._desk.show_preview(article, text, MentionsHere(map(row_of, found)))
            self._make(sample.make_first_project, path)
        else:
            self._make(sample.make_project, path)

    def _open(self, path: Path) -> None:
        try:
            self._session.take(open_project(path))
        except SaysoError as error:
            self._files.refused.emit(error)

    def _make(self, make: Callable[[Path], Project], path: Path) -> None:
        def work(_report: object, _cancelled: object) -> Project:
            return make(path)

        self._jobs.start(
            work, done=self._session.take, failed=self._files.refused.emit, name=self.tr("Making the project")
        )

    def _take_waiting(self) -> None:
        """Take in what was named at the start; where its project did not open, another one gets it."""
        articles, self._waiting = self._waiting, []
        if articles:
            self._files.articles_chosen.emit(articles)
