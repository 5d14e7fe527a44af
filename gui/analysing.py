"""Keeps the analysis cache filled: asks for what is missing, stores what comes."""

from PySide6.QtCore import QObject

from annotation.changes import Changes
from annotation.nlp.exchange import RULES_VERSION
from annotation.operations import analysis as operations
from annotation.records import ArticleId
from annotation.store import articles, mentions
from gui.analysis import Analysis
from gui.session import Session


class Analysing(QObject):
    """Between the worker's client and the project. Nothing is asked for before `start`."""

    def __init__(self, session: Session, analysis: Analysis, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._analysis = session, analysis
        self._asked: set[ArticleId] = set()
        self._made_by: tuple[str, str, str] | None = None  # pipeline, version, rules: once the worker said it
        self._first: ArticleId | None = None  # the open article
        self._started = False
        session.opened.connect(self._begin)
        session.closed.connect(self._stop)
        analysis.ready.connect(self._note_pipeline)
        session.changed.connect(self._follow)
        session.save_failed.connect(lambda _: self._begin())
        analysis.mentions_ready.connect(self._keep_mentions)
        analysis.suggestions_ready.connect(self._keep_suggestions)

    def start(self) -> None:
        """Once the window has been painted: start the worker, and ask for what no pipeline has read."""
        self._started = True
        self._analysis.start()
        self._begin()

    def ask_first(self, article_id: ArticleId | None) -> None:
        """Let the open article be analysed before the others that wait."""
        self._first = article_id
        if article_id in self._asked:
            self._request(article_id, urgent=True)

    def again(self, article_id: ArticleId) -> None:
        """Analyse anew, whatever the cache holds."""
        self._request(article_id, urgent=True)

    def _begin(self) -> None:
        if not self._started or self._session.read_only:
            return
        self._asked.clear()
        for article_id in mentions.without_analysis(self._session.db, self._made_by):
            self._request(article_id, urgent=article_id == self._first)

    def _note_pipeline(self, name: str, version: str) -> None:
        """What another pipeline or older rules made is made again; a restarted worker is no reason."""
        made_by = (name, version, RULES_VERSION)
        if made_by != self._made_by:
            self._made_by = made_by
            self._begin()

    def _stop(self) -> None:
        self._asked.clear()
        self._analysis.cancel_all()

    def _follow(self, changes: Changes, _label: str) -> None:
        if not self._started or not changes.articles:
            return
        missing = set(mentions.without_analysis(self._session.db, self._made_by))
        for article_id in changes.articles & missing - self._asked:
            self._request(article_id, urgent=True)
        for article_id in self._asked - missing:
            self._asked.discard(article_id)
            self._analysis.cancel(article_id)

    def _request(self, article_id: ArticleId, *, urgent: bool = False) -> None:
        text = articles.text_of(self._session.db, article_id)
        self._asked.add(article_id)
        self._analysis.request(article_id, text.text, text.zones, urgent=urgent)

    def _keep_mentions(self, article_id: ArticleId, result: object) -> None:
        if self._is_there(article_id):
            self._session.run(operations.keep_mentions, article_id=article_id, result=result)

    def _keep_suggestions(self, article_id: ArticleId, result: object) -> None:
        self._asked.discard(article_id)
        if self._is_there(article_id):
            self._session.run(operations.keep_suggestions, article_id=article_id, result=result)

    def _is_there(self, article_id: ArticleId) -> bool:
        """A result may come for an article that was removed, or whose project was closed, meanwhile."""
        return not self._session.read_only and articles.article(self._session.db, article_id) is not None
