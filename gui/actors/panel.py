"""The actors of the project: a list to search, and a page for each."""

import re
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotation.changes import Changes
from annotation.errors import InvalidInput
from annotation.operations import actors as edits
from annotation.records import Actor, ActorId, ActorKind, Affiliation, ArticleId, ClaimId, Span
from annotation.store import appearances
from annotation.store import claims as stored_claims
from gui.actor_words import actor_rows, creators, wikidata_address
from gui.actors.affiliations import DatesPopover
from gui.actors.browser import Browser
from gui.actors.page import ActorPage
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.look import button, set_look
from gui.widgets.picker import Creator, PickerPopover
from gui.widgets.popover import anchor_of

_PAINTED = 40  # milliseconds after which a page is on the screen
_LIKELY = 100  # brings the proposed duplicate before all others in the picker
_WIKIDATA = re.compile(r"Q[1-9]\d*")


class ActorsPanel(QWidget):
    """Shows the list, or the page of the actor that was opened."""

    said = Signal(str)  # what has just happened; shown with Undo
    merged = Signal(str)  # that two are one now; shown over the window, with Undo

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk, self._themes = session, desk, themes
        self._actor_id: ActorId | None = None
        self._namings: ActorId | None = None  # whose places show
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._places_soon = QTimer(self, singleShot=True, interval=_PAINTED)
        self.browser = Browser(session, desk, themes)
        self.page = ActorPage(themes)
        self.back = button(self.tr("← All actors"), kind="link")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        set_look(self, ground="panel")
        single = QWidget()
        outer = QVBoxLayout(single)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self.back)
        head.addStretch()
        outer.addLayout(head)
        outer.addWidget(self.page, 1)
        self._pages.addWidget(self.browser)
        self._pages.addWidget(single)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _connect(self) -> None:
        desk, page = self._desk, self.page
        self._soon.timeout.connect(self._refresh)
        self._places_soon.timeout.connect(self._show_namings)
        for signal in (desk.article_changed, desk.mentions_changed, desk.claims_changed, desk.codes_changed):
            signal.connect(self._refresh_soon)
        desk.actors_changed.connect(self._refresh_soon)
        self._session.changed.connect(self._follow)
        self._session.opened.connect(self._start_again)
        self._session.closed.connect(self._start_again)
        self.browser.opened.connect(self.show_actor)
        self.browser.add_asked.connect(self.add_actor)
        self.browser.list.merged.connect(self.merge_two)
        self.browser.list.merge_asked.connect(self.pick_same_for)
        self.browser.list.remove_asked.connect(self.remove_one)
        self.browser.found.said.connect(self.said)
        self.browser.same.merge_asked.connect(self.merge_two)
        self.browser.same.opened.connect(self.show_actor)
        self.back.clicked.connect(self.show_all)
        page.name.edited.connect(lambda text: self._edit(name=text))
        page.kind.activated.connect(lambda _: self._edit(kind=str(page.kind.currentData())))
        page.wikidata.edited.connect(self._set_wikidata)
        page.note.edited.connect(lambda text: self._edit(note=text))
        page.aliases.added.connect(lambda name: self._run(edits.add_alias, name=name))
        page.aliases.split_asked.connect(self.split_off)
        page.aliases.removed.connect(lambda name: self._run(edits.remove_alias, name=name))
        page.affiliations.add_asked.connect(self._pick_organization)
        page.affiliations.dates_asked.connect(self._ask_dates)
        page.affiliations.removed.connect(self._leave)
        page.affiliations.opened.connect(self.show_actor)
        page.proposal.merged.connect(self.merge)
        page.proposal.refused.connect(self._refuse)
        page.same.clicked.connect(self.pick_same)
        page.remove.clicked.connect(self.remove)
        page.says.jumped.connect(self._jump)
        page.named_in.jumped.connect(self._jump_to_place)
        page.look_up.clicked.connect(self.look_up)

    # what it shows

    @property
    def actor(self) -> Actor | None:
        """The actor whose page is open."""
        return self._desk.actors.get(self._actor_id) if self._actor_id is not None else None

    def show_actor(self, actor_id: ActorId) -> None:
        """Open the page of an actor."""
        if actor_id not in self._desk.actors:
            return
        self._finish_fields()
        self._actor_id = actor_id
        self.page.says.start()
        self._namings = None
        self.page.named_in.start()
        self._show_page()
        self.page.verticalScrollBar().setValue(0)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Go back to the list."""
        self._finish_fields()
        self._actor_id = None
        self._refresh()
        self.browser.focus_list()

    def focus_search(self) -> None:
        """Go to the search field of the list."""
        self.show_all()
        self.browser.search.setFocus()
        self.browser.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._actor_id is not None:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _start_again(self) -> None:
        """Another project: its actors have nothing to do with those of before."""
        self._namings = None
        self._actor_id = None
        self.browser.search.clear()
        self._refresh()

    def _follow(self, changes: Changes, _label: str) -> None:
        if changes.actors or changes.names or changes.found_in or changes.articles:
            self._namings = None
        if changes.claims or changes.verdicts_in:
            self._refresh_soon()

    def _refresh_soon(self) -> None:
        if self.isVisible():  # what nobody sees is read when it shows
            self._soon.start()

    def _refresh(self) -> None:
        if self.actor is not None:
            self._show_page()
        else:
            self._actor_id = None
            self._pages.setCurrentIndex(0)
            self.browser.refresh()

    def _finish_fields(self) -> None:
        for field in (self.page.name, self.page.wikidata, self.page.note):
            field.finish()

    def _show_page(self) -> None:
        actor = self.actor
        assert actor is not None
        db = self._session.db
        self.page.show_actor(actor, locked=self._session.read_only)
        self.page.proposal.show_other(None if self._session.read_only else self._duplicate(actor))
        self.page.says.show_parts(
            appearances.extents(db, actor.id),
            lambda role, limit: appearances.parts_of(db, actor.id, role, limit),
            lambda ids: stored_claims.some(db, ids),
            self._desk.codes,
        )
        if self._namings != actor.id:
            self._places_soon.start()
        self._pages.setCurrentIndex(1)

    def _show_namings(self) -> None:
        """The places that name the actor, once the page is painted; a claim does not change them."""
        actor = self.actor
        if actor is not None and self._namings != actor.id:
            self._namings = actor.id
            db = self._session.db
            self.page.named_in.show_namings(
                appearances.namings_of(db, actor.id),
                lambda article_id, limit: appearances.places_of(db, actor.id, article_id, limit),
            )

    def _duplicate(self, actor: Actor) -> Actor | None:
        return self.browser.duplicate_of(actor)

    def _jump(self, article_id: ArticleId, claim_id: ClaimId) -> None:
        if self._desk.article_id != article_id:
            self._desk.open_article(article_id)
        self._desk.focus_on(claim_id, reveal=True)

    def _jump_to_place(self, article_id: ArticleId, span: Span) -> None:
        if self._desk.article_id != article_id:
            self._desk.open_article(article_id)
        self._desk.to_reveal.emit(span)

    def look_up(self) -> None:
        """Open the actor's page at Wikidata in the browser, or a search for its name."""
        if (actor := self.actor) is not None:
            self._finish_fields()
            QDesktopServices.openUrl(wikidata_address(self._desk.actors[actor.id]))

    # changes

    def _run(self, operation: object, **values: object) -> object:
        if self._actor_id is None:
            return None
        return self._session.run(operation, actor_id=self._actor_id, **values)

    def _edit(self, **values: str) -> None:
        self._run(edits.edit_actor, **values)
        if (actor := self.actor) is not None:  # what was refused does not stay in its field
            self.page.name.show_text(actor.name)

    def _set_wikidata(self, text: str) -> None:
        found = _WIKIDATA.search(text)
        if text and not found:
            self._session.trouble.emit(
                InvalidInput(
                    self.tr("“{0}” is no id of Wikidata.").format(text),
                    self.tr("It is a Q and a number, as in Q42; a whole address is fine too."),
                )
            )
            self.page.wikidata.show_text(self.actor.wikidata if self.actor else "")
            return
        self._edit(wikidata=found[0] if found else "")

    def add_actor(self, anchor: QRect | None = None) -> None:
        """Find an actor, or make one of the name that is typed, beside *anchor* in global coordinates."""
        popover = self._picker(self.tr("Name of an actor…"), self.tr("Add an actor"))
        popover.picker.set_rows(actor_rows(self._desk))
        popover.picker.set_creators(creators())
        popover.picker.chosen.connect(self.show_actor)
        popover.picker.create_asked.connect(self._create)
        popover.open_at(anchor or anchor_of(self))

    def _create(self, name: str, kind: ActorKind) -> None:
        actor_id = self._session.run(edits.create_actor, name=name, kind=kind)
        if actor_id is not None:
            self.show_actor(actor_id)

    def remove(self) -> None:
        """Remove the actor of the page, also from its claims."""
        if self._actor_id is not None:
            self.remove_one(self._actor_id)

    def remove_one(self, actor_id: ActorId) -> None:
        """Remove an actor, also from its claims."""
        actor = self._desk.actors.get(actor_id)
        if actor is None or self._session.read_only:
            return
        self._session.run(edits.remove_actor, actor_id=actor_id)
        if actor_id not in self._desk.actors:
            if self._actor_id == actor_id:
                self.show_all()
            self.said.emit(self.tr("Removed {0}").format(actor.name))

    def split_off(self, name: str) -> None:
        """Make another name of the page's actor an actor of its own, with its mentions."""
        actor = self.actor
        if actor is None:
            return
        own = self._run(edits.split_alias, name=name)
        if own is not None:
            self.said.emit(self.tr("“{0}” is an actor of its own now").format(name))

    # merging

    def pick_same(self) -> None:
        """Find the actor that is the same as the page's, and merge it into that one."""
        if self._actor_id is not None:
            self._pick_same(self._actor_id, anchor_of(self.page.same), into_other=False)

    def pick_same_for(self, actor_id: ActorId) -> None:
        """Find the actor that the one of the list is the same as, and merge it into that."""
        view = self.browser.list
        rect = view.visualRect(view.currentIndex())
        rect.moveTopLeft(view.viewport().mapToGlobal(rect.topLeft()))
        self._pick_same(actor_id, rect, into_other=True)

    def _pick_same(self, actor_id: ActorId, anchor: QRect, *, into_other: bool) -> None:
        actor = self._desk.actors.get(actor_id)
        if actor is None or self._session.read_only:
            return
        words = self.tr("Merge {0} into…") if into_other else self.tr("Merge into {0}…")
        popover = self._picker(words.format(actor.name), self.tr("Merge with another actor"))
        likely = self._duplicate(actor)
        rows = actor_rows(self._desk, without={actor_id})
        popover.picker.set_rows(
            [replace(row, boost=_LIKELY) if likely and row.key == likely.id else row for row in rows]
        )
        if into_other:
            popover.picker.chosen.connect(lambda other_id: self.merge_two(other_id, actor_id))
        else:
            popover.picker.chosen.connect(lambda other_id: self.merge_two(actor_id, other_id))
        popover.open_at(anchor)

    def merge(self, other_id: ActorId) -> None:
        """Let the other actor be the same as the one of the page, which stays."""
        if self._actor_id is not None:
            self.merge_two(self._actor_id, other_id)

    def merge_two(self, kept_id: ActorId, other_id: ActorId) -> None:
        """Let the other be the same as the one that stays."""
        kept, other = self._desk.actors.get(kept_id), self._desk.actors.get(other_id)
        if other is None or kept is None or self._session.read_only:
            return
        self._session.run(edits.merge_actors, kept_id=kept_id, merged_id=other_id)
        if other_id not in self._desk.actors:
            self.merged.emit(self.tr("Merged “{0}” into {1}").format(other.name, kept.name))

    def _refuse(self, other_id: ActorId) -> None:
        self._run(edits.tell_apart, other_id=other_id)

    # affiliations

    def _pick_organization(self, widget: QWidget) -> None:
        popover = self._picker(self.tr("Organisation…"), self.tr("Affiliation"))
        rows = [row for row in actor_rows(self._desk, without={self._actor_id}) if row.kind != "person"]
        popover.picker.set_rows(rows)
        popover.picker.set_creators(
            [Creator(ActorKind.ORGANISATION, self.tr("+ Create “{text}” as an organisation"))]
        )
        popover.picker.chosen.connect(lambda key: self._join(self._desk.name_of(key)))
        popover.picker.create_asked.connect(lambda name, _: self._join(name))
        popover.open_at(anchor_of(widget))

    def _join(self, organization: str) -> None:
        self._run(edits.add_affiliation, organization=organization)

    def _leave(self, affiliation: Affiliation) -> None:
        self._run(
            edits.remove_affiliation, organization_id=affiliation.organization_id, since=affiliation.since
        )

    def _ask_dates(self, affiliation: Affiliation, widget: QWidget) -> None:
        popover = DatesPopover(affiliation, self.window(), self._themes)
        popover.kept.connect(
            lambda since, until: self._run(
                edits.date_affiliation, affiliation=affiliation, since=since, until=until
            )
        )
        popover.open_at(anchor_of(widget))

    def _picker(self, placeholder: str, name: str) -> PickerPopover:
        popover = PickerPopover(self.window(), self._themes, placeholder=placeholder, name=name)
        popover.closed.connect(popover.deleteLater)
        return popover
