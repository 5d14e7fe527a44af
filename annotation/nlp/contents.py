"""What of a sentence somebody is said to say, from the parse."""

from typing import TYPE_CHECKING

from annotation.nlp import cues
from annotation.nlp.sources import SUBJECTS, VERBS

if TYPE_CHECKING:
    from spacy.tokens import Token

_DASHES_AND_MARKS = frozenset((",", "”", '"', "''", "—", "–", "--", "-"))
_OBJECTS = frozenset(("dobj", "oprd", "attr"))
_CONTRASTING = frozenset(("while", "though", "although"))
_PHRASES = frozenset(("prep", "npadvmod", "dobj"))


def content_of(verb: "Token", source: "Token | None") -> "set[Token]":
    """The words that *verb* reports."""
    content: set[Token] = set()
    for child in verb.children:
        if _is_content(child, verb):
            content |= set(child.subtree)
    if verb.dep_ == "relcl" and _is_relative(verb):
        content |= _rest_of_sentence(verb)
    if content:
        content |= _clause_beside(verb) | _joined_infinitive(verb)
    content = content or _clause_in_phrase(verb) or _clause_after_as(verb)
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
    if child.dep_ == "advcl" and child.i > verb.i and _gives_reason(child):
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
    return lemma in cues.TAKES_OBJECT and (child.dep_ in _OBJECTS or _is_purpose(child))


def _clause_beside(verb: "Token") -> "set[Token]":
    """A second clause of a report in the past, told by its present: "said it is ready, and he is glad"."""
    said = next((child for child in verb.children if child.dep_ == "ccomp" and child.i > verb.i), None)
    more = next((child for child in verb.children if child.dep_ == "conj"), None)
    if said is None or more is None or verb.tag_ != "VBD" or more.i < said.i:
        return set()
    for clause in (said, more):
        if not _is_present(clause) or not any(child.dep_ in SUBJECTS for child in clause.children):
            return set()
    joining = {child for child in verb.children if child.dep_ == "cc" and said.i < child.i < more.i}
    return joining | set(more.subtree)


def _is_purpose(clause: "Token") -> bool:
    """Whether an infinitive goes on with an object: "announced a plan to end it"."""
    beside = clause.dep_ in ("xcomp", "advcl") and clause.tag_ == "VB" and clause.left_edge.lower_ == "to"
    before = clause.doc[max(clause.left_edge.i - 1, 0)]
    return beside and before.pos_ in ("NOUN", "PROPN")


def _joined_infinitive(verb: "Token") -> "set[Token]":
    """A second infinitive that a parse hangs on a finite verb: "announced a plan to meet, and decide"."""
    first = next((child for child in verb.children if child.i > verb.i and _is_purpose(child)), None)
    more = next((child for child in verb.children if child.dep_ == "conj" and child.tag_ == "VB"), None)
    if first is None or more is None or more.i < first.i or verb.tag_ not in ("VBD", "VBZ"):
        return set()
    return {child for child in verb.children if child.dep_ == "cc"} | set(more.subtree)


def _is_present(clause: "Token") -> bool:
    """Whether a clause is in the present tense, or has a modal verb."""
    helpers = [child for child in clause.children if child.dep_ in ("aux", "auxpass")]
    return any(word.tag_ in ("VBZ", "VBP", "MD") for word in (clause, *helpers))


def made_clear(verb: "Token") -> "set[Token]":
    """The that-clause of "made clear that …", "made it clear that …"."""
    clear = next((child for child in verb.children if child.lower_ == "clear" and child.i > verb.i), None)
    clauses = (*clear.children, *verb.children) if clear is not None else ()
    return {
        token
        for clause in clauses
        if clause.pos_ in VERBS and clause.i > verb.i and is_that_clause(clause)
        for token in clause.subtree
    }


def _gives_reason(clause: "Token") -> bool:
    """Whether a clause says why: "calls it a mistake because …"."""
    return any(child.dep_ == "mark" and child.lower_ == "because" for child in clause.children)


