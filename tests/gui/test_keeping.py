"""A large result goes into the project part by part; nothing is complete before its last part."""

import pytest

from annotation.nlp.exchange import MentionsResult, Stamp, SuggestionsResult
from annotation.operations.articles import remove_article
from annotation.records import Form, Span, Suggestion
from annotation.store.articles import text_of
from annotation.store.mentions import of_text, without_analysis
from annotation.store.suggestions import unjudged
from gui import keeping as module
from gui.keeping import Keeping

WORDS = 40


@pytest.fixture
def article_id(session, add_article):
    return add_article("Many names", "Anna " * WORDS)


@pytest.fixture
def results(session, article_id):
    text = text_of(session.db, article_id)
    start = text.text.index("Anna")
    spans = [Span(start + 5 * number, start + 5 * number + 4) for number in range(WORDS)]
    stamp = Stamp("en_one_md", "1.0", "1", text.sha256)
    found = [Suggestion(str(number), (span,), None, Form.DIRECT, ()) for number, span in enumerate(spans)]
    return MentionsResult(stamp, tuple((*span, "PERSON") for span in spans)), SuggestionsResult(
        stamp, tuple(found)
    )


@pytest.fixture
def in_parts(monkeypatch):
    monkeypatch.setattr(module, "MENTIONS", 15)
    monkeypatch.setattr(module, "SUGGESTIONS", 15)


def test_a_small_result_is_kept_at_once(session, article_id, results):
    done = []
    keeping = Keeping(session)
    keeping.keep(article_id, results[0])
    keeping.keep(article_id, results[1], lambda: done.append(True))
    text = text_of(session.db, article_id)
    assert len(of_text(session.db, text.id)) == len(unjudged(session.db, article_id, text.id)) == WORDS
    assert without_analysis(session.db) == []
    assert done == [True]


def test_a_large_one_in_parts_of_which_the_last_is_announced(qtbot, session, article_id, results, in_parts):
    done, announced = [], []
    session.changed.connect(lambda changes, _: announced.append((changes.found_in, changes.suggested_in)))
    keeping = Keeping(session)
    for result in results:
        keeping.keep(article_id, result, lambda: done.append(True))
    text = text_of(session.db, article_id)
    assert len(of_text(session.db, text.id)) == 15
    qtbot.waitUntil(lambda: len(done) == 2)
    assert len(of_text(session.db, text.id)) == len(unjudged(session.db, article_id, text.id)) == WORDS
    here, nowhere = frozenset({article_id}), frozenset()
    assert [one for one in announced if one != (nowhere, nowhere)] == [(here, nowhere), (nowhere, here)]
    assert without_analysis(session.db) == []


def test_what_was_not_kept_when_the_project_closes_is_missing(session, article_id, results, in_parts):
    keeping = Keeping(session)
    for result in results:
        keeping.keep(article_id, result)
    assert without_analysis(session.db) == [article_id]
    session.close()
    assert not keeping._steps


def test_a_removed_article_keeps_nothing(session, article_id, results):
    done = []
    session.run(remove_article, article_id=article_id)
    Keeping(session).keep(article_id, results[0], lambda: done.append(True))
    assert done == [True]
