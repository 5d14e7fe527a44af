"""Work beside the window: what comes of it arrives on the main thread, and what was cancelled stays away."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotation.errors import ExportFailed, SaysoError
from gui.jobs import Cancelled, Jobs, Report


def test_result_and_progress_come_on_the_main_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[str, object, bool]] = []

    def note(what: str, value: object) -> None:
        seen.append((what, value, threading.current_thread() is threading.main_thread()))

    def work(report: Report, _cancelled: Cancelled) -> str:
        report((1, 2))
        report((2, 2))
        return threading.current_thread().name

    job = jobs.start(
        work,
        done=lambda value: note("done", value),
        failed=lambda error: note("failed", error),
        progress=lambda value: note("progress", value),
        name="count",
    )
    with qtbot.waitSignal(job.ended):
        assert jobs.running == ["count"]
    assert seen == [("progress", (1, 2), True), ("progress", (2, 2), True), ("done", "job_0", True)]
    assert jobs.running == []


def test_an_error_that_somebody_can_act_on_is_handed_over(qtbot: QtBot, jobs: Jobs) -> None:
    failed: list[SaysoError] = []

    def work(_report: Report, _cancelled: Cancelled) -> None:
        raise ExportFailed("The disk is full.", "Free some space.")

    with qtbot.waitSignal(jobs.start(work, done=pytest.fail, failed=failed.append, name="export").ended):
        pass
    assert [error.message for error in failed] == ["The disk is full."]


def test_a_defect_is_told_calmly_and_reaches_the_error_report(qtbot: QtBot, jobs: Jobs) -> None:
    failed: list[SaysoError] = []

    def work(_report: Report, _cancelled: Cancelled) -> None:
        raise KeyError("a defect")

    with qtbot.captureExceptions() as raised:
        job = jobs.start(work, done=pytest.fail, failed=failed.append, name="broken")
        qtbot.waitUntil(lambda: bool(raised))
    assert job.is_over
    assert "unexpected" in failed[0].message
    assert [kind for kind, *_ in raised] == [KeyError]


def test_what_a_cancelled_job_still_returns_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    go_on, over = threading.Event(), threading.Event()

    def work(report: Report, cancelled: Cancelled) -> str:
        go_on.wait()
        report("late")
        over.set()
        return "cancelled" if cancelled() else "not cancelled"

    job = jobs.start(work, done=pytest.fail, failed=pytest.fail, progress=pytest.fail, name="slow")
    job.cancel()
    go_on.set()
    over.wait()
    after: list[str] = []
    later = jobs.start(lambda _r, c: "next", done=after.append, failed=pytest.fail, name="next")
    with qtbot.waitSignal(later.ended):
        pass
    assert after == ["next"]


def test_closing_waits_for_the_threads_and_drops_what_waits(qtbot: QtBot, jobs: Jobs) -> None:
    begun: list[int] = []
    started = threading.Event()

    def work(_report: Report, cancelled: Cancelled) -> None:
        begun.append(1)
        started.set()
        while not cancelled():
            threading.Event().wait(0.001)

    for _ in range(5):
        jobs.start(work, done=pytest.fail, failed=pytest.fail, name="endless")
    started.wait()
    jobs.close()
    assert len(begun) <= 2
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("job")]


def test_what_belongs_to_something_that_is_gone_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    owner = QObject()
    go_on = threading.Event()

    def work(_report: Report, _cancelled: Cancelled) -> None:
        go_on.wait()

    job = jobs.start(work, done=pytest.fail, failed=pytest.fail, name="orphan", owner=owner)
    shiboken6.delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: job.is_over)