def qualified(verb: "Token") -> "set[Token]":
    """What is called, and what it is called."""
    content: set[Token] = set()
    for child in verb.children:
        phrase = child.dep_ == "prep" and child.lower_ in cues.QUALIFYING_PREPOSITIONS
        if child.i > verb.i and (
            child.dep_ in _OBJECTS or child.dep_ in ("ccomp", "xcomp", "advcl") or phrase
        ):
            content |= set(child.subtree)
    return content


def _clause_after_as(verb: "Token") -> "set[Token]":
    """What stands behind "As the minister said, …"."""
    opens = verb.dep_ == "advcl" and verb.left_edge.lower_ == "as" and verb.left_edge.dep_ == "mark"
    comma = verb.right_edge.i + 1
    if not opens or verb.head.i < verb.i or verb.doc[min(comma, len(verb.doc) - 1)].text != ",":
        return set()
    return {token for token in verb.head.subtree if token.i > comma}


def _clause_in_phrase(verb: "Token") -> "set[Token]":
    """A that-clause that a parse hangs on a phrase between: "said at the debate that he would win"."""
    for child in verb.children:
        if child.dep_ in _PHRASES and child.i > verb.i:
            for noun in child.subtree:
                for clause in noun.children:
                    if clause.dep_ in ("relcl", "acl") and is_that_clause(clause):
                        return set(clause.subtree)
    return set()


def is_that_clause(clause: "Token") -> bool:
    that = next(iter(clause.subtree))
    return that.lower_ == "that" and any(word.dep_ in SUBJECTS and word != that for word in clause.children)


def _added_reports(content: "set[Token]", verb: "Token") -> "set[Token]":
    """What a parse hangs on the content but says something of its own: "… and called it a success"."""
    added: set[Token] = set()
    for token in content:
        if token.pos_ in VERBS and token.lemma_.lower() in cues.SPEECH and _reports_anew(token, verb):
            added |= set(token.subtree) if token.dep_ != "relcl" else _from_here_on(token, content)
            added |= {child for child in token.head.children if child.dep_ == "cc" and child.i < token.i}
            added |= {token.head} if token.dep_ == "pcomp" else set()
    return added


def _reports_anew(token: "Token", verb: "Token") -> bool:
    subjects = [child for child in token.children if child.dep_ in SUBJECTS]
    if token.dep_ == "conj" and token.head.dep_ == "ccomp":
        return not subjects and token.tag_ == verb.tag_
    if token.dep_ == "pcomp":  # "…, with the ministry saying that …"
        return bool(subjects) and token.head.lower_ == "with"
    if token.dep_ == "relcl":  # "…, which he said was close"
        return bool(subjects) and token.doc[max(token.left_edge.i - 1, 0)].is_punct and _is_relative(token)
    if token.dep_ != "advcl":
        return False
    if token.tag_ == "VBG" and not subjects:
        return token.doc[max(token.left_edge.i - 1, 0)].text == "," and token.head.dep_ == "ccomp"
    marks = {child.lower_ for child in token.children if child.dep_ == "mark"}
    return bool(subjects) and bool(marks & _CONTRASTING)


def _from_here_on(clause: "Token", content: "set[Token]") -> "set[Token]":
    """The words of *content* from a clause's beginning on: what follows it belongs to it."""
    return {token for token in content if token.i >= clause.left_edge.i}


def _rest_of_sentence(verb: "Token") -> "set[Token]":
    """A conditional clause behind a relative one: ", which he said was near, if they go on"."""
    after = verb.right_edge.i + 1
    clauses = [word for word in verb.sent if word.dep_ == "advcl" and word.left_edge.i in (after, after + 1)]
    return {token for clause in clauses for token in clause.subtree}


def _is_relative(verb: "Token") -> bool:
    """Whether what *verb* reports has "which" or "who" as its subject."""
    clause = next((child for child in verb.children if child.dep_ == "ccomp"), None)
    return clause is not None and any(child.lower_ in ("which", "who") for child in clause.children)


def _trailing_aside(content: "set[Token]") -> "set[Token]":
    """The writer's remark at the end: ", a charge that the officials denied"."""
    if not content:
        return set()
    last = max(token.i for token in content if not token.is_punct or len(content) == 1)
    for token in sorted(content, key=lambda token: token.i):
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
