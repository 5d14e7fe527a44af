"""The status bar says how far the analysis is; a project that is only read offers no change."""

from pathlib import Path

import pytest

from annotation.importing import read_bytes
from annotation.operations import articles
from annotation.project import create_project, open_project


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    path = tmp_path / "talks.sqlite"
    made = create_project(path)
    made.run(articles.add_article, draft=read_bytes(b"Talks\n\nThe talks go on.", "talks.txt"))
    made.close()
    return path


def test_the_progress_is_said_and_at_the_end_the_pipeline(start, talks: Path) -> None:
    app = start(talks).app
    analysis, said = app.analysis, app.window.status
    analysis.ready.emit("en_test_md", "1.0")
    assert said.analysis_text == "en_test_md 1.0"
    analysis.status_changed.emit("Looking for names…")
    analysis.progress.emit(2, 5)
    assert said.analysis_text == "Looking for names… 40 %"
    for number in (91, 92):
        analysis.request(number, lambda: None)
    assert said.analysis_text == "Looking for names… 40 % · 2 articles waiting"
    analysis.cancel(91)
    assert said.analysis_text == "Looking for names… 40 % · 1 article waiting"
    analysis.cancel_all()
    assert said.analysis_text == "en_test_md 1.0"


def test_what_writes_is_off_in_a_project_that_is_only_read(start, talks: Path) -> None:
    app = start(talks).app
    names = [f"article.{name}" for name in ("done", "unread", "dim", "analyse", "remove")]
    assert all(app.commands[name].enabled() for name in names)
    app.session.take(open_project(talks, read_only=True))
    assert app.article.is_open()
    assert not any(app.commands[name].enabled() for name in names)
    assert app.commands["article.next"].enabled()
    app.article.analyse_again()
    app.article.toggle_boilerplate()
    assert app.analysis.waiting == 0
