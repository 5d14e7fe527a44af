"""The sheet that shows what a codebook's file would bring, before it does."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QListWidget, QWidget

from annotation.codebook_plan import Fate, Planned
from annotation.importing.codebook_rows import MOST_LEVELS, CodebookFile, Oddity, Remark
from annotation.operations import codes as edits
from gui.codebook.plan_table import PlanTable
from gui.counted import counted
from gui.desk import Desk
from gui.session import Session
from gui.sheet import SheetDialog
from gui.theme.themes import Themes
from gui.widgets.card import Card
from gui.widgets.look import label
from gui.widgets.section_label import SectionLabel

_LINES = 4  # of the remarks that show without scrolling


class ImportSheet(SheetDialog):
    """Imports what a file holds into the open project. *imported*: how many codes it added or changed."""

    imported = Signal(int)

    def __init__(
        self,
        file: CodebookFile,
        plan: Sequence[Planned],
        name: str,
        session: Session,
        desk: Desk,
        themes: Themes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("ImportSheet", "Import codebook"), parent, width=640)
        self._session, self._file = session, file
        self.fates = Counter(planned.fate for planned in plan)
        self.body.addWidget(label(name, tone="soft", pixels=12))
        self.summary = label(self._summary(), wrap=True)
        self.body.addWidget(self.summary)
        self.table = PlanTable(themes)
        self.table.show_plan(plan, desk.codes)
        rows = Card(themes)
        rows.body.setContentsMargins(6, 4, 6, 6)
        rows.body.addWidget(self.table)
        self.body.addWidget(rows, 1)
        self.remarks = QListWidget()
        if file.remarks:
            self._show_remarks()
        self.buttons.addStretch(1)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self._add_import()

    def _summary(self) -> str:
        words = [
            counted("ImportSheet", "%n new", self.fates[Fate.ADD]),
            counted("ImportSheet", "%n changed", self.fates[Fate.UPDATE]),
            counted("ImportSheet", "%n as they are", self.fates[Fate.SAME]),
        ]
        if self._file.remarks:
            words.append(counted("ImportSheet", "%n remark(s)", len(self._file.remarks)))
        return " · ".join(words)

    def _show_remarks(self) -> None:
        self.body.addWidget(SectionLabel(self.tr("What was odd in the file")))
        self.remarks.setAccessibleName(self.tr("What was odd in the file"))
        self.remarks.setWordWrap(True)
        self.remarks.addItems([remark_words(remark) for remark in self._file.remarks])
        height = self.remarks.sizeHintForRow(0) + 2
        self.remarks.setFixedHeight(min(len(self._file.remarks), _LINES) * height + 6)
        self.body.addWidget(self.remarks)

    def _add_import(self) -> None:
        count = self.fates[Fate.ADD] + self.fates[Fate.UPDATE]
        text = counted("ImportSheet", "Import %n code(s)", count) if count else self.tr("Nothing to import")
        self.go = self.add_button(text, primary=True)
        self.go.setEnabled(count > 0)
        self.go.clicked.connect(lambda: self._import(count))
        self.go.setFocus()

    def _import(self, count: int) -> None:
        self.accept()
        if self._session.run(edits.import_codebook, rows=self._file.rows) is not None:
            self.imported.emit(count)


def remark_words(remark: Remark) -> str:
    """What is odd, with the number of the line, and what comes of it."""
    tr = QCoreApplication.translate
    words = {
        Oddity.NO_NAME: tr("ImportSheet", "Line {line} has no name: left out."),
        Oddity.BAR: tr("ImportSheet", "Line {line}: “{value}” holds a “|”, which no name can: left out."),
        Oddity.TWICE: tr("ImportSheet", "Line {line}: “{value}” is there twice: left out."),
        Oddity.CIRCLE: tr("ImportSheet", "Line {line}: “{value}” would lie under itself: left out."),
        Oddity.TOO_DEEP: tr(
            "ImportSheet", "Line {line}: “{value}” lies deeper than {most} levels: left out."
        ),
        Oddity.MORE_CELLS: tr(
            "ImportSheet",
            "Line {line} has more cells than the first line: left out. "
            "Text with commas needs quotation marks.",
        ),
        Oddity.NO_DIGIT: tr("ImportSheet", "Line {line}: “{value}” is no digit from 1 to 9: no key."),
        Oddity.DIGIT_TWICE: tr("ImportSheet", "Line {line}: the key {value} has been given before: no key."),
        Oddity.NO_COLOR: tr("ImportSheet", "Line {line}: “{value}” is no colour: the next free one."),
    }[remark.oddity]
    return words.format(line=remark.line, value=remark.value, most=MOST_LEVELS)
