"""Who does what a verb says: its subject, and where a parse misses it, the name beside it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
VERBS = frozenset(("VERB", "AUX"))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))
NOMINATIVE = frozenset(("he", "she", "they"))


def subject_of(verb: "Token", quoted: "set[int]") -> "Token | None":
    """The word for who does what *verb* says: also of joined verbs; for a participle, what it describes."""
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS and child.i not in quoted]
    if subjects:
        return _named_after_title(subjects)
    for child in verb.children:
        if child.dep_ == "agent":
            return next((object_ for object_ in child.children if object_.dep_ == "pobj"), None)
    if verb.dep_ in ("conj", "advcl", "xcomp") and verb.head.pos_ in VERBS and verb.head != verb:
        return subject_of(verb.head, quoted)
    if verb.dep_ == "pcomp":
        clause = governing_verb(verb)
        return subject_of(clause, quoted) if clause is not None else None
    return _described(verb, quoted) if verb.dep_ == "acl" else _right_before(verb, quoted)


def _named_after_title(subjects: "Sequence[Token]") -> "Token":
    """The first subject, or the name that a parse sets beside its title: "CEO of the Council Ann Lee"."""
    title = subjects[0]
    for name in subjects[1:]:
        if name.pos_ == "PROPN" and title.right_edge.i + 1 == name.left_edge.i:
            return name
    return title


def _right_before(verb: "Token", quoted: "set[int]") -> "Token | None":
    """The name or pronoun right before a finite verb, where a parse misses that it is the subject."""
    before = verb.i - 1
    while before >= 0 and verb.doc[before].pos_ in ("ADV", "AUX"):
        before -= 1
    if before < 0 or before in quoted or verb.tag_ not in _FINITE:
        return None
    word = verb.doc[before]
    return word if word.pos_ == "PROPN" or word.lower_ in NOMINATIVE else None


def _described(participle: "Token", quoted: "set[int]") -> "Token | None":
    """The noun of "a man saying"; for "made a pitch, saying" the subject of the clause."""
    noun = participle.head
    if participle.tag_ == "VBN":
        return None  # "a group called …": nobody says it
    clause = governing_verb(noun)
    if participle.tag_ != "VBG" or noun.dep_ not in ("dobj", "pobj") or noun.ent_type_ == "PERSON":
        return noun
    return (subject_of(clause, quoted) if clause is not None else None) or noun


def governing_verb(token: "Token") -> "Token | None":
    """The nearest verb above *token*."""
    return next((above for above in token.ancestors if above.pos_ in VERBS), None)
