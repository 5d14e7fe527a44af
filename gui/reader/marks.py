"""What lies on the text: mentions, claims and suggestions by place, and how each is to look."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from annotation.records import ActorKind, Claim, ClaimId, Mention, Role, Span, Suggestion
from gui.desk import Desk
from gui.reader.span_index import Entry, SpanIndex

PassageKey: TypeAlias = tuple[ClaimId, int]  # a claim, and the passage's place among its passages
PlaceKey: TypeAlias = tuple[int, int]  # a suggestion's place in the list, and the passage's among its own


@dataclass(frozen=True, slots=True)
class Here:
    """All that lies at one place, the innermost first."""

    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    suggestions: tuple[Suggestion, ...]

    def __bool__(self) -> bool:
        return bool(self.mentions or self.claims or self.suggestions)


class Marks:
    """Sorted indexes of what the desk holds for the open article."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._mentions: SpanIndex[int] = SpanIndex()
        self._indexed: list[Mention] = []
        self._passages: SpanIndex[PassageKey] = SpanIndex()
        self._suggested: SpanIndex[PlaceKey] = SpanIndex()
        self._suggestions: list[Suggestion] = []
        self._known: set[tuple[str, tuple[Span, ...]]] = set()
        self._claims: dict[ClaimId, Claim] = {}

    def reload(self) -> None:
        """Read everything again: another article lies open."""
        self.reload_mentions()
        self.reload_suggestions()
        self._claims = {claim.id: claim for claim in self._desk.claims}
        self._passages = SpanIndex(entry for claim in self._desk.claims for entry in _entries(claim))

    def reload_mentions(self) -> None:
        if self._indexed is not self._desk.mentions:
            self._indexed = self._desk.mentions
            self._mentions = SpanIndex((*mention.span, place) for place, mention in enumerate(self._indexed))

    def reload_suggestions(self) -> list[Span]:
        """Read the suggestions again; the spans of those that came or went are returned."""
        now = {(suggestion.fingerprint, suggestion.spans) for suggestion in self._desk.suggestions}
        changed, self._known = self._known ^ now, now
        self._suggestions = self._desk.suggestions
        if changed:
            self._suggested = SpanIndex(
                (*span, (place, number))
                for place, suggestion in enumerate(self._desk.suggestions)
                for number, span in enumerate(suggestion.spans)
            )
        return [span for _, spans in changed for span in spans]

    def reload_claims(self, ids: Iterable[ClaimId]) -> list[Span]:
        """Read the claims *ids* again; the spans that they covered and cover now are returned."""
        touched: list[Span] = []
        for claim_id in ids:
            old = self._claims.pop(claim_id, None)
            for entry in _entries(old):
                self._passages.remove(entry)
            new = self._desk.claim(claim_id)
            for entry in _entries(new):
                self._passages.add(entry)
            if new:
                self._claims[claim_id] = new
            touched += [claim.span for claim in (old, new) if claim]
        return touched

    def passages(self, span: Span) -> list[Entry[PassageKey]]:
        """The claims' passages that touch *span*."""
        return self._passages.touching(span)

    def all_passages(self) -> Iterator[Entry[PassageKey]]:
        """Every passage of the article, in no order."""
        return iter(self._passages)

    def mentions(self, span: Span) -> Iterator[Mention]:
        """The mentions that touch *span* and whose kind is shown."""
        hidden = self._desk.hidden_kinds
        for _, _, place in self._mentions.touching(span):
            mention = self._indexed[place]
            if mention.kind not in hidden:
                yield mention

    def suggested(self, span: Span) -> Iterator[tuple[Span, Suggestion]]:
        """The suggestions' passages that touch *span*."""
        for start, stop, (place, _) in self._suggested.touching(span):
            yield Span(start, stop), self._suggestions[place]

    def claim(self, claim_id: ClaimId) -> Claim:
        """An indexed claim; KeyError for one that is not."""
        return self._claims[claim_id]

    def at(self, offset: int) -> Here:
        """What lies on the character at *offset*."""
        here = Span(offset, offset + 1)
        ids = dict.fromkeys(claim_id for _, _, (claim_id, _) in reversed(self.passages(here)))
        claims = sorted((self._claims[claim_id] for claim_id in ids), key=_length)
        suggestions = {suggestion.fingerprint: suggestion for _, suggestion in self.suggested(here)}
        return Here(
            tuple(sorted(self.mentions(here), key=_length)),
            tuple(claims),
            tuple(sorted(suggestions.values(), key=_length)),
        )

    def color(self, claim: Claim) -> str | None:
        """The palette's name of the claim's colour."""
        return self._desk.color_of(claim)

    def speaker(self, claim: Claim) -> tuple[str, str]:
        """The first speaker's name as in the margin, and its initials; empty where nobody is named."""
        for part in claim.in_role(Role.SPEAKER):
            actor = self._desk.actors.get(part.actor_id)
            if actor and actor.name.strip():
                name = actor.name.strip()
                return (name.split()[-1] if actor.kind is ActorKind.PERSON else name), initials(name)
        return "", ""


def initials(name: str) -> str:
    """Up to three initials of *name*; two letters where it is one word."""
    words = [word for word in name.split() if word[0].isalnum()]
    if len(words) > 1:
        return "".join(word[0] for word in words[:3]).upper()
    return name.strip()[:2]


def _entries(claim: Claim | None) -> Iterator[Entry[PassageKey]]:
    if claim is None:
        return
    for number, segment in enumerate(claim.segments):
        yield *segment.span, (claim.id, number)


def _length(thing: Mention | Claim | Suggestion) -> int:
    return thing.span.stop - thing.span.start
