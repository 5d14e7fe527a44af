"""What a user does with claims."""

from typing import Any

import pytest

from annotation.errors import InvalidInput
from annotation.operations import actors, claims, codes
from annotation.records import ActorKind, ActorOrigin, ClaimId, Form, Role, Span, Stance
from annotation.store.actors import all_actors


@pytest.fixture
def claim_id(desk: Any) -> ClaimId:
    spans = [desk.span("Talks were very constructive")]
    return desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=spans).value


def test_a_tagged_claim_has_its_words_and_a_proposed_form_and_cue(desk: Any) -> None:
    code_id = desk.project.run(codes.create_code, name="Talks go well").value
    span = desk.span("Talks were very constructive")
    outcome = desk.project.run(
        claims.tag_claim,
        article_id=desk.article_id,
        spans=[Span(span.start - 1, span.stop + 1)],
        code_id=code_id,
        stance=Stance.SUPPORTS,
    )
    claim = desk.claim(outcome.value)
    assert claim.segments[0].quote == "“Talks were very constructive,"
    assert desk.text[slice(*claim.span)] == claim.segments[0].quote  # behind an emoji
    assert (claim.form, claim.stance) == (Form.DIRECT, Stance.SUPPORTS)
    assert claim.cue is not None
    assert "wrote" in claim.cue.quote
    assert desk.text[slice(*claim.cue.span)] == claim.cue.quote
    assert [code.code_id for code in claim.codes] == [code_id]
    assert (outcome.label, outcome.changes.claims) == ("tag claim", {claim.id})
    assert outcome.changes.claims_in == {desk.article_id}


def test_passages_are_trimmed_and_kept_apart_in_text_order(desk: Any) -> None:
    late, early = desk.span(" Plans were made".strip()), desk.span("Talks were")
    spans = [Span(late.start - 1, late.stop), early, Span(early.start, early.stop + 6), Span(0, 0)]
    claim_id = desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=spans).value
    assert [part.quote for part in desk.claim(claim_id).segments] == ["Talks were very", "“Plans were made"]


@pytest.mark.parametrize(("words", "grow"), [("Talks", -5), ("\n\n", 0), ("SEE ALSO", 10_000)])
def test_a_selection_without_words_is_refused(desk: Any, words: str, grow: int) -> None:
    start, stop = desk.span(words)
    span = Span(start + max(grow, 0), stop + grow)
    with pytest.raises(InvalidInput, match="no words"):
        desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[span])
    assert desk.claims() == []


def test_claims_may_overlap_and_come_in_text_order(desk: Any, claim_id: ClaimId) -> None:
    outer = Span(desk.span("Talks were").start, desk.span("wrote on X").stop)
    second = desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[outer]).value
    title = desk.project.run(
        claims.tag_claim, article_id=desk.article_id, spans=[desk.span("Talks Set")]
    ).value
    assert [claim.id for claim in desk.claims()] == [title, claim_id, second]
    assert desk.claim(second).form is Form.MIXED


def test_moving_proposes_a_proposed_form_anew_but_leaves_a_chosen_one(desk: Any, claim_id: ClaimId) -> None:
    indirect = desk.span("Witkoff had called")
    desk.project.run(claims.move_passages, claim_id=claim_id, spans=[indirect])
    assert (desk.claim(claim_id).form, desk.claim(claim_id).segments[0].quote) == (
        Form.INDIRECT,
        "Witkoff had called",
    )
    desk.project.run(claims.set_form, claim_id=claim_id, form=Form.NARRATOR)
    desk.project.run(claims.add_passage, claim_id=claim_id, span=desk.span("Plans were made"))
    claim = desk.claim(claim_id)
    assert claim.form is Form.NARRATOR
    assert [part.quote for part in claim.segments] == ["Plans were made", "Witkoff had called"]


def test_a_passage_that_stays_keeps_its_row(desk: Any, claim_id: ClaimId) -> None:
    rows = "SELECT uid FROM segment WHERE kind = 'content' ORDER BY start"
    before = desk.project.db.execute(rows).fetchall()
    desk.project.run(claims.add_passage, claim_id=claim_id, span=desk.span("Plans were made"))
    assert desk.project.db.execute(rows).fetchall()[:1] == before


