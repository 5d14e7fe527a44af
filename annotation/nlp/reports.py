"""What is reported in a paragraph: each cue with its source, its content, and who relays it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotation.nlp import cues
from annotation.nlp.contents import content_of, is_that_clause, made_clear, qualified
from annotation.nlp.sources import NOMINATIVE, SUBJECTS, VERBS, subject_of
from annotation.nlp.unsaid import says_nothing

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


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
    relays: dict[int, Token | None] = {}
    for outer in found:
        inner = next((one for one in found if _is_told_within(one, outer)), None)
        if inner is not None:
            relays[id(outer)] = None
            for one in found:
                if one is inner or _goes_on(one, inner):
                    relays[id(one)] = outer.source
    return [
        replace(one, via=relays[id(one)]) if id(one) in relays else one
        for one in found
        if relays.get(id(one), one) is not None and not _only_names_source(one)
    ]


def _only_names_source(report: Report) -> bool:
    """Whether a participle only says where another report is from: "Reuters reported, citing diplomats"."""
    cue = report.cue
    return _cites(cue) and cue.head.lemma_.lower() in cues.SPEECH


def _is_told_within(inner: Report, outer: Report) -> bool:
    if inner is outer or inner.source is None or not inner.content:
        return False
    if outer.cue.lower_ == "according":
        return inner.cue.dep_ == "ROOT" and inner.cue in outer.content
    by_medium = outer.source is not None and outer.source.ent_type_ == "ORG" and outer.cue.lemma_ == "report"
    told = inner.cue.dep_ == "ccomp" and inner.cue.head == outer.cue and inner.source.pos_ != "PRON"
    return by_medium and told


def _goes_on(one: Report, inner: Report) -> bool:
    """Whether a report belongs to what *inner* tells, by the same source: "…, which he said …"."""
    pronoun = one.source is not None and one.source.lower_ in NOMINATIVE
    return pronoun and one.cue.dep_ == "relcl" and inner.cue.is_ancestor(one.cue)


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
    if lemma in cues.SPEECH or _rules_out(verb):
        report = _relayed(Report(verb, source, frozenset(content_of(verb, source))))
        if any(token.i in quoted for token in report.content) or not says_nothing(verb, source):
            yield report
    elif lemma == "make" and source is not None and made_clear(verb):
        yield Report(verb, source, frozenset(made_clear(verb)))
    elif lemma in cues.NEEDS_QUOTATION and source is not None:
        content = frozenset(qualified(verb))
        if any(token.i in quoted for token in content):
            yield Report(verb, source, content)


def _rules_out(verb: "Token") -> bool:
    """ "has not ruled out a vote": it reports with its particle only."""
    return verb.lemma_.lower() == "rule" and any(child.lower_ == "out" for child in verb.children)


def _relayed(report: Report) -> Report:
    """ "Axios reported, citing an official, that …": the official is the source, Axios relays."""
    quoting = _quoting(report.cue)
    if quoting is not None:
        cited = next((child for child in quoting.children if child.dep_ == "dobj"), None)
        return Report(report.cue, cited, report.content, via=report.source) if cited is not None else report
    citing = next((child for child in report.cue.children if _cites(child)), None)
    if citing is None or report.source is None:
        return report
    cited = next((child for child in citing.children if child.dep_ == "dobj"), None)
    if cited is None or not (cited.ent_type_ == "PERSON" or cited.lemma_.lower() in cues.PEOPLE):
        return Report(report.cue, report.source, report.content - set(citing.subtree))
    content = report.content - set(citing.subtree)
    if not content:
        clauses = (word for word in citing.subtree if word.dep_ in ("relcl", "acl", "ccomp"))
        clause = next((word for word in clauses if is_that_clause(word)), None)
        content = frozenset(clause.subtree) if clause is not None else content
    return Report(report.cue, cited, content, via=report.source)


def _quoting(cue: "Token") -> "Token | None":
    """The verb of "quoted a diplomat as saying that …"."""
    as_ = cue.head
    inside = cue.dep_ == "pcomp" and as_.lower_ == "as" and as_.head.lemma_.lower() in cues.CITING
    return as_.head if inside else None


def _cites(child: "Token") -> bool:
    return child.dep_ == "advcl" and child.tag_ == "VBG" and child.lemma_.lower() in cues.CITING


def _of_noun(noun: "Token") -> "Iterator[Report]":
    """ "His claim that the vote was lost": the owner is the source."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    clause = next((child for child in noun.children if child.dep_ in ("acl", "ccomp", "relcl")), None)
    if owner is not None and clause is not None and clause.i > noun.i and is_that_clause(clause):
        yield Report(noun, owner, frozenset(clause.subtree))


def _according_to(doc: "Doc", according: "Token") -> Report:
    to = doc[according.i + 1]
    source = next((child for child in to.children if child.dep_ == "pobj"), doc[according.i + 2])
    phrase = {according, to, *according.subtree, *source.subtree}
    source, beyond = _without_subject_of_clause(source, according)
    return Report(according, source, frozenset(set(according.sent) - (phrase - beyond)))


def _without_subject_of_clause(source: "Token", according: "Token") -> "tuple[Token, set[Token]]":
    """The source of "According to …", and what a parse hangs on it that is the subject of the clause."""
    verb = according.head
    if verb.i < according.i or any(child.dep_ in SUBJECTS for child in verb.children):
        return source, set()
    for word in source.lefts:  # "According to Lee the plan failed"
        if word.pos_ == "PROPN" and word.nbor().dep_ == "det" and word.nbor().head == source:
            return word, set(source.subtree) - set(word.subtree)
    for word in sorted(source.subtree, key=lambda word: -word.i):  # "According to Lee, the plan failed"
        reaches_verb = word.dep_ in ("appos", "conj") and word.right_edge.i + 1 in _beginnings(verb)
        if reaches_verb and word.doc[word.left_edge.i - 1].text == ",":
            return source, set(word.subtree)
    return source, set()


def _beginnings(verb: "Token") -> "set[int]":
    """Where a verb with its helping verbs and adverbs begins: at each of them."""
    return {verb.i} | {child.i for child in verb.children if child.i < verb.i}
