"""The cue that is proposed for a passage."""

import pytest

from annotation.quoting import propose_cue
from annotation.records import Span


def cue_of(text: str, *passages: str) -> str | None:
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in passages]
    cue = propose_cue(text, spans)
    return None if cue is None else text[cue.start : cue.stop]


@pytest.mark.parametrize(
    ("text", "passage", "cue"),
    [
        ('"Talks were good," he added.', '"Talks were good,"', "he added"),
        ('"Talks were good. We go on," he added.', '"Talks were good.', "he added"),
        ('"Talks were good," said Ambassador Mohib.', "Talks were good", "said Ambassador Mohib"),
        ("“Talks were good,” said the Norwegian minister, who left.", "Talks", "said the Norwegian minister"),
        (
            'On Friday, "the US hosted talks," White House envoy Steve Witkoff wrote on X.',
            '"the US hosted talks,"',
            "Steve Witkoff wrote on X",
        ),
        ('"We stay," the ministry wrote on Monday.', "We stay", "the ministry wrote"),
        ("Kremlin aides said Putin was satisfied.", "Putin was satisfied", "Kremlin aides said"),
        ("But aides said Putin was satisfied.", "Putin was satisfied", "aides said"),
        (
            "Two diplomats in Galway said that it was part of the deal.",
            "it was part",
            "Two diplomats in Galway said",
        ),
        (
            "The country's armed forces also reported losses.",
            "losses",
            "The country's armed forces also reported",
        ),
        ("According to Axios, talks resume soon.", "talks resume soon", "According to Axios"),
        (
            "Talks resume soon, according to the US official.",
            "Talks resume soon",
            "according to the US official",
        ),
        ("According to the team's coach, they won.", "they won", "According to the team's coach"),
        ("Later, he added that a paper is ready.", "a paper is ready", "he added"),
        ("Officials described them as “constructive” talks.", "constructive", "Officials described"),
        ("Trump called the deal “bad.”", "bad", "Trump called"),
        ('The agency notes, "Ozone is harmful."', "Ozone is harmful", "The agency notes"),
        ("Zelenskyy, who met Trump, told reporters that talks go on.", "talks go on", "told"),
        ('"Will it hold?" Steve Witkoff asked.', "Will it hold?", "Steve Witkoff asked"),
        ('"We go on." He said it twice.', '"We go on."', "He said"),
    ],
)
def test_the_words_that_announce_a_passage_are_found(text: str, passage: str, cue: str) -> None:
    assert cue_of(text, passage) == cue


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("There are no signs of the war slowing down.", "no signs"),
        ("He was told to leave at once.", "leave at once"),
        ("The proposed deal is bad, they feel.", "is bad"),
        ("The reports on the claims fill a room.", "fill a room"),
        ('He had said "enough."\n\nTalks go on.', "Talks go on"),
        ("The screen called “Map” was lit.", "Map"),
        (
            "He said nothing at the end of a long and tiring day in the mountains of the north; talks go on.",
            "talks go on",
        ),
        ("", ""),
        ("“he said” is a cue", "“he said”"),
    ],
)
def test_where_it_is_unclear_nothing_is_proposed(text: str, passage: str) -> None:
    assert cue_of(text, passage) is None


def test_a_whole_sentence_has_its_cue_inside() -> None:
    text = '"For us, it is peace," Zelenskyy said in Vilnius.'
    assert cue_of(text, text) == "Zelenskyy said"


def test_the_main_verb_is_preferred_to_a_relative_clause() -> None:
    text = "An official, who asked not to be named, said Brussels would study it."
    assert cue_of(text, text) == "said"


def test_a_cue_between_two_passages_belongs_to_both() -> None:
    assert (
        cue_of('"It is good," he said, "and it goes on."', '"It is good,"', '"and it goes on."') == "he said"
    )


def test_the_nearest_cue_wins() -> None:
    text = 'According to Axios, the US official said that he believed such "meetings need to happen."'
    assert cue_of(text, '"meetings need to happen."') == "he believed"


def test_of_a_very_long_passage_no_cue_is_named() -> None:
    text = '"' + "Talks go on and on. " * 2000 + '," he said.'
    assert propose_cue(text, [Span(0, len(text))]) is None
    assert propose_cue(text, []) is None
