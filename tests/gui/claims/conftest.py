"""The claims panel over the article about talks, and short ways to make what it shows."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotation.operations import actors, claims, codes
from annotation.records import ActorId, ActorKind, ArticleId, Claim, ClaimId, CodeId, Span, Suggestion
from gui.claims.panel import ClaimsPanel
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes

Tag = Callable[..., ClaimId]


@pytest.fixture
def panel(
    qtbot: QtBot, session: Session, desk: Desk, themes: Themes, talks: ArticleId, window: QWidget
) -> ClaimsPanel:
    result = ClaimsPanel(session, desk, themes, window)
    result.setGeometry(0, 0, 372, 900)
    with qtbot.waitActive(window):
        window.show()
    return result


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    result = QWidget()
    result.resize(700, 900)
    qtbot.addWidget(result)
    return result


@pytest.fixture
def tag(session: Session, talks: ArticleId, span_of: Callable[[str], Span]) -> Tag:
    """Makes some words of the article a claim."""

    def tagged(words: str, **more: object) -> ClaimId:
        return session.run(claims.tag_claim, article_id=talks, spans=[span_of(words)], **more)

    return tagged


@pytest.fixture
def make_code(session: Session) -> Callable[..., CodeId]:
    return lambda name, **more: session.run(codes.create_code, name=name, **more)


@pytest.fixture
def make_actor(session: Session) -> Callable[..., ActorId]:
    return lambda name, kind=ActorKind.PERSON: session.run(actors.create_actor, name=name, kind=kind)


@pytest.fixture
def focused(desk: Desk) -> Callable[[], Claim]:
    """The claim in focus as the store has it now."""

    def now() -> Claim:
        assert desk.focused_claim is not None
        return desk.focused_claim

    return now


@pytest.fixture
def suggest(desk: Desk) -> Callable[..., None]:
    """Lets these suggestions be the article's open ones."""

    def put(*found: Suggestion) -> None:
        desk.suggestions = sorted(found, key=lambda one: one.span)
        desk.suggestions_changed.emit()

    return put
