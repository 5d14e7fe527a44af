"""The claims of the open article as cards, the one in focus as an editor in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStackedLayout, QWidget
from shiboken6 import isValid

from annotation.records import Claim, ClaimId, Code, CodeId, Role
from gui.claims.asking import Asking
from gui.claims.cards import CardDelegate
from gui.claims.editor import ClaimEditor
from gui.claims.model import CardsModel
from gui.claims.view import CardsView
from gui.counted import counted
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.empty_state import EmptyState
from gui.widgets.look import set_look


class ClaimsPanel(QWidget):
    """Cards in text order, and the pickers of the claim in focus."""

    code_chosen = Signal(object)  # Code: picked by `pick_code_below`, for whatever is in focus
    actor_opened = Signal(object)  # ActorId: its chip was pressed

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        set_look(self, ground="panel")
        self.model = CardsModel(desk, self)
        self._delegate = CardDelegate(desk, themes, self)
        self.view = CardsView(self.model, self._delegate, themes)
        self.view.setAccessibleName(self.tr("Claims of this article"))
        self.editor = ClaimEditor(session, desk, themes, self.view.viewport())
        self.editor.hide()
        self.asking = Asking(session, desk, themes, self)
        self._empty = EmptyState("", "", themes)
        self._came_from: QWidget | None = None
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        self._connect()
        self._show_page()
        self._follow_focus()

    def _connect(self) -> None:
        desk, editor = self._desk, self.editor
        self.view.pressed_card.connect(lambda key: desk.focus_on(key, reveal=True))
        desk.article_changed.connect(self._show_page)
        desk.suggestions_changed.connect(self._show_page)
        desk.claims_changed.connect(self._follow_claims)
        desk.focus_changed.connect(self._follow_focus)
        desk.codes_changed.connect(self._follow_names)
        desk.actors_changed.connect(self._follow_names)
        editor.role_asked.connect(self._ask_role)
        editor.code_asked.connect(self.pick_code)
        editor.form_asked.connect(self.edit_form)
        editor.code_stance_asked.connect(self._ask_code_stance)
        editor.actor_opened.connect(self.actor_opened)
        editor.left.connect(self._give_focus_back)

    # what it shows

    def _show_page(self) -> None:
        desk = self._desk
        is_empty = not desk.claims and desk.focused_suggestion is None
        self._pages.setCurrentWidget(self._empty if is_empty else self.view)
        self.setFocusProxy(None if is_empty else self.view)  # Tab would stop short of a hidden one
        if not is_empty:
            return
        if desk.article is None:
            self._empty.set_words(self.tr("No article is open"), self.tr("Its claims will stand here."))
            return
        lines = [self.tr("Drag over a sentence and press a digit.")]
        if desk.suggestions:
            count = len(desk.suggestions)
            lines.append(counted("ClaimsPanel", "Or press `J` to go through %n suggestion(s).", count))
        self._empty.set_words(self.tr("No claims yet"), "\n".join(lines))

    def _follow_focus(self) -> None:
        self._show_page()
        claim = self._desk.focused_claim
        if claim is None:
            self.editor.let_go()
            self.view.hold(self._desk.focus, None)
        else:
            self.editor.show_claim(claim)
            self.view.hold(claim.id, self.editor)
        if self._desk.focus is not None:
            self.view.bring_into_view(self._desk.focus)
            self._say_focused()

    def _say_focused(self) -> None:
        """Tell a screen reader, as the keyboard may be in the text."""
        row = self.model.row_of(self._desk.focus)
        if QAccessible.isActive() and row >= 0:
            announce(self.view, self.model.index(row).data())

    def _follow_claims(self, ids: set[ClaimId]) -> None:
        self._show_page()
        claim = self._desk.focused_claim
        if claim is not None and claim.id in ids:
            self.editor.show_claim(claim)

    def _follow_names(self) -> None:
        self._delegate.forget()
        self.editor.refresh()
        self.view.measure_again()

    # what commands ask for; each does nothing without a claim in focus

    def pick_actor(self, role: Role, at: int | None = None) -> None:
        """Find, or make, an actor for the claim's *role*; *at*: the offset of a pronoun that stands for it."""
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

    def commit(self) -> None:
        """Keep what is typed and not yet kept: before the project is closed."""
        self.editor.commit()

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
