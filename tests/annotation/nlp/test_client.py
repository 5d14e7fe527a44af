"""The client for scripts and the command line, with a worker that needs no pipeline."""

import sys

import pytest

from annotation.errors import AnalysisFailed
from annotation.nlp import client
from annotation.nlp.exchange import MentionsResult

FAKE = """
import json, sys
for line in sys.stdin:
    request = json.loads(line)
    number, text = request["id"], request["text"]
    def say(**message): print(json.dumps({"id": number, **message}), flush=True)
    if text == "no pipeline": say(id=None, event="error", message="not loaded"); sys.exit()
    if text == "die": sys.exit(1)
    if text == "bad": say(event="error", message="no"); continue
    say(event="progress", done=1, total=1)
    stamp = {"pipeline": "fake", "version": "1", "rules": "1", "sha256": ""}
    say(event="result", part="mentions", stamp=stamp, items=[[0, len(text), "ORG"]], last=True)
    say(event="done")
"""


@pytest.fixture(autouse=True)
def fake_worker(monkeypatch):
    monkeypatch.setattr(client, "worker_command", lambda pipeline: [sys.executable, "-c", FAKE])


def test_results_come_with_their_keys():
    seen = []
    texts = [("a", "one", [], ""), ("b", "three", [], "")]
    results = client.analyse_texts(texts, "fake", progress=lambda done, total: seen.append((done, total)))
    assert [(key, result.mentions) for key, result in results] == [
        ("a", ((0, 3, "ORG"),)),
        ("b", ((0, 5, "ORG"),)),
    ]
    assert seen == [(1, 1), (1, 1)]


@pytest.mark.parametrize("text", ["die", "bad"])
def test_a_failure_is_said(text):
    results = client.analyse_texts([(1, "fine", [], ""), (2, text, [], "")], "fake")
    assert isinstance(next(results)[1], MentionsResult)
    with pytest.raises(AnalysisFailed):
        next(results)


@pytest.mark.parametrize("text", ["die", "bad"])
def test_a_text_that_fails_can_be_left_and_the_next_follows(text):
    left = []
    texts = [(1, text, [], ""), (2, "fine", [], "")]
    results = client.analyse_texts(texts, "fake", failed=lambda key, error: left.append(key))
    assert [key for key, _ in results] == [2]
    assert left == [1]


def test_a_pipeline_that_cannot_be_loaded_ends_it_at_once():
    left = []
    texts = [(1, "no pipeline", [], ""), (2, "fine", [], "")]
    with pytest.raises(AnalysisFailed, match="not loaded"):
        list(client.analyse_texts(texts, "fake", failed=lambda key, error: left.append(key)))
    assert left == []


def test_without_a_pipeline_it_says_how_to_get_one():
    with pytest.raises(AnalysisFailed, match="pip install"):
        client.pipeline_for("xx")


def test_the_worker_is_the_same_program(monkeypatch):
    monkeypatch.undo()
    assert client.worker_command("en_core_web_md")[-2:] == ["--worker", "en_core_web_md"]