def test_a_cue_is_set_and_taken_away(desk: Any, claim_id: ClaimId) -> None:
    desk.project.run(claims.set_cue, claim_id=claim_id, span=desk.span("Witkoff added"))
    cue = desk.claim(claim_id).cue
    assert cue is not None
    assert cue.quote == "Witkoff added"
    desk.project.run(claims.set_cue, claim_id=claim_id, span=None)
    assert desk.claim(claim_id).cue is None


def test_codes_and_their_stances(desk: Any, claim_id: ClaimId) -> None:
    first, second = (desk.project.run(codes.create_code, name=name).value for name in "AB")
    for code_id in (second, first):
        desk.project.run(claims.toggle_code, claim_id=claim_id, code_id=code_id)
    desk.project.run(claims.set_code_stance, claim_id=claim_id, code_id=first, stance=Stance.OPPOSES)
    found = [(code.code_id, code.stance) for code in desk.claim(claim_id).codes]
    assert found == [(second, None), (first, Stance.OPPOSES)]
    assert desk.project.run(claims.toggle_code, claim_id=claim_id, code_id=second).label == "remove code"
    assert [code.code_id for code in desk.claim(claim_id).codes] == [first]


SETTINGS = [
    (claims.set_stance, {"stance": Stance.NEUTRAL}),
    (claims.set_form, {"form": None}),
    (claims.set_said_on, {"said_on": "2026-01-24"}),
    (claims.set_note, {"note": "one\ntwo"}),
]


@pytest.mark.parametrize(("operation", "value"), SETTINGS)
def test_a_value_is_set_and_setting_it_again_is_no_step(
    desk: Any, claim_id: ClaimId, operation: Any, value: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotation.clock.now", lambda: "2030-01-01T00:00:00Z")
    assert desk.project.run(operation, claim_id=claim_id, **value).changes.claims == {claim_id}
    claim = desk.claim(claim_id)
    assert {name: getattr(claim, name) for name in value} == value
    assert claim.modified == "2030-01-01T00:00:00Z" != claim.created
    monkeypatch.setattr("annotation.clock.now", lambda: "2031-01-01T00:00:00Z")
    assert not desk.project.run(operation, claim_id=claim_id, **value).changes
    desk.project.undo()
    assert getattr(desk.claim(claim_id), next(iter(value))) != next(iter(value.values()))


def test_a_note_holds_nothing_that_a_table_could_not(desk: Any, claim_id: ClaimId) -> None:
    desk.project.run(claims.set_note, claim_id=claim_id, note="a\0b\ud800 c\r\nd")
    assert desk.claim(claim_id).note == "ab c\nd"


@pytest.mark.parametrize(
    ("operation", "values"),
    [
        *SETTINGS,
        (claims.toggle_code, {"code_id": 1}),
        (claims.set_cue, {"span": None}),
        (claims.add_actor, {"actor_id": 1, "role": Role.VIA}),
        (claims.add_passage, {"span": Span(0, 5)}),
        (claims.words_in_role, {"role": Role.VIA, "span": Span(0, 5)}),
    ],
)
def test_a_claim_that_is_gone_is_said_to_be(desk: Any, operation: Any, values: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput, match="gone"):
        desk.project.run(operation, claim_id=ClaimId(99), **values)


# actors of a claim


def test_one_click_on_a_surname_makes_the_actor_by_its_full_name(desk: Any, claim_id: ClaimId) -> None:
    mention = desk.mentions("Witkoff")[0]
    outcome = desk.project.run(claims.name_in_role, claim_id=claim_id, role=Role.SPEAKER, mention=mention)
    actor = all_actors(desk.project.db)[outcome.value]
    assert (actor.name, actor.kind, actor.aliases) == ("Steve Witkoff", ActorKind.PERSON, ("Witkoff",))
    (part,) = desk.claim(claim_id).in_role(Role.SPEAKER)
    assert (part.actor_id, part.origin, part.mention) == (actor.id, ActorOrigin.NAMED, mention.span)
    assert outcome.label == "set speaker"
    named = [one for one in desk.mentions() if one.actor_id == actor.id]
    assert {one.text for one in named} == {"Steve Witkoff", "Witkoff"}
    assert len(named) == 3
    desk.project.undo()
    assert all_actors(desk.project.db) == {}


def test_a_second_click_finds_the_actor(desk: Any, claim_id: ClaimId) -> None:
    first, second = (
        desk.project.run(
            claims.name_in_role, claim_id=claim_id, role=role, mention=desk.mentions(name)[0]
        ).value
        for role, name in ((Role.SPEAKER, "Witkoff"), (Role.ABOUT, "Steve Witkoff"))
    )
    assert first == second
    assert len(all_actors(desk.project.db)) == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [("US", ActorKind.STATE), ("Axios", ActorKind.ORGANISATION), ("White House", ActorKind.ORGANISATION)],
)
def test_the_kind_of_actor_follows_the_mention(desk: Any, claim_id: ClaimId, name: str, kind: str) -> None:
    mention = desk.mentions(name)[0]
    actor_id = desk.project.run(claims.name_in_role, claim_id=claim_id, role=Role.VIA, mention=mention).value
    assert all_actors(desk.project.db)[actor_id].kind is kind


