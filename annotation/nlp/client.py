"""A worker started and asked from plain Python: for the command line and scripts; no Qt.

The window has a client of its own that does not wait; both share `worker_command` and exchange.py.
"""

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from annotation.errors import AnalysisFailed
from annotation.nlp.exchange import PARTS, Collector, Message, Result, analyze_request, decode, encode
from annotation.nlp.pipelines import INSTALL_HINT, Pipeline, best_for, installed
from annotation.records import Zone

MAIN = Path(__file__).resolve().parents[2] / "main.py"

Key = TypeVar("Key")
Progress = Callable[[int, int], None]
Failed = Callable[[Key, AnalysisFailed], None]


def failure(message: Message) -> AnalysisFailed:
    """The error that a worker tells of."""
    parts, values = message.get("parts") or [message["message"]], message.get("values") or {}
    return AnalysisFailed(*parts, **values)


def worker_command(pipeline: str) -> list[str]:
    """The command that starts a worker: the same program again, frozen or not."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(MAIN)]
    return [*program, "--worker", pipeline]


def pipeline_for(language: str = "en", preferred: str | None = None) -> Pipeline:
    """The pipeline to use for *language*; AnalysisFailed, with how to get one, if none is installed."""
    pipeline = best_for(language or "en", installed(), preferred)
    if pipeline is None:
        raise AnalysisFailed(
            "No spaCy pipeline for this language is installed.",
            "To get one: {install_hint}",
            install_hint=INSTALL_HINT,
        )
    return pipeline


def analyse_texts(
    texts: Iterable[tuple[Key, str, Sequence[Zone], str]],
    pipeline: str | None = None,
    parts: Sequence[str] = PARTS,
    progress: Progress = lambda done, total: None,
    failed: Failed[Key] | None = None,
) -> Iterator[tuple[Key, Result]]:
    """Analyse (key, text, zones, language) one after the other in a worker; yield each result with its key.

    *progress* gets the characters that are done and all of them, for each text. AnalysisFailed if there is no
    pipeline, or it cannot be loaded; also for a text that cannot be analysed, unless *failed* takes its key
    and the error: then the next text follows.
    """
    with Worker(pipeline or pipeline_for().name) as worker:
        for key, text, zones, language in texts:
            try:
                for result in worker.analyse(text, zones, parts, progress, language):
                    yield key, result
            except AnalysisFailed as error:
                if failed is None or not worker.can_load:
                    raise
                failed(key, error)
                worker.revive()


class Worker:
    """A worker process, as a context: it is there while the block runs."""

    def __init__(self, pipeline: str) -> None:
        self._command = worker_command(pipeline)
        self._number = 0
        self.can_load = True  # False once the worker said that the pipeline cannot be loaded

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def revive(self) -> None:
        """Start the worker again if it has ended."""
        if self._process.poll() is not None:
            self._stop()
            self._start()

    def analyse(
        self, text: str, zones: Iterable[Zone], parts: Sequence[str], progress: Progress, language: str = ""
    ) -> Iterator[Result]:
        """The results for one text, as they come."""
        self._number += 1
        collector = Collector()
        self._ask(analyze_request(self._number, text, zones, parts, language))
        for message in self._replies():
            if message["event"] == "progress":
                progress(message["done"], message["total"])
            elif message["event"] == "result":
                result = collector.take(message)
                if result is not None:
                    yield result
            elif message["event"] == "error":
                self.can_load = message.get("id") is not None
                raise failure(message)
            elif message["event"] == "done":
                return

    def _ask(self, request: Message) -> None:
        try:
            self._pipe("stdin").write(encode(request))
            self._pipe("stdin").flush()
        except OSError as error:
            raise self._ended() from error

    def _replies(self) -> Iterator[Message]:
        for line in self._pipe("stdout"):
            message = decode(line)
            if message is not None:
                yield message
        raise self._ended()

    def _pipe(self, name: str) -> Any:
        return getattr(self._process, name)

    def _start(self) -> None:
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def _stop(self) -> None:
        self._process.terminate()
        self._process.communicate()

    def _ended(self) -> AnalysisFailed:
        self._process.terminate()
        self._process.wait()
        return AnalysisFailed(
            "The analysis ended unexpectedly.", "Try it again; the articles are as they were."
        )
