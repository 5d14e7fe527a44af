"""What is being stored of the open article part by part, to be shown at once when the last part is there."""

import sqlite3
from collections import Counter

from annotation.operations.analysis import MentionsPart, SuggestionsPart
from annotation.records import Suggestion, TextId
from annotation.span_index import SpanIndex
from annotation.store import mentions
from annotation.store.mentions import MentionRow
from gui.mentions_here import MentionsHere


class Coming:
    """Reads each part when it has been stored, so that nothing has to be read again in the end.

    It knows a result from its first part on, or not at all: what it does not know is read in the end.
    """

    def __init__(self) -> None:
        self.suggestions: dict[str, Suggestion] = {}  # by fingerprint
        self.said: set[str] = set()  # those of them that a claim says already
        self.forget()

    def forget(self) -> None:
        """Another text lies open, or what was read is no longer so."""
        self._forget_mentions()
        self.forget_suggestions()

    def forget_suggestions(self) -> None:
        """They are shown now, or what claims say has changed."""
        self.suggestions, self.said = {}, set()

    def _forget_mentions(self) -> None:
        self._rows: list[MentionRow] = []
        self._index: SpanIndex[MentionRow] = SpanIndex()
        self._labels: Counter[str] = Counter()
        self._reached = 0

    def take(self, db: sqlite3.Connection, part: MentionsPart | SuggestionsPart) -> None:
        """A part of the open text's result was stored."""
        if isinstance(part, MentionsPart):
            self._take_mentions(db, part)
        elif part.first or self.suggestions:
            if part.first:
                self.forget_suggestions()
            self.suggestions.update((one.fingerprint, one) for one in part.found)

    def _take_mentions(self, db: sqlite3.Connection, part: MentionsPart) -> None:
        if part.start == 0:
            self._forget_mentions()
        if part.start == self._reached:
            self._add(mentions.rows_between(db, part.text_id, part.start, part.stop))
            self._reached = part.stop

    def _add(self, rows: list[MentionRow]) -> None:
        self._rows += rows
        self._labels.update(row[3] for row in rows)
        for row in rows:
            self._index.add(row)

    def all_mentions(self, db: sqlite3.Connection, text_id: TextId) -> MentionsHere:
        """All mentions, of which those are read that no part has brought."""
        self._add(mentions.rows_between(db, text_id, self._reached, None))
        found = MentionsHere(self._rows, self._index)
        found.labels = self._labels
        self._forget_mentions()
        return found
