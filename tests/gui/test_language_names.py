"""The names of articles' languages on the screen."""

from PySide6.QtWidgets import QApplication

from gui.language import Language
from gui.language_names import OFFERED, language_name


def test_they_are_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    assert language_name("de") == "German"
    language = Language(qapp, "uk")
    try:
        assert language_name("de") == "німецька"
    finally:
        language.close()


def test_one_that_is_not_offered_has_its_english_name(qapp: QApplication) -> None:
    assert "is" not in OFFERED
    assert language_name("is") == "Icelandic"
