"""Which actor may be the same as another."""

import pytest

from annotation.records import Actor, ActorId, ActorKind
from gui.actors.duplicates import likely_duplicate


def actor(number: int, name: str, kind: ActorKind = ActorKind.PERSON, *aliases: str) -> Actor:
    return Actor(ActorId(number), "", name, kind, aliases, (), "", "")


@pytest.mark.parametrize(
    "other", ["S. Witkoff", "Witkoff", "Steven Witkoff", "Steve Witkof", "steve  witkoff", "S Witkoff"]
)
def test_the_same_person_under_another_name(other: str) -> None:
    found = likely_duplicate(actor(1, "Steve Witkoff"), [actor(2, "Axios"), actor(3, other)])
    assert found is not None
    assert found.name == other


@pytest.mark.parametrize("other", ["Alex Witkoff", "Steve Jobs", "A. Witkoff", "Axios"])
def test_another_person(other: str) -> None:
    assert likely_duplicate(actor(1, "Steve Witkoff"), [actor(2, other)]) is None


def test_only_the_same_kind_and_never_itself_nor_the_unnamed() -> None:
    one = actor(1, "Georgia", ActorKind.STATE)
    assert likely_duplicate(one, [one, actor(2, "Georgia")]) is None
    assert likely_duplicate(actor(1, "a US official", ActorKind.UNNAMED), [actor(2, "a US official")]) is None


def test_nearly_the_same_name_or_alias_of_an_organisation() -> None:
    organisation = ActorKind.ORGANISATION
    one = actor(1, "Bergen Ocean Institute", organisation)
    other = actor(2, "BOI", organisation, "Bergen Ocean Institut")
    assert likely_duplicate(one, [actor(3, "Ocean Fund", organisation), other]) == other
