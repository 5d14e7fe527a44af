"""A small project in which everything occurs that a table must show."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from annotation.export.tables import TABLES
from annotation.importing import ArticleDraft
from annotation.nlp.exchange import MentionsResult, Stamp
from annotation.operations import actors, analysis, articles, claims, codes
from annotation.project import Project
from annotation.records import (
    ActorId,
    ActorKind,
    ActorOrigin,
    ArticleId,
    ClaimId,
    CodeId,
    Form,
    Role,
    Span,
    Stance,
)
from annotation.store import exports
from annotation.text import sha256_of

TEXT = (
    "😀 Envoys leave with a date\n\n"
    "“Talks were very constructive,” Steve Witkoff told Axios on Saturday, \U0001f469\u200d\U0001f467 "
    "in tow. “More,” he added, “is to come.”\n\n"
    "Envoys from Kyiv, a US official said, will meet again.\n"
)


def place(words: str) -> Span:
    """Where *words* stand in the article."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


@dataclass
class Story:
    """The project and the ids of what is in it, by name."""

    project: Project
    article: ArticleId
    text: str = TEXT
    actors: dict[str, ActorId] = field(default_factory=dict)
    codes: dict[str, CodeId] = field(default_factory=dict)
    claims: dict[str, ClaimId] = field(default_factory=dict)

    def run(self, operation: Any, **arguments: Any) -> Any:
        return self.project.run(operation, **arguments).value

    def table(self, name: str) -> list[dict[str, Any]]:
        """The rows of an exported table."""
        table = next(one for one in TABLES if one.name == name)
        rows = exports.rows(self.project.db, table.view, table.column_names)
        return [dict(zip(table.column_names, row, strict=True)) for row in rows]

    def claim_row(self, key: str) -> dict[str, Any]:
        """The claim's row in claims.csv."""
        return next(row for row in self.table("claims") if row["statement_id"] == self.claims[key])

    def tidy_rows(self, key: str) -> list[dict[str, Any]]:
        """The claim's rows in claims_tidy.csv."""
        return [row for row in self.table("claims_tidy") if row["statement_id"] == self.claims[key]]

    def actor(self, name: str, kind: ActorKind) -> ActorId:
        self.actors[name] = self.run(actors.create_actor, name=name, kind=kind)
        return self.actors[name]

    def code(self, name: str, parent: str | None = None) -> CodeId:
        self.codes[name] = self.run(
            codes.create_code, name=name, parent_id=self.codes[parent] if parent else None
        )
        return self.codes[name]

    def claim(
        self, key: str, *words: str, stance: Stance | None = None, tags: tuple[str, ...] = ()
    ) -> ClaimId:
        spans = [place(one) for one in words]
        claim_id = self.run(claims.tag_claim, article_id=self.article, spans=spans, stance=stance)
        for tag in tags:
            self.run(claims.toggle_code, claim_id=claim_id, code_id=self.codes[tag])
        self.claims[key] = claim_id
        return claim_id

    def give(self, key: str, role: Role, *names: str, origin: ActorOrigin = ActorOrigin.NAMED) -> None:
        for name in names:
            self.run(
                claims.add_actor,
                claim_id=self.claims[key],
                actor_id=self.actors[name],
                role=role,
                origin=origin,
            )


@pytest.fixture
def story(project: Project) -> Story:
    draft = ArticleDraft(
        text=TEXT,
        author="Jo Field",
        outlet="The Post",
        section="World",
        type="news",
        url="https://example.org/1",
        published="2026-01-24",
        language="en",
    )
    told = Story(project, project.run(articles.add_article, draft=draft).value)
    _cast(told)
    _codebook(told)
    _claims(told)
    _names(told)
    return told


def _cast(story: Story) -> None:
    run = story.run
    witkoff = story.actor("Steve Witkoff", ActorKind.PERSON)
    story.actor("Jared Kushner", ActorKind.PERSON)
    story.actor("Axios", ActorKind.OUTLET)
    story.actor("US official", ActorKind.UNNAMED)
    story.actor("Ukraine", ActorKind.STATE)
    run(actors.add_affiliation, actor_id=witkoff, organization="Witkoff Group", until="2025-01-19")
    run(actors.add_affiliation, actor_id=witkoff, organization="White House", since="2025-01-20")
    twice = story.actor("Witkoff", ActorKind.PERSON)
    run(actors.merge_actors, kept_id=witkoff, merged_id=twice)


def _codebook(story: Story) -> None:
    story.code("Diplomacy")
    story.code("War")
    story.code("Talks are constructive", "Diplomacy")
    story.code("Talks go on", "Diplomacy")


def _claims(story: Story) -> None:
    run = story.run
    story.claim(
        "quote", "Talks were very constructive", stance=Stance.SUPPORTS, tags=("Talks are constructive",)
    )
    story.give("quote", Role.SPEAKER, "Steve Witkoff")
    story.give("quote", Role.VIA, "Axios")
    story.give("quote", Role.ABOUT, "Ukraine", "US official")
    run(claims.set_cue, claim_id=story.claims["quote"], span=place("Steve Witkoff told Axios"))
    run(claims.set_form, claim_id=story.claims["quote"], form=Form.DIRECT)

    split = story.claim(
        "split", "More", "is to come", stance=Stance.SUPPORTS, tags=("Talks are constructive", "Talks go on")
    )
    run(
        claims.set_code_stance,
        claim_id=split,
        code_id=story.codes["Talks are constructive"],
        stance=Stance.OPPOSES,
    )
    run(claims.set_said_on, claim_id=split, said_on="2025-01-19")
    run(claims.set_note, claim_id=split, note='=1+1, "quoted"; and\nmore')
    story.give("split", Role.SPEAKER, "Steve Witkoff", "Jared Kushner", origin=ActorOrigin.INFERRED)

    story.claim("bare", "very constructive,” Steve Witkoff told Axios")
    story.claim("relayed", "Envoys from Kyiv", stance=Stance.NEUTRAL)
    story.give("relayed", Role.SPEAKER, "US official", "Steve Witkoff", origin=ActorOrigin.CHOSEN)


def _names(story: Story) -> None:
    found = [(*place("Steve Witkoff"), "PERSON"), (*place("Axios"), "ORG"), (*place("Saturday"), "DATE")]
    result = MentionsResult(Stamp("en_test", "1.0", "1", sha256_of(TEXT)), tuple(found))
    story.run(analysis.keep_mentions, article_id=story.article, result=result)
