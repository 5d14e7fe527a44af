"""The card of a mention: whom it names, what it is, or that it is no name."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from annotation.names import key_of
from annotation.operations import claims as claim_edits
from annotation.operations import mentions as edits
from annotation.operations.mentions import Scope
from annotation.records import Actor, ActorId, ActorKind, Mention, MentionKind, Role
from gui.actor_words import actor_rows, creators
from gui.counted import counted
from gui.desk import Desk
from gui.mentions.rows import ChoiceRow
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.action_row import ActionRow
from gui.widgets.chip import ActorChip
from gui.widgets.look import label, set_look
from gui.widgets.picker import PickerPopover
from gui.widgets.popover import Popover
from gui.widgets.segmented import Segment, Segmented

_WIDTH = 372
_LABELS = {
    MentionKind.PERSON: "PERSON",
    MentionKind.ORGANISATION: "ORG",
    MentionKind.PLACE: "GPE",
    MentionKind.GROUP: "NORP",
    MentionKind.OTHER: "MISC",
}


class MentionCard(Popover):
    """Opens at a name. Up and Down go through its rows, Enter does what the row says, Esc closes.

    By letter: S speaker, M same as, K kind, X not a name; H, A, E let a change hold here, in the article,
    everywhere.
    """

    open_actor = Signal(object)  # ActorId
    said = Signal(str)  # what has been decided; shown with Undo

    def __init__(self, session: Session, desk: Desk, themes: Themes, window: QWidget) -> None:
        super().__init__(window, themes, name=QCoreApplication.translate("MentionCard", "Name"))
        self._session, self._desk = session, desk
        self._mention: Mention | None = None
        self._at = QRect()
        self._scope = Scope.ARTICLE
        self.rows: list[QWidget] = []
        self.actor_picker = PickerPopover(
            window, themes, placeholder=self.tr("Same as…"), name=self.tr("Same as another actor")
        )
        self.actor_picker.picker.chosen.connect(self._link)
        self.actor_picker.picker.create_asked.connect(self._create)

    def open_for(self, mention: Mention, anchor: QRect) -> None:
        """Show the card of *mention*, beside *anchor* in global coordinates."""
        if self._session.project is None or self._desk.article is None:
            return
        self._mention, self._at, self._scope = mention, anchor, Scope.ARTICLE
        self.setAccessibleName(mention.text)
        self.set_content(self._build(mention))
        self.open_at(anchor)
        first = self.rows[0] if self._desk.focused_claim else self.open_row
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    # the card

    def _build(self, mention: Mention) -> QWidget:
        content = QWidget()
        content.setFixedWidth(min(_WIDTH, self.parentWidget().width() - 40))
        self.rows = []
        free = not self._session.read_only
        if free:
            self._add_changes(mention)
        actor = self._actor(mention)
        words = self.tr("Open actor") if actor else self.tr("Make it an actor")
        self.open_row = self._action(words, self._open_actor)
        self.open_row.setEnabled(free or actor is not None)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(self._head(mention, actor))
        layout.addSpacing(6)
        for row in self.rows:
            layout.addWidget(row)
        if free:
            layout.addSpacing(7)
            layout.addWidget(self._foot())
        return content

    def _head(self, mention: Mention, actor: Actor | None) -> QHBoxLayout:
        text, kind = (actor.name, str(actor.kind)) if actor else (mention.text, str(mention.kind))
        chip = ActorChip(text, kind, self.themes)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(self._open_actor)
        count = counted("MentionCard", "%n mention(s) here", self._count(mention))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 9, 0)
        head.addWidget(chip)
        head.addStretch()
        head.addWidget(label(count, tone="faint", pixels=12))
        return head

    def _add_changes(self, mention: Mention) -> None:
        if self._desk.focused_claim:
            self._action(self.tr("Speaker of the claim in focus"), self._make_speaker, key="S")
        self.same_row = self._action(self.tr("Same as another actor…"), self._pick_actor, key="M")
        self.kind_row = ChoiceRow(
            self.tr("Change kind"), self._kinds(), self.themes, current=mention.kind, cap="K"
        )
        self.kind_row.chosen.connect(self._relabel)
        self.reject_row = ChoiceRow(self.tr("Not a name"), self._scopes(), self.themes, cap="X")
        self.reject_row.chosen.connect(self._reject)
        self.rows += [self.kind_row, self.reject_row]

    def _action(self, text: str, act: Callable[[], None], key: str = "") -> ActionRow:
        row = ActionRow(text, self.themes, key=key)
        row.clicked.connect(act)
        self.rows.append(row)
        return row

    def _foot(self) -> QWidget:
        """How far *Same as* and *Change kind* reach."""
        foot = QFrame()
        set_look(foot, line="top")
        segments = [Segment(scope, text) for scope, text in self._scopes()]
        self.scope = Segmented(segments, self.themes, name=self.tr("How far a change reaches"))
        self.scope.set_value(self._scope)
        self.scope.chosen.connect(self._set_scope)
        self.scope.setToolTip(self.tr("H, A and E choose it too"))
        line = QHBoxLayout(foot)
        line.setContentsMargins(9, 9, 6, 0)
        line.addWidget(label(self.tr("A change holds for"), tone="faint", pixels=11.5, wrap=True), 1)
        line.addWidget(self.scope)
        return foot

    def _set_scope(self, scope: Scope) -> None:
        self._scope = scope

    def _kinds(self) -> list[tuple[object, str]]:
        return [
            (MentionKind.PERSON, self.tr("person")),
            (MentionKind.ORGANISATION, self.tr("organisation")),
            (MentionKind.PLACE, self.tr("state or place")),
            (MentionKind.GROUP, self.tr("group")),
            (MentionKind.OTHER, self.tr("other")),
        ]

    def _scopes(self) -> list[tuple[object, str]]:
        return [
            (Scope.SPAN, self.tr("here")),
            (Scope.ARTICLE, self.tr("article")),
            (Scope.PROJECT, self.tr("everywhere")),
        ]

    def _actor(self, mention: Mention) -> Actor | None:
        return self._desk.actors.get(mention.actor_id) if mention.actor_id is not None else None

    def _count(self, mention: Mention) -> int:
        """How many mentions of the open article name the same."""
        mentions = self._desk.mentions
        if mention.actor_id is not None:
            return mentions.actors[mention.actor_id]
        key = key_of(mention.text)
        return sum(count for name, count in mentions.names.items() if key_of(name) == key)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        act = self._act_of(key)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif act is not None and not self._session.read_only:
            act()
        else:
            super().keyPressEvent(event)

    def _act_of(self, key: int) -> Callable[[], None] | None:
        """What a letter does; the reach of the card's foot holds for it."""
        if key == Qt.Key.Key_S:
            return self._make_speaker if self._desk.focused_claim else None
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_M: self._pick_actor,
            Qt.Key.Key_K: lambda: self.kind_row.setFocus(Qt.FocusReason.ShortcutFocusReason),
            Qt.Key.Key_X: lambda: self._reject(self._scope),
            Qt.Key.Key_H: lambda: self._reach(Scope.SPAN),
            Qt.Key.Key_A: lambda: self._reach(Scope.ARTICLE),
            Qt.Key.Key_E: lambda: self._reach(Scope.PROJECT),
        }
        return acts.get(key)

    def _reach(self, scope: Scope) -> None:
        """Let a change reach as far as *scope*, as the foot says."""
        self._set_scope(scope)
        self.scope.set_value(scope)

    def _step(self, by: int) -> None:
        now = QApplication.focusWidget()
        rows = [row for row in self.rows if row.isEnabled()]
        at = next((n for n, row in enumerate(rows) if row is now or row.isAncestorOf(now)), -1)
        rows[(at + by) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    # decisions

    def _make_speaker(self) -> None:
        claim, mention = self._desk.focused_claim, self._mention
        self.close_up()
        if claim is None or mention is None:
            return
        actor_id = self._session.run(
            claim_edits.name_in_role, claim_id=claim.id, role=Role.SPEAKER, mention=mention
        )
        if actor_id is not None:
            self._desk.ask_role(None)
            self.said.emit(self.tr("{0} is the speaker").format(self._desk.name_of(actor_id)))

    def _relabel(self, kind: MentionKind) -> None:
        if self._decide(edits.relabel_name, scope=self._scope, label=_LABELS[kind]):
            self._say(self.tr("“{0}”: {1}"), dict(self._kinds())[kind])

    def _reject(self, scope: Scope) -> None:
        if self._decide(edits.reject_name, scope=scope):
            self._say(self.tr("“{0}” is not a name: {1}"), dict(self._scopes())[scope])

    def _decide(self, operation: Callable[..., None], **values: Any) -> bool:
        """Run the operation on the mention; whether anything has changed."""
        before = self._desk.mentions
        self.close_up()
        self._session.run(operation, article_id=self._desk.article_id, mention=self._mention, **values)
        return self._desk.mentions is not before

    def _say(self, words: str, what: str) -> None:
        if self._mention is not None:
            self.said.emit(words.format(self._mention.text, what))

    def _pick_actor(self) -> None:
        self.close_up()
        if self._mention is None:
            return
        self.actor_picker.picker.set_rows(actor_rows(self._desk, without={self._mention.actor_id}))
        self.actor_picker.picker.set_creators(creators())
        self.actor_picker.open_at(self._at)

    def _link(self, actor_id: ActorId) -> None:
        if self._decide(edits.link_name, scope=self._scope, actor_id=actor_id):
            self._say(self.tr("“{0}” stands for {1}"), self._desk.name_of(actor_id))

    def _create(self, name: str, kind: ActorKind) -> None:
        if self._decide(edits.link_to_new, scope=self._scope, name=name, kind=kind):
            self._say(self.tr("“{0}” stands for {1}"), name)

    def _open_actor(self) -> None:
        mention = self._mention
        self.close_up()
        if mention is None:
            return
        actor_id = mention.actor_id
        if actor_id is None and not self._session.read_only:
            actor_id = self._session.run(
                edits.actor_of_name, article_id=self._desk.article_id, mention=mention
            )
        if actor_id is not None:
            self.open_actor.emit(actor_id)
