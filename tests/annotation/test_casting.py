"""The mentions of an article as proposed actors."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.casting import ProposedActor, ProposedTie, propose_actors
from annotation.records import Actor, ActorId, ActorKind, Affiliation, Mention, Span, kind_of_label

HOUSE = ProposedTie("White House", ActorKind.ORGANISATION)
NORWAY = ProposedTie("Norway", ActorKind.STATE)


def mentions_of(text: str, names: dict[str, str], linked: Sequence[str] = ()) -> list[Mention]:
    """The names wherever they stand, longer ones first, in text order."""
    found: list[Mention] = []
    for name, label in sorted(names.items(), key=lambda item: -len(item[0])):
        start = text.find(name)
        while start >= 0:
            span = Span(start, start + len(name))
            if not any(span.overlaps(other.span) for other in found):
                actor_id = ActorId(99) if name in linked else None
                found.append(Mention(span, name, label, kind_of_label(label), actor_id, "pipeline"))
            start = text.find(name, start + 1)
    return sorted(found, key=lambda one: one.span)


def proposed(text: str, names: dict[str, str], actors: Sequence[Actor] = ()) -> dict[str, ProposedActor]:
    return {one.name: one for one in propose_actors(text, mentions_of(text, names), actors)}


def actor(number: int, name: str, *aliases: str, kind: ActorKind = ActorKind.PERSON) -> Actor:
    return Actor(ActorId(number), "", name, kind, aliases, (), "", "")


def test_a_full_name_takes_its_surname_and_its_titles() -> None:
    text = "President Volodymyr Zelenskyy left. Zelenskyy’s aides stayed. Volodymyr Zelenskyy spoke."
    names = {
        "President Volodymyr Zelenskyy": "PERSON",
        "Zelenskyy’s": "PERSON",
        "Volodymyr Zelenskyy": "PERSON",
    }
    (only,) = propose_actors(text, mentions_of(text, names), ())
    assert (only.name, only.kind, len(only.mentions)) == ("Volodymyr Zelenskyy", ActorKind.PERSON, 3)
    assert only.aliases == ("President Volodymyr Zelenskyy", "Zelenskyy")
    assert [one.span.start for one in only.mentions] == sorted(one.span.start for one in only.mentions)


def test_two_people_with_one_surname_stay_two_and_the_bare_surname_nobodys() -> None:
    text = "Bill Clinton met Hillary Clinton. Clinton smiled."
    found = proposed(text, {"Bill Clinton": "PERSON", "Hillary Clinton": "PERSON", "Clinton": "PERSON"})
    assert {name: len(one.mentions) for name, one in found.items()} == {
        "Bill Clinton": 1,
        "Hillary Clinton": 1,
    }


def test_an_initial_and_a_middle_name_are_the_same_person() -> None:
    found = proposed("Donald J. Trump, or D. Trump, …", {"Donald J. Trump": "PERSON", "D. Trump": "PERSON"})
    assert list(found) == ["Donald J. Trump"]


def test_a_bracketed_first_name_belongs_to_the_surname() -> None:
    found = proposed("President [Donald] Trump left. Trump spoke.", {"Donald": "PERSON", "Trump": "PERSON"})
    assert list(found) == ["Donald Trump"]
    assert found["Donald Trump"].aliases == ("Trump",)
    assert [one.text for one in found["Donald Trump"].mentions] == ["Trump", "Trump"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The United Arab Emirates (UAE) is host. UAE leaders came.", {"United Arab Emirates": ("UAE",)}),
        ("The United States and the U.S. Congress; the US too.", {"United States": ("U.S.", "US")}),
        (
            "Union of Artists met Union of Actors. UA spoke.",
            {"Union of Artists": (), "Union of Actors": (), "UA": ()},
        ),
        (
            "Union of Artists (UA) met Union of Actors. UA spoke.",
            {"Union of Artists": ("UA",), "Union of Actors": ()},
        ),
    ],
)
def test_acronyms_go_with_their_one_long_form(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    names = dict.fromkeys(("United Arab Emirates", "UAE", "United States", "U.S.", "US"), "GPE")
    names |= dict.fromkeys(("Union of Artists", "Union of Actors", "UA"), "ORG")
    found = proposed(text, {name: label for name, label in names.items() if name in text})
    assert {name: one.aliases for name, one in found.items()} == expected


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("White House envoy Steve Witkoff spoke.", HOUSE),
        ("White House special envoy Steve Witkoff spoke.", HOUSE),
        ("Norway's Prime Minister Steve Witkoff spoke.", NORWAY),
        ("Norwegian Fisheries Minister Steve Witkoff left Norway.", NORWAY),
        ("Steve Witkoff, spokesman for the White House, spoke.", HOUSE),
        ("Steve Witkoff, the White House envoy, spoke.", HOUSE),
        ("White House critic Steve Witkoff spoke.", None),
        ("The White House told Steve Witkoff.", None),
        ("At the White House, Steve Witkoff spoke.", None),
        ("Steve Witkoff, who left the White House, spoke.", None),
        ("Norwegian Prime Minister Steve Witkoff spoke.", None),
    ],
)
def test_a_title_ties_a_person_to_whom_it_serves(text: str, tie: ProposedTie | None) -> None:
    names = {"White House": "ORG", "Steve Witkoff": "PERSON", "Norway": "GPE", "Norwegian": "NORP"}
    assert proposed(text, names)["Steve Witkoff"].affiliation == tie


def test_a_tie_that_the_project_has_is_not_proposed_again() -> None:
    tie = Affiliation(ActorId(2), "White House", "2025-01-20", "")
    known = replace(actor(1, "S. Witkoff"), affiliations=(tie,))
    found = proposed(
        "White House envoy Steve Witkoff.", {"White House": "ORG", "Steve Witkoff": "PERSON"}, [known]
    )
    assert (found["Steve Witkoff"].known, found["Steve Witkoff"].affiliation) == (1, None)


def test_an_adjective_is_no_actor() -> None:
    found = proposed("Norwegian boats met Kurds.", {"Norwegian": "NORP", "Kurds": "NORP"})
    assert {name: one.kind for name, one in found.items()} == {"Kurds": ActorKind.GROUP}


def test_numbers_and_linked_mentions_are_left_alone() -> None:
    text = "Ann Lee paid 3 euros to Axios on Friday."
    names = {"Ann Lee": "PERSON", "3 euros": "MONEY", "Axios": "ORG", "Friday": "DATE"}
    assert [one.name for one in propose_actors(text, mentions_of(text, names, ["Ann Lee"]), ())] == ["Axios"]


def test_actors_of_the_project_are_known_by_name_alias_and_lone_surname() -> None:
    text = "Steve Witkoff met Zelensky, the EU and Peskov. Ann Lee came."
    names = {
        "Steve Witkoff": "PERSON",
        "Zelensky": "PERSON",
        "EU": "ORG",
        "Peskov": "PERSON",
        "Ann Lee": "PERSON",
    }
    known = [
        actor(1, "S. Witkoff"),
        actor(2, "Volodymyr Zelenskyy", "Zelensky"),
        actor(3, "European Union", "EU", kind=ActorKind.ORGANISATION),
        actor(4, "Dmitry Peskov"),
        actor(5, "Ben Lee"),
    ]
    found = proposed(text, names, known)
    assert {name: one.known for name, one in found.items()} == {
        "Steve Witkoff": 1, "Zelensky": 2, "EU": 3, "Peskov": 4, "Ann Lee": None,
    }  # fmt: skip


def test_a_surname_that_two_actors_bear_is_neither_of_them() -> None:
    known = [actor(1, "Bill Clinton"), actor(2, "Hillary Clinton")]
    assert proposed("Clinton spoke.", {"Clinton": "PERSON"}, known)["Clinton"].known is None


def test_what_was_dismissed_is_not_proposed_and_the_most_named_come_first() -> None:
    text = "Oslo. Ann Lee. Axios, Axios."
    found = mentions_of(text, {"Oslo": "GPE", "Ann Lee": "PERSON", "Axios": "ORG"})
    first = propose_actors(text, found, ())
    assert [one.name for one in first] == ["Axios", "Ann Lee", "Oslo"]
    left = propose_actors(text, found, (), {first[0].fingerprint})
    assert [one.name for one in left] == ["Ann Lee", "Oslo"]


NAMES = (
    "Ann Lee",
    "Lee",
    "Bob Lee",
    "UN",
    "United Nations",
    "U.N.",
    "Pope",
    "Mr Lee’s",
    "[Ann",
    "é",
    "’s",
    "]",
)


@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from(("PERSON", "ORG", "GPE", "NORP", "X"))), max_size=9
    )
)
def test_each_mention_goes_to_one_actor_at_most(names: list[tuple[str, str]]) -> None:
    text, mentions = "", []
    for name, label in names:
        span = Span(len(text), len(text) + len(name))
        mentions.append(Mention(span, name, label, kind_of_label(label), None, "pipeline"))
        text += name + " "
    found = propose_actors(text, mentions, ())
    spans = [mention.span for one in found for mention in one.mentions]
    assert len(spans) == len(set(spans))
    assert all(one.mentions and one.name for one in found)
    assert len({one.fingerprint for one in found}) == len(found) or any(not one.name.strip() for one in found)
