"""The codebook: a tree of codes to read, change and arrange."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

import resources
from annotation.changes import Changes
from annotation.codebooks import read_codebook
from annotation.operations import codes as edits
from annotation.records import Code, CodeId
from annotation.store import codes as stored
from gui.codebook.details import CodeDetails
from gui.codebook.palette import Palette
from gui.codebook.tree import CodeTree
from gui.counted import counted
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.empty_state import EmptyState
from gui.widgets.look import button, set_look
from gui.widgets.picker import PickerPopover, PickerRow
from gui.widgets.popover import Popover, anchor_of

_NO_DIGIT = 0


class CodebookPanel(QWidget):
    """Shows the codes of the project; each change is a step of the session."""

    said = Signal(str)  # what has just happened; shown with Undo

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk, self._themes = session, desk, themes
        self._described: CodeId | None = None
        self._stale = False
        self.tree = CodeTree(themes)
        self.details = CodeDetails(themes)
        self.retired_button = button("", kind="quiet")
        self.retired_button.setCheckable(True)
        self.add_button = button(self.tr("+ Add code"), kind="link")
        self._empty = self._build_empty()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._reload()

    def _lay_out(self) -> None:
        set_look(self, ground="panel")
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 14, 4)
        top.addWidget(self.add_button)
        top.addStretch()
        top.addWidget(self.retired_button)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(top)
        holder = QVBoxLayout()
        holder.setContentsMargins(8, 0, 6, 8)
        holder.addWidget(self.tree)
        inner.addLayout(holder, 1)
        inner.addWidget(self.details)
        self._pages.addWidget(full)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _build_empty(self) -> EmptyState:
        result = EmptyState(
            self.tr("No codes yet"),
            self.tr("A code says what a claim is about. Best is a proposition, as “Talks are constructive”."),
            self._themes,
        )
        result.add_button(self.tr("Add a code"), primary=True).clicked.connect(lambda: self.add_code())
        result.add_button(self.tr("Take the starter codebook")).clicked.connect(self.add_starter)
        return result

    def _connect(self) -> None:
        tree, details = self.tree, self.details
        self.add_button.clicked.connect(lambda: self.add_code())
        self.retired_button.toggled.connect(self._show_retired)
        tree.picked.connect(self._show_details)
        tree.added.connect(self._create)
        tree.renamed.connect(lambda code_id, name: self._edit(code_id, name=name))
        tree.moved.connect(self._move, Qt.ConnectionType.QueuedConnection)
        tree.remove_asked.connect(lambda _: self.remove())
        tree.menu_asked.connect(self._open_menu)
        details.description.edited.connect(self._describe)
        details.child.clicked.connect(self.add_subcode)
        details.rename.clicked.connect(self.rename)
        details.color.clicked.connect(self.pick_color)
        details.digit.clicked.connect(self.pick_digit)
        details.retire.clicked.connect(self.toggle_retired)
        details.remove.clicked.connect(self.remove)
        self._desk.codes_changed.connect(self._reload)
        self._session.changed.connect(self._recount)
        self._session.opened.connect(self._reload)
        self._session.closed.connect(self._reload)

    # what it shows

    @property
    def current(self) -> Code | None:
        """The code that is picked."""
        code_id = self.tree.current_id
        return self._desk.codes.get(code_id) if code_id is not None else None

    def select(self, code_id: CodeId) -> None:
        """Pick a code."""
        self.tree.select(code_id)

    def _reload(self) -> None:
        codes = self._desk.codes
        self.tree.locked = self._session.read_only
        self.tree.show_codes(codes, self._counts())
        retired = sum(code.retired for code in codes.values())
        self.retired_button.setText(counted("CodebookPanel", "%n retired", retired))
        self.retired_button.setToolTip(self.tr("Show the retired codes too"))
        self.retired_button.setVisible(retired > 0)
        self.add_button.setEnabled(not self._session.read_only)
        self._pages.setCurrentIndex(0 if codes or self._session.read_only else 1)

    def _counts(self) -> dict[CodeId, int]:
        return stored.counts(self._session.db) if self._session.project else {}

    def _recount(self, changes: Changes, _label: str) -> None:
        if changes.claims and not self.isVisible():
            self._stale = True  # nobody sees it: tagging need not wait for it
        elif changes.claims:
            self.tree.show_counts(self._counts())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.tree.show_counts(self._counts())

    def _show_details(self, code_id: CodeId | None) -> None:
        code = self._desk.codes.get(code_id) if code_id is not None else None
        if self._described is not None and self._described != code_id:
            self.details.description.finish()
        self.details.setVisible(code is not None)
        self._described = code.id if code else None
        if code:
            self.details.show_code(code, locked=self._session.read_only)

    def _show_retired(self, shown: bool) -> None:
        self.tree.show_retired(shown)

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
        self._pages.setCurrentIndex(0)
        self.tree.setFocus()
        self.tree.start_new(parent_id)

    def _create(self, name: str, parent_id: CodeId | None) -> None:
        code_id = self._session.run(edits.create_code, name=name, parent_id=parent_id)
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

    # colour and key

    def pick_color(self) -> None:
        """Offer the palette for the picked code."""
        code = self.current
        if code is None or self._session.read_only:
            return
        popover = Popover(self.window(), self._themes, name=self.tr("Colour"))
        palette = Palette(code.color, self._themes)
        popover.set_content(palette)

        def take(color: str) -> None:
            popover.close_up()
            self._edit(code.id, color=color)

        palette.chosen.connect(take)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self._anchor(self.details.color))
        palette.setFocus()

    def pick_digit(self) -> None:
        """Offer the digits for the picked code, with the codes that have them now."""
        code = self.current
        if code is None or self._session.read_only:
            return
        popover = PickerPopover(
            self.window(),
            self._themes,
            placeholder=self.tr("Press a digit…"),
            digits=True,
            name=self.tr("Key of “{0}”").format(code.name),
        )
        popover.picker.set_rows(self._digit_rows(code))
        popover.picker.chosen.connect(lambda key: self._edit(code.id, digit=key or None))
        popover.closed.connect(popover.deleteLater)
        popover.open_at(self._anchor(self.details.digit))

    def _digit_rows(self, code: Code) -> list[PickerRow]:
        owners = {one.digit: one for one in self._desk.codes.values() if one.digit}
        rows = []
        for digit in range(1, 10):
            owner = owners.get(digit)
            text = owner.name if owner else self.tr("free")
            rows.append(
                PickerRow(
                    digit,
                    text,
                    color=owner.color if owner else "",
                    keywords=(str(digit),),
                    checked=digit == code.digit,
                )
            )
        return [*rows, PickerRow(_NO_DIGIT, self.tr("No key"), checked=code.digit is None)]

    def _anchor(self, widget: QWidget) -> QRect:
        return anchor_of(widget if widget.isVisible() else self)

    # the menu of a row

    def _open_menu(self, point: QPoint) -> None:
        menu = self.row_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(point)

    def row_menu(self) -> QMenu:
        """What can be done with the picked code."""
        menu = QMenu(self)
        code = self.current
        rows = (
            (self.tr("Add a sub-code"), "Ins", self.add_subcode),
            (self.tr("Rename"), "F2", self.rename),
            (self.tr("Colour…"), "", self.pick_color),
            (self.tr("Key…"), "", self.pick_digit),
            ("", "", None),
            (self.tr("Move up"), "Alt+Up", lambda: self.move("up")),
            (self.tr("Move down"), "Alt+Down", lambda: self.move("down")),
            (self.tr("Move under the one before"), "Alt+Right", lambda: self.move("in")),
            (self.tr("Move out"), "Alt+Left", lambda: self.move("out")),
            ("", "", None),
            (
                self.tr("Bring back") if code and code.retired else self.tr("Retire"),
                "",
                self.toggle_retired,
            ),
            (self.tr("Remove"), "Del", self.remove),
        )
        for text, key, act in rows:
            if act is None:
                menu.addSeparator()
                continue
            action = QAction(f"{text}\t{key}" if key else text, menu)
            action.triggered.connect(act)
            action.setEnabled(code is not None and not self._session.read_only)
            menu.addAction(action)
        return menu
