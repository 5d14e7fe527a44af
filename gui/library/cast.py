"""Who takes part in the claims of the open article."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotation.records import Actor, ActorId, Role
from annotation.wording import marked
from gui.counted import counted
from gui.theme import fonts
from gui.theme.themes import Themes
from gui.widgets.chip import ActorChip
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.look import button
from gui.widgets.section_label import SectionLabel

FIRST = 12  # actors that are shown until all are asked for
_ROW = 28
_ORDER = (Role.SPEAKER, Role.VIA, Role.ABOUT, Role.ADDRESSEE, Role.CITES)


Part = tuple[ActorId, Role, int]  # in how many claims an actor has a role


def parts(counts: Iterable[Part]) -> list[Part]:
    """Each actor once, in its first role of speaker, via, about, addressee, cites; speakers come first,
    then those with more claims."""
    found: dict[ActorId, tuple[Role, int]] = {}
    for actor_id, role, count in sorted(counts, key=lambda part: _ORDER.index(part[1])):
        found.setdefault(actor_id, (role, count))
    rows = [(actor_id, role, count) for actor_id, (role, count) in found.items()]
    return sorted(rows, key=lambda row: (row[1] is not Role.SPEAKER, -row[2]))


def words(role: Role, count: int) -> str:
    """ "6 claims", "via 2 claims"."""
    texts = {
        Role.SPEAKER: marked("Cast", "%n claim(s)"),
        Role.VIA: marked("Cast", "via %n claim(s)"),
        Role.ABOUT: marked("Cast", "about: %n claim(s)"),
        Role.ADDRESSEE: marked("Cast", "to: %n claim(s)"),
        Role.CITES: marked("Cast", "cited: %n claim(s)"),
    }
    return counted("Cast", texts[role], count)


class _Count(ElidedLabel):
    """ "via 2 claims"; where the name leaves no room for that the number alone, and the tooltip tells all."""

    def __init__(self) -> None:
        self._number = ""
        super().__init__(tone="faint")
        self.setFont(fonts.interface(11.3))

    def show_count(self, text: str, count: int) -> None:
        self._number = str(count)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self._number) + 2)
        self.setText(text)

    def _shown(self) -> str:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        return self.text() if fits else self._number


class _Row(QWidget):
    """A chip and how much its actor has to do with the article."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.actor_id = ActorId(0)
        self.chip = ActorChip("", "person", themes)
        self._count = _Count()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 6, 0)
        layout.setSpacing(8)
        layout.addWidget(self.chip)
        layout.addWidget(self._count, 1)
        self.setFixedHeight(max(_ROW, self.chip.sizeHint().height() + 4))

    def set_part(self, actor: Actor, role: Role, count: int) -> None:
        text = words(role, count)
        self.actor_id = actor.id
        self.chip.set_actor(actor.name, actor.kind.value)
        self.chip.setAccessibleDescription(text)
        self.chip.setToolTip(actor.name)
        self._count.show_count(text, count)


class Cast(QWidget):
    """“Actors in this article”: a chip for each, with its claims. *actor_asked*: a chip was pressed."""

    actor_asked = Signal(object)
    size_changed = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._rows: list[_Row] = []
        self._parts: list[Part] = []
        self._actors: dict[ActorId, Actor] = {}
        self._shows_all = False
        heading = SectionLabel(self.tr("Actors in this article"))
        heading.setContentsMargins(10, 12, 0, 6)
        self._more = button("", kind="link")
        self._more.clicked.connect(self.show_all)
        self._inside = QWidget()
        self._inside.setProperty("ground", "none")
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 4)
        self._list.setSpacing(0)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setContentsMargins(5, 0, 0, 0)
        row.addWidget(self._more)
        row.addStretch(1)
        self._list.addLayout(row)
        self._area = _Area(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_parts(self, counts: list[Part], actors: dict[ActorId, Actor]) -> None:
        """Show who takes part in the claims; nothing at all where nobody does."""
        self._parts, self._actors = counts, actors
        rows = [(actors[one], role, count) for one, role, count in parts(counts) if one in actors]
        shown = rows if self._shows_all else rows[:FIRST]
        self._fit(len(shown))
        for widget, (actor, role, count) in zip(self._rows, shown, strict=True):
            widget.set_part(actor, role, count)
        self._more.setText(counted("Cast", "and %n more…", len(rows) - len(shown)))
        self._more.setVisible(len(rows) > len(shown))
        self.setVisible(bool(rows))
        self._area.updateGeometry()
        self.size_changed.emit()

    def start_again(self) -> None:
        """Another article: its first actors only."""
        self._shows_all = False

    def show_all(self) -> None:
        self._shows_all = True
        had_focus = self._more.hasFocus()
        self.show_parts(self._parts, self._actors)
        if had_focus and len(self._rows) > FIRST:
            self._rows[FIRST].chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self, count: int) -> None:
        """Have *count* rows; those that are there stay, so that the focus does not jump."""
        while len(self._rows) < count:
            row = _Row(self._themes, self._inside)
            row.chip.clicked.connect(lambda _=False, row=row: self.actor_asked.emit(row.actor_id))
            self._list.insertWidget(len(self._rows), row)
            row.show()  # only what is shown counts in the height that is asked for next
            self._rows.append(row)
        while len(self._rows) > count:
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()


class _Area(QScrollArea):
    """Wants the room of what is in it, and scrolls where it gets less."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(2 * _ROW)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()
