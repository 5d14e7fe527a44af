"""How fast articles are analysed: ``bench_analysis.py FOLDER [--one FILE] [--queue N]``, FOLDER with *.txt.

One article through the worker: names and claims after the request, the model loaded; when a cancel is heard.
Throughput beside spaCy's own ``nlp.pipe`` with the same components on the same lines, in one process and run.
With --queue N instead: a project with N generated articles in a window's client; it is closed in the middle
and opened again; said are the worker's largest memory and what is complete.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
PATIENCE = 7200.0
RUNS = 5
PIECE = 50_000  # characters


class Pipe:
    """A worker process, asked by hand so that each reply has its time."""

    def __init__(self) -> None:
        from annotation.nlp.client import pipeline_for, worker_command

        command = worker_command(pipeline_for().name)
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        began = time.perf_counter()
        self.until("ready")
        print(f"worker ready after {time.perf_counter() - began:.1f} s")

    def send(self, message: dict[str, Any]) -> None:
        from annotation.nlp.exchange import encode

        assert self._process.stdin is not None
        self._process.stdin.write(encode(message))
        self._process.stdin.flush()

    def until(self, event: str, part: str | None = None) -> float:
        """When the (last) reply *event* comes, for *part*."""
        from annotation.nlp.exchange import decode

        assert self._process.stdout is not None
        for line in self._process.stdout:
            message = decode(line) or {}
            if message.get("event") == event and (
                part is None or (message["part"] == part and message["last"])
            ):
                return time.perf_counter()
        raise SystemExit("the worker has ended")

    def close(self) -> None:
        self._process.terminate()
        self._process.communicate()


def time_one(text: str) -> None:
    """Names and claims of one article through the worker; how soon a cancel is heard in a large one."""
    from annotation.nlp.exchange import analyze_request, cancel_request
    from annotation.zones import find_zones

    pipe, names, claims, zones = Pipe(), [], [], find_zones(text)
    for number in range(RUNS):
        began = time.perf_counter()
        pipe.send(analyze_request(number, text, zones))
        names.append(pipe.until("result", "mentions") - began)
        claims.append(pipe.until("result", "suggestions") - began)
        pipe.until("done")
    print(f"{len(text.split())} words: names {said(names)}, claims {said(claims)} (first; median of {RUNS})")
    waits = []
    for number in range(100, 100 + RUNS):
        pipe.send(analyze_request(number, text * 200))
        for _ in range(3 + 9 * (number - 100)):
            pipe.until("progress")
        began = time.perf_counter()
        pipe.send(cancel_request(number))
        waits.append(pipe.until("cancelled") - began)
    print(f"cancel heard after {max(waits):.2f} s at most")
    pipe.close()


def said(seconds: list[float]) -> str:
    return f"{seconds[0]:.2f}; {statistics.median(seconds):.2f} s"


def compare(text: str) -> None:
    """Throughput beside ``nlp.pipe``, piece by piece in turns: the machine is never the same for long."""
    import warnings
    from importlib import import_module

    from annotation.nlp.analyse import analyse
    from annotation.nlp.client import pipeline_for
    from annotation.nlp.engine import load

    pipeline = pipeline_for()
    warnings.simplefilter("ignore")
    nlp, engine = import_module(pipeline.package).load(), load(pipeline)
    bare = ours = tokens = 0.0
    for start in range(0, len(text), PIECE):
        piece = text[start : start + PIECE]
        lines = [line for line in piece.split("\n") if line.strip()]
        began = time.process_time()
        tokens += sum(len(doc) for doc in nlp.pipe(lines))
        bare += time.process_time() - began
        began = time.process_time()
        list(analyse(engine, piece))
        ours += time.process_time() - began
    print(f"{len(text):,} characters, {tokens:,.0f} tokens; tokens a second of processor time:")
    print(f"nlp.pipe {tokens / bare:,.0f}, names and claims {tokens / ours:,.0f}: {100 * bare / ours:.0f} %")


def queue(sources: list[str], count: int) -> None:
    """*count* articles in a project: analyse, close in the middle, open again, go on."""
    from PySide6.QtCore import QCoreApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QCoreApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "queue.sqlite")
        fill(path, generated(sources, count))
        began = time.perf_counter()
        done, memory = run_queue(qt, path, count // 2)
        print(f"closed after {done} of {count}; the worker had {memory:.0f} MB at most")
        done, memory = run_queue(qt, path, count)
        print(f"all {done} after {time.perf_counter() - began:.0f} s; the worker had {memory:.0f} MB at most")


def generated(sources: list[str], count: int) -> list[str]:
    """Articles of mixed paragraphs, each with another title."""
    chance = random.Random(1)
    paragraphs = [line for text in sources for line in text.split("\n") if len(line) > 80]
    return [
        f"Article {number}\n\n" + "\n\n".join(chance.choices(paragraphs, k=chance.randint(5, 25)))
        for number in range(count)
    ]


def fill(path: Path, texts: list[str]) -> None:
    from annotation.importing import read_bytes
    from annotation.operations import articles
    from annotation.project import create_project

    project = create_project(path)
    for number, text in enumerate(texts):
        project.run(articles.add_article, draft=read_bytes(text.encode(), f"{number}.txt"))
    project.close()


def run_queue(qt: Any, path: Path, enough: int) -> tuple[int, float]:
    """Analyse until *enough* articles are complete in the file; how many, and the worker's peak in MB."""
    from annotation.project import open_project
    from annotation.store.mentions import without_analysis
    from gui.analysing import Analysing
    from gui.analysis import Analysis
    from gui.session import Session

    session, client = Session(), Analysis()
    keeper = Analysing(session, client)
    session.take(open_project(path))
    session.opened.emit()
    total = len(without_analysis(session.db, lambda language: ("", "", "")))
    left = total
    keeper.start()
    peak, end = 0.0, time.perf_counter() + PATIENCE
    while total - left < enough and time.perf_counter() < end:
        wait(qt, 0.5)
        left = len(without_analysis(session.db))
        peak = max(peak, peak_memory(client))
    client.close()
    session.close()
    return total - left, peak


def wait(qt: Any, seconds: float) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(int(1000 * seconds), qt.quit)
    qt.exec()


def peak_memory(client: Any) -> float:
    """The largest resident memory that the worker has had, in MB; 0 where the system does not tell."""
    process = client._link._process if client._link else None
    try:
        status = Path(f"/proc/{process.pid}/status").read_text() if process else ""
    except OSError:
        return 0.0
    line = next((line for line in status.splitlines() if line.startswith("VmHWM")), "VmHWM: 0")
    return int(line.split()[1]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--queue", type=int, default=0)
    parser.add_argument("--one", type=Path, help="the article that goes through the worker")
    given = parser.parse_args()
    sources = [file.read_text(encoding="utf-8") for file in sorted(given.folder.glob("*.txt"))]
    steps: list[Callable[[], None]] = []
    if given.queue:
        steps.append(lambda: queue(sources, given.queue))
    else:
        one = given.one.read_text(encoding="utf-8") if given.one else max(sources, key=len)
        text = "\n\n".join(sources)
        steps += [lambda: time_one(one), lambda: compare((text * (500_000 // len(text) + 1))[:500_000])]
    for step in steps:
        step()


if __name__ == "__main__":
    main()
