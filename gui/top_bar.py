"""The bar at the top: menu, project, undo, the legend that counts and toggles, the palette, export."""

from collections import Counter

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from annotation.records import MentionKind
from gui.commands.tips import Tips
from gui.desk import Desk
from gui.language import step_name
from gui.session import Session
from gui.theme.fonts import interface
from gui.theme.themes import Themes
from gui.widgets.chip import ActorChip
from gui.widgets.key_button import KeyButton
from gui.widgets.look import button, label, set_look
from gui.widgets.painting import chip_size
from gui.widgets.popover import anchor_of

_HEIGHT = 44
FULL, SHORT, COUNTS = range(3)  # how much the legend says


class TopBar(QFrame):
    """Shows the session's and the desk's state; what its buttons do is the window's."""

    undo_asked = Signal()
    redo_asked = Signal()
    history_asked = Signal()
    palette_asked = Signal()
    export_asked = Signal()

    def __init__(
        self,
        session: Session,
        desk: Desk,
        themes: Themes,
        menu: QMenu,
        tips: Tips,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._desk, self._tips = session, desk, tips
        set_look(self, ground="panel", line="bottom")
        self.setFixedHeight(_HEIGHT)
        self._menu = menu
        self._menu_button = button("Sayso ▾", kind="quiet", name=self.tr("Menu"))
        set_look(self._menu_button, tone="title")
        self._menu_button.setFont(interface(13, QFont.Weight.Bold))
        self._menu_button.clicked.connect(self.open_menu)
        self._project = label(tone="soft")
        self._undo_words = "↶"
        self._undo_widths: dict[str, int] = {}
        self._shown: object = None
        self._undo = button("↶", name=self.tr("Undo"))
        self._redo = button("↷", name=self.tr("Redo"))
        self._history = button("▾", name=self.tr("History"))
        self.palette_button = KeyButton(self.tr("Do anything…"), "Ctrl K", themes)
        self._export = button(self.tr("Export"), kind="primary")
        self.legend = Legend(desk, themes)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 14, 0)
        layout.setSpacing(10)
        self._steps = self._joined()
        for widget in (self._menu_button, self._project, self._steps):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.legend)
        layout.addStretch(1)
        layout.addWidget(self.palette_button)
        layout.addWidget(self._export)
        self._undo.clicked.connect(self.undo_asked)
        self._redo.clicked.connect(self.redo_asked)
        self._history.clicked.connect(self.history_asked)
        self.palette_button.clicked.connect(self.palette_asked)
        self._export.clicked.connect(self.export_asked)
        for signal in (session.opened, session.closed, session.changed, session.save_failed):
            signal.connect(self.refresh)
        self.legend.counted.connect(self._fit)
        tips.bind(self._menu_button, "view.menu")
        tips.bind(self._undo, "edit.undo")
        tips.bind(self._redo, "edit.redo")
        tips.bind(self._history, "edit.history", self.tr("All steps, to go back to any of them"))
        tips.bind(self.palette_button, "view.palette")
        tips.bind(self._export, "file.export", self.tr("Make the tables"))
        self.refresh()

    def _joined(self) -> QWidget:
        """Undo, redo and the list of steps belong together: one frame round them."""
        group = QWidget()
        layout = QHBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        places = {"left": self._undo, "middle": self._redo, "right": self._history}
        for place, widget in places.items():
            set_look(widget, joined=place)
            layout.addWidget(widget)
        return group

    def refresh(self) -> None:
        project = self._session.project
        name = project.name if project else ""
        undo, redo = self._session.undo_label, self._session.redo_label
        if (shown := (project is None, name, undo, redo)) == self._shown:
            return
        self._shown = shown
        self._project.setText(name)
        self._project.setVisible(name not in ("", "Sayso"))  # that stands on the menu already
        undo_words = self.tr("Undo %s").replace("%s", step_name(undo)) if undo else ""
        redo_words = self.tr("Redo %s").replace("%s", step_name(redo)) if redo else ""
        self._undo_words = f"↶ {undo_words}".strip()
        self._tips.say(self._undo, undo_words)
        self._undo.setEnabled(undo is not None)
        self._redo.setEnabled(redo is not None)
        self._history.setEnabled(undo is not None or redo is not None)
        self._tips.say(self._redo, redo_words)
        self._export.setEnabled(project is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for: the legend's words go first, then the name of the last step."""
        full, short = self._undo_words, "↶"
        for undo, words in ((full, FULL), (full, SHORT), (short, SHORT), (short, COUNTS)):
            if self._wanted_width(undo, words) <= self.width():
                break
        self._undo.setText(undo)
        self.legend.say(words)

    def _wanted_width(self, undo: str, words: int) -> int:
        """How wide the bar would be that says so much; nothing is changed for it."""
        margins = self._layout.contentsMargins()
        parts = (self._layout.itemAt(place).widget() for place in range(self._layout.count()))
        others = [part for part in parts if part is not None and not part.isHidden()]
        fixed = [part for part in others if part not in (self._steps, self.legend)]
        widths = [part.sizeHint().width() for part in (*fixed, self._redo, self._history)]
        stretches = 2
        gaps = self._layout.spacing() * (len(others) + stretches - 1)
        own = sum(widths) + gaps + margins.left() + margins.right()
        return own + self._undo_width(undo) + self.legend.width_for(words)

    def _undo_width(self, text: str) -> int:
        if text not in self._undo_widths:
            self._undo.setText(text)
            self._undo_widths[text] = self._undo.sizeHint().width()
        return self._undo_widths[text]

    @property
    def history_anchor(self) -> QRect:
        """Where the list of steps hangs, on the screen."""
        return anchor_of(self._undo)

    def open_menu(self) -> None:
        self._menu.popup(self._menu_button.mapToGlobal(self._menu_button.rect().bottomLeft()))


class Legend(QWidget):
    """A chip for each kind of mention in the article, with its count; a click shows or hides the kind."""

    counted = Signal()  # its chips have other counts now

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._words = FULL
        self._chips: dict[MentionKind, ActorChip] = {}
        self._counts: Counter[MentionKind] = Counter()
        self._widths: dict[int, int] = {}  # by how much it says
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
        counts = self._desk.mentions.kinds
        self._widths.clear()
        for kind, chip in self._chips.items():
            self._counts[kind] = counts[kind]
            chip.blockSignals(True)
            chip.setChecked(kind not in self._desk.hidden_kinds)
            chip.blockSignals(False)
            chip.setToolTip(self.tr("%s: show or hide them in the text").replace("%s", self._name(kind)))
        self.say(self._words)
        self.counted.emit()
        for kind, chip in self._chips.items():  # once it says as much as there is room for
            chip.setVisible(counts[kind] > 0)

    def say(self, words: int) -> None:
        """Let the chips say their kind in FULL, in SHORT, or only COUNTS."""
        self._words = words
        for kind, chip in self._chips.items():
            text = self._text(kind, words)
            if text != chip.text():
                chip.set_actor(text, kind)
                chip.setAccessibleName(f"{self._name(kind)} {self._counts[kind]}")

    def width_for(self, words: int) -> int:
        """How wide it is when it says so much."""
        if words not in self._widths:
            sizes = [chip_size(self._text(kind, words)) for kind in self._chips if self._counts[kind]]
            gaps = self.layout().spacing() * max(len(sizes) - 1, 0)
            self._widths[words] = sum(size.width() for size in sizes) + gaps
        return self._widths[words]

    def _text(self, kind: MentionKind, words: int) -> str:
        name = (self._name(kind), self._short_name(kind), "")[words]
        return f"{name} {self._counts[kind]}".strip()

    def _short_name(self, kind: MentionKind) -> str:
        return {
            MentionKind.ORGANISATION: self.tr("Org."),
            MentionKind.PLACE: self.tr("Places"),
            MentionKind.NUMBER: self.tr("Dates"),
        }.get(kind) or self._name(kind)

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
