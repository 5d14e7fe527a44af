"""The window's client of the worker: articles wait in a queue, results come as signals, nothing waits.

A worker that died is started once more; what goes on and what went wrong is said in plain words.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from annotation.errors import SaysoError
from annotation.nlp.client import failure, worker_command
from annotation.nlp.exchange import (
    PARTS,
    MentionsResult,
    Message,
    Result,
    SuggestionsResult,
    analyze_request,
    cancel_request,
)
from annotation.nlp.languages import Choice
from annotation.nlp.pipelines import INSTALL_HINT, installed
from annotation.records import ArticleId, Zone
from gui.worker_link import Command, Find, WorkerLink

MOST_DEATHS = 1  # a worker is started again once for each article


@dataclass(frozen=True, slots=True)
class Work:
    """What is analysed: a text, what of it is no prose, and its language, if that is known."""

    text: str
    zones: tuple[Zone, ...] = ()
    language: str = ""


Read = Callable[[], Work | None]  # None: the article is gone


@dataclass(slots=True)
class Job:
    """An article in the queue; it is read when its turn comes."""

    number: int
    article_id: ArticleId
    read: Read
    parts: tuple[str, ...]
    deaths: int = 0


class Analysis(QObject):
    """Analyses articles one after the other in a worker process.

    Nothing is started before `start`. What comes late, for an article that was cancelled, is dropped.
    """

    chosen = Signal(object)  # a Choice: which pipeline reads which language; before ready
    ready = Signal(str, str)  # pipeline, version
    progress = Signal(int, int)  # of the article in work: done, total
    waiting_changed = Signal(int)  # articles that are not done yet
    status_changed = Signal(str)  # what is going on, to be shown; empty when nothing is
    mentions_ready = Signal(int, object)  # article id, MentionsResult
    suggestions_ready = Signal(int, object)  # article id, SuggestionsResult
    finished = Signal(int)  # article id: all of its parts were sent
    failed = Signal(str)  # a sentence to be shown

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        language: str = "en",
        preferred: str | None = None,
        command: Command = worker_command,
        find: Find = installed,
    ) -> None:
        super().__init__(parent)
        self._language, self._preferred = language, preferred
        self._command, self._find = command, find
        self._link: WorkerLink | None = None
        self._started = self._is_ready = self._is_missing = False
        self._queue: OrderedDict[ArticleId, Job] = OrderedDict()
        self._current: Job | None = None
        self._numbers = 0
        self._early_deaths = 0

    @property
    def waiting(self) -> int:
        """How many articles are not done yet."""
        return len(self._queue) + (self._current is not None)

    @property
    def behind(self) -> int:
        """How many articles wait behind the one in work."""
        return len(self._queue)

    def start(self) -> None:
        """Start the worker; to be called once the window has been painted."""
        self._started = True
        if self._link is None:
            self._launch()

    def use(self, preferred: str | None) -> None:
        """Analyse with another pipeline from now on; what is in work begins again."""
        self._preferred = preferred
        if self._link is not None:
            self._take_back_current()
            self._drop_link()
            self._launch()

    def request(
        self, article_id: ArticleId, read: Read, *, urgent: bool = False, parts: Sequence[str] = PARTS
    ) -> None:
        """Queue an article; *urgent* puts it first. A second request for one that waits takes its place."""
        self._put(article_id, read, parts)
        if urgent:
            self._queue.move_to_end(article_id, last=False)
        self._go_on()

    def request_all(self, reads: Iterable[tuple[ArticleId, Read]]) -> None:
        """Queue many articles at once, behind those that wait."""
        for article_id, read in reads:
            self._put(article_id, read, PARTS)
        self._go_on()

    def hurry(self, article_id: ArticleId | None) -> None:
        """Let an article that waits in the queue be the next."""
        if article_id in self._queue:
            self._queue.move_to_end(article_id, last=False)

    def _put(self, article_id: ArticleId, read: Read, parts: Sequence[str]) -> None:
        self._numbers += 1
        self._queue.pop(article_id, None)
        self._queue[article_id] = Job(self._numbers, article_id, read, tuple(parts))

    def _go_on(self) -> None:
        if self._is_missing:
            self._say_missing()
            return
        self.waiting_changed.emit(self.waiting)
        if self._started and self._link is None:
            self._launch()
        self._next()

    def cancel(self, article_id: ArticleId) -> None:
        """Give an article up, whether it waits or is in work."""
        self._queue.pop(article_id, None)
        if self._current is not None and self._current.article_id == article_id:
            self._stop_current()
        self.waiting_changed.emit(self.waiting)
        self._next()

    def cancel_all(self) -> None:
        """Give up everything that waits or is in work."""
        self._queue.clear()
        self._stop_current()
        self.waiting_changed.emit(0)
        self.status_changed.emit("")

    def close(self) -> None:
        """End the worker; for when the window closes."""
        self._started = False
        self._drop_link()

    def _launch(self) -> None:
        link = WorkerLink(self._language, self._preferred, self._command, self._find)
        queued = Qt.ConnectionType.QueuedConnection
        link.missing.connect(self._on_missing, queued)
        link.loading.connect(self._on_loading, queued)
        link.replied.connect(self._on_reply, queued)
        link.ended.connect(self._on_ended, queued)
        self._link = link
        self._is_missing = False
        link.start()

    def _drop_link(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link.deleteLater()
        self._link = None
        self._is_ready = False

    def _next(self) -> None:
        """Send the next article if the worker is free."""
        if self._link is None or not self._is_ready or self._current is not None:
            return
        work = self._take_next()
        if work is None or self._current is None:
            self.status_changed.emit("")
            return
        job = self._current
        self.status_changed.emit(self.tr("Looking for names…"))
        self._link.send(analyze_request(job.number, work.text, work.zones, job.parts, work.language))

    def _take_next(self) -> Work | None:
        """The text of the next article that is still there, which is then the one in work."""
        while self._queue:
            _, job = self._queue.popitem(last=False)
            work = job.read()
            if work is not None:
                self._current = job
                return work
        return None

    def _stop_current(self) -> None:
        if self._current is not None and self._link is not None:
            self._link.send(cancel_request(self._current.number))
        self._current = None

    def _take_back_current(self) -> None:
        if self._current is not None:
            self._put_first(self._current)
        self._current = None

    def _put_first(self, job: Job) -> None:
        """Back to the head of the queue, unless the article was asked for anew meanwhile."""
        self._queue.setdefault(job.article_id, job)
        self._queue.move_to_end(job.article_id, last=False)

    def _is_stale(self) -> bool:
        """Whether a signal comes from a worker that is not ours any more."""
        return self.sender() is not self._link

    def _on_missing(self) -> None:
        if self._is_stale():
            return
        self._drop_link()
        self._is_missing = True
        self._say_missing()

    def _say_missing(self) -> None:
        self._queue.clear()
        self.waiting_changed.emit(0)
        self.status_changed.emit(self.tr("No spaCy pipeline is installed"))
        message = self.tr("Names cannot be found: no spaCy pipeline for this language is installed.")
        self.failed.emit(message + " " + self.tr("To get one: {command}").format(command=INSTALL_HINT))

    def _on_loading(self, pipeline: str) -> None:
        self.status_changed.emit(self.tr("Loading {pipeline}…").format(pipeline=pipeline))

    def _on_reply(self, message: Message) -> None:
        if self._is_stale():
            return
        event = message.get("event")
        if event == "ready":
            self._is_ready = True
            self._early_deaths = 0
            own = [message["pipeline"], message["version"], message["language"]]
            self.chosen.emit(Choice.from_values(message.get("choice", [own])))
            self.ready.emit(message["pipeline"], message["version"])
            self._next()
        elif self._current is not None and message.get("id") == self._current.number:
            self._on_answer(str(event), message, self._current)
        elif event == "error" and message.get("id") is None:
            self.failed.emit(_words(failure(message)))

    def _on_answer(self, event: str, message: Message, job: Job) -> None:
        if event == "progress":
            self.progress.emit(message["done"], message["total"])
        elif event == "result":
            self._on_result(job.article_id, message["result"])
        elif event == "error":
            self.failed.emit(_words(failure(message)))
            self._done(job)
        elif event == "done":
            self._done(job)
            self.finished.emit(job.article_id)

    def _on_result(self, article_id: ArticleId, result: Result) -> None:
        if isinstance(result, MentionsResult):
            self.status_changed.emit(self.tr("Looking for claims…"))
            self.mentions_ready.emit(article_id, result)
        elif isinstance(result, SuggestionsResult):
            self.suggestions_ready.emit(article_id, result)

    def _done(self, job: Job) -> None:
        if self._current is job:
            self._current = None
        self.waiting_changed.emit(self.waiting)
        self._next()

    def _on_ended(self) -> None:
        """The worker died: try once more, then say so and go on with the next article."""
        if self._is_stale():
            return
        was_ready, job = self._is_ready, self._current
        self._current = None
        self._drop_link()
        if not was_ready:
            self._early_deaths += 1
            if self._early_deaths > MOST_DEATHS:
                self._give_up()
                return
        if job is not None:
            self._retry(job)
        self._launch()

    def _retry(self, job: Job) -> None:
        job.deaths += 1
        if job.deaths > MOST_DEATHS:
            self.failed.emit(self.tr("An article could not be analysed: the analysis ended twice on it."))
            self.waiting_changed.emit(self.waiting)
        else:
            self._put_first(job)

    def _give_up(self) -> None:
        self._early_deaths = 0
        self._queue.clear()
        self.waiting_changed.emit(0)
        self.status_changed.emit(self.tr("The analysis does not start"))
        self.failed.emit(
            self.tr(
                "Names cannot be found: the analysis ended twice while it was starting. The log says more."
            )
        )


def _words(error: SaysoError) -> str:
    return f"{error.message} {error.remedy}".strip()
