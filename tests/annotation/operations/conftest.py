"""An article with what a pipeline finds in it, for the operations to work on."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from annotation.importing.drafts import ArticleDraft
from annotation.nlp.exchange import MentionsResult, Stamp
from annotation.operations import analysis, articles
from annotation.project import Project
from annotation.records import ArticleId, Claim, ClaimId, Mention, Span
from annotation.store import articles as kept_articles
from annotation.store import claims as kept_claims
from annotation.store import mentions as kept_mentions

TEXT = (
    "Talks Set To Resume 🕊️ In Abu Dhabi\n\n"
    "“Talks were very constructive,” White House envoy Steve Witkoff wrote on X.\n"
    "“Plans were made,” Witkoff added. Zelenskyy said that Witkoff had called.\n"
    "A US official told Axios that Volodymyr Zelenskyy would come.\n"
    "SEE ALSO: Power Outages\n"
)
FOUND = {
    "White House": "ORG", "Steve Witkoff": "PERSON", "Witkoff": "PERSON", "Volodymyr Zelenskyy": "PERSON",
    "Zelenskyy": "PERSON", "US": "GPE", "Axios": "ORG", "Abu Dhabi": "GPE",
}  # fmt: skip


@dataclass
class Desk:
    """An article in an open project, with short ways to its parts."""

    project: Project
    article_id: ArticleId

    @property
    def text(self) -> str:
        return kept_articles.text_of(self.project.db, self.article_id).text

    @property
    def text_id(self) -> int:
        return kept_articles.text_of(self.project.db, self.article_id).id

    def span(self, words: str, nth: int = 0) -> Span:
        """Where *words* stand for the *nth* time, counted from 0."""
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def mentions(self, name: str = "") -> list[Mention]:
        found = kept_mentions.of_text(self.project.db, self.text_id)
        return [mention for mention in found if name in ("", mention.text)]

    def claim(self, claim_id: ClaimId) -> Claim:
        return kept_claims.some(self.project.db, [claim_id])[claim_id]

    def claims(self) -> list[Claim]:
        return kept_claims.of_article(self.project.db, self.article_id)


def found_in(text: str) -> tuple[tuple[int, int, str], ...]:
    """The names of `FOUND` wherever they stand, longer ones first, as a pipeline would say it."""
    taken: list[tuple[int, int, str]] = []
    for name in sorted(FOUND, key=len, reverse=True):
        start = text.find(name)
        while start >= 0:
            stop = start + len(name)
            if not any(one < stop and start < other for one, other, _ in taken):
                taken.append((start, stop, FOUND[name]))
            start = text.find(name, start + 1)
    return tuple(sorted(taken))


@pytest.fixture
def put_article(project: Project) -> Callable[[str], Desk]:
    """Takes an article in and analyses it."""

    def put(text: str) -> Desk:
        draft = ArticleDraft(text)
        article_id = project.run(articles.add_article, draft=draft).value
        result = MentionsResult(Stamp("pipeline", "1", "1", draft.sha256), found_in(text))
        project.run(analysis.keep_mentions, article_id=article_id, result=result)
        return Desk(project, article_id)

    return put


@pytest.fixture
def desk(put_article: Callable[[str], Desk]) -> Desk:
    return put_article(TEXT)
