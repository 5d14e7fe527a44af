"""A real project in a temporary folder, the session and the desk over it, and the themes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotation.importing import read_bytes
from annotation.operations import articles
from annotation.project import create_project
from annotation.records import ArticleId
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes

AddArticle = Callable[..., ArticleId]


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
