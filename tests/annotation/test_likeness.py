"""How alike names are."""

import pytest

from annotation.likeness import is_short_for, may_be_one_person, sound_of, without_titles


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("White House envoy Steve Witkoff", "Steve Witkoff"),
        ("Ukrainian President Volodymyr Zelenskyy", "Volodymyr Zelenskyy"),
        ("Sen. Ann Lee", "Ann Lee"),
        ("Ann Lee", "Ann Lee"),
        ("General", "General"),
        ("Pope", "Pope"),
    ],
)
def test_titles_before_a_name_go(name: str, bare: str) -> None:
    assert without_titles(name) == bare


@pytest.mark.parametrize(
    "spellings",
    [
        ("Zelensky", "Zelenskyy", "Zelenskiy", "Selenskyj", "Zelenskij"),
        ("Lavrov", "Lawrow"),
        ("Sergei", "Sergey", "Sergej"),
        ("Erdoğan", "Erdogan"),
        ("Aleksey", "Alexei", "Alexey"),
        ("Haddad", "Hadad"),
    ],
)
def test_spellings_of_one_name_sound_alike(spellings: tuple[str, ...]) -> None:
    assert len({sound_of(one) for one in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("Lee", "Li"), ("Putin", "Pushkin"), ("Kovalenko", "Kovalchuk")])
def test_other_names_do_not(one: str, other: str) -> None:
    assert sound_of(one) != sound_of(other)


@pytest.mark.parametrize(
    "other",
    [
        "S. Witkoff",
        "Witkoff",
        "Steven Witkoff",
        "Envoy Steve Witkoff",
        "Steve A. Witkoff",
        "Steve Witkoff Jr.",
    ],
)
def test_one_person_under_two_names(other: str) -> None:
    assert may_be_one_person("Steve Witkoff", other)
    assert may_be_one_person(other, "Steve Witkoff")


@pytest.mark.parametrize("other", ["Alex Witkoff", "A. Witkoff", "Steve Jobs", "Sarah Witkoff", ""])
def test_two_people(other: str) -> None:
    assert not may_be_one_person("Steve Witkoff", other)


@pytest.mark.parametrize(
    ("acronym", "name", "fits"),
    [
        ("UAE", "United Arab Emirates", True),
        ("U.S.", "United States", True),
        ("IOC", "International Olympic Committee", True),
        ("BBC", "British Broadcasting Corporation", True),
        ("USA", "United States of America", True),
        ("US", "United Nations", False),
        ("Axios", "A Xylophone", False),
        ("UN", "United", False),
    ],
)
def test_acronyms_stand_for_their_long_forms(acronym: str, name: str, fits: bool) -> None:
    assert is_short_for(acronym, name) is fits
