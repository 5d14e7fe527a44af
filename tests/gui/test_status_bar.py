"""The status bar after a save that failed."""

from annotation.errors import SaveFailed
from gui.desk import Desk
from gui.session import Session
from gui.status_bar import StatusBar


def test_a_failed_save_ends_what_is_said_of_saving(qtbot, session: Session, desk: Desk) -> None:
    bar = StatusBar(session, desk)
    qtbot.addWidget(bar)
    session.is_saved = False
    session.saving.emit()
    assert bar.saved_text.startswith("Saving")
    session.is_saved = True
    session.save_failed.emit(SaveFailed("The disk is full.", "Free some space."))
    assert not bar.saved_text.startswith("Saving")
