"""Articles in: files that are opened or dropped, and pasted text. Reading goes on beside the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotation.errors import AlreadyImported, ImportFailed, SaysoError
from annotation.importing import ArticleDraft, read_file, read_pasted
from annotation.operations import articles
from annotation.store import connection
from gui.desk import Desk
from gui.jobs import Cancelled, Jobs, Report
from gui.session import Session


class Intake(QObject):
    """Reads files into the project, one step for each, and opens the first of them."""

    refused = Signal(object)  # SaysoError: a file that became no article
    added = Signal(int)  # how many articles a batch brought
    encoding_guessed = Signal(object, str)  # ArticleId, the encoding: the guess is shown and can be changed

    def __init__(self, session: Session, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk, self._jobs = session, desk, jobs

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read *paths* one after the other; each that cannot become an article is said."""
        if self._session.project is None:
            names = ", ".join(f"“{connection.shown(path)}”" for path in paths)
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
        first = None
        count = 0
        for result in results:
            if isinstance(result, SaysoError):
                self.refused.emit(result)
                continue
            article_id = self._add(result)
            first = first or article_id
            count += article_id is not None
        if first is not None:
            self._desk.open_article(first)
        if count:
            self.added.emit(count)

    def _add(self, draft: ArticleDraft) -> int | None:
        try:
            article_id = self._session.attempt(articles.add_article, draft=draft)
        except AlreadyImported as error:
            self._desk.open_article(error.article_id)
            self.refused.emit(error)
            return None
        except SaysoError as error:  # the project can only be read
            self.refused.emit(error)
            return None
        if article_id is not None and draft.encoding_guessed:
            self.encoding_guessed.emit(article_id, draft.encoding)
        return article_id
