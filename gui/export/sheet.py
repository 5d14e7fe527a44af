"""The export sheet: the first rows, the folder, the mode, one button; then what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from annotation import places
from annotation.errors import SaysoError
from annotation.export.csv_files import Mode
from annotation.export.package import ExportReport, Preview
from gui.counted import counted
from gui.export.outcome import Outcome, shown_path
from gui.export.table import PreviewTable
from gui.export.work import Order, export, first_rows
from gui.jobs import Cancelled, Job, Jobs, Report
from gui.session import Session
from gui.settings.rows import EXPORT_MODE
from gui.settings.settings import Settings
from gui.settings.state import State
from gui.sheet import SheetDialog
from gui.theme.themes import Themes
from gui.widgets.card import Card
from gui.widgets.look import button, label
from gui.widgets.segmented import Segment, Segmented

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class ExportSheet(SheetDialog):
    """Exports the open project. *exported*: the tables are written."""

    exported = Signal(object)  # ExportReport

    def __init__(
        self,
        session: Session,
        themes: Themes,
        jobs: Jobs,
        settings: Settings,
        state: State,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Export"), parent, width=680)
        assert session.project is not None
        self._session, self._settings, self._state, self._jobs = session, settings, state, jobs
        self._project = session.project.path
        self._preview: Preview | None = None
        self._job: Job | None = None
        self._waiting: list[Callable[[], None]] = []
        self._folder_now = Path()
        self.folder = QLineEdit(shown_path(self._usual_folder(session.project.name)))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.textEdited.connect(self._forget_outcome)
        self.table = PreviewTable()
        self._rows = Card(themes)
        self._rows.body.setContentsMargins(6, 4, 6, 6)
        self._rows.body.addWidget(self.table)
        self._rows.hide()
        self._none = label(
            self.tr("There are no claims yet; the other tables are written all the same."),
            tone="faint",
            pixels=12,
            wrap=True,
        )
        self._none.hide()
        self.mode = Segmented(
            [
                Segment(Mode.EXACT.value, self.tr("Exact data")),
                Segment(Mode.SPREADSHEET.value, self.tr("For spreadsheets")),
            ],
            themes,
            name=self.tr("How cells are written"),
            regular=True,
        )
        self.mode.set_value(settings.get(EXPORT_MODE.key))
        self.mode.chosen.connect(self._on_mode)
        self.outcome = Outcome(themes)
        self._lay_out()
        self._join()
        self._when_saved(self._read_first_rows)

    def _lay_out(self) -> None:
        self.choose = button(self.tr("Choose…"), name=self.tr("Choose the folder"))
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(label(self.tr("claims.csv and five more, to"), tone="soft", pixels=12))
        where.addWidget(self.folder, 1)
        where.addWidget(self.choose)
        self.body.addLayout(where)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._none)
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        self.buttons.addWidget(self.mode)
        self.buttons.addStretch(1)
        self.close_button = self.add_button(self.tr("Close"))
        self.save = self.add_button(self.tr("Save"), primary=True)
        self.save.setFocus()

    def _join(self) -> None:
        self.choose.clicked.connect(self._choose_folder)
        self.save.clicked.connect(lambda: self.start())
        self.close_button.clicked.connect(self.reject)
        self.outcome.replace_asked.connect(lambda: self.start(overwrite=True))
        self.outcome.other_folder_asked.connect(self._choose_folder)
        self.outcome.cancel_asked.connect(self.cancel)
        self.outcome.open_asked.connect(self._open_folder)
        self._session.saved.connect(self._on_saved)
        self._session.save_failed.connect(self._on_save_failed)

    # the rows

    def _when_saved(self, go_on: Callable[[], None]) -> None:
        """The work reads the file: what was announced last must be in it."""
        if self._session.is_saved:
            go_on()
        else:
            self._waiting.append(go_on)

    def _on_saved(self) -> None:
        waiting, self._waiting = self._waiting, []
        for go_on in waiting:
            go_on()

    def _on_save_failed(self, error: SaysoError) -> None:
        """What was to be in the tables was taken back: nobody should wait for it."""
        if self._waiting:
            self._waiting = []
            self._say(error)

    def _read_first_rows(self) -> None:
        path = self._project

        def work(_report: Report, _cancelled: Cancelled) -> Preview:
            return first_rows(path)

        name = self.tr("first rows")
        self._jobs.start(work, done=self._show_rows, failed=self._say, name=name, owner=self)

    def _show_rows(self, preview: Preview) -> None:
        self._preview = preview
        self.title.setText(counted("ExportSheet", "Export %n claim(s)", preview.claims))
        self.table.show_preview(preview, self._chosen_mode())
        self._rows.setVisible(bool(preview.rows))
        self._none.setVisible(not preview.rows)

    def _on_mode(self, value: object) -> None:
        self._settings.set(EXPORT_MODE.key, str(value))
        self._forget_outcome()
        if self._preview is not None:
            self.table.show_preview(self._preview, self._chosen_mode())

    def _chosen_mode(self) -> Mode:
        return Mode(str(self.mode.value))

    # the folder

    def _usual_folder(self, name: str) -> Path:
        plain = _NOT_IN_NAMES.sub(" ", name).strip(" .") or "Sayso"
        return self._state.export_folder(self._project) or places.documents_folder() / plain

    def chosen_folder(self) -> Path | None:
        """The folder that is typed; what is no whole path lies in the documents folder. None for nothing."""
        text = self.folder.text().strip()
        if not text:
            return None
        path = Path(text)
        home = path.expanduser() if text.startswith("~") else path
        return home if home.is_absolute() else places.documents_folder() / home

    def _choose_folder(self) -> None:
        start = self.chosen_folder() or places.documents_folder()
        while not start.is_dir() and start != start.parent:
            start = start.parent
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(start))
        if chosen:
            self.folder.setText(shown_path(Path(chosen)))
            self._forget_outcome()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder_now)))

    # the work

    def start(self, *, overwrite: bool = False) -> None:
        """Write the tables; where files are in the way, ask first."""
        folder = self.chosen_folder()
        if folder is None:
            self._say(SaysoError(self.tr("No folder is named."), self.tr("Type one, or choose one.")))
            return
        self._folder_now = folder
        self._lock(True)
        self.outcome.show_progress(0.0)
        order = Order(self._project, folder, self._chosen_mode(), overwrite)
        self._when_saved(lambda: self._start(order))

    def _start(self, order: Order) -> None:
        def work(report: Report, cancelled: Cancelled) -> object:
            return export(order, report, cancelled)

        self._job = self._jobs.start(
            work,
            done=self._show_outcome,
            failed=self._say,
            progress=self._show_progress,
            name=self.tr("export"),
            owner=self,
        )

    def cancel(self) -> None:
        """Give the export up; the files in the folder stay as they were."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._forget_outcome()

    def _show_progress(self, value: tuple[int, int]) -> None:
        done, total = value
        self.outcome.show_progress(done / total)

    def _show_outcome(self, result: ExportReport | list[Path] | None) -> None:
        self._job = None
        self._lock(False)
        if isinstance(result, ExportReport):
            self._state.note_export_folder(self._project, self._folder_now)
            self.outcome.show_done(result, self._chosen_mode())
            self.exported.emit(result)
        elif result:
            self.outcome.ask_to_replace(len(result), self._folder_now)
        else:
            self._forget_outcome()

    def _say(self, error: SaysoError) -> None:
        self._job = None
        self._lock(False)
        self.outcome.say(error)

    def _forget_outcome(self) -> None:
        self._lock(False)
        self.outcome.clear()

    def _lock(self, locked: bool) -> None:
        for control in (self.folder, self.choose, self.mode, self.save):
            control.setEnabled(not locked)

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)
