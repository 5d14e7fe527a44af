"""What became of an export: a question, its progress, its result, or why it failed. One of them at a time."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotation.errors import SaysoError
from annotation.export.csv_files import Mode
from annotation.export.package import ExportReport
from annotation.wording import marked
from gui.counted import counted
from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.look import button, label
from gui.widgets.meter import Meter
from gui.widgets.trouble import Trouble


class Outcome(QWidget):
    """Hidden while there is nothing to say."""

    replace_asked = Signal()
    other_folder_asked = Signal()
    cancel_asked = Signal()
    open_asked = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = Trouble("", "", themes)
        self._trouble.dismissed.connect(self.clear)
        self._meter = Meter(themes, name=self.tr("Progress of the export"))
        self._words = label("", tone="soft", pixels=12, wrap=True, selectable=True)
        self._formulas = label("", tone="faint", pixels=11.5, wrap=True)
        self._running, self._result = QWidget(), QWidget()
        self._lay_out_running()
        self._lay_out_result()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in self._parts():
            layout.addWidget(part)
        self.clear()

    def _parts(self) -> tuple[QWidget, ...]:
        return self._trouble, self._running, self._result

    def _lay_out_running(self) -> None:
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancel_asked)
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._meter, 1)
        row.addWidget(cancel)

    def _lay_out_result(self) -> None:
        show = button(self.tr("Open folder"))
        show.clicked.connect(self.open_asked)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(show)
        layout = QVBoxLayout(self._result)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._formulas)

    @property
    def words(self) -> str:
        """What is said now; empty for nothing."""
        if self._trouble.isVisibleTo(self):
            return f"{self._trouble.accessibleName()} {self._trouble.accessibleDescription()}"
        if self._result.isVisibleTo(self):
            return "\n".join(filter(None, (self._words.text(), self._formulas.text())))
        return ""

    @property
    def is_running(self) -> bool:
        return self._running.isVisibleTo(self)

    def clear(self) -> None:
        """Say nothing."""
        for part in self._parts():
            part.hide()
        self.hide()

    def show_progress(self, share: float) -> None:
        """How far it has come, 0–1."""
        self._show(self._running)
        self._meter.set_share(share)

    def ask_to_replace(self, count: int, folder: Path) -> None:
        """Files of an earlier export are there."""
        self._trouble.clear_buttons()
        self._trouble.set_words(
            counted("Outcome", "Replace the %n file(s) there?", count), shown_path(folder)
        )
        replace = self._trouble.add_button(self.tr("Replace"), primary=True)
        replace.clicked.connect(self.replace_asked)
        self._trouble.add_button(self.tr("Choose another folder…")).clicked.connect(self.other_folder_asked)
        self._show(self._trouble)
        replace.setFocus()

    def say(self, error: SaysoError) -> None:
        """Why it failed, and what to do."""
        self._trouble.clear_buttons()
        self._trouble.set_words(error.message, error.remedy)
        self._show(self._trouble)

    def show_done(self, report: ExportReport, mode: Mode) -> None:
        """What was written."""
        rows = counted("Outcome", "%n row(s)", sum(file.rows for file in report.files))
        text = self.tr("Saved: six tables with %1 and their description, in %2")
        self._words.setText(text.replace("%1", rows).replace("%2", shown_path(report.package.parent)))
        self._formulas.setText(self._about_formulas(report.formula_cells, mode))
        self._formulas.setVisible(bool(report.formula_cells))
        self._show(self._result)
        announce(self, self.words)

    def _about_formulas(self, cells: int, mode: Mode) -> str:
        if not cells:
            return ""
        if mode is Mode.SPREADSHEET:
            return counted("Outcome", "%n cell(s) got a leading apostrophe; a last column says which.", cells)
        text = marked(
            "Outcome", "%n cell(s) may run as formulas in a spreadsheet: “For spreadsheets” prevents that."
        )
        return counted("Outcome", text, cells)

    def _show(self, shown: QWidget) -> None:
        for part in self._parts():
            part.setVisible(part is shown)
        self.show()


def shown_path(path: Path) -> str:
    """A path, fit for the screen: ``~`` for the home folder; bytes that are no text are replaced."""
    home = Path.home()
    short = Path("~", path.relative_to(home)) if path.is_relative_to(home) else path
    return str(short).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
