"""What is said and offered: an Undo is for the newest step, batches are said once."""

import subprocess
import sys
from pathlib import Path

from annotation.operations import claims
from annotation.records import Span, Status

MAIN = Path(__file__).parents[2] / "main.py"


def test_an_undo_that_is_offered_goes_with_the_next_step(start) -> None:
    driver = start()
    driver.press("Enter")
    driver.press("X")
    toast = driver.app.window.toast
    assert toast.isVisible()
    driver.app.session.run(claims.tag_claim, article_id=driver.app.desk.article_id, spans=[Span(0, 20)])
    assert not toast.isVisible()


def test_the_hints_follow_their_setting_and_begin_once(start) -> None:
    driver = start()
    hints = driver.app.hints
    assert hints.is_on
    driver.app.settings.set("hints", False)
    assert not hints.is_on
    assert not driver.app.window.hint_bar.isVisible()
    driver.app.settings.set("hints", True)
    driver.app.begin_hints()
    driver.press("Enter")
    assert driver.app.desk.focused_claim is not None  # one step on, not two


def test_a_first_claim_marks_the_article_as_being_read(start) -> None:
    driver = start()
    assert driver.app.desk.article.status is Status.UNREAD
    driver.press("Enter")
    assert driver.app.desk.article.status is Status.READING
    driver.press("Ctrl+Z")
    assert driver.app.desk.article.status is Status.UNREAD


def test_files_whose_encoding_is_a_guess_are_said_for_a_batch_too(start, tmp_path: Path) -> None:
    files = []
    for name in ("one", "two"):
        file = tmp_path / f"{name}.txt"
        file.write_bytes(f"The {name} café\n\nIt said “yes” in the café.".encode("cp1252"))
        files.append(file)
    driver = start()
    driver.app.files.open_paths(files)
    driver.qtbot.waitUntil(lambda: "2 articles" in driver.app.window.toast.text, timeout=5000)
    assert "guess" in driver.app.window.toast.text


def test_dropped_text_becomes_an_article(start) -> None:
    driver = start()
    driver.app.window.text_dropped.emit("Dropped headline\n\nAnd a sentence.")
    driver.qtbot.waitUntil(lambda: driver.app.desk.article.title == "Dropped headline", timeout=5000)


def test_a_verb_that_is_none_is_said() -> None:
    done = subprocess.run([sys.executable, str(MAIN), "analyse"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "analyse" in done.stderr
