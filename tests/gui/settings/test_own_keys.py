"""Keys that a person gives to commands: clashes, what may not be a key, what is kept and shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.commands.command import Command, Commands, Group, When
from gui.commands.key_sheet import KeySheet
from gui.commands.keymap import Keymap, refusal
from gui.commands.menus import Menus
from gui.commands.tips import Tips
from gui.settings.settings import Settings
from gui.theme.themes import Themes
from gui.widgets import key_names
from gui.widgets.key_cap import KeyCap
from gui.widgets.key_text import KeyText

Make = Callable[[], Commands]


def _command(id: str, title: str, *keys: str, when: When = When.WINDOW) -> Command:
    return Command(id, title, Group.CLAIM, lambda: None, keys, when)


@pytest.fixture
def commands(qapp: object) -> Commands:
    return Commands(
        [
            _command("undo", "Undo", "Ctrl+Z"),
            _command("redo", "Redo", "Ctrl+Shift+Z", "Ctrl+Y"),
            _command("next", "Next claim", "J", when=When.CLAIM),
            _command("next.caret", "Next claim", "J", when=When.CARET),
            _command("note", "Note…", "N", when=When.CLAIM),
            _command("select", "Select the sentence", ".", when=When.CARET),
            _command("code.1", "Tag with code 1", "1", when=When.CLAIM),
            _command("backups", "Backups…"),
        ]
    )


@pytest.fixture
def settings(qapp: object) -> Settings:
    return Settings()


@pytest.fixture(autouse=True)
def _usual_names():
    yield
    key_names.show({})


def test_a_key_goes_to_all_commands_of_the_title(commands: Commands) -> None:
    commands.set_keys("next", ["G"])
    assert commands["next"].keys == commands["next.caret"].keys == ("G",)
    assert commands.own_keys == {"next": ("G",), "next.caret": ("G",)}


def test_a_clash_is_where_both_hold(commands: Commands) -> None:
    assert [other.id for other in commands.clashes("next", "N")] == ["note"]
    assert not commands.clashes("note", ".")  # the one is for the claim, the other for the caret
    assert [other.id for other in commands.clashes("note", "Ctrl+Z")] == ["undo"]
    assert {other.id for other in commands.clashes("undo", "J")} == {"next", "next.caret"}
    assert not commands.clashes("next", "J")


def test_what_is_taken_over_the_other_loses(commands: Commands) -> None:
    commands.set_keys("redo", ["Ctrl+Z", "Ctrl+Y"])
    assert commands["undo"].keys == ()
    assert commands["redo"].keys == ("Ctrl+Z", "Ctrl+Y")
    commands.reset()
    assert commands.own_keys == {}
    assert commands["undo"].keys == ("Ctrl+Z",)


@pytest.mark.parametrize("key", ["Esc", "Tab", "Left", "Ctrl+C", "1", "Q", "", "Ctrl+Nokey"])
def test_what_cannot_be_a_windows_key(commands: Commands, key: str) -> None:
    assert refusal(commands["undo"], key).endswith(".")


@pytest.mark.parametrize("key", ["Ctrl+J", "F7", "Alt+X", "?"])
def test_what_can(commands: Commands, key: str) -> None:
    assert not refusal(commands["undo"], key)
    assert not refusal(commands["note"], "Q")


def test_own_keys_are_found_again(commands: Commands, settings: Settings) -> None:
    keymap = Keymap(commands, settings)
    commands.set_keys("undo", ["F7"])
    settings.save()
    again = Settings()
    assert again.keys == {"undo": ["F7"]}
    commands.reset()
    assert settings.keys == {}
    other = Commands([_command("undo", "Undo", "Ctrl+Z")])
    assert Keymap(other, again).trouble is None
    assert keymap.trouble is None
    assert other["undo"].keys == ("F7",)


def test_entries_that_cannot_be_used_are_set_aside_with_a_word(commands: Commands, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        '[keys]\nundo = ["F7"]\nnote = "N"\ngone = ["F8"]\nredo = ["Ctrl+Nokey"]\n"code.1" = ["F9"]\n',
        encoding="utf-8",
    )
    settings = Settings(path)
    keymap = Keymap(commands, settings)
    assert commands["undo"].keys == ("F7",)
    assert commands["note"].keys == ("N",)
    assert keymap.trouble
    assert "note, gone, redo, code.1" in keymap.trouble.message
    settings.save()
    again = Settings(path)
    assert again.keys == {"undo": ["F7"]}
    assert "gone" in path.read_text(encoding="utf-8")
    assert Keymap(commands, again).trouble is None


def test_menus_tips_and_caps_follow_at_once(
    qtbot: QtBot, commands: Commands, settings: Settings, themes: Themes
) -> None:
    window, button = QMainWindow(), QPushButton()
    qtbot.addWidget(window)
    qtbot.addWidget(button)
    keymap = Keymap(commands, settings)
    menus, tips = Menus(commands, window, lambda: [When.CLAIM]), Tips(commands)
    tips.bind(button, "undo")
    text = KeyText("Press `J` or `Ctrl+Z`.", themes)
    qtbot.addWidget(text)
    commands.set_keys("undo", ["F7"])
    commands.set_keys("next", ["G"])
    text.measure_again()
    assert keymap.trouble is None
    assert button.toolTip() == "Undo (F7)"
    actions = {action.text().split("\t")[0]: action for action in window.findChildren(QAction)}
    assert actions["Undo"].shortcut().toString() == "F7"
    assert actions["Next claim"].text() == "Next claim\tG"
    assert text.accessibleName() == "Press G or F7."
    commands.set_keys("undo", [])
    assert button.toolTip() == "Undo"
    menus.menu.clear()


def test_a_swap_shows_each_in_the_others_place(commands: Commands, settings: Settings) -> None:
    keymap = Keymap(commands, settings)
    commands.set_keys("next", ["N"])
    commands.set_keys("note", ["J"])
    assert keymap.trouble is None
    assert (key_names.present("J"), key_names.present("N")) == ("N", "J")


@pytest.fixture
def sheet(commands: Commands, themes: Themes, host: QWidget) -> KeySheet:
    result = KeySheet(commands, themes, host)
    result.show()
    return result


def _row(sheet: KeySheet, title: str):
    return next(row for _, rows in sheet._groups for row in rows if row.text() == title)


def test_a_pressed_key_is_given(qtbot: QtBot, commands: Commands, sheet: KeySheet) -> None:
    _row(sheet, "Redo").click()
    assert "Redo" in sheet.recorder.said
    qtbot.keyClick(sheet.recorder, Qt.Key.Key_Shift)
    qtbot.keyClick(sheet.recorder, Qt.Key.Key_F7)
    assert commands["redo"].keys == ("F7", "Ctrl+Y")
    assert _row(sheet, "Redo").keys == ["F7", "Ctrl Y"]
    _row(sheet, "Redo").click()
    sheet.recorder.usual.click()
    assert commands["redo"].keys == ("Ctrl+Shift+Z", "Ctrl+Y")
    _row(sheet, "Redo").click()
    sheet.recorder.none.click()
    assert commands["redo"].keys == ()


def test_keys_that_find_no_room_side_by_side_are_all_seen(
    qtbot: QtBot, commands: Commands, sheet: KeySheet
) -> None:
    commands.set_keys("redo", ["Ctrl+Alt+Shift+PgDown", "Ctrl+Alt+Shift+PgUp"])
    row = _row(sheet, "Redo")

    def places() -> list[QRect]:
        caps = [cap for cap in row.findChildren(KeyCap) if cap.isVisible()]
        return [QRect(cap.mapTo(row, QPoint(0, 0)), cap.size()) for cap in caps]

    qtbot.waitUntil(lambda: len(places()) == 2 and all(row.rect().contains(place) for place in places()))


def test_a_clash_names_the_other_and_can_be_taken_over(
    qtbot: QtBot, commands: Commands, sheet: KeySheet
) -> None:
    _row(sheet, "Redo").click()
    qtbot.keyClick(sheet.recorder, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Undo" in sheet.recorder.said
    assert commands["redo"].keys == ("Ctrl+Shift+Z", "Ctrl+Y")
    sheet.recorder.take.click()
    assert commands["redo"].keys == ("Ctrl+Z", "Ctrl+Y")
    assert commands["undo"].keys == ()
    sheet.reset.click()
    assert commands["undo"].keys == ("Ctrl+Z",)


def test_esc_leaves_the_key_and_goes_back_to_the_row(
    qtbot: QtBot, commands: Commands, sheet: KeySheet
) -> None:
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow, timeout=2000)
    row = _row(sheet, "Undo")
    row.click()
    qtbot.keyClick(sheet.recorder, Qt.Key.Key_Tab)
    assert not sheet.recorder.take.isVisible()
    qtbot.keyClick(sheet.recorder, Qt.Key.Key_Escape)
    assert commands["undo"].keys == ("Ctrl+Z",)
    assert row.hasFocus()
    assert sheet.isVisible()


def test_rows_are_found_by_title_and_key(qtbot: QtBot, sheet: KeySheet) -> None:
    sheet.search.searched.emit("back")
    assert [row.text() for _, rows in sheet._groups for row in rows if row.isVisible()] == ["Backups…"]
    sheet.search.searched.emit("ctrl z")
    assert [row.text() for _, rows in sheet._groups for row in rows if row.isVisible()] == ["Undo"]
