"""The codebook from and to a file: which file, the reading and writing beside the window, what is said."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotation.codebook_plan import Planned, plan_import
from annotation.errors import SaysoError
from annotation.export.codebook import codebook_rows, write_codebook
from annotation.importing.codebook import read_codebook_file
from annotation.importing.codebook_rows import CodebookFile
from gui.codebook.import_sheet import ImportSheet
from gui.counted import counted
from gui.desk import Desk
from gui.jobs import Cancelled, Jobs, Report
from gui.save_place import ask_place
from gui.session import Session
from gui.theme.themes import Themes

_NAME = "codebook.csv"


class CodebookFiles(QObject):
    """Imports into the open project, and exports from it."""

    said = Signal(str)  # a step was done; it can be taken back
    told = Signal(str)  # something was written

    def __init__(self, session: Session, desk: Desk, themes: Themes, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._desk, self._themes, self._jobs = session, desk, themes, jobs
        self._window = window

    def ask_import(self) -> None:
        """Ask for a file and show what it would bring."""
        if self._session.read_only:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import codebook"),
            "",
            self.tr("Codebooks (*.csv *.tsv *.txt *.qdc *.xml *.toml);;All files (*)"),
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Show what the file would bring."""
        codes = dict(self._desk.codes)

        def read(_report: Report, _cancelled: Cancelled) -> tuple[CodebookFile, list[Planned]]:
            file = read_codebook_file(path)
            return file, plan_import(codes, file.rows)

        self._jobs.start(
            read,
            done=lambda found: self._show(*found, path.name),
            failed=self._session.trouble.emit,
            name=self.tr("Reading the codebook"),
            owner=self,
        )

    def _show(self, file: CodebookFile, plan: list[Planned], name: str) -> None:
        if self._session.read_only:
            return
        sheet = ImportSheet(file, plan, name, self._session, self._desk, self._themes, self._window)
        sheet.imported.connect(self._say_imported)
        sheet.open()

    def _say_imported(self, count: int) -> None:
        self.said.emit(counted("CodebookFiles", "Imported %n code(s)", count))

    def ask_export(self) -> None:
        """Ask for a place and write the codebook there as a table."""
        if self._session.project is None:
            return
        try:
            path = ask_place(
                self._window, self.tr("Export codebook"), self.tr("Tables (*.csv)"), (".csv",), _NAME
            )
        except SaysoError as error:
            self._session.trouble.emit(error)
            return
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the codebook to *path*."""
        rows = codebook_rows(self._session.db)
        self._jobs.start(
            lambda _report, _cancelled: write_codebook(path, rows),
            done=lambda _: self.told.emit(self.tr("The codebook was written to {0}").format(path.name)),
            failed=self._session.trouble.emit,
            name=self.tr("Writing the codebook"),
            owner=self,
        )
