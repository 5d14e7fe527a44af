"""What stands where there is nothing to read, and what is said while an article is still being read."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from gui.empty_page import EmptyPage
from gui.remark import Remark
from gui.theme.themes import Themes


@pytest.fixture
def session() -> SimpleNamespace:
    return SimpleNamespace(project=object(), read_only=False)


@pytest.fixture
def desk() -> SimpleNamespace:
    return SimpleNamespace(article=None, text=None)


@pytest.fixture
def empty(qtbot: QtBot, qapp, session: SimpleNamespace, desk: SimpleNamespace) -> EmptyPage:
    result = EmptyPage(session, desk, Themes(qapp, "light"))
    qtbot.addWidget(result)
    result.refresh()
    return result


def offered(empty: EmptyPage) -> list[str]:
    buttons = (empty.open_button, empty.new_button, empty.paste_button)
    return [one.text() for one in buttons if not one.isHidden()]


def test_without_a_project_one_can_be_opened_or_made(qtbot: QtBot, empty: EmptyPage, session) -> None:
    session.project = None
    empty.refresh()
    assert offered(empty) == ["Open…", "New project…"]
    with qtbot.waitSignal(empty.new_asked):
        empty.new_button.click()


def test_without_an_article_one_can_be_opened_or_pasted(qtbot: QtBot, empty: EmptyPage) -> None:
    assert empty.is_wanted
    assert offered(empty) == ["Open…", "Paste"]
    with qtbot.waitSignal(empty.paste_asked):
        empty.paste_button.click()


def test_what_cannot_be_changed_offers_nothing(empty: EmptyPage, session) -> None:
    session.read_only = True
    empty.refresh()
    assert offered(empty) == []


@pytest.mark.parametrize(("text", "wanted"), [("", True), (" \n\n", True), ("A", False)])
def test_an_article_without_a_word_is_said_to_be_one(empty: EmptyPage, desk, text: str, wanted: bool) -> None:
    desk.article, desk.text = object(), SimpleNamespace(text=text)
    assert empty.is_wanted is wanted


class Work(QObject):
    """A desk, an analysis and a page in one."""

    article_changed = Signal()
    mentions_changed = Signal()
    suggestions_changed = Signal()
    waiting_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.article_id: int | None = 1
        self.mentions: list[str] = []
        self.waiting = {1}
        self.said = ""

    def is_waiting(self, article_id: int) -> bool:
        return article_id in self.waiting

    def language_without_model(self, _article_id: int) -> str:
        return ""

    def set_remark(self, words: str) -> None:
        self.said = words


def test_what_is_still_looked_for_is_said_until_it_is_there(qapp) -> None:
    work = Work()
    remark = Remark(work, work, work, work)
    remark.refresh()
    assert work.said == "looking for names…"
    work.mentions = ["Kyiv"]
    work.mentions_changed.emit()
    assert work.said == "looking for quotes…"
    work.waiting.clear()
    work.waiting_changed.emit(0)
    assert work.said == ""
