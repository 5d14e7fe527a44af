"""What the exported tables say about a small project."""

from typing import Any

import pytest

from annotation.export.columns import MENTION_KINDS
from annotation.operations import actors, articles, claims, codes, mentions
from annotation.operations.mentions import Scope
from annotation.records import KIND_OF_LABEL, ActorKind, Role, Span, Stance
from annotation.store import articles as stored_articles
from annotation.store import mentions as stored_mentions

CONSTRUCTIVE = "Talks are constructive"


def test_a_claim_with_everything(story: Any) -> None:
    row = story.claim_row("quote")
    start, stop = row["start_position"], row["stop_position"]
    assert row | {"claim_uid": "", "article_uid": "", "created": "", "modified": ""} == {
        "statement_id": story.claims["quote"],
        "time": "2026-01-24",
        "person": "Steve Witkoff",
        "organization": "White House",
        "concept": CONSTRUCTIVE,
        "agreement": 1,
        "start_position": story.text.index("Talks were"),
        "stop_position": story.text.index("Talks were") + len("Talks were very constructive"),
        "text": story.text[start:stop],
        "coder": "you",
        "document_id": story.article,
        "document_title": "😀 Envoys leave with a date",
        "document_author": "Jo Field",
        "document_source": "The Post",
        "document_section": "World",
        "document_type": "news",
        "claim_uid": "",
        "speakers": "Steve Witkoff",
        "speaker_origin": "named",
        "about": "Ukraine | US official",
        "addressees": None,
        "via": "Axios",
        "cites": None,
        "codes": f"Diplomacy > {CONSTRUCTIVE}",
        "stance": "supports",
        "form": "direct",
        "cue": "Steve Witkoff told Axios",
        "said_on": "",
        "note": "",
        "segments": f"{start}-{stop}",
        "article_uid": "",
        "article_url": "https://example.org/1",
        "article_language": "en",
        "created": "",
        "modified": "",
    }


def test_claims_come_by_place_and_each_once(story: Any) -> None:
    order = [row["statement_id"] for row in story.table("claims")]
    assert order == [story.claims[key] for key in ("quote", "bare", "split", "relayed")]


@pytest.mark.parametrize("key", ["quote", "bare", "relayed"])
def test_text_equals_the_slice_also_after_an_emoji(story: Any, key: str) -> None:
    row = story.claim_row(key)
    assert row["start_position"] > 0
    assert row["text"] == story.text[row["start_position"] : row["stop_position"]]


def test_passages_are_joined_and_span_from_the_first_to_the_last(story: Any) -> None:
    row = story.claim_row("split")
    first, last = story.text.index("More"), story.text.index("is to come")
    assert row["text"] == "More […] is to come"
    assert (row["start_position"], row["stop_position"]) == (first, last + len("is to come"))
    assert row["segments"] == f"{first}-{first + 4} | {last}-{last + 10}"


def test_a_claim_with_nothing_but_words_has_empty_cells(story: Any) -> None:
    row = story.claim_row("bare")
    empty = ("person", "organization", "concept", "agreement", "speakers", "via", "codes", "stance")
    assert {name: row[name] for name in empty} == dict.fromkeys(empty)
    (tidy,) = story.tidy_rows("bare")
    assert (tidy["speaker"], tidy["code"], tidy["agreement"]) == (None, None, None)


def test_speakers_that_are_no_persons_are_the_organization(story: Any) -> None:
    row = story.claim_row("relayed")
    assert (row["person"], row["organization"]) == ("Steve Witkoff", "US official")
    assert row["speakers"] == "US official | Steve Witkoff"
    assert row["speaker_origin"] == "chosen | chosen"
    assert [(one["person"], one["organization"]) for one in story.tidy_rows("relayed")] == [
        (None, "US official"),
        ("Steve Witkoff", "White House"),
    ]


def test_neutral_is_no_agreement(story: Any) -> None:
    row = story.claim_row("relayed")
    assert (row["stance"], row["agreement"]) == ("neutral", None)


def test_the_affiliation_is_that_of_the_day_when_it_was_said(story: Any) -> None:
    assert story.claim_row("split")["organization"] == "Witkoff Group"