def test_a_surname_of_two_people_names_neither(desk: Any, claim_id: ClaimId) -> None:
    people = {}
    for name in ("Steve Witkoff", "Alex Witkoff"):
        people[name] = desk.project.run(actors.create_actor, name=name, kind=ActorKind.PERSON).value
        desk.project.run(actors.add_alias, actor_id=people[name], name="Witkoff")
    assert {one.actor_id for one in desk.mentions("Witkoff")} == {None}
    mention = desk.mentions("Witkoff")[0]
    actor_id = desk.project.run(
        claims.name_in_role, claim_id=claim_id, role=Role.SPEAKER, mention=mention
    ).value
    assert actor_id == people["Steve Witkoff"]  # this article has his full name


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("US official", "US official", ActorKind.PERSON),
        ("A US official", "A US official", ActorKind.UNNAMED),
        ("official", "official", ActorKind.UNNAMED),
        (" Power\x20", "Power", ActorKind.PERSON),
    ],
)
def test_any_words_can_be_an_actor(desk: Any, claim_id: ClaimId, words: str, name: str, kind: str) -> None:
    outcome = desk.project.run(
        claims.words_in_role, claim_id=claim_id, role=Role.CITES, span=desk.span(words)
    )
    actor = all_actors(desk.project.db)[outcome.value]
    assert (actor.name, actor.kind) == (name, kind)
    (part,) = desk.claim(claim_id).actors
    assert desk.text[slice(*part.mention)] == name
    assert outcome.label == "set cites"


def test_who_is_named_instead_takes_the_place_of_all_who_have_the_role(desk: Any, claim_id: ClaimId) -> None:
    def put(operation: Any, **arguments: Any) -> list[str]:
        desk.project.run(operation, claim_id=claim_id, role=Role.SPEAKER, **arguments)
        people = all_actors(desk.project.db)
        return [people[part.actor_id].name for part in desk.claim(claim_id).in_role(Role.SPEAKER)]

    person = ActorKind.PERSON
    put(claims.create_in_role, name="A", kind=person)
    assert put(claims.create_in_role, name="B", kind=person) == ["A", "B"]
    assert put(claims.create_in_role, name="C", kind=person, instead=True) == ["C"]
    mention = desk.mentions("Witkoff")[0]
    assert put(claims.name_in_role, mention=mention, instead=True) == ["Steve Witkoff"]
    actor_id = desk.project.run(actors.create_actor, name="D", kind=person).value
    assert put(claims.add_actor, actor_id=actor_id, instead=True) == ["D"]
    desk.project.undo()
    desk.project.undo()
    (part,) = desk.claim(claim_id).in_role(Role.SPEAKER)
    assert all_actors(desk.project.db)[part.actor_id].name == "Steve Witkoff"


def test_actors_stand_in_order_within_their_role_and_go(desk: Any, claim_id: ClaimId) -> None:
    ids = [desk.project.run(actors.create_actor, name=n, kind=ActorKind.PERSON).value for n in "ABC"]
    for actor_id in reversed(ids):
        desk.project.run(claims.add_actor, claim_id=claim_id, actor_id=actor_id, role=Role.ABOUT)
    desk.project.run(claims.add_actor, claim_id=claim_id, actor_id=ids[0], role=Role.SPEAKER)
    desk.project.run(claims.remove_actor, claim_id=claim_id, actor_id=ids[1], role=Role.ABOUT)
    claim = desk.claim(claim_id)
    assert [part.actor_id for part in claim.in_role(Role.ABOUT)] == [ids[2], ids[0]]
    assert [part.actor_id for part in claim.in_role(Role.SPEAKER)] == [ids[0]]
    desk.project.undo()
    assert [part.actor_id for part in desk.claim(claim_id).in_role(Role.ABOUT)] == ids[::-1]
