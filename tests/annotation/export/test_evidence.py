"""Claims as evidence: the words, who, where, when, and how to check them."""

from dataclasses import replace

import pytest

from annotation.affiliations import affiliation_on, affiliations_on
from annotation.export.evidence import Cited, Words, as_html, as_text
from annotation.records import (
    Actor,
    ActorId,
    ActorKind,
    ActorOrigin,
    Affiliation,
    Article,
    ArticleId,
    ArticleText,
    Claim,
    ClaimActor,
    ClaimId,
    Form,
    Role,
    Segment,
    Span,
    Status,
    TextId,
)
from annotation.text import sha256_of

TEXT = "Talks resume 🕊️\n“Talks were very constructive,” Steve Witkoff wrote. They <go> on."
ARTICLE = Article(
    ArticleId(3), "u", "Talks resume", "Jo Field", "The Harbour Post", "", "",
    "https://example.org/talks?a=1&b=2", "2026-01-24", "en", Status.READING, "", 9, 1,
)  # fmt: skip
IN_FILE = ArticleText(TextId(1), ArticleId(3), TEXT, sha256_of(TEXT), ())


def actor(number: int, name: str, *ties: Affiliation) -> Actor:
    return Actor(ActorId(number), str(number), name, ActorKind.PERSON, (), ties, "", "")


WITKOFF = actor(
    1,
    "Steve Witkoff",
    Affiliation(ActorId(8), "White House", "2025-01-20", ""),
    Affiliation(ActorId(9), "Witkoff Group", "1997", "2025-01-19"),
)
AXIOS = actor(2, "Axios")
ACTORS = {one.id: one for one in (WITKOFF, AXIOS)}


def segment(words: str) -> Segment:
    start = TEXT.index(words)
    return Segment(Span(start, start + len(words)), words)


def cited(*words: str, form: Form | None = Form.DIRECT, **values: object) -> Cited:
    parts = (
        ClaimActor(ActorId(1), Role.SPEAKER, ActorOrigin.NAMED, None),
        ClaimActor(ActorId(2), Role.VIA, ActorOrigin.CHOSEN, None),
    )
    cue = segment("Steve Witkoff wrote")
    claim = Claim(
        ClaimId(1), "uid", ArticleId(3), tuple(map(segment, words)), cue, (), parts, None, form,
        "", "", "", "",
    )  # fmt: skip
    return Cited(replace(claim, **values), ARTICLE, IN_FILE)


def test_all_that_is_needed_to_check_the_words() -> None:
    one = cited("“Talks were very constructive,”", said_on="2026-01-23")
    start, stop = one.claim.span
    assert as_text([one], ACTORS).split("\n") == [
        "“Talks were very constructive”",
        "said by Steve Witkoff (White House) · via Axios · cue: Steve Witkoff wrote",
        "The Harbour Post · Talks resume · Jo Field · published 2026-01-24 · said on 2026-01-23",
        "https://example.org/talks?a=1&b=2",
        f"characters {start}–{stop} of the text with SHA-256 {sha256_of(TEXT)[:16]}…",
    ]
    assert TEXT[start:stop] == "“Talks were very constructive,”"  # code points, behind an emoji


@pytest.mark.parametrize(
    ("form", "label"),
    [
        (Form.MIXED, "[paraphrase]"),
        (Form.INDIRECT, "[paraphrase]"),
        (None, "[paraphrase]"),
        (Form.NARRATOR, "[the article's own words]"),
    ],
)
def test_words_that_are_no_quotation_get_no_marks(form: Form | None, label: str) -> None:
    first = as_text([cited("They <go> on.", form=form)], ACTORS).split("\n")[0]
    assert first == f"They <go> on. {label}"


def test_several_passages_and_several_claims() -> None:
    both = cited("Talks were", "constructive")
    text = as_text([both, cited("They <go> on.", form=None)], ACTORS)
    first, second = text.split("\n\n")
    assert first.startswith("“Talks were […] constructive”")
    spans = [f"{one.span.start}–{one.span.stop}" for one in both.claim.segments]
    assert f"characters {spans[0]}, {spans[1]} of" in first
    assert second.startswith("They <go> on.")


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(ARTICLE, outlet="", author="", url="", published="")
    one = replace(cited("Talks were", cue=None, actors=()), article=bare)
    assert as_text([one], {}).split("\n")[1:-1] == ["Talks resume"]
    assert as_text([], {}) == ""


def test_html_says_the_same_and_is_safe() -> None:
    html = as_html([cited("They <go> on.", form=None)], ACTORS)
    assert "They &lt;go&gt; on. [paraphrase]" in html
    assert '<a href="https://example.org/talks?a=1&amp;b=2">' in html
    evil = replace(cited("Talks were"), article=replace(ARTICLE, url="javascript:alert(1)"))
    assert "<a" not in as_html([evil], ACTORS)


def test_the_words_around_the_data_can_be_others() -> None:
    german = Words(speaker="gesagt von %s", place="Zeichen %s, SHA-256 %h")
    text = as_text([cited("Talks were")], ACTORS, german)
    assert "gesagt von Steve Witkoff" in text
    assert "Zeichen" in text


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-01-24", ["White House"]),
        ("2024", ["Witkoff Group"]),
        ("2025", ["White House", "Witkoff Group"]),
        ("1990-05-01", []),
        ("", ["White House", "Witkoff Group"]),
    ],
)
def test_affiliations_of_a_day_a_month_or_a_year(day: str, expected: list[str]) -> None:
    assert affiliations_on(WITKOFF, day) == expected
    assert affiliation_on(WITKOFF, day) == next(iter(expected), "")
