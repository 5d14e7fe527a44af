"""What a user does with actors."""

import csv
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotation.casting import ProposedActor, ProposedTie, propose_actors
from annotation.errors import InvalidInput
from annotation.export.package import export_project
from annotation.nlp.exchange import MentionsResult, Stamp, sha256_of
from annotation.operations import actors, analysis, claims, mentions
from annotation.project import Project
from annotation.records import ActorId, ActorKind, Role
from annotation.store.actors import PartsCount, all_actors, counts
from annotation.store.appearances import extents, namings_of, parts_of, places_of
from annotation.store.joining import distinctions
from annotation.store.suggestions import dismissed


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
    assert counts(desk.project.db)[kept] == PartsCount(speaker=2)
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
    db, (first, second) = desk.project.db, desk.claims()
    desk.project.run(claims.add_actor, claim_id=first.id, actor_id=merged, role=Role.ABOUT)
    desk.project.run(claims.add_actor, claim_id=second.id, actor_id=merged, role=Role.VIA)
    assert counts(db) == {merged: PartsCount(2, 1, 1), kept: PartsCount(1)}
    assert counts(db)[merged].together == 4
    assert extents(db, merged) == {Role.SPEAKER: (2, 1), Role.ABOUT: (1, 1), Role.VIA: (1, 1)}
    assert [part.claim_id for part in parts_of(db, merged, Role.SPEAKER, 9)] == [first.id, second.id]
    assert len(parts_of(db, merged, Role.SPEAKER, 1)) == 1


def test_the_places_that_name_an_actor_are_found_in_every_article(
    desk: Any, put_article: Any, two: tuple[ActorId, ActorId]
) -> None:
    merged, db = two[1], desk.project.db
    other = put_article("Zelenskyy spoke 🕊️ of “Zelenskyy”.\nHe left.\n")
    assert [(one.article_id, one.count) for one in namings_of(db, merged)] == [
        (other.article_id, 2), (desk.article_id, 1),
    ]  # fmt: skip
    first, second = places_of(db, merged, other.article_id, 9)
    assert (first.before, first.name, first.after) == ("", "Zelenskyy", " spoke 🕊️ of “Zelenskyy”.")
    assert second.span == other.span("Zelenskyy", 1)
    assert len(places_of(db, merged, other.article_id, 1)) == 1


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


def test_the_place_that_names_the_merged_actor_is_not_lost(desk: Any) -> None:
    kept, merged = make(desk.project, "Witkoff"), make(desk.project, "Steve Witkoff")
    span = desk.span("Plans were made")
    claim_id = desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[span]).value
    desk.project.run(claims.add_actor, claim_id=claim_id, actor_id=kept, role=Role.SPEAKER)
    mention = desk.mentions("Steve Witkoff")[0]
    desk.project.run(claims.name_in_role, claim_id=claim_id, role=Role.SPEAKER, mention=mention)
    desk.project.run(actors.merge_actors, kept_id=kept, merged_id=merged)
    (part,) = desk.claim(claim_id).actors
    assert (part.actor_id, part.mention, part.origin) == (kept, mention.span, "named")


@pytest.fixture
def joined(desk: Any) -> tuple[ActorId, ActorId, list[Any]]:
    """An actor that goes by "Witkoff" too, its claims: by that name, by its own, and chosen from the list."""
    project, actor_id = desk.project, make(desk.project, "Steve Witkoff")
    project.run(actors.add_alias, actor_id=actor_id, name="Witkoff")
    made = []
    for words, mention in (
        ("Plans were made", desk.mentions("Witkoff")[0]),
        ("Talks were very constructive", desk.mentions("Steve Witkoff")[0]),
        ("would come", None),
    ):
        claim_id = project.run(claims.tag_claim, article_id=desk.article_id, spans=[desk.span(words)]).value
        made.append(claim_id)
        if mention is None:
            project.run(claims.add_actor, claim_id=claim_id, actor_id=actor_id, role=Role.SPEAKER)
        else:
            project.run(claims.name_in_role, claim_id=claim_id, role=Role.SPEAKER, mention=mention)
    project.run(
        mentions.link_name, article_id=desk.article_id, mention=desk.mentions("Witkoff")[1],
        scope=mentions.Scope.SPAN, actor_id=actor_id,
    )  # fmt: skip
    return actor_id, desk.article_id, made


