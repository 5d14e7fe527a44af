"""What a user says about names, and how far it reaches."""

from collections.abc import Callable
from typing import Any

import pytest

from annotation.nlp.exchange import Stamp
from annotation.operations import actors, analysis, claims, mentions
from annotation.operations.mentions import Scope
from annotation.records import ActorKind, Mention, MentionKind, Role
from annotation.store.articles import text_of


def relabel(desk: Any, mention: Mention, scope: Scope, label: str) -> None:
    desk.project.run(
        mentions.relabel_name, article_id=desk.article_id, mention=mention, scope=scope, label=label
    )


def labels(desk: Any, name: str = "Witkoff") -> list[str]:
    return [mention.label for mention in desk.mentions(name)]


@pytest.fixture
def second(desk: Any, put_article: Callable[[str], Any]) -> Any:
    """Another article with the same name."""
    return put_article("More Talks\n\nWitkoff said that Witkoff would go.\n")


@pytest.mark.parametrize(
    ("scope", "here", "there"),
    [
        (Scope.SPAN, ["ORG", "PERSON"], ["PERSON", "PERSON"]),
        (Scope.ARTICLE, ["ORG", "ORG"], ["PERSON", "PERSON"]),
        (Scope.PROJECT, ["ORG", "ORG"], ["ORG", "ORG"]),
    ],
)
def test_a_decision_reaches_as_far_as_its_scope(
    desk: Any, second: Any, scope: Scope, here: list[str], there: list[str]
) -> None:
    mention = desk.mentions("Witkoff")[0]
    relabel(desk, mention, scope, "ORG")
    assert (labels(desk), labels(second)) == (here, there)
    changed = desk.mentions("Witkoff")[0]
    assert (changed.kind, changed.origin) == (MentionKind.ORGANISATION, "person")
    desk.project.undo()
    assert (labels(desk), labels(second)) == (["PERSON"] * 2, ["PERSON"] * 2)
    assert desk.mentions("Witkoff")[0].origin == "pipeline"


def test_a_narrower_decision_that_comes_later_wins(desk: Any, second: Any) -> None:
    mention = desk.mentions("Witkoff")[0]
    relabel(desk, mention, Scope.PROJECT, "ORG")
    relabel(desk, mention, Scope.ARTICLE, "GPE")
    relabel(desk, mention, Scope.SPAN, "NORP")
    assert (labels(desk), labels(second)) == (["NORP", "GPE"], ["ORG", "ORG"])


def test_a_wider_decision_that_comes_later_wins(desk: Any, second: Any) -> None:
    mention = desk.mentions("Witkoff")[0]
    relabel(desk, mention, Scope.SPAN, "NORP")
    relabel(second, second.mentions("Witkoff")[0], Scope.SPAN, "GPE")
    relabel(desk, mention, Scope.ARTICLE, "ORG")
    assert (labels(desk), labels(second)) == (["ORG", "ORG"], ["GPE", "PERSON"])
    relabel(desk, mention, Scope.PROJECT, "LOC")
    assert (labels(desk), labels(second)) == (["LOC", "LOC"], ["LOC", "LOC"])
    desk.project.undo()
    assert (labels(desk), labels(second)) == (["ORG", "ORG"], ["GPE", "PERSON"])


def test_what_a_decision_does_not_say_stays(desk: Any) -> None:
    mention = desk.mentions("Witkoff")[0]
    actor_id = desk.project.run(actors.create_actor, name="Envoy", kind=ActorKind.PERSON).value
    where = {"article_id": desk.article_id, "mention": mention, "scope": Scope.ARTICLE}
    desk.project.run(mentions.link_name, actor_id=actor_id, **where)
    relabel(desk, mention, Scope.ARTICLE, "ORG")
    relabel(desk, mention, Scope.PROJECT, "GPE")
    assert {(one.label, one.actor_id) for one in desk.mentions("Witkoff")} == {("GPE", actor_id)}


def test_a_rejected_name_is_gone_and_can_be_marked_again(desk: Any, second: Any) -> None:
    mention = desk.mentions("Witkoff")[0]
    where = {"article_id": desk.article_id, "mention": mention}
    desk.project.run(mentions.reject_name, scope=Scope.PROJECT, **where)
    assert (labels(desk), labels(second)) == ([], [])
    desk.project.run(mentions.mark_name, article_id=desk.article_id, span=mention.span, label="ORG")
    assert (labels(desk), labels(second)) == (["ORG"], [])


def test_linking_here_wins_over_the_name_that_fits(desk: Any) -> None:
    ids = [
        desk.project.run(actors.create_actor, name=name, kind=ActorKind.PERSON).value
        for name in ("Witkoff", "Alex Witkoff")
    ]
    assert [one.actor_id for one in desk.mentions("Witkoff")] == [ids[0]] * 2
    mention = desk.mentions("Witkoff")[1]
    desk.project.run(
        mentions.link_name, article_id=desk.article_id, mention=mention, scope=Scope.SPAN, actor_id=ids[1]
    )
    assert [one.actor_id for one in desk.mentions("Witkoff")] == ids
    desk.project.run(actors.remove_actor, actor_id=ids[1])
    assert [one.actor_id for one in desk.mentions("Witkoff")] == [ids[0]] * 2