@pytest.mark.parametrize(
    ("said_on", "organization"),
    [
        ("2025-01-19", "Witkoff Group"),  # the last day belongs to it
        ("2025-01-20", "White House"),
        ("1999", "Witkoff Group"),
        ("2025-01", "White House | Witkoff Group"),  # a month in which both hold
        ("2025", "White House | Witkoff Group"),
        ("2026", "White House"),
        ("", "White House"),  # the article's date
    ],
)
def test_affiliation_by_date(story: Any, said_on: str, organization: str) -> None:
    story.run(claims.set_said_on, claim_id=story.claims["quote"], said_on=said_on)
    assert story.claim_row("quote")["organization"] == organization
    (tidy,) = story.tidy_rows("quote")
    assert tidy["organization"] == organization.split(" | ")[0]


def test_without_any_date_the_present_affiliation_counts(story: Any) -> None:
    story.run(articles.edit_article, article_id=story.article, published="")
    assert story.claim_row("quote")["organization"] == "White House"


def test_an_organization_of_two_speakers_stands_once(story: Any) -> None:
    story.run(
        actors.add_affiliation,
        actor_id=story.actors["Jared Kushner"],
        organization="White House",
        since="2017",
    )
    story.run(claims.set_said_on, claim_id=story.claims["split"], said_on="2026-01-24")
    assert story.claim_row("split")["organization"] == "White House"


def test_a_code_has_its_own_stance_in_the_tidy_table_only(story: Any) -> None:
    row = story.claim_row("split")
    assert (row["stance"], row["agreement"]) == ("supports", 1)
    assert row["concept"] == f"{CONSTRUCTIVE} | Talks go on"
    assert [
        (one["speaker"], one["code"], one["stance"], one["agreement"]) for one in story.tidy_rows("split")
    ] == [
        ("Steve Witkoff", CONSTRUCTIVE, "opposes", 0),
        ("Steve Witkoff", "Talks go on", "supports", 1),
        ("Jared Kushner", CONSTRUCTIVE, "opposes", 0),
        ("Jared Kushner", "Talks go on", "supports", 1),
    ]


def test_a_code_keeps_its_stance_where_the_claim_has_none(story: Any) -> None:
    story.run(claims.set_stance, claim_id=story.claims["split"], stance=None)
    assert story.claim_row("split")["agreement"] is None
    assert {one["code"]: one["agreement"] for one in story.tidy_rows("split")} == {
        CONSTRUCTIVE: 0,
        "Talks go on": None,
    }


def test_tidy_rows_tell_who_and_what(story: Any) -> None:
    (row,) = story.tidy_rows("quote")
    of_actor = {one["actor_id"]: one for one in story.table("actors")}[story.actors["Steve Witkoff"]]
    of_code = {one["code_id"]: one for one in story.table("codebook")}[story.codes[CONSTRUCTIVE]]
    assert (row["speaker_uid"], row["speaker_kind"]) == (of_actor["actor_uid"], "person")
    assert (row["code_uid"], row["code_path"]) == (of_code["code_uid"], f"Diplomacy > {CONSTRUCTIVE}")
    assert (row["via"], row["about"], row["cue"]) == (
        "Axios",
        "Ukraine | US official",
        "Steve Witkoff told Axios",
    )


def test_articles_are_counted(story: Any) -> None:
    (row,) = story.table("articles")
    assert (row["claims"], row["mentions"], row["characters"]) == (4, 3, len(story.text))
    assert row["sha256"] == stored_articles.text_of(story.project.db, story.article).sha256


def test_a_merged_actor_is_counted_in_the_other_one(story: Any) -> None:
    rows = {row["name"]: row for row in story.table("actors")}
    assert "Witkoff" not in rows
    witkoff = rows["Steve Witkoff"]
    assert witkoff["aliases"] == "Witkoff"
    assert (witkoff["claims_as_speaker"], witkoff["claims_about"], witkoff["mentions"]) == (3, 0, 1)
    assert witkoff["affiliation"] == "White House"  # the present one
    assert rows["Ukraine"]["claims_about"] == 1


