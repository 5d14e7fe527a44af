"""Remembers the window's shape, the last project and article, and where each article was left."""

from PySide6.QtCore import QByteArray, QObject

from gui.desk import Desk
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings.state import State


class Remembering(QObject):
    """Between the window and the state file."""

    def __init__(self, window: MainWindow, session: Session, desk: Desk, state: State) -> None:
        super().__init__(window)
        self._window, self._session, self._desk, self._state = window, session, desk, state
        self._uid = ""  # of the article whose place is being followed
        session.opened.connect(self._open_last)
        desk.article_changed.connect(self._follow)
        window.page.moved.connect(self._note)

    def restore_window(self) -> None:
        """Give the window the shape that it had."""
        geometry, sizes = self._state.get("geometry"), self._state.get("splitter")
        if not isinstance(geometry, str) or not self._window.restoreGeometry(
            QByteArray.fromBase64(geometry.encode())
        ):
            self._window.resize(1440, 900)
        if isinstance(sizes, list) and len(sizes) == self._window.splitter.count():
            self._window.splitter.setSizes([int(size) for size in sizes])

    def keep(self) -> None:
        """Write down what is to be found again."""
        self._state.set("geometry", bytes(self._window.saveGeometry().toBase64().data()).decode())
        if self._window.panels_are_shown:
            self._state.set("splitter", self._window.splitter.sizes())
        self._state.save()

    def _open_last(self) -> None:
        """The article that lay open last, else the first of the library."""
        path = str(self._session.path)
        last = self._state.get("articles")
        uid = last.get(path) if isinstance(last, dict) else None
        listed = self._window.library.articles()
        wanted = next((item.article.id for item in listed if item.article.uid == uid), None)
        if wanted is None and listed:
            wanted = listed[0].article.id
        self._desk.open_article(wanted)

    def _follow(self) -> None:
        article = self._desk.article
        if article is None or article.uid == self._uid or not article.uid:
            return
        self._uid = ""  # while the page jumps nothing is noted
        place = self._places().get(article.uid)
        if isinstance(place, int):
            self._window.page.restore(place)
        self._uid = article.uid
        opened = self._state.get("articles")
        self._state.set(
            "articles", {**(opened if isinstance(opened, dict) else {}), str(self._session.path): article.uid}
        )

    def _note(self) -> None:
        if self._uid:
            self._places()[self._uid] = self._window.page.first_visible_offset

    def _places(self) -> dict[str, object]:
        places = self._state.get("places")
        if not isinstance(places, dict):
            places = {}
            self._state.set("places", places)
        return places
