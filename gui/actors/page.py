"""The page of an actor: who it is, what it is also called, where it belongs, and what it says."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotation.records import Actor, ActorKind
from gui.actor_words import about_actor, kind_word
from gui.actors.affiliations import Affiliations
from gui.actors.says import NamedIn, Says
from gui.theme.themes import Themes
from gui.widgets.action_row import ActionRow
from gui.widgets.chip import ActorChip, AddChip
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.fields import LineField, TextField
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.look import button, label, set_look
from gui.widgets.popover import Popover, anchor_of

_LABEL = 82
_OFFER = 250  # pixels


class KindBox(QComboBox):
    """The kinds of actors; the wheel scrolls the page and does not change them."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Proposal(QWidget):
    """ "Same as “S. Witkoff”?  Merge · No" """

    merged = Signal(object)  # ActorId of the other
    refused = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._other: Actor | None = None
        self._words = ElidedLabel()
        themes.changed.connect(self.update)
        self.merge = button(self.tr("Merge"), kind="link")
        self.refuse = button(self.tr("No"), kind="quiet")
        self.merge.clicked.connect(lambda: self.merged.emit(self._other.id))
        self.refuse.clicked.connect(lambda: self.refused.emit(self._other.id))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 5, 6, 5)
        layout.setSpacing(4)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.merge)
        layout.addWidget(self.refuse)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.current.color("accent_soft"))
        painter.drawRoundedRect(self.rect(), 8, 8)

    def show_other(self, other: Actor | None) -> None:
        """Propose *other*, or nobody."""
        self._other = other
        self.setVisible(other is not None)
        if other:
            self._words.setText(self.tr("Same as “{0}”?").format(other.name))
            self.merge.setAccessibleName(self.tr("Merge with {0}").format(other.name))


def _close_and_emit(popover: Popover, signal: SignalInstance, name: str) -> None:
    popover.close_up()
    signal.emit(name)


class Aliases(QWidget):
    """A dashed chip for each other name; "+" opens a field in its place."""

    added = Signal(str)
    removed = Signal(str)
    split_asked = Signal(str)  # the name is to be an actor of its own

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._flow = FlowLayout(self)
        self._locked = False
        self._names: tuple[str, ...] = ()
        self._shown: tuple[tuple[str, ...], bool] | None = None

    def show_names(self, names: tuple[str, ...], *, locked: bool) -> None:
        """Show these."""
        if (names, locked) == self._shown:
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget())
        self._names, self._locked, self._shown = names, locked, (names, locked)
        self._flow.clear()
        for name in names:
            chip = ActorChip(name, "unnamed", self._themes, removable=not locked)
            chip.setAccessibleDescription(
                self.tr("Also called so; Delete removes it, Enter opens what can be done")
            )
            chip.setToolTip(self.tr("Press to make it an actor of its own"))
            chip.setEnabled(not locked)
            chip.removed.connect(lambda name=name: self.removed.emit(name))
            chip.clicked.connect(lambda _=False, name=name, chip=chip: self._offer(name, chip))
            self._flow.addWidget(chip)
        if not locked:
            self._plus = AddChip("+", self._themes, name=self.tr("Add another name"))
            self._plus.setToolTip(self.tr("Add another name"))
            self._plus.clicked.connect(self.start_new)
            self._flow.addWidget(self._plus)
            if had_focus:
                self._plus.setFocus()
        elif not names:
            self._flow.addWidget(label("–", tone="faint"))

    def _offer(self, name: str, chip: ActorChip) -> None:
        """What can be done with a name, beside it."""
        popover = Popover(self.window(), self._themes, name=name)
        content = QWidget()
        content.setFixedWidth(_OFFER)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for text, signal in (
            (self.tr("Make it an actor of its own"), self.split_asked),
            (self.tr("Remove the name"), self.removed),
        ):
            row = ActionRow(text, self._themes)
            row.clicked.connect(lambda _=False, signal=signal: _close_and_emit(popover, signal, name))
            layout.addWidget(row)
        popover.set_content(content)
        popover.closed.connect(popover.deleteLater)
        popover.open_at(anchor_of(chip))

    def start_new(self) -> None:
        """Open the field for another name."""
        self._plus.hide()
        self.field = LineField(self.tr("Another name"), self.tr("Another name"))
        self.field.setFixedWidth(150)
        self.field.editingFinished.connect(self._end)
        self._flow.addWidget(self.field)
        self._flow.invalidate()
        self.field.show()
        self.field.setFocus()

    def _end(self) -> None:
        name = self.field.text().strip()
        self.field.editingFinished.disconnect(self._end)
        self._shown = None
        self.show_names(self._names, locked=self._locked)
        if name:
            self.added.emit(name)


