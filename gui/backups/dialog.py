"""The kept copies of the project: when they were made, what they hold, and the way back to one of them."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QProgressBar, QTreeWidget, QTreeWidgetItem, QWidget

from annotation.errors import SaysoError
from annotation.store.backup import Backup, backups
from gui.counted import counted
from gui.dates import shown_date
from gui.jobs import Cancelled, Jobs, Report
from gui.session import Session
from gui.sheet import SheetDialog
from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.look import label
from gui.widgets.trouble import Trouble

_LEAST = 190  # pixels of the list
_BACKUP = Qt.ItemDataRole.UserRole


class BackupsDialog(SheetDialog):
    """Lists the backups of a project. *restore_asked*: that state is wanted back.

    While it is being done the dialog stands before the window: nothing else may be done then.
    """

    restore_asked = Signal(object)  # Backup

    def __init__(self, session: Session, themes: Themes, jobs: Jobs, parent: QWidget | None = None) -> None:
        assert session.project is not None
        project = session.project.path
        super().__init__(self.tr("Backups"), parent)
        self._themes = themes
        self._is_doing = False
        self._words = label("", tone="soft", wrap=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        self.list = self._make_list()
        self.body.addWidget(self._words)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._progress)
        self.buttons.addStretch(1)
        self.close_button = self.add_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.restore = self.add_button(self.tr("Restore"), primary=True)
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._ask)
        self.list.itemActivated.connect(lambda _: self._ask())
        self.list.currentItemChanged.connect(lambda item, _: self.restore.setEnabled(item is not None))
        self._words.setText(self.tr("Looking at the copies…"))

        def work(_report: Report, _cancelled: Cancelled) -> list[Backup]:
            return backups(project)

        jobs.start(work, done=self._show, failed=self._say, name=self.tr("backups"), owner=self)

    def _make_list(self) -> QTreeWidget:
        result = QTreeWidget()
        result.setAccessibleName(self.tr("Backups"))
        result.setHeaderLabels([self.tr("Made"), self.tr("Articles"), self.tr("Claims")])
        result.setRootIsDecorated(False)
        result.setUniformRowHeights(True)
        result.setMinimumHeight(_LEAST)
        result.setEnabled(False)  # nothing to go through yet
        for column in (1, 2):
            result.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        header = result.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return result

    def _show(self, found: list[Backup]) -> None:
        for backup in found:
            row = [shown_time(backup.made), str(backup.articles), str(backup.claims)]
            item = QTreeWidgetItem(row)
            item.setData(0, _BACKUP, backup)
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            spoken = (counted("Backups", "%n article(s)", backup.articles), self._claims(backup))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join((row[0], *spoken)))
            self.list.addTopLevelItem(item)
        if found:
            text = self.tr("A copy is kept whenever a changed project is closed, older ones more thinly.")
            self._words.setText(f"{text} {self.tr('Before one is restored, the present state is kept too.')}")
            self.list.setEnabled(True)
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.setFocus()
        else:
            self._words.setText(
                self.tr("There are none yet: the first one is made when the project is closed.")
            )
            self.list.hide()

    def _claims(self, backup: Backup) -> str:
        return counted("Backups", "%n claim(s)", backup.claims)

    def _say(self, error: SaysoError) -> None:
        self._words.hide()
        self.list.hide()
        self.body.addWidget(Trouble(error.message, error.remedy, self._themes, closable=False))

    def _ask(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.restore_asked.emit(item.data(0, _BACKUP))

    def show_doing(self, what: str) -> None:
        """Say what is being done; the dialog stays until it is accepted."""
        self._is_doing = True
        self._words.setText(f"{what}…")
        announce(self, self._words.text())
        for widget in (self.list, self.restore, self.close_button):
            widget.setEnabled(False)
        self._progress.setVisible(bool(self._themes.motion(1)))

    def reject(self) -> None:
        if not self._is_doing:
            super().reject()


def shown_time(moment: datetime) -> str:
    """A time in this place's time: "25 January 2026, 14:03"."""
    here = moment.astimezone()
    return f"{shown_date(here.date().isoformat())}, {here:%H:%M}"
