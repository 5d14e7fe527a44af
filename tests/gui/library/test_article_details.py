"""Article details: every particular can be changed, dates are understood or refused, files are read again."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotation.importing import read_bytes, read_pasted
from annotation.operations import articles as operations
from annotation.operations import claims
from annotation.records import ArticleId, Span
from annotation.store import articles
from gui.jobs import Jobs
from gui.library.details import ArticleDetails
from gui.session import Session
from gui.theme.themes import Themes

Open = Callable[[ArticleId], ArticleDetails]


@pytest.fixture
def open_details(session: Session, themes: Themes, jobs: Jobs, host: QWidget) -> Open:
    def opened(article_id: ArticleId) -> ArticleDetails:
        dialog = ArticleDetails(session, article_id, themes, host, jobs=jobs)
        dialog.show()
        return dialog

    return opened


@pytest.fixture
def add_file(session: Session) -> Callable[..., ArticleId]:
    """Takes an article in as the file talks.txt in an encoding."""

    def added(text: str, encoding: str) -> ArticleId:
        draft = read_bytes(text.encode(encoding), "talks.txt")
        return ArticleId(session.run(operations.add_article, draft=draft))

    return added


def put(dialog: ArticleDetails, name: str, text: str) -> None:
    field = dialog.field(name)
    if isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(text))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        field.setText(text)
        field.editingFinished.emit()


def test_every_particular_is_written_as_one_step(
    session: Session, open_details: Open, add_article: Callable[..., ArticleId]
) -> None:
    article_id = add_article("Talks", outlet="Example Wire")
    values = {
        "title": "Talks resume",
        "author": "Jo Field",
        "outlet": "RFE/RL",
        "section": "World",
        "type": "news",
        "url": "https://example.org/talks",
        "language": "en",
        "note": "Two\nlines",
    }
    dialog = open_details(article_id)
    for name, value in values.items():
        assert dialog.field(name).accessibleName()
        put(dialog, name, value)
    put(dialog, "published", "25 jan 2026")
    dialog.accept()
    article = articles.article(session.db, article_id)
    assert article
    assert {name: getattr(article, name) for name in values} == values
    assert article.published == "2026-01-25"
    session.undo()
    before = articles.article(session.db, article_id)
    assert before
    assert (before.title, before.outlet, before.published) == ("Talks", "Example Wire", "")


def test_nothing_changed_is_no_step(
    session: Session, open_details: Open, add_article: Callable[..., ArticleId]
) -> None:
    dialog = open_details(add_article("Talks", published="2026-01"))
    label = session.undo_label
    dialog.accept()
    assert session.undo_label == label


def test_a_date_is_shown_as_it_was_understood(
    open_details: Open, add_article: Callable[..., ArticleId]
) -> None:
    dialog = open_details(add_article("Talks", published="2026-01"))
    field = dialog.field("published")
    assert isinstance(field, QLineEdit)
    assert field.text() == "January 2026"
    put(dialog, "published", "2026-01-25")
    assert field.text() == "25 January 2026"


def test_a_date_that_can_be_two_is_refused_in_its_place(
    qtbot: QtBot, session: Session, open_details: Open, add_article: Callable[..., ArticleId]
) -> None:
    article_id = add_article("Talks")
    dialog = open_details(article_id)
    put(dialog, "author", "Jo Field")
    put(dialog, "published", "03/04/2026")
    assert "3 April or 4 March" in dialog.error("published")
    dialog.accept()
    assert dialog.isVisible()
    article = articles.article(session.db, article_id)
    assert article
    assert article.author == ""
    field = dialog.field("published")
    field.selectAll()
    qtbot.keyClicks(field, "3 Apr 2026")
    assert dialog.error("published") == ""
    dialog.accept()
    article = articles.article(session.db, article_id)
    assert article
    assert (article.author, article.published) == ("Jo Field", "2026-04-03")


def test_an_empty_title_is_refused(open_details: Open, add_article: Callable[..., ArticleId]) -> None:
    dialog = open_details(add_article("Talks"))
    put(dialog, "title", "  ")
    dialog.accept()
    assert "empty" in dialog.error("title")


def test_a_language_that_is_not_offered_stays(
    session: Session, open_details: Open, add_article: Callable[..., ArticleId]
) -> None:
    article_id = add_article("Talks", language="cy")
    dialog = open_details(article_id)
    put(dialog, "author", "Jo")
    dialog.accept()
    article = articles.article(session.db, article_id)
    assert article
    assert article.language == "cy"


def test_a_guessed_encoding_is_said_and_another_can_be_chosen(
    qtbot: QtBot, session: Session, open_details: Open, add_file: Callable[..., ArticleId]
) -> None:
    article_id = add_file("Déjà vu\n\nThe café’s naïve envoy spoke of words that he had heard.\n", "cp1252")
    dialog = open_details(article_id)
    reading = dialog.reading
    qtbot.waitUntil(lambda: "guessed" in reading.words)
    assert "talks.txt was read as Windows-1252" in reading.words
    put(dialog, "author", "Jo")
    with qtbot.waitSignal(reading.read_again):
        place = reading.choice.findData("cp1250")
        reading.choice.setCurrentIndex(place)
        reading.choice.activated.emit(place)
    assert articles.text_of(session.db, article_id).text.startswith("Déjŕ vu")
    title, author = dialog.field("title"), dialog.field("author")
    assert isinstance(title, QLineEdit)
    assert isinstance(author, QLineEdit)
    assert (title.text(), author.text()) == ("Déjŕ vu", "Jo")
    assert "Windows-1250" in reading.words
    session.undo()
    assert articles.text_of(session.db, article_id).text.startswith("Déjà vu")


def test_an_encoding_that_the_file_is_not_in_is_said(
    qtbot: QtBot, session: Session, open_details: Open, add_file: Callable[..., ArticleId]
) -> None:
    article_id = add_file("Café\n\nSome words.\n", "cp1252")
    reading = open_details(article_id).reading
    place = reading.choice.findData("utf-8")
    reading.choice.activated.emit(place)
    qtbot.waitUntil(lambda: reading.trouble != "")
    assert "talks.txt" in reading.trouble
    assert reading.choice.currentData() == "cp1252"
    assert articles.text_of(session.db, article_id).text.startswith("Café")


def test_pasted_words_were_read_from_no_file(session: Session, open_details: Open) -> None:
    article_id = session.run(operations.add_article, draft=read_pasted("Some words."))
    assert not open_details(article_id).reading.isVisible()


def test_a_text_with_claims_is_not_read_again(
    session: Session, open_details: Open, add_file: Callable[..., ArticleId]
) -> None:
    article_id = add_file("Café\n\nSome words.\n", "cp1252")
    session.run(claims.tag_claim, article_id=article_id, spans=[Span(0, 4)])
    reading = open_details(article_id).reading
    assert "Windows-1252" in reading.words
    assert not reading.choice.isVisibleTo(reading)
