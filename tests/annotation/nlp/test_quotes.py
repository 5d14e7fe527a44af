"""Claims from the parse: one short text for each kind of report."""

import pytest

from annotation.nlp.analyse import analyse
from annotation.nlp.exchange import SUGGESTIONS
from annotation.nlp.suggestions import fingerprint
from annotation.records import ActorOrigin, Form, Role


@pytest.fixture
def claims(md):
    """(words, speaker, form, cue) of each suggestion in a text."""

    def find(text):
        (result,) = analyse(md, text, parts=[SUGGESTIONS])
        return [
            (
                " […] ".join(text[slice(*span)] for span in suggestion.spans),
                next((actor.name for actor in suggestion.actors if actor.role is Role.SPEAKER), None),
                suggestion.form,
                text[slice(*suggestion.cue)] if suggestion.cue else None,
            )
            for suggestion in result.suggestions
        ]

    return find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We have never been so close to a deal,” Foreign Minister Marit Haugland told reporters.",
            ("“We have never been so close to a deal,”", "Marit Haugland", Form.DIRECT, "told"),
        ),
        (
            "Marit Haugland said that the talks had ended without a result.",
            ("the talks had ended without a result", "Marit Haugland", Form.INDIRECT, "said"),
        ),
        (
            "Marit Haugland said the talks had been “frank and useful.”",
            ("the talks had been “frank and useful.”", "Marit Haugland", Form.MIXED, "said"),
        ),
        (
            "According to Marit Haugland, the talks ended without a result.",
            ("the talks ended without a result.", "Marit Haugland", Form.INDIRECT, "According"),
        ),
        (
            "The talks will end on Friday, Marit Haugland said.",
            ("The talks will end on Friday", "Marit Haugland", Form.INDIRECT, "said"),
        ),
    ],
)
def test_one_claim(claims, text, expected):
    assert claims(text) == [expected]


def test_a_surname_stands_for_the_full_name(claims):
    text = "Marit Haugland came to Vienna.\n“We have never been so close to a deal,” Haugland said."
    assert claims(text)[0][1] == "Marit Haugland"


def test_a_pronoun_is_inferred(md):
    text = "Marit Haugland came to Vienna. “We have never been so close to a deal,” she said."
    (result,) = analyse(md, text, parts=[SUGGESTIONS])
    (speaker,) = result.suggestions[0].actors
    assert (speaker.name, speaker.origin) == ("Marit Haugland", ActorOrigin.INFERRED)
    assert text[slice(*speaker.mention)] == "she"


def test_a_subject_in_quotation_marks_is_no_speaker(claims):
    text = "“Still talking. Still eating. 🐟” the Irish Foreign Ministry wrote on Wednesday night."
    assert claims(text)[0][1] == "Irish Foreign Ministry"


def test_short_quoted_expressions_are_no_claims(claims):
    assert claims("The so-called “big tent” was empty on Monday.") == []


def test_the_same_words_twice_have_two_fingerprints(md):
    text = "“We are very close to it,” Ann Lee said.\n“We are very close to it,” Ann Lee said."
    (result,) = analyse(md, text, parts=[SUGGESTIONS])
    assert len({suggestion.fingerprint for suggestion in result.suggestions}) == 2


def test_a_fingerprint_does_not_depend_on_the_place(md):
    quote = "“We are very close to it,” Ann Lee said."
    results = [list(analyse(md, text, parts=[SUGGESTIONS])) for text in (quote, "Rain fell.\n\n" + quote)]
    first, second = [result[0].suggestions[0].fingerprint for result in results]
    assert first == second
    assert first != fingerprint("We are very close to it", "Tom Ray")
