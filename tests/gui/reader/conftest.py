"""An article on a desk that is made by hand, and the page that shows it."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotation.records import (
    Actor,
    ActorId,
    ActorKind,
    ActorOrigin,
    Article,
    ArticleId,
    ArticleText,
    Claim,
    ClaimActor,
    ClaimCode,
    ClaimId,
    Code,
    CodeId,
    Form,
    Mention,
    MentionKind,
    Role,
    Segment,
    Span,
    Status,
    Suggestion,
    TextId,
    Zone,
)
from annotation.store.mentions import row_of
from gui.claims_here import ClaimsHere
from gui.mentions_here import MentionsHere
from gui.reader.page import ReaderPage
from gui.theme.themes import Themes

TEXT = (
    "Peace talks 🕊️ set to resume\n\n"
    'The envoy 👩‍🚀 said "talks were very constructive" and left\u00a0Abu Dhabi on Friday.\n\n'
    "SEE ALSO: a concert tour\n\n"
    "Ukraine, Russia and the United States will meet again, Steve Witkoff wrote, and the two sides "
    "will then agree on a list of topics for the next round of the talks in Abu Dhabi.\n"
)


class FakeDesk(QObject):
    """What the page reads of a desk."""

    article_changed = Signal()
    mentions_changed = Signal()
    claims_changed = Signal(object)
    suggestions_changed = Signal()
    focus_changed = Signal()
    role_asked = Signal()
    codes_changed = Signal()
    actors_changed = Signal()
    hidden_kinds_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.article: Article | None = None
        self.text: ArticleText | None = None
        self.mentions = MentionsHere()
        self._records: dict[ClaimId, Claim] = {}
        self.claims = ClaimsHere(load=self._load)
        self.suggestions: list[Suggestion] = []
        self.codes = {CodeId(n): _code(n, color) for n, color in enumerate(("amber", "blue", "rose"))}
        self.actors: dict[ActorId, Actor] = {}
        self.focus: ClaimId | str | None = None
        self.hidden_kinds: frozenset[MentionKind] = frozenset()
        self.asked_role: Role | None = None

    def _load(self, ids: Iterable[ClaimId]) -> dict[ClaimId, Claim]:
        return {one: self._records[one] for one in ids}

    def claim(self, claim_id: ClaimId) -> Claim | None:
        return self.claims.get(claim_id)

    def colors_of(self, ids: Iterable[ClaimId]) -> dict[ClaimId, str | None]:
        return {claim.id: self.color_of(claim) for claim in self.claims.some(ids)}

    def name(self, *found: Mention) -> None:
        """Let these be the mentions."""
        self.mentions = MentionsHere(map(row_of, found))
        self.mentions_changed.emit()

    def color_of(self, claim: Claim) -> str | None:
        return self.codes[claim.codes[0].code_id].color if claim.codes else None

    def open(self, text: str) -> None:
        """Lay *text* open, with the first line as its title and "SEE ALSO" as boilerplate."""
        zones = [Zone(Span(0, text.find("\n")), "title", "rule")] if "\n" in text else []
        if (start := text.find("SEE ALSO")) >= 0:
            zones.append(Zone(Span(start, text.index("\n", start)), "boilerplate", "rule"))
        number = 1 if self.text is None else self.text.id + 1
        self.text = ArticleText(TextId(number), ArticleId(number), text, "", tuple(zones))
        self.article = Article(
            ArticleId(number),
            "",
            "",
            "",
            "RFE/RL",
            "",
            "",
            "",
            "2026-01-25",
            "en",
            Status.READING,
            "",
            809,
            0,
        )
        self.mentions, self.claims, self.suggestions = MentionsHere(), ClaimsHere(load=self._load), []
        self.article_changed.emit()

    def put(self, claim: Claim) -> None:
        """Add *claim*, or put it in the place of the one with its id."""
        self._records[claim.id] = claim
        self.claims.update([claim.id], [(*segment.span, claim.id) for segment in claim.segments])
        self.claims_changed.emit({claim.id})

    def drop(self, claim_id: ClaimId) -> None:
        self.claims.update([claim_id], [])
        self.claims_changed.emit({claim_id})

    def focus_on(self, key: ClaimId | str | None) -> None:
        self.focus = key
        self.focus_changed.emit()


def _code(number: int, color: str) -> Code:
    return Code(CodeId(number), "", None, color, color, "", None, number, False)


@pytest.fixture
def article() -> str:
    return TEXT


@pytest.fixture
def find(desk: FakeDesk) -> Callable[[str], Span]:
    """The span of the first occurrence of some words."""

    def found(words: str) -> Span:
        assert desk.text
        start = desk.text.text.index(words)
        return Span(start, start + len(words))

    return found


@pytest.fixture
def make_claim(desk: FakeDesk) -> Callable[..., Claim]:
    """Makes a claim over some spans; *speaker* becomes an actor."""

    def made(number: int, *spans: Span, code: int | None = 0, speaker: str = "") -> Claim:
        assert desk.text
        segments = tuple(Segment(span, desk.text.text[slice(*span)]) for span in spans)
        actors: tuple[ClaimActor, ...] = ()
        if speaker:
            actor = Actor(ActorId(len(desk.actors) + 1), "", speaker, ActorKind.PERSON, (), (), "", "")
            desk.actors[actor.id] = actor
            actors = (ClaimActor(actor.id, Role.SPEAKER, ActorOrigin.NAMED, None),)
        codes = () if code is None else (ClaimCode(CodeId(code), None),)
        return Claim(
            ClaimId(number), "", ArticleId(1), segments, None, codes, actors, None, None, "", "", "", ""
        )

    return made


@pytest.fixture
def make_mention() -> Callable[[Span, MentionKind], Mention]:
    labels = {MentionKind.PERSON: "PERSON", MentionKind.PLACE: "GPE", MentionKind.NUMBER: "DATE"}
    return lambda span, kind: Mention(span, "", labels[kind], kind, None, "pipeline")


@pytest.fixture
def make_suggestion() -> Callable[[Span], Suggestion]:
    return lambda span: Suggestion(f"at {span.start}", (span,), None, Form.INDIRECT, ())


@pytest.fixture
def desk(qapp: QApplication) -> FakeDesk:
    result = FakeDesk()
    result.open(TEXT)
    return result


@pytest.fixture
def page(qtbot: QtBot, desk: FakeDesk, themes: Themes) -> ReaderPage:
    result = ReaderPage(desk, themes)
    qtbot.addWidget(result)
    result.resize(800, 600)
    with qtbot.waitExposed(result):
        result.show()
    return result