def test_an_alias_split_off_takes_its_places_and_the_claims_that_came_from_them(
    desk: Any, joined: Any
) -> None:
    actor_id, _, made = joined
    before = all_actors(desk.project.db), desk.claims(), desk.mentions()
    own = desk.project.run(actors.split_alias, actor_id=actor_id, name="witkoff").value
    found = all_actors(desk.project.db)
    assert (found[own].name, found[own].kind, found[actor_id].aliases) == ("Witkoff", ActorKind.PERSON, ())
    assert {one.actor_id for one in desk.mentions("Witkoff")} == {own}
    assert {one.actor_id for one in desk.mentions("Steve Witkoff")} == {actor_id}
    speakers = [desk.claim(claim_id).actors[0].actor_id for claim_id in made]
    assert speakers == [own, actor_id, actor_id]
    assert distinctions(desk.project.db) == {frozenset((actor_id, own))}
    desk.project.undo()
    assert (all_actors(desk.project.db), desk.claims(), desk.mentions()) == before


def test_an_actor_that_was_merged_comes_back_as_itself(project: Project) -> None:
    kept, merged = make(project, "Ann Lee"), make(project, "A. Lee")
    uid = all_actors(project.db)[merged].uid
    project.run(actors.merge_actors, kept_id=kept, merged_id=merged)
    assert project.run(actors.split_alias, actor_id=kept, name="A. Lee").value == merged
    assert all_actors(project.db)[merged].uid == uid


def test_only_an_alias_can_be_split_off(project: Project) -> None:
    with pytest.raises(InvalidInput, match="no longer"):
        project.run(actors.split_alias, actor_id=make(project, "Ann Lee"), name="Ann Lee")


def test_that_two_are_two_lasts_and_moves_with_a_merge(project: Project) -> None:
    first, second, third = make(project, "A"), make(project, "B"), make(project, "C")
    project.run(actors.tell_apart, actor_id=second, other_id=first)
    assert not project.run(actors.tell_apart, actor_id=first, other_id=second).changes
    project.run(actors.merge_actors, kept_id=third, merged_id=second)
    assert distinctions(project.db) == {frozenset((first, third))}
    project.run(actors.merge_actors, kept_id=first, merged_id=third)
    assert distinctions(project.db) == set()
    project.undo()
    project.undo()
    assert distinctions(project.db) == {frozenset((first, second))}
    project.undo()
    assert distinctions(project.db) == set()
    with pytest.raises(InvalidInput, match="itself"):
        project.run(actors.tell_apart, actor_id=first, other_id=first)


@pytest.mark.parametrize("text", ["42", "q42", "Q0", "Q", "Q42 ", "https://www.wikidata.org/wiki/Q42"])
def test_what_is_no_wikidata_id_is_refused(project: Project, text: str) -> None:
    actor_id = make(project, "A")
    if text.strip() == "Q42":
        project.run(actors.edit_actor, actor_id=actor_id, wikidata=text)
        assert all_actors(project.db)[actor_id].wikidata == "Q42"
        return
    with pytest.raises(InvalidInput, match="Wikidata"):
        project.run(actors.edit_actor, actor_id=actor_id, wikidata=text)


def test_the_affiliation_on_the_day_is_the_organization_of_the_claims_table(
    desk: Any, tmp_path: Path
) -> None:
    project = desk.project
    witkoff = make(project, "Steve Witkoff")
    project.run(actors.add_affiliation, actor_id=witkoff, organization="Property firm", until="2024-12-31")
    project.run(actors.add_affiliation, actor_id=witkoff, organization="White House", since="2025-01-20")
    for words, day in (
        ("Plans were made", "2026-01-24"),
        ("would come", "2024-05"),
        ("had called", "2025-01-10"),
    ):
        claim_id = project.run(claims.tag_claim, article_id=desk.article_id, spans=[desk.span(words)]).value
        project.run(claims.set_said_on, claim_id=claim_id, said_on=day)
        project.run(claims.add_actor, claim_id=claim_id, actor_id=witkoff, role=Role.SPEAKER)
    assert project.wait_saved()
    with closing(sqlite3.connect(project.path)) as db:
        export_project(db, tmp_path / "out")
    with (tmp_path / "out" / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["person"], row["organization"]) for row in rows] == [
        ("Steve Witkoff", "White House"), ("Steve Witkoff", ""), ("Steve Witkoff", "Property firm"),
    ]  # fmt: skip


