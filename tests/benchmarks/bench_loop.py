"""Gaps in the event loop: ``bench_loop.py ARTICLE [--runs N] [--size CHARACTERS] [--slow MS]``.

Starts the real program on an empty home with ARTICLE, lets the worker load its model and analyse, then takes
in a large article, has it analysed, and has it analysed once more. A timer notes each 4 ms that the loop has
come round; the time between two notes is a gap. Said are the 99.5th percentile and the largest gap of each
stretch of time, by the clock and by the main thread's own processor time (which others hardly change), and
how long a fixed loop takes. With --slow the stack of the main thread is printed for each longer gap.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[2]
BEAT = 4  # milliseconds
PATIENCE = 180.0  # seconds for one analysis
FIRST_SIGHT = 0.1  # seconds until an article that was opened is painted and saved


class Heart:
    """Notes the gaps between two turns of the loop.

    Each as (seconds since the window was shown, seconds, seconds of the main thread's own).
    """

    def __init__(self, slow: float) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[tuple[float, float, float]] = []
        self.shown = self._last = time.perf_counter()
        self._own = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.start(BEAT)
        if slow:
            threading.Thread(target=self._watch, args=(slow, threading.get_ident()), daemon=True).start()

    def _beat(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.gaps.append((self._last - self.shown, now - self._last, own - self._own))
        self._last, self._own = now, own

    def now(self) -> float:
        """Seconds since the window was shown."""
        return time.perf_counter() - self.shown

    def _watch(self, slow: float, thread: int) -> None:
        """Print where the main thread is whenever the loop has not come round for *slow* seconds."""
        said = 0.0
        while True:
            time.sleep(slow / 4)
            late = time.perf_counter() - self._last
            if late > slow and said != self._last:
                said = self._last
                stack = traceback.format_stack(sys._current_frames()[thread])
                print(f"--- {self._last - self.shown:.2f} s: {late * 1000:.0f} ms and on", file=sys.stderr)
                print("".join(stack[-9:]), file=sys.stderr)


def run(article: Path, big: Path, slow: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from gui.app import App

    qt = QApplication([])
    app = App(qt)
    app.open(None, [article])
    heart = Heart(slow)
    finished: list[int] = []
    app.analysis.finished.connect(finished.append)

    def wait(done: Callable[[], bool], seconds: float) -> None:
        end = time.perf_counter() + seconds
        while not done() and time.perf_counter() < end:
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()

    def analyse(begin: Callable[[], None]) -> None:
        before = len(finished)
        begin()
        wait(lambda: len(finished) > before, PATIENCE)
        wait(lambda: not app.analysing.is_waiting(app.desk.article_id), PATIENCE)
        wait(lambda: False, 1.5)

    wait(lambda: app.analysis.waiting > 0, 5)
    wait(lambda: app.analysis.waiting == 0, PATIENCE)
    first = heart.now()
    wait(lambda: False, 1.0)
    taken, opened = heart.now(), []
    app.window.page.opened.connect(lambda: opened.append(heart.now() + FIRST_SIGHT))
    analyse(lambda: app.files.open_paths([big]))
    again = heart.now()
    analyse(lambda: app.analysing.again(app.desk.article_id))
    stops = (0.0, 1.0, first, taken, opened[0], again, float("inf"))
    report(heart, stops)
    print(f"{len(app.desk.mentions)} mentions, {len(app.desk.suggestions)} suggestions in the large article")
    print(f"a fixed loop takes {fixed_loop() * 1000:.0f} ms")
    sys.stdout.flush()
    app.analysis.close()
    os._exit(0)


def fixed_loop() -> float:
    """How long the machine takes for the same work, in seconds: 10 ms of a quiet one."""
    began = time.perf_counter()
    sum(number * number for number in range(200_000))
    return time.perf_counter() - began


def report(heart: Heart, stops: Sequence[float]) -> None:
    names = (
        "first second",
        "model and article",
        "quiet",
        "large article comes in and is opened",
        "large article is analysed",
        "and once more",
    )
    for name, (start, stop) in zip(names, pairwise(stops), strict=True):
        found = [gap[1:] for gap in heart.gaps if start <= gap[0] < stop]
        if found:
            clock, own = (percentile_and_most(values) for values in zip(*found, strict=True))
            print(f"{name}: {len(found)} turns; 99.5 % and largest: clock {clock}, main thread {own}")


def percentile_and_most(seconds: Sequence[float]) -> str:
    found = sorted(seconds)
    high = found[min(int(len(found) * 0.995), len(found) - 1)]
    return f"{high * 1000:.1f} and {found[-1] * 1000:.0f} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("article", type=Path)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--slow", type=float, default=0.0, help="milliseconds")
    parser.add_argument("--inner", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inner is not None:
        sys.path.insert(0, str(ROOT))
        run(given.article, given.inner, given.slow / 1000)
    for number in range(given.runs):
        with tempfile.TemporaryDirectory() as home:
            big = Path(home, "large.txt")
            words = given.article.read_text(encoding="utf-8")
            big.write_text("A large article\n\n" + words * (given.size // len(words) + 1), encoding="utf-8")
            folders = {f"XDG_{name}_HOME": f"{home}/{name}" for name in ("DATA", "CONFIG", "STATE", "CACHE")}
            print(f"run {number + 1}", flush=True)
            subprocess.run(
                [
                    sys.executable,
                    __file__,
                    str(given.article),
                    "--slow",
                    str(given.slow),
                    "--inner",
                    str(big),
                ],
                env={**os.environ, "HOME": home, **folders},
                check=False,
            )


if __name__ == "__main__":
    main()
