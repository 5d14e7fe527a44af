"""Writes what was found into the project, a large result part by part: the window never waits for it."""

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from annotation.nlp.exchange import MentionsResult, SuggestionsResult
from annotation.operations import analysis as operations
from annotation.records import ArticleId
from annotation.store import articles
from gui.session import Session

MENTIONS, SUGGESTIONS = 300, 100  # of one step: a few milliseconds
PAUSE = 5  # milliseconds between two steps, for the window


class Keeping(QObject):
    """Keeps results one after the other; small ones at once. What waits is dropped with its project."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: deque[Callable[[], None]] = deque()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._go_on)
        session.closed.connect(self.forget)
        session.save_failed.connect(lambda _: self.forget())

    def keep(
        self,
        article_id: ArticleId,
        result: MentionsResult | SuggestionsResult,
        done: Callable[[], None] = lambda: None,
    ) -> None:
        """Keep *result* and call *done*, whether the article is still there or not."""
        if isinstance(result, MentionsResult):
            operation, count, size = operations.keep_mentions, len(result.mentions), MENTIONS
        else:
            operation, count, size = operations.keep_suggestions, len(result.suggestions), SUGGESTIONS
        firsts = [*range(0, max(count, 1), size)]
        # the last step of several has nothing to store: what it announces takes its time
        firsts = firsts if len(firsts) == 1 else [*firsts, count]
        for first in firsts:
            is_last = first == firsts[-1]
            run = self._session.run if is_last else self._session.run_part
            self._steps.append(
                partial(self._run, run, operation, article_id, result, first, None if is_last else size)
            )
        self._steps.append(done)
        if not self._pause.isActive():
            self._go_on()

    def forget(self) -> None:
        """Drop what waits: it is asked for again."""
        self._steps.clear()
        self._pause.stop()

    def _go_on(self) -> None:
        """The next step, and those that are nothing but a word that all is done."""
        while self._steps:
            step = self._steps.popleft()
            step()
            if isinstance(step, partial) and len(self._steps) > 1:
                self._pause.start()
                return

    def _run(
        self,
        run: Callable[..., None],
        operation: Callable[..., None],
        article_id: ArticleId,
        result: MentionsResult | SuggestionsResult,
        first: int,
        count: int | None,
    ) -> None:
        if not self._session.read_only and articles.article(self._session.db, article_id) is not None:
            run(operation, article_id=article_id, result=result, first=first, count=count)
