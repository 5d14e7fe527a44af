"""Which codes are offered for a passage."""

import pytest

from annotation.likely_codes import likeliest
from annotation.records import Code, CodeId


def code(number: int, name: str, description: str = "", digit: int | None = None) -> Code:
    return Code(CodeId(number), str(number), None, name, "amber", description, digit, number, False)


CODES = [
    code(1, "Talks are constructive", digit=1),
    code(2, "US guarantees security", digit=2),
    code(3, "Strikes go on", "attacks on power plants", digit=3),
    code(4, "Ukraine cedes territory"),
    code(5, "Talks fail", digit=5),
]


def names(passage: str, used: dict[int, int] | None = None, count: int = 3) -> list[int]:
    counts = {CodeId(key): value for key, value in (used or {}).items()}
    return [one.id for one in likeliest(passage, CODES, counts, count)]


def test_without_a_hint_the_digits_lead_in_their_order() -> None:
    assert names("He nodded.") == [1, 2, 3]


def test_codes_used_here_come_first() -> None:
    assert names("He nodded.", {4: 5, 5: 9}) == [5, 4, 1]


@pytest.mark.parametrize(
    ("passage", "first"),
    [
        ("a guarantee for their security", 2),
        ("Attacked again: a power plant", 3),  # the description counts, and forms of a word are one
        ("no territory will be given", 4),
        ("the talks failed", 5),  # “talks” is two codes' word, “fail” is one's
    ],
)
def test_the_words_of_the_passage_weigh_most(passage: str, first: int) -> None:
    assert names(passage, {1: 100})[0] == first


def test_small_words_say_nothing_and_no_code_is_lost() -> None:
    assert names("they should have been there", {2: 1})[0] == 2
    assert sorted(names("talks", count=9)) == [1, 2, 3, 4, 5]
    assert likeliest("talks", [], {}, 3) == []
