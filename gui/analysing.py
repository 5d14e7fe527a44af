"""Keeps the analysis cache filled: asks for what is missing, stores what comes."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject

from annotation.changes import Changes
from annotation.nlp.exchange import RULES_VERSION, MentionsResult, SuggestionsResult
from annotation.nlp.languages import MARKS_ONLY, Choice
from annotation.records import ArticleId
from annotation.store import articles, mentions
from gui.analysis import Analysis, Work
from gui.keeping import Keeping
from gui.session import Session


class Analysing(QObject):
    """Between the worker's client and the project. Nothing is asked for before `start`."""

    def __init__(self, session: Session, analysis: Analysis, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._analysis = session, analysis
        self._keeping = Keeping(session, self)
        self._asked: set[ArticleId] = set()
        self._choice: Choice | None = None  # which pipeline reads which language: once the worker said it
        self._first: ArticleId | None = None  # the open article
        self._started = False
        session.opened.connect(self._begin)
        session.closed.connect(self._stop)
        analysis.chosen.connect(self._note_choice)
        session.changed.connect(self._follow)
        session.save_failed.connect(lambda _: self._begin())
        analysis.mentions_ready.connect(self._keep)
        analysis.suggestions_ready.connect(self._keep)

    def start(self) -> None:
        """Once the window has been painted: start the worker, and ask for what no pipeline has read."""
        self._started = True
        self._analysis.start()
        self._begin()

    def ask_first(self, article_id: ArticleId | None) -> None:
        """Let the open article be analysed before the others that wait."""
        self._first = article_id
        self._analysis.hurry(article_id)  # one that is in work already is not asked for again

    def again(self, article_id: ArticleId) -> None:
        """Analyse anew, whatever the cache holds."""
        self._request(article_id, urgent=True)

    def is_waiting(self, article_id: ArticleId) -> bool:
        """Whether some of what was asked for an article has not come yet."""
        return article_id in self._asked

    def _begin(self) -> None:
        if not self._started or self._session.read_only:
            return
        missing = self._missing()
        self._asked.clear()
        self._asked.update(missing)
        self._analysis.request_all((article_id, partial(self._read, article_id)) for article_id in missing)
        self._analysis.hurry(self._first)

    def language_without_model(self, article_id: ArticleId) -> str:
        """The language of an article for which no pipeline is installed; empty where one has read it."""
        if self._session.project is None:  # the sample is shown before its project is there
            return ""
        marks_only = mentions.read_by(self._session.db, article_id) == MARKS_ONLY
        article = articles.article(self._session.db, article_id) if marks_only else None
        return article.language if article else ""

    def _missing(self, among: Iterable[ArticleId] | None = None) -> list[ArticleId]:
        made_by = None if self._choice is None else self._made_by
        return mentions.without_analysis(self._session.db, made_by, among)

    def _made_by(self, language: str) -> tuple[str, str, str]:
        """Pipeline, version and rules that read a language now."""
        assert self._choice is not None
        pipeline = self._choice.of(language)
        return pipeline.name, pipeline.version, RULES_VERSION

    def _note_choice(self, choice: Choice) -> None:
        """What another pipeline or older rules made is made again; a restarted worker is no reason."""
        if choice != self._choice:
            self._choice = choice
            self._begin()

    def _stop(self) -> None:
        self._asked.clear()
        self._analysis.cancel_all()

    def _follow(self, changes: Changes, _label: str) -> None:
        if not self._started or not changes.articles:
            return
        missing = set(self._missing(changes.articles))
        for article_id in missing - self._asked:
            self._request(article_id, urgent=True)
        for article_id in (self._asked & changes.articles) - missing:
            self._asked.discard(article_id)
            self._analysis.cancel(article_id)

    def _request(self, article_id: ArticleId, *, urgent: bool = False) -> None:
        self._asked.add(article_id)
        self._analysis.request(article_id, partial(self._read, article_id), urgent=urgent)

    def _read(self, article_id: ArticleId) -> Work | None:
        """An article when its turn has come; None if it is not there any more."""
        article = articles.article(self._session.db, article_id) if self._session.project else None
        if article is None:
            return None
        text = articles.text_of(self._session.db, article_id)
        return Work(text.text, text.zones, article.language)

    def _keep(self, article_id: ArticleId, result: object) -> None:
        """A result may come for an article that was removed, or whose project was closed, meanwhile."""
        if isinstance(result, MentionsResult):
            self._keeping.keep(article_id, result)
        elif isinstance(result, SuggestionsResult):
            self._keeping.keep(article_id, result, partial(self._asked.discard, article_id))
