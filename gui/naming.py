"""What clicks and keys do with names: who takes part in the claim in focus, and what words are names."""

from PySide6.QtCore import QObject, Signal

from annotation.operations import claims, mentions
from annotation.records import ActorId, ClaimId, Mention, MentionKind, Role
from annotation.salience import is_pronoun, pronoun_at
from gui.desk import Desk
from gui.reader.page import ReaderPage
from gui.session import Session

NAMEABLE = frozenset({MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.GROUP})


class Naming(QObject):
    """Steps that say who is who."""

    said = Signal(str)  # what was done: it can be taken back
    speaker_named = Signal(object)  # ClaimId whose speaker was named
    mention_asked = Signal(object)  # Mention whose card is wanted

    def __init__(self, session: Session, desk: Desk, page: ReaderPage) -> None:
        super().__init__(page)
        self._session, self._desk, self._page = session, desk, page

    def put(self, role: Role, mention: Mention) -> None:
        """Let whom *mention* names take part in the claim in focus."""
        claim = self._desk.focused_claim
        if claim is None:
            return
        instead = self._desk.asked_instead
        actor_id = self._session.run(
            claims.name_in_role, claim_id=claim.id, role=role, mention=mention, instead=instead
        )
        if actor_id is not None:
            self._desk.ask_role(None)
            self.say(role, actor_id, claim.id)

    def say(self, role: Role, actor_id: ActorId, claim_id: ClaimId) -> None:
        """Say who takes part in a claim now."""
        name = self._desk.name_of(actor_id)
        self.said.emit(
            {
                Role.SPEAKER: self.tr("%s says it"),
                Role.ABOUT: self.tr("It is about %s"),
                Role.ADDRESSEE: self.tr("It is said to %s"),
                Role.VIA: self.tr("It comes via %s"),
                Role.CITES: self.tr("It cites %s"),
            }[role].replace("%s", name)
        )
        if role is Role.SPEAKER:
            self.speaker_named.emit(claim_id)

    def set_cue(self) -> None:
        claim, selection = self._desk.focused_claim, self._page.selection
        if claim is not None and selection is not None:
            self._session.run(claims.set_cue, claim_id=claim.id, span=selection)
            self._page.clear_selection()

    def mark_name(self, label: str) -> None:
        """The selected words are a name that the pipeline missed."""
        selection = self._page.selection
        if selection is not None and self._desk.article is not None:
            article_id = self._desk.article.id
            self._session.run(mentions.mark_name, article_id=article_id, span=selection, label=label)
            self._page.clear_selection()

    def words_in_role(self, role: Role) -> None:
        """The selected words name whom the claim in focus wants in *role*."""
        claim, selection = self._desk.focused_claim, self._page.selection
        if claim is None or selection is None:
            return
        named = next((m for m in self._page.things_at(selection.start).mentions if m.span == selection), None)
        self._page.clear_selection()
        if named is not None:
            self.put(role, named)
        else:
            self._session.run(claims.words_in_role, claim_id=claim.id, role=role, span=selection)

    @property
    def name_here(self) -> Mention | None:
        """The name that the caret stands at, where nothing is selected."""
        if self._page.selection:
            return None
        here = self._page.things_at(self._page.caret).mentions
        return next((mention for mention in here if mention.kind in NAMEABLE), None)

    def ask_name(self) -> None:
        """Open the card of the name at the caret."""
        if (mention := self.name_here) is not None:
            self.mention_asked.emit(mention)

    def put_here(self, role: Role) -> None:
        """Let the name at the caret name whom the claim in focus wants in *role*."""
        if (mention := self.name_here) is not None:
            self.put(role, mention)

    def pronoun(self) -> int | None:
        """Where the pronoun stands that is selected, or that the caret is on; None where there is none."""
        if self._desk.text is None:
            return None
        text, selection = self._desk.text.text, self._page.selection
        if selection is not None:
            return selection.start if is_pronoun(text[selection.start : selection.stop]) else None
        found = pronoun_at(text, self._page.caret)
        return found.start if found else None
