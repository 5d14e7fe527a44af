"""The editor card: each edit is a step, and what is half typed is never lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotation.operations import claims
from annotation.records import ActorId, Claim, CodeId, Form, Role, Stance
from gui.claims.panel import ClaimsPanel
from gui.desk import Desk
from gui.session import Session
from gui.widgets.chip import ActorChip
from gui.widgets.code_tag import CodeTag

Focused = Callable[[], Claim]


@pytest.fixture
def editor_of(panel: ClaimsPanel, desk: Desk, tag: Callable) -> Callable[[str], ClaimsPanel]:
    """The panel with a claim on these words in focus."""

    def opened(words: str = "talks were very constructive") -> ClaimsPanel:
        desk.focus_on(tag(words))
        return panel

    return opened


def visible(parent: QWidget, kind: type) -> list[str]:
    return [one.text() for one in parent.findChildren(kind) if one.isVisible()]


def test_it_shows_what_was_proposed(editor_of: Callable) -> None:
    editor = editor_of().editor
    assert editor.quote.accessibleName() == "“talks were very constructive”"
    assert editor.form.accessibleName() == "Form: direct · from the quotation marks"
    assert editor.cue.text() == "Steve Witkoff said"
    assert editor.stance.value is None


def test_only_the_usual_roles_show_until_others_are_asked_for(
    editor_of: Callable, session: Session, focused: Focused, make_actor: Callable[..., ActorId]
) -> None:
    editor = editor_of().editor
    shown = [role for role, line in editor.actors.items() if line.isVisible()]
    assert shown == [Role.SPEAKER, Role.ABOUT]
    session.run(claims.add_actor, claim_id=focused().id, actor_id=make_actor("Axios"), role=Role.VIA)
    assert editor.actors[Role.VIA].isVisible()
    assert visible(editor.actors[Role.VIA], ActorChip) == ["Axios"]


def test_a_stance_is_one_step_and_undo_shows(
    qtbot: QtBot, editor_of: Callable, session: Session, focused: Focused
) -> None:
    editor = editor_of().editor
    choice = next(one for one in editor.stance.findChildren(QWidget) if one.accessibleName() == "opposes")
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert focused().stance is Stance.OPPOSES
    assert session.undo_label == "set stance"
    session.undo()
    assert editor.stance.value is None


def test_a_chip_and_a_tag_are_removed_by_key(
    qtbot: QtBot,
    editor_of: Callable,
    session: Session,
    focused: Focused,
    make_actor: Callable[..., ActorId],
    make_code: Callable[..., CodeId],
) -> None:
    editor = editor_of().editor
    session.run(
        claims.add_actor, claim_id=focused().id, actor_id=make_actor("Steve Witkoff"), role=Role.SPEAKER
    )
    session.run(claims.toggle_code, claim_id=focused().id, code_id=make_code("Talks are constructive"))
    chip = editor.actors[Role.SPEAKER].findChild(ActorChip)
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert focused().actors == ()
    assert editor.actors[Role.SPEAKER].add.hasFocus()
    qtbot.keyClick(editor.codes.findChild(CodeTag), Qt.Key.Key_Delete)
    assert focused().codes == ()


def test_the_cue_can_be_cleared(qtbot: QtBot, editor_of: Callable, focused: Focused) -> None:
    editor = editor_of().editor
    assert editor.cue.isVisible()
    qtbot.keyClick(editor.cue, Qt.Key.Key_Delete)
    assert focused().cue is None
    assert not editor.cue.isVisible()


def test_a_note_is_kept_with_ctrl_enter_and_the_focus_goes_back(
    qtbot: QtBot, editor_of: Callable, focused: Focused
) -> None:
    panel = editor_of()
    panel.edit_note()
    qtbot.keyClicks(panel.editor.note, "On X")
    assert focused().note == ""
    qtbot.keyClick(panel.editor.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert focused().note == "On X"
    assert panel.view.hasFocus()


def test_a_field_that_is_left_by_key_gives_the_focus_back(
    qtbot: QtBot, editor_of: Callable, window: QWidget
) -> None:
    panel = editor_of()
    page = QPushButton("the page", window)
    page.setGeometry(400, 0, 100, 30)
    page.show()
    for edit, field in ((panel.edit_note, panel.editor.note), (panel.edit_date, panel.editor.date.field)):
        page.setFocus()
        edit()
        assert field.hasFocus()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert page.hasFocus()


def test_esc_gives_a_note_up(qtbot: QtBot, editor_of: Callable, session: Session, focused: Focused) -> None:
    panel = editor_of()
    session.run(claims.set_note, claim_id=focused().id, note="On X")
    panel.edit_note()
    qtbot.keyClicks(panel.editor.note, " or not")
    qtbot.keyClick(panel.editor.note, Qt.Key.Key_Escape)
    assert focused().note == "On X"
    assert panel.editor.note.toPlainText() == "On X"


def test_leaving_a_note_keeps_it(qtbot: QtBot, editor_of: Callable, focused: Focused) -> None:
    panel = editor_of()
    panel.edit_note()
    qtbot.keyClicks(panel.editor.note, "On X")
    panel.view.setFocus()
    assert focused().note == "On X"


def test_another_focus_or_change_loses_no_half_typed_note(
    qtbot: QtBot, editor_of: Callable, desk: Desk, session: Session, tag: Callable
) -> None:
    panel = editor_of()
    first, second = desk.focus, tag("he was briefed by his team")
    panel.edit_note()
    qtbot.keyClicks(panel.editor.note, "half")
    session.run(claims.set_stance, claim_id=first, stance=Stance.NEUTRAL)
    assert panel.editor.note.toPlainText() == "half"
    desk.focus_on(second)
    assert desk.claim(first).note == "half"
    assert desk.claim(second).note == ""
    assert panel.editor.note.toPlainText() == ""


def test_another_article_keeps_the_note_of_the_one_before(
    qtbot: QtBot, editor_of: Callable, desk: Desk, talks: int
) -> None:
    panel = editor_of()
    first = desk.focus
    panel.edit_note()
    qtbot.keyClicks(panel.editor.note, "half")
    desk.open_article(None)
    desk.open_article(talks)
    assert desk.claim(first).note == "half"


def test_a_date_is_read_as_people_write_it(qtbot: QtBot, editor_of: Callable, focused: Focused) -> None:
    panel = editor_of()
    assert not panel.editor.date.isVisible()
    panel.edit_date()
    qtbot.keyClicks(panel.editor.date.field, "24 jan 2026")
    qtbot.keyClick(panel.editor.date.field, Qt.Key.Key_Return)
    assert focused().said_on == "2026-01-24"
    assert panel.editor.date.value.text() == "24 January 2026"
    assert panel.view.hasFocus()
    qtbot.keyClick(panel.editor.date.value, Qt.Key.Key_Delete)
    assert focused().said_on == ""


def test_what_is_no_date_says_so_and_stays(qtbot: QtBot, editor_of: Callable, focused: Focused) -> None:
    panel = editor_of()
    panel.edit_date()
    qtbot.keyClicks(panel.editor.date.field, "5/6/2026")
    qtbot.keyClick(panel.editor.date.field, Qt.Key.Key_Return)
    assert focused().said_on == ""
    assert panel.editor.date.field.text() == "5/6/2026"
    assert "can be" in panel.editor.date.error.text()
    qtbot.keyClick(panel.editor.date.field, Qt.Key.Key_Escape)
    assert not panel.editor.date.isVisible()


def test_a_date_that_is_none_is_not_let_go_in_silence(
    qtbot: QtBot, editor_of: Callable, desk: Desk, session: Session
) -> None:
    panel = editor_of()
    panel.edit_date()
    qtbot.keyClicks(panel.editor.date.field, "soon")
    with qtbot.waitSignal(session.trouble) as said:
        desk.focus_on(None)
    assert "“soon”" in said.args[0].message


def test_the_form_follows_a_choice(editor_of: Callable, session: Session, focused: Focused) -> None:
    editor = editor_of().editor
    session.run(claims.set_form, claim_id=focused().id, form=Form.INDIRECT)
    assert editor.form.accessibleName() == "Form: indirect"
    assert editor.quote.accessibleName().endswith("paraphrase")


def test_every_control_has_a_name(editor_of: Callable) -> None:
    editor = editor_of().editor
    for widget in editor.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), widget


def test_tab_goes_down_the_card_from_the_head_of_the_list(
    qtbot: QtBot,
    editor_of: Callable,
    session: Session,
    focused: Focused,
    make_actor: Callable[..., ActorId],
    make_code: Callable[..., CodeId],
) -> None:
    panel = editor_of()
    run, claim_id = session.run, focused().id
    run(claims.toggle_code, claim_id=claim_id, code_id=make_code("Talks are constructive"))
    run(claims.add_actor, claim_id=claim_id, actor_id=make_actor("Steve Witkoff"), role=Role.SPEAKER)
    panel.bar.ask.setFocus()
    visited = []
    while not panel.editor.note.hasFocus() and len(visited) < 20:
        qtbot.keyClick(panel.window().focusWidget(), Qt.Key.Key_Tab)
        visited.append(panel.window().focusWidget().accessibleName())
    assert visited == [
        "Claims of this article",
        "Steve Witkoff",
        "Who says it?",
        "Whom is it about?",
        "Talks are constructive",
        "Add a code",
        "not set",
        "Form: direct · from the quotation marks",
        "Cue: Steve Witkoff said",
        "Note",
    ]
