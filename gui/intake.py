"""Articles in: files that are opened or dropped, and pasted text. Reading goes on beside the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from annotation.errors import AlreadyImported, ImportFailed, SaysoError
from annotation.importing import ArticleDraft, read_file, read_pasted
from annotation.operations import articles
from annotation.records import ArticleId
from annotation.store import connection
from gui.desk import Desk
from gui.jobs import Cancelled, Jobs, Report
from gui.session import Session


class Intake(QObject):
    """Reads files into the project, one step for each, and opens the first of them."""

    refused = Signal(object)  # SaysoError: a file that became no article
    added = Signal(int)  # how many articles a batch brought
    encodings_guessed = Signal(object)  # list of (ArticleId, encoding): guesses are shown and can be changed

    def __init__(self, session: Session, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.desk, self._jobs = session, desk, jobs

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read *paths* one after the other; each that cannot become an article is said."""
        if self.session.project is None:
            names = ", ".join(self.tr("“%s”").replace("%s", connection.shown(path)) for path in paths)
            message = self.tr("There is no project open that could take %s.").replace("%s", names)
            self.refused.emit(ImportFailed(message, self.tr("Open one, or make a new one.")))
            return

        def read(report: Report, cancelled: Cancelled) -> list[ArticleDraft | SaysoError]:
            results: list[ArticleDraft | SaysoError] = []
            for path in paths:
                if cancelled():
                    break
                try:
                    results.append(read_file(path))
                except ImportFailed as error:
                    results.append(error)
            return results

        name = self.tr("Reading files")
        self._jobs.start(read, done=self._put, failed=self.refused.emit, name=name)

    def take_text(self, text: str) -> None:
        """Take pasted text in."""

        def read(report: Report, cancelled: Cancelled) -> list[ArticleDraft | SaysoError]:
            return [read_pasted(text)]

        self._jobs.start(read, done=self._put, failed=self.refused.emit, name=self.tr("Reading the text"))

    def _put(self, results: list[ArticleDraft | SaysoError]) -> None:
        """Take what was read into the project, one article in each turn of the loop."""
        Batch(self, results).go_on()


class Batch(QObject):
    """Articles that come in together: the first is opened, and the encodings that were guessed are said."""

    def __init__(self, intake: Intake, results: list[ArticleDraft | SaysoError]) -> None:
        super().__init__(intake)
        self._intake = intake
        self._results = list(reversed(results))
        self._added: list[ArticleId] = []
        self._guesses: list[tuple[ArticleId, str]] = []

    def go_on(self) -> None:
        if not self._results:
            self._end()
            return
        result = self._results.pop()
        if isinstance(result, SaysoError):
            self._intake.refused.emit(result)
        else:
            self._add(result)
        QTimer.singleShot(0, self, self.go_on)

    def _add(self, draft: ArticleDraft) -> None:
        session, desk = self._intake.session, self._intake.desk
        try:
            article_id = session.attempt(articles.add_article, draft=draft)
        except AlreadyImported as error:
            if not self._added:
                desk.open_article(ArticleId(error.article_id))
            self._intake.refused.emit(error)
            return
        except SaysoError as error:
            self._intake.refused.emit(error)
            return
        if article_id is None:
            return
        self._added.append(article_id)
        if draft.encoding_guessed:
            self._guesses.append((article_id, draft.encoding))
        if len(self._added) == 1:
            desk.open_article(article_id)

    def _end(self) -> None:
        if self._added:
            self._intake.added.emit(len(self._added))
        if self._guesses:
            self._intake.encodings_guessed.emit(self._guesses)
        self.deleteLater()
