"""Remembers the window's shape and tab, the article that lay open last, and where each article was left."""

from PySide6.QtCore import QObject, QSize

from annotation.store import articles
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.session import Session
from gui.settings.state import State

_SPLITTER = "window"
_FIRST_SIZE = QSize(1440, 900)
_FRAME = QSize(0, 40)  # what the system puts round a window
_NEAR = 5000  # code points: a caret further from what was in view was not where the work went on


class Remembering(QObject):
    """Between the window and the state file."""

    def __init__(self, window: MainWindow, session: Session, desk: Desk, state: State) -> None:
        super().__init__(window)
        self._window, self._session, self._desk, self._state = window, session, desk, state
        self._uid = ""  # of the article whose place is followed
        session.opened.connect(self._open_last)
        desk.article_changed.connect(self._follow)
        window.page.moved.connect(self._note)
        window.page.cursorPositionChanged.connect(self._note_caret)
        window.painted.connect(self._show_tab)

    def restore_window(self) -> None:
        """Give the window the shape that it had."""
        if not self._window.restoreGeometry(self._state.geometry):
            self._window.resize(_FIRST_SIZE.boundedTo(self._window.screen().availableSize() - _FRAME))
        sizes = self._state.splitter(_SPLITTER)
        if len(sizes) == self._window.splitter.count():
            self._window.splitter.wish(sizes)

    def keep(self) -> None:
        """Write down what is to be found again."""
        self._state.note_geometry(self._window.saveGeometry().data())
        self._state.note_splitter(_SPLITTER, self._window.splitter.wished)
        self._state.note_tab(self._window.side.tabs.currentIndex())
        self._state.save()

    def _open_last(self) -> None:
        """The article that lay open last, else the first of the library."""
        assert self._session.path is not None
        uid = self._state.last_article(self._session.path)
        listed = [item.article for item in articles.listed(self._session.db)]
        wanted = next((article for article in listed if article.uid == uid), listed[0] if listed else None)
        self._desk.open_article(wanted.id if wanted else None)

    def _follow(self) -> None:
        article = self._desk.article
        if article is None or article.uid == self._uid or self._session.path is None:
            return
        self._uid = ""  # while the page jumps nothing is noted
        self._bring_back(article.uid)
        self._uid = article.uid
        self._state.note_article(self._session.path, article.uid)

    def _bring_back(self, uid: str) -> None:
        """The view, and in it the caret: the keys go on from there."""
        place, caret = self._state.place_of(uid), self._state.caret_of(uid)
        self._window.page.place_caret(caret if abs(caret - place) <= _NEAR else place)
        self._window.page.restore(place)

    def _show_tab(self) -> None:
        """The tab that lay open last, which may be built only once the window is painted."""
        if self._state.tab < self._window.side.tabs.count() and self._desk.focus is None:
            self._window.side.show_tab(self._state.tab)

    def _is_followed(self) -> bool:
        return bool(self._uid) and self._desk.article is not None and self._desk.article.uid == self._uid

    def _note(self) -> None:
        if self._is_followed():
            self._state.note_place(self._uid, self._window.page.first_visible_offset)

    def _note_caret(self) -> None:
        if self._is_followed():
            self._state.note_caret(self._uid, self._window.page.caret)
