"""Ids and frozen records: what the store hands out and the views show.

Offsets everywhere are code points into an article's canonical text, half-open: ``text[start:stop]``.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, NewType

ArticleId = NewType("ArticleId", int)
TextId = NewType("TextId", int)
ClaimId = NewType("ClaimId", int)
ActorId = NewType("ActorId", int)
CodeId = NewType("CodeId", int)
CoderId = NewType("CoderId", int)
StepId = NewType("StepId", int)


class Span(NamedTuple):
    """A stretch of an article's text, in code points, half-open."""

    start: int
    stop: int

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.stop and other.start < self.stop

    def contains(self, offset: int) -> bool:
        return self.start <= offset < self.stop


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    PLACE = "place"
    GROUP = "group"
    OUTLET = "outlet"
    UNNAMED = "unnamed"  # "a US official"


class MentionKind(StrEnum):
    """What a mention names, as coarse as a pipeline can tell: a GPE may be a state or a place."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"
    NUMBER = "number"  # dates, times, money, quantities
    OTHER = "other"


KIND_OF_LABEL: dict[str, MentionKind] = {
    "PERSON": MentionKind.PERSON,
    "PER": MentionKind.PERSON,
    "ORG": MentionKind.ORGANISATION,
    "GPE": MentionKind.PLACE,
    "LOC": MentionKind.PLACE,
    "FAC": MentionKind.PLACE,
    "NORP": MentionKind.GROUP,
    "DATE": MentionKind.NUMBER,
    "TIME": MentionKind.NUMBER,
    "MONEY": MentionKind.NUMBER,
    "PERCENT": MentionKind.NUMBER,
    "QUANTITY": MentionKind.NUMBER,
    "CARDINAL": MentionKind.NUMBER,
    "ORDINAL": MentionKind.NUMBER,
}


def kind_of_label(label: str) -> MentionKind:
    """The kind of mention that a pipeline's *label* stands for; unknown labels are ``OTHER``."""
    return KIND_OF_LABEL.get(label, MentionKind.OTHER)


class Role(StrEnum):
    """How an actor takes part in a claim."""

    SPEAKER = "speaker"  # whose words or position they are
    ABOUT = "about"
    ADDRESSEE = "addressee"
    VIA = "via"  # the medium or person that relays them
    CITES = "cites"  # the speaker's own source


class Stance(StrEnum):
    """How a claim stands to its code; *not set* is ``None`` and nothing defaults to a stance."""

    SUPPORTS = "supports"
    NEUTRAL = "neutral"
    OPPOSES = "opposes"


class Form(StrEnum):
    """In whose words a claim is told; *not set* is ``None``."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    NARRATOR = "narrator"  # the article's own voice, no speaker


class ActorOrigin(StrEnum):
    """How an actor came to its role in a claim."""

    NAMED = "named"  # a mention that names it was clicked, or the article names it at the claim
    INFERRED = "inferred"  # from a pronoun or a continuation, by the program
    CHOSEN = "chosen"  # picked from the list of actors by the coder


class Status(StrEnum):
    """How far the reading of an article has come."""

    UNREAD = "unread"
    READING = "reading"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Coder:
    """A person who annotates."""

    id: CoderId
    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article's particulars and counts; its text is an `ArticleText`."""

    id: ArticleId
    uid: str
    title: str
    author: str
    outlet: str
    section: str
    type: str
    url: str
    published: str  # ISO 8601: a day, a month or a year
    language: str  # ISO 639-1, empty where not known
    status: Status
    note: str
    words: int
    claims: int


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the text that is not prose: the title, or boilerplate, dimmed and never analysed."""

    span: Span
    kind: str  # title, boilerplate
    origin: str  # rule, or person


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The canonical text of an article; it does not change under its claims."""

    id: TextId
    article_id: ArticleId
    text: str
    sha256: str
    zones: tuple[Zone, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an entity, after people's decisions have been applied."""

    span: Span
    text: str
    label: str  # the pipeline's, or a person's correction: PERSON, ORG, GPE …
    kind: MentionKind
    actor_id: ActorId | None
    origin: str  # pipeline, or person


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation, state, place, group, outlet or unnamed source."""

    id: ActorId
    uid: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...]
    affiliations: tuple["Affiliation", ...]
    wikidata: str
    note: str


@dataclass(frozen=True, slots=True)
class Affiliation:
    """An actor's tie to an organisation; the dates are ISO 8601 days, empty where open."""

    organization_id: ActorId
    organization: str
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Code:
    """A tag of the codebook; leaves are worded as propositions."""

    id: CodeId
    uid: str
    parent_id: CodeId | None
    name: str
    color: str  # a name of the theme's code palette: amber, blue …
    description: str
    digit: int | None  # 1–9
    position: int  # among its siblings
    retired: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """One passage of a claim, with the words that stand there."""

    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class ClaimCode:
    """A code on a claim; *stance* is None where the claim's own stance holds."""

    code_id: CodeId
    stance: Stance | None


@dataclass(frozen=True, slots=True)
class ClaimActor:
    """An actor's part in a claim; *mention* is the place that names it, if one was clicked."""

    actor_id: ActorId
    role: Role
    origin: ActorOrigin
    mention: Span | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition that somebody puts forward."""

    id: ClaimId
    uid: str
    article_id: ArticleId
    segments: tuple[Segment, ...]  # in text order, never empty
    cue: Segment | None  # "he added"
    codes: tuple[ClaimCode, ...]
    actors: tuple[ClaimActor, ...]  # in order within each role
    stance: Stance | None
    form: Form | None
    said_on: str  # ISO 8601, empty where it is the article's date
    note: str
    created: str
    modified: str

    @property
    def span(self) -> Span:
        """From the first passage's start to the last one's stop."""
        return Span(self.segments[0].span.start, self.segments[-1].span.stop)

    def in_role(self, role: Role) -> tuple[ClaimActor, ...]:
        return tuple(actor for actor in self.actors if actor.role is role)


@dataclass(frozen=True, slots=True)
class SuggestedActor:
    """Who a suggestion proposes for a role; *name* is the fullest that the article has."""

    role: Role
    name: str  # "Steve Witkoff", "unnamed US official"
    kind: ActorKind
    origin: ActorOrigin  # NAMED or INFERRED
    mention: Span | None  # where it is named (or the pronoun stands)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A claim that the program proposes; it becomes data only when a person accepts it."""

    fingerprint: str  # stays the same when the article is analysed again
    spans: tuple[Span, ...]
    cue: Span | None
    form: Form
    actors: tuple[SuggestedActor, ...]

    @property
    def span(self) -> Span:
        return Span(self.spans[0].start, self.spans[-1].stop)
