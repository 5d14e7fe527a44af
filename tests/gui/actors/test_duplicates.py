"""Which actor may be the same as another."""

from collections.abc import Sequence

import pytest

from annotation.records import Actor, ActorId, ActorKind
from gui.actors.duplicates import Duplicates, likely_duplicate

ORGANISATION = ActorKind.ORGANISATION


def actor(number: int, name: str, kind: ActorKind = ActorKind.PERSON, *aliases: str) -> Actor:
    return Actor(ActorId(number), "", name, kind, aliases, (), "", "")


@pytest.mark.parametrize(
    "other",
    [
        "S. Witkoff", "Witkoff", "Steven Witkoff", "Steve Witkof", "steve  witkoff", "S Witkoff",
        "Steve Witkow", "Envoy Steve Witkoff", "Mr Witkoff", "Steve Witkoff Jr.",
    ],
)  # fmt: skip
def test_the_same_person_under_another_name(other: str) -> None:
    found = likely_duplicate(actor(1, "Steve Witkoff"), [actor(2, "Axios"), actor(3, other)])
    assert found is not None
    assert found.name == other


@pytest.mark.parametrize("other", ["Zelensky", "Volodymyr Selenskyj", "V. Zelenskiy", "President Zelenskyy"])
def test_spellings_of_another_language(other: str) -> None:
    found = likely_duplicate(actor(1, "Volodymyr Zelenskyy"), [actor(2, "Ann Lee"), actor(3, other)])
    assert found is not None


@pytest.mark.parametrize("other", ["Alex Witkoff", "Steve Jobs", "A. Witkoff", "Axios", "Stefan Witkoff"])
def test_another_person(other: str) -> None:
    assert likely_duplicate(actor(1, "Steve Witkoff"), [actor(2, other)]) is None


def test_a_surname_that_two_people_bear_is_proposed_for_neither() -> None:
    two = [actor(2, "Bill Clinton"), actor(3, "Hillary Clinton")]
    assert likely_duplicate(actor(1, "Clinton"), two) is None
    assert likely_duplicate(actor(1, "Clinton"), two[:1]) == two[0]


def test_only_the_same_family_of_kinds_and_never_itself_nor_the_unnamed() -> None:
    one = actor(1, "Georgia", ActorKind.STATE)
    assert likely_duplicate(one, [one, actor(2, "Georgia")]) is None
    assert likely_duplicate(one, [actor(2, "Georgia", ActorKind.PLACE)]) is not None
    assert likely_duplicate(actor(1, "a US official", ActorKind.UNNAMED), [actor(2, "a US official")]) is None
    unnamed = [actor(2, "Lee", ActorKind.UNNAMED)]
    assert likely_duplicate(actor(1, "Lee"), unnamed) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bergen Ocean Institute", "Bergen Ocean Institut"),
        ("Kremlin", "The Kremlin"),
        ("UAE", "United Arab Emirates"),
        ("U.N.", "United Nations"),
        ("Ministry of Defence", "Ministry of Defense"),
    ],
)
def test_nearly_the_same_name_or_an_acronym_of_an_organisation(one: str, other: str) -> None:
    first, second = actor(1, one, ORGANISATION), actor(2, other, ORGANISATION)
    assert likely_duplicate(first, [actor(3, "Ocean Fund", ORGANISATION), second]) == second
    assert likely_duplicate(second, [actor(3, "Ocean Fund", ORGANISATION), first]) == first


def test_an_alias_counts_too() -> None:
    other = actor(2, "BOI", ORGANISATION, "Bergen Ocean Institut")
    assert likely_duplicate(actor(1, "Bergen Ocean Institute", ORGANISATION), [other]) == other


@pytest.mark.parametrize(
    ("one", "other"), [("Group 1 Ltd", "Group 2 Ltd"), ("North Korea", "South Korea"), ("EU", "EUR")]
)
def test_other_organisations(one: str, other: str) -> None:
    assert likely_duplicate(actor(1, one, ORGANISATION), [actor(2, other, ORGANISATION)]) is None


def test_who_was_told_apart_is_not_proposed() -> None:
    one, other = actor(1, "Steve Witkoff"), actor(2, "S. Witkoff")
    assert likely_duplicate(one, [other], {frozenset((one.id, other.id))}) is None


def names_of(actors: Sequence[Actor], limit: int = 9) -> list[set[str]]:
    return [{one.name, other.name} for one, other in Duplicates(actors).pairs(limit)]


def test_the_pairs_of_a_project() -> None:
    actors = [
        actor(1, "Steve Witkoff"), actor(2, "Axios", ActorKind.OUTLET), actor(3, "S. Witkoff"),
        actor(4, "UAE", ActorKind.STATE), actor(5, "United Arab Emirates", ActorKind.STATE),
        actor(6, "Ann Lee"),
    ]  # fmt: skip
    assert {frozenset(pair) for pair in names_of(actors)} == {
        frozenset({"Steve Witkoff", "S. Witkoff"}),
        frozenset({"UAE", "United Arab Emirates"}),
    }
    assert len(names_of(actors, 1)) == 1
    assert names_of([actor(1, "Ann Lee"), actor(2, "Ben Lee")]) == []
