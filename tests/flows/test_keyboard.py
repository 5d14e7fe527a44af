"""The keyboard alone: from a file to the table, round the panes, and always a way out."""

import csv
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from annotation.nlp.exchange import MentionsResult, Stamp, sha256_of
from annotation.operations import analysis
from annotation.records import Role
from gui.commands.command import When, shown_key
from gui.export.sheet import ExportSheet
from gui.side_panel import ACTORS, CLAIMS, CODEBOOK, REVIEW
from gui.widgets.chip import ActorChip
from gui.widgets.key_cap import KeyCap

TEXT = """Envoys meet again in the capital

The envoy Maria Lindqvist said the talks were “very constructive” on Friday. She left early.

“We have a plan for next week,” Lindqvist added. Nobody else spoke in the hall."""


class Keys:
    """Presses keys and looks after the focus."""

    def __init__(self, driver) -> None:
        self.driver, self.app = driver, driver.app

    @property
    def focused(self):
        widget = QApplication.focusWidget()
        assert widget is not None, "the focus is lost"
        assert widget.isVisible(), f"the focus is in {widget}, which does not show"
        return widget

    def press(self, *names: str) -> None:
        for name in names:
            assert self.focused is not None
            self.driver.press(name)
            self.wait_for_focus(name)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)

    def wait_for_focus(self, after: str) -> None:
        self.driver.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=2000)
        assert self.focused, after

    def sheet(self) -> QDialog:
        """The sheet that lies open, once the keys go to it."""
        self.driver.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog), timeout=5000)
        return QApplication.activeWindow()

    def close_sheet(self) -> None:
        """Esc; what a window manager does is done here: it makes the window the active one again."""
        self.driver.press("Esc")
        self.app.window.activateWindow()
        self.wait_for_focus("Esc")

    def is_within(self, pane) -> bool:
        return pane is self.focused or pane.isAncestorOf(self.focused)


@pytest.fixture
def keys(start, tmp_path: Path) -> Keys:
    file = tmp_path / "talks.txt"
    file.write_text(TEXT, encoding="utf-8")
    driver = start(tmp_path / "talks.sqlite", [file])
    driver.qtbot.waitUntil(lambda: driver.app.desk.article is not None, timeout=5000)
    text = driver.text
    found = [(text.index(name), text.index(name) + len(name), "PERSON") for name in ("Maria Lindqvist",)]
    result = MentionsResult(Stamp("test", "1", "1", sha256_of(text)), tuple(found))
    driver.app.session.run(analysis.keep_mentions, article_id=driver.app.desk.article_id, result=result)
    window = driver.app.window
    driver.qtbot.waitUntil(lambda: window.focusWidget() is window.page, timeout=2000)
    driver.focus_page()  # the window of the test before, as it goes, may have made this one inactive
    driver.qtbot.waitUntil(lambda: QApplication.focusWidget() is window.page, timeout=2000)
    return Keys(driver)


