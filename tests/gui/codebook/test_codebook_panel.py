"""The codebook panel, through what a person presses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotation.operations import claims
from annotation.operations import codes as edits
from annotation.records import ArticleId, Code, CodeId, Span
from gui.codebook.palette import Palette
from gui.codebook.panel import CodebookPanel
from gui.codebook.places import place_by
from gui.codebook.rows import COUNT
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.picker import PickerPopover


@pytest.fixture
def panel(qtbot: QtBot, session: Session, desk: Desk, themes: Themes) -> CodebookPanel:
    result = CodebookPanel(session, desk, themes)
    qtbot.addWidget(result)
    result.resize(372, 700)
    with qtbot.waitExposed(result):
        result.show()
    return result


def add(session: Session, name: str, parent_id: CodeId | None = None, **more: object) -> CodeId:
    return session.run(edits.create_code, name=name, parent_id=parent_id, **more)


def shape(desk: Desk) -> list[tuple[str, str | None]]:
    """Each code with its parent, in tree order."""
    codes = desk.codes
    return [(code.name, codes[code.parent_id].name if code.parent_id else None) for code in codes.values()]


def code(desk: Desk, name: str) -> Code:
    return next(one for one in desk.codes.values() if one.name == name)


def type_name(qtbot: QtBot, panel: CodebookPanel, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    field = panel.tree.findChild(QLineEdit)
    field.clear()
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, end)


def test_an_empty_codebook_teaches_and_can_be_filled_at_once(
    qtbot: QtBot, panel: CodebookPanel, desk: Desk
) -> None:
    assert not panel.tree.isVisible()
    panel.add_starter()
    assert len(desk.codes) == 12
    assert panel.tree.isVisible()
    assert panel.current.name == "Talks"


def test_a_code_and_a_code_under_it_are_added_by_their_names(
    qtbot: QtBot, panel: CodebookPanel, desk: Desk
) -> None:
    panel.pages.add.click()
    type_name(qtbot, panel, "Talks")
    qtbot.waitUntil(lambda: panel.current is not None)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Insert)
    type_name(qtbot, panel, "Talks are constructive")
    qtbot.waitUntil(lambda: len(desk.codes) == 2)
    assert shape(desk) == [("Talks", None), ("Talks are constructive", "Talks")]
    assert panel.current.name == "Talks are constructive"


@pytest.mark.parametrize(("name", "key"), [("", Qt.Key.Key_Return), ("Talks", Qt.Key.Key_Escape)])
def test_a_new_row_that_is_left_without_a_name_goes(
    qtbot: QtBot, panel: CodebookPanel, desk: Desk, name: str, key: Qt.Key
) -> None:
    panel.add_starter()
    panel.add_code()
    assert panel.tree.topLevelItemCount() == 4
    type_name(qtbot, panel, name, key)
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() == 3)
    assert len(desk.codes) == 12


def test_a_name_that_is_refused_stays_to_be_changed(
    qtbot: QtBot, panel: CodebookPanel, session: Session
) -> None:
    panel.add_code()
    with qtbot.waitSignal(session.trouble):
        type_name(qtbot, panel, "yes | no")
    assert panel.tree.findChild(QLineEdit).text() == "yes | no"


def test_f2_renames_in_place(qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk) -> None:
    panel.select(add(session, "Talks"))
    qtbot.keyClick(panel.tree, Qt.Key.Key_F2)
    type_name(qtbot, panel, "Negotiations")
    qtbot.waitUntil(lambda: shape(desk) == [("Negotiations", None)])
    assert session.undo_label == "rename code"


def test_alt_and_the_arrows_move_a_code(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    for name in "ABC":
        add(session, name)
    panel.select(code(desk, "C").id)
    alt = Qt.KeyboardModifier.AltModifier
    for key, expected in (
        (Qt.Key.Key_Up, [("A", None), ("C", None), ("B", None)]),
        (Qt.Key.Key_Right, [("A", None), ("C", "A"), ("B", None)]),
        (Qt.Key.Key_Left, [("A", None), ("C", None), ("B", None)]),
        (Qt.Key.Key_Down, [("A", None), ("B", None), ("C", None)]),
    ):
        qtbot.keyClick(panel.tree, key, alt)
        qtbot.waitUntil(lambda expected=expected: shape(desk) == expected)
    assert panel.current.name == "C"


def test_the_place_of_a_drop_is_counted_without_the_code_itself(
    panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    for name in "ABC":
        add(session, name)
    a, _, c = (panel.tree.topLevelItem(row) for row in range(3))
    assert place_by(a, c, after=True) == (None, 2)
    assert place_by(a, c, after=False) == (None, 1)
    assert place_by(c, a, after=False) == (None, 0)


def test_a_colour_is_taken_from_the_palette_by_keyboard(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    panel.select(add(session, "Talks"))
    panel.details.color.click()
    palette = panel.findChild(Palette)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert palette is not None
    assert code(desk, "Talks").color == "blue"


def test_a_digit_moves_to_the_picked_code(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    add(session, "Talks", digit=1)
    panel.select(add(session, "War"))
    panel.details.digit.click()
    field = panel.findChild(PickerPopover).picker.field
    qtbot.keyClick(field, Qt.Key.Key_1)
    assert (code(desk, "Talks").digit, code(desk, "War").digit) == (None, 1)


def test_a_retired_code_hides_until_asked_for(panel: CodebookPanel, session: Session, desk: Desk) -> None:
    panel.select(add(session, "Talks"))
    panel.details.retire.click()
    row = panel.tree.topLevelItem(0)
    assert row.isHidden()
    assert panel.pages.retired.text().startswith("1 ")
    panel.pages.retired.click()
    assert not row.isHidden()
    panel.select(code(desk, "Talks").id)
    panel.details.retire.click()
    assert not code(desk, "Talks").retired


def test_delete_removes_and_says_so_and_undo_brings_it_back(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    panel.select(add(session, "Talks"))
    with qtbot.waitSignal(panel.said) as said:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Delete)
    assert "Talks" in said.args[0]
    assert shape(desk) == []
    session.undo()
    assert shape(desk) == [("Talks", None)]


def test_a_description_is_kept_when_it_is_left(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    panel.select(add(session, "Talks"))
    other = add(session, "War")
    panel.select(code(desk, "Talks").id)
    panel.details.description.setFocus()
    qtbot.keyClicks(panel.details.description, "How they go")
    panel.select(other)
    assert code(desk, "Talks").description == "How they go"
    assert panel.details.description.toPlainText() == ""


def test_counts_follow_the_claims_also_of_a_hidden_panel(
    panel: CodebookPanel, session: Session, desk: Desk, span_of: Callable[[str], Span], talks: ArticleId
) -> None:
    code_id = add(session, "Talks")
    session.run(claims.tag_claim, article_id=talks, spans=[span_of("constructive")], code_id=code_id)
    assert panel.tree.topLevelItem(0).data(0, COUNT) == 1
    panel.hide()
    session.undo()
    panel.show()
    assert panel.tree.topLevelItem(0).data(0, COUNT) == 0


def test_every_action_of_the_menu_has_a_name(panel: CodebookPanel, session: Session) -> None:
    panel.select(add(session, "Talks"))
    actions = [action for action in panel.row_menu().actions() if not action.isSeparator()]
    assert all(action.text() and action.isEnabled() for action in actions)
