"""The line over the list of claims: how many there are, what is unfinished, and what they are filtered by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.claims.filter_rows import (
    ACTOR,
    CODE,
    FORM,
    INCOMPLETE,
    STANCE,
    Condition,
    conditions_of,
    form_words,
    stance_words,
    toggled,
)
from gui.claims.filtering import Filtering
from gui.counted import counted
from gui.desk import Desk
from gui.theme.themes import Themes
from gui.widgets.chip import ActorChip
from gui.widgets.code_tag import CodeTag
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.look import button, label, set_look
from gui.widgets.pressable import Pressable


class FilterBar(QFrame):
    """One quiet line; with a filter it says how many are shown, and each condition can be taken off."""

    asked = Signal()  # a condition is to be chosen
    asked_incomplete = Signal()  # the incomplete ones are to be shown

    def __init__(
        self, filtering: Filtering, desk: Desk, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filtering, self._desk, self._themes = filtering, desk, themes
        self.count = label(tone="faint", pixels=12.5)
        self.incomplete = button("", kind="faint")
        self.clear = button(self.tr("Clear"), kind="link", name=self.tr("Clear filter"))
        self.ask = button(self.tr("Filter…"), kind="faint", name=self.tr("Filter claims"))
        self._chips = FlowLayout()
        self._shown: list[object] = []
        self._lay_out()
        self.incomplete.clicked.connect(self.asked_incomplete)
        self.clear.clicked.connect(filtering.clear)
        self.ask.clicked.connect(self.asked)
        for signal in (filtering.changed, filtering.counted, desk.codes_changed, desk.actors_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self.count)
        head.addWidget(self.incomplete)
        head.addWidget(self.clear)
        head.addStretch(1)
        head.addWidget(self.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 5, 5, 3)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(self._chips)

    def set_key(self, key: str) -> None:
        """Say which key asks for a filter."""
        self.ask.setToolTip(f"{self.tr('Filter claims')} ({key})" if key else self.tr("Filter claims"))

    def set_lifted(self, lifted: bool) -> None:
        """Whether cards lie under it: then a line parts them."""
        set_look(self, line="bottom" if lifted else "")

    def refresh(self) -> None:
        """Claims, names or conditions have changed."""
        filtering, count = self._filtering, len(self._desk.claims)
        self.setVisible(bool(count) or filtering.is_on)
        if filtering.wanted.asks_of_claims:
            text = self.tr("%1 of %2 shown").replace("%1", str(filtering.matching)).replace("%2", str(count))
        else:
            text = counted("Claims", "%n claim(s)", count)
        self.count.setText(text)
        self.incomplete.setText(counted("Claims", "%n incomplete", filtering.incomplete))
        self.incomplete.setVisible(filtering.incomplete > 0 and not filtering.wanted.asks_of_claims)
        self.clear.setVisible(filtering.is_on)
        self._show_chips()

    def _show_chips(self) -> None:
        conditions = [one for one in conditions_of(self._filtering.wanted) if self._is_known(one)]
        shown: list[object] = [(condition, self._named(condition)) for condition in conditions]
        if shown == self._shown:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._shown = shown
        self._chips.clear()
        for condition in conditions:
            chip = self._chip(condition)
            chip.removed.connect(lambda condition=condition: self._take_off(condition))
            chip.clicked.connect(lambda _=False, condition=condition: self._take_off(condition))
            self._chips.addWidget(chip)
            chip.show()
        if had_focus and not conditions:
            self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_known(self, condition: Condition) -> bool:
        """While a project closes, its codes and actors are gone before the filter is."""
        return condition[0] not in (CODE, ACTOR) or self._named(condition) is not None

    def _named(self, condition: Condition) -> object:
        """What its chip shows."""
        field, value = condition
        known = {CODE: self._desk.codes, ACTOR: self._desk.actors}.get(field, {})
        return known.get(value)

    def _chip(self, condition: Condition) -> Pressable:
        field, value = condition
        if field == CODE:
            code = self._desk.codes[value]
            chip: Pressable = CodeTag(code.name, code.color, self._themes, removable=True)
        elif field == ACTOR:
            actor = self._desk.actors[value]
            chip = ActorChip(actor.name, actor.kind.value, self._themes, removable=True)
        else:
            chip = ActorChip(self._words(condition), "unnamed", self._themes, removable=True)
        chip.setToolTip(self.tr("Take this off the filter"))
        return chip

    def _words(self, condition: Condition) -> str:
        field, value = condition
        if field == STANCE:
            return stance_words(value)
        if field == FORM:
            return form_words(value)
        return self.tr("incomplete") if field == INCOMPLETE else self.tr("no suggestions")

    def _take_off(self, condition: Condition) -> None:
        self._filtering.use(toggled(self._filtering.wanted, condition))
