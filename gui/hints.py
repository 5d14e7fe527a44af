"""The hints of the first minute: one line that moves on as things are done, and goes for ever with Esc."""

from PySide6.QtCore import QObject, Signal

from annotation.records import Role, Suggestion
from gui.desk import Desk
from gui.tagging import Tagging
from gui.widgets.hint_bar import HintBar

ACCEPT, CODE, TAG, NAME, EXPORT, OWN = range(6)


class Hints(QObject):
    """Watches what the reader does and shows the next hint."""

    ended = Signal()

    def __init__(self, bar: HintBar, desk: Desk, tagging: Tagging) -> None:
        super().__init__(bar)
        self._bar, self._desk, self._tagging = bar, desk, tagging
        self._stage = ACCEPT
        self.is_on = False
        bar.hide()
        bar.ended.connect(self.end)

    def begin(self) -> None:
        """Show the first hint that fits what lies open."""
        self._stop()
        self.is_on = True
        self._tagging.tagged.connect(self._on_tagged)
        self._tagging.speaker_named.connect(self._on_named)
        self._desk.claims_changed.connect(self._on_claims)
        self._desk.article_changed.connect(self._on_article)
        first = self._desk.suggestions[0] if self._desk.suggestions else None
        if first is not None:
            self._desk.focus_on(first.fingerprint, reveal=True)
        self._go(ACCEPT if first is not None else TAG, speaker_of(first))

    def _go(self, stage: int, name: str = "") -> None:
        self._stage = stage
        self._tagging.stays = stage == ACCEPT
        who = self.tr("Is this a claim by %s?").replace("%s", name) if name else self.tr("Is this a claim?")
        self._bar.set_hint(
            {
                ACCEPT: who + " " + self.tr("`Enter` keeps it."),
                CODE: self.tr("What is it about? Press `1`–`5`."),
                TAG: self.tr("Your turn: drag over a sentence, press a digit."),
                NAME: self.tr("Who says it? Click a name in the text, or press `S`."),
                EXPORT: self.tr("`Ctrl+E` makes the table."),
                OWN: self.tr("Drop your own article anywhere."),
            }[stage]
        )
        self._bar.show()

    def _on_tagged(self, claim_id: object) -> None:
        claim = self._desk.focused_claim
        coded = claim is not None and bool(claim.codes)
        if self._stage == ACCEPT:
            self._go(TAG if coded else CODE)
        elif self._stage in (CODE, TAG):
            self._go(NAME if claim is not None and not claim.in_role(Role.SPEAKER) else EXPORT)

    def _on_claims(self, _ids: object) -> None:
        claim = self._desk.focused_claim
        if self._stage == CODE and claim is not None and claim.codes:
            self._go(TAG)
        elif self._stage == NAME and claim is not None and claim.in_role(Role.SPEAKER):
            self._go(EXPORT)

    def _on_named(self, _claim_id: object) -> None:
        if self._stage == NAME:
            self._go(EXPORT)

    def _on_article(self) -> None:
        """Another article, or none: what the hint spoke of lies there no more."""
        if self._stage in (EXPORT, OWN):
            return
        if self._desk.focus is None and self._stage != TAG:
            self._go(TAG)
        self._bar.setVisible(self._desk.article is not None)

    def exported(self) -> None:
        if self.is_on and self._stage == EXPORT:
            self._go(OWN)

    def article_added(self) -> None:
        """The hints follow into the reader's own article; after the last of them they are done."""
        if self.is_on and self._stage == OWN:
            self.end()
        elif self.is_on and self._stage in (ACCEPT, CODE):
            self._go(TAG)

    def end(self) -> None:
        if self.is_on:
            self._stop()
            self.ended.emit()

    def _stop(self) -> None:
        if not self.is_on:
            return
        self.is_on = False
        self._tagging.stays = False
        self._tagging.tagged.disconnect(self._on_tagged)
        self._tagging.speaker_named.disconnect(self._on_named)
        self._desk.claims_changed.disconnect(self._on_claims)
        self._desk.article_changed.disconnect(self._on_article)
        self._bar.hide()


def speaker_of(suggestion: Suggestion | None) -> str:
    """The name that a suggestion proposes as speaker."""
    if suggestion is None:
        return ""
    return next((actor.name for actor in suggestion.actors if actor.role is Role.SPEAKER), "")
