"""The program's window as the benchmark of reading drives it, and its watch."""

import re
import time
from collections.abc import Callable
from pathlib import Path

_LONGEST = 30  # seconds until what should have changed is taken for unchanged
_TURNS = 20_000  # of the plain loop that tells how fast the machine is at the moment


class Window:
    """The program's window on a project, and a watch that runs until things are painted."""

    def __init__(self, project: Path, even: int, *, cpu: bool = False) -> None:
        self.even = even
        self.paces: list[float] = []  # the machine's, before each figure
        self._clock = time.thread_time if cpu else time.perf_counter
        from PySide6.QtCore import QEvent, QObject
        from PySide6.QtWidgets import QApplication

        from annotation.project import open_project
        from annotation.store import articles
        from gui.app import App
        from gui.garbage import Garbage

        self.qt = QApplication([])
        self.app = App(self.qt)
        self.window, self.desk, self.session = self.app.window, self.app.desk, self.app.session
        self.page, self.side = self.window.page, self.window.side
        self.window.resize(1440, 900)
        self.window.show()
        self.session.take(open_project(project))
        self.app.window.side.complete()
        Garbage(self.app)
        listed = sorted(articles.listed(self.session.db), key=lambda one: one.article.words)
        self.short, self.long = listed[0].article, listed[-1].article
        self.painted: set[QObject] = set()
        painted, paint = self.painted, QEvent.Type.Paint

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == paint:
                    painted.add(watched)
                return False

        self._watch = Watch()
        self.counts = self.window.status._counts
        self.cards = self.side.claims.view.viewport()
        for widget in (self.page.viewport(), self.cards, self.counts, self.window.hover):
            widget.installEventFilter(self._watch)
        self.rest(2.5)  # until all panels are built

    def places(self) -> range:
        """Where claims lie evenly: as much is in view there in every project."""
        return range(min(len(self.page.text), self.even) - 9000)

    def rest(self, seconds: float = 0.0) -> None:
        """Let the window do what waits: for so long, and until all is saved."""
        from PySide6.QtCore import QEventLoop, QTimer

        self.session.project.wait_saved()
        loop = QEventLoop()  # what is to be deleted later is deleted in a loop only
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def time(self, call: Callable[[], object], *widgets: object) -> float:
        """Milliseconds from the call until *widgets* (the page, if none are named) have been painted."""
        self.paces.append(plain_loop())
        wanted = set(widgets) or {self.page.viewport()}
        self.painted.clear()
        start = self._clock()
        call()
        end = time.monotonic() + _LONGEST
        while not wanted <= self.painted:
            self.qt.processEvents()
            if time.monotonic() > end:
                raise RuntimeError(f"not painted: {wanted - self.painted}")
        return (self._clock() - start) * 1000


def plain_loop() -> float:
    """Milliseconds of this thread's own time for a loop that never changes."""
    start, total = time.thread_time(), 0
    for number in range(_TURNS):
        total += number * number
    return (time.thread_time() - start) * 1000


def memory() -> float:
    """The process's own share of memory in MB, where the system tells it."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return float("nan")
    return int(re.search(r"^Pss:\s+(\d+)", rollup.read_text(), re.MULTILINE)[1]) / 1024
