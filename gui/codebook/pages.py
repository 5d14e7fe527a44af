"""The two faces of the codebook panel: the tree over the details of a code, and what teaches at first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.codebook.details import CodeDetails
from gui.codebook.tree import CodeTree
from gui.theme.themes import Themes
from gui.widgets.empty_state import EmptyState
from gui.widgets.look import button, label
from gui.widgets.search_field import SearchField


class CodebookPages(QStackedWidget):
    """The controls, laid out; what they do is the panel's."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = CodeTree(themes)
        self.details = CodeDetails(themes)
        self.search = SearchField(self.tr("Search the codebook…"), themes)
        self.nothing = label(self.tr("No code has these words."), tone="faint", wrap=True)
        self.nothing.setContentsMargins(10, 4, 10, 4)
        self.nothing.hide()
        self.retired = button("", kind="quiet")
        self.retired.setCheckable(True)
        self.retired.setToolTip(self.tr("Show the retired codes too"))
        self.add = button(self.tr("+ Add code"), kind="link")
        self.more = button("⋯", kind="quiet", name=self.tr("More: import, export, open and close all"))
        self.more.setToolTip(self.tr("Import, export, open and close all"))
        self.addWidget(self._book())
        self.addWidget(self._empty(themes))

    def show_empty(self, is_empty: bool) -> None:
        """Show what teaches, or the tree."""
        self.setCurrentIndex(1 if is_empty else 0)

    def _book(self) -> QWidget:
        top = QHBoxLayout()
        top.setContentsMargins(9, 8, 14, 4)  # the link's own padding
        top.addWidget(self.add)
        top.addStretch()
        top.addWidget(self.retired)
        top.addWidget(self.more)
        upper = QWidget()
        inner = QVBoxLayout(upper)
        inner.setContentsMargins(4, 0, 4, 6)
        inner.setSpacing(6)
        searching = QHBoxLayout()
        searching.setContentsMargins(10, 0, 10, 0)
        searching.addWidget(self.search)
        inner.addLayout(searching)
        inner.addWidget(self.nothing)
        inner.addWidget(self.tree, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(upper)
        split.addWidget(self.details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        result = QWidget()
        outer = QVBoxLayout(result)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(split, 1)
        return result

    def _empty(self, themes: Themes) -> EmptyState:
        result = EmptyState(
            self.tr("No codes yet"),
            self.tr(
                "A code says what a claim is about. Best is a proposition, as “Talks are constructive”: "
                "then a claim can support or oppose it.\nA code with a digit tags at once: drag over a "
                "sentence, press `1`."
            ),
            themes,
        )
        self.first = result.add_button(self.tr("Add a code"), primary=True)
        self.starter = result.add_button(self.tr("Starter codebook"))
        self.bring = button(self.tr("Import from a file…"), kind="link")
        result.layout().insertWidget(result.layout().count() - 1, self.bring, 0, Qt.AlignmentFlag.AlignCenter)
        return result
