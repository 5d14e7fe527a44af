"""Makes projects with one long article full of claims and names, as the benchmarks read them."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from annotation.importing import read_pasted
from annotation.nlp.exchange import MentionsResult, Stamp, sha256_of
from annotation.operations import actors, analysis, articles, claims, codes
from annotation.project import Step, create_project, named
from annotation.records import ActorId, ActorKind, ActorOrigin, ArticleText, CodeId, Form, Role, Span, Stance
from annotation.store import articles as stored_articles
from annotation.store import claims as stored_claims

CODES, ACTORS = 20, 100
DEEPEST = 6
LABELS = ("PERSON", "ORG", "GPE", "NORP", "DATE", "MISC")
SENTENCES = (
    "The delegations of Ukraine and Russia met in Abu Dhabi, and officials of the United States took part.",
    "“Talks were very constructive,” the envoy Steve Witkoff wrote, and will go on in the next week.",
    "Nobody knows whether the leaders of Poland and Lithuania will join, a spokesman in Vilnius said.",
    "The grid operator said that repairs had been outpaced by strikes on the region of Kharkiv.",
)


@dataclass(frozen=True)
class Size:
    """Of an article: characters, claims, mentions."""

    characters: int
    claims: int
    mentions: int


def make(path: Path, size: Size) -> None:
    """Make the project: 20 codes, 100 actors, claims that overlap up to six deep."""
    project = create_project(path, name="Long")
    project.run(articles.add_article, draft=read_pasted("A short article\n\nThat is all."))
    draft = read_pasted(words(size.characters))
    article_id = project.run(articles.add_article, draft=draft).value
    text = stored_articles.text_of(project.db, article_id)
    code_ids = [project.run(codes.create_code, name=f"Statement {n}").value for n in range(CODES)]
    actor_ids = [
        project.run(actors.create_actor, name=f"Given Name{n}", kind=ActorKind.PERSON).value
        for n in range(ACTORS)
    ]
    stamp = Stamp("made", "1", "1", sha256_of(text.text))
    found = MentionsResult(stamp, tuple(names(text.text, size.mentions)))
    project.run(analysis.keep_mentions, article_id=article_id, result=found)
    project.run(put_claims, text=text, spans=spans(text.text, size), code_ids=code_ids, actor_ids=actor_ids)
    project.begin_history()
    project.commit_soon()
    project.close()


def words(characters: int) -> str:
    """A text of about so many characters."""
    chance = random.Random(7)
    paragraphs = ["A headline for a long article"]
    length = 0
    while length < characters:
        sentences = chance.choices(SENTENCES, k=chance.randint(2, 5))
        sentences.append(f"Given Name{chance.randrange(ACTORS)} of Kyiv said so again.")
        paragraphs.append(" ".join(sentences))
        length += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def names(text: str, count: int) -> Iterator[tuple[int, int, str]]:
    """Names in *text* as a pipeline finds them, spread over it."""
    chance = random.Random(5)
    found = [match.span() for match in re.finditer(r"[A-Z]\w+(?: [A-Z]\w+)*|\bin\b|\bof\b|\bwill\b", text)]
    for start, stop in sorted(chance.sample(found, min(count, len(found)))):
        yield start, stop, LABELS[(stop - start) % len(LABELS)]


def evenly(size: Size) -> int:
    """How far claims lie one in a hundred characters; where there are more, they crowd the second half.

    So in the first half as much is in view in every project, however much it holds.
    """
    return size.characters if size.claims * 100 <= size.characters else size.characters // 2


def spans(text: str, size: Size) -> list[Span]:
    """Where the claims stand: in clusters, at most six on one character as far as they lie evenly."""
    even = evenly(size)
    first = _clusters(100, even, min(size.claims, even // 100))
    return first + _clusters(even + 400, len(text), size.claims - len(first))


def _clusters(start: int, stop: int, count: int) -> list[Span]:
    chance = random.Random(3)
    clusters: list[int] = []
    while sum(clusters) < count:
        clusters.append(min(chance.choice((1, 1, 1, 1, 2, DEEPEST)), count - sum(clusters)))
    found = []
    for place, many in enumerate(clusters):
        begin = start + int(place * (stop - start - 400) / len(clusters))
        for _ in range(many):
            at = begin + chance.randrange(60)
            found.append(Span(at, at + chance.randrange(40, 260)))
    return found


@named("fill")
def put_claims(
    step: Step, *, text: ArticleText, spans: list[Span], code_ids: list[CodeId], actor_ids: list[ActorId]
) -> None:
    """A claim on each span, with a code and a speaker; some have an outlet, a second code, a stance."""
    next_code, next_actor = cycle(code_ids), cycle(actor_ids)
    stances = cycle((Stance.SUPPORTS, None, Stance.OPPOSES))
    for number, span in enumerate(spans):
        claim_id = claims.put_claim(step, text, [span], Form.INDIRECT, None)
        stored_claims.set_value(step.db, claim_id, "stance", next(stances))
        for code_id in [next(next_code)] + ([next(next_code)] if number % 3 == 0 else []):
            stored_claims.add_code(step.db, claim_id, code_id, step.coder_id, step.now)
        # two of the actors say a tenth of all each
        speaker = actor_ids[number % 10] if number % 10 < 2 else next(next_actor)
        stored_claims.add_actor(step.db, claim_id, speaker, Role.SPEAKER, ActorOrigin.NAMED, None)
        if number % 4 == 0:
            stored_claims.add_actor(step.db, claim_id, next(next_actor), Role.VIA, ActorOrigin.CHOSEN, None)
