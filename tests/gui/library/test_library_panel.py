"""The library: lists, finds, opens, marks and removes articles, and says who speaks in the open one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotation.operations import actors, articles, claims
from annotation.records import Actor, ActorId, ActorKind, ArticleId, Role, Span, Status
from gui.desk import Desk
from gui.jobs import Jobs
from gui.library.panel import LibraryPanel
from gui.library.rows import Lines
from gui.session import Session
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets.chip import ActorChip

Add = Callable[..., ArticleId]


@pytest.fixture
def panel(qtbot: QtBot, session: Session, desk: Desk, themes: Themes, jobs: Jobs) -> LibraryPanel:
    result = LibraryPanel(session, desk, themes, jobs=jobs)
    qtbot.addWidget(result)
    result.resize(268, 700)
    with qtbot.waitExposed(result):
        result.show()
    return result


def titles(panel: LibraryPanel) -> list[str]:
    return [panel.model.row(place).article.title for place in range(panel.model.rowCount())]


def said(panel: LibraryPanel, place: int = 0) -> str:
    return str(panel.model.data(panel.model.index(place), Qt.ItemDataRole.AccessibleTextRole))


def test_the_model_keeps_qts_rules(panel: LibraryPanel, add_article: Add) -> None:
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    article = add_article("One")
    add_article("Two")
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.toggle_read()
    assert titles(panel) == ["Two", "One"]
    assert panel.model.place_of(article) == 1
    tester.deleteLater()


def test_without_a_project_there_is_no_list_that_takes_the_focus(
    qtbot: QtBot, themes: Themes, jobs: Jobs
) -> None:
    session = Session()
    result = LibraryPanel(session, Desk(session), themes, jobs=jobs)
    qtbot.addWidget(result)
    result.show()
    assert not result.list.isVisible()
    assert result.search.isVisible()


def test_articles_are_listed_with_what_is_known_of_them(
    panel: LibraryPanel, session: Session, add_article: Add
) -> None:
    old = add_article("Old news", outlet="Example Wire", published="2026-01-24")
    add_article("New news", outlet="RFE/RL", published="2026-01-25")
    assert titles(panel) == ["New news", "Old news"]
    assert said(panel) == "New news, RFE/RL · 25 Jan 2026 · unread"
    session.run(claims.tag_claim, article_id=old, spans=[Span(0, 8)])
    assert said(panel, 1) == "Old news, Example Wire · 24 Jan 2026 · 1 claim"
    session.run(claims.tag_claim, article_id=old, spans=[Span(0, 3)])
    session.undo()
    assert said(panel, 1).endswith("1 claim")


def test_another_date_moves_the_row(panel: LibraryPanel, session: Session, add_article: Add) -> None:
    add_article("B", published="2026-01-24")
    moved = add_article("A", published="2026-01-23")
    session.run(articles.edit_article, article_id=moved, published="2026-01-26")
    assert titles(panel) == ["A", "B"]


def test_a_click_opens_the_article(qtbot: QtBot, panel: LibraryPanel, desk: Desk, add_article: Add) -> None:
    wanted = add_article("First")
    add_article("Second")
    place = panel.list.visualRect(panel.model.index(1)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.article_id == wanted


def test_the_arrow_keys_open_where_they_stop_and_enter_goes_on_to_the_text(
    qtbot: QtBot, panel: LibraryPanel, desk: Desk, add_article: Add
) -> None:
    last = add_article("C")
    add_article("B")
    add_article("A")
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 0
    for _ in range(2):
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: desk.article_id == last)
    with qtbot.waitSignal(panel.read_asked):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)


def test_what_the_desk_opens_is_marked(panel: LibraryPanel, desk: Desk, add_article: Add) -> None:
    first, second = add_article("First"), add_article("Second")
    for article_id in (first, second):
        desk.open_article(article_id)
        assert panel.current
        assert panel.current.article.id == article_id


def test_search_looks_into_titles_and_texts(
    qtbot: QtBot, panel: LibraryPanel, session: Session, add_article: Add
) -> None:
    add_article("Grid", "Repairs were outpaced by strikes.")
    add_article("Talks", "They resume next week.")
    assert session.project
    assert session.project.wait_saved()
    for words, expected in [("STRIKES", ["Grid"]), ("talks", ["Talks"]), ("talks grid", [])]:
        panel.search.setText(words)
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda expected=expected: titles(panel) == expected)
    assert not panel.list.isVisible()
    panel.search.clear()
    assert titles(panel) == ["Talks", "Grid"]
    assert panel.list.isVisible()


def test_mark_as_read_and_back(panel: LibraryPanel, desk: Desk, add_article: Add) -> None:
    desk.open_article(add_article("One"))
    panel.toggle_read()
    assert said(panel) == "One, read"
    panel.toggle_read()
    assert panel.current
    assert panel.current.article.status is Status.UNREAD


def test_removing_opens_the_neighbour_and_can_be_undone(
    qtbot: QtBot, panel: LibraryPanel, desk: Desk, session: Session, add_article: Add
) -> None:
    below = add_article("Below")
    desk.open_article(add_article("Above"))
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert titles(panel) == ["Below"]
    assert desk.article_id == below
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert titles(panel) == []
    session.undo()
    assert desk.article_id == below
    session.undo()
    assert titles(panel) == ["Above", "Below"]
    assert desk.article.title == "Above"
    assert panel.current.article.title == "Above"


def test_an_article_that_goes_from_under_the_reader_leaves_its_neighbour_open(
    panel: LibraryPanel, desk: Desk, session: Session, add_article: Add
) -> None:
    first = add_article("First")
    desk.open_article(add_article("Second"))
    session.undo()  # its import
    assert desk.article_id == first
    session.redo()
    assert desk.article.title == "Second"
    desk.open_article(first)
    session.undo()  # of what does not lie open
    assert desk.article_id == first
    session.redo()
    assert desk.article_id == first


def test_the_menu_offers_details_reading_and_removal(
    qtbot: QtBot, panel: LibraryPanel, add_article: Add
) -> None:
    wanted = add_article("One")
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.list.menu_asked.emit(QPoint(10, 10))
    menu = panel.findChild(QMenu)
    assert menu
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Details…",
        "Mark as read",
        "Remove",
    ]
    with qtbot.waitSignal(panel.details_asked) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [wanted]
    menu.close()


def test_actors_of_the_open_article(
    qtbot: QtBot, panel: LibraryPanel, desk: Desk, session: Session, add_article: Add
) -> None:
    article_id = add_article("Talks", "A long text with several things said by several people in it.")
    desk.open_article(article_id)
    assert not panel.cast.isVisible()
    witkoff = session.run(actors.create_actor, name="Steve Witkoff", kind=ActorKind.PERSON)
    axios = session.run(actors.create_actor, name="Axios", kind=ActorKind.OUTLET)
    for start in (0, 10):
        claim = session.run(claims.tag_claim, article_id=article_id, spans=[Span(start, start + 9)])
        session.run(claims.add_actor, claim_id=claim, actor_id=witkoff, role=Role.SPEAKER)
    session.run(claims.add_actor, claim_id=claim, actor_id=axios, role=Role.VIA)
    qtbot.waitUntil(panel.cast.isVisible)
    chips = panel.cast.findChildren(ActorChip)
    assert [(chip.text(), chip.accessibleDescription()) for chip in chips] == [
        ("Steve Witkoff", "2 claims"),
        ("Axios", "via 1 claim"),
    ]
    with qtbot.waitSignal(panel.actor_asked) as asked:
        qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert asked.args == [witkoff]


def test_ten_actors_that_come_at_once_are_all_seen(qtbot: QtBot, panel: LibraryPanel) -> None:
    panel.resize(268, 900)
    people = {
        ActorId(n): Actor(ActorId(n), str(n), f"Actor {n}", ActorKind.PERSON, (), (), "", "")
        for n in range(10)
    }
    panel.cast.show_parts([(one, Role.SPEAKER, 1) for one in list(people)[:2]], people)
    qtbot.waitUntil(lambda: panel.cast.height() > 50)
    panel.cast.show_parts([(one, Role.SPEAKER, 1) for one in people], people)
    chips = panel.cast.findChildren(ActorChip)
    qtbot.waitUntil(lambda: not any(chip.visibleRegion().isEmpty() for chip in chips), timeout=2000)


def test_where_the_library_is_narrow_the_words_beside_a_name_give_way_to_it(
    qtbot: QtBot, panel: LibraryPanel, desk: Desk, session: Session, add_article: Add
) -> None:
    article_id = add_article("Talks", "A text with something said in it.")
    desk.open_article(article_id)
    witkoff = session.run(actors.create_actor, name="Steve Witkoff", kind=ActorKind.PERSON)
    claim = session.run(claims.tag_claim, article_id=article_id, spans=[Span(0, 9)])
    session.run(claims.add_actor, claim_id=claim, actor_id=witkoff, role=Role.ABOUT)
    qtbot.waitUntil(panel.cast.isVisible)
    panel.resize(190, 600)
    chip = panel.cast.findChild(ActorChip)
    qtbot.waitUntil(lambda: panel.cast.width() < 190)
    assert chip.width() == chip.sizeHint().width()


def test_the_open_article_stays_in_view_when_the_list_gets_less_room(
    qtbot: QtBot, panel: LibraryPanel, desk: Desk, add_article: Add
) -> None:
    wanted = [add_article(f"Article {number}", published=f"20{30 - number}") for number in range(20)][8]
    panel.resize(panel.width(), 900)
    desk.open_article(wanted)
    rows = panel.list

    def is_in_view() -> bool:
        rect = rows.visualRect(rows.currentIndex())
        return not rect.isEmpty() and rows.viewport().rect().contains(rect)

    qtbot.waitUntil(is_in_view)
    panel.resize(panel.width(), 400)
    qtbot.waitUntil(lambda: rows.height() < 400)
    assert is_in_view()


def test_an_article_far_down_a_long_list_is_brought_into_view(
    qtbot: QtBot, panel: LibraryPanel, desk: Desk, session: Session, add_article: Add
) -> None:
    wanted = add_article("The oldest", published="1990")
    for number in range(150):
        add_article(f"Article {number} with a title of two lines, which takes time to set", published="2026")
    desk.open_article(wanted)

    def is_in_view() -> bool:
        rect = panel.list.visualRect(panel.model.index(150))
        return not rect.isEmpty() and panel.list.viewport().rect().contains(rect)

    qtbot.waitUntil(is_in_view)


def test_closing_the_project_empties_the_library(
    panel: LibraryPanel, session: Session, add_article: Add
) -> None:
    add_article("One")
    session.close()
    assert titles(panel) == []


@pytest.mark.parametrize("text", ["👩‍🚀 " * 40, "word " * 60, "onewordwithoutanyblank" * 12, ""])
def test_words_are_set_in_lines_that_fit(text: str, qapp: QApplication) -> None:
    lines = Lines(fonts.interface(12.8), 3, 1.35).lines(text, 200)
    assert len(lines) == (3 if text else 1)
    assert lines[-1].endswith("…") == bool(text)
    assert text.startswith(lines[0])
