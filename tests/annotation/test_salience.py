"""Who was spoken of last, and what a pronoun is."""

from dataclasses import replace

import pytest

from annotation.records import Claim, ClaimId, Mention, MentionKind, Segment, Span
from annotation.salience import asked_from, is_pronoun, people_before, pronoun_at

TEXT = "Maria Lindqvist met Axios. Lindqvist and Omar Haddad wrote to Ann Lee. She said it went well."


def person(words: str, actor_id: int | None = None, after: int = 0) -> Mention:
    start = TEXT.index(words, after)
    return Mention(Span(start, start + len(words)), words, "PERSON", MentionKind.PERSON, actor_id, "pipeline")


ANN, OMAR = person("Ann Lee"), person("Omar Haddad")
MARIA, LINDQVIST = person("Maria Lindqvist"), person("Lindqvist", after=20)
AXIOS = replace(person("Axios"), kind=MentionKind.ORGANISATION)
ALL = sorted([ANN, OMAR, MARIA, LINDQVIST, AXIOS], key=lambda mention: mention.span)
SHE = TEXT.index("She")


def names(mentions: list[Mention]) -> list[str]:
    return [mention.text for mention in mentions]


def test_the_nearest_come_first_each_person_once_and_people_only() -> None:
    assert names(people_before(ALL, SHE)) == ["Ann Lee", "Omar Haddad", "Maria Lindqvist"]
    assert names(people_before(ALL, SHE, 2)) == ["Ann Lee", "Omar Haddad"]


def test_only_who_was_named_before_counts() -> None:
    assert names(people_before(ALL, OMAR.span.start)) == ["Maria Lindqvist"]
    assert names(people_before(ALL, OMAR.span.stop - 1)) == ["Maria Lindqvist"]  # still being named
    assert people_before(ALL, 0) == []
    assert people_before([], SHE) == []


def test_a_name_that_is_an_actors_stands_for_the_person() -> None:
    known = [replace(one, actor_id=7) if one is MARIA else one for one in ALL]
    assert people_before(known, SHE)[2].actor_id == 7
    by_alias = [replace(one, actor_id=7) if one in (MARIA, LINDQVIST) else one for one in ALL]
    assert names(people_before(by_alias, SHE)) == ["Ann Lee", "Omar Haddad", "Lindqvist"]


def test_two_actors_with_one_surname_are_two() -> None:
    both = [replace(MARIA, actor_id=1), replace(LINDQVIST, actor_id=2)]
    assert [one.actor_id for one in people_before(both, SHE)] == [2, 1]
    namesakes = [MARIA, replace(LINDQVIST, text="Eva Lindqvist")]
    assert len(people_before(namesakes, SHE)) == 2


@pytest.mark.parametrize("words", ["he", "She", "HIS", "they", "the latter", "that", " her "])
def test_pronouns(words: str) -> None:
    assert is_pronoun(words)


@pytest.mark.parametrize("words", ["Hers truly", "Theo", "the envoy", "", "US"])
def test_words_that_name_somebody_are_none(words: str) -> None:
    assert not is_pronoun(words)


def test_a_caret_in_or_at_a_pronoun_is_on_it() -> None:
    for offset in (SHE, SHE + 1, SHE + 3):
        assert pronoun_at(TEXT, offset) == Span(SHE, SHE + 3)
    for offset in (SHE - 2, TEXT.index("said") + 1, TEXT.index("it went"), len(TEXT), len(TEXT) + 5):
        assert pronoun_at(TEXT, offset) is None


def test_people_are_asked_for_from_the_cues_pronoun_else_from_the_claims_start() -> None:
    span = Span(TEXT.index("it went"), len(TEXT))
    claim = Claim(
        ClaimId(1), "", 1, (Segment(span, TEXT[slice(*span)]),), None, (), (), None, None, "", "", "", ""
    )
    assert asked_from(TEXT, claim) == span.start
    cue = Segment(Span(SHE, SHE + 8), "She said")
    assert asked_from(TEXT, replace(claim, cue=cue)) == SHE
