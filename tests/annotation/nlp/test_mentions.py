"""The document rules for names, each by itself and in their order."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.nlp import mentions


def name_in(text, words, label="PERSON"):
    start = text.index(words)
    return start, start + len(words), label


def words_of(text, names):
    return [(text[start:stop], label) for start, stop, label in names]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("the United Nations", "United Nations"),
        ("“Ann Lee,”", "Ann Lee"),
        ("Zelenskyy's", "Zelenskyy"),
        ("Iceland’s", "Iceland"),
        ("-- Ann", "Ann"),
        ("Ministry (MFA)", "Ministry (MFA)"),
        ("Ann Lee)", "Ann Lee"),
    ],
)
def test_trim(words, kept):
    start, stop, _ = mentions.trim(words, (0, len(words), "ORG"))
    assert words[start:stop] == kept


def test_trim_leaves_the_article_of_a_date():
    assert mentions.trim("a year", (0, 6, "DATE")) == (0, 6, "DATE")


@pytest.mark.parametrize(("words", "junk"), [("Monday", True), ("x", True), ("he", True), ("Ann", False)])
def test_junk(words, junk):
    assert mentions.is_junk(words, (0, len(words), "PERSON")) is junk


def test_a_name_over_line_breaks_becomes_one_for_each_line():
    text = "Ann Lee\n\nVienna"
    assert words_of(text, mentions.split_at_newlines(text, (0, len(text), "ORG"))) == [
        ("Ann Lee", "ORG"),
        ("Vienna", "ORG"),
    ]


def test_one_label_for_one_name():
    text = "Hormuz Hormuz Hormuz"
    found = [(0, 6, "GPE"), (7, 13, "PERSON"), (14, 20, "GPE")]
    assert {label for _, _, label in mentions.settle(text, found, [(0, len(text))])} == {"GPE"}


def test_kinds_are_elected_before_labels():
    assert mentions.elect("X", Counter({"GPE": 2, "LOC": 1, "ORG": 2})) == "GPE"


def test_a_surname_has_the_label_of_the_full_name():
    text = "Marit Haugland left. Haugland will return."
    found = [name_in(text, "Marit Haugland"), (21, 29, "ORG")]
    assert words_of(text, mentions.settle(text, found, [(0, len(text))])) == [
        ("Marit Haugland", "PERSON"),
        ("Haugland", "PERSON"),
    ]


def test_missed_occurrences_are_found_as_whole_words():
    text = "Ann Lee came. Lee’s car. Leeds. Anti-Lee-like. Lee-led talks. Lee."
    names = mentions.settle(text, [name_in(text, "Ann Lee")], [(0, len(text))])
    assert words_of(text, names) == [("Ann Lee", "PERSON"), ("Lee", "PERSON"), ("Lee", "PERSON")]
    assert text[names[1][1]] == "’"


def test_nothing_is_found_outside_what_was_read():
    text = "Ann Lee came.\nSEE ALSO: Ann Lee"
    assert len(mentions.settle(text, [name_in(text, "Ann Lee")], [(0, 13)])) == 1


def test_a_common_word_is_not_spread():
    text = "Post said. Post it, Post that, Post this, Post those."
    assert len(mentions.settle(text, [(0, 4, "ORG")], [(0, len(text))])) == 1


def test_a_place_before_another_capital_is_a_longer_name():
    text = "York is old. The York Times is not."
    assert len(mentions.settle(text, [(0, 4, "GPE")], [(0, len(text))])) == 1


def test_names_win_over_numbers():
    kept = mentions.without_overlaps([(5, 10, "ORG")], [(0, 6, "DATE"), (12, 14, "DATE")])
    assert kept == [(5, 10, "ORG"), (12, 14, "DATE")]


spans = st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["PERSON", "ORG", "GPE", "DATE"]))


@given(st.text(alphabet=st.sampled_from("Anna Lee.\n’s'(\"“X😀"), max_size=60), st.lists(spans, max_size=8))
def test_any_input_gives_sorted_spans_within_one_line(text, found):
    wanted = [(min(a, b, len(text)), min(max(a, b), len(text)), label) for a, b, label in found]
    names = mentions.settle(text, wanted, [(0, len(text))])
    assert names == sorted(names)
    assert all(a[1] <= b[0] for a, b in pairwise(names))
    assert all(start < stop and "\n" not in text[start:stop] for start, stop, _ in names)
