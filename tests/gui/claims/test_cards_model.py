"""The rows of the claims panel: what they hold, and that a change touches only its own."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from annotation.operations import claims
from annotation.records import ActorKind, ActorOrigin, Form, Role, Span, Stance, SuggestedActor, Suggestion
from gui.claims.content import key_of
from gui.claims.model import CardsModel
from gui.desk import Desk
from gui.session import Session


@pytest.fixture
def model(desk: Desk, talks: int) -> CardsModel:
    result = CardsModel(desk)
    QAbstractItemModelTester(result, QAbstractItemModelTester.FailureReportingMode.Fatal, result)
    return result


@pytest.fixture
def suggestion(span_of: Callable[[str], Span]) -> Suggestion:
    who = SuggestedActor(Role.SPEAKER, "Volodymyr Zelenskyy", ActorKind.PERSON, ActorOrigin.INFERRED, None)
    return Suggestion("f1", (span_of("he was briefed by his team"),), None, Form.INDIRECT, (who,))


def keys(model: CardsModel) -> list[object]:
    return [key_of(thing) for thing in map(model.thing, range(model.rowCount()))]


def test_claims_and_suggestions_stand_in_text_order(
    model: CardsModel, tag: Callable, suggest: Callable, suggestion: Suggestion
) -> None:
    late = tag("did not go to Abu Dhabi")
    early = tag("talks were very constructive")
    suggest(suggestion)
    assert keys(model) == [early, "f1", late]
    assert [model.row_of(key) for key in (early, "f1", late, "gone", None)] == [0, 1, 2, -1, -1]


def test_a_change_of_one_claim_touches_its_row_alone(
    qtbot: object, model: CardsModel, session: Session, tag: Callable
) -> None:
    tag("talks were very constructive")
    second = tag("he was briefed by his team")
    touched = []
    model.dataChanged.connect(lambda first, last: touched.append((first.row(), last.row())))
    model.modelReset.connect(lambda: touched.append("all"))
    session.run(claims.set_stance, claim_id=second, stance=Stance.SUPPORTS)
    assert touched == [(1, 1)]
    assert model.thing(1).stance is Stance.SUPPORTS


def test_removed_and_undone(model: CardsModel, session: Session, tag: Callable) -> None:
    first, second = tag("talks were very constructive"), tag("he was briefed by his team")
    session.run(claims.remove_claims, claim_ids=[first])
    assert keys(model) == [second]
    session.undo()
    assert keys(model) == [first, second]


def test_a_claim_whose_passage_moves_changes_its_place(
    model: CardsModel, session: Session, tag: Callable, span_of: Callable[[str], Span]
) -> None:
    first, second = tag("talks were very constructive"), tag("he was briefed by his team")
    session.run(claims.move_passages, claim_id=first, spans=[span_of("did not go to Abu Dhabi")])
    assert keys(model) == [second, first]


def test_suggestions_come_and_go(model: CardsModel, suggest: Callable, suggestion: Suggestion) -> None:
    suggest(suggestion)
    model.leave_out("f1")
    assert keys(model) == []
    model.leave_out(None)
    assert keys(model) == ["f1"]
    suggest()
    assert keys(model) == []


def test_a_row_is_read_out_in_words(model: CardsModel, suggest: Callable, suggestion: Suggestion) -> None:
    suggest(suggestion)
    assert model.index(0).data() == ("he was briefed by his team, Volodymyr Zelenskyy, inferred, suggested")


def test_another_article_has_other_rows(model: CardsModel, desk: Desk, tag: Callable) -> None:
    tag("talks were very constructive")
    desk.open_article(None)
    assert model.rowCount() == 0


def test_rows_come_and_go_with_what_is_to_be_shown(
    model: CardsModel, session: Session, tag: Callable, suggest: Callable, suggestion: Suggestion
) -> None:
    first, second = tag("talks were very constructive"), tag("did not go to Abu Dhabi")
    suggest(suggestion)
    shown: set[object] = {second}
    model.show_only(shown)
    assert keys(model) == [second]
    shown |= {first, "f1"}
    model.judge_again({first, "f1"})
    assert keys(model) == [first, "f1", second]
    shown.discard(second)
    model.judge_again({second})
    shown.discard("f1")
    model.judge_again({"f1"})
    assert keys(model) == [first]
    session.run(claims.set_stance, claim_id=second, stance=Stance.SUPPORTS)
    assert keys(model) == [first]
    session.run(claims.remove_claims, claim_ids=[first])
    assert keys(model) == []
    model.show_only(None)
    assert keys(model) == ["f1", second]
