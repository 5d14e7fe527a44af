"""Whatever stands in an article, the analysis ends and what it finds lies in the text."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from annotation.nlp.analyse import analyse
from annotation.nlp.sample import sample_text
from annotation.records import Form
from annotation.text import canonical
from annotation.zones import find_zones

ARTICLES = Path(__file__).parents[4] / "shared" / "articles" / "wikinews"
TEXTS = [file.read_text(encoding="utf-8") for file in sorted(ARTICLES.glob("*.txt"))] or [sample_text()]
LONGEST = 2_500  # characters of an article that are tried: a pipeline takes its time
MARKS = [
    "“",
    "”",
    '"',
    "'",
    "''",
    "``",
    "«",
    "„",
    "‘",
    "’",
    "(",
    "—",
    "--",
    ":",
    ",",
    "\n",
    "\n\n",
    " \n",
    "\t",
]
NAMES = "Ann Lee, Tom Ray, Ukraine, NATO, “X”, U.N., O'Brien, al-Amr\n"
SCRIPTS = [
    "Президент сказав: «Так»",
    "他说：“是的”",
    "قال الرئيس",
    "🕊️👩‍👩‍👧",
    "e\u0301",
    "\u00a0",
    "À la carte",
]

places = st.integers(0, LONGEST)
edits = st.one_of(
    st.tuples(st.just("put"), places, st.sampled_from(MARKS + SCRIPTS + [NAMES, "According to", "said"])),
    st.tuples(st.just("cut"), places, st.integers(1, 300)),
    st.tuples(st.just("capitals"), places, st.integers(1, 600)),
    st.tuples(st.just("twice"), places, st.integers(1, 300)),
    st.tuples(st.just("backwards"), places, st.integers(1, 100)),
    st.tuples(st.just("without commas"), places, st.integers(1, 600)),
)


def edited(text, edit):
    kind, place, how = edit
    start = min(place, len(text))
    if kind == "put":
        return text[:start] + how + text[start:]
    part = text[start : start + how]
    new = {
        "cut": "",
        "capitals": part.upper(),
        "twice": part * 2,
        "backwards": part[::-1],
        "without commas": part.replace(",", "").replace(".", ""),
    }[kind]
    return text[:start] + new + text[start + how :]


@st.composite
def articles(draw):
    text = draw(st.sampled_from(TEXTS))
    first = draw(st.integers(0, max(0, len(text) - LONGEST)))
    text = text[first : first + LONGEST]
    for edit in draw(st.lists(edits, min_size=1, max_size=8)):
        text = edited(text, edit)
    return canonical(text)


def check(md, text):
    mentions, found = analyse(md, text, find_zones(text))
    last = 0
    for start, stop, label in mentions.mentions:
        assert last <= start < stop <= len(text)
        assert "\n" not in text[start:stop]
        assert label
        last = stop
    for suggestion in found.suggestions:
        assert suggestion.form in (Form.DIRECT, Form.MIXED, Form.INDIRECT)
        assert list(suggestion.spans) == sorted(suggestion.spans)
        placed = [actor.mention for actor in suggestion.actors if actor.mention is not None]
        for start, stop in [*suggestion.spans, *placed, *([suggestion.cue] if suggestion.cue else [])]:
            assert 0 <= start < stop <= len(text)
        assert all(actor.name.strip() for actor in suggestion.actors)
    assert len({one.fingerprint for one in found.suggestions}) == len(found.suggestions)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(articles())
def test_no_edit_breaks_it(md, text):
    assume(text)
    check(md, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        " \n\n ",
        "“",
        "“”",
        '"',
        "''",
        "``",
        "’s",
        "The",
        "—",
        "said",
        "he said",
        "According to",
        "“a” b",
    ],
)
def test_next_to_nothing(md, text):
    check(md, text)


def test_capitals_and_a_list_of_names(md):
    check(md, "MINISTER SAYS TALKS ENDED\n" + NAMES * 30 + "“WE HAVE NEVER BEEN SO CLOSE,” ANN LEE SAID.\n")
