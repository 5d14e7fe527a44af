"""Which codes a passage is likely to get: those whose words it shares, and those that its article has."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from annotation.records import Code, CodeId

_WORD = re.compile(r"[^\W\d_]{4,}")
_ENDING = re.compile(r"(?:ing|ed|es|s|ly|e)$")
_STEM = 6  # letters: "constructive" and "constructed" are near enough
_LONGEST = 2_000  # code points of a passage that are looked at
_SHARED_WORD = 3.0  # a word that only this code has, against being the most used code
_EMPTY = frozenset(
    re.split(
        r"\s+",
        """about after again also because been before being between both could does from have into more most
        much must only other over said same says should some such than that their them then there these they
        this those very were what when where which while will with would your""",
    )
)


def likeliest(passage: str, codes: Sequence[Code], used: Mapping[CodeId, int], count: int) -> list[Code]:
    """The *count* likeliest of *codes* for the words of *passage*; *used*: how many claims have each here.

    A word that several codes share says less. Among equals come those with a digit, in their order.
    """
    wanted = _stems(passage[:_LONGEST])
    own = {code.id: _stems(f"{code.name} {code.description}") for code in codes}
    having = Counter(stem for stems in own.values() for stem in stems)
    most = max((used.get(code.id, 0) for code in codes), default=0)

    def score(code: Code) -> float:
        shared = sum(1 / having[stem] for stem in own[code.id] & wanted)
        return _SHARED_WORD * shared + (used.get(code.id, 0) / most if most else 0)

    return sorted(codes, key=lambda code: (-score(code), code.digit or 10))[:count]


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    return frozenset(_stemmed(_WORD.findall(text.casefold())))


def _stemmed(words: Iterable[str]) -> Iterable[str]:
    return (_ENDING.sub("", word)[:_STEM] for word in words if word not in _EMPTY)
