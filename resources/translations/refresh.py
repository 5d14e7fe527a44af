"""Brings the translations up to date.

``python -m resources.translations.refresh [--check] [--tidy] [de] [uk]``: new texts come into the .ts files,
unfinished, for people to translate; then the .qm files are made of them. ``--check`` writes nothing and says
what is missing; ``--tidy`` drops what the program no longer says; a language's code limits it to that one.
"""

import sys
from collections.abc import Sequence

from resources.translations import catalogue as catalogues
from resources.translations.catalogue import FORMS, Catalogue
from resources.translations.extract import Found, find


def main(arguments: Sequence[str]) -> int:
    """0 where nothing is missing."""
    found = find()
    print(*found.problems, sep="\n", end="\n" if found.problems else "")
    languages = [language for language in FORMS if language in arguments] or list(FORMS)
    missing = sum(_refresh(language, found, arguments) for language in languages)
    return 1 if missing or found.problems else 0


def _refresh(language: str, found: Found, arguments: Sequence[str]) -> int:
    catalogue = catalogues.load(language)
    catalogue.follow(found)
    missing = catalogue.missing(found)
    if "--tidy" in arguments:
        for key in catalogue.gone(found):
            del catalogue.entries[key]
    if "--check" in arguments:
        for text in missing:
            print(f"{language}: {text.context}: {text.source}")
    else:
        _write(catalogue, found)
    print(f"{language}: {len(found.texts)} texts, {len(missing)} without a finished translation")
    return len(missing)


def _write(catalogue: Catalogue, found: Found) -> None:
    catalogues.write(catalogue, found, catalogue.ts)
    catalogues.qm_path(catalogue.language).write_bytes(catalogues.compiled(catalogue, found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
