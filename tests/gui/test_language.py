"""The language of the window: which one, and what is said in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from annotation.errors import ImportFailed, InvalidInput
from gui import dates
from gui.counted import counted
from gui.language import Language, resolved, step_name
from gui.widgets import key_names


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("de", ["en-US"], "de"),
        ("system", ["uk-UA", "en"], "uk"),
        ("system", ["fr-FR", "de_AT"], "de"),
        ("system", ["fr-FR"], "en"),
        ("system", [], "en"),
        ("klingon", ["de"], "de"),
    ],
)
def test_the_choice_goes_before_the_system(choice: str, system: list[str], code: str) -> None:
    assert resolved(choice, system) == code


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language = Language(qapp, "de")
    yield
    language.close()


@pytest.mark.usefixtures("german")
def test_german_texts_steps_errors_and_dates() -> None:
    assert QCoreApplication.translate("commands", "Settings…") == "Einstellungen…"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert step_name("tag claim") == "Aussage markieren"
    assert counted("StatusBar", "%n claim(s)", 1) == "1 Aussage"
    assert counted("StatusBar", "%n claim(s)", 2) == "2 Aussagen"
    error = ImportFailed("“{name}” is empty.", "Open a file that holds an article's text.", name="a {b}.txt")
    assert error.message == "„a {b}.txt“ ist leer."
    assert dates.shown_date("2026-03-05") == "5. März 2026"
    assert dates.shown_date("2026-03") == "März 2026"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("iso", ["2026-03-05", "2026-12-31", "2026-05", "2026-01-01", "2026"])
def test_a_date_on_the_screen_can_be_typed_again(iso: str) -> None:
    assert dates.parse_date(dates.shown_date(iso)) == iso
    assert dates.parse_date(dates.short_date(iso)) == iso


@pytest.mark.usefixtures("german")
def test_english_dates_are_understood_too() -> None:
    assert dates.parse_date("5 March 2026") == "2026-03-05"


def test_a_ukrainian_day_and_month(qapp: QApplication) -> None:
    language = Language(qapp, "uk")
    try:
        assert dates.shown_date("2026-03-05") == "5 березня 2026"
        assert dates.shown_date("2026-03") == "березень 2026"
        assert [dates.parse_date(f"{d} 2026") for d in ("5 березня", "березень", "5 бер.")] == [
            "2026-03-05",
            "2026-03",
            "2026-03-05",
        ]
        assert (
            dates.parse_date("5 березня 2026 р.") == dates.parse_date("5 березня 2026 року") == "2026-03-05"
        )
        assert counted("StatusBar", "%n claim(s)", 3) == "3\u00a0твердження"
        assert counted("StatusBar", "%n claim(s)", 5) == "5\u00a0тверджень"
    finally:
        language.close()


@pytest.mark.usefixtures("german")
def test_between_dots_the_day_comes_first() -> None:
    assert dates.parse_date("5.3.2026") == dates.parse_date("05. 03. 2026") == "2026-03-05"
    with pytest.raises(InvalidInput):
        dates.parse_date("5.13.2026")


@pytest.mark.usefixtures("german")
def test_what_is_no_date_is_named_as_it_was_typed() -> None:
    with pytest.raises(InvalidInput) as caught:
        dates.parse_date("5. März")
    assert "5. März" in caught.value.message


def test_english_says_what_the_source_says(qapp: QApplication) -> None:
    language = Language(qapp, "en")
    try:
        assert step_name("code 3 claims") == "code 3 claims"
        assert step_name(None) == ""
        assert ImportFailed("“{name}” is empty.", name="x").message == "“x” is empty."
        assert counted("StatusBar", "%n claim(s)", 1) == "1 claim"
    finally:
        language.close()


@pytest.mark.usefixtures("german")
def test_keys_in_sentences_have_the_names_that_stand_in_the_menus() -> None:
    assert key_names.present("Ctrl+E") == "Strg+E"
    assert key_names.plain("`Del`, `J` or `1–9`") == "Entf, J or 1–9"
