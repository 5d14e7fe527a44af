"""What a user does with whole claims: duplicate, merge with the next, split at the caret."""

import re
from collections.abc import Iterable, Sequence

from annotation import anchors
from annotation.errors import InvalidInput
from annotation.operations.claims import note_change, present_claim
from annotation.project import Step, named
from annotation.quoting import form_of
from annotation.records import (
    ArticleText,
    Claim,
    ClaimActor,
    ClaimId,
    CodeId,
    Form,
    Span,
    Stance,
)
from annotation.store import articles, claims

_WORD = re.compile(r"\w")
_OPENING = "\"'“„«‘‚(["
_DASHES = "-–—"
_CLOSING = re.compile(r"[^\w\s“„«‘‚(\[]*")


@named("duplicate claim")
def duplicate_claim(step: Step, *, claim_id: ClaimId) -> ClaimId:
    """A second claim with all that the first one says, and a uid, coder and date of its own."""
    claim = present_claim(step, claim_id)
    return _put_copy(step, claim, articles.text_of(step.db, claim.article_id), _spans(claim), claim.form)


@named("merge claims")
def merge_claims(step: Step, *, kept_id: ClaimId, merged_id: ClaimId) -> ClaimId:
    """Let the claim *kept_id* take in *merged_id*, which goes; both are of one article.

    The passages are united; those with nothing but white space between them become one. Codes, actors and
    notes of both stand on it, each once, those of the kept claim first. The cue, the stance and the date said
    are those of the one that has any. Where both have a cue the kept claim's stays; where the dates differ
    neither stays; where the stances differ the claim has none and each code keeps the stance that it had. The
    form is what was set by hand on one of them, else it is proposed anew. Raises `InvalidInput`.
    """
    kept, merged = present_claim(step, kept_id), present_claim(step, merged_id)
    if kept.id == merged.id or kept.article_id != merged.article_id:
        raise InvalidInput("These claims cannot be merged.", "Choose two claims of one article.")
    text = articles.text_of(step.db, kept.article_id)
    passages = _joined(text.text, [*_spans(kept), *_spans(merged)])
    _merge_values(step, text, kept, merged, passages)
    _merge_codes(step, kept, merged)
    _add_actors(step, kept.id, (part for part in merged.actors if not _takes_part(kept, part)))
    claims.put_segments(step.db, kept.id, "content", text, passages)
    if kept.cue is None and merged.cue is not None:
        claims.put_segments(step.db, kept.id, "cue", text, [merged.cue.span])
    claims.remove(step.db, merged.id)
    note_change(step, kept)
    return kept.id


@named("split claim")
def split_claim(step: Step, *, claim_id: ClaimId, offset: int) -> ClaimId:
    """Divide the claim at *offset*, in code points; it keeps what lies before, a new claim gets the rest.

    In a passage the words are divided: a word that *offset* lies in goes to the second claim, marks stay with
    the word that they belong to. Between two passages the claim is divided there. Both claims have all else
    that was said of it; a form that was proposed is proposed anew. Returns the new claim. Raises
    `InvalidInput` where *offset* does not lie between words of the claim.
    """
    claim = present_claim(step, claim_id)
    text = articles.text_of(step.db, claim.article_id)
    first, second = divided(text.text, _spans(claim), offset)
    new_id = _put_copy(step, claim, text, second, _form_of_part(text, claim, second))
    claims.put_segments(step.db, claim.id, "content", text, first)
    claims.set_value(step.db, claim.id, "form", _form_of_part(text, claim, first))
    note_change(step, claim)
    return new_id


def divided(text: str, spans: Sequence[Span], offset: int) -> tuple[list[Span], list[Span]]:
    """The passages before *offset* and those after it. Raises `InvalidInput` where one side has no words."""
    if not spans[0].start <= offset <= spans[-1].stop:
        raise InvalidInput(
            "The caret is outside the claim.", "Click between the two words where it is to be divided."
        )
    cut = _between_words(text, offset)
    first = _with_words(text, [Span(start, min(stop, cut)) for start, stop in spans if start < cut])
    second = _with_words(text, [Span(max(start, cut), stop) for start, stop in spans if stop > cut])
    if not first or not second:
        raise InvalidInput(
            "The caret is at the edge of the claim.", "Click between the two words where it is to be divided."
        )
    return first, second


