"""The popovers of the claims panel: who, which code, which form. All by keyboard; the focus goes back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotation.operations import claims
from annotation.quoting import form_of
from annotation.records import ActorKind, Claim, Code, CodeId, Mention, Role, Stance
from gui.claims import pickers
from gui.claims.words import role_question
from gui.desk import Desk
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.look import label
from gui.widgets.picker import Creator, PickerPopover, PickerRow
from gui.widgets.popover import Popover, anchor_of
from gui.widgets.segmented import StanceControl

Chosen = Callable[[object], None]
Created = Callable[[str, object], None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Claims", text)


class Asking(QObject):
    """Opens one popover at a time over the window of *panel*, and runs the step that was chosen in it."""

    def __init__(self, session: Session, desk: Desk, themes: Themes, panel: QWidget) -> None:
        super().__init__(panel)
        self._session, self._desk, self._themes, self._panel = session, desk, themes, panel
        self.popover: Popover | None = None
        self.stand_in: QWidget | None = None  # what else shows the claim in focus

    def ask(
        self,
        question: str,
        place: QWidget,
        rows: list[PickerRow],
        chosen: Chosen,
        *,
        creators: list[Creator] | None = None,
        created: Created | None = None,
        digits: bool = False,
    ) -> PickerPopover:
        """Let one of *rows* be found by its letters, or something new be made of them."""
        placeholder = _tr("Type to find or create…") if creators else _tr("Type to find…")
        popover = self._picker(question, placeholder, digits=digits)
        self._open(popover, place, rows, chosen, creators, created)
        return popover

    # who

    def ask_actor(self, claim: Claim, role: Role, place: QWidget, at: int | None = None) -> None:
        """Find, or make, an actor for *role*; *at*: the offset of a pronoun that stands for it."""
        popover = self._picker(role_question(role), _tr("Type to find or create…"), digits=True)
        popover.picker.dismissed.connect(lambda: self._desk.ask_role(None))
        self._open(
            popover,
            place,
            pickers.actor_rows(self._desk, claim, role, at),
            lambda key: self._put_actor(claim, role, key),
            pickers.actor_creators(role),
            lambda name, kind: self._make_actor(claim, role, name, ActorKind(kind)),
        )

    def _put_actor(self, claim: Claim, role: Role, key: object) -> None:
        now, where = self._desk.claim(claim.id), {"claim_id": claim.id, "role": role}
        has_it = now is not None and any(part.actor_id == key for part in now.in_role(role))
        instead = self._desk.asked_instead
        if isinstance(key, Mention):
            self._session.run(claims.name_in_role, mention=key, instead=instead, **where)
        elif has_it and not instead:
            self._session.run(claims.remove_actor, actor_id=key, **where)
        else:
            self._session.run(claims.add_actor, actor_id=key, instead=instead, **where)
        self._desk.ask_role(None)

    def _make_actor(self, claim: Claim, role: Role, name: str, kind: ActorKind) -> None:
        instead = self._desk.asked_instead
        self._session.run(
            claims.create_in_role, claim_id=claim.id, role=role, name=name, kind=kind, instead=instead
        )
        self._desk.ask_role(None)

    # which code

    def ask_code(self, claim: Claim, place: QWidget) -> None:
        """Find, or make, a code; one that the claim has is taken off."""
        self._open(
            self._picker(_tr("Which code?"), _tr("Type to find or create…")),
            place,
            pickers.code_rows(self._desk, claim),
            lambda key: self._session.run(claims.toggle_code, claim_id=claim.id, code_id=key),
            pickers.code_creators(),
            lambda name, _: self._make_code(claim, name),
        )

    def _make_code(self, claim: Claim, name: str) -> None:
        self._session.run(claims.create_code_on, claim_id=claim.id, name=name)

    def ask_code_below(self, code: Code, place: QWidget, chosen: Callable[[Code], None]) -> None:
        """One of the codes under *code* by its number; Enter takes *code* itself."""
        below = self._desk.children_of(code.id)
        rows = [pickers.code_row(self._desk, code, shortcut="↵")]
        for number, child in enumerate(below, start=1):
            shortcut = str(number) if number < 10 else " "
            rows.append(pickers.code_row(self._desk, child, depth=1, shortcut=shortcut))
        popover = self._picker(code.name, _tr("Type to find…"))
        self._open(popover, place, rows, lambda key: chosen(self._desk.codes[CodeId(key)]))
        popover.picker.field.installEventFilter(_Numbers([child.id for child in below], popover))

    def ask_code_stance(self, claim: Claim, code_id: CodeId, place: QWidget) -> None:
        """The stance on one code, where it differs from the claim's."""
        popover = Popover(self._panel.window(), self._themes, name=_tr("Stance of this code"))
        control = StanceControl(self._themes)
        link = next((link for link in claim.codes if link.code_id == code_id), None)
        control.set_value(link.stance if link else None)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(_tr("Stance on this code, where it differs from the claim’s"), pixels=12))
        layout.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        popover.set_content(content)
        control.chosen.connect(lambda stance: self._put_code_stance(claim, code_id, stance))
        self._show(popover, place)

    def _put_code_stance(self, claim: Claim, code_id: CodeId, stance: str | None) -> None:
        wanted = Stance(stance) if stance else None
        self._session.run(claims.set_code_stance, claim_id=claim.id, code_id=code_id, stance=wanted)

    # which form

    def ask_form(self, claim: Claim, place: QWidget) -> None:
        """In whose words it is told."""
        text = self._desk.text.text if self._desk.text else ""
        proposed = form_of(text, [segment.span for segment in claim.segments])
        popover = self._picker(_tr("In whose words?"), _tr("In whose words?"), digits=True)
        self._open(
            popover,
            place,
            pickers.form_rows(claim, proposed),
            lambda key: self._session.run(
                claims.set_form, claim_id=claim.id, form=None if key == pickers.NOT_SET else key
            ),
        )

    # popovers

    def _picker(self, name: str, placeholder: str, *, digits: bool = False) -> PickerPopover:
        window = self._panel.window()
        return PickerPopover(window, self._themes, placeholder=placeholder, digits=digits, name=name)

    def _open(
        self,
        popover: PickerPopover,
        place: QWidget,
        rows: list[PickerRow],
        chosen: Chosen,
        creators: list[Creator] | None = None,
        created: Created | None = None,
    ) -> None:
        popover.picker.set_rows(rows)
        popover.picker.chosen.connect(chosen)
        if creators and created:
            popover.picker.set_creators(creators)
            popover.picker.create_asked.connect(created)
        self._show(popover, place)

    def _show(self, popover: Popover, place: QWidget) -> None:
        if self.popover is not None:
            self.popover.close_up()
        self.popover = popover
        popover.closed.connect(lambda: self._forget(popover))
        popover.open_at(self._anchor(place))

    def _forget(self, popover: Popover) -> None:
        if self.popover is popover:
            self.popover = None
        popover.deleteLater()

    def _anchor(self, place: QWidget) -> QRect:
        """Under *place*, else what stands in for it, or in the middle of the window where neither shows."""
        if place.isVisible():
            return anchor_of(place)
        if self.stand_in is not None and self.stand_in.isVisible():
            return anchor_of(self.stand_in)
        window = self._panel.window()
        middle = window.rect().center()
        return QRect(window.mapToGlobal(middle), QSize(1, 1)).translated(-160, -window.height() // 4)


class _Numbers(QObject):
    """Lets the digits 1–9 take a picker's rows by these keys, while nothing is typed."""

    def __init__(self, keys: list[CodeId], popover: PickerPopover) -> None:
        super().__init__(popover)
        self._keys, self._picker = keys, popover.picker

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if not is_key or self._picker.field.text() or event.text() not in tuple("123456789"):
            return False
        place = int(event.text()) - 1
        if place < len(self._keys):
            self._picker.chosen.emit(self._keys[place])
        return True
