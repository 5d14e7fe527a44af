"""The claims of the open article as cards, the one in focus as an editor in its place."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from annotation.records import Claim, ClaimId, Code, CodeId, Role
from annotation.store import claim_filter
from annotation.store.claim_filter import ClaimFilter
from gui.claims.asking import Asking
from gui.claims.cards import CardDelegate
from gui.claims.content import Key
from gui.claims.editor import ClaimEditor
from gui.claims.filter_bar import FilterBar
from gui.claims.filter_rows import Condition, filter_rows, toggled
from gui.claims.filtering import Filtering
from gui.claims.model import CardsModel
from gui.claims.nothing import NothingHere
from gui.claims.picked import Picked
from gui.claims.picking_view import PickingView
from gui.claims.telling import Telling
from gui.claims.together import Together
from gui.claims.together_bar import TogetherBar
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.look import set_look


class ClaimsPanel(QWidget):
    """Cards in text order, and the pickers of the claim in focus."""

    code_chosen = Signal(object)  # Code: picked by `pick_code_below`, for whatever is in focus
    actor_opened = Signal(object)  # ActorId: its chip was pressed
    menu_asked = Signal(QPoint)  # for the claim or suggestion in focus

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        set_look(self, ground="panel")
        self.filtering = Filtering(session, desk, self)
        self.model = CardsModel(desk, self)
        self.picked = Picked(self.model, desk, self)
        self._delegate = CardDelegate(desk, themes, self)
        self.view = PickingView(self.model, self._delegate, self.picked, themes)
        self.view.setAccessibleName(self.tr("Claims of this article"))
        self.editor = ClaimEditor(session, desk, themes, self.view.viewport())
        self.editor.comes_after = self.view
        self.editor.hide()
        self.asking = Asking(session, desk, themes, self)
        self.bar = FilterBar(self.filtering, desk, themes)
        self.together_bar = TogetherBar(themes)
        self.together = Together(session, desk, self.picked, self.together_bar, self.asking)
        self.empty = NothingHere(desk, self.filtering, themes)
        self.telling = Telling(desk, self.view)
        self._came_from: QWidget | None = None
        self._pages = QStackedLayout()
        self._lay_out()
        self._connect()
        self._show_page()
        self._follow_focus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(self._pages, 1)
        layout.addWidget(self.together_bar)
        self._pages.addWidget(self.view)  # shown at once: it must lie in the panel by then
        self._pages.addWidget(self.empty)
        stops = [self.bar.incomplete, self.bar.clear, self.bar.ask, self.view]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        desk, editor = self._desk, self.editor
        desk.article_changed.connect(self._show_page)
        desk.suggestions_changed.connect(self._show_page)
        desk.claims_changed.connect(self._follow_claims)
        desk.focus_changed.connect(self._follow_focus)
        desk.codes_changed.connect(self._follow_names)
        desk.actors_changed.connect(self._follow_names)
        self._connect_list()
        editor.role_asked.connect(self._ask_role)
        editor.code_asked.connect(self.pick_code)
        editor.form_asked.connect(self.edit_form)
        editor.code_stance_asked.connect(self._ask_code_stance)
        editor.actor_opened.connect(self.actor_opened)
        editor.left.connect(self._give_focus_back)

    def _connect_list(self) -> None:
        view, picked, filtering = self.view, self.picked, self.filtering
        view.pressed_card.connect(lambda key: self._desk.focus_on(key, reveal=True))
        view.asked_menu.connect(self._open_menu)
        picked.changed.connect(self._follow_picked)
        filtering.changed.connect(self._follow_filter)
        filtering.judged.connect(self._follow_judged)
        self.bar.asked.connect(self.ask_filter)
        self.bar.asked_incomplete.connect(self.show_incomplete)
        view.verticalScrollBar().valueChanged.connect(lambda value: self.bar.set_lifted(value > 0))
        self.empty.unfiltered.connect(filtering.clear)

    # what it shows

    def _show_page(self) -> None:
        """The cards; where there are none to show, what that means. Suggestions alone wait for review."""
        desk = self._desk
        rows = self.model.rowCount() > 0
        is_empty = not rows or (not desk.claims and desk.focused_suggestion is None)
        self.empty.refresh()
        self._pages.setCurrentWidget(self.empty if is_empty else self.view)

    def _follow_filter(self) -> None:
        self.model.show_only(self.filtering if self.filtering.is_on else None)
        self._show_page()
        if self._desk.focus is not None:
            self.view.bring_into_view(self._desk.focus)

    def _follow_judged(self, keys: set[Key]) -> None:
        self.model.judge_again(keys)
        self._show_page()

    def _follow_picked(self) -> None:
        self.filtering.pick(self.picked.ids)
        self.view.viewport().update()
        if self.picked and self.picked.current is not None:
            self.layout().activate()  # the bar takes its room first
            self.view.bring_into_view(self.picked.current)

    def _open_menu(self, key: Key, place: QPoint) -> None:
        if key not in self.picked:
            self._desk.focus_on(key, reveal=True)
        self.menu_asked.emit(place)

    def _follow_focus(self) -> None:
        self._show_page()
        claim = self._desk.focused_claim
        if claim is None:
            self.editor.let_go()
            self.view.hold(self._desk.focus, None, reveal=True)
        else:
            self.editor.show_claim(claim)
            self.view.hold(claim.id, self.editor, reveal=True)

    def _follow_claims(self, ids: set[ClaimId]) -> None:
        self._show_page()
        claim = self._desk.focused_claim
        if claim is not None and claim.id in ids:
            self.editor.show_claim(claim)

    def _follow_names(self) -> None:
        self._delegate.forget()
        self.editor.refresh()
        self.view.measure_again()

    # the filter

    def ask_filter(self) -> None:
        """Choose a condition to show claims by, or to take off."""
        article_id = self._desk.article_id
        if article_id is None:
            return
        tally = claim_filter.tally(self._session.db, article_id)
        rows = filter_rows(self._desk, self.filtering.wanted, tally, self.filtering.incomplete)
        place = self.bar.ask if self.bar.isVisible() else self
        self.asking.ask(self.tr("Show which claims?"), place, rows, self._toggle_condition)

    def _toggle_condition(self, condition: Condition) -> None:
        self._filter_by(toggled(self.filtering.wanted, condition))

    def show_incomplete(self) -> None:
        """Only the claims that lack a code or a speaker, the first of them in focus."""
        self._filter_by(ClaimFilter(incomplete=True))
        self.view.setFocus()
        if self._desk.focus is None and self.model.rowCount():
            self._desk.focus_on(self.model.key(0), reveal=True)

    def _filter_by(self, wanted: ClaimFilter) -> None:
        """Who asks for some claims means them: what was in focus goes too where it does not fit."""
        self.picked.clear()
        self.filtering.use(wanted)
        if self._desk.focus is not None and not self.filtering.fits(self._desk.focus):
            self._desk.focus_on(None)

    # several claims

    def pick_all(self) -> None:
        """Pick every claim that is shown."""
        self.view.setFocus()
        self.picked.pick_all()

    def drop_picked(self) -> bool:
        """Pick none; False where none were."""
        were = bool(self.picked)
        self.picked.clear()
        return were

    # what commands ask for; each does nothing without a claim in focus

    def pick_actor(self, role: Role, at: int | None = None) -> None:
        """Find, or make, an actor for the claim's *role*; *at*: where a pronoun stands for it."""
        if claim := self._shown_claim():
            self.asking.ask_actor(claim, role, self.editor.open_role(role), at)

    def pick_code(self) -> None:
        """Add a code to the claim, found by its letters, or take it off."""
        if claim := self._shown_claim():
            self.asking.ask_code(claim, self.editor.codes.add)

    def pick_code_below(self, code: Code) -> None:
        """Offer the codes under *code*; `code_chosen` tells which, also where no claim is in focus."""
        place = self.editor.codes.add if self._shown_claim() else self.view
        self.asking.ask_code_below(code, place, self.code_chosen.emit)

    def edit_form(self) -> None:
        """Say in whose words the claim is told."""
        if claim := self._shown_claim():
            self.asking.ask_form(claim, self.editor.form)

    def edit_note(self) -> None:
        """Put the caret into the note."""
        if self._shown_claim():
            self._came_from = self.window().focusWidget()
            self.editor.begin_note()

    def edit_date(self) -> None:
        """Open the field for the date said."""
        if self._shown_claim():
            self._came_from = self.window().focusWidget()
            self.editor.begin_date()

    def commit(self) -> bool:
        """Keep what is typed and not yet kept: before the project is closed. False where that cannot be."""
        return self.editor.commit()

    def show_refused(self) -> None:
        """Bring the field into view whose words `commit` could not keep, with the keyboard in it."""
        if self._shown_claim():
            self.editor.date.begin()

    def _give_focus_back(self) -> None:
        """A field was left by a key: back to where that was when it was opened."""
        before, self._came_from = self._came_from, None
        known = before is not None and isValid(before) and before.isVisible()
        (before if known else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown_claim(self) -> Claim | None:
        """The claim in focus, its editor in view."""
        claim = self._desk.focused_claim
        if claim is not None:
            self.view.bring_into_view(claim.id)
        return claim

    def _ask_role(self, role: Role) -> None:
        self._desk.ask_role(role)
        self.pick_actor(role)

    def _ask_code_stance(self, code_id: CodeId, tag: QWidget) -> None:
        if claim := self._shown_claim():
            self.asking.ask_code_stance(claim, code_id, tag)
