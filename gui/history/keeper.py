"""The history on the screen: the list opens, many steps are gone at once, all of it can be forgotten."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QMainWindow

from gui.history.popover import HistoryPopover
from gui.jobs import Jobs
from gui.session import Session
from gui.sheet import SheetDialog
from gui.theme.themes import Themes
from gui.widgets.look import label


class HistoryKeeper(QObject):
    """Opens the list of steps for the open project."""

    went = Signal(str, int)  # "undo" or "redo", how many steps
    forgotten = Signal()
    refused = Signal(object)  # SaysoError

    def __init__(self, session: Session, themes: Themes, jobs: Jobs, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._themes, self._jobs, self._window = session, themes, jobs, window
        self._popover: HistoryPopover | None = None

    @property
    def popover(self) -> HistoryPopover:
        """The list, made when it is wanted first."""
        if self._popover is None:
            self._popover = HistoryPopover(self._session, self._themes, self._window)
            self._popover.went.connect(self.went)
            self._popover.forget_asked.connect(self.ask_to_forget)
        return self._popover

    @property
    def has_steps(self) -> bool:
        return self._session.undo_label is not None or self._session.redo_label is not None

    def show(self, anchor: QRect) -> None:
        """Open the list under *anchor* (global coordinates)."""
        if self.has_steps:
            self.popover.open_under(anchor)

    def go(self, way: str, count: int) -> None:
        """Undo or redo *count* steps."""
        self.popover.go(way, count)

    def ask_to_forget(self) -> None:
        """Ask whether the history may go: that cannot be taken back."""
        sheet = ForgetSheet(self._window)
        sheet.agreed.connect(partial(self._forget, sheet))
        sheet.open()

    def _forget(self, sheet: "ForgetSheet") -> None:
        project = self._session.project
        if project is None:
            sheet.accept()
            return

        def work(_report: object, _cancelled: object) -> None:
            project.forget_history()

        def failed(error: object) -> None:
            sheet.accept()
            self.refused.emit(error)

        self._jobs.start(
            work, done=lambda _: self._forgot(sheet), failed=failed, name=self.tr("Forgetting"), owner=sheet
        )

    def _forgot(self, sheet: "ForgetSheet") -> None:
        sheet.accept()
        self.forgotten.emit()


class ForgetSheet(SheetDialog):
    """Says what is lost, and waits until it is done. *agreed*: it may be."""

    agreed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(self.tr("Forget the history of this project?"), window)
        self._words = label(
            self.tr(
                "Nothing that was done so far can be undone any more, and the file keeps nothing of what was"
                " deleted. The articles, claims and actors stay as they are. Backups keep their history."
            ),
            tone="soft",
            wrap=True,
        )
        self.body.addWidget(self._words)
        self.buttons.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.forget = self.add_button(self.tr("Forget history"), primary=True)
        self.forget.clicked.connect(self._agree)
        self.cancel.setFocus()

    def _agree(self) -> None:
        self._words.setText(self.tr("Writing the project without its history…"))
        self.cancel.setEnabled(False)
        self.forget.setEnabled(False)
        self.agreed.emit()

    def reject(self) -> None:
        """Esc does not leave it while it is being done."""
        if self.forget.isEnabled():
            super().reject()
