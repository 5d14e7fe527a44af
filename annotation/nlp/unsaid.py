"""Reporting verbs that report nothing where they stand: "was asked to name", "a group called …"."""

from typing import TYPE_CHECKING

from annotation.nlp import cues

if TYPE_CHECKING:
    from spacy.tokens import Token


def says_nothing(verb: "Token", source: "Token | None") -> bool:
    """Whether a reporting verb reports nothing here: nobody says it, or a thing shows something."""
    if _only_names(verb) or verb.dep_ == "csubj":
        return True
    if source is None:
        return _is_hypothetical(verb) or verb.tag_ == "VBN" or verb.lemma_.lower() == "show"
    if is_passive(verb) and source.dep_ != "pobj" and verb.lemma_.lower() not in cues.CITING:
        return True
    if _is_only_expected(verb) or _gives_to(verb):
        return True
    clause = any(child.dep_ == "ccomp" for child in verb.children)
    if verb.lemma_.lower() == "show" and not clause:
        return source.lemma_.lower() not in cues.EVIDENCE
    return False


def is_passive(verb: "Token") -> bool:
    """Whether the subject is whom it is said to: "they were denied visas"."""
    return any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)


def _is_only_expected(verb: "Token") -> bool:
    """Whether it has not been said yet: "is expected to announce", "wanted to meet them and express …"."""
    while verb.dep_ == "conj" and verb.tag_ == "VB":
        verb = verb.head
    return verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_.lower() in cues.EXPECTING


def _only_names(verb: "Token") -> bool:
    """Whether a thing is only named: "a device called the meter"."""
    if verb.lower_ != "called" or verb.dep_ not in ("acl", "advcl"):
        return False
    return verb.i > 0 and verb.doc[verb.i - 1].pos_ in ("NOUN", "PROPN") and verb.n_lefts == 0


def _gives_to(verb: "Token") -> bool:
    """Whether a thing is denied to somebody, and not a statement: "denied them entry"."""
    parts = {child.dep_ for child in verb.children}
    return verb.lemma_.lower() == "deny" and {"dative", "dobj"} <= parts and verb.tag_ != "VBD"


def _is_hypothetical(verb: "Token") -> bool:
    """An infinitive of nobody's: "to say that"."""
    helpers = ("to", "would", "could", "might")
    return verb.tag_ == "VB" and any(
        child.dep_ == "aux" and child.lower_ in helpers for child in verb.children
    )
