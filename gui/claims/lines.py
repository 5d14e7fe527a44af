"""The lines of the editor card that hold actors and codes."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from annotation.affiliations import affiliation_on
from annotation.records import Actor, Claim, Code, CodeId, Role, Stance
from gui.claims.content import inferred_words
from gui.claims.parts import AddActor, FaintWords, Line
from gui.claims.words import ROLE_KEYS, kind_word, role_label, role_question
from gui.desk import Desk
from gui.theme.themes import Themes
from gui.widgets.chip import ActorChip, AddChip
from gui.widgets.code_tag import CodeTag


class ActorsLine(Line):
    """The actors of a claim in one role, and the chip that adds one."""

    asked = Signal()
    removed = Signal(object)  # ActorId
    opened = Signal(object)  # ActorId

    def __init__(self, role: Role, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(role_label(role), parent)
        self.role = role
        self._desk, self._themes = desk, themes
        self._shown: object = None
        self.add = AddActor(themes, key=ROLE_KEYS[role], name=role_question(role))
        self.add.clicked.connect(self.asked)
        self.put(0, self.add)

    def show_claim(self, claim: Claim) -> bool:
        """Show the claim's actors; whether it has any in this role."""
        day = claim.said_on or (self._desk.article.published if self._desk.article else "")
        parts = [
            (self._desk.actors[part.actor_id], inferred_words([part], self._desk))
            for part in claim.in_role(self.role)
            if part.actor_id in self._desk.actors
        ]
        state = [(actor, self._faint_words(actor, inferred, day)) for actor, inferred in parts]
        if state != self._shown:
            self._shown = state
            self._fill(state)
        return bool(parts)

    def _faint_words(self, actor: Actor, inferred: str, day: str) -> str:
        tie = affiliation_on(actor, day) if self.role is Role.SPEAKER else ""
        return " · ".join(filter(None, (tie, inferred)))

    def _fill(self, parts: list[tuple[Actor, str]]) -> None:
        self.take_all_before(self.add)
        for actor, words in parts:
            self._append(self._chip(actor))
            if words:
                self._append(FaintWords(words))
        self.add.set_bare(bool(parts))

    def _append(self, widget: QWidget) -> None:
        self.put(self.flow.count() - 1, widget)

    def _chip(self, actor: Actor) -> ActorChip:
        chip = ActorChip(
            actor.name, actor.kind.value, self._themes, removable=True, detail=kind_word(actor.kind)
        )
        chip.removed.connect(lambda: self.removed.emit(actor.id))
        chip.clicked.connect(lambda: self.opened.emit(actor.id))
        return chip


class CodesLine(Line):
    """The codes of a claim; a press on one asks for its own stance."""

    asked = Signal()
    removed = Signal(object)  # CodeId
    stance_asked = Signal(object, QWidget)  # CodeId, its tag

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Claims", "Codes"), parent)
        self._desk, self._themes = desk, themes
        self._shown: list[tuple[Code, Stance | None]] | None = None
        self._tags: list[CodeTag] = []
        self.add = AddChip("", themes, key="C", name=self.tr("Add a code"))
        self.add.clicked.connect(self.asked)
        self.put(0, self.add)

    def show_claim(self, claim: Claim) -> None:
        state = [
            (self._desk.codes[link.code_id], link.stance)
            for link in claim.codes
            if link.code_id in self._desk.codes
        ]
        if state == self._shown:
            return
        before = [code.id for code, _ in self._shown or ()]
        self._shown = state
        if before != [code.id for code, _ in state]:
            self._build(state)
        for tag, (code, stance) in zip(self._tags, state, strict=True):
            tag.set_code(code.name, code.color, stance=stance, digit=str(code.digit or ""))
            tag.setToolTip(code.description)
        self.add.setText("+" if state else self.tr("+ add"))
        self.add.updateGeometry()

    def _build(self, state: list[tuple[Code, Stance | None]]) -> None:
        self.take_all_before(self.add)
        self._tags = []
        for code, stance in state:
            tag = CodeTag(code.name, code.color, self._themes, stance=stance, removable=True)
            self._wire(tag, code.id)
            self.put(self.flow.count() - 1, tag)
            self._tags.append(tag)

    def _wire(self, tag: CodeTag, code_id: CodeId) -> None:
        tag.removed.connect(lambda: self.removed.emit(code_id))
        tag.clicked.connect(lambda: self.stance_asked.emit(code_id, tag))
