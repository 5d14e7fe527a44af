"""What a user does with actors."""

from typing import Any

import pytest

from annotation.errors import InvalidInput
from annotation.operations import actors, claims, mentions
from annotation.project import Project
from annotation.records import ActorId, ActorKind, Role
from annotation.store.actors import all_actors, claims_of, counts


def make(project: Project, name: str, kind: ActorKind = ActorKind.PERSON) -> ActorId:
    return project.run(actors.create_actor, name=name, kind=kind).value


def test_particulars_are_edited_and_editing_to_the_same_is_no_step(project: Project) -> None:
    actor_id = make(project, "Axios")
    project.run(actors.edit_actor, actor_id=actor_id, name=" The  Axios ", kind="outlet", note="n")
    actor = all_actors(project.db)[actor_id]
    assert (actor.name, actor.kind, actor.note) == ("The Axios", ActorKind.OUTLET, "n")
    assert not project.run(actors.edit_actor, actor_id=actor_id, kind="outlet").changes
    with pytest.raises(TypeError):
        project.run(actors.edit_actor, actor_id=actor_id, uid="x")


@pytest.mark.parametrize("name", ["", " \n", "A | B", "\ufeff"])
def test_a_name_that_cannot_be_kept_is_refused(project: Project, name: str) -> None:
    actor_id = make(project, "A")
    for operation, values in (
        (actors.create_actor, {"kind": ActorKind.PERSON}),
        (actors.edit_actor, {"actor_id": actor_id}),
        (actors.add_alias, {"actor_id": actor_id}),
    ):
        with pytest.raises(InvalidInput):
            project.run(operation, name=name, **values)
    assert [actor.name for actor in all_actors(project.db).values()] == ["A"]


def test_aliases_come_once_and_go_whatever_their_case(project: Project) -> None:
    actor_id = make(project, "Steve Witkoff")
    for name in ("Witkoff", "WITKOFF", "steve witkoff", "Witkoff’s"):
        project.run(actors.add_alias, actor_id=actor_id, name=name)
    assert all_actors(project.db)[actor_id].aliases == ("Witkoff",)
    project.run(actors.remove_alias, actor_id=actor_id, name="witkoff")
    assert all_actors(project.db)[actor_id].aliases == ()
    project.undo()
    assert all_actors(project.db)[actor_id].aliases == ("Witkoff",)


def test_an_alias_links_the_mentions_of_every_article(desk: Any) -> None:
    actor_id = make(desk.project, "The envoy")
    assert {mention.actor_id for mention in desk.mentions("Witkoff")} == {None}
    desk.project.run(actors.add_alias, actor_id=actor_id, name="Witkoff")
    assert {mention.actor_id for mention in desk.mentions("Witkoff")} == {actor_id}
    other = make(desk.project, "Witkoff")
    assert {mention.actor_id for mention in desk.mentions("Witkoff")} == {None}, "two of one name stay two"
    desk.project.run(actors.remove_actor, actor_id=other)
    assert {mention.actor_id for mention in desk.mentions("Witkoff")} == {actor_id}


def test_an_organisation_is_found_or_made(project: Project) -> None:
    actor_id, state = make(project, "A"), make(project, "Ukraine", ActorKind.STATE)
    made = project.run(actors.add_affiliation, actor_id=actor_id, organization="UN", since="2024").value
    assert all_actors(project.db)[made].kind is ActorKind.ORGANISATION
    found = project.run(actors.add_affiliation, actor_id=actor_id, organization="ukraine").value
    assert found == state
    project.run(actors.add_affiliation, actor_id=actor_id, organization="UN", since="2024", until="2025")
    ties = all_actors(project.db)[actor_id].affiliations
    assert [(tie.organization, tie.since, tie.until) for tie in ties] == [
        ("Ukraine", "", ""),
        ("UN", "2024", "2025"),
    ]
    project.run(actors.remove_affiliation, actor_id=actor_id, organization_id=made)
    assert [tie.organization for tie in all_actors(project.db)[actor_id].affiliations] == ["Ukraine"]


@pytest.mark.parametrize(
    ("since", "until"), [("2025", "2024"), ("2025-02", "2025-01-31"), ("2025-02", "2024")]
)
def test_a_tie_cannot_end_before_it_begins(project: Project, since: str, until: str) -> None:
    actor_id = make(project, "A")
    with pytest.raises(InvalidInput, match="before it begins"):
        project.run(actors.add_affiliation, actor_id=actor_id, organization="UN", since=since, until=until)
    assert len(all_actors(project.db)) == 1


@pytest.mark.parametrize(("since", "until"), [("2024-05", "2024"), ("2024", "2024-05"), ("2024", "2024")])
def test_dates_are_compared_as_far_as_both_go(project: Project, since: str, until: str) -> None:
    actor_id = make(project, "A")
    project.run(actors.add_affiliation, actor_id=actor_id, organization="UN", since=since, until=until)
    assert len(all_actors(project.db)[actor_id].affiliations) == 1


def test_nobody_belongs_to_itself(project: Project) -> None:
    actor_id = make(project, "UN", ActorKind.ORGANISATION)
    with pytest.raises(InvalidInput, match="itself"):
        project.run(actors.add_affiliation, actor_id=actor_id, organization="UN")
    with pytest.raises(InvalidInput, match="itself"):
        project.run(actors.merge_actors, kept_id=actor_id, merged_id=actor_id)


