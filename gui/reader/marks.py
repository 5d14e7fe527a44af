"""What lies on the text: mentions, claims and suggestions by place, and how each is to look."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from annotation.records import ActorKind, Claim, ClaimId, Mention, Role, Span, Suggestion
from annotation.span_index import SpanIndex
from gui.claims_here import Place
from gui.desk import Desk

PassageKey: TypeAlias = tuple[ClaimId, int]  # a claim, and the passage's place among its passages
Suggested: TypeAlias = tuple[int, int, int]  # start and stop of a passage, the suggestion's place


@dataclass(frozen=True, slots=True)
class Here:
    """All that lies at one place, the innermost first."""

    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    suggestions: tuple[Suggestion, ...]

    def __bool__(self) -> bool:
        return bool(self.mentions or self.claims or self.suggestions)


class Marks:
    """What the desk holds for the open article, asked for by place."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._suggested: SpanIndex[Suggested] = SpanIndex()
        self._suggestions: list[Suggestion] = []
        self._known: set[tuple[str, tuple[Span, ...]]] = set()

    def reload_suggestions(self) -> list[Span]:
        """Read the suggestions again; the spans of those that came or went are returned."""
        now = {(suggestion.fingerprint, suggestion.spans) for suggestion in self._desk.suggestions}
        changed, self._known = self._known ^ now, now
        self._suggestions = self._desk.suggestions
        if changed:
            self._suggested = SpanIndex(
                (*span, place)
                for place, suggestion in enumerate(self._desk.suggestions)
                for span in suggestion.spans
            )
        return [span for _, spans in changed for span in spans]

    def passages(self, span: Span) -> list[Place]:
        """The claims' passages that touch *span*."""
        return self._desk.claims.touching(span)

    def all_passages(self) -> Iterator[Place]:
        """Every passage of the article, in no order."""
        return self._desk.claims.passages()

    def mentions(self, span: Span) -> Iterator[Mention]:
        """The mentions that touch *span* and whose kind is shown."""
        hidden = self._desk.hidden_kinds
        return (one for one in self._desk.mentions.touching(span) if one.kind not in hidden)

    def suggested(self, span: Span) -> Iterator[tuple[Span, Suggestion]]:
        """The suggestions' passages that touch *span*."""
        for start, stop, place in self._suggested.touching(span):
            yield Span(start, stop), self._suggestions[place]

    def suggested_ends(self, span: Span) -> Iterator[tuple[int, int]]:
        """Start and stop of the suggestions' passages that touch *span*."""
        return ((start, stop) for start, stop, _ in self._suggested.touching(span))

    def claims(self, ids: Iterable[ClaimId]) -> dict[ClaimId, Claim]:
        """The records of some claims, read together."""
        return {claim.id: claim for claim in self._desk.claims.some(ids)}

    def at(self, offset: int) -> Here:
        """What lies on the character at *offset*."""
        here = Span(offset, offset + 1)
        ids = dict.fromkeys(claim_id for _, _, claim_id in reversed(self.passages(here)))
        claims = sorted(self._desk.claims.some(ids), key=_length)
        suggestions = {suggestion.fingerprint: suggestion for _, suggestion in self.suggested(here)}
        return Here(
            tuple(sorted(self.mentions(here), key=_length)),
            tuple(claims),
            tuple(sorted(suggestions.values(), key=_length)),
        )

    def color(self, claim: Claim) -> str | None:
        """The palette's name of the claim's colour."""
        return self._desk.color_of(claim)

    def colors(self, ids: Collection[ClaimId]) -> dict[ClaimId, str | None]:
        """The colours of some claims, without their records."""
        return self._desk.colors_of(ids)

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


def _length(thing: Mention | Claim | Suggestion) -> int:
    return thing.span.stop - thing.span.start
