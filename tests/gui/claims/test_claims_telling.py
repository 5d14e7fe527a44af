"""What a screen reader hears of the list."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from annotation.operations import claims
from annotation.records import ClaimId, Form, Span, Stance, Suggestion
from gui.claims.telling import Telling
from gui.desk import Desk
from gui.session import Session


@pytest.fixture
def said(desk: Desk, window: QWidget) -> list[str]:
    """What was said, the newest last."""
    heard: list[str] = []
    Telling(desk, window, is_heard=lambda: True, say=lambda _, words: heard.append(words))
    return heard


def test_a_claim_in_focus_is_read_out(
    desk: Desk, said: list[str], window: QWidget, tag: Callable[..., ClaimId]
) -> None:
    claim_id = tag("he was briefed by his team", stance=Stance.SUPPORTS)
    assert said == ["1 claim added"]
    desk.focus_on(claim_id)
    assert said[1:] == ["he was briefed by his team, supports"]
    assert window.accessibleDescription() == said[-1]


def test_what_becomes_of_it_is_said(
    desk: Desk, session: Session, said: list[str], tag: Callable[..., ClaimId]
) -> None:
    first, second = tag("he was briefed by his team"), tag("White House")
    desk.focus_on(first)
    del said[:]
    session.run(claims.set_stance, claim_id=first, stance=Stance.OPPOSES)
    session.run(claims.set_stance, claim_id=second, stance=Stance.OPPOSES)
    session.run(claims.set_stance, claim_id=first, stance=None)
    assert said == ["opposes", "no speaker, code or stance"]


def test_removed_ones_are_counted_and_undo_brings_them_back(
    desk: Desk, session: Session, said: list[str], tag: Callable[..., ClaimId]
) -> None:
    ids = [tag("he was briefed by his team"), tag("White House")]
    del said[:]
    session.run(claims.remove_claims, claim_ids=ids)
    session.undo()
    assert said == ["2 claims removed", "2 claims added"]


def test_a_suggestion_is_read_out_as_one(
    desk: Desk, said: list[str], talks: int, suggest: Callable, span_of: Callable[[str], Span]
) -> None:
    suggest(Suggestion("f1", (span_of("he was briefed"),), None, Form.INDIRECT, ()))
    desk.focus_on("f1")
    assert said == ["he was briefed, suggested"]


def test_another_article_is_no_change_of_claims(
    desk: Desk, said: list[str], tag: Callable[..., ClaimId]
) -> None:
    tag("White House")
    del said[:]
    desk.open_article(None)
    assert said == []
