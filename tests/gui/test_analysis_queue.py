"""Many articles wait for a worker that needs no pipeline: closing in the middle loses nothing."""

import sys
from pathlib import Path

import pytest

from annotation.nlp.exchange import RULES_VERSION, MentionsResult, Stamp, SuggestionsResult
from annotation.nlp.languages import MARKS_ONLY
from annotation.nlp.pipelines import Pipeline
from annotation.operations import analysis as operations
from annotation.project import open_project
from annotation.store.articles import text_of
from annotation.store.mentions import without_analysis
from gui.analysing import Analysing
from gui.analysis import Analysis
from gui.session import Session

FAKE = Path(__file__).with_name("fake_worker.py")
PIPELINE = Pipeline("en_fake_md", "1.0", "en", "en_fake_md", Path("nowhere"))
COUNT = 30


def worker(name):
    return [sys.executable, str(FAKE), f"rules={RULES_VERSION}", name]


@pytest.fixture
def client(qtbot):
    clients = []

    def made():
        clients.append(Analysis(command=worker, find=lambda: [PIPELINE]))
        return clients[-1]

    yield made
    for one in clients:
        one.close()


def test_closing_in_the_middle_loses_nothing_and_the_rest_follows(qtbot, session, add_article, client):
    path = session.path
    for number in range(COUNT):
        add_article(f"Article {number}")
    first = client()
    first.finished.connect(lambda _: first.close() if left(session) <= COUNT // 2 else None)
    keeper = Analysing(session, first)
    keeper.start()
    qtbot.waitUntil(lambda: left(session) <= COUNT // 2)
    session.close()
    keeper.deleteLater()

    again, second, done = Session(), client(), []
    second.finished.connect(done.append)
    keeper = Analysing(again, second, again)
    again.take(open_project(path))
    keeper.start()
    waiting = left(again)
    assert 0 < waiting <= COUNT // 2
    qtbot.waitUntil(lambda: left(again) == 0)
    qtbot.waitUntil(lambda: second.waiting == 0)
    assert len(done) == len(set(done)) == waiting
    again.close()


def test_an_article_in_work_that_is_opened_is_not_asked_for_again(qtbot, session, add_article, client):
    article_id, one, done = add_article("One"), client(), []
    keeper = Analysing(session, one, session)
    one.finished.connect(done.append)
    one.status_changed.connect(lambda _: keeper.ask_first(article_id))
    one.mentions_ready.connect(lambda *_: keeper.ask_first(article_id))
    keeper.start()
    qtbot.waitUntil(lambda: bool(done) and one.waiting == 0)
    assert done == [article_id]


def left(session):
    return len(without_analysis(session.db))


def test_a_language_without_a_model_is_known(session, add_article, client):
    number = add_article("One", language="de")
    keeper = Analysing(session, client(), session)
    assert keeper.language_without_model(number) == ""
    stamp = Stamp(MARKS_ONLY, "1", RULES_VERSION, text_of(session.db, number).sha256)
    session.run(operations.keep_mentions, article_id=number, result=MentionsResult(stamp, ()))
    session.run(operations.keep_suggestions, article_id=number, result=SuggestionsResult(stamp, ()))
    assert keeper.language_without_model(number) == "de"
