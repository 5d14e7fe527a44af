"""What clicks and keys do with claims: the rules between the page and the operations."""

from PySide6.QtCore import QObject, Qt, Signal

from annotation import sentences
from annotation.names import full_name, key_of
from annotation.operations import claims, suggestions
from annotation.records import (
    ActorId,
    Claim,
    ClaimId,
    Code,
    CodeId,
    Form,
    Mention,
    Role,
    Span,
    Stance,
    Suggestion,
)
from gui.commands.command import When
from gui.counted import counted
from gui.desk import Desk
from gui.naming import NAMEABLE, Naming
from gui.reader.page import ReaderPage
from gui.session import Session
from gui.shaping import Shaping


class Tagging(QObject):
    """Turns gestures on the page into steps of the session."""

    said = Signal(str)  # what a click did; the status bar shows it with Undo
    told = Signal(str)  # why a key did nothing; there is nothing to undo
    copied = Signal(str)  # something lies on the clipboard
    tagged = Signal(object)  # ClaimId of a new claim
    speaker_named = Signal(object)  # ClaimId whose speaker a click named
    claim_pointed = Signal()  # a click put a claim in focus
    mention_asked = Signal(object)  # Mention whose card is wanted
    children_asked = Signal(object)  # Code with children: one of them is to be picked

    def __init__(self, session: Session, desk: Desk, page: ReaderPage) -> None:
        super().__init__(page)
        self.stays = False  # whether Enter on a suggestion stays at the new claim: in the first minute
        self._left_at: int | None = None  # where the last claim was left by Enter: one Enter more is no order
        self._session, self._desk, self._page = session, desk, page
        page.clicked.connect(self.click)
        page.passage_dragged.connect(self.add_passage)
        page.segment_resized.connect(self._resize)
        desk.to_reveal.connect(page.scroll_to)
        desk.article_changed.connect(self._forget_left)
        desk.focus_changed.connect(self._bring_caret)
        self.naming, self.shaping = Naming(session, desk, page), Shaping(session, desk, page)
        self.naming.said.connect(self.said)
        self.naming.speaker_named.connect(self.speaker_named)
        self.naming.mention_asked.connect(self.mention_asked)
        self.shaping.said.connect(self.said)
        self.shaping.told.connect(self.told)
        self.shaping.copied.connect(self.copied)

    def states(self) -> list[When]:
        """What a key may be about now, the first that applies first."""
        states = []
        if self._page.selection:
            states.append(When.SELECTION)
        if self._desk.focused_suggestion:
            states.append(When.SUGGESTION)
        if self._desk.focused_claim:
            states.append(When.CLAIM)
        if self._desk.focus is None:
            states.append(When.CARET)
        return states

    # clicks

    def click(self, offset: int, _modifiers: Qt.KeyboardModifier) -> None:
        """A name fills the role that is waited for, or opens its card; claims come into focus in turn."""
        self._left_at = None
        here = self._page.things_at(offset)
        mention = here.mentions[0] if here.mentions else None
        role = self._desk.asked_role
        named = mention is not None and mention.kind in NAMEABLE
        if mention is not None and named and role is not None and self._desk.focused_claim:
            self.naming.put(role, mention)
        elif mention is not None and self._corrects(mention):
            self._accept_said_by(mention)
        elif mention is not None:
            self.mention_asked.emit(mention)
        else:
            self._walk([*(claim.id for claim in here.claims), *(s.fingerprint for s in here.suggestions)])

    def _corrects(self, mention: Mention) -> bool:
        """Whether a click on the name says who speaks in the suggestion in focus.

        It does not where that is proposed already, nor inside the passage: there the card tells who it is.
        """
        suggestion = self._desk.focused_suggestion
        if suggestion is None or mention.kind not in NAMEABLE:
            return False
        inside = any(span.overlaps(mention.span) for span in suggestion.spans)
        key = key_of(full_name(mention, self._desk.mentions.first_ones))
        actor = self._desk.actors.get(mention.actor_id or ActorId(0))
        names = {key, *(key_of(name) for name in (actor.name, *actor.aliases))} if actor else {key}
        speakers = [one for one in suggestion.actors if one.role is Role.SPEAKER]
        return not inside and not any(
            one.mention == mention.span or key_of(one.name) in names for one in speakers
        )

    def _accept_said_by(self, mention: Mention) -> None:
        """The suggestion in focus is kept, with whom the name means as its speaker."""
        suggestion = self._desk.focused_suggestion
        claim_id = self._accept(suggestion, speaker=mention) if suggestion else None
        claim = self._desk.claim(claim_id) if claim_id is not None else None
        if claim is not None:
            self.naming.say(Role.SPEAKER, claim.in_role(Role.SPEAKER)[0].actor_id, claim.id)

    def point_at(self, offset: int) -> None:
        """The right button: what lies at *offset* comes into focus, unless it is selected or in focus now.

        A name that lies outside the claim in focus leaves that in focus: it may name who takes part.
        """
        selection = self._page.selection
        if selection and selection.start <= offset <= selection.stop:
            return
        self._page.place_caret(offset)
        here = self._page.things_at(offset)
        keys: list[ClaimId | str] = [claim.id for claim in here.claims]
        keys += [suggestion.fingerprint for suggestion in here.suggestions]
        if self._desk.focus not in keys and (keys or self.naming.name_here is None):
            self._desk.focus_on(keys[0] if keys else None)

    def _walk(self, keys: list[ClaimId | str]) -> None:
        if not keys:
            self._desk.focus_on(None)
        elif self._desk.focus in keys:
            self._desk.focus_on(keys[(keys.index(self._desk.focus) + 1) % len(keys)])
        else:
            self._desk.focus_on(keys[0])
        if self._desk.focused_claim is not None:
            self.claim_pointed.emit()

    def add_passage(self, span: Span) -> None:
        """Another passage of the claim in focus; without one, a selection."""
        claim = self._desk.focused_claim
        if claim is None:
            self._page.select(span)
            return
        self._session.run(claims.add_passage, claim_id=claim.id, span=span)
        self._page.clear_selection()

    def _resize(self, claim_id: ClaimId, index: int, span: Span) -> None:
        claim = self._desk.claim(claim_id)
        if claim is not None:
            self._session.run(claims.move_passages, claim_id=claim_id, spans=_with(claim, index, span))

    # making claims

    def claim_selection(self, code_id: CodeId | None = None) -> None:
        """The selection, or the sentence at the caret, becomes a claim, which comes into focus."""
        if self._desk.text is None or self._desk.article is None:
            return
        if code_id is None and not self._page.selection and self._page.caret == self._left_at:
            self.told.emit(self.tr("That was the last one. Click in a sentence to make it a claim"))
            return
        span = self._page.selection or sentences.sentence_at(self._desk.text.text, self._page.caret)
        claim_id = self._session.run(
            claims.tag_claim, article_id=self._desk.article.id, spans=[span], code_id=code_id
        )
        if claim_id is not None:
            self._page.clear_selection()
            self._desk.focus_on(claim_id)
            self.tagged.emit(claim_id)

    def digit(self, digit: int) -> None:
        """The code with this digit: on a new claim, on the claim in focus, or on the accepted suggestion."""
        code = self._desk.code_with_digit(digit)
        if code is None:
            self.told.emit(self.tr("No code has the digit %s").replace("%s", str(digit)))
        elif self._desk.children_of(code.id):
            self.children_asked.emit(code)
        else:
            self.put_code(code)

    def put_code(self, code: Code) -> None:
        if self._page.selection or self._desk.focus is None:
            self.claim_selection(code.id)
        elif suggestion := self._desk.focused_suggestion:
            self._accept(suggestion, code_id=code.id)
        elif claim := self._desk.focused_claim:
            self._session.run(claims.toggle_code, claim_id=claim.id, code_id=code.id)

    # suggestions

    def _accept(
        self,
        suggestion: Suggestion,
        *,
        code_id: CodeId | None = None,
        stance: Stance | None = None,
        speaker: Mention | None = None,
    ) -> ClaimId | None:
        if self._desk.article is None:
            return None
        claim_id: ClaimId | None = self._session.run(
            suggestions.accept_suggestion,
            article_id=self._desk.article.id,
            suggestion=suggestion,
            code_id=code_id,
            stance=stance,
            speaker=speaker,
        )
        if claim_id is not None:
            self._desk.focus_on(claim_id)
            self.tagged.emit(claim_id)
        return claim_id

    def accept(self) -> None:
        """Accept the suggestion in focus and go to the next one."""
        suggestion, stays = self._desk.focused_suggestion, self.stays
        if suggestion is not None and self._accept(suggestion) is not None and not stays:
            self.go_on()

    def dismiss(self) -> None:
        suggestion = self._desk.focused_suggestion
        if suggestion is None or self._desk.article is None:
            return
        after = suggestion.span.start
        self._session.run(
            suggestions.dismiss_suggestion, article_id=self._desk.article.id, suggestion=suggestion
        )
        self._desk.step_focus(1, suggestions_only=True, after=after)

    def accept_direct(self) -> None:
        """Accept all direct quotes of the article at once; what is left of the suggestions comes next."""
        article, direct = self._desk.article, self.direct_quotes()
        if not direct or article is None:
            return
        focused = self._desk.focused_suggestion
        at = focused.span.start if focused else self._page.caret
        self._session.run(suggestions.accept_suggestions, article_id=article.id, suggestions=direct)
        if self._desk.focus is None:
            self._desk.step_focus(1, suggestions_only=True, after=at)

    def direct_quotes(self) -> list[Suggestion]:
        """The suggestions that stand in quotation marks as a whole."""
        return [one for one in self._desk.suggestions if one.form is Form.DIRECT]

    def _forget_left(self) -> None:
        self._left_at = None

    def go_on(self) -> None:
        """Leave the claim: the next suggestion in the text comes into focus, or nothing."""
        claim = self._desk.focused_claim
        here = claim.span if claim else Span(self._page.caret, self._page.caret)
        left = self._desk.suggestions
        following = next((one for one in left if one.span >= here), None)
        self._desk.focus_on(following.fingerprint if following else None, reveal=True)
        if following is None:
            self._page.place_caret(here.stop)
            self._left_at = here.stop
            if left:
                text = counted("Tagging", "Left above: %n suggestion(s). J goes there", len(left))
                self.told.emit(text)

    # the claim in focus

    def toggle_stance(self, stance: Stance) -> None:
        if suggestion := self._desk.focused_suggestion:
            self._accept(suggestion, stance=stance)
        elif claim := self._desk.focused_claim:
            wanted = None if claim.stance is stance else stance
            self._session.run(claims.set_stance, claim_id=claim.id, stance=wanted)

    def remove(self) -> None:
        claim = self._desk.focused_claim
        if claim is not None:
            self._session.run(claims.remove_claims, claim_ids=[claim.id])
            self._page.place_caret(claim.span.start)

    def drop_selection(self) -> None:
        """A selection comes before the claim in focus: what removes does not reach through it."""
        self._page.clear_selection()

    def copy_selection(self) -> None:
        self._page.copy()

    def take_suggestion(self) -> bool:
        """Accept the suggestion in focus and stay at the new claim; False where none was in focus."""
        suggestion = self._desk.focused_suggestion
        return suggestion is not None and self._accept(suggestion) is not None

    # the text

    def select_sentence(self) -> None:
        """The sentence at the caret; where words are selected, one sentence more."""
        if self._desk.text is None:
            return
        text, selection = self._desk.text.text, self._page.selection
        if selection is None:
            self._page.select(sentences.sentence_at(text, self._page.caret))
        else:
            self._page.select(sentences.with_next_sentence(text, selection))

    def _bring_caret(self) -> None:
        """The caret stands in what is in focus, where arrows and keys that ask for a place go on from."""
        focused = self._desk.focused_claim or self._desk.focused_suggestion
        if focused is None or self._page.selection:
            return
        start, stop = focused.span
        if not start <= self._page.caret <= stop:
            self._page.place_caret(start)

    def step(self, by: int) -> None:
        """To the next or previous claim or suggestion."""
        self._desk.step_focus(by, after=self._page.caret)

    def escape(self) -> bool:
        """Give up what was begun last; False where there is nothing."""
        if self._desk.role_was_asked:
            self._desk.ask_role(None)
        elif self._page.selection:
            self._page.clear_selection()
        elif self._desk.focus is not None:
            claim = self._desk.focused_claim or self._desk.focused_suggestion
            self._desk.focus_on(None)
            if claim is not None:
                self._page.place_caret(claim.span.start)
        else:
            return False
        return True


def _with(claim: Claim, index: int, span: Span) -> list[Span]:
    spans = [segment.span for segment in claim.segments]
    spans[index] = span
    return spans
