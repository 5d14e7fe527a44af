"""The list side of the actors' panel: what waits for a word, a search field, and all actors."""

from collections import Counter
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotation.records import Actor, ActorId
from annotation.store import actors as stored
from gui.actors.listing import ActorList, Line
from gui.actors.proposing import Found, Same
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
_HANG, _EDGE = 4, 10  # rows hang out to the left of their words, so that these stand under the search field


class Order(StrEnum):
    """How the actors are sorted."""

    HERE = "here"  # those of the open article first
    NAME = "name"
    CLAIMS = "claims"


class Browser(QWidget):
    """Finds an actor: by looking, by its names, or by making it."""

    opened = Signal(object)  # ActorId
    add_asked = Signal(object)  # QRect, global: where to open what asks for a name

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._searched: dict[ActorId, Actor] | None = None  # what the matcher was made for
        self._matcher = Matcher(())
        self._counts: dict[ActorId, stored.PartsCount] = {}
        self.search = SearchField(self.tr("Search actors…"), themes)
        self.add_button = button("+", name=self.tr("Add an actor"))
        self.add_button.setToolTip(self.tr("Add an actor"))
        self.order = QComboBox()
        self.only_here = QCheckBox(self.tr("Only this article"))
        self.found = Found(session, desk, themes)
        self.same = Same(session, desk, themes)
        self.list = ActorList(themes, self._words_of)
        self._nobody = label(self.tr("Nobody goes by this name."), tone="faint", wrap=True)
        self._nobody.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._empty = EmptyState(
            self.tr("No actors yet"),
            self.tr("Click a name in the text: whoever it names becomes an actor."),
            themes,
        )
        self._add_first = self._empty.add_button(self.tr("Add an actor"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = {
            Order.HERE: self.tr("This article first"),
            Order.NAME: self.tr("By name"),
            Order.CLAIMS: self.tr("Most claims first"),
        }
        for order, text in words.items():
            self.order.addItem(text, order)
        self.order.setAccessibleName(self.tr("Order of the actors"))
        top = QHBoxLayout()
        top.setContentsMargins(_EDGE, 0, _EDGE, 0)
        top.addWidget(self.search, 1)
        top.addWidget(self.add_button)
        self._sorting = QWidget()
        sorting = QHBoxLayout(self._sorting)
        sorting.setContentsMargins(_EDGE, 0, _EDGE, 0)
        sorting.addWidget(self.order)
        sorting.addStretch()
        sorting.addWidget(self.only_here)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_HANG, 12, _HANG, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._sorting)
        layout.addWidget(self.found)
        layout.addWidget(self.same)
        layout.addWidget(self._nobody)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addStretch()

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self.refresh())
        self.search.went_down.connect(lambda: self._step(self.search, 1))
        self.search.returnPressed.connect(self._open_first)
        self.order.activated.connect(lambda _: self.refresh())
        self.only_here.toggled.connect(lambda _: self.refresh())
        self.list.opened.connect(self.opened)
        self.same.compared.connect(self.refresh)
        for part in (self.found.list, self.same.list, self.list):
            part.went_up.connect(lambda part=part: self._step(part, -1))
        for part in (self.found.list, self.same.list):
            part.went_down.connect(lambda part=part: self._step(part, 1))
        for control in (self.add_button, self._add_first):
            control.clicked.connect(lambda _=False, control=control: self.add_asked.emit(anchor_of(control)))

    def focus_list(self) -> None:
        """Give the list the focus."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read everything again."""
        self._counts = stored.counts(self._session.db) if self._session.project is not None else {}
        self.show_proposals()
        lines = self._lines()
        self.list.show_lines(lines)
        known, free = bool(self._desk.actors), not self._session.read_only
        self._empty.setVisible(not known and self.found.isHidden())
        self._add_first.setEnabled(free)
        for part in (self.search, self.add_button, self._sorting):
            part.setVisible(known)
        self.add_button.setEnabled(free)
        self._nobody.setVisible(known and not lines)
        self._nobody.setText(self._nobody_words())
        self.list.setVisible(bool(lines))

    def _nobody_words(self) -> str:
        if self.search.text().strip():
            return self.tr("Nobody goes by this name.")
        return self.tr("No actor takes part in this article yet.")

    def show_proposals(self) -> None:
        """Show what waits for a word; while somebody searches, only what is searched."""
        searching = bool(self.search.text().strip())
        self.found.refresh(hidden=searching)
        self.same.refresh(self._counts, hidden=searching or self.only_here.isChecked())

    def duplicate_of(self, actor: Actor) -> Actor | None:
        """The actor that is most likely the same."""
        return self.same.duplicate_of(actor)

    # the lines

    def _lines(self) -> list[Line]:
        actors = list(self._desk.actors.values())
        here = self._here()
        if self.only_here.isChecked():
            actors = [actor for actor in actors if actor.id in here]
        if query := self.search.text().strip():
            return [Line(actor=actors[hit.index]) for hit in self._matching(actors).rank(query)]
        order = self.order.currentData()
        if order == Order.CLAIMS:
            actors.sort(key=lambda one: -self._count(one).together)
        if order == Order.HERE:
            return self._grouped(actors, here)
        return [Line(actor=actor, mentions=self._desk.mentions.actors[actor.id]) for actor in actors]

    def _grouped(self, actors: list[Actor], here: Counter[ActorId]) -> list[Line]:
        first = sorted((actor for actor in actors if actor.id in here), key=lambda one: -here[one.id])
        others = [actor for actor in actors if actor.id not in here]
        lines = [Line(actor=actor, mentions=self._desk.mentions.actors[actor.id]) for actor in first]
        if first:
            lines.insert(0, Line(self.tr("In this article")))
        if others:
            lines.append(Line(self.tr("Elsewhere") if first else self.tr("All actors")))
        return lines + [Line(actor=actor) for actor in others]

    def _matching(self, actors: list[Actor]) -> Matcher:
        """What finds the actors by their names: made once for each state of them."""
        if self.only_here.isChecked():
            return Matcher([Entry(actor.name, actor.aliases) for actor in actors])
        if self._searched is not self._desk.actors:
            self._searched = self._desk.actors
            self._matcher = Matcher([Entry(actor.name, actor.aliases) for actor in actors])
        return self._matcher

    def _here(self) -> Counter[ActorId]:
        """The actors of the open article: by claims first, then by mentions."""
        here: Counter[ActorId] = Counter()
        for actor_id, _, count in self._desk.sums.parts:
            here[actor_id] += count * _CLAIM
        here.update(self._desk.mentions.actors)
        return here

    def _count(self, actor: Actor) -> stored.PartsCount:
        return self._counts.get(actor.id, stored.PartsCount())

    def _words_of(self, actor: Actor, mentions: int) -> str:
        """What is said of an actor: made when its line is looked at."""
        count = self._count(actor)
        words = [
            counted("ActorsPanel", "says %n", count.speaker) if count.speaker else "",
            counted("ActorsPanel", "about: %n", count.about) if count.about else "",
            counted("ActorsPanel", "else: %n", count.other) if count.other else "",
            counted("ActorsPanel", "%n mention(s) here", mentions) if mentions else "",
        ]
        return " · ".join(filter(None, words))

    # the keyboard

    def _step(self, part: QWidget, by: int) -> None:
        """Up and Down go through the field and the lists as if they were one."""
        parts = [self.search, self.found.list, self.same.list, self.list]
        stops = [one for one in parts if one.isVisible()]
        place = (stops.index(part) if part in stops else 0) + by
        if not 0 <= place < len(stops):
            return
        stop = stops[place]
        if stop is self.list:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.select_first()
        elif stop is self.search:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            stop.focus_row(0 if by > 0 else -1)

    def _open_first(self) -> None:
        self.list.select_first()
        if self.search.text().strip() and self.list.current:
            self.opened.emit(self.list.current.id)
