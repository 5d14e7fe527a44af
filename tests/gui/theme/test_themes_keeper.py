"""The keeper of the themes: choosing, following the system, and what reaches the application."""

import re

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import resources
from gui.theme import fonts
from gui.theme import themes as keeper
from gui.theme.stylesheet import stylesheet
from gui.theme.theme import load_theme
from gui.theme.themes import THEME_NAMES, Themes


def test_choosing_changes_colours_and_tells_it_once(qtbot: QtBot, qapp: QApplication, themes: Themes) -> None:
    told: list[str] = []
    themes.changed.connect(lambda: told.append(themes.current.name))
    themes.choose("dark")
    themes.choose("dark")
    assert told == ["dark"]
    assert themes.choice == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Base) == themes.current.color("page")
    assert themes.current.color("accent").name() in qapp.styleSheet()


def test_an_unknown_theme_is_refused_and_nothing_changes(themes: Themes) -> None:
    with pytest.raises(ValueError, match="mauve"):
        themes.choose("mauve")
    assert (themes.choice, themes.current.name) == ("light", "light")


def test_system_follows_the_system(
    qapp: QApplication, themes: Themes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "system_is_dark", lambda _app: False)
    themes.choose("system")
    assert themes.current.name == "light"
    monkeypatch.setattr(keeper, "system_is_dark", lambda _app: True)
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert themes.current.name == "dark"


def test_a_chosen_theme_does_not_follow_the_system(
    qapp: QApplication, themes: Themes, monkeypatch: pytest.MonkeyPatch
) -> None:
    themes.choose("sepia")
    monkeypatch.setattr(keeper, "system_is_dark", lambda _app: True)
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert themes.current.name == "sepia"


def test_reduced_motion_leaves_no_animation(themes: Themes) -> None:
    themes.reduce_motion(True)
    assert themes.motion(160) == 0
    themes.reduce_motion(False)
    assert themes.motion(160) == 160


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_stylesheet_is_filled_in_and_its_signs_exist(name: str) -> None:
    sheet = stylesheet(load_theme(name))
    assert re.findall(r"[@$]\w+", sheet) == []
    signs = re.findall(r'url\("(.+?)"\)', sheet)
    folder = resources.path("themes", "signs").as_posix()
    assert signs
    assert all(sign.startswith(folder) and resources.path(sign).is_file() for sign in signs)


def test_qt_understands_the_stylesheet(qtbot: QtBot, themes: Themes) -> None:
    # a mistake in it makes Qt log a warning, which fails the test; and no rule would take hold
    button = QPushButton("Save")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    button.show()
    button.ensurePolished()
    inside = button.grab().toImage().pixelColor(6, button.height() // 2)
    assert inside == themes.current.color("accent")


def test_faces_have_a_family_and_follow_the_size(qapp: QApplication) -> None:
    assert fonts.interface(13).pointSizeF() == pytest.approx(fonts.points(13))
    assert fonts.reading(18).families()[0] == "Noto Serif"
    assert fonts.interface().families()[:2] == ["Inter", "Segoe UI"]
    assert QFontInfo(fonts.reading(36)).pointSizeF() > QFontInfo(fonts.reading(18)).pointSizeF()
