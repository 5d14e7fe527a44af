"""The small bar at the selection: the likeliest codes, more codes, or a claim without one."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotation import likely_codes
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
        self._offered: list[Code] = []
        self.more = KeyButton(self.tr("more"), "C", themes)
        self.claim = KeyButton(self.tr("claim"), "Enter", themes)
        for control in (self.more, self.claim):
            control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._row.addWidget(control)
        self.more.clicked.connect(self.more_asked)
        self.claim.clicked.connect(self.claim_asked)
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
        self._offer(likeliest(self._desk, self._page.text[selection.start : selection.stop]))
        self._place(selection)

    def _offer(self, codes: list[Code]) -> None:
        if codes == self._offered:
            return
        self._offered = codes
        for tag in self._tags:
            self._row.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        self._tags = []
        for place, code in enumerate(codes):
            tag = CodeTag(code.name, code.color, self._themes, digit=str(code.digit or ""))
            tag.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tag.clicked.connect(lambda _=False, code=code: self.code_chosen.emit(code))
            self._row.insertWidget(place, tag)
            self._tags.append(tag)

    def _place(self, selection: Span) -> None:
        """Under the end of the selection; where that has no room in view, above its start."""
        view, page = self._page.viewport(), self._page
        first = page.rect_of(Span(selection.start, selection.start + 1))
        last = page.rect_of(Span(max(selection.start, selection.stop - 1), selection.stop))
        if last.bottom() < 0 or first.top() > view.height():
            self.hide()
            return
        self._fit()
        height = self.card.height()
        below, above = last.bottom() + _GAP, first.top() - _GAP - height
        fits_below, fits_above = below + height <= view.height(), above >= 0
        top = below if fits_below else above if fits_above else view.height() - height - _GAP
        at = view.mapTo(self.parentWidget(), QPoint(last.right() if fits_below else first.left(), top))
        room = self._room()
        left = min(at.x() - self.card.width() // 2, room.right() + 1 - self.card.width())
        self.move(max(left, room.left()) - SHADOW, at.y() - SHADOW)
        self.show()
        self.raise_()

    def _room(self) -> QRect:
        """The page, in the window's coordinates."""
        return QRect(self._page.mapTo(self.parentWidget(), QPoint(0, 0)), self._page.size())

    def _fit(self) -> None:
        """As many codes as the page has room for, the likeliest first."""
        for tag in self._tags:
            tag.show()
        self.adjustSize()
        for tag in reversed(self._tags):
            if self.card.width() <= self._room().width():
                break
            tag.hide()
            self.adjustSize()


def likeliest(desk: Desk, passage: str) -> list[Code]:
    """The codes that are offered for *passage*: by its words and by their use in this article."""
    parents = {code.parent_id for code in desk.codes.values()}
    offered = [code for code in desk.codes.values() if not code.retired and code.id not in parents]
    return likely_codes.likeliest(passage, offered, desk.sums.codes, _OFFERED)