def test_a_marked_name_is_a_mention_that_wide_decisions_reach(desk: Any) -> None:
    span = desk.span("Power Outages")
    desk.project.run(mentions.mark_name, article_id=desk.article_id, span=span, label="ORG")
    (marked,) = desk.mentions("Power Outages")
    assert (marked.span, marked.kind, marked.origin) == (span, MentionKind.ORGANISATION, "person")
    relabel(desk, marked, Scope.ARTICLE, "GPE")
    assert labels(desk, "Power Outages") == ["GPE"]
    relabel(desk, marked, Scope.PROJECT, "LOC")
    assert labels(desk, "Power Outages") == ["LOC"]
    desk.project.run(mentions.reject_name, article_id=desk.article_id, mention=marked, scope=Scope.PROJECT)
    assert labels(desk, "Power Outages") == []
    desk.project.undo()
    assert labels(desk, "Power Outages") == ["LOC"]


def test_a_decision_survives_a_new_analysis(desk: Any) -> None:
    relabel(desk, desk.mentions("Witkoff")[0], Scope.SPAN, "ORG")
    found = tuple((*mention.span, "PERSON") for mention in desk.mentions())
    result = analysis.MentionsResult(_stamp(desk), found)
    changes = desk.project.run(analysis.keep_mentions, article_id=desk.article_id, result=result).changes
    assert changes.found_in == {desk.article_id}
    assert labels(desk) == ["ORG", "PERSON"]


def _stamp(desk: Any, sha256: str = "") -> Any:
    return Stamp("other", "2", "1", sha256 or text_of(desk.project.db, desk.article_id).sha256)


def test_an_analysis_leaves_undo_and_redo_as_they_were(desk: Any) -> None:
    desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[desk.span("Plans were made")])
    desk.project.undo()
    result = analysis.MentionsResult(_stamp(desk), ())
    desk.project.run(analysis.keep_mentions, article_id=desk.article_id, result=result)
    assert (desk.project.undo_label, desk.project.redo_label) == ("add article", "tag claim")
    assert desk.mentions() == []


def test_an_analysis_of_another_text_is_passed_over(desk: Any) -> None:
    before = desk.mentions()
    result = analysis.MentionsResult(_stamp(desk, "another"), ())
    assert not desk.project.run(analysis.keep_mentions, article_id=desk.article_id, result=result).changes
    assert desk.mentions() == before


def test_a_relabelled_place_becomes_the_actor_that_it_is_said_to_be(desk: Any) -> None:
    span = desk.span("Plans were made")
    claim_id = desk.project.run(claims.tag_claim, article_id=desk.article_id, spans=[span]).value
    relabel(desk, desk.mentions("Axios")[0], Scope.ARTICLE, "PERSON")
    mention = desk.mentions("Axios")[0]
    desk.project.run(claims.name_in_role, claim_id=claim_id, role=Role.SPEAKER, mention=mention)
    assert desk.project.db.execute("SELECT name, kind FROM actor").fetchall() == [("Axios", "person")]


def test_a_correction_stands_whatever_a_later_analysis_says(desk: Any) -> None:
    axios, house = desk.mentions("Axios")[0], desk.mentions("White House")[0]
    relabel(desk, axios, Scope.ARTICLE, "PERSON")
    desk.project.run(mentions.reject_name, article_id=desk.article_id, mention=house, scope=Scope.PROJECT)
    other = desk.project.run(actors.create_actor, name="The envoy", kind=ActorKind.PERSON).value
    linked = desk.mentions("Witkoff")[1]
    desk.project.run(
        mentions.link_name, article_id=desk.article_id, mention=linked, scope=Scope.SPAN, actor_id=other
    )
    found = (
        (*axios.span, "GPE"),
        (*house.span, "FAC"),
        (*linked.span, "ORG"),
        (*desk.span("SEE ALSO"), "ORG"),
    )
    result = analysis.MentionsResult(_stamp(desk), found)
    desk.project.run(analysis.keep_mentions, article_id=desk.article_id, result=result)
    after = {mention.text: mention for mention in desk.mentions()}
    assert set(after) == {"Axios", "Witkoff", "SEE ALSO"}
    assert after["Axios"].label == "PERSON"
    assert (after["Witkoff"].actor_id, after["Witkoff"].label) == (other, "ORG")


def test_everywhere_reaches_articles_that_come_later(desk: Any, put_article: Any) -> None:
    axios, house = desk.mentions("Axios")[0], desk.mentions("White House")[0]
    relabel(desk, axios, Scope.PROJECT, "PERSON")
    desk.project.run(mentions.reject_name, article_id=desk.article_id, mention=house, scope=Scope.PROJECT)
    envoy = desk.project.run(actors.create_actor, name="The envoy", kind=ActorKind.PERSON).value
    desk.project.run(
        mentions.link_name, article_id=desk.article_id, mention=desk.mentions("Witkoff")[0],
        scope=Scope.PROJECT, actor_id=envoy,
    )  # fmt: skip
    later = put_article("Axios asked the White House. Witkoff’s answer came.\n")
    assert [(one.text, one.label) for one in later.mentions()] == [("Axios", "PERSON"), ("Witkoff", "PERSON")]
    assert later.mentions("Witkoff")[0].actor_id == envoy
    for _ in range(5):
        desk.project.undo()
    assert [one.text for one in desk.mentions("White House")] == ["White House"]
    assert desk.mentions("Axios")[0].label == "ORG"
