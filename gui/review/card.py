"""The suggestion in focus, with the keys that judge it."""

from PySide6.QtWidgets import QWidget

from annotation.records import ActorOrigin, Suggestion
from gui.claims.content import inferred_word, judging_keys, quote_on
from gui.claims.quote import QuoteLabel
from gui.claims.words import kind_word, name_in
from gui.desk import Desk
from gui.theme.themes import Themes
from gui.widgets.card import Card
from gui.widgets.chip import ActorChip
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.key_text import KeyText
from gui.widgets.look import label


class ReviewCard(Card):
    """Shows one suggestion; it has no buttons of its own, keys judge it."""

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent, dashed=True)
        self._desk, self._themes_kept = desk, themes
        self.quote = QuoteLabel(themes)
        self._chips = FlowLayout()
        self.body.addWidget(self.quote)
        self.body.addSpacing(3)
        self.body.addLayout(self._chips)
        self.body.addSpacing(2)
        self.body.addWidget(KeyText(judging_keys(), themes, tone="faint", pixels=11.3))

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Show another suggestion."""
        self.quote.set_quote(quote_on(suggestion, self._desk))
        self._chips.clear()
        for actor in suggestion.actors:
            name = name_in(actor.role, actor.name)
            chip = ActorChip(name, actor.kind.value, self._themes_kept, detail=kind_word(actor.kind))
            self._add(chip)
        if any(actor.origin is ActorOrigin.INFERRED for actor in suggestion.actors):
            self._add(label(inferred_word(), tone="faint", pixels=11.5))
        words = [self.quote.accessibleName(), *(actor.name for actor in suggestion.actors)]
        self.setAccessibleName(self.tr("Suggestion: %s").replace("%s", ", ".join(words)))

    def _add(self, widget: QWidget) -> None:
        self._chips.addWidget(widget)
        widget.show()
