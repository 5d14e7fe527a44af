"""A real project in a temporary folder, the session and the desk over it, and the themes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotation.importing import read_bytes
from annotation.operations import articles
from annotation.project import create_project
from annotation.records import ArticleId, Mention, Span
from annotation.store import articles as stored_articles
from annotation.store import mentions as stored_mentions
from gui.desk import Desk
from gui.jobs import Jobs
from gui.session import Session
from gui.theme.themes import Themes

AddArticle = Callable[..., ArticleId]

TALKS = """White House envoy Steve Witkoff said "talks were very constructive" in Abu Dhabi 🕊️ on Friday.

Witkoff met Volodymyr Zelenskyy, who said he was briefed by his team. Zelenskyy did not go to Abu Dhabi."""
NAMES = {
    "White House": "ORG",
    "Steve Witkoff": "PERSON",
    "Volodymyr Zelenskyy": "PERSON",
    "Witkoff": "PERSON",
    "Zelenskyy": "PERSON",
    "Abu Dhabi": "GPE",
}


@pytest.fixture(scope="session")
def session_themes(qapp: QApplication) -> Themes:
    return Themes(qapp, "light")


@pytest.fixture
def themes(session_themes: Themes) -> Iterator[Themes]:
    session_themes.choose("light")
    session_themes.reduce_motion(True)
    yield session_themes
    session_themes.choose("light")


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    """A session on a new, empty project called Talks."""
    result = Session()
    result.take(create_project(tmp_path / "talks.sqlite", name="Talks"))
    yield result
    result.close()


@pytest.fixture
def desk(session: Session) -> Desk:
    result = Desk(session)
    session.opened.emit()
    return result


@pytest.fixture
def add_article(session: Session) -> AddArticle:
    """Adds an article of a title and a text; particulars such as ``outlet=`` are written too."""

    def added(title: str, text: str = "Some words.", **particulars: str) -> ArticleId:
        draft = read_bytes(f"{title}\n\n{text}\n".encode(), "article.txt")
        article_id: ArticleId = session.run(articles.add_article, draft=draft)
        session.run(articles.edit_article, article_id=article_id, **particulars)
        return article_id

    return added


@pytest.fixture
def add_named_article(session: Session, add_article: AddArticle) -> AddArticle:
    """Adds an article as a pipeline leaves it: with the names of `NAMES` found in it."""

    def added(title: str, text: str = TALKS, **particulars: str) -> ArticleId:
        article_id = add_article(title, text, **particulars)
        stored = stored_articles.text_of(session.db, article_id)
        stored_mentions.begin_found(
            session.db, stored.id, pipeline="test", version="1", rules="1", now="2026-01-25T12:00:00Z"
        )
        whole = (0, len(stored.text))
        stored_mentions.put_found(session.db, stored.id, stored.text, _names_in(stored.text), whole)
        return article_id

    return added


def _names_in(text: str) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for name, label in NAMES.items():  # full names first: what they take is not found again
        at = text.find(name)
        while at >= 0:
            stop = at + len(name)
            if not any(start < stop and at < end for start, end, _ in found):
                found.append((at, stop, label))
            at = text.find(name, stop)
    return found


@pytest.fixture
def talks(desk: Desk, add_named_article: AddArticle) -> ArticleId:
    """An article about talks, with its names, open on the desk."""
    article_id = add_named_article("Talks in Abu Dhabi", outlet="RFE/RL", published="2026-01-25")
    desk.open_article(article_id)
    return article_id


@pytest.fixture
def mention(desk: Desk) -> Callable[..., Mention]:
    """The mention of these words in the open article: the first, or another by its number."""
    return lambda words, number=0: [one for one in desk.mentions if one.text == words][number]


@pytest.fixture
def span_of(desk: Desk) -> Callable[[str], Span]:
    """Where some words of the open article stand first."""

    def found(words: str) -> Span:
        assert desk.text is not None
        start = desk.text.text.index(words)
        return Span(start, start + len(words))

    return found


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    result = Jobs()
    yield result
    result.close()


@pytest.fixture
def host(qtbot: QtBot, themes: Themes) -> QWidget:
    """A window that dialogs lie over, and that takes them along when it goes."""
    result = QWidget()
    result.resize(900, 700)
    qtbot.addWidget(result)
    result.show()
    return result
