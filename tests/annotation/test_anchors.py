"""Span arithmetic, snapping, moving by words, re-anchoring."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.anchors import (
    iou,
    merge,
    next_word_end,
    next_word_start,
    previous_word_end,
    previous_word_start,
    quote_and_context,
    reanchor,
    snap_to_words,
    trim,
)
from annotation.graphemes import grapheme_bounds
from annotation.records import Span

texts = st.text(
    st.one_of(st.sampled_from("ab c.,'’“”\"\n-\u00a0\u0301\u200d👩🏽🇺🇦"), st.characters()), max_size=50
)
spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda ends: Span(min(ends), max(ends)))
SENTENCE = 'He wrote on X: "The U.S. won\'t pay $1,000.5," then left.'


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(texts)
    ends = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text, Span(*ends)


def cut(text: str, span: Span) -> str:
    return text[span.start : span.stop]


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def test_trim_takes_white_space_off_and_keeps_within_the_text() -> None:
    assert trim("  a b\u00a0\n", Span(0, 99)) == Span(2, 5)
    assert trim("a   b", Span(1, 4)) == Span(1, 1)


@given(st.lists(spans))
def test_merged_spans_are_sorted_disjoint_and_cover_the_same(given_spans: list[Span]) -> None:
    merged = merge(given_spans)
    covered = {offset for span in given_spans for offset in range(*span)}
    assert {offset for span in merged for offset in range(*span)} == covered
    assert all(one.stop < following.start for one, following in pairwise(merged))
    assert all(span.start < span.stop for span in merged)


@given(st.lists(spans), st.lists(spans))
def test_iou_is_that_of_the_sets_of_characters(first: list[Span], second: list[Span]) -> None:
    one = {offset for span in first for offset in range(*span)}
    other = {offset for span in second for offset in range(*span)}
    expected = len(one & other) / len(one | other) if one | other else 1.0
    assert iou(first, second) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("selected", "snapped"),
    [
        ("rot", "wrote"),
        ("rote on", "wrote on"),
        (" on ", "on"),
        ("on'", "won't"),
        (".S. ", "U.S."),
        ("00.5", "1,000.5"),
        ("e U.S. won't pay $1,000.5,\"", "The U.S. won't pay $1,000.5,\""),
        ("X", "X"),
        (":", ":"),
    ],
)
def test_a_selection_grows_to_whole_words(selected: str, snapped: str) -> None:
    assert cut(SENTENCE, snap_to_words(SENTENCE, at(SENTENCE, selected))) == snapped


@pytest.mark.parametrize(
    ("text", "selected", "snapped"),
    [
        ("his son-in-law left", "in", "son-in-law"),
        ("une cafe\u0301s noir", "fe", "cafe\u0301s"),
        ("so 👩🏽\u200d🚀 flew", "🏽", "👩🏽\u200d🚀"),
        ("the 🇺🇦🇵🇱 flags", "\U0001f1f5", "🇵🇱"),
        ("war --particularly", "part", "particularly"),
    ],
)
def test_words_and_graphemes_stay_whole(text: str, selected: str, snapped: str) -> None:
    assert cut(text, snap_to_words(text, at(text, selected))) == snapped


@given(texts_with_spans())
def test_snapping_keeps_what_was_selected_and_is_done_once(case: tuple[str, Span]) -> None:
    text, span = case
    snapped = snap_to_words(text, span)
    wanted = trim(text, span)
    assert 0 <= snapped.start <= wanted.start
    assert wanted.stop <= snapped.stop <= len(text)
    assert (snapped.start == snapped.stop) == (wanted.start == wanted.stop)
    if snapped.start < snapped.stop:
        assert grapheme_bounds(text, snapped.start).start == snapped.start
        assert grapheme_bounds(text, snapped.stop - 1).stop == snapped.stop


def test_an_end_moves_word_by_word_and_stops_at_closing_marks() -> None:
    text = "“Talks were good,” he said. Then"
    stops = []
    offset = 0
    while (following := next_word_end(text, offset)) != offset:
        stops.append(text[offset:following])
        offset = following
    assert stops == ["“Talks", " were", " good", ",”", " he", " said", ".", " Then"]
    back = []
    while (before := previous_word_end(text, offset)) != offset:
        back.append(text[before:offset])
        offset = before
    assert back[::-1] == stops[1:]


def test_a_start_moves_word_by_word_and_stops_at_opening_marks() -> None:
    text = 'he said: "The [U.S.] won'
    stops = []
    offset = 0
    while (following := next_word_start(text, offset)) != offset:
        stops.append(text[following:])
        offset = following
    assert stops == [
        'said: "The [U.S.] won',
        '"The [U.S.] won',
        "The [U.S.] won",
        "[U.S.] won",
        "U.S.] won",
        "won",
    ]
    assert previous_word_start(text, offset) == text.index("U.S.")
    assert previous_word_start(text, text.index("he") + 1) == 0
    assert previous_word_start(text, 0) == 0


@given(texts, st.integers(0, 50))
def test_moving_by_words_goes_one_way_and_ends(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    assert offset <= next_word_end(text, offset) <= len(text)
    assert offset <= next_word_start(text, offset) <= len(text)
    assert 0 <= previous_word_end(text, offset) <= offset
    assert 0 <= previous_word_start(text, offset) <= offset


def test_moving_back_over_a_long_gap_finds_the_word_before_it() -> None:
    text = f"word{' ' * 5000}next"
    assert previous_word_end(text, len(text)) == 4
    assert previous_word_start(text, text.index("next")) == 0


@given(texts_with_spans())
def test_a_quote_is_found_where_it_was_taken(case: tuple[str, Span]) -> None:
    text, span = case
    quote, prefix, suffix = quote_and_context(text, span)
    assert quote == cut(text, span)
    assert text.startswith(prefix + quote + suffix, span.start - len(prefix))
    assert len(prefix) <= 32
    assert len(suffix) <= 32
    assert reanchor(text, quote, prefix, suffix, span.start) == (span if quote else None)


@given(texts_with_spans(), texts)
def test_a_quote_is_found_again_after_text_was_put_before_it(case: tuple[str, Span], before: str) -> None:
    text, span = case
    quote, prefix, suffix = quote_and_context(text, span)
    found = reanchor(before + text, quote, prefix, suffix, span.start)
    if quote:
        assert found is not None
        assert cut(before + text, found) == quote


def test_context_tells_repeated_words_apart() -> None:
    old = "Talks failed, he said. Talks failed, she said."
    quote, prefix, suffix = quote_and_context(old, Span(23, 35))
    new = "New first paragraph, longer than the old. " + old
    assert reanchor(new, quote, prefix, suffix, 23) == Span(65, 77)
    changed = "Talks failed, he said. Then, talks over: Talks failed, she said so."
    assert reanchor(changed, quote, prefix, suffix, 23) == Span(41, 53)


def test_words_that_differ_a_little_are_found_near_their_old_place() -> None:
    old = "Intro. The talks were very constructive and will continue. End."
    quote, prefix, suffix = quote_and_context(old, at(old, "talks were very constructive"))
    new = "Intro, new. The talks were very construcive and will go on. End."
    found = reanchor(new, quote, prefix, suffix, old.index("talks"))
    assert found is not None
    assert cut(new, found) == "talks were very construcive"


@pytest.mark.parametrize("new", ["", "x", "Nothing of the kind stands in this article any more."])
def test_words_that_are_gone_are_not_found(new: str) -> None:
    assert reanchor(new, "talks were very constructive", "The ", " and", 11) is None
