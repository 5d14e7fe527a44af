"""Review: the suggestions of the open article, one after the other."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from annotation.records import Form, Role, Suggestion, TextId
from annotation.store.suggestions import Tally, tally
from gui.claims.cards import CardDelegate
from gui.claims.content import Key, Thing, key_of
from gui.claims.model import CardsModel
from gui.claims.view import CardsView
from gui.counted import counted
from gui.desk import Desk
from gui.review.card import ReviewCard
from gui.review.nothing import NothingToReview
from gui.session import Session
from gui.theme.fonts import interface
from gui.theme.themes import Themes
from gui.widgets.look import button, label, set_look
from gui.widgets.meter import Meter


class ReviewPanel(QWidget):
    """What is in focus (or the next suggestion) on top, how many are left, and those that follow."""

    direct_asked = Signal()  # accept all direct quotes
    role_asked = Signal(object)  # Role: somebody else for it, in what is in focus
    menu_asked = Signal(QPoint)  # on the screen, for what is in focus

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._text_id: TextId | None = None
        self._tally = Tally(searched=False, found=0, kept=0, dismissed=0)
        self._current: Suggestion | None = None
        self._shown: Key | None = None  # what the card shows
        self._is_stale = False  # what it shows is of before it was hidden
        set_look(self, ground="panel")
        self.card = ReviewCard(desk, themes)
        self.counter = label(tone="faint", pixels=11.3)
        self.meter = Meter(themes, name=self.tr("Reviewed"))
        self.accept_direct = button("", kind="faint")
        self.accept_direct.setFont(interface(12))
        self.accept_direct.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys in the text
        self.accept_direct.clicked.connect(self.direct_asked)
        self.counter.setFixedHeight(self.accept_direct.sizeHint().height())  # the row keeps its height
        self.model = CardsModel(desk, self, claims=False)
        self._delegate = CardDelegate(desk, themes, self)
        self.view = CardsView(self.model, self._delegate, themes)
        self.view.setAccessibleName(self.tr("Further suggestions"))
        self.empty = NothingToReview(themes)
        self._lay_out()
        self.card.pressed.connect(self._focus_on_shown)
        self.card.role_asked.connect(self._ask_role)
        for part in (self.card, self.view):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.card.customContextMenuRequested.connect(self._ask_menu_of_card)
        self.view.customContextMenuRequested.connect(self._ask_menu_of_row)
        self.view.pressed_card.connect(lambda key: desk.focus_on(key, reveal=True))
        for signal in (desk.article_changed, desk.suggestions_changed):
            signal.connect(self._follow_suggestions)
        desk.focus_changed.connect(self.refresh)
        desk.claims_changed.connect(self._follow_claims)
        for signal in (desk.actors_changed, desk.codes_changed):
            signal.connect(self._follow_names)
        self._follow_suggestions()

    def _lay_out(self) -> None:
        self._full = QWidget()
        progress = QHBoxLayout()
        progress.setSpacing(7)
        progress.setContentsMargins(1, 0, -9, 0)  # the button's own padding
        progress.addWidget(self.counter)
        progress.addWidget(self.meter, 1)
        progress.addWidget(self.accept_direct)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 4)
        top.setSpacing(8)
        top.addWidget(self.card)
        top.addLayout(progress)
        layout = QVBoxLayout(self._full)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._full)
        self._pages.addWidget(self.empty)

    # following

    def _follow_suggestions(self) -> None:
        text = self._desk.text
        if (text.id if text else None) != self._text_id:
            self._text_id, self._current = text.id if text else None, None
        self._tally = self._count()
        self.refresh()

    def _count(self) -> Tally:
        article, text = self._desk.article_id, self._desk.text
        if self._session.project is None or article is None or text is None:
            return Tally(searched=False, found=0, kept=0, dismissed=0)
        return tally(self._session.db, article, text.id)

    def _follow_claims(self, ids: set[object]) -> None:
        if self._desk.focus in ids:
            self.refresh()

    def _follow_names(self) -> None:
        self._delegate.forget()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Follow, at once while it is seen; else when it is shown."""
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._show_what_is()

    def _show_what_is(self) -> None:
        """What is in focus, else the suggestion that comes next, else why there is none."""
        thing = self._desk.focused_claim or self._next_one()
        if thing is None:
            self.model.leave_out(None)
            may_search = not self._session.read_only
            self.empty.refresh(self._desk.article_id, self._tally, may_search=may_search)
            self._pages.setCurrentWidget(self.empty)
            return
        self._pages.setCurrentWidget(self._full)
        self._show(thing)

    def _next_one(self) -> Suggestion | None:
        """The one in focus; else the one that was shown last, or the first behind it."""
        found = self._desk.suggestions
        if (focused := self._desk.focused_suggestion) is not None or not found:
            return focused
        if self._current is None:
            return found[0]
        return next((one for one in found if one.span >= self._current.span), found[0])

    # what it shows

    def _show(self, thing: Thing) -> None:
        in_focus = self._desk.focus is not None
        self.card.show_thing(thing, focus=in_focus)
        if isinstance(thing, Suggestion):
            self._current = thing
        self.model.leave_out(thing.fingerprint if isinstance(thing, Suggestion) else None)
        self._say_left()
        if key_of(thing) != self._shown:
            self._shown = key_of(thing)
            self._show_following(thing)

    def _focus_on_shown(self) -> None:
        if self._desk.focus is None and self._current is not None:
            self._desk.focus_on(self._current.fingerprint, reveal=True)

    def _ask_menu_of_card(self, place: QPoint) -> None:
        self._focus_on_shown()
        self.menu_asked.emit(self.card.mapToGlobal(place))

    def _ask_menu_of_row(self, place: QPoint) -> None:
        row = self.view.indexAt(place).row()
        if row >= 0:
            on_screen = self.view.viewport().mapToGlobal(place)
            self._desk.focus_on(self.model.key(row), reveal=True)
            self.menu_asked.emit(on_screen)

    def _ask_role(self, role: Role) -> None:
        self._focus_on_shown()
        self.role_asked.emit(role)

    def _show_following(self, thing: Thing) -> None:
        """The list begins with what comes next."""
        following = next((one for one in self._desk.suggestions if one.span > thing.span), None)
        row = self.model.row_of(following.fingerprint) if following else -1
        if row >= 0:
            self.view.scrollTo(self.model.index(row), CardsView.ScrollHint.PositionAtTop)

    def _say_left(self) -> None:
        left, all_ = len(self._desk.suggestions), self._tally.found
        self.counter.setText(counted("ReviewPanel", "%n left", left))
        self.meter.set_share(1 - left / all_ if all_ else 0)
        direct = sum(one.form is Form.DIRECT for one in self._desk.suggestions)
        self.accept_direct.setText(counted("ReviewPanel", "Accept %n direct quote(s)", direct))
        self.accept_direct.setVisible(direct > 0 and not self._session.read_only)
