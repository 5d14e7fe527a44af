"""Several claims picked in the list, by mouse and by keys, and what the bar does with them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotation.operations import claims
from annotation.records import ActorId, CodeId, Form, Role, Span, Stance, Suggestion
from annotation.store.claim_filter import ClaimFilter
from gui.claims.panel import ClaimsPanel
from gui.desk import Desk
from gui.session import Session

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def four(tag: Callable, panel: ClaimsPanel) -> list[int]:
    panel.view.setFocus()
    return [tag(words) for words in ("White House", "talks were", "he was briefed", "did not go")]


def click(
    qtbot: QtBot, panel: ClaimsPanel, key: object, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    place = panel.view.visualRect(panel.model.index(panel.model.row_of(key))).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def choose(qtbot: QtBot, panel: ClaimsPanel, letters: str) -> None:
    field = panel.asking.popover.picker.field
    qtbot.keyClicks(field, letters)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def codes_of(desk: Desk, ids: list[int]) -> list[list[int]]:
    return [[link.code_id for link in desk.claim(one).codes] for one in ids]


def test_ctrl_click_adds_to_the_claim_in_focus_and_takes_away(
    qtbot: QtBot, panel: ClaimsPanel, desk: Desk, four: list[int]
) -> None:
    click(qtbot, panel, four[0])
    click(qtbot, panel, four[2], CTRL)
    assert panel.picked.in_order() == [four[0], four[2]]
    assert desk.focus is None
    assert not panel.editor.isVisible()
    assert panel.together_bar.isVisible()
    assert panel.together_bar.count.text() == "2 claims picked"
    click(qtbot, panel, four[0], CTRL)
    assert not panel.picked
    assert desk.focus == four[2]  # one alone is in focus
    assert not panel.together_bar.isVisible()


def test_shift_click_takes_all_between_without_suggestions(
    qtbot: QtBot,
    panel: ClaimsPanel,
    four: list[int],
    suggest: Callable,
    span_of: Callable[[str], Span],
) -> None:
    suggest(Suggestion("f1", (span_of("in Abu Dhabi"),), None, Form.INDIRECT, ()))
    click(qtbot, panel, four[0])
    click(qtbot, panel, four[2], SHIFT)
    assert panel.picked.in_order() == four[:3]
    click(qtbot, panel, four[1], SHIFT)
    assert panel.picked.in_order() == four[:2]


def test_a_plain_click_ends_the_picking(
    qtbot: QtBot, panel: ClaimsPanel, desk: Desk, four: list[int]
) -> None:
    panel.pick_all()
    assert panel.picked.in_order() == four
    click(qtbot, panel, four[1])
    assert not panel.picked
    assert desk.focus == four[1]


def test_shift_and_arrows_make_the_range_longer_and_shorter(
    qtbot: QtBot, panel: ClaimsPanel, desk: Desk, four: list[int]
) -> None:
    desk.focus_on(four[1])
    for key, expected in (
        (Qt.Key.Key_Down, four[1:3]),
        (Qt.Key.Key_End, four[1:]),
        (Qt.Key.Key_Up, four[1:3]),
        (Qt.Key.Key_Home, four[:2]),
    ):
        qtbot.keyClick(panel.view, key, SHIFT)
        assert panel.picked.in_order() == expected
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert desk.focus == four[1]
    assert not panel.picked


def test_the_arrows_pass_suggestions_over(
    qtbot: QtBot,
    panel: ClaimsPanel,
    desk: Desk,
    four: list[int],
    suggest: Callable,
    span_of: Callable[[str], Span],
) -> None:
    suggest(Suggestion("f1", (span_of("in Abu Dhabi"),), None, Form.INDIRECT, ()))
    desk.focus_on(four[1])
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, SHIFT)
    assert panel.picked.in_order() == four[1:3]


def test_ctrl_a_picks_what_is_shown(
    qtbot: QtBot, panel: ClaimsPanel, session: Session, four: list[int]
) -> None:
    session.run(claims.set_stance, claim_id=four[0], stance=Stance.SUPPORTS)
    panel.filtering.use(ClaimFilter(stances=(None,)))
    qtbot.keyClick(panel.view, Qt.Key.Key_A, CTRL)
    assert panel.picked.in_order() == four[1:]


def test_what_is_picked_stays_though_it_fits_no_longer(
    panel: ClaimsPanel, desk: Desk, four: list[int]
) -> None:
    panel.filtering.use(ClaimFilter(stances=(None,)))
    panel.pick_all()
    panel.together.set_stance("supports")
    assert panel.model.rowCount() == 4
    assert panel.together_bar.stance.value == "supports"
    panel.drop_picked()
    assert panel.model.rowCount() == 0


def test_a_code_goes_on_all_and_off_again(
    qtbot: QtBot,
    panel: ClaimsPanel,
    desk: Desk,
    session: Session,
    four: list[int],
    make_code: Callable[..., CodeId],
) -> None:
    code = make_code("Talks are constructive", digit=1)
    session.run(claims.toggle_code, claim_id=four[0], code_id=code)
    panel.pick_all()
    panel.together.digit(1)
    assert codes_of(desk, four) == [[code]] * 4
    assert session.undo_label == "code 3 claims"
    panel.together.digit(1)
    assert codes_of(desk, four) == [[]] * 4
    session.undo()
    session.undo()
    assert codes_of(desk, four) == [[code], [], [], []]


def test_a_digit_with_codes_below_asks_for_one_of_them(
    qtbot: QtBot, panel: ClaimsPanel, desk: Desk, four: list[int], make_code: Callable[..., CodeId]
) -> None:
    parent = make_code("Talks", digit=1)
    child = make_code("are constructive", parent_id=parent)
    panel.pick_all()
    panel.together.digit(1)
    qtbot.keyClick(panel.asking.popover.picker.field, Qt.Key.Key_1)
    assert codes_of(desk, four) == [[child]] * 4


def test_a_digit_without_a_code_says_so(qtbot: QtBot, panel: ClaimsPanel, four: list[int]) -> None:
    panel.pick_all()
    with qtbot.waitSignal(panel.together.told) as said:
        panel.together.digit(7)
    assert said.args == ["No code has the digit 7"]


def test_one_code_is_replaced_by_another(
    qtbot: QtBot,
    panel: ClaimsPanel,
    desk: Desk,
    session: Session,
    four: list[int],
    make_code: Callable[..., CodeId],
) -> None:
    old, new = make_code("Talks go on"), make_code("Mediation helps")
    for one in four[:2]:
        session.run(claims.toggle_code, claim_id=one, code_id=old)
    panel.pick_all()
    qtbot.mouseClick(panel.together_bar.code, Qt.MouseButton.LeftButton)
    choose(qtbot, panel, "replace")
    assert panel.asking.popover.accessibleName() == "“Talks go on” becomes…"
    choose(qtbot, panel, "mediation")
    assert codes_of(desk, four) == [[new], [new], [], []]
    assert session.undo_label == "recode 2 claims"


def test_a_speaker_is_found_or_made_for_all(
    qtbot: QtBot, panel: ClaimsPanel, desk: Desk, four: list[int], session: Session
) -> None:
    panel.pick_all()
    qtbot.mouseClick(panel.together_bar.speaker, Qt.MouseButton.LeftButton)
    choose(qtbot, panel, "steve")
    names = [[desk.name_of(part.actor_id) for part in desk.claim(one).in_role(Role.SPEAKER)] for one in four]
    assert names == [["Steve Witkoff"]] * 4
    panel.together.pick_speaker()
    choose(qtbot, panel, "Somebody new")
    names = [[desk.name_of(part.actor_id) for part in desk.claim(one).in_role(Role.SPEAKER)] for one in four]
    assert names == [["Somebody new"]] * 4
    assert session.undo_label == "set speaker of 4 claims"


def test_the_stance_shows_where_all_have_it(
    panel: ClaimsPanel, session: Session, four: list[int], desk: Desk
) -> None:
    session.run(claims.set_stance, claim_id=four[0], stance=Stance.OPPOSES)
    panel.pick_all()
    assert panel.together_bar.stance.value not in (None, *Stance)
    panel.together.toggle_stance(Stance.OPPOSES)
    assert panel.together_bar.stance.value == "opposes"
    panel.together.toggle_stance(Stance.OPPOSES)
    assert panel.together_bar.stance.value is None
    assert {desk.claim(one).stance for one in four} == {None}


def test_removed_ones_are_picked_no_longer(
    qtbot: QtBot, panel: ClaimsPanel, desk: Desk, session: Session, four: list[int]
) -> None:
    panel.pick_all()
    qtbot.mouseClick(panel.together_bar.remove, Qt.MouseButton.LeftButton)
    assert len(desk.claims) == 0
    assert not panel.picked
    assert session.undo_label == "remove 4 claims"
    session.undo()
    assert len(desk.claims) == 4


def test_they_are_copied_as_evidence_in_text_order(
    qtbot: QtBot, panel: ClaimsPanel, four: list[int], make_actor: Callable[..., ActorId]
) -> None:
    panel.pick_all()
    with qtbot.waitSignal(panel.together.told) as said:
        qtbot.mouseClick(panel.together_bar.copy, Qt.MouseButton.LeftButton)
    assert said.args == ["4 claims copied as evidence"]
    text = QGuiApplication.clipboard().text()
    assert text.index("White House") < text.index("he was briefed") < text.index("did not go")


def test_another_article_has_other_claims(panel: ClaimsPanel, desk: Desk, four: list[int]) -> None:
    panel.pick_all()
    desk.open_article(None)
    assert not panel.picked
    assert not panel.together_bar.isVisible()


def test_every_button_of_the_bar_has_a_name(panel: ClaimsPanel, four: list[int]) -> None:
    panel.pick_all()
    bar = panel.together_bar
    names = [one.accessibleName() for one in (bar.code, bar.speaker, bar.copy, bar.remove, bar.close_button)]
    assert names == ["Code", "Said by", "Copy as evidence", "Remove", "Pick no claims"]
