"""What a command does with the article that lies open."""

from PySide6.QtCore import QObject

from annotation.operations import articles as operations
from annotation.records import Status
from annotation.text import line_at
from gui.analysing import Analysing
from gui.desk import Desk
from gui.reader.page import ReaderPage
from gui.session import Session


class ArticleActions(QObject):
    """Steps on the open article as a whole, and whether they can be made now."""

    def __init__(
        self, session: Session, desk: Desk, page: ReaderPage, analysing: Analysing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._desk, self._page, self._analysing = session, desk, page, analysing

    def is_open(self) -> bool:
        """Whether an article of the project lies open; the sample's preview is none."""
        return self._session.project is not None and self._desk.article is not None

    def can_change(self) -> bool:
        return self.is_open() and not self._session.read_only

    def set_status(self, status: Status) -> None:
        self._session.run(operations.set_status, article_id=self._desk.article_id, status=status)

    def remove(self) -> None:
        self._session.run(operations.remove_article, article_id=self._desk.article_id)

    def analyse_again(self) -> None:
        if self._desk.article_id is not None and not self._session.read_only:
            self._analysing.again(self._desk.article_id)

    def toggle_boilerplate(self) -> None:
        """Dim the paragraph at the caret, or bring it back, and let the names in it be looked for anew."""
        text = self._desk.text
        if text is None or self._session.read_only:
            return
        line = line_at(text.text, self._page.caret)
        is_dim = any(zone.kind == operations.BOILERPLATE and zone.span.overlaps(line) for zone in text.zones)
        self._session.run(operations.set_boilerplate, text_id=text.id, span=line, boilerplate=not is_dim)
        self._analysing.again(text.article_id)
