"""Closing the window: not before what was typed is taken and all is saved."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from annotation.errors import SaysoError
from gui.main_window import MainWindow
from gui.session import Session

CLOSE_AGAIN = 100  # milliseconds between looks whether all is saved


class Closing(QObject):
    """Answers whether the window may close. *let_go* is called once it may, before the project is closed."""

    refused = Signal()  # a field holds what cannot be kept: it must be seen

    def __init__(
        self, window: MainWindow, session: Session, let_go: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._session, self._let_go = window, session, let_go
        self._again = QTimer(self, singleShot=True, interval=CLOSE_AGAIN)
        self._again.timeout.connect(window.close)
        session.save_failed.connect(lambda _: self._again.stop())  # it must be seen
        window.may_close = self.may_close

    @property
    def is_waiting(self) -> bool:
        """Whether the window closes as soon as all is saved."""
        return self._again.isActive()

    def may_close(self) -> bool:
        """Not before all is saved: another program may hold the file."""
        if not self._window.side.claims.commit():
            self._show_refused()
            return False
        self._window.page.setFocus()  # a field that is left says what was typed in it
        if self._session.is_saved:
            return self._close()
        words = QCoreApplication.translate("App", "Saving… the window closes as soon as all is saved.")
        self._window.toast.say(words)
        self._again.start()
        return False

    def _show_refused(self) -> None:
        self._again.stop()
        self.refused.emit()
        self._window.side.claims.show_refused()
        self._window.toast.say(
            QCoreApplication.translate("App", "Not closed yet: write the date anew, or press Esc to drop it.")
        )

    def _close(self) -> bool:
        """Let everything go; False, once, where no backup could be made: it is said first."""
        self._let_go()
        try:
            self._session.close()
        except SaysoError as error:
            self._window.say_trouble(error)
            return False
        return True
