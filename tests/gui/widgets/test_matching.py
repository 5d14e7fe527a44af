"""Finding rows by a few letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.widgets.matching import Closeness, Entry, Matcher, fold

NAMES = [
    Entry("Peter Wittig"),
    Entry("Steve Witkoff", ("White House envoy",), boost=5),
    Entry("Dmitry Peskov", ("Kremlin spokesman",)),
    Entry("Gitanas Nausėda"),
    Entry("Twitter"),
    Entry("Wit"),
]


def found(query: str, entries: list[Entry] = NAMES) -> list[str]:
    return [entries[hit.index].text for hit in Matcher(entries).rank(query)]


def test_the_same_comes_first_then_beginnings_of_words_by_boost_then_parts() -> None:
    assert found("wit") == ["Wit", "Steve Witkoff", "Peter Wittig", "Twitter"]


def test_nothing_typed_shows_all_boosted_first() -> None:
    assert found("") == [
        "Steve Witkoff",
        "Peter Wittig",
        "Dmitry Peskov",
        "Gitanas Nausėda",
        "Twitter",
        "Wit",
    ]


def test_marks_and_capitals_do_not_matter() -> None:
    assert found("NAUSEDA") == ["Gitanas Nausėda"]


def test_keywords_find_a_row() -> None:
    assert found("envoy") == ["Steve Witkoff"]


def test_each_part_may_begin_another_word() -> None:
    assert found("wit ste") == ["Steve Witkoff"]


def test_a_slip_is_forgiven_but_ranked_as_near() -> None:
    hits = Matcher(NAMES).rank("Peskof")
    assert NAMES[hits[0].index].text == "Dmitry Peskov"
    assert hits[0].closeness is Closeness.NEAR


def test_what_is_wholly_different_is_not_found() -> None:
    assert found("zzzqqq") == []


def test_the_limit_holds_and_keeps_the_best() -> None:
    many = [Entry(f"Person {number}") for number in range(200)] + [Entry("Person")]
    hits = Matcher(many).rank("person", limit=10)
    assert len(hits) == 10
    assert many[hits[0].index].text == "Person"


@given(st.text(max_size=20), st.lists(st.text(max_size=15), max_size=12))
def test_any_words_can_be_asked_for(query: str, texts: list[str]) -> None:
    entries = [Entry(text) for text in texts]
    hits = Matcher(entries).rank(query)
    assert len({hit.index for hit in hits}) == len(hits) <= len(entries)
    assert [hit.closeness for hit in hits if hit.closeness is Closeness.NEAR] == [
        hit.closeness for hit in hits
    ][len([hit for hit in hits if hit.closeness is not Closeness.NEAR]) :]


@given(st.text(min_size=1, max_size=20))
def test_a_row_is_found_by_its_own_text(text: str) -> None:
    if fold(text.strip()):
        assert [hit.index for hit in Matcher([Entry(text)]).rank(text)] == [0]


@pytest.mark.parametrize(("text", "folded"), [("São Tomé", "sao tome"), ("STRASSE", "strasse"), ("ß", "ss")])
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded
