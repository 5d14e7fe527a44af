"""Review: one suggestion after the other."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotation.operations import claims, suggestions
from annotation.records import (
    ActorKind,
    ActorOrigin,
    ArticleId,
    Form,
    Role,
    Span,
    Stance,
    SuggestedActor,
    Suggestion,
)
from annotation.store import suggestions as stored
from gui.desk import Desk
from gui.review.card import PieceView
from gui.review.panel import ReviewPanel
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.chip import AddChip

WITKOFF = SuggestedActor(Role.SPEAKER, "Steve Witkoff", ActorKind.PERSON, ActorOrigin.NAMED, None)
PERSON = ActorKind.PERSON


@pytest.fixture
def found(desk: Desk, talks: ArticleId, span_of: Callable[[str], Span]) -> list[Suggestion]:
    """Three suggestions in the article, one of them a direct quote."""
    pronoun = Span(*span_of("he was briefed"))
    he = SuggestedActor(
        Role.SPEAKER,
        "Volodymyr Zelenskyy",
        PERSON,
        ActorOrigin.INFERRED,
        Span(pronoun.start, pronoun.start + 2),
    )
    return [
        Suggestion("a", (span_of("talks were very constructive"),), None, Form.DIRECT, (WITKOFF,)),
        Suggestion("b", (span_of("he was briefed by his team"),), None, Form.INDIRECT, (he,)),
        Suggestion("c", (span_of("did not go to Abu Dhabi"),), None, Form.INDIRECT, ()),
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
    titles = [child.text() for child in widget.findChildren(QLabel)]
    return " ".join([*titles, *(child.accessibleName() for child in widget.findChildren(QWidget))])


def rest(panel: ReviewPanel) -> list[str]:
    return [panel.model.thing(row).fingerprint for row in range(panel.model.rowCount())]


def test_the_first_one_waits_on_top_and_the_rest_below(panel: ReviewPanel) -> None:
    assert panel.card.accessibleName() == "Suggestion: “talks were very constructive”, Steve Witkoff"
    assert panel.counter.text() == "3 left"
    assert panel.meter.share == 0
    assert rest(panel) == ["b", "c"]


def test_it_follows_the_focus(panel: ReviewPanel, desk: Desk) -> None:
    desk.focus_on("b")
    assert "he was briefed by his team" in panel.card.accessibleName()
    assert "inferred · “he”" in [label.text() for label in panel.card.findChildren(QLabel)]
    assert panel.counter.text() == "3 left"
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
    assert panel.counter.text() == "2 left"
    assert panel.meter.share == pytest.approx(1 / 3)
    session.run(suggestions.dismiss_suggestion, article_id=talks, suggestion=found[1])
    assert panel.counter.text() == "1 left"
    assert rest(panel) == []


@pytest.mark.parametrize("judge", [suggestions.accept_suggestion, suggestions.dismiss_suggestion])
def test_undo_brings_a_judged_one_back_into_focus(
    panel: ReviewPanel,
    session: Session,
    desk: Desk,
    talks: ArticleId,
    found: list[Suggestion],
    judge: Callable,
) -> None:
    session.run(judge, article_id=talks, suggestion=found[1])
    desk.focus_on("c")
    session.undo()
    assert desk.focus == "b"
    assert "he was briefed by his team" in panel.card.accessibleName()
    assert panel.counter.text() == "3 left"


def test_the_claim_that_was_kept_stays_on_top_with_what_is_said_of_it(
    panel: ReviewPanel, session: Session, desk: Desk, found: list[Suggestion], accept: Callable
) -> None:
    accept(found[0])
    (claim,) = desk.claims
    desk.focus_on(claim.id)
    assert panel.card.accessibleName().startswith("Claim: “talks were very constructive”")
    session.run(claims.set_stance, claim_id=claim.id, stance=Stance.SUPPORTS)
    assert panel.card.accessibleName().endswith("Steve Witkoff, supports")
    assert rest(panel) == ["b", "c"]
    desk.focus_on(None)
    assert "he was briefed by his team" in panel.card.accessibleName()


def test_a_press_on_who_says_it_asks_for_another_in_what_is_shown(
    qtbot: QtBot, panel: ReviewPanel, desk: Desk
) -> None:
    chip = next(view for view in panel.card.findChildren(PieceView) if view.text() == "Steve Witkoff")
    with qtbot.waitSignal(panel.role_asked) as asked:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert asked.args == [Role.SPEAKER]
    assert desk.focus == "a"


def test_one_that_nobody_says_asks_who(qtbot: QtBot, panel: ReviewPanel, desk: Desk) -> None:
    desk.focus_on("c")
    assert desk.asked_role is Role.SPEAKER
    (chip,) = [one for one in panel.card.findChildren(AddChip) if one.isVisible()]
    with qtbot.waitSignal(panel.role_asked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_a_press_on_the_card_puts_what_it_shows_in_focus(
    qtbot: QtBot, panel: ReviewPanel, desk: Desk
) -> None:
    qtbot.mouseClick(panel.card, Qt.MouseButton.LeftButton, pos=QPoint(20, 4))
    assert desk.focus == "a"


def test_the_right_button_asks_for_the_menu_of_what_it_points_at(
    qtbot: QtBot, panel: ReviewPanel, desk: Desk
) -> None:
    for widget, place, key in (
        (panel.view, panel.view.visualRect(panel.model.index(1)).center(), "c"),
        (panel.card, QPoint(20, 4), "c"),
    ):
        with qtbot.waitSignal(panel.menu_asked):
            widget.customContextMenuRequested.emit(place)
        assert desk.focus == key


def test_what_happened_while_it_was_hidden_shows_when_it_comes_back(
    panel: ReviewPanel, desk: Desk, found: list[Suggestion], accept: Callable
) -> None:
    panel.hide()
    accept(found[0])
    desk.focus_on("c")
    panel.show()
    assert "did not go" in panel.card.accessibleName()
    assert panel.counter.text() == "2 left"


def test_the_list_begins_with_what_follows(panel: ReviewPanel, desk: Desk) -> None:
    panel.resize(372, 330)
    desk.focus_on("b")
    bar = panel.view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


def test_the_direct_quotes_are_offered_together_while_there_are_any(
    qtbot: QtBot, panel: ReviewPanel, session: Session, found: list[Suggestion], accept: Callable
) -> None:
    assert panel.accept_direct.text() == "Accept 1 direct quote"
    with qtbot.waitSignal(panel.direct_asked):
        qtbot.mouseClick(panel.accept_direct, Qt.MouseButton.LeftButton)
    accept(found[0])
    assert not panel.accept_direct.isVisible()
    session.undo()
    assert panel.accept_direct.isVisible()


def test_nothing_left_is_said_with_what_became_of_them(
    panel: ReviewPanel,
    session: Session,
    desk: Desk,
    talks: ArticleId,
    found: list[Suggestion],
    accept: Callable,
) -> None:
    for one in found[:2]:
        accept(one)
    session.run(suggestions.dismiss_suggestion, article_id=talks, suggestion=found[2])
    assert panel.empty.isVisible()
    assert "All reviewed" in words_of(panel.empty)
    assert "2 kept, 1 dismissed" in words_of(panel.empty)
    desk.open_article(None)
    assert "No article is open" in words_of(panel.empty)


def test_why_there_is_nothing_is_said(
    qtbot: QtBot, panel: ReviewPanel, session: Session, desk: Desk, talks: ArticleId
) -> None:
    assert desk.text is not None
    stored.put_found(session.db, desk.text.id, [])
    desk.open_article(talks)
    assert "No claims were found" in words_of(panel.empty)
    panel.empty.language_without_model = lambda _: "da"
    panel.refresh()
    assert "No model for Danish is installed" in words_of(panel.empty)
    session.db.execute("DELETE FROM analysis")
    desk.open_article(talks)
    assert "Nothing to review yet" in words_of(panel.empty)
    with qtbot.waitSignal(panel.empty.search_asked):
        qtbot.mouseClick(panel.empty.search, Qt.MouseButton.LeftButton)
    panel.empty.is_waiting = lambda _: True
    panel.refresh()
    assert "Looking for claims…" in words_of(panel.empty)
    assert not panel.empty.search.isVisible()


def test_nothing_is_cut_off_in_a_narrow_panel(panel: ReviewPanel) -> None:
    panel.resize(300, 700)
    panel.grab()
    for child in panel.findChildren(QWidget):
        if child.isVisible():
            corner = child.mapTo(panel, QPoint(0, 0))
            assert corner.x() + child.width() <= panel.width(), child
