"""The side panel: the tabs Claims · Review · Actors · Codebook."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.claims.panel import ClaimsPanel
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.look import set_look
from gui.widgets.tabs import CountTabs

CLAIMS, REVIEW, ACTORS, CODEBOOK = range(4)
BETWEEN = 15  # milliseconds between two panels: keys and clicks come in between


class SidePanel(QWidget):
    """Tabs with counts. Only the claims are built at once; the rest when they are shown, or by `complete`."""

    built = Signal(int)  # a tab's panel

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk, self._themes = session, desk, themes
        set_look(self, ground="panel", line="left")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = CountTabs(themes, name=self.tr("Side panel"))
        self._stack = QStackedWidget()
        for name in (self.tr("Claims"), self.tr("Review"), self.tr("Actors"), self.tr("Codebook")):
            self.tabs.add(name)
            self._stack.addWidget(QWidget())
        self._panels: dict[int, QWidget] = {}
        self.claims = ClaimsPanel(session, desk, themes)
        self._put(CLAIMS, self.claims)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._show)
        for signal in (desk.article_changed, desk.claims_changed, desk.suggestions_changed):
            signal.connect(self._count)
        for signal in (desk.article_changed, desk.sums.changed):
            signal.connect(self._count_actors)
        self._count()
        self._count_actors()

    def panel(self, index: int) -> QWidget:
        """The panel of a tab, built where it is not there yet."""
        if index not in self._panels:
            self._put(index, self._makers()[index](self._session, self._desk, self._themes))
            self.built.emit(index)
        return self._panels[index]

    def _makers(self) -> dict[int, Callable[[Session, Desk, Themes], QWidget]]:
        from gui.actors.panel import ActorsPanel
        from gui.codebook.panel import CodebookPanel
        from gui.review.panel import ReviewPanel

        return {REVIEW: ReviewPanel, ACTORS: ActorsPanel, CODEBOOK: CodebookPanel}

    def _put(self, index: int, panel: QWidget) -> None:
        self._panels[index] = panel
        empty = self._stack.widget(index)
        self._stack.insertWidget(index, panel)
        self._stack.removeWidget(empty)
        empty.deleteLater()
        # taking a page out moves the stack to another one
        self._stack.setCurrentIndex(self.tabs.currentIndex())

    def complete(self) -> None:
        """Build what is not there yet, one panel in each turn of the loop: once the window is painted."""
        QTimer.singleShot(BETWEEN, self, self._build_next)

    def _build_next(self) -> None:
        missing = next((index for index in (REVIEW, ACTORS, CODEBOOK) if index not in self._panels), None)
        if missing is not None:
            self.panel(missing)
            self.complete()

    def show_tab(self, index: int) -> None:
        self.tabs.setCurrentIndex(index)

    def _show(self, index: int) -> None:
        self._stack.setCurrentWidget(self.panel(index))

    @property
    def current(self) -> QWidget:
        return self.panel(self.tabs.currentIndex())

    def _count(self) -> None:
        self.tabs.set_count(CLAIMS, len(self._desk.claims) or None)
        self.tabs.set_count(REVIEW, len(self._desk.suggestions) or None)

    def _count_actors(self) -> None:
        self.tabs.set_count(ACTORS, len(self._desk.sums.actors) or None)
