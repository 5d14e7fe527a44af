"""Several claims changed at once: one step, named for how many, and taken back as a whole."""

from typing import Any

import pytest

from annotation.operations import actors, claims, claims_together, codes
from annotation.records import ActorKind, ActorOrigin, ClaimId, Role, Stance
from annotation.store.history import RECORDED


@pytest.fixture
def three(desk: Any) -> list[ClaimId]:
    words = ("Talks were very constructive", "Plans were made", "Witkoff had called")
    return [
        desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[desk.span(one)]).value
        for one in words
    ]


@pytest.fixture
def code_id(desk: Any) -> int:
    return desk.project.run(codes.create_code, name="Talks go well").value


def rows(desk: Any) -> dict[str, list[Any]]:
    return {table: desk.project.db.execute(f"SELECT * FROM {table}").fetchall() for table in RECORDED}


def code_ids(desk: Any, ids: list[ClaimId]) -> list[list[int]]:
    return [[link.code_id for link in desk.claim(one).codes] for one in ids]


def speakers(desk: Any, ids: list[ClaimId]) -> list[list[int]]:
    return [[part.actor_id for part in desk.claim(one).in_role(Role.SPEAKER)] for one in ids]


def test_a_code_goes_on_those_that_have_it_not(desk: Any, three: list[ClaimId], code_id: int) -> None:
    desk.project.run(claims.toggle_code, claim_id=three[0], code_id=code_id)
    before = rows(desk)
    outcome = desk.project.run(claims_together.code_claims, claim_ids=three, code_id=code_id)
    assert code_ids(desk, three) == [[code_id]] * 3
    assert (outcome.label, outcome.changes.claims) == ("code 2 claims", set(three[1:]))
    after = rows(desk)
    assert desk.project.undo().label == "code 2 claims"
    assert rows(desk) == before
    desk.project.redo()
    assert rows(desk) == after


def test_what_changes_one_claim_is_named_for_one_and_what_changes_none_is_no_step(
    desk: Any, three: list[ClaimId], code_id: int
) -> None:
    outcome = desk.project.run(claims_together.code_claims, claim_ids=[three[0], three[0]], code_id=code_id)
    assert outcome.label == "add code"
    again = desk.project.run(claims_together.code_claims, claim_ids=three[:1], code_id=code_id)
    assert not again.changes
    assert desk.project.undo_label == "add code"


def test_claims_that_are_gone_are_passed_over(desk: Any, three: list[ClaimId], code_id: int) -> None:
    desk.project.run(claims.remove_claims, claim_ids=three[:1])
    outcome = desk.project.run(claims_together.code_claims, claim_ids=three, code_id=code_id)
    assert outcome.label == "code 2 claims"


def test_a_code_is_taken_off_all(desk: Any, three: list[ClaimId], code_id: int) -> None:
    desk.project.run(claims_together.code_claims, claim_ids=three, code_id=code_id)
    outcome = desk.project.run(claims_together.uncode_claims, claim_ids=three, code_id=code_id)
    assert outcome.label == "take code off 3 claims"
    assert code_ids(desk, three) == [[], [], []]


def test_another_code_takes_its_place_with_its_stance(desk: Any, three: list[ClaimId], code_id: int) -> None:
    new_id = desk.project.run(codes.create_code, name="Talks are on").value
    desk.project.run(claims_together.code_claims, claim_ids=three[:2], code_id=code_id)
    desk.project.run(claims.set_code_stance, claim_id=three[0], code_id=code_id, stance=Stance.OPPOSES)
    desk.project.run(claims.toggle_code, claim_id=three[1], code_id=new_id)
    outcome = desk.project.run(claims_together.recode_claims, claim_ids=three, code_id=code_id, new_id=new_id)
    assert outcome.label == "recode 2 claims"
    assert code_ids(desk, three) == [[new_id], [new_id], []]
    assert desk.claim(three[0]).codes[0].stance is Stance.OPPOSES
    same = desk.project.run(claims_together.recode_claims, claim_ids=three, code_id=new_id, new_id=new_id)
    assert not same.changes


def test_a_new_code_is_made_and_put_on_all_in_one_step(desk: Any, three: list[ClaimId]) -> None:
    before = rows(desk)
    code_id = desk.project.run(claims_together.create_code_on_claims, claim_ids=three, name="New").value
    assert code_ids(desk, three) == [[code_id]] * 3
    assert desk.project.undo().label == "code 3 claims"
    assert rows(desk) == before


def test_a_stance_is_set_and_cleared(desk: Any, three: list[ClaimId]) -> None:
    for stance in (Stance.NEUTRAL, None):
        outcome = desk.project.run(claims_together.set_stance_of_claims, claim_ids=three, stance=stance)
        assert [desk.claim(one).stance for one in three] == [stance] * 3
        assert outcome.label == "set stance of 3 claims"


def test_the_speaker_is_the_one_speaker_and_who_was_named_stays_so(desk: Any, three: list[ClaimId]) -> None:
    (mention,) = desk.mentions("Steve Witkoff")
    witkoff = desk.project.run(
        claims.name_in_role, claim_id=three[0], role=Role.SPEAKER, mention=mention
    ).value
    other = desk.project.run(actors.create_actor, name="Zelenskyy", kind=ActorKind.PERSON).value
    desk.project.run(claims.add_actor, claim_id=three[1], actor_id=other, role=Role.SPEAKER)
    desk.project.run(claims.add_actor, claim_id=three[1], actor_id=other, role=Role.ABOUT)
    outcome = desk.project.run(claims_together.set_speaker_of_claims, claim_ids=three, actor_id=witkoff)
    assert outcome.label == "set speaker of 2 claims"
    assert speakers(desk, three) == [[witkoff]] * 3
    assert desk.claim(three[0]).actors[0].origin is ActorOrigin.NAMED
    assert [part.actor_id for part in desk.claim(three[1]).in_role(Role.ABOUT)] == [other]


def test_a_name_that_is_no_actor_yet_becomes_the_speaker(desk: Any, three: list[ClaimId]) -> None:
    (mention,) = desk.mentions("Axios")
    before = rows(desk)
    actor_id = desk.project.run(
        claims_together.name_speaker_of_claims, claim_ids=three, mention=mention
    ).value
    assert speakers(desk, three) == [[actor_id]] * 3
    assert desk.project.undo().label == "set speaker of 3 claims"
    assert rows(desk) == before


def test_a_new_actor_becomes_the_speaker(desk: Any, three: list[ClaimId]) -> None:
    actor_id = desk.project.run(
        claims_together.create_speaker_of_claims, claim_ids=three, name="A diplomat", kind=ActorKind.UNNAMED
    ).value
    assert speakers(desk, three) == [[actor_id]] * 3
