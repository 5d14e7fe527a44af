"""Graphemes: what nothing may cut in two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.graphemes import grapheme_bounds
from annotation.records import Span

FAMILY = "👨\u200d👩\u200d👧"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@pytest.mark.parametrize(
    "whole",
    [
        "e\u0301\u0323",
        FAMILY,
        "👩🏽\u200d🚀",
        "❤\ufe0f",
        "🇺🇦",
        SCOTLAND,
        "1\ufe0f\u20e3",
        "\u1112\u1161\u11ab",
        "한",
        "कि",
        "a",
    ],
)
def test_each_offset_of_a_grapheme_gives_all_of_it(whole: str) -> None:
    text = f"a{whole}b"
    for offset in range(1, len(whole) + 1):
        assert grapheme_bounds(text, offset) == Span(1, len(whole) + 1)
    assert grapheme_bounds(text, 0) == Span(0, 1)


@pytest.mark.parametrize(
    "parts", [["🇺🇦", "🇵🇱", "🇺🇸"], ["각", "한"], ["\n", "\u0301"], ["👩", "👩"], ["a", "\u0627"]]
)
def test_neighbours_stay_apart(parts: list[str]) -> None:
    text = "".join(parts)
    offset = 0
    for part in parts:
        assert grapheme_bounds(text, offset) == Span(offset, offset + len(part))
        offset += len(part)


@given(st.text(st.sampled_from("a\n\u0301\u200d👩🏽🇺🇦한\u1112\u1161\u11abकि\ufe0f"), max_size=30))
def test_graphemes_cover_the_text_without_overlap(text: str) -> None:
    offset = 0
    while offset < len(text):
        bounds = grapheme_bounds(text, offset)
        assert bounds.start == offset < bounds.stop
        assert all(grapheme_bounds(text, inside) == bounds for inside in range(*bounds))
        offset = bounds.stop
    assert grapheme_bounds(text, len(text)) == Span(len(text), len(text))
