"""The library: every article of the project, and who speaks in the one that lies open."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from annotation.changes import Changes
from annotation.errors import ProjectError
from annotation.operations import articles as operations
from annotation.records import ArticleId, Status
from annotation.store import articles, connection
from annotation.store.articles import Listed
from gui.desk import Desk
from gui.jobs import Cancelled, Job, Jobs, Report
from gui.library.article_list import LEAST, ArticleList
from gui.library.cast import Cast
from gui.library.rows import ArticleDelegate, ArticlesModel
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.empty_state import EmptyState
from gui.widgets.look import button, set_look
from gui.widgets.search_field import SearchField

_CAST_SHARE = 0.4  # of the panel's height, where the list needs the rest
_GAPS = 30  # pixels between and around search field, list and button
_PAUSE = 120  # milliseconds that the arrow keys may run on before the article opens


def found(path: Path, search: str) -> list[Listed]:
    """The articles that hold the words of *search*, read over a connection of its own.

    Raises `ProjectError` where the file is taken by another program for long.
    """
    try:
        with contextlib.closing(connection.connect(path, read_only=True)) as db:
            return articles.listed(db, search)
    except sqlite3.Error as error:
        raise ProjectError(
            "The articles cannot be searched now: {reason}.", "Try again.", reason=str(error)
        ) from error


class LibraryPanel(QWidget):
    """Search field, articles, “+ Add article”, and the actors of the open article."""

    details_asked = Signal(object)  # article id
    actor_asked = Signal(object)  # actor id
    add_asked = Signal()
    read_asked = Signal()  # Enter in the list: the person wants to go on in the text

    def __init__(
        self,
        session: Session,
        desk: Desk,
        themes: Themes,
        parent: QWidget | None = None,
        *,
        jobs: Jobs | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._own_jobs = Jobs(self)
        self._jobs = self._own_jobs if jobs is None else jobs
        self._searching: Job | None = None
        self._was_open: ArticleId | None = None  # the last that lay open
        self._gone: set[ArticleId] = set()  # those that were removed while they lay open
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(_PAUSE)
        self._opening.timeout.connect(self._open_current)
        self.search = SearchField(self.tr("Search every article…"), themes)
        self.model = ArticlesModel(self)
        self.list = ArticleList()
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ArticleDelegate(themes, self.list))
        self._empty = EmptyState("", "", themes)
        self.add_button = button(self.tr("+ Add article"), kind="link", name=self.tr("Add article"))
        self.cast = Cast(themes)
        self._lay_out()
        self._connect(themes)
        self.list.hide()  # nothing to go through before there is a project
        self._empty.hide()
        self.reload()

    def _lay_out(self) -> None:
        set_look(self, ground="panel")
        self.setAccessibleName(self.tr("Library"))
        self.add_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 0)
        layout.setSpacing(0)
        layout.addWidget(self.search)
        layout.addSpacing(10)
        layout.addWidget(self.list)
        layout.addWidget(self._empty)
        layout.addSpacing(5)
        row = QHBoxLayout()
        row.setContentsMargins(5, 0, 0, 0)  # its words stand under the titles
        row.addWidget(self.add_button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.cast)
        layout.addStretch(1)
        self.setMinimumWidth(180)

    def _connect(self, themes: Themes) -> None:
        session, desk = self._session, self._desk
        self.search.searched.connect(self._search_for)
        self.search.went_down.connect(self.focus_list)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.clicked.connect(lambda _: self._open_current())
        self.list.entered_article.connect(self._on_enter)
        self.list.remove_asked.connect(self.remove_current)
        self.list.menu_asked.connect(self._show_menu)
        self.add_button.clicked.connect(lambda: self.add_asked.emit())
        self.cast.actor_asked.connect(self.actor_asked)
        self.cast.size_changed.connect(self._share_room)
        themes.changed.connect(self.list.viewport().update)
        session.opened.connect(self.reload)
        session.closed.connect(self._forget)
        session.save_failed.connect(lambda _: self.reload())
        session.changed.connect(self._follow)
        desk.article_changed.connect(self._on_article)
        desk.sums.changed.connect(self._show_cast)
        desk.suggestions_changed.connect(self._show_open_row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The actors get what they need, up to a part of the panel; the list gets the rest."""
        cast = 0 if self.cast.isHidden() else self.cast.sizeHint().height()
        cast = min(cast, round(self.height() * _CAST_SHARE))
        others = self.search.sizeHint().height() + self.add_button.sizeHint().height() + _GAPS
        self.list.set_room(max(self.height() - others - cast, LEAST))

    # reading

    def reload(self) -> None:
        """Read the list again."""
        if self._session.project is None:
            return
        if self.search.text().strip():
            self._search_for(self.search.text())
        else:
            self._stop_search()
            self._show(articles.listed(self._session.db))
        self._show_cast()

    def _search_for(self, words: str) -> None:
        self._stop_search()
        path = self._session.path
        if path is None:
            return
        if not words.strip():
            self.reload()
            return

        def work(_report: Report, _cancelled: Cancelled) -> list[Listed]:
            return found(path, words)

        self._searching = self._jobs.start(
            work,
            done=self._show,
            failed=self._session.trouble.emit,
            name=self.tr("search"),
            owner=self,
        )

    def _stop_search(self) -> None:
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None

    def _show(self, rows: list[Listed]) -> None:
        self._searching = None
        self._opening.stop()
        self.model.show_rows(rows)
        self._mark_open()
        self._show_open_row()
        self._say_empty()
        self.list.updateGeometry()

    def _say_empty(self) -> None:
        words = self.search.text().strip()
        if words:
            title, text = self.tr("Nothing found"), self.tr("No article holds all of these words.")
        else:
            title, text = self.tr("No articles yet"), self.tr("Drop a text file here, or paste one.")
        self._empty.set_words(title, text)
        is_empty = self.model.rowCount() == 0
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)

    def _forget(self) -> None:
        self._stop_search()
        self._own_jobs.close()
        self._opening.stop()
        self._was_open, self._gone = None, set()
        self.search.clear()
        self._show([])
        self.cast.show_parts([], {})

    # following

    def _follow(self, changes: Changes, _label: str) -> None:
        wanted = self._to_open(changes.articles)
        touched = changes.articles | changes.claims_in | changes.verdicts_in | changes.suggested_in
        for article_id in touched:
            row = self._listed(article_id)
            place = self.model.place_of(article_id)
            if self._moves(row, place):
                self.reload()
                break
            if row is not None:
                self._put(row)
        if wanted is not None:
            self._desk.open_article(wanted)

    def _to_open(self, touched: Collection[ArticleId]) -> ArticleId | None:
        """What is to lie open where articles came or went, if anything else than does.

        It is the neighbour of the open one that has gone, or what has gone while it was open and is back.
        """
        listed = {one for one in touched if articles.listed_one(self._session.db, one) is not None}
        if back := self._gone & listed:
            self._gone -= back
            return min(back)
        if self._desk.article is None and self._was_open in touched - listed:
            self._gone.add(self._was_open)
            place = self.model.place_of(self._was_open)
            return self._neighbour(place) if place is not None else None
        return None

    def _listed(self, article_id: ArticleId) -> Listed | None:
        """An article's row; of the open one the desk has counted what it holds."""
        article = self._desk.article
        if article is not None and article.id == article_id:
            return Listed(article, len(self._desk.suggestions))
        return articles.listed_one(self._session.db, article_id)

    def _moves(self, row: Listed | None, place: int | None) -> bool:
        """Whether an article came, went, or has another date, by which the list is ordered."""
        if row is None or place is None:
            return row is not None or place is not None
        return self.model.row(place).article.published != row.article.published

    def _put(self, row: Listed) -> None:
        if row.article.id == self._desk.article_id:
            row = Listed(row.article, len(self._desk.suggestions))
        self.model.put(row)

    def _show_open_row(self) -> None:
        """The open article's suggestions are known to the desk, without those that claims cover."""
        place = self.model.place_of(self._desk.article_id)
        if place is not None:
            self._put(self.model.row(place))

    def _on_article(self) -> None:
        if self._desk.article_id is not None:
            self._was_open = self._desk.article_id
        self._mark_open()
        self.cast.start_again()
        self._show_cast()

    def _mark_open(self) -> None:
        self._opening.stop()
        place = self.model.place_of(self._desk.article_id)
        selection = self.list.selectionModel()
        if place is None:
            selection.clear()
        elif selection.currentIndex().row() != place or not selection.hasSelection():
            index = self.model.index(place)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._opening.stop()
            self.list.reveal(index)

    def _show_cast(self) -> None:
        self.cast.show_parts(self._desk.sums.parts, self._desk.actors)

    # the person

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and self.model.row(current.row()).article.id != self._desk.article_id:
            self._opening.start()
        else:
            self._opening.stop()

    def _open_current(self) -> None:
        self._opening.stop()
        row = self.current
        if row is not None and row.article.id != self._desk.article_id:
            self._desk.open_article(row.article.id)

    def _on_enter(self) -> None:
        self._open_current()
        self.read_asked.emit()

    def _show_menu(self, place: QPoint) -> None:
        row = self.current
        if row is None:
            return
        self._open_current()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Details…")).triggered.connect(self.show_details)
        if not self._session.read_only:
            is_read = row.article.status is Status.DONE
            words = self.tr("Mark as unread") if is_read else self.tr("Mark as read")
            menu.addAction(words).triggered.connect(self.toggle_read)
            menu.addSeparator()
            menu.addAction(self.tr("Remove")).triggered.connect(self.remove_current)
        menu.popup(place)

    # for commands

    @property
    def current(self) -> Listed | None:
        """The article that is marked in the list."""
        index = self.list.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        """Put the list in focus, on its first row where none is marked."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def step(self, by: int) -> None:
        """Open the article *by* rows further down, if there is one."""
        place = self.list.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(place))
            self._open_current()

    def show_details(self) -> None:
        row = self.current
        if row is not None:
            self.details_asked.emit(row.article.id)

    def toggle_read(self) -> None:
        """Mark the article as read, or as unread where it was read."""
        row = self.current
        if row is None:
            return
        status = Status.UNREAD if row.article.status is Status.DONE else Status.DONE
        self._session.run(operations.set_status, article_id=row.article.id, status=status)

    def remove_current(self) -> None:
        """Remove the article with its claims, which can be undone; its neighbour opens."""
        row = self.current
        if row is None or self._session.read_only:
            return
        self._session.run(operations.remove_article, article_id=row.article.id)

    def _neighbour(self, place: int) -> ArticleId | None:
        """The article after the one at *place*, or before it."""
        last = self.model.rowCount() - 1
        if last < 1:
            return None
        return self.model.row(place + 1 if place < last else place - 1).article.id
