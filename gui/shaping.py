"""What keys do with the passages of the claim in focus: move the ends, duplicate, merge, split; copy it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotation import anchors
from annotation.errors import InvalidInput, SaysoError
from annotation.operations import claim_shapes, claims
from annotation.records import Claim, ClaimId, Span
from gui.desk import Desk
from gui.reader.page import ReaderPage
from gui.session import Session

Move = Callable[[str, int], int]


class Shaping(QObject):
    """Steps that change where claims stand, and how many they are."""

    said = Signal(str)  # what was done: it can be taken back
    told = Signal(str)  # why a key did nothing
    copied = Signal(str)  # something lies on the clipboard

    def __init__(self, session: Session, desk: Desk, page: ReaderPage) -> None:
        super().__init__(page)
        self._session, self._desk, self._page = session, desk, page
        self._made_of: dict[ClaimId, ClaimId] = {}  # which claim a copy or a second part was made of
        desk.claims_changed.connect(self._follow)
        session.opened.connect(self._made_of.clear)

    def move_end(self, find: Move, *, start: bool = False) -> None:
        """Move an end of what is in focus to where *find* says, from there."""
        if self._desk.text is None:
            return
        text = self._desk.text.text
        if suggestion := self._desk.focused_suggestion:
            spans = moved(list(suggestion.spans), find, text, start=start)
            self._desk.change_suggestion(replace(suggestion, spans=tuple(spans)))
        elif claim := self._desk.focused_claim:
            spans = moved([segment.span for segment in claim.segments], find, text, start=start)
            self._session.run(claims.move_passages, claim_id=claim.id, spans=spans)

    def duplicate(self) -> None:
        """A second claim on the same words, which comes into focus."""
        if claim := self._desk.focused_claim:
            copy_id = self._session.run(claim_shapes.duplicate_claim, claim_id=claim.id)
            if copy_id is not None:
                self._go_to_made(copy_id, claim)
                self.said.emit(self.tr("Duplicated; the copy is in focus"))

    def merge_with_next(self) -> None:
        """The claim in focus takes in the one after it in the text."""
        claim = self._desk.focused_claim
        if claim is None:
            return
        following = self._following(claim)
        if following is None:
            self.told.emit(self.tr("No claim comes after this one"))
        elif self._do(claim_shapes.merge_claims, kept_id=claim.id, merged_id=following.id) is not None:
            self.said.emit(self._merged(claim, following))

    def split(self) -> None:
        """Divide the claim in focus at the caret; the second part comes into focus."""
        claim = self._desk.focused_claim
        if claim is None:
            return
        new_id = self._do(claim_shapes.split_claim, claim_id=claim.id, offset=self._page.caret)
        if new_id is not None:
            self._go_to_made(new_id, claim)
            self.said.emit(self.tr("Split; the second part is in focus"))

    def _go_to_made(self, made: ClaimId, origin: Claim) -> None:
        self._made_of[made] = origin.id
        self._desk.focus_on(made)

    def _follow(self, ids: Collection[ClaimId]) -> None:
        """What was made is gone again: what it was made of comes back into focus."""
        focus = self._desk.focus
        if isinstance(focus, int) and focus in ids and focus not in self._desk.claims:
            origin = self._made_of.get(focus)
            if origin in self._desk.claims:
                self._desk.focus_on(origin)

    def copy_evidence(self) -> None:
        """The words of the claim in focus with all that proves them, onto the clipboard."""
        from gui.evidence import copy_as_evidence  # not needed for the start

        claim = self._desk.focused_claim
        if claim is not None and copy_as_evidence(self._session, [claim.id]):
            self.copied.emit(self.tr("Copied as evidence"))

    def _do(self, operation: Callable[..., Any], **arguments: object) -> Any:
        """Run the operation; where it refuses this claim, say why beside the text and return None."""
        try:
            return self._session.attempt(operation, **arguments)
        except InvalidInput as error:
            self.told.emit(f"{error.message} {error.remedy}")
        except SaysoError as error:
            self._session.trouble.emit(error)
        return None

    def _following(self, claim: Claim) -> Claim | None:
        ids: list[ClaimId] = self._desk.claims.ids()
        place = ids.index(claim.id) + 1
        return self._desk.claim(ids[place]) if place < len(ids) else None

    def _merged(self, claim: Claim, other: Claim) -> str:
        """What was done, and what of it the reader must decide anew."""
        stances = len({claim.stance, other.stance} - {None}) > 1
        dates = len({claim.said_on, other.said_on} - {""}) > 1
        if stances and dates:
            return self.tr("Merged with the next claim; they differ in stance and date, set these anew")
        if stances:
            return self.tr("Merged with the next claim; they differ in stance, set it anew")
        if dates:
            return self.tr("Merged with the next claim; they differ in date, set it anew")
        return self.tr("Merged with the next claim")


def moved(spans: list[Span], find: Move, text: str, *, start: bool) -> list[Span]:
    """The spans with the first one's start, or the last one's stop, moved; never past its other end."""
    if start:
        begin = find(text, spans[0].start)
        if begin < spans[0].stop:
            spans[0] = anchors.trim(text, Span(begin, spans[0].stop))
    else:
        stop = find(text, spans[-1].stop)
        if stop > spans[-1].start:
            spans[-1] = anchors.trim(text, Span(spans[-1].start, stop))
    return [span for span in spans if span.start < span.stop]
