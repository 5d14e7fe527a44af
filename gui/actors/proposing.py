"""Actors that the open article proposes, and pairs of actors that may be one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from annotation.casting import ProposedActor, propose_actors
from annotation.operations import actors as edits
from annotation.records import Actor, ActorId, ArticleId
from annotation.store import actors as stored
from annotation.store import joining
from annotation.store.suggestions import dismissed
from gui.actors.deciding import ToDecide
from gui.actors.duplicates import Duplicates
from gui.actors.waiting import Row
from gui.counted import counted
from gui.desk import Desk
from gui.jobs import Job, Jobs
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.announce import announce

Counts = Mapping[ActorId, stored.PartsCount]
Pair = tuple[ActorId, ActorId]

_NAMES = 3  # other names that are shown
_PAIRS = 20
_AT_ONCE = 1000  # mentions that are gone through in a few milliseconds
_COMPARED_AT_ONCE = 400  # actors


class Found(ToDecide):
    """ "Found in this article": Enter makes one an actor with its mentions, X refuses it for good."""

    said = Signal(str)  # what was done; shown with Undo

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes,
            QCoreApplication.translate("Found", "Found in this article"),
            QCoreApplication.translate("Found", "`Enter` accept · `X` dismiss · `Space` tick"),
            QCoreApplication.translate("Found", "Accept all"),
            parent,
        )
        self._session, self._desk = session, desk
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._hidden = False
        self._read_for: tuple[object, ...] = ()
        self._shown_for: tuple[object, ...] | None = None
        self.proposed: list[ProposedActor] = []
        self.list.accepted.connect(self._accept)
        self.list.refused.connect(self._dismiss)
        self.list.looked_at.connect(self._reveal)
        self.all.clicked.connect(self.accept_all)

    def refresh(self, *, hidden: bool = False) -> None:
        """Look again who is named without being an actor."""
        self._read()
        if self._shown_for is not self._read_for or hidden != self._hidden:
            self._hidden = hidden
            self._show()

    def _show(self) -> None:
        self._shown_for = self._read_for
        rows = [] if self._hidden else [self._row(number, one) for number, one in enumerate(self.proposed)]
        heading = counted("Found", "Found in this article · %n", len(rows))
        most = 4.5 if self._desk.actors else 12.5  # half a row says that there is more
        self.show_rows(heading, rows, locked=self._session.read_only, most=most)

    def _read(self) -> None:
        """Go through the mentions, once for each state of them; beside the window where there are many."""
        desk = self._desk
        if desk.article_id is None or desk.text is None or self._session.project is None:
            self._read_for, self.proposed = (), []
            return
        text, mentions, actors = desk.text.text, desk.mentions, desk.actors
        refused = dismissed(self._session.db, desk.article_id)
        if self._is_read(mentions, actors, refused):
            return
        self._read_for = mentions, actors, refused
        if self._job is not None:
            self._job.cancel()
        if mentions.actors.total() == len(mentions):  # each of them names an actor
            self.proposed = []
        elif len(mentions) <= _AT_ONCE:
            self.proposed = propose_actors(text, list(mentions), actors.values(), refused)
        else:
            self._job = self._jobs.start(
                lambda _report, _cancelled: propose_actors(text, list(mentions), actors.values(), refused),
                done=self._take,
                failed=self._session.trouble.emit,
                name="proposed actors",
                owner=self,
            )

    def _is_read(self, mentions: object, actors: object, refused: set[str]) -> bool:
        if not self._read_for:
            return False
        old = self._read_for
        return old[0] is mentions and old[1] is actors and old[2] == refused

    def _take(self, proposed: list[ProposedActor]) -> None:
        self.proposed = proposed
        self._show()

    def _row(self, number: int, one: ProposedActor) -> Row:
        known = self._desk.actors.get(one.known) if one.known is not None else None
        names = ", ".join(one.aliases[:_NAMES])
        return Row(
            key=(one.fingerprint, number),
            chip=(one.name, one.kind),
            other=(known.name, known.kind) if known is not None and known.name != one.name else None,
            count=counted("Found", "%n mention(s)", len(one.mentions)),
            detail=self.tr("also {0}").format(names) if names else "",
            tick=self.tr("belongs to {0}").format(one.affiliation.name) if one.affiliation else "",
        )

    def _of(self, key: object) -> ProposedActor | None:
        return next((one for n, one in enumerate(self.proposed) if (one.fingerprint, n) == key), None)

    def _accept(self, key: object, with_tie: bool) -> None:
        one = self._of(key)
        if one is None:
            return
        accepted = one if with_tie else replace(one, affiliation=None)
        if self._run(edits.accept_proposed_actors, proposed=[accepted]) is not None:
            mentions = counted("Found", "%n mention(s)", len(one.mentions))
            self.said.emit(self.tr("{0} is an actor, with {1}").format(one.name, mentions))

    def accept_all(self) -> None:
        """Make all of them actors, in one step; ties that were taken off stay off."""
        proposed = [self._with_tie(number) for number in range(len(self.proposed))]
        if proposed and self._run(edits.accept_proposed_actors, proposed=proposed) is not None:
            self.said.emit(counted("Found", "%n actor(s) added", len(proposed)))

    def _with_tie(self, number: int) -> ProposedActor:
        one, rows = self.proposed[number], self.list.rows
        if number < len(rows.rows) and not rows.ticked(rows.rows[number]):
            return replace(one, affiliation=None)
        return one

    def _dismiss(self, key: object) -> None:
        one = self._of(key)
        if one is not None:
            self._run(edits.dismiss_proposed_actor, proposed=one)
            announce(self, self.tr("{0} is not proposed again").format(one.name))

    def _run(self, operation: object, **values: object) -> object:
        article_id = self._desk.article_id
        return self._session.run(operation, article_id=ArticleId(article_id or 0), **values)

    def _reveal(self, key: object) -> None:
        if (one := self._of(key)) is not None:
            self._desk.to_reveal.emit(one.mentions[0].span)


def _compared(
    actors: Mapping[ActorId, Actor], apart: set[frozenset[ActorId]]
) -> tuple[Duplicates, list[Pair]]:
    """What finds likely duplicates, and the first pairs; the fuller name of each stays and comes first."""
    found = Duplicates(actors.values(), apart)
    pairs = (sorted(pair, key=lambda one: -len(one.name)) for pair in found.pairs(_PAIRS))
    return found, [(kept.id, other.id) for kept, other in pairs]


class Same(ToDecide):
    """ "May be the same": Enter merges the pair, X says that they are two, for good."""

    merge_asked = Signal(object, object)  # ActorIds: the one that stays, the other
    opened = Signal(object)  # ActorId
    compared = Signal()  # many actors have been compared beside the window

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes,
            QCoreApplication.translate("Same", "May be the same"),
            QCoreApplication.translate("Same", "`Enter` merge · `X` these are two"),
            parent=parent,
        )
        self._session, self._desk = session, desk
        self._read_for: dict[ActorId, Actor] | None = None
        self._duplicates = Duplicates(())
        self._pairs: list[Pair] = []
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self.list.accepted.connect(lambda pair, _: self.merge_asked.emit(*pair))
        self.list.refused.connect(self._tell_apart)
        self.list.looked_at.connect(lambda pair: self.opened.emit(pair[0]))

    def duplicate_of(self, actor: Actor) -> Actor | None:
        """The one that is most likely the same as *actor*."""
        self._read()
        other = self._duplicates.of(actor)
        return other if other is not None and other.id in self._desk.actors else None

    def _read(self) -> None:
        """Compare the actors, once for each state of them; beside the window where there are many."""
        actors = self._desk.actors
        if self._read_for is actors:
            return
        self._read_for = actors
        if self._job is not None:
            self._job.cancel()
        apart = joining.distinctions(self._session.db) if self._session.project else set()
        if len(actors) <= _COMPARED_AT_ONCE:
            self._take(_compared(actors, apart))
            return
        self._job = self._jobs.start(
            lambda _report, _cancelled: _compared(actors, apart),
            done=self._take_late,
            failed=self._session.trouble.emit,
            name="likely duplicates",
            owner=self,
        )

    def _take(self, compared: tuple[Duplicates, list[Pair]]) -> None:
        self._duplicates, self._pairs = compared

    def _take_late(self, compared: tuple[Duplicates, list[Pair]]) -> None:
        self._take(compared)
        self.compared.emit()

    def refresh(self, counts: Counts, *, hidden: bool = False) -> None:
        """Look again for pairs; *counts* say how much each actor has to do with claims."""
        self._read()
        pairs = [pair for pair in self._pairs if all(one in self._desk.actors for one in pair)]
        rows = [] if hidden else [self._row(pair, counts) for pair in pairs]
        heading = counted("Same", "May be the same · %n", len(rows))
        self.show_rows(heading, rows, locked=self._session.read_only)

    def _row(self, pair: Pair, counts: Counts) -> Row:
        kept, other = (self._desk.actors[one] for one in pair)
        together: Sequence[int] = [counts[one].together if one in counts else 0 for one in pair]
        words = self.tr("{0} and {1} parts in claims").format(*together)
        return Row(key=pair, chip=(kept.name, kept.kind), other=(other.name, other.kind), detail=words)

    def _tell_apart(self, pair: Pair) -> None:
        self._session.run(edits.tell_apart, actor_id=pair[0], other_id=pair[1])
