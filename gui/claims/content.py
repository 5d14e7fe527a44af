"""What a card says of a claim or a suggestion, and the small pieces under its quote."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from annotation.records import (
    ActorOrigin,
    Claim,
    ClaimActor,
    ClaimId,
    Role,
    Span,
    SuggestedActor,
    Suggestion,
)
from annotation.salience import is_pronoun
from gui.claims.quote import Quote, quote_of
from gui.claims.words import name_in
from gui.desk import Desk
from gui.theme import fonts
from gui.theme.theme import Theme
from gui.widgets import painting
from gui.widgets.stances import stance_word

Thing = Claim | Suggestion
Key = ClaimId | str

_ON_CARDS = (Role.SPEAKER, Role.VIA)


def key_of(thing: Thing) -> Key:
    """What the desk's focus calls it."""
    return thing.fingerprint if isinstance(thing, Suggestion) else thing.id


@dataclass(frozen=True, slots=True)
class Chip:
    """An actor."""

    text: str
    kind: str
    role: Role

    def size(self) -> QSize:
        return painting.chip_size(self.text, dot=self.kind != "unnamed")

    def draw(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        painting.draw_chip(painter, rect, self.text, self.kind, theme)


@dataclass(frozen=True, slots=True)
class Tag:
    """A code; *stance* is the code's own."""

    text: str
    color: str
    stance: str | None
    struck: bool

    def size(self) -> QSize:
        return painting.code_size(self.text, stance=self.stance)

    def draw(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        painting.draw_code(
            painter, rect, self.text, self.color, theme, stance=self.stance, struck=self.struck
        )


@dataclass(frozen=True, slots=True)
class StanceSign:
    """The claim's stance."""

    stance: str

    @property
    def text(self) -> str:
        return stance_word(self.stance)

    def size(self) -> QSize:
        return painting.stance_size(self.stance)

    def draw(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        painting.draw_stance(painter, rect, self.stance, theme)


@dataclass(frozen=True, slots=True)
class Words:
    """A faint word or two."""

    text: str

    @staticmethod
    def face() -> QFont:
        return fonts.interface(11.5)

    def size(self) -> QSize:
        metrics = QFontMetrics(self.face())
        return QSize(metrics.horizontalAdvance(self.text) + 1, metrics.height())

    def draw(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        painter.setFont(self.face())
        painter.setPen(theme.color("faint"))
        metrics = QFontMetrics(self.face())
        painter.drawText(rect.left(), rect.top() + metrics.ascent(), self.text)


@dataclass(frozen=True, slots=True)
class KeySign:
    """A key."""

    text: str

    def size(self) -> QSize:
        return painting.key_size(self.text)

    def draw(self, painter: QPainter, rect: QRect, theme: Theme) -> None:
        painting.draw_key(painter, rect, self.text, theme)


Piece = Chip | Tag | StanceSign | Words | KeySign


def spans_of(thing: Thing) -> tuple[Span, ...]:
    """Its passages."""
    if isinstance(thing, Suggestion):
        return thing.spans
    return tuple(segment.span for segment in thing.segments)


def quote_on(thing: Thing, desk: Desk) -> Quote:
    """Its words, in the open article."""
    return quote_of(desk.text.text if desk.text else "", spans_of(thing), thing.form)


def pieces_of(thing: Thing, desk: Desk) -> tuple[Piece, ...]:
    """Its actors, codes and stance, as small pieces."""
    if isinstance(thing, Suggestion):
        return tuple(suggestion_pieces(thing, desk))
    return tuple(_claim_pieces(thing, desk))


def foot_of(thing: Thing, *, focus: bool = False) -> tuple[Piece, ...]:
    """The faint line at the end of its card; in focus it says which keys judge it."""
    if not isinstance(thing, Suggestion):
        return ()
    if not focus:
        return (Words(suggested_word()),)
    parts = judging_keys().split("`")
    return tuple(
        KeySign(part) if number % 2 else Words(part.strip())
        for number, part in enumerate(parts)
        if part.strip()
    )


def suggested_word() -> str:
    return QCoreApplication.translate("Claims", "suggested")


def judging_keys() -> str:
    """The keys that judge a suggestion, between backticks, with what they do."""
    return QCoreApplication.translate("Claims", "`1–9` code  `+ = -` stance  `Enter` keep, next  `X` no")


def spoken(thing: Thing, desk: Desk) -> str:
    """Its card in words, for a screen reader."""
    pieces = (piece.text for piece in pieces_of(thing, desk))
    last = suggested_word() if isinstance(thing, Suggestion) else ""
    return ", ".join(filter(None, (quote_on(thing, desk).shown, *pieces, last)))


def suggestion_pieces(suggestion: Suggestion, desk: Desk) -> Iterable[Piece]:
    """Its actors, and a word where they were inferred."""
    for actor in suggestion.actors:
        yield Chip(name_in(actor.role, actor.name), actor.kind.value, actor.role)
    if words := inferred_words(suggestion.actors, desk):
        yield Words(words)


def inferred_words(parts: Iterable[ClaimActor | SuggestedActor], desk: Desk) -> str:
    """That the program concluded who one of them is, and from which pronoun; empty where it did not."""
    inferred = [part for part in parts if part.origin is ActorOrigin.INFERRED]
    if not inferred:
        return ""
    text = desk.text.text if desk.text else ""
    places = [part.mention for part in inferred if part.mention]
    said = [words for start, stop in places if is_pronoun(words := text[start:stop])]
    if said:
        return QCoreApplication.translate("Claims", "inferred · “%s”").replace("%s", said[0])
    return QCoreApplication.translate("Claims", "inferred")


def _claim_pieces(claim: Claim, desk: Desk) -> Iterable[Piece]:
    shown = [part for role in _ON_CARDS for part in claim.in_role(role)]
    for part in shown:
        if actor := desk.actors.get(part.actor_id):
            yield Chip(name_in(part.role, actor.name), actor.kind.value, part.role)
    if words := inferred_words(shown, desk):
        yield Words(words)
    for link in claim.codes:
        if code := desk.codes.get(link.code_id):
            yield Tag(code.name, code.color, link.stance, code.retired)
    if claim.stance:
        yield StanceSign(claim.stance)
