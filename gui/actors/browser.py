"""The list side of the actors' panel: a search field over the actors of the article and all others."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotation.records import Actor, ActorId
from annotation.store import actors as stored
from gui.actors.listing import ActorList, Line
from gui.counted import counted
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.empty_state import EmptyState
from gui.widgets.look import button, label
from gui.widgets.matching import Entry, Matcher
from gui.widgets.popover import anchor_of
from gui.widgets.search_field import SearchField

_CLAIM = 1000  # mentions: what a claim weighs in the order of the actors


class Browser(QWidget):
    """Finds an actor: by looking, by its names, or by making it."""

    opened = Signal(object)  # ActorId
    add_asked = Signal(object)  # QRect, global: where to open what asks for a name

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._searched: dict[ActorId, Actor] | None = None  # what the matcher was made for
        self._matcher = Matcher(())
        self.search = SearchField(self.tr("Search actors…"), themes)
        self.add_button = button("+", name=self.tr("Add an actor"))
        self.add_button.setToolTip(self.tr("Add an actor"))
        self.list = ActorList(themes)
        self._nobody = label(self.tr("Nobody goes by this name."), tone="faint", wrap=True)
        self._empty = EmptyState(
            self.tr("No actors yet"),
            self.tr("Click a name in the text: whoever it names becomes an actor."),
            themes,
        )
        self._add_first = self._empty.add_button(self.tr("Add an actor"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._nobody)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addStretch()

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self.refresh())
        self.search.went_down.connect(self._enter_list)
        self.search.returnPressed.connect(self._open_first)
        self.list.opened.connect(self.opened)
        self.list.went_up.connect(self.search.setFocus)
        for control in (self.add_button, self._add_first):
            control.clicked.connect(lambda _=False, control=control: self.add_asked.emit(anchor_of(control)))

    def focus_list(self) -> None:
        """Give the list the focus."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the list again."""
        lines = self._lines()
        self.list.show_lines(lines)
        known, free = bool(self._desk.actors), not self._session.read_only
        self._empty.setVisible(not known)
        self._add_first.setEnabled(free)
        self.search.setVisible(known)
        self.add_button.setVisible(known)
        self.add_button.setEnabled(free)
        self._nobody.setVisible(known and not lines)
        self.list.setVisible(bool(lines))

    def _lines(self) -> list[Line]:
        counts = stored.counts(self._session.db) if self._session.project else {}
        actors = list(self._desk.actors.values())
        if query := self.search.text().strip():
            return [self._line(actors[hit.index], counts, 0) for hit in self._matching(actors).rank(query)]
        here = self._here()
        first = sorted((actor for actor in actors if actor.id in here), key=lambda one: -here[one.id])
        others = [actor for actor in actors if actor.id not in here]
        lines = [self._line(actor, counts, self._mentions[actor.id]) for actor in first]
        if first:
            lines.insert(0, Line(self.tr("In this article")))
        if others:
            lines.append(Line(self.tr("Elsewhere") if first else self.tr("All actors")))
        return lines + [self._line(actor, counts, 0) for actor in others]

    def _matching(self, actors: list[Actor]) -> Matcher:
        """What finds the actors by their names: made once for each state of them."""
        if self._searched is not self._desk.actors:
            self._searched = self._desk.actors
            self._matcher = Matcher([Entry(actor.name, actor.aliases) for actor in actors])
        return self._matcher

    def _here(self) -> Counter[ActorId]:
        """The actors of the open article: by claims first, then by mentions."""
        self._mentions = self._desk.mentions.actors
        here: Counter[ActorId] = Counter()
        for actor_id, _, count in self._desk.sums.parts:
            here[actor_id] += count * _CLAIM
        here.update(self._mentions)
        return here

    def _line(self, actor: Actor, counts: dict[ActorId, stored.PartsCount], mentions: int) -> Line:
        words = [
            counted("ActorsPanel", "%n claim(s)", counts[actor.id].together) if actor.id in counts else "",
            counted("ActorsPanel", "%n mention(s) here", mentions) if mentions else "",
        ]
        return Line(" · ".join(filter(None, words)), actor)

    def _enter_list(self) -> None:
        self.list.setFocus()
        self.list.select_first()

    def _open_first(self) -> None:
        self.list.select_first()
        if self.search.text().strip() and self.list.current:
            self.opened.emit(self.list.current.id)
