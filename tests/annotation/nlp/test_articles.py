"""Real articles, if they are at hand: what must be proposed, and by whom; and no edit breaks anything."""

import random
import re
from pathlib import Path

import pytest

from annotation.nlp.analyse import analyse
from annotation.nlp.exchange import SUGGESTIONS
from annotation.records import ActorOrigin, Form, Role
from annotation.zones import find_zones

ARTICLES = Path(__file__).parents[4] / "shared" / "articles"
FILES = sorted(ARTICLES.glob("wikinews/*.txt"))
WITKOFF, ZELENSKYY, PESKOV = "Steve Witkoff", "Volodymyr Zelenskyy", "Dmitry Peskov"

EXPECTED = {
    "peace-talks.txt": [
        ("the United States coordinated a trilateral meeting", WITKOFF),
        ("Talks were very constructive", WITKOFF),
        ("expected to resume on February 1", "unnamed US official"),
        ("he was briefed by his team", ZELENSKYY),
        ("labeled the negotiations as constructive", ZELENSKYY),
        ("military personnel involved", ZELENSKYY),
        ("meetings need to happen before", "unnamed US official"),
        ("Putin was satisfied", "Kremlin aides"),
        ("At least 66 fights", "country's armed forces"),
        ("longstanding demand that Ukrainian forces leave", PESKOV),
        ("rejected the suggestion of ceding territory", ZELENSKYY),
        ("the UAE talks were expected", ZELENSKYY),
        ("Russia had launched more than 100 drones", "Ukrainian Armed Forces"),
        ("We have a common enemy", ZELENSKYY),
        ("a document outlining US security guarantees", ZELENSKYY),
        ("For us, security guarantees", ZELENSKYY),
    ],
    "wikinews/afghan.txt": [
        ("there were concerns they would attempt to remain", "Hamdullah Mohib"),
        ("Seventeen years ago", "Hamdullah Mohib"),
        ("They represent our aspirations", "Hamdullah Mohib"),
    ],
    "wikinews/defector.txt": [
        ("he would assist him with future employment", "Tom Devocht"),
        ("they have not received the materials", "Scientology officials"),
        ("was being dealt with as charges", "Steve Whitmore"),
        ("the alleged crime involved five hard drives", "Steve Whitmore"),
    ],
    "wikinews/questionnaire.txt": [
        ("her party has supported the idea", "Yvette Cooper"),
        ("Labour has a common-sense plan", "Yvette Cooper"),
        ("It's clear that we have an unsustainable situation", "Suella Braverman"),
    ],
    "wikinews/clock.txt": [
        ("had become an international phenomenon", "Deseret News"),
        ("he was taking his entire family", "Mohamed El-Hassan Mohamed"),
        ("the boy was welcome", "Mark Zuckerberg"),
        ("the large amount of positive feedback", "Sehar Memon"),
    ],
    "wikinews/flag.txt": [
        ("never before been open to public choice", "John Burrows"),
        ("he believes redesigning the flag", "John Key"),
        ("In the end I'll have one vote", "John Key"),
        ("only a quarter of citizens", "recent poll"),
    ],
}


def suggestions_of(md, text):
    (result,) = analyse(md, text, find_zones(text), parts=[SUGGESTIONS])
    return result.suggestions


@pytest.fixture(params=EXPECTED)
def article(request, md):
    file = ARTICLES / request.param
    if not file.exists():
        pytest.skip("the article is not at hand")
    text = file.read_text(encoding="utf-8")
    return text, suggestions_of(md, text), EXPECTED[request.param]


def test_each_statement_is_proposed_with_its_speaker(article):
    text, suggestions, expected = article
    found = [
        (
            " ".join(text[slice(*span)] for span in suggestion.spans),
            [actor.name for actor in suggestion.actors if actor.role is Role.SPEAKER],
        )
        for suggestion in suggestions
    ]
    missing = [
        (words, speaker)
        for words, speaker in expected
        if not any(words in passage and speaker in speakers for passage, speakers in found)
    ]
    assert missing == []


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


def _edited(text, chance):
    """*text* with a random edit: a stretch lost, doubled, in capitals, or a mark put in."""
    first, last = sorted(chance.sample(range(len(text)), 2))
    last = min(last, first + 400)
    part = text[first:last]
    marks = chance.choice(["“", "”", '"', "''", "\n", "—", "(", "‘", "😀"])
    new = chance.choice(["", part * 2, part.upper(), marks + part, part[::-1], re.sub(r"[,.]", "", part)])
    return text[:first] + new + text[last:]


@pytest.mark.skipif(not FILES, reason="the articles are not at hand")
@pytest.mark.parametrize("seed", range(8))
def test_no_edit_breaks_it(md, seed):
    chance = random.Random(seed)
    text = chance.choice(FILES).read_text(encoding="utf-8")
    for _ in range(6):
        text = _edited(text, chance)
    mentions, result = analyse(md, text, find_zones(text))
    assert all("\n" not in text[start:stop] for start, stop, _ in mentions.mentions)
    for suggestion in result.suggestions:
        assert all(0 <= start < stop <= len(text) for start, stop in suggestion.spans)
        assert suggestion.form in (Form.DIRECT, Form.MIXED, Form.INDIRECT)
    assert len({one.fingerprint for one in result.suggestions}) == len(result.suggestions)
