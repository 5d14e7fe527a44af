"""Sentence bounds by rules."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.records import Span
from annotation.sentences import next_sentence, sentence_at, sentences_in, with_next_sentence

texts = st.text(st.one_of(st.sampled_from('Ab. “”"!?\n…U.S.()'), st.characters()), max_size=60)


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences_in(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "whole",
    [
        "He met U.S. President Donald Trump on Jan. 5 at 3 p.m. Monday.",
        "Mr. and Mrs. J. K. Smith saw Gen. Valery Zaluzhny, Lt. Col. Ivanov and Dr. Who.",
        "Prof. Steven F. Udvar-Hazy Jr. Center paid Acme Inc. Chairman Lee.",
        "See No. 5 and Art. 5, vs. Sec. 230, i.e. Section three.",
        "It rose 3.5 percent to $1.2 billion on example.com yesterday.",
        '"Talks were good," he said.',
        '"Talks were good," said Witkoff, "and they go on."',
        '"Will it hold?" he asked.',
        '"Will it hold?" Steve Witkoff asked.',
        "“Enough!” the minister shouted.",
        "He left … and came back.",
        "He left ... President Trump stayed.",
        "“It is good […] We go on,” he said.",
        "Yahoo! reported a loss.",
        "“Still eating. 🐟” the ministry wrote.",
    ],
)
def test_one_sentence_stays_whole(whole: str) -> None:
    assert sentences(whole) == [whole]


@pytest.mark.parametrize(
    "parts",
    [
        ["It ended.", "He left."],
        ['"It ended."', '"We left."'],
        ["“It ended.”", "Then he left."],
        ["He came from the U.S.", "The talks began."],
        ["They met at 3 p.m.", "He left."],
        ["They spoke to the U.N.", '"We go on," he said.'],
        ["Steve Witkoff wrote on X.", "President Trump agreed."],
        ["Did it end?", "Yes!", "It did…", "Then he left."],
        ["(He left.)", "She stayed."],
        ["It fell in Dec.", "The year ended."],
        ["It was 5.", "2026 began."],
        ["Good. 🐟", "Then he left."],
        ["おわり。", "つぎ。"],
        ["It ended.»", "— He left."],
    ],
)
@pytest.mark.parametrize("gap", [" ", "\u00a0", "  "])
def test_sentences_are_told_apart(parts: list[str], gap: str) -> None:
    assert sentences(gap.join(parts)) == parts


def test_a_sentence_never_crosses_a_line_break() -> None:
    assert sentences("A headline without a stop\n\nA caption\nThe text begins. It goes on") == [
        "A headline without a stop",
        "A caption",
        "The text begins.",
        "It goes on",
    ]


def test_the_caret_takes_the_sentence_it_stands_in_or_behind() -> None:
    text = "One ends.  Two ends.\n\nThree"
    expected = {
        0: "One ends.",
        8: "One ends.",
        9: "One ends.",
        10: "One ends.",
        11: "Two ends.",
        20: "Two ends.",
    }
    for offset, sentence in expected.items():
        span = sentence_at(text, offset)
        assert text[span.start : span.stop] == sentence, offset
    assert sentence_at(text, 21) == Span(21, 21)
    assert sentence_at(text, len(text)) == Span(22, 27)
    assert sentence_at("  One.", 0) == Span(2, 6)


def test_sentences_in_a_span_are_those_it_touches() -> None:
    text = "One ends. Two ends.\nThree ends. Four."
    assert sentences_in(text, Span(6, 12)) == [Span(0, 9), Span(10, 19)]
    assert sentences_in(text, Span(12, 22)) == [Span(10, 19), Span(20, 31)]
    assert sentences_in(text, Span(9, 10)) == []


def test_a_selection_grows_to_its_sentence_then_by_one() -> None:
    text = "One ends. Two ends.\n\nThree."
    span = with_next_sentence(text, Span(4, 8))
    assert span == Span(0, 9)
    span = with_next_sentence(text, span)
    assert span == Span(0, 19)
    span = with_next_sentence(text, span)
    assert span == Span(0, len(text))
    assert with_next_sentence(text, span) == span
    assert with_next_sentence(text, Span(12, 12)) == Span(10, 19)


def test_the_next_sentence_may_stand_in_a_later_line() -> None:
    text = "One.\n\n\nTwo. Three."
    assert next_sentence(text, 4) == Span(7, 11)
    assert next_sentence(text, 8) == Span(12, 18)
    assert next_sentence(text, 13) is None


@given(texts)
def test_sentences_cover_all_that_is_visible_once_and_in_order(text: str) -> None:
    found = sentences_in(text, Span(0, len(text)))
    assert all(one.stop <= following.start for one, following in pairwise(found))
    covered = {offset for span in found for offset in range(*span)}
    visible = {offset for offset, character in enumerate(text) if not character.isspace()}
    assert visible <= covered
    assert all("\n" not in text[a:b] and text[a:b] == text[a:b].strip() != "" for a, b in found)


@given(texts, st.integers(0, 60))
def test_the_sentence_at_an_offset_is_one_of_the_texts(text: str, offset: int) -> None:
    found = sentence_at(text, min(offset, len(text)))
    assert found.start == found.stop or found in sentences_in(text, Span(0, len(text)))


@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_growing_keeps_what_was_selected(text: str, one: int, other: int) -> None:
    span = Span(*sorted((min(one, len(text)), min(other, len(text)))))
    grown = with_next_sentence(text, span)
    if text[span.start : span.stop].strip():
        assert set(range(*grown)) >= {i for i in range(*span) if not text[i].isspace()}
