"""What the worker process runs: requests on stdin, replies on stdout, as lines of JSON (see exchange.py).

It ends at once at end of file and at SIGTERM: nothing that it holds is worth keeping, and it must not outlive
the window that started it. Whatever else writes to stdout goes to stderr, so that replies stay whole.
"""

import os
import queue
import signal
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO, Any, BinaryIO, Self

from annotation.errors import AnalysisFailed
from annotation.nlp.exchange import (
    PARTS,
    RULES_VERSION,
    MentionsResult,
    Message,
    Result,
    decode,
    encode,
    result_chunks,
    suggestion_to_values,
    zones_from,
)
from annotation.nlp.languages import Choice, language_of, prepare
from annotation.nlp.pipelines import INSTALL_HINT, Pipeline, installed, named
from annotation.records import Zone

LESS_URGENT = 5  # the window comes first
WRONG_USAGE = 2


class Cancelled(Exception):
    """The request in work is not wanted any more."""


def main(argv: Sequence[str]) -> int:
    """Run the worker; the last of *argv* names the pipeline. The exit status."""
    if not argv or argv[-1].startswith("-"):
        print("usage: main.py --worker PIPELINE", file=sys.stderr)
        return WRONG_USAGE
    _be_modest()
    replies = _protected_stdout()
    Worker(sys.stdin.buffer, replies).run(argv[-1])
    return 0


def _be_modest() -> None:
    """Leave the window its time, end at SIGTERM, leave Ctrl+C in the terminal to the parent."""
    if hasattr(os, "nice"):
        os.nice(LESS_URGENT)
    signal.signal(signal.SIGTERM, lambda number, frame: os._exit(0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _protected_stdout() -> BinaryIO:
    """The real stdout, for replies only; prints go to stderr from now on."""
    sys.stdout.flush()
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return replies


@dataclass(frozen=True, slots=True)
class Job:
    """A request that has been read."""

    number: int
    text: str
    zones: tuple[Zone, ...]
    parts: tuple[str, ...]
    language: str = ""

    @classmethod
    def of(cls, request: Message) -> Self:
        """The job that *request* asks for; KeyError, TypeError, ValueError or IndexError if it is none."""
        if request.get("op") != "analyze" or not isinstance(request["text"], str):
            raise ValueError(request.get("op"))
        zones = tuple(zones_from(request.get("zones", ())))
        parts, language = tuple(request.get("parts", PARTS)), str(request.get("language", ""))
        return cls(int(request["id"]), request["text"], zones, parts, language)


class Engines:
    """The loaded pipelines: the first one, and one more for another language, so that memory stays small."""

    def __init__(self, first: Any, choice: Choice) -> None:
        self._first, self._choice = first, choice
        self._other: Any = None

    def of(self, language: str) -> Any:
        """The engine for *language*; AnalysisFailed if its pipeline cannot be loaded."""
        pipeline = self._choice.of(language)
        if pipeline == self._first.pipeline:
            return self._first
        if self._other is None or self._other.pipeline != pipeline:
            self._other = None
            self._other = load_engine(pipeline)
        return self._other


def load_engine(pipeline: Pipeline) -> Any:
    """The pipeline, loaded; AnalysisFailed, with the reason, if that cannot be."""
    from annotation.nlp.engine import load

    try:
        return load(pipeline)
    except (ImportError, OSError, ValueError, AttributeError) as error:
        raise AnalysisFailed(
            "The pipeline {name} cannot be loaded ({reason}).", name=pipeline.name, reason=str(error)
        ) from error


def _failure(number: int | None, error: AnalysisFailed) -> Message:
    """The reply to a request that failed; without a number, to all that come."""
    return {
        "event": "error",
        "id": number,
        "message": str(error),
        "parts": error.parts,
        "values": error.values,
    }


class Worker:
    """Takes requests in their order and hears of cancels meanwhile."""

    def __init__(self, requests: IO[bytes], replies: IO[bytes]) -> None:
        self._requests = requests
        self._replies = replies
        self._waiting: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._cancelled: set[int] = set()

    def run(self, pipeline_name: str) -> None:
        """Load the pipeline and answer until the input ends."""
        threading.Thread(target=self._listen, daemon=True).start()
        try:
            engines = self._load(pipeline_name)
        except AnalysisFailed as error:
            self._reply(_failure(None, error))
            return
        while True:
            self._answer(engines, self._waiting.get())

    def _listen(self) -> None:
        """Sort the incoming lines, and end the process with the input."""
        for line in self._requests:
            message = decode(line)
            if message is None:
                self._reply({"event": "error", "id": None, "message": "That line is not a request."})
            elif message.get("op") == "cancel":
                self._cancelled.add(message.get("id", -1))
            else:
                self._waiting.put(message)
        os._exit(0)

    def _load(self, name: str) -> Engines:
        found = installed()
        pipeline = named(name, found)
        if pipeline is None:
            raise AnalysisFailed(
                "The pipeline {name} is not installed.",
                "To get one: {install_hint}",
                name=name,
                install_hint=INSTALL_HINT,
            )
        engine, choice = load_engine(pipeline), Choice.among(found, pipeline)
        prepare()
        self._reply(
            {
                "event": "ready",
                "pipeline": pipeline.name,
                "version": pipeline.version,
                "language": pipeline.language,
                "rules": RULES_VERSION,
                "choice": choice.to_values(),
            }
        )
        return Engines(engine, choice)

    def _answer(self, engines: Engines, request: Message) -> None:
        try:
            job = Job.of(request)
        except (KeyError, TypeError, ValueError, IndexError) as error:
            self._reply({"event": "error", "id": request.get("id"), "message": f"Not a request: {error!r}"})
            return
        try:
            self._analyse(engines, job)
        except AnalysisFailed as error:
            self._reply(_failure(job.number, error))
        except Cancelled:
            self._cancelled.discard(job.number)
            self._reply({"event": "cancelled", "id": job.number})
        else:
            self._reply({"event": "done", "id": job.number})

    def _analyse(self, engines: Engines, job: Job) -> None:
        from annotation.nlp.analyse import analyse

        def progress(done: int, total: int) -> None:
            if job.number in self._cancelled:
                raise Cancelled
            self._reply({"event": "progress", "id": job.number, "done": done, "total": total})

        progress(0, 1)
        detected = "" if job.language else language_of(job.text)
        engine = engines.of(job.language or detected)
        for result in analyse(engine, job.text, job.zones, job.parts, progress, detected):
            self._send(job.number, result)

    def _send(self, number: int, result: Result) -> None:
        if isinstance(result, MentionsResult):
            chunks = result_chunks(number, "mentions", result.stamp, result.mentions)
        else:
            values = [suggestion_to_values(suggestion) for suggestion in result.suggestions]
            chunks = result_chunks(number, "suggestions", result.stamp, values)
        for chunk in chunks:
            self._reply(chunk)

    def _reply(self, message: Message) -> None:
        try:
            self._replies.write(encode(message))
            self._replies.flush()
        except OSError:
            os._exit(0)  # nobody listens any more
