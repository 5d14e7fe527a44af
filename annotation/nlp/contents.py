"""What of a sentence somebody is said to say, and whose words it is, from the parse."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotation.nlp import cues

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
VERBS = frozenset(("VERB", "AUX"))
_DASHES_AND_MARKS = frozenset((",", "”", '"', "''", "—", "–", "--", "-"))
_OBJECTS = frozenset(("dobj", "oprd", "attr"))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_NOMINATIVE = frozenset(("he", "she", "they"))
_CONTRASTING = frozenset(("while", "though", "although"))
_PHRASES = frozenset(("prep", "npadvmod", "dobj"))


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, the word that is its source if there is one, the words of its content, and who relays them."""

    cue: "Token"
    source: "Token | None"
    content: "frozenset[Token]"
    via: "Token | None" = None


def reports(doc: "Doc", quoted: "set[int]") -> "list[Report]":
    """What is reported in one paragraph, by verbs, nouns and "according to".

    *quoted* are the tokens in quotation marks: no cue is among them.
    """
    if not doc.has_annotation("DEP"):
        return []  # a pipeline without a parser
    return with_relays(list(_reports(doc, quoted)))


def with_relays(found: "Sequence[Report]") -> "list[Report]":
    """Reports, with "According to Axios, the official said …" as one: by the official, via Axios."""
    relays = {}
    for outer in found:
        inner = next((one for one in found if _is_told_within(one, outer)), None)
        if inner is not None:
            relays[id(inner)], relays[id(outer)] = outer.source, None
    return [
        replace(one, via=relays[id(one)]) if id(one) in relays else one
        for one in found
        if relays.get(id(one), one) is not None
    ]


def _is_told_within(inner: Report, outer: Report) -> bool:
    if outer.cue.lower_ != "according" or inner.source is None or not inner.content:
        return False
    return inner.cue.dep_ == "ROOT" and inner.cue in outer.content


def _reports(doc: "Doc", quoted: "set[int]") -> "Iterator[Report]":
    for token in doc:
        if token.i in quoted:
            continue
        if token.lower_ == "according" and token.i + 2 < len(doc) and doc[token.i + 1].lower_ == "to":
            yield _according_to(doc, token)
        elif token.pos_ in VERBS:
            yield from _of_verb(token, quoted)
        elif token.pos_ == "NOUN" and token.lemma_.lower() in cues.REPORTING_NOUNS:
            yield from _of_noun(token)


def _of_verb(verb: "Token", quoted: "set[int]") -> "Iterator[Report]":
    lemma = verb.lemma_.lower()
    source = subject_of(verb, quoted)
    if lemma in cues.SPEECH:
        report = _relayed(Report(verb, source, frozenset(content_of(verb, source))))
        if any(token.i in quoted for token in report.content) or not _says_nothing(verb, source):
            yield report
    elif lemma in cues.NEEDS_QUOTATION and source is not None:
        content = frozenset(_qualified(verb))
        if any(token.i in quoted for token in content):
            yield Report(verb, source, content)


def _says_nothing(verb: "Token", source: "Token | None") -> bool:
    """Whether a reporting verb reports nothing here: nobody says it, or a thing shows something."""
    if source is None:
        return _is_hypothetical(verb) or verb.tag_ == "VBN"
    if _is_passive(verb) and source.dep_ != "pobj" and verb.lemma_.lower() not in cues.CITING:
        return True
    if verb.tag_ == "VB" and verb.dep_ == "xcomp" and verb.head.lemma_.lower() in cues.EXPECTING:
        return True
    clause = any(child.dep_ == "ccomp" for child in verb.children)
    if verb.lemma_.lower() == "show" and not clause:
        return source.lemma_.lower() not in cues.EVIDENCE
    return False


def _is_passive(verb: "Token") -> bool:
    """Whether the subject is whom it is said to: "they were denied visas"."""
    return any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)


