"""Which articles are analysed, and when again: a client that only notes what it is asked for."""

import logging

import pytest
from PySide6.QtCore import QObject, Signal

from annotation.nlp import sample
from annotation.nlp.exchange import RULES_VERSION, MentionsResult, Stamp, SuggestionsResult, sha256_of
from annotation.nlp.languages import Choice
from annotation.operations import analysis as operations
from annotation.operations import claims
from annotation.records import Span
from annotation.sample import make_first_project
from annotation.store import articles
from annotation.store import claims as stored_claims
from gui import analysing as module
from gui import worker_link
from gui.analysing import Analysing
from gui.session import Session


class Client(QObject):
    chosen = Signal(object)
    mentions_ready = Signal(int, object)
    suggestions_ready = Signal(int, object)

    def __init__(self):
        super().__init__()
        self.asked = []

    def start(self):
        pass

    def cancel(self, article_id):
        pass

    def cancel_all(self):
        pass

    def request(self, article_id, read, *, urgent=False):
        assert read() is not None
        self.asked = [one for one in self.asked if one != article_id]
        self.asked.insert(0 if urgent else len(self.asked), article_id)

    def request_all(self, reads):
        for article_id, read in reads:
            self.request(article_id, read)

    def hurry(self, article_id):
        self.asked.sort(key=lambda one: one != article_id)


@pytest.fixture
def client():
    return Client()


def choice(name, version, *others):
    return Choice.from_values([(name, version, "en"), *others])


def analysed(session, article_id, pipeline="en_one_md", rules=RULES_VERSION):
    stamp = Stamp(pipeline, "1.0", rules, sha256_of(articles.text_of(session.db, article_id).text))
    session.run(operations.keep_mentions, article_id=article_id, result=MentionsResult(stamp, ()))
    session.run(operations.keep_suggestions, article_id=article_id, result=SuggestionsResult(stamp, ()))


def test_what_the_pipeline_has_read_is_not_read_again(session, add_article, client):
    analysed(session, add_article("One"))
    Analysing(session, client, session).start()
    client.chosen.emit(choice("en_one_md", "1.0"))
    assert client.asked == []


@pytest.mark.parametrize(("pipeline", "version"), [("en_two_lg", "1.0"), ("en_one_md", "1.1")])
def test_another_pipeline_reads_all_again_the_open_article_first(
    session, add_article, client, pipeline, version
):
    numbers = [add_article(title, f"Words of {title}.") for title in ("One", "Two", "Three")]
    session.run(claims.tag_claim, article_id=numbers[0], spans=[Span(0, 3)])
    for number in numbers:
        analysed(session, number)
    keeper = Analysing(session, client, session)
    keeper.start()
    keeper.ask_first(numbers[1])
    client.chosen.emit(choice("en_one_md", "1.0"))
    assert client.asked == []
    client.chosen.emit(choice(pipeline, version))
    assert client.asked == [numbers[1], numbers[0], numbers[2]]
    analysed(session, numbers[0], pipeline)
    assert len(stored_claims.of_article(session.db, numbers[0])) == 1


def test_newer_rules_read_again_and_a_worker_that_starts_anew_does_not(
    session, add_article, client, monkeypatch
):
    number = add_article("One")
    analysed(session, number)
    monkeypatch.setattr(module, "RULES_VERSION", "newer")
    Analysing(session, client, session).start()
    client.chosen.emit(choice("en_one_md", "1.0"))
    assert client.asked == [number]
    client.asked.clear()
    client.chosen.emit(choice("en_one_md", "1.0"))
    assert client.asked == []


def test_the_bundled_analysis_is_current_with_its_pipeline(qapp, tmp_path, client):
    session = Session()
    session.take(make_first_project(tmp_path / "first.sqlite"))
    stamp = sample.sample_analysis()[0].stamp
    Analysing(session, client, session).start()
    client.chosen.emit(choice(stamp.pipeline, stamp.version))
    assert stamp.rules == RULES_VERSION
    assert client.asked == []
    session.close()


def test_what_the_link_says_reaches_the_log():
    kept = []
    handler = logging.Handler()
    handler.emit = kept.append
    logging.getLogger("sayso").addHandler(handler)
    worker_link.log.error("It ended.")
    logging.getLogger("sayso").removeHandler(handler)
    assert [record.getMessage() for record in kept] == ["It ended."]
