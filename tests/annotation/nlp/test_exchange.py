"""Messages and results survive the way through JSON."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotation.nlp import exchange
from annotation.records import ActorKind, ActorOrigin, Form, Role, Span, SuggestedActor, Suggestion, Zone

SUGGESTION = Suggestion(
    "0123abcd",
    (Span(3, 9), Span(12, 20)),
    Span(10, 11),
    Form.DIRECT,
    (
        SuggestedActor(Role.SPEAKER, "Ann 😀 Lee", ActorKind.PERSON, ActorOrigin.INFERRED, Span(0, 2)),
        SuggestedActor(Role.VIA, "The Post", ActorKind.OUTLET, ActorOrigin.NAMED, None),
    ),
)
STAMP = exchange.Stamp("en_core_web_md", "3.7.1", "1", "00")


def test_a_suggestion_comes_back_from_its_json():
    assert exchange.suggestion_from_json(exchange.suggestion_to_json(SUGGESTION)) == SUGGESTION


def test_something_else_is_no_suggestion():
    with pytest.raises((KeyError, ValueError)):
        exchange.suggestion_from_json('{"spans": []}')


@given(st.text())
def test_any_text_is_one_line_of_ascii(text):
    line = exchange.encode(exchange.analyze_request(1, text))
    assert line.count(b"\n") == 1
    assert line.isascii()
    assert exchange.decode(line)["text"] == text


@pytest.mark.parametrize("line", [b"", b"{", b"[1]", b"\xff\n"])
def test_what_is_no_message_is_none(line):
    assert exchange.decode(line) is None


@pytest.mark.parametrize("count", [0, 1, exchange.CHUNK, exchange.CHUNK + 1, 3 * exchange.CHUNK])
def test_results_come_together_from_their_chunks(count):
    mentions = [(number, number + 1, "ORG") for number in range(count)]
    collector = exchange.Collector()
    taken = [
        collector.take(json.loads(exchange.encode(chunk)))
        for chunk in exchange.result_chunks(4, exchange.MENTIONS, STAMP, mentions)
    ]
    assert taken[:-1] == [None] * (len(taken) - 1)
    assert taken[-1] == exchange.MentionsResult(STAMP, tuple(mentions))


def test_zones_come_back():
    zone = Zone(Span(0, 4), "title", "rule")
    request = exchange.analyze_request(1, "text", [zone])
    assert exchange.zones_from(request["zones"]) == [zone]
