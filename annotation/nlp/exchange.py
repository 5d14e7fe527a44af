"""What goes between Sayso and its worker, and what the store keeps: results as JSON, stamped.

Messages are one JSON object a line, in ASCII, so that no text can break a line or a pipe. Requests:
``{"id", "op": "analyze", "text", "zones": [[start, stop, kind]…], "parts": ["mentions", "suggestions"],
"language"}``
and ``{"op": "cancel", "id"}``. Replies carry ``"event"``: ready, progress, result (in chunks; the last one
says so), done, cancelled, error.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotation.records import (
    ActorKind,
    ActorOrigin,
    Form,
    Role,
    Span,
    SuggestedActor,
    Suggestion,
    Zone,
)

RULES_VERSION = "6"  # of the rules in this package: a result of older rules is out of date
MENTIONS, SUGGESTIONS = "mentions", "suggestions"
PARTS = (MENTIONS, SUGGESTIONS)
CHUNK = 100  # records of one line: a reader of the pipe is never busy for long
Message = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a result was made from, and by what."""

    pipeline: str
    version: str
    rules: str
    sha256: str  # of the text, UTF-8
    language: str = ""  # as it was detected, ISO 639-1; empty where it was given, or is not sure


@dataclass(frozen=True, slots=True)
class MentionsResult:
    """The mentions of a text as (start, stop, label), in text order."""

    stamp: Stamp
    mentions: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class SuggestionsResult:
    """The claims that are proposed for a text, in text order."""

    stamp: Stamp
    suggestions: tuple[Suggestion, ...]


Result = MentionsResult | SuggestionsResult


def sha256_of(text: str) -> str:
    """The text's stamp; the same as the store's for a canonical text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def encode(message: Mapping[str, Any]) -> bytes:
    """A message as a line."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes | str) -> Message | None:
    """The message of a line; None if it is none."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    return message if isinstance(message, dict) else None


def analyze_request(
    number: int,
    text: str,
    zones: Iterable[Zone] = (),
    parts: Sequence[str] = PARTS,
    language: str = "",
) -> Message:
    """The request to analyse *text*; replies carry *number*. Without a *language* it is detected."""
    marked = [[zone.span.start, zone.span.stop, zone.kind] for zone in zones]
    return {
        "id": number,
        "op": "analyze",
        "text": text,
        "zones": marked,
        "parts": list(parts),
        "language": language,
    }


def cancel_request(number: int) -> Message:
    """The request to give up request *number*."""
    return {"id": number, "op": "cancel"}


def zones_from(items: Iterable[Sequence[Any]]) -> list[Zone]:
    """The zones of a request; one without a kind is boilerplate."""
    return [
        Zone(Span(int(item[0]), int(item[1])), str(item[2]) if len(item) > 2 else "boilerplate", "rule")
        for item in items
    ]


def result_chunks(number: int, part: str, stamp: Stamp, items: Sequence[Any]) -> Iterable[Message]:
    """A result as messages of at most `CHUNK` records."""
    for first in range(0, max(len(items), 1), CHUNK):
        yield {
            "event": "result",
            "id": number,
            "part": part,
            "stamp": stamp_to_values(stamp),
            "items": list(items[first : first + CHUNK]),
            "last": first + CHUNK >= len(items),
        }


class Collector:
    """Puts the chunks of results together again."""

    def __init__(self) -> None:
        self._open: dict[tuple[int, str], list[Any]] = {}

    def take(self, message: Message) -> Result | None:
        """The whole result once its last chunk is there, else None."""
        key = (int(message["id"]), str(message["part"]))
        items = self._open.setdefault(key, [])
        items += [_read_item(message["part"], item) for item in message["items"]]
        if not message["last"]:
            return None
        del self._open[key]
        stamp = Stamp(**message["stamp"])
        if message["part"] == MENTIONS:
            return MentionsResult(stamp, tuple(items))
        return SuggestionsResult(stamp, tuple(items))

    def forget(self) -> None:
        """Drop what is half there, when the worker has ended."""
        self._open.clear()


def _read_item(part: str, item: Any) -> Any:
    return mention_from_values(item) if part == MENTIONS else suggestion_from_values(item)


def stamp_to_values(stamp: Stamp) -> dict[str, str]:
    return {
        "pipeline": stamp.pipeline,
        "version": stamp.version,
        "rules": stamp.rules,
        "sha256": stamp.sha256,
    } | ({"language": stamp.language} if stamp.language else {})


def mention_from_values(values: Sequence[Any]) -> tuple[int, int, str]:
    start, stop, label = values
    return int(start), int(stop), str(label)


def suggestion_to_json(suggestion: Suggestion) -> str:
    """A suggestion as the JSON that the store keeps."""
    return json.dumps(suggestion_to_values(suggestion), ensure_ascii=False, separators=(",", ":"))


def suggestion_from_json(data: str) -> Suggestion:
    """The suggestion that `suggestion_to_json` wrote; ValueError or KeyError if it is something else."""
    return suggestion_from_values(json.loads(data))


def suggestion_to_values(suggestion: Suggestion) -> dict[str, Any]:
    """A suggestion as plain values."""
    return {
        "fingerprint": suggestion.fingerprint,
        "spans": [list(span) for span in suggestion.spans],
        "cue": list(suggestion.cue) if suggestion.cue else None,
        "form": suggestion.form.value,
        "actors": [_actor_to_values(actor) for actor in suggestion.actors],
    }


def suggestion_from_values(values: Mapping[str, Any]) -> Suggestion:
    """The suggestion of `suggestion_to_values`."""
    return Suggestion(
        fingerprint=str(values["fingerprint"]),
        spans=tuple(Span(*span) for span in values["spans"]),
        cue=Span(*values["cue"]) if values["cue"] else None,
        form=Form(values["form"]),
        actors=tuple(_actor_from_values(actor) for actor in values["actors"]),
    )


def _actor_to_values(actor: SuggestedActor) -> dict[str, Any]:
    return {
        "role": actor.role.value,
        "name": actor.name,
        "kind": actor.kind.value,
        "origin": actor.origin.value,
        "mention": list(actor.mention) if actor.mention else None,
    }


def _actor_from_values(values: Mapping[str, Any]) -> SuggestedActor:
    return SuggestedActor(
        role=Role(values["role"]),
        name=str(values["name"]),
        kind=ActorKind(values["kind"]),
        origin=ActorOrigin(values["origin"]),
        mention=Span(*values["mention"]) if values["mention"] else None,
    )
