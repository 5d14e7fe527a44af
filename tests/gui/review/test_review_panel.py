"""Review: one suggestion after the other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotation.operations import suggestions
from annotation.records import ActorKind, ActorOrigin, ArticleId, Form, Role, Span, SuggestedActor, Suggestion
from annotation.store import suggestions as stored
from gui.desk import Desk
from gui.review.panel import ReviewPanel
from gui.session import Session
from gui.theme.themes import Themes

WITKOFF = SuggestedActor(Role.SPEAKER, "Steve Witkoff", ActorKind.PERSON, ActorOrigin.NAMED, None)
HE = SuggestedActor(Role.SPEAKER, "Volodymyr Zelenskyy", ActorKind.PERSON, ActorOrigin.INFERRED, None)


@pytest.fixture
def found(desk: Desk, talks: ArticleId, span_of: Callable[[str], Span]) -> list[Suggestion]:
    """Three suggestions in the article, one of them a direct quote."""
    return [
        Suggestion("a", (span_of("talks were very constructive"),), None, Form.DIRECT, (WITKOFF,)),
        Suggestion("b", (span_of("he was briefed by his team"),), None, Form.INDIRECT, (HE,)),
        Suggestion("c", (span_of("did not go to Abu Dhabi"),), None, Form.INDIRECT, (HE,)),
    ]


@pytest.fixture
def panel(qtbot: QtBot, session: Session, desk: Desk, themes: Themes, found: list[Suggestion]) -> ReviewPanel:
    assert desk.text is not None
    stored.put_found(session.db, desk.text.id, found)
    desk.open_article(desk.article_id)
    result = ReviewPanel(session, desk, themes)
    qtbot.addWidget(result)
    result.resize(372, 700)
    with qtbot.waitExposed(result):
        result.show()
    return result


@pytest.fixture
def accept(session: Session, talks: ArticleId) -> Callable[[Suggestion], None]:
    return lambda one: session.run(suggestions.accept_suggestion, article_id=talks, suggestion=one)


def words_of(widget: QWidget) -> str:
    return " ".join(child.accessibleName() for child in widget.findChildren(QWidget))


def rest(panel: ReviewPanel) -> list[str]:
    return [panel.model.thing(row).fingerprint for row in range(panel.model.rowCount())]


def test_the_first_one_waits_on_top_and_the_rest_below(panel: ReviewPanel) -> None:
    assert panel.card.accessibleName() == "Suggestion: “talks were very constructive”, Steve Witkoff"
    assert panel.counter.text() == "1 of 3"
    assert rest(panel) == ["b", "c"]


def test_it_follows_the_focus(panel: ReviewPanel, desk: Desk) -> None:
    desk.focus_on("b")
    assert "he was briefed by his team" in panel.card.accessibleName()
    assert "inferred" in [label.text() for label in panel.card.findChildren(QLabel)]
    assert panel.counter.text() == "2 of 3"
    assert panel.meter.share == pytest.approx(2 / 3)
    assert rest(panel) == ["a", "c"]


def test_a_click_on_another_puts_it_in_focus(qtbot: QtBot, panel: ReviewPanel, desk: Desk) -> None:
    place = panel.view.visualRect(panel.model.index(1)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.focus == "c"


def test_what_is_judged_counts_and_the_next_comes_up(
    panel: ReviewPanel,
    session: Session,
    desk: Desk,
    talks: ArticleId,
    found: list[Suggestion],
    accept: Callable,
) -> None:
    accept(found[0])
    assert "he was briefed by his team" in panel.card.accessibleName()
    assert panel.counter.text() == "2 of 3"
    session.run(suggestions.dismiss_suggestion, article_id=talks, suggestion=found[1])
    assert panel.counter.text() == "3 of 3"
    session.undo()
    assert rest(panel) == ["b"]


def test_all_direct_quotes_are_accepted_in_one_step(
    qtbot: QtBot, panel: ReviewPanel, session: Session, desk: Desk
) -> None:
    assert panel.accept_direct.text() == "Accept 1 direct quote"
    qtbot.mouseClick(panel.accept_direct, Qt.MouseButton.LeftButton)
    assert [claim.form for claim in desk.claims] == [Form.DIRECT]
    assert not panel.accept_direct.isVisible()
    session.undo()
    assert not desk.claims
    assert panel.accept_direct.isVisible()


def test_nothing_left_is_said(
    panel: ReviewPanel, desk: Desk, found: list[Suggestion], accept: Callable
) -> None:
    for one in found:
        accept(one)
    assert panel.empty.isVisible()
    assert "kept or dismissed" in words_of(panel.empty)
    desk.open_article(None)
    assert "to keep or dismiss" in words_of(panel.empty)


def test_nothing_is_cut_off_in_a_narrow_panel(panel: ReviewPanel) -> None:
    panel.resize(300, 700)
    panel.grab()
    for child in panel.findChildren(QWidget):
        if child.isVisible():
            corner = child.mapTo(panel, QPoint(0, 0))
            assert corner.x() + child.width() <= panel.width(), child
