"""A large result comes in parts: the old one is shown until the new one is whole, then the new one alone."""

import pytest
from PySide6.QtCore import QObject, Signal

from annotation.nlp.exchange import MentionsResult, Stamp, SuggestionsResult
from annotation.operations import mentions as decisions
from annotation.operations import suggestions as verdicts
from annotation.records import Form, Span, Suggestion
from annotation.store import mentions, suggestions
from annotation.store.articles import text_of
from gui import keeping as module
from gui.keeping import Keeping

WORDS = 40


class Finished(QObject):
    whole = Signal()


@pytest.fixture(autouse=True)
def in_parts(monkeypatch):
    monkeypatch.setattr(module, "MENTIONS", 15)
    monkeypatch.setattr(module, "SUGGESTIONS", 15)


@pytest.fixture
def article(session, desk, add_article):
    article_id = add_article("Many names", "Anna Berg " * WORDS)
    desk.open_article(article_id)
    return article_id


@pytest.fixture
def keep(qtbot, session, article):
    """Keeps what is found, after *meanwhile* has been done in its middle."""
    keeping = Keeping(session)
    text = text_of(session.db, article)
    start = text.text.index("Anna")

    def kept(word, label, meanwhile=lambda: None, form=Form.DIRECT):
        first = start + ("Anna Berg".index(word))
        spans = [Span(first + 10 * n, first + 10 * n + len(word)) for n in range(WORDS)]
        stamp = Stamp("en_one_md", "1.0", "1", text.sha256)
        found = [Suggestion(str(n), (span,), None, form, ()) for n, span in enumerate(spans)]
        for result in (
            MentionsResult(stamp, tuple((*span, label) for span in spans)),
            SuggestionsResult(stamp, tuple(found)),
        ):
            finished = Finished()
            with qtbot.waitSignal(finished.whole):
                keeping.keep(article, result, finished.whole.emit)
                meanwhile()

    return kept


def labels(desk):
    return [(one.text, one.label) for one in desk.mentions]


def as_stored(session, desk):
    return (
        mentions.of_text(session.db, desk.text.id),
        suggestions.unjudged(session.db, desk.article_id, desk.text.id),
    )


def shown(desk):
    return list(desk.mentions), list(desk.suggestions)


def test_all_of_it_is_shown_at_once(session, desk, keep):
    seen, told = [], []
    desk.mentions_changed.connect(lambda: told.append(len(desk.mentions)))
    keep("Anna", "PERSON", lambda: seen.append(len(desk.mentions)))
    assert seen == [0, WORDS]
    assert told == [WORDS]
    assert shown(desk) == as_stored(session, desk)
    assert desk.mentions.labels == {"PERSON": WORDS}


def test_the_old_result_stays_until_the_new_one_is_whole(session, desk, keep):
    keep("Anna", "PERSON")
    seen = []
    keep("Berg", "GPE", lambda: seen.append({*labels(desk)}), form=Form.INDIRECT)
    assert seen == [{("Anna", "PERSON")}, {("Berg", "GPE")}]
    assert {*labels(desk)} == {("Berg", "GPE")}
    assert {one.form for one in desk.suggestions} == {Form.INDIRECT}
    assert len(desk.suggestions) == WORDS
    assert shown(desk) == as_stored(session, desk)


def test_another_pipeline_leaves_nothing_of_the_old_result(session, desk, keep):
    keep("Anna", "PERSON")
    keep("Anna", "GPE")
    assert labels(desk) == [("Anna", "GPE")] * WORDS
    assert shown(desk) == as_stored(session, desk)


def test_what_is_decided_meanwhile_holds(session, desk, keep):
    def decide():
        first = mentions.of_text(session.db, desk.text.id)[0]
        where = {"article_id": desk.article_id, "mention": first, "scope": decisions.Scope.ARTICLE}
        session.run(decisions.relabel_name, label="ORG", **where)

    keep("Anna", "PERSON", decide)
    assert labels(desk) == [("Anna", "ORG")] * WORDS
    assert shown(desk) == as_stored(session, desk)


def test_a_suggestion_that_is_dismissed_meanwhile_is_gone(session, desk, keep):
    keep("Anna", "PERSON")
    first = desk.suggestions[0]

    def dismiss():
        if first in desk.suggestions:
            session.run(verdicts.dismiss_suggestion, article_id=desk.article_id, suggestion=first)

    keep("Anna", "PERSON", dismiss)
    assert first not in desk.suggestions
    assert len(desk.suggestions) == WORDS - 1
    assert shown(desk) == as_stored(session, desk)
    session.undo()
    assert desk.suggestions[0] == first
    assert shown(desk) == as_stored(session, desk)


def test_an_article_that_is_opened_in_the_middle_is_shown_whole_in_the_end(session, desk, keep, add_article):
    here, other = desk.article_id, add_article("Another")

    def go_and_come_back():
        desk.open_article(other)
        desk.open_article(here)

    keep("Anna", "PERSON", go_and_come_back)
    assert labels(desk) == [("Anna", "PERSON")] * WORDS
    assert shown(desk) == as_stored(session, desk)
