"""The list of steps: what it shows, going back and forward by many, stopping, forgetting."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from annotation.operations import actors
from annotation.records import ActorKind
from annotation.store import history as stored
from gui.history import rows, travel
from gui.history.keeper import HistoryKeeper
from gui.history.popover import HistoryPopover
from gui.history.rows import StepsModel, name_of
from gui.history.travel import Travel
from gui.jobs import Jobs
from gui.session import Session
from gui.theme.themes import Themes


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    result = QMainWindow()
    result.resize(800, 700)
    qtbot.addWidget(result)
    result.show()
    return result


@pytest.fixture
def keeper(session: Session, themes: Themes, jobs: Jobs, window: QMainWindow) -> HistoryKeeper:
    return HistoryKeeper(session, themes, jobs, window)


@pytest.fixture
def act(session: Session) -> Callable[[int], None]:
    """Makes so many steps."""

    def acted(count: int) -> None:
        for number in range(count):
            session.run(actors.create_actor, name=f"Person {number}", kind=ActorKind.PERSON)

    return acted


def _names(session: Session) -> int:
    (count,) = session.db.execute("SELECT count(*) FROM actor").fetchone()
    return int(count)


def _opened(keeper: HistoryKeeper) -> HistoryPopover:
    keeper.show(QRect(100, 20, 60, 30))
    return keeper.popover


def test_undone_steps_stand_above_and_the_beginning_at_the_end(
    session: Session, act: Callable[[int], None], keeper: HistoryKeeper
) -> None:
    act(3)
    session.undo()
    model = _opened(keeper).model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [name_of(model.step(row)) for row in range(model.rowCount())] == [
        *["Add actor"] * 3,
        "Before the first step",
    ]
    assert model.now == 1
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken[0].endswith("undone")
    assert spoken[1].endswith("now")
    assert session.project
    assert session.project.coder.name in spoken[2]


def test_thousands_of_steps_are_read_as_they_come_into_view(
    session: Session, act: Callable[[int], None], keeper: HistoryKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "PAGE", 4)
    act(10)
    for _ in range(6):
        session.undo()
    model = StepsModel(session, keeper.popover)
    model.read()
    assert model.rowCount() == 8  # two pages: the present step must be among them
    assert model.now == 6
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 11


def test_enter_goes_back_in_one_go_and_forward_again(
    qtbot: QtBot, session: Session, act: Callable[[int], None], keeper: HistoryKeeper
) -> None:
    act(5)
    popover = _opened(keeper)
    announced: list[str] = []
    session.changed.connect(lambda _changes, label: announced.append(label))
    for _ in range(3):
        qtbot.keyClick(popover.list, Qt.Key.Key_Down)
    assert popover.words.text() == "Enter undoes 3 steps"
    with qtbot.waitSignal(keeper.went) as went:
        qtbot.keyClick(popover.list, Qt.Key.Key_Return)
    assert went.args == ["undo", 3]
    assert _names(session) == 2
    assert announced == [""]
    assert popover.isHidden()
    _opened(keeper)
    qtbot.keyClick(popover.list, Qt.Key.Key_Home)
    assert popover.words.text() == "Enter does 3 steps again"
    with qtbot.waitSignal(keeper.went):
        qtbot.keyClick(popover.list, Qt.Key.Key_Return)
    assert _names(session) == 5


def test_the_last_row_is_the_beginning(
    qtbot: QtBot, session: Session, act: Callable[[int], None], keeper: HistoryKeeper
) -> None:
    act(2)
    popover = _opened(keeper)
    qtbot.keyClick(popover.list, Qt.Key.Key_End)
    qtbot.keyClick(popover.list, Qt.Key.Key_Return)
    assert _names(session) == 0


def test_the_step_of_now_closes_the_list_and_changes_nothing(
    qtbot: QtBot, session: Session, act: Callable[[int], None], keeper: HistoryKeeper
) -> None:
    act(2)
    popover = _opened(keeper)
    qtbot.keyClick(popover.list, Qt.Key.Key_Return)
    assert popover.isHidden()
    assert _names(session) == 2


def test_a_long_way_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot,
    session: Session,
    act: Callable[[int], None],
    keeper: HistoryKeeper,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(travel, "_TURN", -1.0)  # one step in each turn
    act(6)
    popover = _opened(keeper)
    qtbot.keyClick(popover.list, Qt.Key.Key_End)
    qtbot.keyClick(popover.list, Qt.Key.Key_Return)
    assert popover.words.text() == "1 of 6"
    assert popover.cancel.isVisible()
    with qtbot.waitSignal(keeper.went) as went:
        popover.cancel.click()
    assert went.args[1] < 6
    assert _names(session) == 6 - went.args[1]


def test_leaving_the_list_on_the_way_stops_there(
    qtbot: QtBot, session: Session, act: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(travel, "_TURN", -1.0)
    act(4)
    journey = Travel(session, "undo", 4)
    announced: list[object] = []
    session.changed.connect(lambda changes, _label: announced.append(changes))
    journey.start()
    journey.stop()
    qtbot.wait(1)
    assert _names(session) == 3
    assert len(announced) == 1


def test_forgetting_is_asked_first_and_leaves_no_word_in_the_file(
    qtbot: QtBot, session: Session, keeper: HistoryKeeper
) -> None:
    actor = session.run(actors.create_actor, name="Zebulon Unmistakable", kind=ActorKind.PERSON)
    session.run(actors.remove_actor, actor_id=actor)
    project = session.project
    assert project
    project.wait_saved()
    assert b"Zebulon" in project.path.read_bytes()
    keeper.ask_to_forget()
    sheet = next(child for child in keeper.parent().children() if hasattr(child, "agreed"))
    with qtbot.waitSignal(keeper.forgotten):
        sheet.forget.click()
    assert not keeper.has_steps
    assert b"Zebulon" not in project.path.read_bytes()
    assert stored.steps(session.db) == []
    qtbot.wait(1)
