"""What is done with several picked claims: each is one step."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotation.operations import claims, claims_together
from annotation.records import ActorKind, Claim, ClaimId, CodeId, Mention, Role, Stance
from annotation.store.claim_filter import code_counts_of, stances_of
from gui.claims import pickers
from gui.claims.asking import Asking
from gui.claims.picked import Picked
from gui.claims.together_bar import TogetherBar
from gui.claims.words import role_question
from gui.counted import counted
from gui.desk import Desk
from gui.session import Session
from gui.widgets.announce import announce
from gui.widgets.picker import PickerRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Claims", text)


class Together(QObject):
    """Joins the picked claims, their bar and the steps."""

    told = Signal(str)  # what was done, or why a key did nothing; there is nothing to undo

    def __init__(
        self, session: Session, desk: Desk, picked: Picked, bar: TogetherBar, asking: Asking
    ) -> None:
        super().__init__(bar)
        self._session, self._desk = session, desk
        self._picked, self._bar, self._asking = picked, bar, asking
        picked.changed.connect(self._follow)
        desk.claims_changed.connect(self._follow_claims)
        bar.ended.connect(picked.clear)
        bar.code.clicked.connect(self.pick_code)
        bar.speaker.clicked.connect(self.pick_speaker)
        bar.copy.clicked.connect(self.copy_evidence)
        bar.remove.clicked.connect(self.remove)
        bar.stance.chosen.connect(self.set_stance)

    # the bar

    def _follow(self) -> None:
        self._refresh()
        if self._picked:
            announce(self._bar, self._bar.count.text())

    def _follow_claims(self, ids: set[ClaimId]) -> None:
        if ids & self._picked.ids:
            self._refresh()

    def _refresh(self) -> None:
        count = len(self._picked)
        stances = self._stances()
        self._bar.show_picked(count, stances, can_change=not self._session.read_only)

    def _code_counts(self) -> dict[CodeId, int]:
        return code_counts_of(self._session.db, self._picked.ids) if self._picked else {}

    def _stances(self) -> set[Stance | None]:
        return stances_of(self._session.db, self._picked.ids) if self._picked else set()

    # steps; without claims that are picked they do nothing

    def _run(self, operation: Callable[..., Any], **arguments: object) -> None:
        if self._picked:
            self._session.run(operation, claim_ids=self._picked.in_order(), **arguments)

    def digit(self, digit: int) -> None:
        """The code with this digit on all of them, or off; one of those below it where it has some."""
        if not self._picked:
            return
        code = self._desk.code_with_digit(digit)
        if code is None:
            self.told.emit(_tr("No code has the digit %s").replace("%s", str(digit)))
        elif self._desk.children_of(code.id):
            self._asking.ask_code_below(code, self._bar.code, lambda below: self.toggle_code(below.id))
        else:
            self.toggle_code(code.id)

    def toggle_code(self, code_id: CodeId) -> None:
        """Put the code on all of them; off, where all have it."""
        have = self._code_counts().get(code_id, 0)
        on_all = have == len(self._picked)
        operation = claims_together.uncode_claims if on_all else claims_together.code_claims
        self._run(operation, code_id=code_id)

    def set_stance(self, stance: str | None) -> None:
        wanted = Stance(stance) if stance else None
        self._run(claims_together.set_stance_of_claims, stance=wanted)

    def toggle_stance(self, stance: Stance) -> None:
        """Set it; not set, where all have it."""
        have = self._stances()
        self.set_stance(None if have == {stance} else stance)

    def remove(self) -> None:
        self._run(claims.remove_claims)

    def copy_evidence(self) -> None:
        """Their words with all that is needed to check them, onto the clipboard."""
        from gui.evidence import copy_as_evidence  # not needed for the start

        if self._picked and (count := copy_as_evidence(self._session, self._picked.in_order())):
            self.told.emit(counted("Claims", "%n claim(s) copied as evidence", count))

    # pickers

    def pick_code(self) -> None:
        """A code for all; below the codes, to replace or take off one that they have."""
        if not self._picked:
            return
        counts = self._code_counts()
        rows = [replace(row, detail=self._share(counts, row)) for row in pickers.code_rows(self._desk, None)]
        on_all = {code_id for code_id, count in counts.items() if count == len(self._picked)}
        rows = [replace(row, checked=row.key in on_all) for row in rows]
        self._asking.ask(
            _tr("Which code?"),
            self._bar.code,
            rows + self._replacing_rows(counts),
            self._take_code,
            creators=pickers.code_creators(),
            created=lambda name, _: self._run(claims_together.create_code_on_claims, name=name),
        )

    def _share(self, counts: dict[CodeId, int], row: PickerRow) -> str:
        """How many of the claims have the code."""
        count = counts.get(row.key, 0)
        return counted("Claims", "on %n claim(s)", count) if count else ""

    def _replacing_rows(self, counts: dict[CodeId, int]) -> list[PickerRow]:
        known = [self._desk.codes[code_id] for code_id in self._desk.codes if code_id in counts]
        replacing = [
            PickerRow(("replace", code.id), _tr("Replace “%s” by…").replace("%s", code.name), boost=-1)
            for code in known
        ]
        taking_off = [
            PickerRow(("take off", code.id), _tr("Take off “%s”").replace("%s", code.name), boost=-1)
            for code in known
        ]
        return replacing + taking_off

    def _take_code(self, key: object) -> None:
        if not isinstance(key, tuple):
            self.toggle_code(CodeId(key))
            return
        way, code_id = key
        if way == "replace":
            self._pick_replacement(code_id)
        else:
            self._run(claims_together.uncode_claims, code_id=code_id)

    def _pick_replacement(self, code_id: CodeId) -> None:
        rows = [row for row in pickers.code_rows(self._desk, None) if row.key != code_id]
        name = self._desk.codes[code_id].name
        self._asking.ask(
            _tr("“%s” becomes…").replace("%s", name),
            self._bar.code,
            rows,
            lambda new: self._run(claims_together.recode_claims, code_id=code_id, new_id=new),
        )

    def pick_speaker(self) -> None:
        """Who says all of them; who said one of them before says it no longer."""
        first = self._first()
        if first is not None:
            self._asking.ask(
                role_question(Role.SPEAKER),
                self._bar.speaker,
                pickers.actor_rows(self._desk, replace(first, actors=()), Role.SPEAKER),
                self._take_speaker,
                creators=pickers.actor_creators(Role.SPEAKER),
                created=self._create_speaker,
                digits=True,
            )

    def _first(self) -> Claim | None:
        """The first of them: actors that are named near it are offered first."""
        ids = self._picked.in_order()
        return self._desk.claim(ids[0]) if ids else None

    def _take_speaker(self, key: object) -> None:
        if isinstance(key, Mention):
            self._run(claims_together.name_speaker_of_claims, mention=key)
        else:
            self._run(claims_together.set_speaker_of_claims, actor_id=key)

    def _create_speaker(self, name: str, kind: object) -> None:
        self._run(claims_together.create_speaker_of_claims, name=name, kind=ActorKind(kind))
