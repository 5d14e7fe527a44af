"""The bar at the top: menu, project, undo, the legend that counts and toggles, the palette, export."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from annotation.records import MentionKind
from gui.desk import Desk
from gui.session import Session
from gui.theme.fonts import interface
from gui.theme.themes import Themes
from gui.widgets.chip import ActorChip
from gui.widgets.key_button import KeyButton
from gui.widgets.look import button, label, set_look

_HEIGHT = 44


class TopBar(QFrame):
    """Shows the session's and the desk's state; what its buttons do is the window's."""

    undo_asked = Signal()
    redo_asked = Signal()
    palette_asked = Signal()
    export_asked = Signal()

    def __init__(
        self, session: Session, desk: Desk, themes: Themes, menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        set_look(self, ground="panel", line="bottom")
        self.setFixedHeight(_HEIGHT)
        self._menu = menu
        self._menu_button = button("Sayso ▾", kind="quiet", name=self.tr("Menu"))
        self._menu_button.setFont(interface(13, QFont.Weight.Bold))
        self._menu_button.setToolTip(self.tr("Menu (F10)"))
        self._menu_button.clicked.connect(self.open_menu)
        self._project = label(tone="soft")
        self._undo = button("↶", name=self.tr("Undo"))
        self._redo = button("↷", name=self.tr("Redo"))
        self.palette_button = KeyButton(self.tr("Do anything…"), "Ctrl K", themes)
        self._export = button(self.tr("Export"), kind="primary")
        self._export.setToolTip(self.tr("Make the tables (Ctrl+E)"))
        self.legend = Legend(desk, themes)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 14, 0)
        layout.setSpacing(10)
        for widget in (self._menu_button, self._project, self._undo, self._redo):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.legend)
        layout.addStretch(1)
        layout.addWidget(self.palette_button)
        layout.addWidget(self._export)
        self._undo.clicked.connect(self.undo_asked)
        self._redo.clicked.connect(self.redo_asked)
        self.palette_button.clicked.connect(self.palette_asked)
        self._export.clicked.connect(self.export_asked)
        for signal in (session.opened, session.closed, session.changed, session.save_failed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        project = self._session.project
        self._project.setText(project.name if project else "")
        undo, redo = self._session.undo_label, self._session.redo_label
        self._undo.setText(f"↶ {self.tr('Undo')} {step_name(undo)}" if undo else "↶")
        self._undo.setEnabled(undo is not None)
        self._redo.setEnabled(redo is not None)
        self._redo.setToolTip(f"{self.tr('Redo')} {step_name(redo)}" if redo else "")
        self._export.setEnabled(project is not None)

    def open_menu(self) -> None:
        self._menu.popup(self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))


def step_name(step_label: str | None) -> str:
    """A step's name in the language of the screen."""
    return QCoreApplication.translate("steps", step_label) if step_label else ""


class Legend(QWidget):
    """A chip for each kind of mention in the article, with its count; a click shows or hides the kind."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._chips: dict[MentionKind, ActorChip] = {}
        for kind in MentionKind:
            chip = ActorChip("", kind, themes)
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.toggled.connect(lambda on, kind=kind: self._toggle(kind, on))
            layout.addWidget(chip)
            self._chips[kind] = chip
        desk.mentions_changed.connect(self.refresh)
        desk.hidden_kinds_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        counts = Counter(mention.kind for mention in self._desk.mentions)
        for kind, chip in self._chips.items():
            chip.set_actor(f"{self._name(kind)} {counts[kind]}", kind)
            chip.setVisible(counts[kind] > 0)
            chip.blockSignals(True)
            chip.setChecked(kind not in self._desk.hidden_kinds)
            chip.blockSignals(False)
            chip.setToolTip(self.tr("Show or hide them in the text"))

    def _name(self, kind: MentionKind) -> str:
        return {
            MentionKind.PERSON: self.tr("People"),
            MentionKind.ORGANISATION: self.tr("Organisations"),
            MentionKind.PLACE: self.tr("States, places"),
            MentionKind.GROUP: self.tr("Groups"),
            MentionKind.NUMBER: self.tr("Dates, numbers"),
            MentionKind.OTHER: self.tr("Other"),
        }[kind]

    def _toggle(self, kind: MentionKind, on: bool) -> None:
        hidden = self._desk.hidden_kinds - {kind} if on else self._desk.hidden_kinds | {kind}
        self._desk.hide_kinds(frozenset(hidden))
