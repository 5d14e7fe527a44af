"""The small bar at the selection: the likeliest codes, more codes, or a claim without one."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotation.records import Code, Span
from gui.desk import Desk
from gui.reader.page import ReaderPage
from gui.theme.themes import Themes
from gui.widgets.code_tag import CodeTag
from gui.widgets.floating import SHADOW, Floating
from gui.widgets.key_button import KeyButton

_OFFERED = 3
_GAP = 4


class SelectionBar(Floating):
    """Lies under the selection while there is one; never takes the focus."""

    code_chosen = Signal(object)  # Code
    more_asked = Signal()
    claim_asked = Signal()

    def __init__(self, page: ReaderPage, desk: Desk, themes: Themes, window: QWidget) -> None:
        super().__init__(window, themes, ground="panel", radius=12)
        self._page, self._desk, self._themes = page, desk, themes
        self.setAccessibleName(self.tr("Tag the selection"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SHADOW + 8, SHADOW + 6, SHADOW + 8, SHADOW + 6)
        self._row.setSpacing(6)
        self._tags: list[CodeTag] = []
        self._more = KeyButton(self.tr("more"), "C", themes)
        self._claim = KeyButton(self.tr("claim"), "Enter", themes)
        for control in (self._more, self._claim):
            control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._row.addWidget(control)
        self._more.clicked.connect(self.more_asked)
        self._claim.clicked.connect(self.claim_asked)
        page.selection_changed.connect(self.follow)
        page.moved.connect(self.follow)
        page.clicked.connect(self.follow)
        desk.article_changed.connect(self.hide)
        self.hide()

    def follow(self) -> None:
        """Show it under the selection; not while the mouse still draws it."""
        selection = self._page.selection
        if selection is None or self._page.selecting or self._desk.session.read_only:
            self.hide()
            return
        self._offer(likeliest(self._desk))
        self._place(selection)

    def _offer(self, codes: list[Code]) -> None:
        for tag in self._tags:
            self._row.removeWidget(tag)
            tag.deleteLater()
        self._tags = []
        for place, code in enumerate(codes):
            tag = CodeTag(code.name, code.color, self._themes, digit=str(code.digit or ""))
            tag.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tag.clicked.connect(lambda _=False, code=code: self.code_chosen.emit(code))
            self._row.insertWidget(place, tag)
            self._tags.append(tag)

    def _place(self, selection: Span) -> None:
        view = self._page.viewport()
        last = self._page.rect_of(Span(max(selection.start, selection.stop - 1), selection.stop))
        if not view.rect().intersects(last):
            self.hide()
            return
        self.adjustSize()
        window = self.parentWidget()
        at = window.mapFromGlobal(view.mapToGlobal(last.bottomRight() + QPoint(0, _GAP)))
        left = min(max(at.x() - self.width() // 2, 0), window.width() - self.width())
        self.move(left, min(at.y() - SHADOW, window.height() - self.height()))
        self.show()
        self.raise_()


def likeliest(desk: Desk) -> list[Code]:
    """The codes used most in this article, then those with a digit."""
    used = desk.sums.codes
    parents = {code.parent_id for code in desk.codes.values()}
    offered = [code for code in desk.codes.values() if not code.retired and code.id not in parents]
    offered.sort(key=lambda code: (-used[code.id], code.digit or 10))
    return offered[:_OFFERED]
