"""One worker process and the two threads that talk to it; what it replies comes as Qt signals."""

import logging
import queue
import subprocess
import tempfile
import threading
from collections.abc import Callable
from typing import IO

from PySide6.QtCore import QObject, Signal

from annotation.nlp.exchange import Collector, Message, decode, encode
from annotation.nlp.pipelines import Pipeline, best_of_all

log = logging.getLogger("sayso.worker")

LAST_WORDS = 4_000  # bytes of a dead worker's stderr that go to the log
PATIENCE = 2.0  # seconds for a worker to end when the window closes

Command = Callable[[str], list[str]]
Find = Callable[[], list[Pipeline]]


class WorkerLink(QObject):
    """One worker process. Its signals come on the thread of the object."""

    missing = Signal()  # no pipeline is installed
    loading = Signal(str)  # the pipeline's name
    replied = Signal(object)  # a Message; a whole Result in place of its chunks
    ended = Signal()  # the process is gone; not after close()

    def __init__(self, language: str, preferred: str | None, command: Command, find: Find) -> None:
        super().__init__()
        self._language, self._preferred = language, preferred
        self._command, self._find = command, find
        self._outbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._process: subprocess.Popen[bytes] | None = None
        self._closing = threading.Event()
        self._threads = [threading.Thread(target=self._run, name="analysis", daemon=True)]

    def start(self) -> None:
        """Find a pipeline and start its worker; returns at once."""
        self._threads[0].start()

    def send(self, message: Message) -> None:
        """Write *message* to the worker when it takes it."""
        self._outbox.put(message)

    def close(self) -> None:
        """End the worker; no signal comes afterwards."""
        self._closing.set()
        self._outbox.put(None)
        if self._process is not None:
            self._process.terminate()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _run(self) -> None:
        pipeline = best_of_all(self._language, self._find(), self._preferred)
        if pipeline is None:
            self._tell(self.missing)
            return
        self._tell(self.loading, pipeline.name)
        with tempfile.TemporaryFile() as complaints:
            self._converse(pipeline.name, complaints)
        self._tell(self.ended)

    def _converse(self, pipeline: str, complaints: IO[bytes]) -> None:
        """Run the worker until it ends."""
        try:
            process = subprocess.Popen(
                self._command(pipeline), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints
            )
        except OSError as error:
            log.error("The worker cannot be started: %s", error)
            return
        self._process = process
        if self._closing.is_set():
            process.terminate()
        writer = threading.Thread(target=self._write, args=(process,), name="analysis-out", daemon=True)
        self._threads.append(writer)
        writer.start()
        self._read(process)
        self._outbox.put(None)
        writer.join()
        self._log_end(process.wait(), complaints)

    def _write(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None
        try:
            with process.stdin as pipe:
                while (message := self._outbox.get()) is not None:
                    pipe.write(encode(message))
                    pipe.flush()
        except OSError:
            log.info("The worker takes no more requests")

    def _read(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdout is not None
        collector = Collector()
        with process.stdout as pipe:
            for line in pipe:
                message = decode(line)
                if message is not None and message.get("event") == "result":
                    result = collector.take(message)
                    message = None if result is None else {**message, "items": (), "result": result}
                if message is not None:
                    self._tell(self.replied, message)

    def _log_end(self, status: int, complaints: IO[bytes]) -> None:
        if self._closing.is_set():
            return
        complaints.seek(max(complaints.seek(0, 2) - LAST_WORDS, 0))
        log.info("The worker ended with %s: %s", status, complaints.read().decode("utf-8", "replace"))

    def _tell(self, signal: object, *values: object) -> None:
        if not self._closing.is_set():
            signal.emit(*values)  # type: ignore[attr-defined]
