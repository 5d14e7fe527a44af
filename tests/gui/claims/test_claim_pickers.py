"""Who, which code, which form: found or made by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotation.operations import claims, codes
from annotation.records import ActorId, ActorKind, ActorOrigin, Claim, CodeId, Form, Role, Span, Stance
from gui.claims.panel import ClaimsPanel
from gui.desk import Desk
from gui.session import Session
from gui.widgets.code_tag import CodeTag
from gui.widgets.picker import Picker, PickerPopover
from gui.widgets.segmented import StanceControl

Focused = Callable[[], Claim]


@pytest.fixture
def opened(panel: ClaimsPanel, desk: Desk, tag: Callable) -> ClaimsPanel:
    """The panel with a claim in focus, and the keyboard on the list."""
    desk.focus_on(tag("he was briefed by his team"))
    panel.view.setFocus()
    return panel


def picker(panel: ClaimsPanel) -> Picker:
    assert isinstance(panel.asking.popover, PickerPopover)
    return panel.asking.popover.picker


def type_and_enter(qtbot: QtBot, panel: ClaimsPanel, text: str) -> None:
    field = picker(panel).field
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def speakers(desk: Desk, claim: Claim) -> list[tuple[str, ActorKind, ActorOrigin]]:
    parts = claim.in_role(Role.SPEAKER)
    return [(desk.name_of(one.actor_id), desk.actors[one.actor_id].kind, one.origin) for one in parts]


def test_persons_of_the_article_are_offered_as_speakers_the_nearest_first(opened: ClaimsPanel) -> None:
    opened.pick_actor(Role.SPEAKER)
    shown = picker(opened).shown_texts()
    assert shown[:3] == ["Named last", "Volodymyr Zelenskyy", "Steve Witkoff"]
    assert "Others" in shown
    assert sum("Witkoff" in one for one in shown) == 1


def test_on_a_pronoun_the_people_named_before_it_are_offered(
    qtbot: QtBot, opened: ClaimsPanel, desk: Desk, focused: Focused, span_of: Callable[[str], Span]
) -> None:
    claim = focused()
    early = desk.text.text.index("Witkoff") + len("Witkoff")
    opened.pick_actor(Role.VIA, early)
    shown = picker(opened).shown_texts()
    assert shown[:3] == ["Named last", "Steve Witkoff", "Others"]
    qtbot.keyClicks(picker(opened).field, "1")
    (part,) = desk.claim(claim.id).in_role(Role.VIA)
    assert desk.name_of(part.actor_id) == "Steve Witkoff"
    opened.pick_actor(Role.VIA, early)  # who is set already is not offered again: a digit would take it off
    assert "Named last" not in picker(opened).shown_texts()


def test_who_relays_is_not_looked_for_among_people_without_a_pronoun(opened: ClaimsPanel) -> None:
    opened.pick_actor(Role.VIA)
    assert "Named last" not in picker(opened).shown_texts()


def test_a_name_becomes_the_speaker_by_its_letters(
    qtbot: QtBot, opened: ClaimsPanel, desk: Desk, focused: Focused
) -> None:
    opened.pick_actor(Role.SPEAKER)
    type_and_enter(qtbot, opened, "zel")
    assert speakers(desk, focused()) == [("Volodymyr Zelenskyy", ActorKind.PERSON, ActorOrigin.NAMED)]
    assert opened.view.hasFocus()
    assert opened.asking.popover is None


def test_a_digit_takes_a_name_at_once(
    qtbot: QtBot, opened: ClaimsPanel, desk: Desk, focused: Focused
) -> None:
    opened.pick_actor(Role.SPEAKER)
    qtbot.keyClicks(picker(opened).field, "1")
    assert speakers(desk, focused())[0][0] == "Volodymyr Zelenskyy"


def test_an_actor_of_another_article_comes_after(
    qtbot: QtBot, opened: ClaimsPanel, desk: Desk, focused: Focused, make_actor: Callable[..., ActorId]
) -> None:
    make_actor("Dmitry Peskov")
    opened.pick_actor(Role.VIA)
    assert picker(opened).shown_texts()[-1] == "Dmitry Peskov"
    type_and_enter(qtbot, opened, "pesk")
    (part,) = focused().in_role(Role.VIA)
    assert (desk.name_of(part.actor_id), part.origin) == ("Dmitry Peskov", ActorOrigin.CHOSEN)


def test_a_new_actor_is_made_on_enter(
    qtbot: QtBot, opened: ClaimsPanel, desk: Desk, focused: Focused
) -> None:
    opened.pick_actor(Role.SPEAKER)
    type_and_enter(qtbot, opened, "Xerxes Quux")
    assert speakers(desk, focused()) == [("Xerxes Quux", ActorKind.PERSON, ActorOrigin.CHOSEN)]


def test_an_unnamed_source_can_be_made(
    qtbot: QtBot, opened: ClaimsPanel, desk: Desk, focused: Focused
) -> None:
    opened.pick_actor(Role.SPEAKER)
    qtbot.keyClicks(picker(opened).field, "a US official")
    offers = picker(opened).shown_texts()
    place = next(i for i, text in enumerate(offers) if "unnamed source" in text)
    for _ in range(place):
        qtbot.keyClick(picker(opened).field, Qt.Key.Key_Down)
    qtbot.keyClick(picker(opened).field, Qt.Key.Key_Return)
    assert speakers(desk, focused())[0][1] is ActorKind.UNNAMED


def test_who_is_set_is_not_first_in_reach_of_enter(
    opened: ClaimsPanel, session: Session, focused: Focused, make_actor: Callable[..., ActorId]
) -> None:
    who = make_actor("Steve Witkoff")
    session.run(claims.add_actor, claim_id=focused().id, actor_id=who, role=Role.SPEAKER)
    opened.pick_actor(Role.SPEAKER)
    assert "Witkoff" in picker(opened).shown_texts()[-1]


def test_esc_forgets_the_role_that_was_asked_for(qtbot: QtBot, opened: ClaimsPanel, desk: Desk) -> None:
    qtbot.mouseClick(opened.editor.actors[Role.ABOUT].add, Qt.MouseButton.LeftButton)
    assert desk.asked_role is Role.ABOUT
    qtbot.keyClick(picker(opened).field, Qt.Key.Key_Escape)
    assert not desk.role_was_asked
    assert opened.asking.popover is None


def test_a_role_that_is_asked_for_shows_its_line(opened: ClaimsPanel) -> None:
    opened.pick_actor(Role.CITES)
    assert opened.editor.actors[Role.CITES].isVisible()


def test_codes_are_a_tree_without_what_is_retired(
    qtbot: QtBot,
    opened: ClaimsPanel,
    session: Session,
    desk: Desk,
    focused: Focused,
    make_code: Callable[..., CodeId],
) -> None:
    top = make_code("Talks")
    make_code("Talks are constructive", parent_id=top, digit=4)
    session.run(codes.set_retired, code_id=make_code("Old"), retired=True)
    opened.pick_code()
    assert picker(opened).shown_texts() == ["Talks", "Talks are constructive"]
    type_and_enter(qtbot, opened, "constr")
    (link,) = focused().codes
    assert desk.codes[link.code_id].name == "Talks are constructive"


def test_a_code_is_made_on_enter(qtbot: QtBot, opened: ClaimsPanel, desk: Desk, focused: Focused) -> None:
    opened.pick_code()
    type_and_enter(qtbot, opened, "Repairs are too slow")
    assert [desk.codes[link.code_id].name for link in focused().codes] == ["Repairs are too slow"]


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_2, "Strikes go on"), (Qt.Key.Key_Return, "War")])
def test_the_codes_below_one_are_taken_by_number_and_itself_by_enter(
    qtbot: QtBot, opened: ClaimsPanel, desk: Desk, make_code: Callable[..., CodeId], key: Qt.Key, name: str
) -> None:
    top = make_code("War")
    for child in ("War ends soon", "Strikes go on"):
        make_code(child, parent_id=top)
    opened.pick_code_below(desk.codes[top])
    with qtbot.waitSignal(opened.code_chosen) as chosen:
        qtbot.keyClick(picker(opened).field, key)
    assert chosen.args[0].name == name
    assert opened.asking.popover is None


def test_a_code_can_have_a_stance_of_its_own(
    qtbot: QtBot, opened: ClaimsPanel, session: Session, focused: Focused, make_code: Callable[..., CodeId]
) -> None:
    session.run(claims.toggle_code, claim_id=focused().id, code_id=make_code("Talks are constructive"))
    tag = opened.editor.codes.findChild(CodeTag)
    tag.setFocus()
    qtbot.keyClick(tag, Qt.Key.Key_Return)
    control = opened.asking.popover.findChild(StanceControl)
    qtbot.keyClick(opened.window().focusWidget(), Qt.Key.Key_Right)
    assert focused().codes[0].stance is Stance.SUPPORTS
    assert control.value == "supports"
    opened.asking.popover.close_up()
    assert tag.hasFocus()
    assert tag.accessibleName() == "Talks are constructive, supports"


def test_the_form_is_chosen_by_its_number(qtbot: QtBot, opened: ClaimsPanel, focused: Focused) -> None:
    opened.edit_form()
    shown = picker(opened).shown_texts()
    assert shown[0].startswith("indirect")
    place = next(i for i, text in enumerate(shown) if text.startswith("narrator"))
    qtbot.keyClicks(picker(opened).field, str(place + 1))
    assert focused().form is Form.NARRATOR
    opened.edit_form()
    type_and_enter(qtbot, opened, "not set")
    assert focused().form is None


def test_nothing_opens_without_a_claim_in_focus(opened: ClaimsPanel, desk: Desk) -> None:
    desk.focus_on(None)
    opened.pick_actor(Role.SPEAKER)
    opened.pick_code()
    opened.edit_form()
    assert opened.asking.popover is None
