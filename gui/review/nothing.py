"""What stands in the review where no suggestion is left, or none is there yet: why, and what leads on."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotation.records import ArticleId
from annotation.store.suggestions import Tally
from gui.language_names import language_name
from gui.theme.themes import Themes
from gui.widgets.empty_state import EmptyState


class NothingToReview(QWidget):
    """All is judged, nothing was found, or the article was not (or cannot be) searched."""

    search_asked = Signal()  # for claims, now

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_waiting: Callable[[ArticleId], bool] = lambda _: False
        self.language_without_model: Callable[[ArticleId], str] = lambda _: ""
        self.state = EmptyState("", "", themes)
        self.search = self.state.add_button(self.tr("Look for claims"))
        self.search.clicked.connect(self.search_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)

    def refresh(self, article_id: ArticleId | None, tally: Tally, *, may_search: bool) -> None:
        """Say why nothing is here now."""
        self.search.hide()
        if article_id is None:
            words = self.tr("What Sayso takes for a claim stands here, to be kept or dismissed.")
            self.state.set_words(self.tr("No article is open"), words)
        elif self.is_waiting(article_id):
            words = self.tr("They appear here as soon as they are found. Read on, and tag, meanwhile.")
            self.state.set_words(self.tr("Looking for claims…"), words)
        elif not tally.searched:
            self.search.setVisible(may_search)
            words = self.tr("Nobody has looked for claims in this article yet.")
            self.state.set_words(self.tr("Nothing to review yet"), words)
        elif tally.found:
            self._say_done(tally)
        else:
            self._say_none(self.language_without_model(article_id))

    def _say_done(self, tally: Tally) -> None:
        counts = self.tr("%1 kept, %2 dismissed.")
        lines = [
            counts.replace("%1", str(tally.kept)).replace("%2", str(tally.dismissed)),
            self.tr("Missed one? Drag over it and press a digit."),
            self.tr("`Ctrl+PgDown` goes to the next article."),
        ]
        self.state.set_words(self.tr("All reviewed"), "\n".join(lines))

    def _say_none(self, language: str) -> None:
        lines = [self.tr("Drag over a sentence and press a digit.")]
        if language:
            name = language_name(language)
            only = self.tr("No model for %s is installed: only quotation marks are read.")
            lines.insert(0, only.replace("%s", name))
        self.state.set_words(self.tr("No claims were found"), "\n".join(lines))