def subject_of(verb: "Token", quoted: "set[int]") -> "Token | None":
    """The word for who does what *verb* says: also of joined verbs; for a participle, what it describes."""
    for child in verb.children:
        if child.dep_ in SUBJECTS and child.i not in quoted:
            return child
    for child in verb.children:
        if child.dep_ == "agent":
            return next((object_ for object_ in child.children if object_.dep_ == "pobj"), None)
    if verb.dep_ in ("conj", "advcl", "xcomp") and verb.head.pos_ in VERBS and verb.head != verb:
        return subject_of(verb.head, quoted)
    if verb.dep_ == "pcomp":
        clause = governing_verb(verb)
        return subject_of(clause, quoted) if clause is not None else None
    return _described(verb, quoted) if verb.dep_ == "acl" else _right_before(verb, quoted)


def _right_before(verb: "Token", quoted: "set[int]") -> "Token | None":
    """The name or pronoun right before a finite verb, where a parse misses that it is the subject."""
    before = verb.i - 1
    while before >= 0 and verb.doc[before].pos_ in ("ADV", "AUX"):
        before -= 1
    if before < 0 or before in quoted or verb.tag_ not in _FINITE:
        return None
    word = verb.doc[before]
    return word if word.pos_ == "PROPN" or word.lower_ in _NOMINATIVE else None


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


def content_of(verb: "Token", source: "Token | None") -> "set[Token]":
    """The words that *verb* reports."""
    content: set[Token] = set()
    for child in verb.children:
        if _is_content(child, verb):
            content |= set(child.subtree)
    content = content or _clause_in_phrase(verb)
    if not content and source is not None and (_closes_sentence(verb, source) or _interrupts(verb, source)):
        return set(verb.head.subtree) - set(verb.subtree)
    content -= _added_reports(content, verb) | _trailing_aside(content) | {verb}
    if source is not None:
        content -= set(source.subtree) - (set(verb.subtree) if source.is_ancestor(verb) else set())
        if content and min(token.i for token in content) > verb.i:
            content = {token for token in content if token.i > verb.i}
    return content


def _is_content(child: "Token", verb: "Token") -> bool:
    lemma = verb.lemma_.lower()
    if child.dep_ == "ccomp":
        return True
    if child.i < verb.i:
        return False
    if child.dep_ == "xcomp" and lemma in cues.TAKES_INFINITIVE:
        return child.lemma_.lower() not in cues.UNNAMED_REQUESTS
    if child.dep_ == "parataxis":
        return True
    if child.dep_ in ("xcomp", "pcomp") and child.tag_ == "VBG" and lemma in cues.TAKES_GERUND:
        return True
    if child.dep_ == "prep":
        return child.lower_ in cues.TAKES_PREPOSITION.get(lemma, ())
    return lemma in cues.TAKES_OBJECT and child.dep_ in _OBJECTS


def _qualified(verb: "Token") -> "set[Token]":
    """What is called, and what it is called."""
    content: set[Token] = set()
    for child in verb.children:
        phrase = child.dep_ == "prep" and child.lower_ in cues.QUALIFYING_PREPOSITIONS
        if child.i > verb.i and (
            child.dep_ in _OBJECTS or child.dep_ in ("ccomp", "xcomp", "advcl") or phrase
        ):
            content |= set(child.subtree)
    return content


def _clause_in_phrase(verb: "Token") -> "set[Token]":
    """A that-clause that a parse hangs on a phrase between: "said at the debate that he would win"."""
    for child in verb.children:
        if child.dep_ in _PHRASES and child.i > verb.i:
            for noun in child.subtree:
                for clause in noun.children:
                    if clause.dep_ in ("relcl", "acl") and _is_that_clause(clause):
                        return set(clause.subtree)
    return set()


def _is_that_clause(clause: "Token") -> bool:
    that = next(iter(clause.subtree))
    return that.lower_ == "that" and any(word.dep_ in SUBJECTS and word != that for word in clause.children)


def _added_reports(content: "set[Token]", verb: "Token") -> "set[Token]":
    """What a parse hangs on the content but says something of its own: "… and called it a success"."""
    added: set[Token] = set()
    for token in content:
        if token.pos_ in VERBS and token.lemma_.lower() in cues.SPEECH and _reports_anew(token, verb):
            added |= set(token.subtree)
            added |= {child for child in token.head.children if child.dep_ == "cc" and child.i < token.i}
    return added