def propose(desk: Any) -> list[ProposedActor]:
    db = desk.project.db
    refused = dismissed(db, desk.article_id)
    return propose_actors(desk.text, desk.mentions(), all_actors(db).values(), refused)


def test_an_accepted_actor_comes_with_its_names_places_and_affiliation_in_one_step(desk: Any) -> None:
    (witkoff,) = [one for one in propose(desk) if one.name == "Steve Witkoff"]
    outcome = desk.project.run(actors.accept_proposed_actors, article_id=desk.article_id, proposed=[witkoff])
    found = all_actors(desk.project.db)
    (made,) = outcome.value
    assert (found[made].name, found[made].aliases) == ("Steve Witkoff", ("Witkoff",))
    assert [tie.organization for tie in found[made].affiliations] == ["White House"]
    assert {one.actor_id for one in desk.mentions("Witkoff") + desk.mentions("Steve Witkoff")} == {made}
    assert "Steve Witkoff" not in {one.name for one in propose(desk)}
    desk.project.undo()
    assert all_actors(desk.project.db) == {}


def test_all_are_accepted_in_one_step_and_nothing_is_left_to_propose(desk: Any) -> None:
    outcome = desk.project.run(
        actors.accept_proposed_actors, article_id=desk.article_id, proposed=propose(desk)
    )
    assert outcome.label == "accept actors"
    names = sorted(actor.name for actor in all_actors(desk.project.db).values())
    assert names == ["Abu Dhabi", "Axios", "Steve Witkoff", "US", "Volodymyr Zelenskyy", "White House"]
    assert {one.actor_id is None for one in desk.mentions()} == {False}
    assert propose(desk) == []


def test_a_known_actor_takes_what_the_article_calls_it(desk: Any) -> None:
    known = make(desk.project, "S. Witkoff")
    (witkoff,) = [one for one in propose(desk) if one.known == known]
    desk.project.run(actors.accept_proposed_actors, article_id=desk.article_id, proposed=[witkoff])
    assert all_actors(desk.project.db)[known].aliases == ("Steve Witkoff", "Witkoff")
    assert {one.actor_id for one in desk.mentions("Witkoff")} == {known}


def test_a_name_that_another_bears_is_linked_in_this_article_only(desk: Any, put_article: Any) -> None:
    other = make(desk.project, "Alex Witkoff")
    desk.project.run(actors.add_alias, actor_id=other, name="Witkoff")
    later = put_article("Witkoff spoke.\n")
    witkoff = ProposedActor(
        "Steve Witkoff", ActorKind.PERSON, ("Witkoff",), tuple(desk.mentions("Steve Witkoff")), None, None
    )
    (made,) = desk.project.run(
        actors.accept_proposed_actors, article_id=desk.article_id, proposed=[witkoff]
    ).value
    assert {one.actor_id for one in desk.mentions("Witkoff")} == {made}
    assert {one.actor_id for one in later.mentions("Witkoff")} == {other}


def test_a_dismissed_actor_is_not_proposed_after_another_analysis(desk: Any) -> None:
    first = propose(desk)[0]
    desk.project.run(actors.dismiss_proposed_actor, article_id=desk.article_id, proposed=first)
    found = tuple((*one.span, one.label) for one in desk.mentions())
    result = MentionsResult(Stamp("another", "2", "2", sha256_of(desk.text)), found)
    desk.project.run(analysis.keep_mentions, article_id=desk.article_id, result=result)
    assert first.name not in {one.name for one in propose(desk)}
    desk.project.undo()
    assert first.name in {one.name for one in propose(desk)}


def test_a_tie_that_is_there_does_not_come_twice(desk: Any) -> None:
    known = make(desk.project, "Steve Witkoff")
    desk.project.run(actors.add_affiliation, actor_id=known, organization="White House", since="2025")
    tied = ProposedActor(
        "Steve Witkoff", ActorKind.PERSON, (), (), known, ProposedTie("White House", ActorKind.ORGANISATION)
    )
    desk.project.run(actors.accept_proposed_actors, article_id=desk.article_id, proposed=[tied])
    assert [tie.since for tie in all_actors(desk.project.db)[known].affiliations] == ["2025"]
