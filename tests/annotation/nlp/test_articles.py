"""Real articles, if they are at hand: what must be proposed, and by whom."""

import tomllib
from pathlib import Path

import pytest

from annotation.anchors import iou
from annotation.nlp.analyse import analyse
from annotation.nlp.exchange import SUGGESTIONS
from annotation.records import ActorOrigin, Role, Span
from annotation.suggesting import SAME_WORDS
from annotation.zones import find_zones

ARTICLES = Path(__file__).parents[4] / "shared" / "articles"
EXPECTED = tomllib.loads((Path(__file__).parents[2] / "data" / "expected_claims.toml").read_text("utf-8"))
NEARLY_ALL = 0.9  # of a part of a quotation


def suggestions_of(md, text):
    (result,) = analyse(md, text, find_zones(text), parts=[SUGGESTIONS])
    return result.suggestions


@pytest.fixture(params=EXPECTED, scope="module")
def article(request, md):
    file = ARTICLES / request.param
    if not file.exists():
        pytest.skip("the article is not at hand")
    text = file.read_text(encoding="utf-8")
    return text, suggestions_of(md, text), EXPECTED[request.param]


def is_proposed(text, claim, suggestions):
    """Whether a suggestion has nearly the words of an expected claim, its speaker and who relays it."""
    start = text.index(claim["first"])
    words = Span(start, text.index(claim["last"], start) + len(claim["last"]))
    for suggestion in suggestions:
        actors = {(actor.role, actor.name) for actor in suggestion.actors}
        wanted = {(Role.SPEAKER, claim["speaker"])}
        if "via" in claim:
            wanted.add((Role.VIA, claim["via"]))
        inside = sum(max(0, min(words.stop, stop) - max(start, first)) for first, stop in suggestion.spans)
        if claim.get("part"):
            same_words = inside >= NEARLY_ALL * (words.stop - start)
        else:
            same_words = iou(suggestion.spans, [words]) >= SAME_WORDS
        if same_words and wanted <= actors:
            return True
    return False


def test_each_statement_is_proposed_with_its_speaker(article):
    text, suggestions, expected = article
    assert [claim for claim in expected if not is_proposed(text, claim, suggestions)] == []


def test_few_suggestions_are_nobodys(article):
    _, suggestions, _ = article
    assert sum(not one.actors for one in suggestions) <= len(suggestions) / 10


def test_spans_are_in_order_and_pronouns_are_marked(article):
    text, suggestions, _ = article
    for suggestion in suggestions:
        assert list(suggestion.spans) == sorted(suggestion.spans)
        for actor in suggestion.actors:
            if actor.mention and text[slice(*actor.mention)].lower() in ("he", "she", "they"):
                assert actor.origin is ActorOrigin.INFERRED


def test_nothing_comes_from_title_or_boilerplate(article):
    text, suggestions, _ = article
    zones = [zone.span for zone in find_zones(text)]
    assert not [one for one in suggestions for zone in zones for span in one.spans if span.overlaps(zone)]
