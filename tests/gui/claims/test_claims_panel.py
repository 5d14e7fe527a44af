"""The claims panel: cards, focus in both directions, what stands there before there are claims."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotation.operations import actors, claims
from annotation.records import ActorId, ActorKind, ActorOrigin, Form, Role, Span, SuggestedActor, Suggestion
from gui.claims.panel import ClaimsPanel
from gui.desk import Desk
from gui.session import Session


def shown(panel: ClaimsPanel) -> QWidget:
    return panel.view if panel.view.isVisible() else panel.empty


def press_card(qtbot: QtBot, panel: ClaimsPanel, row: int) -> None:
    place = panel.view.visualRect(panel.model.index(row)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def words_of(widget: QWidget) -> str:
    return " ".join(child.accessibleName() for child in widget.findChildren(QWidget))


def test_without_claims_it_says_how_to_make_one(
    panel: ClaimsPanel, suggest: Callable, span_of: Callable[[str], Span]
) -> None:
    assert shown(panel) is not panel.view
    assert "Drag over a sentence and press a digit." in words_of(shown(panel))
    assert "J" not in words_of(shown(panel))
    suggest(Suggestion("f1", (span_of("he was briefed"),), None, Form.INDIRECT, ()))
    assert "Or press J to go through 1 suggestion." in words_of(shown(panel))


def test_a_suggestion_in_focus_shows_its_card(
    panel: ClaimsPanel, desk: Desk, suggest: Callable, span_of: Callable[[str], Span]
) -> None:
    who = SuggestedActor(Role.SPEAKER, "Zelenskyy", ActorKind.PERSON, ActorOrigin.INFERRED, None)
    suggest(Suggestion("f1", (span_of("he was briefed"),), None, Form.INDIRECT, (who,)))
    desk.focus_on("f1")
    assert shown(panel) is panel.view
    assert not panel.editor.isVisible()
    assert panel.grab().toImage().width() > 0  # it paints without a complaint


def test_a_click_on_a_card_puts_the_claim_in_focus_and_shows_it_in_the_text(
    qtbot: QtBot, panel: ClaimsPanel, desk: Desk, tag: Callable
) -> None:
    tag("talks were very constructive")
    second = tag("he was briefed by his team")
    with qtbot.waitSignal(desk.to_reveal) as revealed:
        press_card(qtbot, panel, 1)
    assert desk.focus == second
    assert revealed.args == [desk.claim(second).span]
    assert panel.editor.isVisible()
    assert panel.editor.geometry() == panel.view.visualRect(panel.model.index(1))


def test_the_editor_takes_the_place_of_the_card_and_the_others_move_down(
    panel: ClaimsPanel, desk: Desk, tag: Callable
) -> None:
    first = tag("talks were very constructive")
    tag("he was briefed by his team")
    before = panel.view.visualRect(panel.model.index(1)).top()
    desk.focus_on(first)
    after = panel.view.visualRect(panel.model.index(1))
    assert after.top() > before
    assert after.top() > panel.editor.geometry().bottom()
    desk.focus_on(None)
    assert not panel.editor.isVisible()
    assert panel.view.visualRect(panel.model.index(1)).top() == before


def test_what_comes_into_focus_elsewhere_comes_into_view(
    panel: ClaimsPanel, desk: Desk, tag: Callable
) -> None:
    panel.resize(372, 420)
    ids = [
        tag(words) for words in ("White House", "talks were", "Witkoff met", "he was briefed", "did not go")
    ]
    desk.focus_on(ids[-1])
    view = panel.view.viewport().rect()
    assert view.contains(panel.editor.geometry())
    desk.focus_on(ids[0])
    assert view.contains(panel.editor.geometry())


def test_a_card_that_grows_stays_in_view(
    panel: ClaimsPanel, desk: Desk, session: Session, tag: Callable, make_actor: Callable[..., ActorId]
) -> None:
    claim = tag("he was briefed by his team")
    tag("White House envoy")
    desk.focus_on(claim)
    panel.resize(372, panel.editor.geometry().bottom() + panel.bar.height() + 20)
    who = make_actor("Axios")
    for role in (Role.VIA, Role.CITES, Role.ADDRESSEE):
        session.run(claims.add_actor, claim_id=claim, actor_id=who, role=role)
    panel.grab()
    assert panel.view.viewport().rect().contains(panel.editor.geometry())


def test_a_card_is_no_narrower_than_what_stands_on_it(
    panel: ClaimsPanel, desk: Desk, session: Session, tag: Callable, make_actor: Callable[..., ActorId]
) -> None:
    claim = tag("talks were very constructive")
    who = make_actor("A person of a name that is much longer than any panel is wide")
    session.run(actors.add_affiliation, actor_id=who, organization="An organisation of a long name too")
    for role in Role:
        session.run(claims.add_actor, claim_id=claim, actor_id=who, role=role)
    desk.focus_on(claim)
    for width in (300, 420):
        panel.resize(width, 900)
        panel.grab()
        inside = panel.editor.rect()
        for child in panel.editor.findChildren(QWidget):
            if child.isVisible() and child.window() is panel.window():
                corner = child.mapTo(panel.editor, QPoint(0, 0))
                assert inside.contains(child.rect().translated(corner)), child


def test_up_and_down_walk_the_cards(qtbot: QtBot, panel: ClaimsPanel, desk: Desk, tag: Callable) -> None:
    first, second = tag("talks were very constructive"), tag("he was briefed by his team")
    desk.focus_on(first)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert desk.focus == second
    qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    assert desk.focus == first


def test_many_cards_are_measured_only_where_they_show(
    panel: ClaimsPanel, desk: Desk, session: Session, talks: int, tag: Callable
) -> None:
    text = desk.text.text
    starts = [at for at in range(len(text) - 12) if text[at].isalpha()][:120]
    for start in starts:
        session.run(claims.tag_claim, article_id=talks, spans=[Span(start, start + 9)])
    bar = panel.view.verticalScrollBar()
    for value in (bar.maximum(), bar.maximum() // 2, 0):
        bar.setValue(value)
        panel.grab()
        rows = [row for row in range(120) if panel.view.visualRect(panel.model.index(row)).bottom() > 0]
        tops = [panel.view.visualRect(panel.model.index(row)).top() for row in rows]
        assert tops == sorted(tops)
    bar.setValue(bar.maximum())
    last = panel.view.visualRect(panel.model.index(119))
    assert last.bottom() <= panel.view.viewport().height()
