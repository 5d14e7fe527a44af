"""Finding words: offsets stay right whatever folding does, and what is found is what a person means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation import finding
from annotation.finding import Search, Searchable, find_all, fold
from annotation.records import Span

LETTERS = "aAsSiIfFßẞİıŉǰﬁﬃΐςσΣé\u0301\u0307🕊🏽 '’\u00a0\n-."
texts = st.text(st.one_of(st.sampled_from(LETTERS), st.characters(exclude_categories=("Cs",))), max_size=40)
words = st.text(st.sampled_from(LETTERS), min_size=1, max_size=4)


def found(text: str, sought: str, **how: bool) -> list[str]:
    return [text[hit.start : hit.stop] for hit in find_all(text, sought, **how)]


def slowly(text: str, sought: str, *, match_case: bool) -> list[Span]:
    """What a search means, by comparing every stretch of the text."""
    goal, result, at = fold(sought, match_case=match_case), [], 0
    while at < len(text):
        stops = range(at + 1, len(text) + 1)
        stop = next((stop for stop in stops if fold(text[at:stop], match_case=match_case) == goal), 0)
        if stop:
            result.append(Span(at, stop))
        at = stop or at + 1
    return result


@given(texts, words, st.booleans())
def test_what_is_found_is_each_stretch_that_folds_to_the_same(text: str, sought: str, case: bool) -> None:
    assert list(find_all(text, sought, match_case=case)) == slowly(text, sought, match_case=case)


@given(texts, st.data())
def test_any_stretch_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    stretch = text[start : data.draw(st.integers(start, len(text)))]
    hits = find_all(text, stretch)
    assert bool(hits) == bool(stretch)
    assert all(fold(text[hit.start : hit.stop]) == fold(stretch) for hit in hits)


@given(texts, words, st.integers(0, 45))
def test_the_first_hit_from_an_offset(text: str, sought: str, offset: int) -> None:
    hits = find_all(text, sought)
    index = hits.first_from(offset)
    assert all(hit.start < offset for hit in hits[:index])
    assert all(hit.start >= offset for hit in hits[index:])


@given(texts, words)
def test_long_texts_are_folded_in_pieces(text: str, sought: str) -> None:
    whole = list(find_all(text, sought))
    before, finding._PIECE = finding._PIECE, 3
    try:
        assert list(find_all(text, sought)) == whole
    finally:
        finding._PIECE = before


def test_no_other_character_becomes_longer_by_folding() -> None:
    longer = [chr(code) for code in range(0x110000) if len(chr(code).casefold()) > 1]
    assert all(finding._lengthened().fullmatch(one) for one in longer)


@pytest.mark.parametrize(
    ("text", "sought", "hits"),
    [
        ("Straße, STRASSE, Strasse", "strasse", ["Straße", "STRASSE", "Strasse"]),
        ("ǰ and İstanbul", "i̇stanbul", ["İstanbul"]),
        ("🕊️ peace 👩‍🚀 Peace", "PEACE", ["peace", "Peace"]),
        ("ßs", "s", ["s"]),
        ("sßs", "ss", ["ß"]),
        ("Abu\u00a0Dhabi, Abu\nDhabi", "abu dhabi", ["Abu\u00a0Dhabi", "Abu\nDhabi"]),
        ("it’s, it's", "IT'S", ["it’s", "it's"]),
        ("“Talks” were", '"talks"', ["“Talks”"]),
        ("a.c abc", "a.c", ["a.c"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("ΣΑΣ σας", "σας", ["ΣΑΣ", "σας"]),
    ],
)
def test_what_a_person_means(text: str, sought: str, hits: list[str]) -> None:
    assert found(text, sought) == hits


def test_case_matters_where_it_is_asked_for() -> None:
    assert found("May may MAY", "may", match_case=True) == ["may"]
    assert found("straße", "strasse", match_case=True) == []


@pytest.mark.parametrize(
    ("text", "sought", "count"),
    [
        ("art part arts art-lover (art) art’s", "art", 4),
        ("año an", "an", 1),
        ("cafe\u0301 cafe", "cafe", 1),
        ("мир мира", "мир", 1),
        ("$5 $50 a$5", "$5", 2),
        ("U.S. U.S.A.", "U.S.", 2),
    ],
)
def test_whole_words_are_those_of_every_alphabet(text: str, sought: str, count: int) -> None:
    assert len(find_all(text, sought, whole_words=True)) == count


def test_a_search_goes_in_steps_and_tells_what_it_has_so_far() -> None:
    search = Search(Searchable("ab " * 12_000), "A", match_case=False, whole_words=False)
    seen = [len(search.hits) for _ in search.steps()]
    assert len(seen) > 3
    assert seen == sorted(seen)
    assert search.is_done
    assert len(search.hits) == 12_000
    assert search.hits[-1] == Span(35_997, 35_998)


def test_nothing_is_found_of_nothing() -> None:
    assert not find_all("text", "")
    assert not find_all("", "text")
