"""The codebook: a tree of codes to read, change and arrange."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

import resources
from annotation.changes import Changes
from annotation.codebooks import read_codebook
from annotation.operations import codes as edits
from annotation.records import ArticleId, ClaimId, Code, CodeId
from annotation.store import claims as stored_claims
from annotation.store import codes as stored
from gui.codebook.choosing import choose_color, choose_digit, choose_merge
from gui.codebook.examples import MOST, examples_of
from gui.codebook.menus import SEPARATOR, menu_of
from gui.codebook.pages import CodebookPages
from gui.counted import counted
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.announce import announce
from gui.widgets.look import set_look
from gui.widgets.popover import anchor_of

_MANY = 12  # codes: with fewer, nobody searches


class CodebookPanel(QWidget):
    """Shows the codes of the project; each change is a step of the session."""

    said = Signal(str)  # what has just happened; shown with Undo
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk, self._themes = session, desk, themes
        self._described: CodeId | None = None
        self._stale = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self.pages = CodebookPages(themes)
        self.tree, self.details, self.search = self.pages.tree, self.pages.details, self.pages.search
        set_look(self, ground="panel")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self._connect()
        self._reload()

    def _connect(self) -> None:
        pages, tree, details = self.pages, self.tree, self.details
        self._soon.timeout.connect(self._show_use)
        pages.add.clicked.connect(self.add_code)
        pages.first.clicked.connect(self.add_code)
        pages.starter.clicked.connect(self.add_starter)
        pages.bring.clicked.connect(self.import_asked)
        pages.retired.toggled.connect(tree.show_retired)
        pages.more.clicked.connect(self._open_more)
        self.search.searched.connect(self._search)
        self.search.went_down.connect(tree.setFocus)
        tree.picked.connect(self._show_details)
        tree.added.connect(self._create)
        tree.renamed.connect(lambda code_id, name: self._edit(code_id, name=name))
        tree.moved.connect(self._move, Qt.ConnectionType.QueuedConnection)
        tree.merged.connect(self.merge, Qt.ConnectionType.QueuedConnection)
        tree.remove_asked.connect(lambda _: self.remove())
        tree.menu_asked.connect(lambda point: self._open(self.row_menu(), point))
        details.description.edited.connect(self._describe)
        details.child.clicked.connect(self.add_subcode)
        details.rename.clicked.connect(self.rename)
        details.color.clicked.connect(self.pick_color)
        details.digit.clicked.connect(self.pick_digit)
        details.merge.clicked.connect(self.pick_merge)
        details.retire.clicked.connect(self.toggle_retired)
        details.remove.clicked.connect(self.remove)
        details.examples.jumped.connect(self._jump)
        self._desk.codes_changed.connect(self._reload)
        self._desk.article_changed.connect(self._show_use_soon)
        self._session.changed.connect(self._recount)
        self._session.opened.connect(self._start_again)
        self._session.closed.connect(self._start_again)

    # what it shows

    @property
    def current(self) -> Code | None:
        """The code that is picked."""
        code_id = self.tree.current_id
        return self._desk.codes.get(code_id) if code_id is not None else None

    def select(self, code_id: CodeId) -> None:
        """Pick a code."""
        self.tree.select(code_id)

    def _start_again(self) -> None:
        self.search.clear()
        self._reload()

    def _reload(self) -> None:
        codes, locked = self._desk.codes, self._session.read_only
        self.tree.locked = locked
        self.tree.show_codes(codes, self._counts())
        self.tree.setDragEnabled(not locked)
        retired = sum(code.retired for code in codes.values())
        self.pages.retired.setText(counted("CodebookPanel", "%n retired", retired))
        self.pages.retired.setVisible(retired > 0)
        self.search.setVisible(len(codes) >= _MANY or bool(self.search.text()))
        self.pages.add.setEnabled(not locked)
        self.pages.show_empty(not codes and not locked)

    def _counts(self) -> dict[CodeId, int]:
        return stored.counts(self._session.db) if self._session.project else {}

    def _recount(self, changes: Changes, _label: str) -> None:
        if changes.claims and not self.isVisible():
            self._stale = True  # nobody sees it: tagging need not wait for it
        elif changes.claims:
            self.tree.show_counts(self._counts())
            self._show_use_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.tree.show_counts(self._counts())
        self._show_use_soon()

    def _search(self, words: str) -> None:
        found = self.tree.search(words)
        self.pages.nothing.setVisible(bool(words.strip()) and not found)
        if words.strip():
            announce(self.search, counted("CodebookPanel", "%n code(s) found", found))

    def _show_details(self, code_id: CodeId | None) -> None:
        code = self._desk.codes.get(code_id) if code_id is not None else None
        if self._described is not None and self._described != code_id:
            self.details.description.finish()
        self.details.setVisible(code is not None)
        self._described = code.id if code else None
        if code:
            self.details.show_code(code, locked=self._session.read_only)
            self._show_use_soon()

    def _show_use_soon(self) -> None:
        if self.isVisible():  # what nobody sees is read when it shows
            self._soon.start()

    def _show_use(self) -> None:
        """Show how often the picked code is used, and the newest claims that have it."""
        code = self.current
        if code is None or self._session.project is None:
            return
        db, family = self._session.db, self._family(code)
        here = sum(any(link.code_id in family for link in claim.codes) for claim in self._desk.claims)
        together = stored.count_claims(db, family) if len(family) > 1 else None
        self.details.show_counts(here, stored.count_claims(db, [code.id]), together)
        self.details.examples.show_claims(
            stored.newest_claims(db, family, MOST),
            lambda ids: examples_of(
                ids, stored_claims.some(db, ids), stored.sources(db, ids), self._desk.name_of
            ),
        )

    def _family(self, code: Code) -> set[CodeId]:
        """The code with all that lie under it."""
        family = {code.id}
        for one in self._desk.codes.values():  # each after the one above it
            if one.parent_id in family:
                family.add(one.id)
        return family

    def _jump(self, article_id: ArticleId, claim_id: ClaimId) -> None:
        if self._desk.article_id != article_id:
            self._desk.open_article(article_id)
        self._desk.focus_on(claim_id, reveal=True)

    # changes

    def add_code(self) -> None:
        """Open a row at the top level for a new code's name."""
        self._start_new(None)

    def add_subcode(self) -> None:
        """Open a row under the picked code for a new code's name."""
        self._start_new(self.tree.current_id)

    def _start_new(self, parent_id: CodeId | None) -> None:
        if self._session.read_only:
            return
        self.pages.show_empty(False)
        self.search.clear()
        self.tree.setFocus()
        self.tree.start_new(parent_id)

    def _create(self, name: str, parent_id: CodeId | None, position: int | None) -> None:
        code_id = self._session.run(edits.create_code, name=name, parent_id=parent_id, position=position)
        if code_id is None:  # what was typed is not lost
            self.tree.start_new(parent_id, name)
        else:
            self.select(code_id)

    def add_starter(self) -> None:
        """Add the codebook that Sayso brings along."""
        drafts = read_codebook(resources.path("codebooks", "starter.toml"))
        added = self._session.run(edits.add_codebook, codebook=drafts)
        if added:
            self.select(added[0])
            self.tree.setFocus()

    def rename(self) -> None:
        """Edit the picked code's name in place."""
        self.tree.setFocus()
        self.tree.rename()

    def toggle_retired(self) -> None:
        """Retire the picked code, or bring it back."""
        code = self.current
        if code is None:
            return
        self._session.run(edits.set_retired, code_id=code.id, retired=not code.retired)
        if not code.retired:
            self.said.emit(self.tr("“{0}” is kept on its claims and no longer offered").format(code.name))

    def remove(self) -> None:
        """Remove the picked code, also from its claims."""
        code = self.current
        if code is None or self._session.read_only:
            return
        self._session.run(edits.remove_code, code_id=code.id)
        if code.id not in self._desk.codes:
            self.said.emit(self.tr("Removed “{0}”").format(code.name))

    def merge(self, kept_id: CodeId, merged_id: CodeId) -> None:
        """Let the claims of one code have the other, which stays."""
        kept, merged = self._desk.codes.get(kept_id), self._desk.codes.get(merged_id)
        if kept is None or merged is None:
            return
        self.details.description.finish()
        self._session.run(edits.merge_codes, kept_id=kept_id, merged_id=merged_id)
        if merged_id not in self._desk.codes:
            self.select(kept_id)
            self.said.emit(self.tr("Merged “{0}” into “{1}”").format(merged.name, kept.name))

    def move(self, way: str) -> None:
        """Move the picked code ``up``, ``down``, ``in`` or ``out``."""
        self.tree.move_current(way)

    def _move(self, code_id: CodeId, parent_id: CodeId | None, position: int) -> None:
        self._session.run(edits.move_code, code_id=code_id, parent_id=parent_id, position=position)

    def _describe(self, text: str) -> None:
        if self._described is not None:
            self._edit(self._described, description=text)

    def _edit(self, code_id: CodeId, **values: object) -> None:
        self._session.run(edits.edit_code, code_id=code_id, **values)

    # colour, key and merging, on cards

    def pick_color(self) -> None:
        """Offer the palette for the picked code."""
        if (code := self._changeable()) is not None:
            anchor = self._anchor(self.details.color)
            choose_color(
                code, self.window(), self._themes, anchor, lambda color: self._edit(code.id, color=color)
            )

    def pick_digit(self) -> None:
        """Offer the digits for the picked code, with the codes that have them now."""
        if (code := self._changeable()) is not None and not code.retired:
            codes, anchor = self._desk.codes, self._anchor(self.details.digit)
            choose_digit(
                code, codes, self.window(), self._themes, anchor, lambda digit: self._give_digit(code, digit)
            )

    def _give_digit(self, code: Code, digit: int | None) -> None:
        before = self._desk.code_with_digit(digit) if digit else None
        self._edit(code.id, digit=digit)
        if before is not None and before.id != code.id:
            self.said.emit(
                self.tr("Key {0} was that of “{1}”, now it is that of “{2}”").format(
                    digit, before.name, code.name
                )
            )

    def pick_merge(self) -> None:
        """Offer the other codes, to merge the picked one into one of them."""
        if (code := self._changeable()) is not None:
            codes, anchor = self._desk.codes, self._anchor(self.details.merge)
            choose_merge(
                code, codes, self.window(), self._themes, anchor, lambda kept: self.merge(kept, code.id)
            )

    def _changeable(self) -> Code | None:
        return None if self._session.read_only else self.current

    def _anchor(self, widget: QWidget) -> QRect:
        return anchor_of(widget if widget.isVisible() else self)

    # menus

    def _open(self, menu: QMenu, point: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    def _open_more(self) -> None:
        more = self.pages.more
        self._open(self.more_menu(), more.mapToGlobal(more.rect().bottomLeft()))

    def more_menu(self) -> QMenu:
        """What can be done with the whole codebook."""
        can = not self._session.read_only
        rows = (
            (self.tr("Import codebook…"), "", self.import_asked.emit, can),
            (self.tr("Export codebook…"), "", self.export_asked.emit, bool(self._desk.codes)),
            (self.tr("Add the starter codebook"), "", self.add_starter, can),
            SEPARATOR,
            (self.tr("Open all"), "", lambda: self.tree.open_all(True), True),
            (self.tr("Close all"), "", lambda: self.tree.open_all(False), True),
        )
        return menu_of(rows, self)

    def row_menu(self) -> QMenu:
        """What can be done with the picked code."""
        code = self.current
        can = code is not None and not self._session.read_only
        back = self.tr("Bring back") if code and code.retired else self.tr("Retire")
        rows = (
            (self.tr("Add a code after it"), "Return", self.tree.start_beside, can),
            (self.tr("Add a sub-code"), "Ins", self.add_subcode, can),
            (self.tr("Rename"), "F2", self.rename, can),
            (self.tr("Colour…"), "", self.pick_color, can),
            (self.tr("Key…"), "", self.pick_digit, can and not code.retired),
            SEPARATOR,
            (self.tr("Move up"), "Alt+Up", lambda: self.move("up"), can),
            (self.tr("Move down"), "Alt+Down", lambda: self.move("down"), can),
            (self.tr("Move under the one before"), "Alt+Right", lambda: self.move("in"), can),
            (self.tr("Move out"), "Alt+Left", lambda: self.move("out"), can),
            SEPARATOR,
            (self.tr("Merge into…"), "", self.pick_merge, can),
            (back, "", self.toggle_retired, can),
            (self.tr("Remove"), "Del", self.remove, can),
        )
        return menu_of(rows, self)