class ActorPage(QScrollArea):
    """Shows one actor; its parts tell what is to be changed."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setAccessibleName(self.tr("Actor"))
        self.chip = ActorChip("", "person", themes, pixels=14)
        self.chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.about = ElidedLabel(tone="faint")
        self.name = LineField("", self.tr("Name"))
        self.kind = KindBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in ActorKind:
            self.kind.addItem(kind_word(kind), kind)
        self.aliases = Aliases(themes)
        self.affiliations = Affiliations(themes)
        self.wikidata = LineField(self.tr("not linked"), self.tr("Wikidata id"))
        self.note = TextField(self.tr("Note…"), self.tr("Note"), lines=2)
        self.proposal = Proposal(themes)
        self.look_up = button(self.tr("look up"), kind="link", name=self.tr("Look up at Wikidata"))
        self.look_up.setToolTip(self.tr("Opens Wikidata in the browser"))
        self.same = button(self.tr("Merge with…"))
        self.same.setToolTip(self.tr("Find the actor that is the same, and merge it into this one (M)"))
        self.remove = button(self.tr("Remove"))
        self.remove.setToolTip(self.tr("Remove the actor, also from its claims"))
        self.says = Says(themes)
        self.named_in = NamedIn(themes)
        self._lay_out()

    def _lay_out(self) -> None:
        content = QWidget()
        set_look(content, ground="panel")
        content.setMinimumWidth(240)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(14, 4, 14, 14)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.chip)
        head.addWidget(self.about, 1)
        layout.addLayout(head)
        layout.addLayout(self._form())
        layout.addWidget(self.proposal)
        actions = FlowLayout(gap=6)
        actions.addWidget(self.same)
        actions.addWidget(self.remove)
        layout.addLayout(actions)
        layout.addWidget(self.says)
        layout.addWidget(self.named_in)
        layout.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _form(self) -> QGridLayout:
        form = QGridLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(8)
        form.setColumnMinimumWidth(0, _LABEL)
        form.setColumnStretch(1, 1)
        rows = (
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Also called"), self.aliases),
            (self.tr("Affiliation"), self.affiliations),
            (self.tr("Wikidata"), self._wikidata_line()),
            (self.tr("Note"), self.note),
        )
        for place, (text, widget) in enumerate(rows):
            words = label(text, tone="faint", pixels=11.5)
            words.setBuddy(widget)
            words.setContentsMargins(0, 3 if widget in (self.aliases, self.affiliations) else 7, 0, 0)
            form.addWidget(words, place, 0, Qt.AlignmentFlag.AlignTop)
            form.addWidget(widget, place, 1)
        return form

    def _wikidata_line(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.wikidata, 1)
        layout.addWidget(self.look_up)
        line.setFocusProxy(self.wikidata)
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_M and self.same.isEnabled():
            self.same.click()
        else:
            super().keyPressEvent(event)

    def show_actor(self, actor: Actor, *, locked: bool) -> None:
        """Show who the actor is."""
        self.chip.set_actor(actor.name, actor.kind)
        self.about.setText(about_actor(actor))
        self.name.show_text(actor.name)
        self.kind.setCurrentIndex(list(ActorKind).index(actor.kind))
        self.aliases.show_names(actor.aliases, locked=locked)
        self.affiliations.show_affiliations(actor.affiliations, locked=locked)
        self.wikidata.show_text(actor.wikidata)
        self.note.show_text(actor.note)
        for field in (self.name, self.wikidata, self.note):
            field.setReadOnly(locked)
        for control in (self.kind, self.same, self.remove):
            control.setEnabled(not locked)
