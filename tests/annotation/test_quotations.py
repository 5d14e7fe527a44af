"""Pairing quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotation.quotations import QUOTATION_MARKS, quotations

texts = st.text(
    st.one_of(st.sampled_from("\"'“”„‟‘’‚‛«»‹›"), st.sampled_from("as .,\n—5[("), st.characters()),
    max_size=60,
)


def quoted(text: str) -> list[str]:
    return [text[inner.start : inner.stop] for _, inner in quotations(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('He said "yes, we can," and "no."', ["yes, we can,", "no."]),
        ("He said “yes” and ”no“.", ["yes", "no"]),
        ("„Ja“, sagte er, „gewiss”, und »nein« oder «oui» ‹non›.", ["Ja", "gewiss", "nein", "oui", "non"]),
        ("Il dit : « Oui, bien sûr. »", ["Oui, bien sûr."]),
        ("”Ja”, sade han.", ["Ja"]),
        ('(“Yes”—"no")', ["Yes", "no"]),
        ('He said:"Fine," then.', ["Fine,"]),
        ('"...and then it ended," he said.', ["...and then it ended,"]),
        ("“He said ‘yes’ to us,” she said.", ["He said ‘yes’ to us,"]),
        ('"He said "yes" to us," she said.', ['He said "yes" to us,']),
        ("‘He said “yes” to us,’ she said.", ["He said “yes” to us,"]),
        ('“Straight end," he said.', ["Straight end,"]),
        ('*"Bold words,"* he said.', ["Bold words,"]),
    ],
)
def test_pairs_of_every_style(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It's the players' union's fault, isn't it?", []),
        ("It’s the players’ union’s fault, isn’t it?", []),
        ("In the '90s 'twas rock 'n' roll, '68 to '70.", []),
        ("a 'quasi-state of war' it's called", ["quasi-state of war"]),
        ("'We don't know,' he said, 'who's there.'", ["We don't know,", "who's there."]),
        ("‘We don’t know,’ he said.", ["We don’t know,"]),
        ("'The players' union won,' he said.", ["The players' union won,"]),
        ("‘The players’ union won,’ he said.", ["The players’ union won,"]),
        ("the 'players' and the workers' rights", ["players"]),
        ('a 6\' 2" man and a 5" pipe', []),
        ('a 5" pipe, he said, "is long."', ["is long."]),
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“One stays open.\nNothing is quoted here.", []),
        ('"One stays open.\nNothing is quoted here.\n"This is."', ["This is."]),
        ('He left." And "this" is quoted.', ["this"]),
        ('He "left. And "this" is quoted.', ["this"]),
        ("“ ”", []),
        ('""', []),
        ("\"\n'\n“", []),
    ],
)
def test_a_mark_without_a_partner_quotes_nothing(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize("mark", ['""', "“”", "‘’", "«»", "„“"])
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \n  "])
def test_a_quotation_runs_on_where_the_next_paragraph_opens_it_again(mark: str, gap: str) -> None:
    opening, closing = mark
    text = f"He said, {opening}One.{gap}{opening}Two.{gap}{opening}Three,{closing} and left."
    assert quoted(text) == ["One.", "Two.", "Three,"]


def test_a_quotation_runs_on_where_the_next_paragraph_only_closes_it() -> None:
    assert quoted('He said, "One.\n\nTwo." Then "three."') == ["One.", "Two.", "three."]
    assert quoted('He said, "One.\n\nTwo.\n\nThree."') == []


def test_text_between_quotations_is_not_quoted_when_one_runs_on() -> None:
    assert quoted('"One," he said. "Two.\n\n"Three."') == ["One,", "Two.", "Three."]
    assert quoted('"A mark lost, he said. "Two."\n\n"Three."') == ["Two.", "Three."]


@given(texts)
@example("'")
@example("“\n“")
@example('"a\n\nb"')
def test_quotations_lie_in_the_text_in_order_and_in_one_line(text: str) -> None:
    found = quotations(text)
    for outer, inner in found:
        assert 0 <= outer.start <= inner.start < inner.stop <= outer.stop <= len(text)
        assert "\n" not in text[outer.start : outer.stop]
        assert text[inner.start : inner.stop].strip() == text[inner.start : inner.stop]
        assert text[outer.start] in QUOTATION_MARKS or text[outer.stop - 1] in QUOTATION_MARKS
    assert all(one.outer.stop <= following.outer.start for one, following in pairwise(found))


@given(st.lists(st.sampled_from(["He left.", "It is 5 o'clock.", "We don't know."]), max_size=4), st.data())
def test_balanced_quotations_are_found_whatever_stands_between(plain: list[str], data: st.DataObject) -> None:
    opening, closing = data.draw(st.sampled_from(['""', "“”", "«»", "„“"]))
    said = [f"We can't say {number}." for number in range(len(plain) + 1)]
    parts = [f"{opening}{words}{closing}" for words in said]
    joined = parts[0] + "".join(f" {one} {other}" for one, other in zip(plain, parts[1:], strict=True))
    assert quoted(joined) == said