def _between_words(text: str, offset: int) -> int:
    """*offset* out of the word that it lies in; behind marks that close, before marks that open."""
    word = anchors.snap_to_words(text, Span(offset, offset + 1))
    offset = word.start if word.start < offset < word.stop else offset
    if offset and not text[offset - 1].isspace() and not _opens(text, offset - 1):
        match = _CLOSING.match(text, offset)
        return match.end() if match else offset
    while offset and _opens(text, offset - 1):
        offset -= 1
    return offset


def _opens(text: str, at: int) -> bool:
    """Whether the mark at *at* belongs to the word behind it."""
    if text[at] not in _OPENING:
        return False
    while at and text[at - 1] in _OPENING:
        at -= 1
    return not at or text[at - 1].isspace() or text[at - 1] in _DASHES


def _with_words(text: str, spans: Iterable[Span]) -> list[Span]:
    trimmed = (anchors.trim(text, span) for span in spans)
    return [span for span in trimmed if _WORD.search(text, *span)]


def _spans(claim: Claim) -> list[Span]:
    return [segment.span for segment in claim.segments]


def _joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """The spans united; white space alone does not keep them apart."""
    joined: list[Span] = []
    for span in anchors.merge(spans):
        if joined and not text[joined[-1].stop : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.stop)
        else:
            joined.append(span)
    return joined


def _is_proposed(text: ArticleText, claim: Claim) -> bool:
    return claim.form is form_of(text.text, _spans(claim))


def _form_of_part(text: ArticleText, claim: Claim, spans: Sequence[Span]) -> Form | None:
    return form_of(text.text, spans) if _is_proposed(text, claim) else claim.form


def _merge_values(step: Step, text: ArticleText, kept: Claim, merged: Claim, passages: list[Span]) -> None:
    by_hand = {one.form for one in (kept, merged) if one.form and not _is_proposed(text, one)}
    form = by_hand.pop() if len(by_hand) == 1 else form_of(text.text, passages)
    stances = {one.stance for one in (kept, merged)} - {None}
    dates = {one.said_on for one in (kept, merged)} - {""}
    notes = dict.fromkeys(one.note for one in (kept, merged) if one.note)
    values = {
        "form": form,
        "stance": stances.pop() if len(stances) == 1 else None,
        "said_on": dates.pop() if len(dates) == 1 else "",
        "note": "\n\n".join(notes),
    }
    for column, value in values.items():
        if getattr(kept, column) != value:
            claims.set_value(step.db, kept.id, column, value)


def _merge_codes(step: Step, kept: Claim, merged: Claim) -> None:
    """All codes of both. Where the claims' stances differ, each code gets the one that it stood under."""
    differ = kept.stance is not None and merged.stance is not None and kept.stance is not merged.stance
    stances: dict[CodeId, set[Stance | None]] = {}
    for claim in (kept, merged):
        for link in claim.codes:
            stances.setdefault(link.code_id, set()).add(link.stance or (claim.stance if differ else None))
    before = {link.code_id: link.stance for link in kept.codes}
    for code_id, found in stances.items():
        if code_id not in before:
            claims.add_code(step.db, kept.id, code_id, step.coder_id, step.now)
        clear = found - {None}
        stance = clear.pop() if len(clear) == 1 else None
        if stance is not before.get(code_id):
            claims.set_code_stance(step.db, kept.id, code_id, stance)


def _takes_part(claim: Claim, part: ClaimActor) -> bool:
    return any((one.actor_id, one.role) == (part.actor_id, part.role) for one in claim.actors)


def _add_actors(step: Step, claim_id: ClaimId, parts: Iterable[ClaimActor]) -> None:
    for part in parts:
        claims.add_actor(step.db, claim_id, part.actor_id, part.role, part.origin, part.mention)


def _put_copy(
    step: Step, claim: Claim, text: ArticleText, passages: Sequence[Span], form: Form | None
) -> ClaimId:
    """A new claim on *passages* that says all else that *claim* says."""
    new_id = claims.add(step.db, claim.article_id, step.coder_id, step.now, stance=claim.stance, form=form)
    claims.set_value(step.db, new_id, "said_on", claim.said_on)
    claims.set_value(step.db, new_id, "note", claim.note)
    claims.put_segments(step.db, new_id, "content", text, passages)
    if claim.cue is not None:
        claims.put_segments(step.db, new_id, "cue", text, [claim.cue.span])
    for link in claim.codes:
        claims.add_code(step.db, new_id, link.code_id, step.coder_id, step.now)
        claims.set_code_stance(step.db, new_id, link.code_id, link.stance)
    _add_actors(step, new_id, claim.actors)
    return new_id
