"""The verbs that report what somebody says, and what of the sentence around them is the content."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotation.nlp.word_list import word_list

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SPEECH = word_list(
    """
    accuse acknowledge add address admit advise affirm agree allege announce answer argue ask assert
    assure blast boast caution claim comment complain concede conclude confirm contend continue
    counter criticize cry declare decline demand denounce deny describe disclose dismiss emphasize
    estimate exclaim explain express find hint indicate insist joke label lament maintain mention
    mock note observe offer opine pledge point posit pray predict proclaim promise propose quip
    quote read reason recall recount reiterate reject remark remind repeat reply report respond
    retort reveal say scoff show shout signal state stress suggest swear tell testify think threaten
    tout tweet urge vow warn whisper wonder write believe call inform intone interject insinuate
    hope fear feel retweet imply underscore post
    """
)
TAKES_INFINITIVE = word_list(
    """
    vow pledge promise threaten urge ask claim offer decline demand call advise remind tell warn
    """
)
TAKES_OBJECT = word_list(
    """
    accuse criticize denounce blast mock describe call dismiss praise deny announce reveal
    acknowledge express condemn reiterate reject label
    """
)
_CIRCUMSTANCE = frozenset(("in", "on", "at", "during", "by"))
_DASHES_AND_MARKS = frozenset((",", "”", '"', "—", "–"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, the word that is its source if there is one, and the words of its content."""

    cue: "Token"
    source: "Token | None"
    content: "frozenset[Token]"


def reports(doc: "Doc", quoted: "set[int]") -> Iterator[Report]:
    """What verbs and "according to" report in one paragraph; *quoted*: the tokens in quotation marks."""
    for token in doc:
        if token.i in quoted:
            continue
        if token.pos_ in ("VERB", "AUX") and token.lemma_.lower() in SPEECH:
            source = subject_of(token, quoted)
            if source is not None or not _is_hypothetical(token):
                yield Report(token, source, frozenset(content_of(token, source)))
        elif token.lower_ == "according" and token.i + 2 < len(doc) and doc[token.i + 1].lower_ == "to":
            yield _according_to(doc, token)


def subject_of(verb: "Token", quoted: "set[int]") -> "Token | None":
    """The word for who does what *verb* says: also of joined verbs; for a participle, what it describes."""
    for child in verb.children:
        if child.dep_ in _SUBJECTS and child.i not in quoted:
            relative = child.lower_ in ("who", "which", "that") and verb.dep_ == "relcl"
            return verb.head if relative else child
    for child in verb.children:
        if child.dep_ == "agent":
            return next((object_ for object_ in child.children if object_.dep_ == "pobj"), None)
    if verb.dep_ in ("conj", "advcl", "xcomp") and verb.head.pos_ in ("VERB", "AUX") and verb.head != verb:
        return subject_of(verb.head, quoted)
    return verb.head if verb.dep_ == "acl" else None


def content_of(verb: "Token", source: "Token | None") -> "set[Token]":
    """The words that *verb* reports."""
    lemma = verb.lemma_.lower()
    content: set[Token] = set()
    for child in verb.children:
        if _is_content(child, verb, lemma):
            content |= set(child.subtree)
    if not content and source is not None and _closes_sentence(verb, source):
        content = set(verb.head.subtree) - set(verb.subtree)
    content -= {verb}
    if source is not None:
        content -= set(source.subtree)
        if content and min(token.i for token in content) > verb.i:
            content = {token for token in content if token.i > verb.i}
    return content


def _is_content(child: "Token", verb: "Token", lemma: str) -> bool:
    if child.dep_ == "ccomp":
        return True
    if child.i < verb.i:
        return False
    if child.dep_ == "parataxis" or (child.dep_ == "xcomp" and lemma in TAKES_INFINITIVE):
        return True
    object_ = child.dep_ in ("dobj", "oprd", "prep", "attr") and child.lower_ not in _CIRCUMSTANCE
    return lemma in TAKES_OBJECT and object_


def _closes_sentence(verb: "Token", source: "Token") -> bool:
    """Whether the verb follows what it reports, as in "It is over, he said"."""
    if verb.dep_ not in ("parataxis", "ccomp", "advcl") or verb.head.pos_ not in ("VERB", "AUX"):
        return False
    first = min(verb.i, source.i)
    return verb.head.i < verb.i and first > 0 and verb.doc[first - 1].text in _DASHES_AND_MARKS


def _is_hypothetical(verb: "Token") -> bool:
    """An infinitive of nobody's: "to say that" """
    helpers = ("to", "would", "could", "might")
    return verb.tag_ == "VB" and any(
        child.dep_ == "aux" and child.lower_ in helpers for child in verb.children
    )


def _according_to(doc: "Doc", according: "Token") -> Report:
    to = doc[according.i + 1]
    source = next((child for child in to.children if child.dep_ == "pobj"), doc[according.i + 2])
    phrase = {according, to, *according.subtree, *source.subtree}
    return Report(according, source, frozenset(set(according.sent) - phrase))
