"""Unexpected errors: shown once each, counted, logged, and the program goes on."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotation import places
from annotation.errors import InvalidInput
from gui.report import ErrorReports, start_logging


@pytest.fixture
def log(home: Path) -> Iterator[Path]:
    handler = start_logging()
    assert handler is not None
    yield places.log_folder() / "sayso.log"
    logging.getLogger("sayso").removeHandler(handler)
    handler.close()


@pytest.fixture
def reports(host: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[ErrorReports]:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    result = ErrorReports(window=lambda: host, version="1.2.3")
    result.install()
    yield result
    result.uninstall()


def fail(words: str = "a defect") -> None:
    """Let an error come to the hook as it does from a slot."""
    try:
        raise KeyError(words)
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def fail_elsewhere() -> None:
    try:
        raise ValueError("another")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_an_error_is_shown_with_details_that_can_be_copied(qtbot: QtBot, reports: ErrorReports) -> None:
    fail()
    qtbot.waitUntil(lambda: reports.dialog is not None)
    assert reports.dialog
    text = reports.dialog.details.toPlainText()
    assert text.startswith("Sayso 1.2.3, Python 3")
    assert "KeyError: 'a defect'" in text
    reports.dialog.copy.click()
    assert QGuiApplication.clipboard().text() == text


def test_the_same_error_is_counted_and_comes_no_second_time(
    qtbot: QtBot, reports: ErrorReports, log: Path
) -> None:
    for words in ("a defect", "a defect", "with other words"):
        fail(words)
    qtbot.waitUntil(lambda: reports.dialog is not None and "3 times" in reports.dialog.said)
    dialog = reports.dialog
    assert dialog
    assert dialog.details.toPlainText().count("KeyError:") == 1
    dialog.accept()
    assert reports.dialog is None
    fail()
    fail_elsewhere()
    qtbot.waitUntil(lambda: reports.dialog is not None)
    assert reports.dialog
    assert "another" in reports.dialog.details.toPlainText()
    assert "a defect" not in reports.dialog.details.toPlainText()
    assert log.read_text(encoding="utf-8").count("KeyError: ") == 4


def test_another_error_joins_the_report_that_lies_open(qtbot: QtBot, reports: ErrorReports) -> None:
    fail()
    fail_elsewhere()
    qtbot.waitUntil(lambda: reports.dialog is not None and "another" in reports.dialog.details.toPlainText())
    assert reports.dialog
    assert "a defect" in reports.dialog.details.toPlainText()


@pytest.mark.parametrize("is_saved", [True, False])
def test_saved_is_said_only_when_it_is_true(qtbot: QtBot, host: QWidget, is_saved: bool) -> None:
    reports = ErrorReports(window=lambda: host, is_saved=lambda: is_saved)
    reports.install()
    try:
        fail()
        qtbot.waitUntil(lambda: reports.dialog is not None)
        assert reports.dialog
        assert ("Your work is saved" in reports.dialog.said) == is_saved
    finally:
        reports.uninstall()


def test_an_error_of_a_thread_is_reported_too(qtbot: QtBot, reports: ErrorReports) -> None:
    thread = threading.Thread(target=fail, args=("in a thread",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: reports.dialog is not None)
    assert reports.dialog
    assert "in a thread" in reports.dialog.details.toPlainText()


def test_what_a_person_can_act_on_is_no_report(qtbot: QtBot, reports: ErrorReports) -> None:
    error = InvalidInput("A name cannot be empty.")
    with qtbot.waitSignal(reports.refused) as refused:
        sys.excepthook(InvalidInput, error, None)
    assert refused.args == [error]
    assert reports.dialog is None


def test_messages_of_qt_go_into_the_log(reports: ErrorReports, log: Path) -> None:
    qWarning("something of Qt's")
    assert "WARNING sayso.qt: something of Qt's" in log.read_text(encoding="utf-8")


def test_without_a_place_for_the_log_the_program_goes_on(home: Path) -> None:
    places.log_folder().parent.mkdir(parents=True, exist_ok=True)
    places.log_folder().write_text("a file where the folder should be")
    assert start_logging() is None
