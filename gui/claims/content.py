"""What a card says of a claim or a suggestion, and the small pieces under its quote."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from annotation.records import ActorOrigin, Claim, ClaimId, Role, Suggestion
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


Piece = Chip | Tag | StanceSign | Words


@dataclass(frozen=True, slots=True)
class Content:
    """All that a card shows; *foot* is the faint line at its end."""

    quote: Quote
    pieces: tuple[Piece, ...]
    foot: str

    @property
    def spoken(self) -> str:
        """The card in words, for a screen reader."""
        return ", ".join(filter(None, (self.quote.shown, *(piece.text for piece in self.pieces), self.foot)))


def content_of(thing: Thing, desk: Desk) -> Content:
    """The content of a claim's or a suggestion's card."""
    if isinstance(thing, Suggestion):
        foot = QCoreApplication.translate("Claims", "suggested")
        return Content(suggestion_quote(thing, desk), tuple(suggestion_pieces(thing)), foot)
    return Content(claim_quote(thing, desk), tuple(_claim_pieces(thing, desk)), "")


def claim_quote(claim: Claim, desk: Desk) -> Quote:
    text = desk.text.text if desk.text else ""
    return quote_of(text, [segment.span for segment in claim.segments], claim.form)


def suggestion_quote(suggestion: Suggestion, desk: Desk) -> Quote:
    text = desk.text.text if desk.text else ""
    return quote_of(text, suggestion.spans, suggestion.form)


def suggestion_pieces(suggestion: Suggestion) -> Iterable[Piece]:
    """Its actors, and a word where they were inferred."""
    for actor in suggestion.actors:
        yield Chip(name_in(actor.role, actor.name), actor.kind.value)
    if any(actor.origin is ActorOrigin.INFERRED for actor in suggestion.actors):
        yield Words(inferred_word())


def inferred_word() -> str:
    return QCoreApplication.translate("Claims", "inferred")


def _claim_pieces(claim: Claim, desk: Desk) -> Iterable[Piece]:
    shown = [part for role in _ON_CARDS for part in claim.in_role(role)]
    for part in shown:
        if actor := desk.actors.get(part.actor_id):
            yield Chip(name_in(part.role, actor.name), actor.kind.value)
    if any(part.origin is ActorOrigin.INFERRED for part in shown):
        yield Words(inferred_word())
    for link in claim.codes:
        if code := desk.codes.get(link.code_id):
            yield Tag(code.name, code.color, link.stance, code.retired)
    if claim.stance:
        yield StanceSign(claim.stance)