def test_the_codebook_comes_in_the_order_of_the_tree(story: Any) -> None:
    story.run(
        codes.move_code, code_id=story.codes["Talks go on"], parent_id=story.codes["Diplomacy"], position=0
    )
    story.run(codes.set_retired, code_id=story.codes["War"], retired=True)
    assert [
        (row["path"], row["parent"], row["retired"], row["claims"]) for row in story.table("codebook")
    ] == [
        ("Diplomacy", None, 0, 0),
        ("Diplomacy > Talks go on", "Diplomacy", 0, 1),
        (f"Diplomacy > {CONSTRUCTIVE}", "Diplomacy", 0, 2),
        ("War", None, 1, 0),
    ]


def test_a_mention_names_its_place_and_its_actor(story: Any) -> None:
    first = story.table("mentions")[0]
    assert first["text"] == story.text[first["start_position"] : first["stop_position"]] == "Steve Witkoff"
    assert (first["label"], first["kind"], first["actor"]) == ("PERSON", "person", "Steve Witkoff")
    assert (first["origin"], first["status"], first["pipeline"]) == ("pipeline", "found", "en_test 1.0")


def test_mentions_tell_who_marked_them_and_who_decided(story: Any) -> None:
    text_id = stored_articles.text_of(story.project.db, story.article).id
    found = {one.text: one for one in stored_mentions.of_text(story.project.db, text_id)}
    decide = {"article_id": story.article, "scope": Scope.ARTICLE}
    story.run(mentions.reject_name, mention=found["Saturday"], **decide)
    story.run(mentions.relabel_name, mention=found["Axios"], label="PERSON", **decide)
    start = story.text.index("Kyiv")
    story.run(mentions.mark_name, article_id=story.article, span=Span(start, start + 4), label="GPE")
    assert [(row["text"], row["label"], row["origin"], row["status"]) for row in story.table("mentions")] == [
        ("Steve Witkoff", "PERSON", "pipeline", "found"),
        ("Axios", "PERSON", "pipeline", "confirmed"),
        ("Saturday", "DATE", "pipeline", "rejected"),
        ("Kyiv", "GPE", "person", "confirmed"),
    ]
    assert story.table("articles")[0]["mentions"] == 3


def test_kinds_are_the_ones_that_the_window_shows(story: Any) -> None:
    text_id = stored_articles.text_of(story.project.db, story.article).id
    labels = [*KIND_OF_LABEL, "WORK_OF_ART"]
    db, found = story.project.db, [(at, at + 1, label) for at, label in enumerate(labels)]
    stored_mentions.begin_found(
        db, text_id, pipeline="en_test", version="1.0", rules="1", now="2026-01-24T00:00:00Z"
    )
    stored_mentions.put_found(db, text_id, story.text, found, (0, len(story.text)))
    kinds = {row["label"]: row["kind"] for row in story.table("mentions")}
    assert kinds == {**KIND_OF_LABEL, "WORK_OF_ART": "other"}
    assert set(kinds.values()) == set(MENTION_KINDS)


def test_a_tree_of_codes_that_is_a_ring_ends(story: Any) -> None:
    """No operation makes one; a file that was written elsewhere may hold one."""
    db, diplomacy, child = story.project.db, story.codes["Diplomacy"], story.codes[CONSTRUCTIVE]
    db.execute("UPDATE code SET parent_id = ? WHERE id = ?", (child, diplomacy))
    assert len(story.table("codebook")) == 4
    assert len(story.table("claims")) == 4


def test_every_role_has_its_column(story: Any) -> None:
    story.actor("NATO", ActorKind.ORGANISATION)
    for role in (Role.ADDRESSEE, Role.CITES):
        story.give("bare", role, "NATO")
    row = story.claim_row("bare")
    assert (row["addressees"], row["cites"], row["person"]) == ("NATO", "NATO", None)


def test_opposing_is_zero(story: Any) -> None:
    story.run(claims.set_stance, claim_id=story.claims["quote"], stance=Stance.OPPOSES)
    assert story.claim_row("quote")["agreement"] == 0
