"""Whole articles through the default pipeline."""

from pathlib import Path

import pytest

from annotation.nlp.analyse import analyse
from annotation.nlp.engine import Engine
from annotation.nlp.exchange import MENTIONS, SUGGESTIONS, MentionsResult
from annotation.nlp.pipelines import Pipeline
from annotation.records import Role, Span, Zone
from annotation.zones import find_zones

ARTICLES = Path(__file__).parents[4] / "shared" / "articles"


def parts_of(md, text, zones=(), **more):
    return list(analyse(md, text, zones, **more))


def mentioned(text, result):
    return [(text[start:stop], label) for start, stop, label in result.mentions]


@pytest.fixture(scope="session")
def peace(md):
    file = ARTICLES / "peace-talks.txt"
    if not file.exists():
        pytest.skip("the article is not at hand")
    text = file.read_text(encoding="utf-8")
    return text, parts_of(md, text, find_zones(text))


def test_names_come_before_claims(md):
    text = "Ann Lee met Tom Ray in Vienna. “It was a very good day,” Lee said."
    first, second = parts_of(md, text)
    assert isinstance(first, MentionsResult)
    assert ("Ann Lee", "PERSON") in mentioned(text, first)
    assert [text[slice(*suggestion.span)] for suggestion in second.suggestions] == [
        "“It was a very good day,”"
    ]
    assert first.stamp == second.stamp
    assert first.stamp.pipeline == "en_core_web_md"


def test_only_the_parts_that_are_asked_for(md):
    assert len(parts_of(md, "Ann Lee left.", parts=[MENTIONS])) == 1
    (only,) = parts_of(md, "Ann Lee left.", parts=[SUGGESTIONS])
    assert only.suggestions == ()


def test_progress_ends_at_the_whole(md):
    seen = []
    parts_of(md, "Ann Lee left.\n" * 900, progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    assert len(set(seen)) == 4


def test_progress_can_end_the_work(md):
    class EnoughError(Exception):
        pass

    def stop(done, total):
        raise EnoughError

    with pytest.raises(EnoughError):
        parts_of(md, "Ann Lee left.", progress=stop)


def test_a_title_gives_names_and_no_claims(md):
    text = "Talks are near an end, Ann Lee says\n\nTalks are near an end, Ann Lee says."
    mentions, suggestions = parts_of(md, text, [Zone(Span(0, 35), "title", "rule")])
    assert mentioned(text, mentions).count(("Ann Lee", "PERSON")) == 2
    assert suggestions.suggestions
    assert all(suggestion.span.start > 35 for suggestion in suggestions.suggestions)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n \u00a0\n",
        "“““ ” \" '' »«",
        "“" * 3000,
        "АБВ где. Он сказал: «да»." * 50,
        "会談は終わった。「良い」と彼は言った。\n" * 20,
        "😀👩‍👩‍👧‍👦 said “😀 😀 😀 😀 😀”",
        "SAID ANN LEE. " * 100,
        "Ann, Tom, Bob, Lee, Ray, " * 100,
        "x" * 30_000,
        "\u202ebidi\u202c said he.",
        "said " * 500,
        "According to",
    ],
)
def test_odd_input_does_no_harm(md, text):
    mentions, suggestions = parts_of(md, text)
    for start, stop, _ in mentions.mentions:
        assert "\n" not in text[start:stop].strip("\n")
        assert start < stop <= len(text)
    for suggestion in suggestions.suggestions:
        assert all(text[start:stop] for start, stop in suggestion.spans)


def test_names_hold_in_a_real_article(peace):
    text, (mentions, _) = peace
    named = mentioned(text, mentions)
    zelenskyy = [words for words, label in named if words.endswith("Zelenskyy") and label == "PERSON"]
    assert len(zelenskyy) == text.count("Zelenskyy")
    assert {label for words, label in named if words.endswith("Trump")} == {"PERSON"}
    assert not [words for words, _ in named if "\n" in words]
    boilerplate = [zone.span for zone in find_zones(text) if zone.kind == "boilerplate"]
    assert boilerplate
    assert not [name for name in mentions.mentions for span in boilerplate if span.overlaps(Span(*name[:2]))]


def test_claims_hold_in_a_real_article(peace):
    text, (_, suggestions) = peace
    speakers = {
        text[slice(*suggestion.span)]: [
            actor.name for actor in suggestion.actors if actor.role is Role.SPEAKER
        ]
        for suggestion in suggestions.suggestions
    }
    common = next(words for words in speakers if words.startswith('"We have a common enemy'))
    drones = next(words for words in speakers if words.startswith("Russia had launched"))
    assert speakers[common] == ["Volodymyr Zelenskyy"]
    assert speakers[drones] == ["Ukrainian Armed Forces"]


def test_a_pipeline_without_parser_and_names_gives_quotations():
    import spacy

    bare = Engine(spacy.blank("xx"), Pipeline("xx_bare", "1", "xx", "xx_bare", Path("nowhere")))
    text = "According to him “it was a very good day”."
    mentions, suggestions = parts_of(bare, text)
    assert mentions.mentions == ()
    assert [text[slice(*suggestion.span)] for suggestion in suggestions.suggestions] == [
        "“it was a very good day”"
    ]


def test_the_search_for_claims_can_be_ended_too(md):
    calls = []

    def stop_at_the_end(done, total):
        calls.append(done)
        if calls.count(total) > 1:
            raise EndedError

    with pytest.raises(EndedError):
        parts_of(md, "Ann Lee said it rained.\n" * 120, progress=stop_at_the_end)


class EndedError(Exception):
    pass
