"""Claims as evidence: text to be pasted, with all that is needed to find the words again and check them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from annotation.affiliations import affiliations_on
from annotation.quoting import display_quote
from annotation.records import Actor, ActorId, Article, ArticleText, Claim, Form, Role

SHA_SHOWN = 16  # hexadecimal digits of the text's SHA-256: enough to tell two texts apart


@dataclass(frozen=True, slots=True)
class Cited:
    """A claim with where it stands."""

    claim: Claim
    article: Article
    text: ArticleText


@dataclass(frozen=True, slots=True)
class Words:
    """What is said around the data; ``%s`` is where they stand, ``%h`` where the hash does."""

    paraphrase: str = "paraphrase"
    narrator: str = "the article's own words"
    speaker: str = "said by %s"
    about: str = "about %s"
    addressee: str = "to %s"
    via: str = "via %s"
    cites: str = "citing %s"
    cue: str = "cue: %s"
    published: str = "published %s"
    said_on: str = "said on %s"
    place: str = "characters %s of the text with SHA-256 %h…"

    def role(self, role: Role) -> str:
        return {
            Role.SPEAKER: self.speaker,
            Role.ABOUT: self.about,
            Role.ADDRESSEE: self.addressee,
            Role.VIA: self.via,
            Role.CITES: self.cites,
        }[role]


ENGLISH = Words()


def as_text(cited: Iterable[Cited], actors: Mapping[ActorId, Actor], words: Words = ENGLISH) -> str:
    """Each claim as a few lines, with a blank line between claims.

    The place is given in code points of the article's text, title line included, the stop exclusive.
    """
    return "\n\n".join("\n".join(_lines(one, actors, words)) for one in cited)


def as_html(cited: Iterable[Cited], actors: Mapping[ActorId, Actor], words: Words = ENGLISH) -> str:
    """The same as HTML: a quotation for each claim, its address a link."""
    return "\n".join(_block(one, actors, words) for one in cited)


def _lines(cited: Cited, actors: Mapping[ActorId, Actor], words: Words) -> list[str]:
    lines = [_quoted(cited, words), *_facts(cited, actors, words)]
    return [line for line in (*lines, cited.article.url, _place(cited, words)) if line]


def _block(cited: Cited, actors: Mapping[ActorId, Actor], words: Words) -> str:
    url = escape(cited.article.url)
    link = f'<a href="{url}">{url}</a>' if url.startswith(("http://", "https://")) else url
    facts = [*map(escape, _facts(cited, actors, words)), link, escape(_place(cited, words))]
    below = "<br>".join(fact for fact in facts if fact)
    return f"<blockquote><p>{escape(_quoted(cited, words))}</p><p>{below}</p></blockquote>"


def _quoted(cited: Cited, words: Words) -> str:
    """In quotation marks only what the article has in such; all else is labelled."""
    claim = cited.claim
    quote = display_quote(cited.text.text, [segment.span for segment in claim.segments], claim.form)
    if claim.form is Form.DIRECT:
        return f"“{quote}”"
    return f"{quote} [{words.narrator if claim.form is Form.NARRATOR else words.paraphrase}]"


def _facts(cited: Cited, actors: Mapping[ActorId, Actor], words: Words) -> list[str]:
    claim, article = cited.claim, cited.article
    who = [_part(cited, role, actors, words) for role in Role]
    if claim.cue is not None:
        who.append(words.cue.replace("%s", " ".join(claim.cue.quote.split())))
    where = [article.outlet, article.title, article.author]
    where += [_filled(words.published, article.published), _filled(words.said_on, claim.said_on)]
    return [fact for fact in (_joined(who), _joined(where)) if fact]


def _part(cited: Cited, role: Role, actors: Mapping[ActorId, Actor], words: Words) -> str:
    day = cited.claim.said_on or cited.article.published
    present = [actors[part.actor_id] for part in cited.claim.in_role(role) if part.actor_id in actors]
    return _filled(words.role(role), ", ".join(_named(actor, day) for actor in present))


def _named(actor: Actor, day: str) -> str:
    ties = affiliations_on(actor, day)
    return f"{actor.name} ({', '.join(ties)})" if ties else actor.name


def _filled(pattern: str, value: str) -> str:
    return pattern.replace("%s", value) if value else ""


def _joined(facts: Sequence[str]) -> str:
    return " · ".join(fact for fact in facts if fact)


def _place(cited: Cited, words: Words) -> str:
    spans = ", ".join(f"{start}–{stop}" for start, stop in (one.span for one in cited.claim.segments))
    return words.place.replace("%s", spans).replace("%h", cited.text.sha256[:SHA_SHOWN])
