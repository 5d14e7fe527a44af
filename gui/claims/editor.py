"""The editor card: the claim in focus, with all that can be said of it."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotation.errors import InvalidInput
from annotation.operations import claims
from annotation.quoting import form_of
from annotation.records import ActorId, Claim, CodeId, Role, Stance
from annotation.store import claims as stored
from gui.claims.content import quote_on
from gui.claims.date_line import DateLine
from gui.claims.fields import NoteBox, NoteField
from gui.claims.lines import ActorsLine, CodesLine
from gui.claims.parts import Line, Value
from gui.claims.quote import QuoteLabel
from gui.claims.words import form_word
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets import painting
from gui.widgets.card import Card
from gui.widgets.key_text import KeyText
from gui.widgets.look import label
from gui.widgets.segmented import StanceControl

_ALWAYS = (Role.SPEAKER, Role.ABOUT)
_WIDE = 320  # pixels: enough for all the keys that are shown


class ClaimEditor(Card):
    """Shows one claim; each edit is a step of the session, and what shows follows the store."""

    role_asked = Signal(object)  # Role
    code_asked = Signal()
    form_asked = Signal()
    code_stance_asked = Signal(object, QWidget)  # CodeId, its tag
    actor_opened = Signal(object)  # ActorId
    left = Signal()  # a field was left by a key: the focus should go back

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.set_focus_look(True)
        self._session, self._desk = session, desk
        self.claim: Claim | None = None
        self.comes_after: QWidget | None = None  # what Tab leaves for the first of its controls
        self._opened: set[Role] = set()
        self._stops: list[QWidget] = []
        self.quote = QuoteLabel(themes)
        self.actors = {role: ActorsLine(role, desk, themes) for role in Role}
        self.codes = CodesLine(desk, themes)
        self.stance = StanceControl(themes)
        self.form = Value(themes, name=self.tr("Form"), key="F")
        self.cue = Value(themes, name=self.tr("Cue"), removable=True)
        self.date = DateLine(themes)
        self.note = NoteField(themes)
        self._saved = label(tone="faint", pixels=11.3)
        self._saved.setMinimumHeight(painting.key_size("+").height() + 3)
        self._lay_out(themes)
        self._connect()
        self._say_saved()

    def _lay_out(self, themes: Themes) -> None:
        self.body.addWidget(self.quote)
        self.body.addSpacing(3)
        for role in Role:
            self.body.addWidget(self.actors[role])
        self.body.addWidget(self.codes)
        stance = Line(self.tr("Stance"))
        stance.wrap(self.stance)
        self.body.addWidget(stance)
        self.body.addWidget(_line(self.tr("Form"), self.form))
        self._cue_line = _line(self.tr("Cue"), self.cue)
        self.body.addWidget(self._cue_line)
        self.body.addWidget(self.date)
        self._note_box = NoteBox(self.note, themes)
        self.body.addWidget(self._note_box)
        meta = QHBoxLayout()
        meta.setContentsMargins(0, 2, 0, 0)
        self._keys = KeyText("", themes, tone="faint", pixels=11.3)
        self._say_keys()
        meta.addWidget(self._keys, 1)
        meta.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(meta)

    def _connect(self) -> None:
        for role, line in self.actors.items():
            line.asked.connect(lambda role=role: self.role_asked.emit(role))
            line.removed.connect(lambda actor_id, role=role: self._remove_actor(actor_id, role))
            line.opened.connect(self.actor_opened)
        self.codes.asked.connect(self.code_asked)
        self.codes.removed.connect(self._remove_code)
        self.codes.stance_asked.connect(self.code_stance_asked)
        self.stance.chosen.connect(self._set_stance)
        self.form.clicked.connect(self.form_asked)
        self.cue.removed.connect(self._clear_cue)
        self.date.edited.connect(self._set_date)
        self.note.edited.connect(self._set_note)
        self.date.left.connect(self.left)
        self.note.left.connect(self.left)
        self._session.saving.connect(self._say_saved)
        self._session.saved.connect(self._say_saved)
        self._session.save_failed.connect(self._say_saved)

    # what it shows

    def show_claim(self, claim: Claim) -> None:
        """Show *claim*; what was typed for the one before is kept first."""
        if self.claim is None or claim.id != self.claim.id:
            self.let_go()
            self._opened.clear()
            self.note.show_note("")
        self.claim = claim
        self._show_parts(claim)

    def let_go(self) -> None:
        """Show no claim; what was typed for the one before is kept."""
        self.commit()
        if self.date.is_open and self.claim is not None:
            words = self.tr("“%s” was not kept: it is no date.").replace("%s", self.date.field.text())
            self._session.trouble.emit(InvalidInput(words, self.tr("Press D on the claim to write it anew.")))
        self.date.drop()
        self.claim = None

    def refresh(self) -> None:
        """Names, codes or the article have changed."""
        if self.claim is not None:
            self._show_parts(self.claim)

    def _show_parts(self, claim: Claim) -> None:
        self.quote.set_quote(quote_on(claim, self._desk))
        self.setAccessibleName(self.tr("Claim: %s").replace("%s", self.quote.accessibleName()))
        for role, line in self.actors.items():
            has_any = line.show_claim(claim)
            line.setVisible(has_any or role in _ALWAYS or role in self._opened)
        self.codes.show_claim(claim)
        if claim.stance != self.stance.value:
            self.stance.set_value(claim.stance)
        self._show_form(claim)
        self.cue.set_value(claim.cue.quote if claim.cue else "")
        self._cue_line.setVisible(claim.cue is not None)
        self.date.show_date(claim.said_on)
        self.note.show_note(claim.note)
        self.note.setReadOnly(self._session.read_only)
        self._note_box.setVisible(not self._session.read_only or bool(claim.note))
        self._say_saved()
        self._order_stops()

    def _order_stops(self) -> None:
        """Tab goes down the card, also to the chips that came last."""
        lines = [*self.actors.values(), self.codes]
        stops = [self.comes_after] if self.comes_after else []
        stops += [stop for line in lines for stop in line.stops()]
        stops += [*self.stance.choices(), self.form, self.cue, *self.date.stops(), self.date.field, self.note]
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _show_form(self, claim: Claim) -> None:
        text = self._desk.text.text if self._desk.text else ""
        proposed = form_of(text, [segment.span for segment in claim.segments])
        agrees = claim.form is not None and claim.form is proposed
        self.form.set_value(form_word(claim.form), self.tr("from the quotation marks") if agrees else "")

    def _say_keys(self) -> None:
        """As many as stand in one line."""
        all_keys = self.tr("`+` `=` `-` stance  `J` next  `?` all keys")
        self._keys.set_text(all_keys if self.width() >= _WIDE else self.tr("`J` next  `?` all keys"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() >= _WIDE) != (event.size().width() >= _WIDE):
            self._say_keys()

    def _say_saved(self) -> None:
        if self._session.read_only:
            self._saved.setText(self.tr("read only"))
        else:
            self._saved.setText(self.tr("saved") if self._session.is_saved else self.tr("saving…"))

    # asked for by the panel

    def open_role(self, role: Role) -> QWidget:
        """Show the line of *role*, empty or not; returns where its picker belongs."""
        self._opened.add(role)
        self.actors[role].show()
        return self.actors[role].add

    def begin_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def begin_date(self) -> None:
        self.date.begin()

    def commit(self) -> bool:
        """Keep what is typed and not yet kept; False where a date cannot be, which stands below it then."""
        typing = self.note.is_changed or self.date.is_open
        if self.claim is None or not typing or self._session.project is None:
            return True
        if self.claim.id not in stored.some(self._session.db, [self.claim.id]):
            return True
        self.note.commit()
        return self.date.commit()

    # steps

    def _remove_actor(self, actor_id: ActorId, role: Role) -> None:
        self._run(claims.remove_actor, actor_id=actor_id, role=role)

    def _remove_code(self, code_id: CodeId) -> None:
        self._run(claims.toggle_code, code_id=code_id)

    def _set_stance(self, stance: str | None) -> None:
        self._run(claims.set_stance, stance=Stance(stance) if stance else None)

    def _clear_cue(self) -> None:
        self._run(claims.set_cue, span=None)

    def _set_date(self, said_on: str) -> None:
        self._run(claims.set_said_on, said_on=said_on)

    def _set_note(self, note: str) -> None:
        self._run(claims.set_note, note=note)

    def _run(self, operation: Callable[..., Any], **arguments: object) -> None:
        if self.claim is not None:
            self._session.run(operation, claim_id=self.claim.id, **arguments)
            if (now := self._desk.claim(self.claim.id)) is not None:
                self.show_claim(now)  # where the store refused, what shows goes back


def _line(text: str, widget: QWidget) -> Line:
    line = Line(text)
    line.put(0, widget)
    return line
