"""How alike names are: titles before them, how they sound in another spelling, what they are short for."""

import re
import unicodedata
from functools import lru_cache

from annotation.names import key_of
from annotation.nlp.word_list import word_list

# Words that stand before a person's name and say an office or a rank, as general news has them.
TITLES = word_list(
    """
    admiral adviser advisor aide ambassador analyst archbishop attorney bishop brigadier captain cardinal ceo
    cfo chair chairman chairwoman chancellor chief coach colonel commander commissioner congressman
    congresswoman consul correspondent councillor councilman councilwoman counsel dame deputy director doctor
    dr economist editor emir envoy executive father founder gen general gov governor head historian host imam
    judge justice king lady lawmaker lawyer leader legislator lieutenant lord lt maj major marshal mayor
    member mep minister miss monsignor mp mr mrs ms mx negotiator officer official owner pastor patriarch
    politician pope premier president prime prince princess prof professor prosecutor queen rabbi rep
    reporter representative researcher rev reverend scientist secretary sen senator sergeant sheikh sheriff
    sir sister speaker spokesman spokesperson spokeswoman strategist sultan superintendent treasurer vice
    """
)
# Small words of such titles, and words between them and whom they serve: "US *special* envoy".
ABOUT_TITLES = word_list(
    """
    a acting affairs agriculture and army assistant climate co communications culture defence defense
    economic economy education energy environment executive finance first fisheries for foreign former health
    home housing human incoming intelligence interim interior joint justice labor labour late longtime
    military national new of opposition outgoing parliamentary peace permanent police policy political press
    rights security senior special state the then top trade transport treasury under
    """
)
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
_SOUNDS = (
    ("tsch", "0"), ("shch", "1"), ("tch", "0"), ("sch", "1"), ("ch", "0"), ("sh", "1"), ("zh", "1"),
    ("kh", "h"), ("ph", "f"), ("ck", "k"), ("x", "ks"), ("tz", "s"), ("ts", "s"), ("q", "k"), ("c", "k"),
    ("w", "v"), ("z", "s"), ("y", "i"), ("j", "i"),
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")


def words_of(name: str) -> list[str]:
    """The words of a name as they are compared: without the dots of abbreviations, "Jr." and the like."""
    words = [word.rstrip(".") for word in key_of(name).split()]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    return words


def without_titles(name: str) -> str:
    """A person's name without what stands before it: "White House envoy Steve Witkoff" → "Steve Witkoff"."""
    words = name.split()
    last = max((n for n, word in enumerate(words[:-1]) if word.lower().rstrip(".") in TITLES), default=-1)
    return " ".join(words[last + 1 :])


@lru_cache(maxsize=4096)
def sound_of(word: str) -> str:
    """How a word sounds, roughly: "Zelensky", "Zelenskyy" and "Selenskyj" give the same.

    Accents, doubled letters and what languages write differently for Slavic and Arabic sounds do not count.
    """
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    plain = "".join(character for character in plain if character.isalnum() or character == " ")
    for spelling, sound in _SOUNDS:
        plain = plain.replace(spelling, sound)
    plain = _TWICE.sub(r"\1", plain)
    return f"{plain[:-1]}v" if plain.endswith("f") else plain  # "Smirnoff", "Smirnov"


def surname_sound(name: str) -> str:
    """How the last word of a person's name sounds."""
    words = words_of(name)
    return sound_of(words[-1]) if words else ""


def may_be_one_person(first: str, second: str) -> bool:
    """Whether two persons' names have one surname, and first names that can stand for one another.

    Two full names with other first names are two people: "Maria" is not "Marina".
    """
    one, other = words_of(without_titles(first)), words_of(without_titles(second))
    if not one or not other or sound_of(one[-1]) != sound_of(other[-1]):
        return False
    return all(_may_be_one(a, b) for a, b in zip(one[:-1], other[:-1], strict=False))


def _may_be_one(one: str, other: str) -> bool:
    """Whether first names may be the same: an initial, a short form that begins the long one, a spelling."""
    return one.startswith(other) or other.startswith(one) or sound_of(one) == sound_of(other)


def letters_of(acronym: str) -> str:
    """The letters of "UAE" or "U.A.E."; empty where the word is no acronym."""
    letters = acronym.replace(".", "")
    return letters if 2 <= len(letters) <= 8 and letters.isalpha() and letters.isupper() else ""


def is_short_for(acronym: str, name: str) -> bool:
    """Whether the letters of *acronym* begin the words of *name*; its small words may count or not."""
    letters = letters_of(acronym)
    words = _WORD.findall(name.replace("-", " "))
    if not letters or len(words) < 2:
        return False
    capitals = [word for word in words if word[0].isupper()]
    return letters in ("".join(word[0].upper() for word in some) for some in (words, capitals))
