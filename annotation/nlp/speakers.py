"""Who a source is: the words that name it, and the name that they stand for."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotation.nlp.mentions import is_acronym_of
from annotation.nlp.names import Name
from annotation.nlp.passages import end, offset
from annotation.nlp.word_list import word_list
from annotation.records import ActorKind, ActorOrigin, Role, Span, SuggestedActor

if TYPE_CHECKING:
    from spacy.tokens import Token

MALE, FEMALE = "male", "female"
SINGULAR = {"he": MALE, "him": MALE, "his": MALE, "she": FEMALE, "her": FEMALE}
PLURAL = frozenset(("they", "them", "their"))
OTHER_PRONOUNS = frozenset(("we", "i", "it", "you", "who", "which", "that", "this", "some", "others"))
RELATIVE = frozenset(("who", "which", "that"))
FAR = 300  # names that are looked back over
_HIS_TITLES = word_list("mr sir lord king prince chairman spokesman congressman father brother son husband")
_HER_TITLES = word_list(
    "mrs ms miss lady queen princess chairwoman spokeswoman congresswoman mother sister daughter wife"
)
_OUTLETS = word_list(
    "newspaper paper magazine broadcaster outlet network website agency daily weekly station"
)
_WRITINGS = word_list("report statement article story post letter speech")
_BODIES = word_list(
    "government ministry administration army forces police military company campaign party court commission"
)
_KEPT_AFTER_HEAD = frozenset(
    ("prep", "pobj", "compound", "det", "amod", "poss", "conj", "cc", "case", "flat")
)
_ASIDE = frozenset(("relcl", "acl", "appos"))
_DETERMINER = re.compile(r"\A(?:the|an?|one|this|that|these|those)\s+", re.IGNORECASE)
_APPOSED = re.compile(r",\s+(?=[A-Z])")
_WORDS_BEFORE = re.compile(r"([A-Za-z]+)\.?\s+$")
_KINDS = {
    "PERSON": ActorKind.PERSON,
    "PER": ActorKind.PERSON,
    "ORG": ActorKind.ORGANISATION,
    "GPE": ActorKind.STATE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
    "NORP": ActorKind.GROUP,
}


def phrase_of(source: "Token") -> Span:
    """The noun phrase round *source* without relative clauses and asides."""
    kept = [token for token in source.subtree if not _in_aside(token, source)]
    kept = [token for token in kept if token.i <= source.i or token.dep_ in _KEPT_AFTER_HEAD] or [source]
    first, last = min(token.i for token in kept), max(token.i for token in kept)
    for at in range(source.i + 1, last + 1):
        if source.doc[at].text == ",":
            last = at - 1
            break
    return Span(offset(source.doc[first]), end(source.doc[last]))


def _in_aside(token: "Token", source: "Token") -> bool:
    return any(
        above.dep_ in _ASIDE and above != source and source.is_ancestor(above)
        for above in (token, *token.ancestors)
    )


class Speakers:
    """The names of one article, asked in text order who a source is.

    *quoted* are the quotations: a pronoun outside of them does not stand for a name inside.
    """

    def __init__(self, text: str, names: Sequence[Name], quoted: Sequence[Span]) -> None:
        self._text = text
        self._names = [name for name in names if name[2] in _KINDS]
        self._starts = [name[0] for name in self._names]
        self._quoted = list(quoted)
        self._full: dict[str, str] = self._full_names()
        self._last: SuggestedActor | None = None
        self._last_plural: SuggestedActor | None = None
        self._last_unnamed: SuggestedActor | None = None
        self._last_outlet: SuggestedActor | None = None
        self._last_body: SuggestedActor | None = None  # an organisation or a state
        self._unnamed: dict[str, str] = {}
        self._gender: dict[str, str] = {}
        self._learn_genders()

    def actor(self, source: "Token", role: Role = Role.SPEAKER, carried: bool = False) -> SuggestedActor:
        """Whom *source* stands for; *carried*: it speaks in another sentence."""
        if source.lower_ in RELATIVE and source.head.dep_ == "relcl":
            source = source.head.head
        actor = self._actor(source, role)
        if carried and actor.origin is ActorOrigin.NAMED:
            actor = replace(actor, origin=ActorOrigin.INFERRED)
        if role is Role.VIA and actor.kind is ActorKind.ORGANISATION:
            actor = self._last_outlet = replace(actor, kind=ActorKind.OUTLET)
        elif role is Role.SPEAKER:
            self._remember(source, actor)
        return actor

    def _actor(self, source: "Token", role: Role) -> SuggestedActor:
        mention = phrase_of(source)
        if source.lower_ in SINGULAR:
            return self._of_pronoun(source, mention, role)
        if source.lower_ in PLURAL and self._last_plural is not None:
            known = self._last_plural
            return SuggestedActor(role, known.name, known.kind, ActorOrigin.INFERRED, mention)
        if source.lower_ == "it" and self._last_body is not None:
            known = self._last_body
            return SuggestedActor(role, known.name, known.kind, ActorOrigin.INFERRED, mention)
        if source.lower_ in PLURAL or source.lower_ in OTHER_PRONOUNS:
            return self._unknown(mention, role)
        named = self._name_at(offset(source)) or self._name_in(mention, source)
        if named is not None:
            kind = _KINDS[named[2]]
            return SuggestedActor(role, self.full_name(named), kind, ActorOrigin.NAMED, Span(*named[:2]))
        return self._of_noun(source, mention, role)

    def _of_pronoun(self, source: "Token", mention: Span, role: Role) -> SuggestedActor:
        gender = SINGULAR[source.lower_]
        unnamed = self._unnamed_in_line(mention.start)
        if unnamed is not None:
            return SuggestedActor(role, unnamed.name, unnamed.kind, ActorOrigin.INFERRED, mention)
        name = self._person_for(mention.start, gender)
        if name is None:
            return self._unknown(mention, role)
        self._gender.setdefault(name, gender)
        return SuggestedActor(role, name, ActorKind.PERSON, ActorOrigin.INFERRED, mention)

    def _person_for(self, at: int, gender: str) -> str | None:
        """The person that a pronoun at *at* stands for: the salient one of its line or the last speaker."""
        line = self._text.rfind("\n", 0, at) + 1
        before = [name for name in self._persons_before(at) if self._may_be(self.full_name(name), gender)]
        here = [name for name in before if name[0] >= line]
        last = self._last
        if last is not None and last.kind is ActorKind.PERSON and self._may_be(last.name, gender):
            newer = [name for name in here if last.mention is not None and name[0] > last.mention.start]
            subjects = [name for name in newer if self._opens_sentence(name)]
            return self.full_name(subjects[-1]) if subjects else last.name
        subjects = [name for name in here or before[-6:] if self._opens_sentence(name)]
        pick = subjects or here[-1:] or before[-1:]
        return self.full_name(pick[-1]) if pick else None

    def _unnamed_in_line(self, at: int) -> SuggestedActor | None:
        """The official whom the same line has just let speak: "The official said that he believed …"."""
        last = self._last_unnamed
        if last is None or last.mention is None:
            return None
        between = self._text[last.mention.stop : at]
        newer = any(last.mention.stop <= name[0] for name in self._persons_before(at))
        return None if "\n" in between or newer else last

    def _opens_sentence(self, name: Name) -> bool:
        """Whether a name stands near the beginning of its sentence, where its subject does."""
        head = self._text[max(name[0] - 60, 0) : name[0]]
        since = re.split(r"[.!?][”\"’']?\s|\n", head)[-1]
        return len(since.split()) <= 4 and not re.search(r"\b(?:of|by|with|from|to|in|for|than|and)\s", since)

    def _persons_before(self, at: int) -> list[Name]:
        last = bisect_right(self._starts, at)
        nearby = self._names[max(last - 60, 0) : last]
        return [
            name
            for name in nearby
            if name[1] <= at and _KINDS[name[2]] is ActorKind.PERSON and not self._is_quoted(name)
        ]

    def _is_quoted(self, name: Name) -> bool:
        index = bisect_right(self._quoted, Span(name[0], 1 << 60)) - 1
        return index >= 0 and self._quoted[index].contains(name[0])

    def _may_be(self, name: str, gender: str) -> bool:
        return self._gender.get(name, gender) == gender

    def _of_noun(self, source: "Token", mention: Span, role: Role) -> SuggestedActor:
        words = self._text[mention.start : mention.stop]
        author = self._author_within(source, mention)
        if author is not None:
            kind = _KINDS[author[2]]
            return SuggestedActor(role, self.full_name(author), kind, ActorOrigin.NAMED, Span(*author[:2]))
        bare = _DETERMINER.sub("", words, count=1)
        if words.lower().startswith(("the ", "this ", "that ")):
            if source.lower_ in _OUTLETS and self._last_outlet is not None:
                outlet = self._last_outlet
                return SuggestedActor(role, outlet.name, outlet.kind, ActorOrigin.INFERRED, mention)
            known = self._organisation_called(source, mention.start)
            if known is not None:
                kind = _KINDS[known[2]]
                return SuggestedActor(role, self.full_name(known), kind, ActorOrigin.INFERRED, mention)
            if bare.lower() == source.lower_ and source.lower_ in self._unnamed:
                name = self._unnamed[source.lower_]
                return SuggestedActor(role, name, ActorKind.UNNAMED, ActorOrigin.INFERRED, mention)
        if bare.lower() != source.lower_:
            self._unnamed[source.lower_] = self._longest_like(bare, source)
            bare = self._unnamed[source.lower_]
        kind = ActorKind.ORGANISATION if source.lower_ in _BODIES else ActorKind.UNNAMED
        return SuggestedActor(role, bare, kind, ActorOrigin.NAMED, mention)

    def _author_within(self, source: "Token", mention: Span) -> Name | None:
        """Whose report or statement speaks: "the Axios report", "the ministry's statement"."""
        if source.lemma_.lower() not in _WRITINGS:
            return None
        named = self._name_at(next((offset(t) for t in source.lefts if t.dep_ in ("compound", "poss")), -1))
        within = named is not None and mention.start <= named[0] and named[1] <= mention.stop
        return named if within else None

    def _longest_like(self, words: str, source: "Token") -> str:
        """The name that an unnamed source had before: "unnamed US official" for "US official"."""
        known = self._unnamed.get(source.lower_, "")
        return known if known.lower().endswith(words.lower()) else words

    def _organisation_called(self, source: "Token", at: int) -> Name | None:
        """The last organisation before *at* whose name ends with the noun: "the institute"."""
        last = bisect_right(self._starts, at)
        for name in reversed(self._names[max(last - FAR, 0) : last]):
            words = self._text[name[0] : name[1]].lower().split()
            if _KINDS[name[2]] is ActorKind.ORGANISATION and len(words) > 1 and words[-1] == source.lower_:
                return name
        return None

    def _unknown(self, mention: Span, role: Role) -> SuggestedActor:
        words = self._text[mention.start : mention.stop]
        return SuggestedActor(role, words, ActorKind.UNNAMED, ActorOrigin.INFERRED, mention)

    def _remember(self, source: "Token", actor: SuggestedActor) -> None:
        self._last_unnamed = actor if source.tag_ == "NN" and actor.kind is ActorKind.UNNAMED else None
        if actor.kind in (ActorKind.ORGANISATION, ActorKind.STATE):
            self._last_body = actor
        if actor.kind is ActorKind.PERSON:
            self._last = actor
        elif source.tag_ in ("NNS", "NNPS") or actor.kind in (ActorKind.ORGANISATION, ActorKind.GROUP):
            self._last_plural = actor

    def _name_at(self, at: int) -> Name | None:
        index = bisect_right(self._starts, at) - 1
        return self._names[index] if index >= 0 and self._names[index][1] > at else None

    def _name_in(self, mention: Span, source: "Token") -> Name | None:
        """A person named after a title that the parse takes for the head: "envoy to Mali Ann Lee"."""
        after = _APPOSED.match(self._text, mention.stop)
        beside = [offset(child) for child in source.children if child.dep_ == "appos"]
        for at in (mention.stop - 1, after.end() if after else -1, *beside):
            named = self._name_at(at)
            if named is not None and _KINDS[named[2]] is ActorKind.PERSON and named[0] > offset(source):
                return named
        return None

    def full_name(self, name: Name) -> str:
        """The longest form of a name in the article: with a person's first name, without abbreviation."""
        words = " ".join(self._text[name[0] : name[1]].split())
        return self._full.get(words, words)

    def _full_names(self) -> dict[str, str]:
        """Full names by what is written; a surname that two people bear stands for itself."""
        persons = {
            " ".join(self._text[name[0] : name[1]].split())
            for name in self._names
            if _KINDS[name[2]] is ActorKind.PERSON
        }
        full: dict[str, str] = {}
        by_last: dict[str, list[str]] = {}
        for person in persons:
            by_last.setdefault(person.rsplit(" ", 1)[-1], []).append(person)
        for short in persons:
            alike = by_last[short.rsplit(" ", 1)[-1]]
            longer = {person for person in alike if person.endswith(" " + short)}
            longest = [one for one in longer if not any(two.endswith(" " + one) for two in longer)]
            if len(longest) == 1:
                full[short] = longest[0]
        return full | self._long_forms()

    def _long_forms(self) -> dict[str, str]:
        """The long form of each acronym of the article that has one: "UAE"."""
        bodies = {
            " ".join(self._text[name[0] : name[1]].split())
            for name in self._names
            if _KINDS[name[2]] is not ActorKind.PERSON
        }
        acronyms = [words for words in bodies if words.isupper() and 2 <= len(words) <= 6]
        return {
            acronym: words
            for acronym in acronyms
            for words in sorted(bodies)
            if " " in words and is_acronym_of(acronym, words)
        }

    def _learn_genders(self) -> None:
        for name in self._names:
            if _KINDS[name[2]] is ActorKind.PERSON:
                title = _WORDS_BEFORE.search(self._text[max(name[0] - 20, 0) : name[0]])
                word = title.group(1).lower() if title else ""
                if word in _HIS_TITLES or word in _HER_TITLES:
                    self._gender[self.full_name(name)] = MALE if word in _HIS_TITLES else FEMALE