@pytest.fixture
def two(desk: Any) -> tuple[ActorId, ActorId]:
    """Two spellings of one person, both at work: in claims, with names, ties and decisions."""
    project = desk.project
    kept, merged = make(project, "Volodymyr Zelenskyy"), make(project, "Zelensky")
    claim_ids = [
        project.run(claims.tag_claim, article_id=desk.article_id, spans=[desk.span(words)]).value
        for words in ("Plans were made", "would come")
    ]
    for claim_id in claim_ids:
        project.run(claims.add_actor, claim_id=claim_id, actor_id=merged, role=Role.SPEAKER)
    project.run(claims.add_actor, claim_id=claim_ids[0], actor_id=kept, role=Role.SPEAKER)
    project.run(actors.add_alias, actor_id=merged, name="the president")
    project.run(actors.add_affiliation, actor_id=merged, organization="Ukraine", since="2019")
    project.run(actors.add_affiliation, actor_id=kept, organization="Ukraine", since="2019")
    project.run(actors.add_affiliation, actor_id=make(project, "Aide"), organization="Zelensky")
    project.run(
        mentions.link_name,
        article_id=desk.article_id,
        mention=desk.mentions("Zelenskyy")[0],
        scope=mentions.Scope.PROJECT,
        actor_id=merged,
    )
    return kept, merged


def test_merging_moves_everything(desk: Any, two: tuple[ActorId, ActorId]) -> None:
    kept, merged = two
    outcome = desk.project.run(actors.merge_actors, kept_id=kept, merged_id=merged)
    found = all_actors(desk.project.db)
    assert merged not in found
    assert found[kept].aliases == ("Zelensky", "the president")
    assert [tie.organization for tie in found[kept].affiliations] == ["Ukraine"]
    (aide,) = [actor for actor in found.values() if actor.name == "Aide"]
    assert [tie.organization_id for tie in aide.affiliations] == [kept]
    assert len(claims_of(desk.project.db, kept)) == 2
    assert {part.actor_id for claim in desk.claims() for part in claim.actors} == {kept}
    assert {mention.actor_id for mention in desk.mentions("Zelenskyy")} == {kept}
    assert outcome.changes.actors >= {kept, merged}
    assert outcome.changes.claims == {claim.id for claim in desk.claims()}
    assert outcome.changes.names


def test_merging_is_undone_whole(desk: Any, two: tuple[ActorId, ActorId]) -> None:
    before = all_actors(desk.project.db), counts(desk.project.db), desk.claims(), desk.mentions()
    desk.project.run(actors.merge_actors, kept_id=two[0], merged_id=two[1])
    desk.project.undo()
    assert (all_actors(desk.project.db), counts(desk.project.db), desk.claims(), desk.mentions()) == before


def test_an_actor_that_others_were_merged_into_can_be_merged_and_removed(project: Project) -> None:
    first, second, third = make(project, "A"), make(project, "B"), make(project, "C")
    project.run(actors.merge_actors, kept_id=second, merged_id=first)
    project.run(actors.merge_actors, kept_id=third, merged_id=second)
    assert all_actors(project.db)[third].aliases == ("B", "A")
    project.run(actors.remove_actor, actor_id=third)
    assert project.wait_saved()
    assert all_actors(project.db) == {}
    project.undo()
    assert all_actors(project.db)[third].aliases == ("B", "A")


def test_a_removed_actor_leaves_its_claims(desk: Any, two: tuple[ActorId, ActorId]) -> None:
    outcome = desk.project.run(actors.remove_actor, actor_id=two[1])
    assert len(desk.claims()) == 2
    assert [len(claim.actors) for claim in desk.claims()] == [1, 0]
    assert outcome.changes.claims == {claim.id for claim in desk.claims()}
    assert not outcome.changes.claims_in


def test_counts_say_who_takes_part_where(desk: Any, two: tuple[ActorId, ActorId]) -> None:
    kept, merged = two
    claim_id = desk.claims()[0].id
    desk.project.run(claims.add_actor, claim_id=claim_id, actor_id=merged, role=Role.ABOUT)
    count = counts(desk.project.db)[merged]
    assert (count.as_speaker, count.about, count.claims) == (2, 1, 2)
    assert count.mentions == len(desk.mentions("Zelenskyy"))
    assert counts(desk.project.db)[kept].claims == 1


def test_one_of_two_periods_at_an_organisation_is_removed(project: Project) -> None:
    actor_id = project.run(actors.create_actor, name="Ann Lee", kind=ActorKind.PERSON).value
    for since in ("2017", "2025"):
        made = project.run(
            actors.add_affiliation, actor_id=actor_id, organization="Council", since=since
        ).value
    project.run(actors.remove_affiliation, actor_id=actor_id, organization_id=made, since="2017")
    (left,) = all_actors(project.db)[actor_id].affiliations
    assert left.since == "2025"


def test_merging_keeps_the_note_and_the_wikidata_id(project: Project) -> None:
    kept = project.run(actors.create_actor, name="Ann Lee", kind=ActorKind.PERSON).value
    merged = project.run(actors.create_actor, name="A. Lee", kind=ActorKind.PERSON).value
    project.run(actors.edit_actor, actor_id=kept, note="first")
    project.run(actors.edit_actor, actor_id=merged, note="second", wikidata="Q42")
    project.run(actors.merge_actors, kept_id=kept, merged_id=merged)
    actor = all_actors(project.db)[kept]
    assert (actor.note, actor.wikidata) == ("first\nsecond", "Q42")
    project.undo()
    assert all_actors(project.db)[kept].note == "first"
