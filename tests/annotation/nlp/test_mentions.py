"""The document rules for names, each by itself and in their order."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.nlp import contexts, labels, mentions, names


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
        ("U.S.-led", "U.S."),
        ("Stansted airport", "Stansted"),
    ],
)
def test_trim(words, kept):
    start, stop, _ = names.trim(words, (0, len(words), "ORG"))
    assert words[start:stop] == kept


def test_trim_leaves_the_article_of_a_date():
    assert names.trim("a year", (0, 6, "DATE")) == (0, 6, "DATE")


@pytest.mark.parametrize(("words", "junk"), [("Monday", True), ("x", True), ("he", True), ("Ann", False)])
def test_junk(words, junk):
    assert names.is_junk(words, (0, len(words), "PERSON")) is junk


def test_a_name_over_line_breaks_becomes_one_for_each_line():
    text = "Ann Lee\n\nVienna"
    assert words_of(text, names.split_at_newlines(text, (0, len(text), "ORG"))) == [
        ("Ann Lee", "ORG"),
        ("Vienna", "ORG"),
    ]


def test_one_label_for_one_name():
    text = "Hormuz Hormuz Hormuz"
    found = [(0, 6, "GPE"), (7, 13, "PERSON"), (14, 20, "GPE")]
    assert {label for _, _, label in mentions.settle(text, found, [(0, len(text))])} == {"GPE"}


def test_kinds_are_elected_before_labels():
    assert labels.elect("X", Counter({"GPE": 2, "LOC": 1, "ORG": 2})) == "GPE"


def test_a_surname_has_the_label_of_the_full_name():
    text = "Marit Haugland left. Haugland will return."
    found = [name_in(text, "Marit Haugland"), (21, 29, "ORG")]
    assert words_of(text, mentions.settle(text, found, [(0, len(text))])) == [
        ("Marit Haugland", "PERSON"),
        ("Haugland", "PERSON"),
    ]


def test_missed_occurrences_are_found_as_whole_words():
    text = "Ann Lee came. Lee’s car. Leeds. Anti-Lee votes. Lee-led talks. Tom Ray-Lee, Lee-Ray. Lee."
    settled = mentions.settle(text, [name_in(text, "Ann Lee")], [(0, len(text))])
    assert [text[start - 1 : stop + 1] for start, stop, _ in settled[1:]] == [
        " Lee’",
        "-Lee ",
        " Lee-",
        " Lee.",
    ]


def settled_words(text, *found, titles=()):
    names_ = [name_in(text, words, label) for words, label in found]
    return words_of(text, mentions.settle(text, names_, [(0, len(text))], titles))


def test_part_of_a_known_longer_name_becomes_the_whole():
    text = "Mother Teresa came. Old Mother Teresa left."
    found = [name_in(text, "Mother Teresa"), (31, 37, "PERSON")]
    assert words_of(text, mentions.settle(text, found, [(0, len(text))])) == [
        ("Mother Teresa", "PERSON"),
        ("Mother Teresa", "PERSON"),
    ]


def test_a_name_is_cut_at_a_possessive_where_the_owner_is_known():
    text = "Magna grew. Magna's North Sea grew. Lloyd's of London grew."
    assert settled_words(
        text, ("Magna", "ORG"), ("Magna's North Sea", "ORG"), ("Lloyd's of London", "ORG")
    ) == [
        ("Magna", "ORG"),
        ("Magna", "ORG"),
        ("Lloyd's of London", "ORG"),
    ]


def test_a_name_is_cut_at_an_article_where_both_sides_are_known():
    text = "Rathbun left the Commission. To Rathbun the Commission wrote. Alexander the Great came."
    found = [(0, 7, "PERSON"), (17, 27, "ORG"), (32, 54, "ORG"), name_in(text, "Alexander the Great")]
    settled = words_of(text, mentions.settle(text, found, [(0, len(text))]))
    assert [words for words, _ in settled] == [
        "Rathbun",
        "Commission",
        "Rathbun",
        "Commission",
        "Alexander the Great",
    ]


def test_two_places_side_by_side_are_a_person():
    text = "The director Alia Salem came to Salem, Oregon."
    assert settled_words(text, ("Alia", "GPE"), ("Salem", "GPE"), ("Oregon", "GPE"))[0] == (
        "Alia Salem",
        "PERSON",
    )


def test_a_surname_that_speaks_is_no_place():
    text = "Valeska Paris came. Paris says so. Paris says no. Paris left. Paris slept."
    places = [(start, start + 5, "GPE") for start in (20, 35, 50, 62)]
    settled = mentions.settle(text, [name_in(text, "Valeska Paris"), *places], [(0, len(text))])
    assert {label for _, _, label in settled} == {"PERSON"}


def test_a_place_is_found_before_other_capitals_but_not_in_an_organisation():
    text = "Venice is old. The Venice Film Festival is not. The Venice Post closed."
    settled = mentions.settle(text, [(0, 6, "GPE")], [(0, len(text))])
    assert [start for start, _, _ in settled] == [0, 19]


def test_a_name_follows_two_dashes():
    text = "Ruehe came.\nNo plan for Bosnia--Ruehe."
    assert len(settled_words(text, ("Ruehe", "PERSON"))) == 2


def test_an_acronym_in_brackets_has_the_label_of_its_long_form():
    text = "Patriotic Union of Kurdistan (PUK) and PUK. Ann Lee (MEP)."
    assert settled_words(text, ("Patriotic Union of Kurdistan", "ORG"), ("Ann Lee", "PERSON")) == [
        ("Patriotic Union of Kurdistan", "ORG"),
        ("PUK", "ORG"),
        ("PUK", "ORG"),
        ("Ann Lee", "PERSON"),
    ]


def test_the_short_form_of_a_company_is_an_organisation():
    text = "Zenith Electronics Corp grew. Zenith fell."
    found = [name_in(text, "Zenith Electronics Corp", "ORG"), (30, 36, "PERSON")]
    assert words_of(text, mentions.settle(text, found, [(0, len(text))]))[1] == ("Zenith", "ORG")


def test_a_heading_is_cut_to_the_names_of_the_body():
    text = "Iceland Near A Deal\nIceland waits."
    found = [(0, 12, "GPE"), (20, 27, "GPE")]
    assert words_of(text, mentions.settle(text, found, [(0, 19), (20, 34)], [(0, 19)])) == [
        ("Iceland", "GPE"),
        ("Iceland", "GPE"),
    ]


@pytest.mark.parametrize(
    ("line", "town"),
    [
        ("GALWAY, Ireland — The talks", "GALWAY"),
        ("NEW YORK (AP) — The talks", "NEW YORK"),
        ("ATHENS 1996-08-22", "ATHENS"),
        ("LONDON, Jan. 5 (Reuters)", "LONDON"),
        ("PRESS DIGEST - Bosnia", None),
        ("NATO said on Monday", None),
        ("Galway is a town", None),
    ],
)
def test_datelines(line, town):
    found = contexts.dateline(line)
    assert (line[slice(*found)] if found else None) == town


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Prime Minister Lee came", "person"),
        ("as Lee told reporters", "person"),
        ("Lee, 66, came", "person"),
        ("the news agency Lee said", "organisation"),
        ("Lee shares fell", "organisation"),
        ("the town of Lee", "place"),
        ("fighting near Lee", "place"),
        ("Lee-based analysts", "place"),
    ],
)
def test_the_words_beside_a_name_vote_for_its_kind(text, kind):
    start = text.index("Lee")
    assert dict(contexts.evidence(text, start, start + 3)) == {kind: 1}


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
    kept = names.without_overlaps([(5, 10, "ORG")], [(0, 6, "DATE"), (12, 14, "DATE")])
    assert kept == [(5, 10, "ORG"), (12, 14, "DATE")]


spans = st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["PERSON", "ORG", "GPE", "DATE"]))


@given(st.text(alphabet=st.sampled_from("Anna Lee.\n’s'(\"“X😀"), max_size=60), st.lists(spans, max_size=8))
def test_any_input_gives_sorted_spans_within_one_line(text, found):
    wanted = [(min(a, b, len(text)), min(max(a, b), len(text)), label) for a, b, label in found]
    settled = mentions.settle(text, wanted, [(0, len(text))])
    assert settled == sorted(settled)
    assert all(a[1] <= b[0] for a, b in pairwise(settled))
    assert all(start < stop and "\n" not in text[start:stop] for start, stop, _ in settled)
