"""The codebook at work: merging, searching, example claims, fast entry, and what the panel says of a code."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from annotation.operations import actors, claims
from annotation.operations import codes as edits
from annotation.records import ActorKind, ArticleId, ClaimId, Code, CodeId, Form, Role, Span, Stance
from gui.codebook.examples import Example, ExamplesModel
from gui.codebook.panel import CodebookPanel
from gui.codebook.rows import COUNT
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.picker import PickerPopover

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(qtbot: QtBot, session: Session, desk: Desk, themes: Themes) -> CodebookPanel:
    result = CodebookPanel(session, desk, themes)
    qtbot.addWidget(result)
    result.resize(372, 800)
    with qtbot.waitExposed(result):
        result.show()
    return result


def add(session: Session, name: str, parent_id: CodeId | None = None, **more: object) -> CodeId:
    return session.run(edits.create_code, name=name, parent_id=parent_id, **more)


def code(desk: Desk, name: str) -> Code:
    return next(one for one in desk.codes.values() if one.name == name)


@pytest.fixture
def tag(session: Session, talks: ArticleId, span_of: Callable[[str], Span]) -> Callable[..., ClaimId]:
    """Tags the words of the open article with a code."""

    def tagged(words: str, code_id: CodeId, **more: object) -> ClaimId:
        return session.run(
            claims.tag_claim, article_id=talks, spans=[span_of(words)], code_id=code_id, **more
        )

    return tagged


def shown_examples(panel: CodebookPanel) -> list[str]:
    model = panel.details.examples.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def dropped(panel: CodebookPanel, name: str, target: str, keys: Qt.KeyboardModifier) -> None:
    """Drop the code on the middle of the other one's row."""
    tree = panel.tree
    panel.select(code(panel._desk, name).id)
    row = tree._items[code(panel._desk, target).id]
    event = QDropEvent(
        QPointF(tree.visualItemRect(row).center()),
        Qt.DropAction.MoveAction,
        tree.mimeData([tree.currentItem()]),
        Qt.MouseButton.LeftButton,
        keys,
    )
    tree.dropIndicatorPosition = lambda: QAbstractItemView.DropIndicatorPosition.OnItem
    tree.dropEvent(event)


