"""The window: library, article and side panel between the top bar and the status line."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMainWindow,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotation.errors import SaysoError
from gui.desk import Desk
from gui.empty_page import EmptyPage
from gui.library.panel import LibraryPanel
from gui.panes import Panes
from gui.reader.finder import Finder
from gui.reader.hover_card import HoverCard
from gui.reader.page import ReaderPage
from gui.session import Session
from gui.side_panel import SidePanel
from gui.status_bar import StatusBar
from gui.tagging import Tagging
from gui.theme.themes import Themes
from gui.widgets.hint_bar import HintBar
from gui.widgets.look import set_look
from gui.widgets.toast import Toast
from gui.widgets.trouble import Trouble


def _stops(pane: QWidget) -> list[QWidget]:
    """The controls in *pane* that can take the focus now."""
    return [
        widget
        for widget in pane.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    ]


NAME = "Sayso"


class MainWindow(QMainWindow):
    """Lays the parts out; what they do together is joined in `gui.app`."""

    painted = Signal()  # once: the window has been shown with what it holds
    files_dropped = Signal(object)  # list of Path
    text_dropped = Signal(str)

    def __init__(self, session: Session, desk: Desk, themes: Themes) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.setWindowTitle("Sayso")
        self.setAcceptDrops(True)
        self.may_close: Callable[[], bool] = lambda: True
        self._was_painted = False
        self.library = LibraryPanel(session, desk, themes)
        self.page = ReaderPage(desk, themes)
        self.finder = Finder(self.page)
        self.hover = HoverCard(self.page, desk, self)
        self.side = SidePanel(session, desk, themes)
        self.tagging = Tagging(session, desk, self.page)
        self.status = StatusBar(session, desk)
        self.hover.told.connect(self.status.notice.say)
        self.hint_bar = HintBar(themes)
        self.toast = Toast(self, themes)
        self.trouble = Trouble("", "", themes)
        self._trouble_room = QWidget()
        self._hide_trouble()
        self.trouble.dismissed.connect(self._hide_trouble)
        self.empty = EmptyPage(session, desk, themes)
        self._center = QStackedWidget()
        self._center.addWidget(self.page)
        self._center.addWidget(self.empty)
        self.splitter = self._panes()
        self._layout = QVBoxLayout()
        self._fill()
        for part in (self.page.viewport(), self.empty):
            part.installEventFilter(self)
        desk.article_changed.connect(self._follow_article)
        session.opened.connect(self._hide_trouble)
        self._follow_article()

    def _panes(self) -> Panes:
        middle = QWidget()
        set_look(middle, ground="page")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        room = QVBoxLayout(self._trouble_room)
        room.setContentsMargins(14, 12, 14, 4)
        room.addWidget(self.trouble)
        layout.addWidget(self._trouble_room)
        layout.addWidget(self._center, 1)
        layout.addWidget(self.hint_bar)
        return Panes(self.library, middle, self.side)

    def _fill(self) -> None:
        holder = QWidget()
        holder.setLayout(self._layout)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.splitter, 1)
        self._layout.addWidget(self.status)
        self.setCentralWidget(holder)

    def put_top_bar(self, bar: QWidget) -> None:
        """The bar shows the commands, which are made of the window's parts: it comes last."""
        self._layout.insertWidget(0, bar)

    def _follow_article(self) -> None:
        is_empty = self.empty.is_wanted
        if is_empty:
            self.empty.refresh()
        self._center.setCurrentWidget(self.empty if is_empty else self.page)
        project = self._session.project
        is_named = project is not None and project.name != NAME
        self.setWindowTitle(f"{project.name} – {NAME}" if is_named else NAME)

    # trouble and news

    def say_trouble(self, error: SaysoError) -> None:
        """A calm card over the text: what happened, and what to do."""
        self.trouble.clear_buttons()
        self.trouble.set_words(error.message, error.remedy)
        self.trouble.show()
        self._trouble_room.show()

    def _hide_trouble(self) -> None:
        self.trouble.hide()
        self._trouble_room.hide()

    # panes

    def panes(self) -> list[QWidget]:
        """Those that F6 goes round, in order."""
        return [pane for pane in (self.library, self._center, self.side) if pane.isVisible() and _stops(pane)]

    def next_pane(self, by: int = 1) -> None:
        panes = self.panes()
        focused = self.focusWidget()
        here = next(
            (
                i
                for i, pane in enumerate(panes)
                if focused and (pane is focused or pane.isAncestorOf(focused))
            ),
            -by,
        )
        if panes:
            self._enter(panes[(here + by) % len(panes)])

    def _enter(self, pane: QWidget) -> None:
        """Put the focus on what a pane is about: the list or text that shows, else its first control."""
        if pane is self.side:
            pane = next(part for part in (self.side.current, self.side) if _stops(part))
        stops = _stops(pane)
        views = [stop for stop in stops if isinstance(stop, (QAbstractItemView, QTextEdit))]
        for target in [*views, *stops][:1]:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def toggle_panels(self) -> None:
        """Focus mode: the text alone, and back."""
        shown = self.library.isVisible() or self.side.isVisible()
        self.library.setVisible(not shown)
        self.side.setVisible(not shown)
        self.splitter.share_out()
        self.page.setFocus()

    # events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._was_painted and event.type() == QEvent.Type.Paint:
            self._was_painted = True
            for part in (self.page.viewport(), self.empty):
                part.removeEventFilter(self)
            self.painted.emit()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or (data.hasText() and not self._session.read_only):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.files_dropped.emit(paths)
        elif event.mimeData().hasText():
            self.text_dropped.emit(event.mimeData().text())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