def test_from_a_file_to_the_table(keys: Keys, tmp_path: Path) -> None:
    desk = keys.app.desk
    keys.press("Down", "Down", "Right", ".")
    assert keys.app.window.page.selection is not None
    keys.press("1")
    claim = desk.focused_claim
    assert claim is not None
    assert len(claim.codes) == 1

    keys.press("S")
    keys.write("Maria")
    keys.press("Enter")
    (speaker,) = desk.claim(claim.id).in_role(Role.SPEAKER)
    assert desk.name_of(speaker.actor_id) == "Maria Lindqvist"

    keys.press("+")
    assert desk.focused_claim.stance == "supports"
    keys.press("N")
    assert keys.focused is not keys.app.window.page
    keys.write("seen twice")
    keys.press("Ctrl+Return")
    assert desk.claim(claim.id).note == "seen twice"

    keys.press("Ctrl+E")
    sheet = keys.sheet()
    assert isinstance(sheet, ExportSheet)
    folder = tmp_path / "out"
    sheet.folder.setText(str(folder))
    with keys.driver.qtbot.waitSignal(sheet.exported, timeout=10000):
        keys.press("Enter")
    keys.close_sheet()
    assert keys.is_within(keys.app.window)
    with (folder / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["text"] == claim.segments[0].quote
    assert (row["person"], row["agreement"], row["note"]) == ("Maria Lindqvist", "1", "seen twice")


def test_enter_and_a_digit_at_the_bare_caret_take_the_sentence(keys: Keys) -> None:
    desk = keys.app.desk
    keys.press("Down", "Down", "Enter")
    first = desk.focused_claim
    assert first is not None
    assert first.codes == ()
    keys.press("Esc", "Ctrl+End", "3")
    second = desk.focused_claim
    assert second is not None
    assert second.id != first.id
    assert len(second.codes) == 1
    keys.press("K")
    assert desk.focused_claim.id == first.id
    keys.press("J")
    assert desk.focused_claim.id == second.id
    keys.press("X")
    assert [claim.id for claim in desk.claims] == [first.id]
    keys.press("Ctrl+Z")
    assert len(desk.claims) == 2


def test_stances_and_codes_of_the_claim_in_focus(keys: Keys) -> None:
    desk = keys.app.desk
    keys.press("Down", "Down", "2")
    for key, stance in (("+", "supports"), ("=", "neutral"), ("-", "opposes"), ("-", None)):
        keys.press(key)
        assert desk.focused_claim.stance == stance
    keys.press("C")
    keys.write("mediation")
    keys.press("Enter")
    assert len(desk.focused_claim.codes) == 2
    keys.press("C")
    keys.write("Fish must be shared")
    keys.press("Enter")
    assert "Fish must be shared" in {code.name for code in desk.codes.values()}


def test_a_new_actor_is_made_by_typing_the_name(keys: Keys) -> None:
    desk = keys.app.desk
    keys.press("Down", "Down", "Enter", "A")
    keys.write("Harbour Union")
    keys.press("Enter")
    (about,) = desk.focused_claim.in_role(Role.ABOUT)
    assert desk.name_of(about.actor_id) == "Harbour Union"


def test_f6_goes_round_the_panes(keys: Keys) -> None:
    window = keys.app.window
    keys.press("F6")
    assert keys.is_within(window.side)
    keys.press("F6")
    assert keys.is_within(window.library)
    keys.press("F6")
    assert keys.is_within(window.page)
    keys.press("Shift+F6")
    assert keys.is_within(window.library)


def test_enter_in_the_library_goes_on_in_the_text(keys: Keys) -> None:
    keys.press("F6", "F6")
    assert keys.is_within(keys.app.window.library)
    keys.press("Enter")
    assert keys.is_within(keys.app.window.page)


@pytest.mark.parametrize("tab", [CLAIMS, REVIEW, ACTORS, CODEBOOK])
def test_each_tab_is_reached_by_key(keys: Keys, tab: int) -> None:
    window = keys.app.window
    keys.press(f"Ctrl+{tab + 1}")
    assert window.side.tabs.currentIndex() == tab
    keys.press("F6")
    assert keys.is_within(window.side)
    keys.press("F6", "F6")
    assert keys.is_within(window.page)


@pytest.mark.parametrize("tab", [CLAIMS, REVIEW, ACTORS, CODEBOOK])
def test_tab_comes_round_the_whole_window(keys: Keys, tab: int) -> None:
    keys.press(f"Ctrl+{tab + 1}")
    start, seen = keys.focused, set()
    for _ in range(80):
        keys.press("Tab")
        seen.add(keys.focused)
        if keys.focused is start:
            break
    window = keys.app.window
    assert keys.focused is start, "Tab never comes back to the text"
    for pane in (window.library, window.side, keys.app.bar):
        assert any(pane.isAncestorOf(widget) for widget in seen), pane


def test_the_palette_runs_a_command_and_gives_the_focus_back(keys: Keys) -> None:
    page = keys.app.window.page
    keys.press("Ctrl+K")
    assert isinstance(keys.focused, QLineEdit)
    keys.press("Esc")
    assert keys.focused is page
    keys.press("Ctrl+K")
    keys.write("codebook")
    keys.press("Enter")
    assert keys.app.window.side.tabs.currentIndex() == CODEBOOK
    assert keys.focused is page


@pytest.mark.parametrize("key", ["Ctrl+E", "F1", "Ctrl+,", "Ctrl+I"])
def test_esc_leads_out_of_every_sheet(keys: Keys, key: str) -> None:
    keys.press(key)
    assert keys.sheet().isModal()
    keys.close_sheet()
    assert QApplication.activeModalWidget() is None
    assert keys.focused is keys.app.window.page


@pytest.mark.parametrize("key", ["S", "C", "F", "D", "N"])
def test_esc_leads_out_of_pickers_and_fields(keys: Keys, key: str) -> None:
    keys.press("Down", "Down", "1", key)
    assert keys.focused is not keys.app.window.page
    keys.press("Esc")
    for _ in range(3):
        if keys.is_within(keys.app.window.page):
            break
        keys.press("F6")
    assert keys.is_within(keys.app.window.page)
    assert len(keys.app.desk.claims) == 1


def test_a_text_field_keeps_its_letters(keys: Keys) -> None:
    keys.press("F6", "F6")
    field = keys.app.window.library.findChild(QLineEdit)
    field.setFocus()
    keys.write("x1.")
    assert field.text() == "x1."
    assert not keys.app.desk.claims


def test_every_command_has_a_title_and_its_keys_are_listed(keys: Keys) -> None:
    commands = list(keys.app.commands)
    assert all(command.title.strip() and command.title[0].isupper() for command in commands)
    assert len({command.id for command in commands}) == len(commands)
    places = [(command.when, key) for command in commands for key in command.keys]
    assert len(set(places)) == len(places)
    bare = [key for when, key in places if when is When.WINDOW and len(key) == 1]
    assert bare == ["?"], "a letter that holds everywhere would be typed into no field"


def test_the_key_sheet_lists_every_key_and_the_guide_the_main_ones(keys: Keys) -> None:
    keys.press("F1")
    caps = {cap.accessibleName() or cap.text() for cap in keys.sheet().findChildren(KeyCap)}
    for command in keys.app.commands:
        if command.keys and command.keys[0] not in set("123456789"):
            assert shown_key(command.keys[0]) in caps, command.title
    assert "1–9" in caps
    keys.close_sheet()
    guide = (Path(__file__).parents[2] / "docs" / "using.md").read_text(encoding="utf-8")
    for key in ("Ctrl+O", "Ctrl+V", "Ctrl+E", "Ctrl+Z", "Ctrl+I", "Ctrl+B", "Ctrl+K", "Ctrl+D"):
        assert f"`{key}`" in guide, key
    for key in ("F6", "Esc", *"?SATVQCFNDUJKXWM/."):
        assert f"`{key}`" in guide, key


def test_the_legend_says_less_where_there_is_less_room(keys: Keys) -> None:
    window, bar = keys.app.window, keys.app.bar
    for width in (1440, 1024, 900):
        window.resize(width, 700)
        keys.driver.qtbot.waitUntil(lambda width=width: bar.width() == window.width(), timeout=2000)
        chips = [chip for chip in bar.legend.findChildren(ActorChip) if chip.isVisible()]
        assert chips
        assert all(chip.width() >= chip.sizeHint().width() for chip in chips)
        assert all("1" in chip.text() for chip in chips)
        assert all(chip.accessibleName().startswith("People") for chip in chips)
