"""The whole program in its real window, driven by mouse and keys; an empty home, mostly no worker."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotation.records import Mention, Span
from gui.app import App

Start = Callable[..., "Driver"]
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Driver:
    """A person at the window. Each press, click and drag counts as one operation."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app, self.qtbot = app, qtbot
        self.operations = 0

    @property
    def text(self) -> str:
        assert self.app.desk.text is not None
        return self.app.desk.text.text

    def span(self, words: str, after: int = 0) -> Span:
        start = self.text.index(words, after)
        return Span(start, start + len(words))

    def mention(self, words: str) -> Mention:
        return next(mention for mention in self.app.desk.mentions if mention.text == words)

    def press(self, key: str) -> None:
        """A key in whatever has the focus."""
        self.operations += 1
        target = QApplication.focusWidget() or self.app.window
        if len(key) == 1:
            QTest.keyClick(target, key)
        else:
            QTest.keySequence(target, key)

    def click(self, offset: int) -> None:
        self.operations += 1
        QTest.mouseClick(self._page, Qt.MouseButton.LeftButton, NO_KEYS, self._point(offset))

    def click_name(self, words: str) -> None:
        self.click(self.mention(words).span.start + 1)

    def drag(self, span: Span, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self.operations += 1
        start, stop = self._point(span.start), self._end(span.stop - 1)
        QTest.mousePress(self._page, Qt.MouseButton.LeftButton, keys, start)
        self._move((start + stop) / 2, keys)
        self._move(stop, keys)
        QTest.mouseRelease(self._page, Qt.MouseButton.LeftButton, keys, stop)

    def _move(self, to: QPoint, keys: Qt.KeyboardModifier) -> None:
        """The mouse with its left button down; QTest's own moves know nothing of keys that are held."""
        button, glob = Qt.MouseButton.LeftButton, self._page.mapToGlobal(QPointF(to))
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), glob, Qt.MouseButton.NoButton, button, keys)
        QApplication.sendEvent(self._page, event)

    @property
    def trouble(self) -> str:
        """What the card over the text says; nothing while it is hidden."""
        card = self.app.window.trouble
        return "" if card.isHidden() else f"{card.accessibleName()} {card.accessibleDescription()}"

    def wait_trouble(self, *words: str) -> None:
        """Wait until the card says each of *words*."""
        self.qtbot.waitUntil(lambda: all(word in self.trouble for word in words), timeout=10000)

    def focus_page(self) -> None:
        self.app.window.activateWindow()
        self.qtbot.waitUntil(self.app.window.isActiveWindow, timeout=5000)
        self.app.window.page.setFocus()

    @property
    def _page(self):
        return self.app.window.page.viewport()

    def _point(self, offset: int) -> QPoint:
        page = self.app.window.page
        page.scroll_to(Span(offset, offset + 1))
        return page.rect_of(Span(offset, offset + 1)).center()

    def _end(self, offset: int) -> QPoint:
        """The far edge of a character: a drag that stops there takes it in."""
        rect = self.app.window.page.rect_of(Span(offset, offset + 1))
        return QPoint(rect.right(), rect.center().y())

    def wait_saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.app.session.is_saved, timeout=5000)

    def close(self) -> None:
        if self.app.has_project():
            self.wait_saved()
        self.app.window.close()


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Starts the program: ``start(project, [articles], worker=False)``; *opens* False: nothing may open."""
    drivers: list[Driver] = []
    sheet, colors = qapp.styleSheet(), qapp.palette()

    def begin(
        project: Path | None = None,
        articles: list[Path] | None = None,
        *,
        worker: bool = False,
        opens: bool = True,
        listen: Callable[[App], object] = lambda app: None,
    ) -> Driver:
        app = App(qapp)
        app.themes.reduce_motion(True)
        app.themes.choose("light")
        if not worker:
            app.analysing.start = lambda: None
        app.window.resize(1440, 900)
        listen(app)
        app.open(project, articles or [])
        if opens:
            qtbot.waitUntil(app.has_project, timeout=10000)
        driver = Driver(app, qtbot)
        driver.focus_page()
        drivers.append(driver)
        return driver

    yield begin
    for driver in drivers:
        driver.close()
        driver.app.window.deleteLater()
        driver.app.deleteLater()
    qtbot.wait(1)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(colors)
