"""Review: the suggestions of the open article, one after the other."""

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from annotation.operations import suggestions
from annotation.records import Form, Suggestion, TextId
from gui.claims.cards import CardDelegate
from gui.claims.model import CardsModel
from gui.claims.view import CardsView
from gui.counted import counted
from gui.desk import Desk
from gui.review.card import ReviewCard
from gui.session import Session
from gui.theme.themes import Themes
from gui.widgets.empty_state import EmptyState
from gui.widgets.look import button, label, set_look
from gui.widgets.meter import Meter


class ReviewPanel(QWidget):
    """The suggestion in focus (or the next one) on top, how far the review has come, and the rest."""

    def __init__(self, session: Session, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._text_id: TextId | None = None
        self._all = 0  # suggestions that there were since the article was opened
        self._current: Suggestion | None = None
        set_look(self, ground="panel")
        self.card = ReviewCard(desk, themes)
        self.counter = label(tone="faint", pixels=11.3)
        self.meter = Meter(themes, name=self.tr("Reviewed"))
        self.accept_direct = button("", kind="faint")
        self.accept_direct.clicked.connect(self._accept_direct)
        self.model = CardsModel(desk, self, claims=False)
        self._delegate = CardDelegate(desk, themes, self)
        self.view = CardsView(self.model, self._delegate, themes)
        self.view.setAccessibleName(self.tr("Further suggestions"))
        self.empty = EmptyState("", "", themes)
        self._lay_out()
        self.view.pressed_card.connect(lambda key: desk.focus_on(key, reveal=True))
        for signal in (desk.article_changed, desk.suggestions_changed, desk.focus_changed):
            signal.connect(self._follow)
        desk.actors_changed.connect(self._delegate.forget)
        self._follow()

    def _lay_out(self) -> None:
        full = QWidget()
        progress = QHBoxLayout()
        progress.setSpacing(7)
        progress.setContentsMargins(0, 0, -9, 0)  # the button's own padding
        progress.addWidget(self.counter)
        progress.addWidget(self.meter, 1)
        progress.addWidget(self.accept_direct)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 4)
        top.setSpacing(8)
        top.addWidget(self.card)
        top.addLayout(progress)
        layout = QVBoxLayout(full)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(full)
        self._pages.addWidget(self.empty)

    def _follow(self) -> None:
        found = self._desk.suggestions
        text_id = self._desk.text.id if self._desk.text else None
        if text_id != self._text_id:
            self._text_id, self._all, self._current = text_id, 0, None
        self._all = max(self._all, len(found))
        if not found:
            self._current = None
            self._show_empty()
            return
        self._pages.setCurrentIndex(0)
        self._show(self._next_of(found))

    def _next_of(self, found: list[Suggestion]) -> Suggestion:
        """The one in focus; else the one that was shown last, or the first behind it."""
        if (focused := self._desk.focused_suggestion) is not None:
            return focused
        if self._current is None:
            return found[0]
        behind = (one for one in found if one.span >= self._current.span)
        return next(behind, found[0])

    def _show(self, suggestion: Suggestion) -> None:
        self._current = suggestion
        found = self._desk.suggestions
        self.card.show_suggestion(suggestion)
        self.card.set_focus_look(suggestion.fingerprint == self._desk.focus)
        self.model.leave_out(suggestion.fingerprint)
        number = self._all - len(found) + found.index(suggestion) + 1
        counts = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(self._all))
        self.counter.setText(counts)
        self.meter.set_share(number / self._all)
        direct = len(self._direct())
        self.accept_direct.setText(counted("ReviewPanel", "Accept %n direct quote(s)", direct))
        self.accept_direct.setVisible(direct > 0 and not self._session.read_only)

    def _show_empty(self) -> None:
        self.model.leave_out(None)
        self._pages.setCurrentIndex(1)
        if self._all:
            words = self.tr("Every suggestion of this article is kept or dismissed.")
            self.empty.set_words(self.tr("All reviewed"), words)
        else:
            words = self.tr(
                "Here stand the claims that Sayso finds in an article, for you to keep or dismiss."
            )
            self.empty.set_words(self.tr("Nothing to review"), words)

    def _direct(self) -> list[Suggestion]:
        return [one for one in self._desk.suggestions if one.form is Form.DIRECT]

    def _accept_direct(self) -> None:
        direct, article = self._direct(), self._desk.article
        if direct and article is not None:
            self._session.run(suggestions.accept_suggestions, article_id=article.id, suggestions=direct)
