"""Says in the line under the headline that the program is still reading the open article, or cannot."""

from PySide6.QtCore import QObject

from gui.analysing import Analysing
from gui.analysis import Analysis
from gui.desk import Desk
from gui.language_names import language_name
from gui.reader.page import ReaderPage


class Remark(QObject):
    """Between the analysis and the page; gone as soon as names and quotes are there."""

    def __init__(self, desk: Desk, analysing: Analysing, analysis: Analysis, page: ReaderPage) -> None:
        super().__init__(page)
        self._desk, self._analysing, self._page = desk, analysing, page
        for signal in (desk.article_changed, desk.mentions_changed, desk.suggestions_changed):
            signal.connect(self.refresh)
        analysis.waiting_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say what is missing yet."""
        article_id = self._desk.article_id
        words = ""
        if article_id is not None and self._analysing.is_waiting(article_id):
            found = bool(self._desk.mentions)
            words = self.tr("looking for quotes…") if found else self.tr("looking for names…")
        elif article_id is not None and (language := self._analysing.language_without_model(article_id)):
            name = language_name(language)
            words = self.tr("no model for %s is installed: only quotation marks are read").replace("%s", name)
        self._page.set_remark(words)
