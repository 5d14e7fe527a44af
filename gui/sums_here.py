"""Sums over all claims of the open article. They are made when somebody reads them, and follow a change
some moments later: tagging does not wait for them.
"""

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotation.records import ActorId, Article, CodeId, Role
from annotation.store import claims

if TYPE_CHECKING:
    from gui.desk import Desk

_CALM = 120  # milliseconds without another change


class SumsHere(QObject):
    """What the store counts, remembered until it may have changed."""

    changed = Signal()  # for another article the desk's `article_changed` says it

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._soon = QTimer(self, singleShot=True, interval=_CALM)
        self._soon.timeout.connect(self._renew)
        desk.article_changed.connect(self._forget)
        for signal in (desk.claims_changed, desk.mentions_changed, desk.actors_changed):
            signal.connect(lambda *_: self._soon.start())

    @cached_property
    def parts(self) -> list[tuple[ActorId, Role, int]]:
        """In how many claims each actor takes part, by role."""
        article = self._stored_article
        return [] if article is None else claims.parts_in(self._desk.session.db, article.id)

    @cached_property
    def codes(self) -> Counter[CodeId]:
        """How many claims have each code."""
        article = self._stored_article
        return Counter() if article is None else claims.code_counts_in(self._desk.session.db, article.id)

    @property
    def actors(self) -> set[ActorId]:
        """Those who take part in a claim, or are named in the text."""
        return {actor_id for actor_id, _, _ in self.parts} | self._desk.mentions.actors.keys()

    @property
    def _stored_article(self) -> Article | None:
        return self._desk.article if self._desk.session.project is not None else None

    def _renew(self) -> None:
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._soon.stop()
        for name in ("parts", "codes"):
            self.__dict__.pop(name, None)
