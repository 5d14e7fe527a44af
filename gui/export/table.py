"""The first rows of claims.csv, as they will stand in the file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotation.export.csv_files import Mode, formulas_in
from annotation.export.package import Preview

COLUMNS = ("statement_id", "person", "concept", "agreement", "text")  # those that fit, and tell the most
_WIDTHS = {"statement_id": 88, "person": 130, "concept": 140, "agreement": 84}  # pixels
_LONGEST = 300  # characters of a cell


class PreviewTable(QTableWidget):
    """A few columns and rows; nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.setAccessibleName(self.tr("First rows of claims.csv"))
        self.setHorizontalHeaderLabels(COLUMNS)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self._set_widths()

    def show_preview(self, preview: Preview, mode: Mode) -> None:
        """Fill the table; cells are escaped as *mode* will."""
        places = [preview.header.index(name) for name in COLUMNS]
        self.setRowCount(len(preview.rows))
        for at, row in enumerate(preview.rows):
            escaped = formulas_in(row) if mode is Mode.SPREADSHEET else []
            for column, place in enumerate(places):
                self.setItem(at, column, _item(row[place], is_escaped=place in escaped))
        self._fit_height()

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, name in enumerate(COLUMNS):
            if name in _WIDTHS:
                self.setColumnWidth(column, _WIDTHS[name])
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _fit_height(self) -> None:
        rows = self.rowCount() * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())


def _item(cell: object, *, is_escaped: bool) -> QTableWidgetItem:
    text = "" if cell is None else f"'{cell}" if is_escaped else str(cell)
    item = QTableWidgetItem(" ".join(text[:_LONGEST].split()))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item
