"""Settings last, a damaged file is set aside and said, and the dialog shows and changes each of them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import tomli_w
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from annotation import places
from annotation.nlp.pipelines import Pipeline
from gui.jobs import Jobs
from gui.session import Session
from gui.settings.dialog import SettingsDialog
from gui.settings.rows import BY_KEY, SETTINGS, Value
from gui.settings.settings import Settings
from gui.theme.themes import SYSTEM, THEME_NAMES

CHOSEN: dict[str, Value] = {
    "language": "uk",
    "appearance": "dark",
    "text_size": 120,
    "reduced_motion": True,
    "hints": False,
    "pipeline": "en_core_web_sm",
    "export_mode": "spreadsheet",
}


@pytest.fixture
def settings(qapp: object) -> Settings:
    return Settings()


@pytest.fixture
def make_dialog(
    qtbot: QtBot, settings: Settings, session: Session, jobs: Jobs, host: QWidget
) -> Callable[..., SettingsDialog]:
    def made(*pipelines: Pipeline) -> SettingsDialog:
        dialog = SettingsDialog(settings, session, jobs, host, find=lambda: list(pipelines))
        dialog.show()
        box = dialog.control("pipeline")
        assert isinstance(box, QComboBox)
        qtbot.waitUntil(lambda: box.count() > 0)
        return dialog

    return made


def test_every_default_can_be_chosen() -> None:
    assert all(setting.accepts(setting.default) for setting in SETTINGS)
    assert {key for key, _ in BY_KEY["appearance"].choices} == {SYSTEM, *THEME_NAMES}
    assert CHOSEN.keys() == BY_KEY.keys()


def test_what_is_set_is_announced_and_found_again(qtbot: QtBot, settings: Settings) -> None:
    for key, value in CHOSEN.items():
        with qtbot.waitSignal(settings.changed) as changed:
            settings.set(key, value)
        assert changed.args == [key]
    settings.save()
    again = Settings()
    assert {key: again.get(key) for key in BY_KEY} == CHOSEN
    assert again.trouble is None


def test_a_change_reaches_the_file_without_being_asked(qtbot: QtBot, settings: Settings) -> None:
    settings.set("appearance", "sepia")
    qtbot.waitUntil(lambda: places.settings_file().exists())
    assert Settings().get("appearance") == "sepia"


def test_the_same_value_again_is_no_change(qtbot: QtBot, settings: Settings) -> None:
    with qtbot.assertNotEmitted(settings.changed):
        settings.set("hints", True)


@pytest.mark.parametrize(("key", "value"), [("appearance", "pink"), ("text_size", 7), ("hints", 1)])
def test_a_value_that_cannot_be_is_refused(settings: Settings, key: str, value: Value) -> None:
    with pytest.raises(ValueError, match=key):
        settings.set(key, value)


def test_wrong_values_in_the_file_count_as_none_and_foreign_ones_stay(settings: Settings) -> None:
    path = places.settings_file()
    path.parent.mkdir(parents=True)
    path.write_text(tomli_w.dumps({"appearance": 3, "hints": False, "of_later": [1, 2]}), encoding="utf-8")
    settings = Settings()
    assert (settings.get("appearance"), settings.get("hints")) == ("system", False)
    settings.set("hints", True)
    settings.save()
    assert "of_later" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [b"this is = = no TOML", b"\xff\xfe\x00", b"hints = \0"])
def test_an_unreadable_file_is_set_aside_and_said(qapp: object, content: bytes) -> None:
    path = places.settings_file()
    path.parent.mkdir(parents=True)
    for number in (1, 2):
        path.write_bytes(content)
        settings = Settings()
        aside = path.with_name(f"settings.unreadable-{number}.toml")
        assert settings.trouble is not None
        assert str(aside) in settings.trouble.remedy
        assert aside.read_bytes() == content
        settings.set("appearance", "dark")
        settings.save()
        assert Settings().get("appearance") == "dark"


def test_a_file_that_cannot_be_written_is_said_once(qtbot: QtBot, home: Path) -> None:
    in_the_way = home / "file"
    in_the_way.write_text("a file where a folder should be")
    settings = Settings(in_the_way / "settings.toml")
    with qtbot.waitSignal(settings.failed):
        settings.set("hints", False)
        settings.save()
    with qtbot.assertNotEmitted(settings.failed):
        settings.set("hints", True)
        settings.save()


def test_the_dialog_shows_and_sets_every_setting(
    settings: Settings, make_dialog: Callable[..., SettingsDialog]
) -> None:
    path = Path(os.sep)
    dialog = make_dialog(Pipeline("en_core_web_sm", "3.8.0", "en", "en_core_web_sm", path))
    for key, value in CHOSEN.items():
        control = dialog.control(key)
        assert control.accessibleName()
        if isinstance(control, QCheckBox):
            assert control.isChecked() == settings.get(key)
            control.click()
        else:
            assert isinstance(control, QComboBox)
            assert control.currentData() == settings.get(key)
            control.setCurrentIndex(control.findData(value))
            control.activated.emit(control.currentIndex())
    assert {key: settings.get(key) for key in BY_KEY} == CHOSEN


def test_only_english_pipelines_are_offered(make_dialog: Callable[..., SettingsDialog]) -> None:
    path = Path(os.sep)
    box = make_dialog(
        Pipeline("de_core_news_sm", "3.8.0", "de", "de_core_news_sm", path),
        Pipeline("en_core_web_sm", "3.8.0", "en", "en_core_web_sm", path),
    ).control("pipeline")
    assert isinstance(box, QComboBox)
    assert [box.itemData(place) for place in range(box.count())] == ["", "en_core_web_sm"]


def test_the_dialog_follows_what_is_set_elsewhere(
    settings: Settings, make_dialog: Callable[..., SettingsDialog]
) -> None:
    box = make_dialog().control("appearance")
    settings.set("appearance", "dark")
    assert isinstance(box, QComboBox)
    assert box.currentData() == "dark"


def test_without_a_model_the_dialog_says_how_to_get_one(make_dialog: Callable[..., SettingsDialog]) -> None:
    box = make_dialog().control("pipeline")
    assert isinstance(box, QComboBox)
    assert "pip install" in box.currentText()


def test_the_coders_name_goes_into_the_project(
    session: Session, make_dialog: Callable[..., SettingsDialog]
) -> None:
    dialog = make_dialog()
    assert session.project
    assert dialog.coder.text() == "you"
    dialog.coder.setText("  Ada  ")
    dialog.accept()
    assert session.project.coder.name == "Ada"
    session.undo()
    assert session.project.coder.name == "you"
