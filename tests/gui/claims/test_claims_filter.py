"""The filter over the list of claims: what it shows, how it is asked for, and what never vanishes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotation.operations import actors, claims, codes
from annotation.records import ActorId, ActorKind, CodeId, Form, Role, Span, Stance, Suggestion
from annotation.store.claim_filter import ClaimFilter
from gui.claims.panel import ClaimsPanel
from gui.desk import Desk
from gui.session import Session
from gui.widgets.chip import ActorChip
from gui.widgets.code_tag import CodeTag
from gui.widgets.pressable import Pressable


@pytest.fixture
def three(tag: Callable) -> list[int]:
    return [tag(words) for words in ("talks were very constructive", "he was briefed", "did not go")]


def keys(panel: ClaimsPanel) -> list[object]:
    return [panel.model.key(row) for row in range(panel.model.rowCount())]


def chips(panel: ClaimsPanel) -> list[str]:
    return [chip.text() for chip in panel.bar.findChildren(Pressable) if chip.isVisible()]


def choose(qtbot: QtBot, panel: ClaimsPanel, letters: str) -> None:
    """Ask for a condition as a person does."""
    qtbot.mouseClick(panel.bar.ask, Qt.MouseButton.LeftButton)
    field = panel.asking.popover.picker.field
    qtbot.keyClicks(field, letters)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_without_claims_nothing_is_offered(panel: ClaimsPanel, tag: Callable) -> None:
    assert not panel.bar.isVisible()
    tag("he was briefed")
    assert panel.bar.isVisible()
    assert panel.bar.count.text() == "1 claim"


def test_a_code_is_found_by_its_letters_and_taken_off_by_key(
    qtbot: QtBot, panel: ClaimsPanel, session: Session, three: list[int], make_code: Callable[..., CodeId]
) -> None:
    code = make_code("Talks are constructive")
    make_code("Nobody has this")
    session.run(claims.toggle_code, claim_id=three[1], code_id=code)
    choose(qtbot, panel, "constr")
    assert keys(panel) == [three[1]]
    assert panel.bar.count.text() == "1 of 3 shown"
    assert chips(panel) == ["Talks are constructive"]
    qtbot.keyClick(panel.bar.findChild(CodeTag), Qt.Key.Key_Delete)
    assert keys(panel) == three
    assert chips(panel) == []
    assert panel.bar.ask.hasFocus() or panel.view.hasFocus() or not panel.window().isActiveWindow()


def test_the_picker_offers_what_the_claims_have_with_counts(
    panel: ClaimsPanel,
    session: Session,
    three: list[int],
    make_code: Callable[..., CodeId],
    make_actor: Callable[..., ActorId],
) -> None:
    code = make_code("Talks are constructive")
    make_code("Nobody has this")
    session.run(claims.toggle_code, claim_id=three[0], code_id=code)
    session.run(claims.add_actor, claim_id=three[0], actor_id=make_actor("Axios"), role=Role.VIA)
    session.run(claims.set_stance, claim_id=three[0], stance=Stance.OPPOSES)
    panel.ask_filter()
    shown = panel.asking.popover.picker.shown_texts()
    assert not any("Nobody" in text for text in shown)
    for words in ("Incomplete", "Hide suggestions", "Talks are constructive", "Axios", "▼ opposes", "direct"):
        assert any(text.startswith(words) for text in shown), words


def test_conditions_of_one_kind_add_up_and_those_of_several_kinds_narrow(
    panel: ClaimsPanel, session: Session, three: list[int], make_actor: Callable[..., ActorId]
) -> None:
    who = make_actor("Axios")
    for claim_id in three[:2]:
        session.run(claims.add_actor, claim_id=claim_id, actor_id=who, role=Role.VIA)
    session.run(claims.set_form, claim_id=three[1], form=Form.NARRATOR)
    panel.filtering.use(ClaimFilter(actors=(who,)))
    assert keys(panel) == three[:2]
    panel.filtering.use(ClaimFilter(actors=(who,), forms=(Form.NARRATOR,)))
    assert keys(panel) == [three[1]]
    assert chips(panel) == ["Axios", "narrator"]
    assert isinstance(panel.bar.findChild(ActorChip), ActorChip)


def test_the_count_of_incomplete_ones_is_the_road_to_them(
    qtbot: QtBot,
    panel: ClaimsPanel,
    session: Session,
    three: list[int],
    make_code: Callable[..., CodeId],
    make_actor: Callable[..., ActorId],
) -> None:
    session.run(claims.toggle_code, claim_id=three[0], code_id=make_code("Talks"))
    session.run(claims.set_form, claim_id=three[0], form=Form.NARRATOR)
    qtbot.waitUntil(lambda: panel.bar.incomplete.text() == "2 incomplete")
    qtbot.mouseClick(panel.bar.incomplete, Qt.MouseButton.LeftButton)
    assert keys(panel) == three[1:]
    qtbot.mouseClick(panel.bar.clear, Qt.MouseButton.LeftButton)
    assert keys(panel) == three


def test_a_claim_that_fits_no_longer_stays_while_it_is_in_focus(
    panel: ClaimsPanel, desk: Desk, session: Session, three: list[int]
) -> None:
    panel.filtering.use(ClaimFilter(stances=(None,)))
    desk.focus_on(three[1])
    session.run(claims.set_stance, claim_id=three[1], stance=Stance.SUPPORTS)
    assert keys(panel) == three
    assert panel.editor.isVisible()
    assert panel.bar.count.text() == "2 of 3 shown"
    desk.focus_on(three[2])
    assert keys(panel) == [three[0], three[2]]
    session.undo()
    assert keys(panel) == three


def test_what_comes_into_focus_elsewhere_is_shown_though_it_does_not_fit(
    panel: ClaimsPanel, desk: Desk, three: list[int], tag: Callable
) -> None:
    panel.filtering.use(ClaimFilter(stances=(Stance.OPPOSES,)))
    assert keys(panel) == []
    desk.focus_on(three[0])
    assert keys(panel) == [three[0]]
    assert panel.editor.isVisible()
    desk.focus_on(None)
    assert keys(panel) == []


def test_up_and_down_walk_what_is_shown(
    qtbot: QtBot, panel: ClaimsPanel, desk: Desk, session: Session, three: list[int]
) -> None:
    session.run(claims.set_stance, claim_id=three[1], stance=Stance.SUPPORTS)
    panel.filtering.use(ClaimFilter(stances=(None,)))
    panel.view.setFocus()
    for expected in (three[0], three[2]):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
        assert desk.focus == expected


def test_suggestions_are_hidden_alone_or_with_any_condition(
    panel: ClaimsPanel, desk: Desk, three: list[int], suggest: Callable, span_of: Callable[[str], Span]
) -> None:
    suggest(Suggestion("f1", (span_of("White House"),), None, Form.INDIRECT, ()))
    assert keys(panel) == ["f1", *three]
    panel.filtering.use(ClaimFilter(hides_suggestions=True))
    assert keys(panel) == three
    assert panel.bar.count.text() == "3 claims"
    assert chips(panel) == ["no suggestions"]
    desk.focus_on("f1")
    assert keys(panel) == ["f1", *three]
    desk.focus_on(None)
    assert keys(panel) == three


def test_where_nothing_fits_it_says_so_and_offers_the_way_out(
    qtbot: QtBot, panel: ClaimsPanel, three: list[int]
) -> None:
    panel.filtering.use(ClaimFilter(stances=(Stance.OPPOSES,)))
    assert panel.empty.isVisible()
    assert panel.empty.clear.isVisible()
    assert panel.bar.isVisible()
    qtbot.mouseClick(panel.empty.clear, Qt.MouseButton.LeftButton)
    assert keys(panel) == three
    assert panel.view.isVisible()


def test_only_the_touched_claims_are_judged_again(
    panel: ClaimsPanel, session: Session, three: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.filtering.use(ClaimFilter(stances=(None,)))
    asked: list[object] = []
    statements: list[str] = []
    session.db.set_trace_callback(statements.append)
    session.run(claims.set_stance, claim_id=three[1], stance=Stance.SUPPORTS)
    session.db.set_trace_callback(None)
    asked = [one for one in statements if one.startswith("SELECT claim.id FROM claim WHERE")]
    assert asked
    assert all(f"[{three[1]}]" in one for one in asked)


def test_a_merged_actor_and_a_removed_code_are_asked_for_no_longer(
    panel: ClaimsPanel,
    session: Session,
    three: list[int],
    make_code: Callable[..., CodeId],
    make_actor: Callable[..., ActorId],
) -> None:
    code, kept, gone = make_code("Talks"), make_actor("Axios"), make_actor("Axios News", ActorKind.OUTLET)
    panel.filtering.use(ClaimFilter(codes=(code,), actors=(kept, gone)))
    session.run(actors.merge_actors, kept_id=kept, merged_id=gone)
    session.run(codes.remove_code, code_id=code)
    assert panel.filtering.wanted == ClaimFilter(actors=(kept,))
    assert chips(panel) == ["Axios"]


def test_the_filter_goes_on_into_another_article(
    panel: ClaimsPanel, desk: Desk, three: list[int], add_named_article: Callable
) -> None:
    panel.filtering.use(ClaimFilter(incomplete=True))
    other = add_named_article("Other talks")
    desk.open_article(other)
    assert chips(panel) == ["incomplete"]
    assert keys(panel) == []


def test_another_project_begins_without_a_filter(panel: ClaimsPanel, session: Session) -> None:
    panel.filtering.use(ClaimFilter(incomplete=True))
    session.close()
    assert not panel.filtering.is_on