def test_a_code_dropped_on_another_lies_under_it_and_with_ctrl_is_merged_with_it(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    for name in "ABC":
        add(session, name)
    dropped(panel, "A", "B", PLAIN)
    qtbot.waitUntil(lambda: code(desk, "A").parent_id == code(desk, "B").id)
    with qtbot.waitSignal(panel.said) as said:
        dropped(panel, "C", "B", CTRL)
    assert said.args == ["Merged “C” into “B”"]
    assert [one.name for one in desk.codes.values()] == ["B", "A"]
    assert panel.current.name == "B"
    assert session.undo_label == "merge codes"


def test_a_code_is_merged_by_its_picker(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk, tag: Callable[..., ClaimId]
) -> None:
    kept, merged = add(session, "Talks help"), add(session, "Talks are useful")
    add(session, "Old")
    session.run(edits.set_retired, code_id=code(desk, "Old").id, retired=True)
    claim_id = tag("constructive", merged)
    panel.select(merged)
    panel.details.merge.click()
    picker = panel.findChild(PickerPopover).picker
    assert picker.shown_texts() == ["Talks help"]
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert [link.code_id for link in desk.claim(claim_id).codes] == [kept]
    session.undo()
    assert [link.code_id for link in desk.claim(claim_id).codes] == [merged]


def test_a_description_that_is_being_typed_is_kept_by_a_merge(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    kept, merged = add(session, "Kept"), add(session, "Merged")
    panel.select(merged)
    panel.details.description.setPlainText("What it is")
    panel.merge(kept, merged)
    assert code(desk, "Kept").description == "What it is"


def test_a_search_shows_what_was_found_with_what_lies_above_and_then_all_as_before(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    panel.add_starter()
    assert panel.search.isVisible()
    top = panel.tree.topLevelItem(0)
    top.setExpanded(False)
    qtbot.keyClicks(panel.search, "ceasefire")  # a word of a description
    qtbot.waitUntil(lambda: top.isExpanded())
    shown = [item.text(0) for item in panel.tree._items.values() if not item.isHidden()]
    assert shown == ["Talks", "An agreement is close"]
    assert panel.current.name == "An agreement is close"
    panel.search.clear()
    assert not top.isExpanded()
    assert not any(item.isHidden() for item in panel.tree._items.values())
    qtbot.keyClicks(panel.search, "nowhere")
    qtbot.waitUntil(panel.pages.nothing.isVisible)


def test_enter_goes_on_with_the_next_code_right_behind(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    add(session, "A")
    add(session, "Z")
    panel.select(code(desk, "A").id)
    for name in ("B", "C"):
        panel.tree.setFocus()
        qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
        field = panel.tree.findChild(QLineEdit)
        qtbot.keyClicks(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=name: panel.current is not None and panel.current.name == name)
    assert [one.name for one in desk.codes.values()] == ["A", "B", "C", "Z"]


def test_a_new_row_that_is_given_up_leaves_the_code_that_it_was_begun_at(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk
) -> None:
    for name in "AB":
        add(session, name)
    panel.select(code(desk, "A").id)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    qtbot.keyClick(panel.tree.findChild(QLineEdit), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.tree.topLevelItemCount() == 2)
    assert panel.current.name == "A"


def test_a_digit_that_moves_is_told_with_where_it_was(
    qtbot: QtBot, panel: CodebookPanel, session: Session
) -> None:
    add(session, "Talks", digit=1)
    panel.select(add(session, "War"))
    panel.details.digit.click()
    with qtbot.waitSignal(panel.said) as said:
        qtbot.keyClick(panel.findChild(PickerPopover).picker.field, Qt.Key.Key_1)
    assert said.args == ["Key 1 was that of “Talks”, now it is that of “War”"]
    assert session.undo_label == "set code's digit"


def test_the_newest_claims_show_and_jump(
    qtbot: QtBot, panel: CodebookPanel, session: Session, desk: Desk, tag: Callable[..., ClaimId]
) -> None:
    top = add(session, "Talks")
    below = add(session, "Talks help", top)
    first = tag("talks were very constructive", below, stance=Stance.SUPPORTS)
    second = tag("Witkoff met Volodymyr Zelenskyy", top)
    speaker = session.run(actors.create_actor, name="Steve Witkoff", kind=ActorKind.PERSON)
    session.run(claims.add_actor, claim_id=first, actor_id=speaker, role=Role.SPEAKER)
    panel.select(top)
    qtbot.waitUntil(lambda: len(shown_examples(panel)) == 2)
    assert shown_examples(panel) == ["Witkoff met Volodymyr Zelenskyy", "“talks were very constructive”"]
    assert desk.claim(first).form is Form.DIRECT
    assert panel.details.counts.text() == "1 claim · 2 with sub-codes · 2 of them here"
    model = panel.details.examples.model()
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "“talks were very constructive”, Steve Witkoff · RFE/RL · 25 Jan 2026"
    desk.open_article(None)
    panel.details.examples.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(panel.details.examples, Qt.Key.Key_Return)
    assert desk.focus == second


def test_examples_follow_the_claims(
    qtbot: QtBot, panel: CodebookPanel, session: Session, tag: Callable[..., ClaimId]
) -> None:
    code_id = add(session, "Talks")
    panel.select(code_id)
    qtbot.waitUntil(lambda: panel.details.counts.text().startswith("0 claims"))
    assert not panel.details.examples.isVisible()
    tag("constructive", code_id)
    qtbot.waitUntil(lambda: len(shown_examples(panel)) == 1)
    assert panel.details.examples.isVisible()
    session.undo()
    qtbot.waitUntil(lambda: not panel.details.examples.isVisible())
    assert panel.tree.topLevelItem(0).data(0, COUNT) == 0


def test_examples_are_read_some_at_a_time(qtbot: QtBot) -> None:
    asked: list[int] = []

    def read(ids: list[ClaimId]) -> list[Example]:
        asked.append(len(ids))
        return [Example(one, ArticleId(1), f"claim {one}", None, "") for one in ids]

    model = ExamplesModel()
    model.show_claims([ClaimId(number) for number in range(50)], read)
    assert (model.rowCount(), asked) == (20, [20])
    model.fetchMore(QModelIndex())
    assert (model.rowCount(), asked) == (40, [20, 20])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert (tester.model(), model.rowCount()) == (model, 50)


def test_the_empty_panel_offers_ways_to_begin(qtbot: QtBot, panel: CodebookPanel, desk: Desk) -> None:
    with qtbot.waitSignal(panel.import_asked):
        panel.pages.bring.click()
    panel.pages.first.click()
    assert panel.tree.findChild(QLineEdit) is not None


def test_a_project_that_cannot_be_changed_offers_no_changes(
    panel: CodebookPanel, session: Session, monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    panel.select(add(session, "Talks"))
    monkeypatch.setattr(type(session), "read_only", property(lambda _: True))
    desk.codes_changed.emit()
    assert not panel.pages.add.isEnabled()
    assert not panel.tree.dragEnabled()
    assert not panel.details.merge.isEnabled()
    enabled = [action.text() for action in panel.more_menu().actions() if action.isEnabled()]
    assert "Import codebook…" not in enabled
    assert "Export codebook…" in enabled


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(
    panel: CodebookPanel, session: Session
) -> None:
    panel.select(add(session, "Talks"))
    for button in panel.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    for widget in (panel.tree, panel.search, panel.details.description, panel.details.examples):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
