"""The three panes side by side: in a narrow window the outer ones give way to the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

LIBRARY_WIDTH, SIDE_WIDTH = 268, 372
_LEAST_LIBRARY, _LEAST_MIDDLE, _LEAST_SIDE = 180, 360, 300
_COMFORT = 740  # the text with 66 characters a line, its margin and its strip


class Panes(QSplitter):
    """Library, text and side panel; the widths that a person gives the outer two are kept."""

    def __init__(self, library: QWidget, middle: QWidget, side: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._outer = (library, side)
        self._wished = (LIBRARY_WIDTH, SIDE_WIDTH)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        panes = ((library, _LEAST_LIBRARY, 0), (middle, _LEAST_MIDDLE, 1), (side, _LEAST_SIDE, 0))
        for place, (pane, least, stretch) in enumerate(panes):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
            self.setStretchFactor(place, stretch)
        self.splitterMoved.connect(self._note)

    @property
    def wished(self) -> list[int]:
        """The widths to be found again; the middle one follows from the window's."""
        return [self._wished[0], _COMFORT, self._wished[1]]

    def wish(self, sizes: list[int]) -> None:
        """Give the outer panes these widths, as far as the text has room beside them."""
        self._wished = (sizes[0], sizes[2])
        self.share_out()

    def share_out(self) -> None:
        """Give each pane its width; nothing changes while the outer ones are hidden."""
        if any(pane.isHidden() for pane in self._outer):
            return
        room = self.width() - 2 * self.handleWidth()
        library, side = self._wished
        lack = max(0, _COMFORT - (room - library - side))
        spare = max(0, library - _LEAST_LIBRARY), max(0, side - _LEAST_SIDE)
        given = min(1.0, lack / (sum(spare) or 1))
        library, side = round(library - given * spare[0]), round(side - given * spare[1])
        self.setSizes([library, room - library - side, side])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def _note(self) -> None:
        library, _, side = self.sizes()
        self._wished = (library, side)