def _reports_anew(token: "Token", verb: "Token") -> bool:
    subjects = [child for child in token.children if child.dep_ in SUBJECTS]
    if token.dep_ == "conj" and token.head.dep_ == "ccomp":
        return not subjects and token.tag_ == verb.tag_
    if token.dep_ != "advcl":
        return False
    if token.tag_ == "VBG" and not subjects:
        return token.doc[max(token.left_edge.i - 1, 0)].text == "," and token.head.dep_ == "ccomp"
    marks = {child.lower_ for child in token.children if child.dep_ == "mark"}
    return bool(subjects) and bool(marks & _CONTRASTING)


def _trailing_aside(content: "set[Token]") -> "set[Token]":
    """The writer's remark at the end: ", a charge that the officials denied"."""
    if not content:
        return set()
    last = max(token.i for token in content if not token.is_punct or len(content) == 1) if content else 0
    for token in content:
        after_comma = token.doc[max(token.left_edge.i - 1, 0)].text == ","
        if token.dep_ in ("npadvmod", "relcl") and after_comma and token.right_edge.i >= last:
            return set(token.subtree)
    return set()


def _closes_sentence(verb: "Token", source: "Token") -> bool:
    """Whether the verb follows what it reports, as in "It is over, he said"."""
    if verb.dep_ not in ("parataxis", "ccomp", "advcl") or verb.head.pos_ not in VERBS:
        return False
    first = min(verb.i, source.i)
    return verb.head.i < verb.i and first > 0 and verb.doc[first - 1].text in _DASHES_AND_MARKS


def _interrupts(verb: "Token", source: "Token") -> bool:
    """Whether cue and source stand as an aside: "The deal, he said, is close"."""
    if verb.dep_ not in ("parataxis", "ccomp") or verb.head.i < verb.i or verb.head.pos_ not in VERBS:
        return False
    words = [token.i for token in (verb, source, *verb.subtree) if not token.is_punct]
    first, last = min(words), max(words)
    doc = verb.doc
    opened = verb.dep_ == "ccomp" or (first > 0 and doc[first - 1].is_punct)
    return opened and last + 1 < len(doc) and doc[last + 1].is_punct


def _is_hypothetical(verb: "Token") -> bool:
    """An infinitive of nobody's: "to say that"."""
    helpers = ("to", "would", "could", "might")
    return verb.tag_ == "VB" and any(
        child.dep_ == "aux" and child.lower_ in helpers for child in verb.children
    )


def _relayed(report: Report) -> Report:
    """ "Axios reported, citing an official, that …": the official is the source, Axios relays."""
    citing = next((child for child in report.cue.children if _cites(child)), None)
    if citing is None or report.source is None:
        return report
    cited = next((child for child in citing.children if child.dep_ == "dobj"), None)
    if cited is None or not (cited.ent_type_ == "PERSON" or cited.lemma_.lower() in cues.PEOPLE):
        return Report(report.cue, report.source, report.content - set(citing.subtree))
    content = report.content - set(citing.subtree)
    if not content:
        clauses = (word for word in citing.subtree if word.dep_ in ("relcl", "acl", "ccomp"))
        clause = next((word for word in clauses if _is_that_clause(word)), None)
        content = frozenset(clause.subtree) if clause is not None else content
    return Report(report.cue, cited, content, via=report.source)


def _cites(child: "Token") -> bool:
    return child.dep_ == "advcl" and child.tag_ == "VBG" and child.lemma_.lower() in cues.CITING


def _of_noun(noun: "Token") -> "Iterator[Report]":
    """ "His claim that the vote was lost": the owner is the source."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    clause = next((child for child in noun.children if child.dep_ in ("acl", "ccomp", "relcl")), None)
    if owner is not None and clause is not None and clause.i > noun.i and _is_that_clause(clause):
        yield Report(noun, owner, frozenset(clause.subtree))


def _according_to(doc: "Doc", according: "Token") -> Report:
    to = doc[according.i + 1]
    source = next((child for child in to.children if child.dep_ == "pobj"), doc[according.i + 2])
    phrase = {according, to, *according.subtree, *source.subtree}
    return Report(according, source, frozenset(set(according.sent) - phrase))
