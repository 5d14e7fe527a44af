"""The one function for scripts."""

import pytest

from annotation.nlp import annotate, measuring, script
from annotation.records import Form, Span


@pytest.fixture(autouse=True)
def loaded(md, monkeypatch):
    monkeypatch.setattr(script, "_engine", lambda pipeline: md)


def test_names_sentences_and_attributions():
    text = "Ann Lee came to Vienna. “It was a very good day,” she said."
    result = annotate(text)
    assert (0, 7, "PERSON") in result.mentions
    assert text[slice(*result.sentences[0])] == "Ann Lee came to Vienna."
    (said,) = result.attributions
    assert text[slice(*said.source)] == text[slice(*said.speaker)] == "she"
    assert text[slice(*said.cue)] == "said"
    assert [text[slice(*span)] for span in said.content] == ["It was a very good day,"]
    assert (said.form, said.name, said.inferred, said.via) == (Form.DIRECT, "Ann Lee", True, None)


def test_a_pronoun_for_nobody_has_no_name():
    (said,) = annotate("“It was a very good day,” he said.").attributions
    assert said.name is None
    assert said.inferred


def test_titles_and_boilerplate_are_found_by_rules():
    text = "Talks are over, Ann Lee says\n\nIt rained.\n\nSEE ALSO: Tom Ray says it rained"
    result = annotate(text)
    assert result.attributions == ()
    assert all(start < text.index("SEE ALSO") for start, _, _ in result.mentions)


def test_zones_can_be_given():
    text = "“It was a very good day,” Ann Lee said."
    assert len(annotate(text, zones=()).attributions) == 1
    assert annotate(text, zones=()).sentences[0] == Span(0, len(text))


def test_measuring_sees_names_and_passages():
    text = "“It was a very good day,” Ann Lee said, “for all of us.”"
    assert ("Ann Lee", "PERSON") in [(text[a:b], label) for a, b, label in measuring.names(text)]
    assert [(text[a:b], source, name) for a, b, source, name in measuring.claims(text)] == [
        ("It was a very good day,", "Ann Lee", "Ann Lee"),
        ("for all of us.", "Ann Lee", "Ann Lee"),
    ]
