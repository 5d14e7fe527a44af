"""The command line's words: the verbs that need no window, and what the window is started with.

Every start reads this file, so what the verbs do is imported only when one is asked for.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from annotation import __version__

VERBS = ("import", "analyze", "export")
FLAGS = ("-h", "--help", "--version")
PROJECT_SUFFIXES = (".sqlite", ".sqlite3", ".db")
USAGE = "main.py [PROJECT.sqlite] [ARTICLE …]\n       main.py VERB …"
ABOUT = (
    "From an article to a table of who claims what. Without a verb the window opens: on PROJECT.sqlite, or "
    "on your own project, with each ARTICLE (plain text or Markdown) added to it."
)


def is_headless(argv: Sequence[str]) -> bool:
    """Whether *argv* (without the program's name) asks for something that needs no window."""
    return bool(argv) and (argv[0] in VERBS or any(argument in FLAGS for argument in argv))


def window_arguments(argv: Sequence[str]) -> tuple[Path | None, list[Path]]:
    """The project and the articles that the window is to open. Exits with 2 for an unknown option."""
    parser = argparse.ArgumentParser(prog="main.py", usage=USAGE, add_help=False, allow_abbrev=False)
    parser.add_argument("files", nargs="*", type=Path)
    files: list[Path] = parser.parse_args(argv).files
    if files and files[0].suffix.lower() in PROJECT_SUFFIXES:
        return files[0], files[1:]
    return None, files


def main(argv: Sequence[str]) -> int:
    """Do what *argv* asks for; the exit code: 0, 1 with a sentence on stderr, 2 for wrong usage."""
    if argv and argv[0] not in VERBS:
        argv = [argument for argument in argv if argument in FLAGS] or argv
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as end:  # argparse has said why
        return int(end.code or 0)
    from annotation import verbs

    return verbs.run(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", usage=USAGE, description=ABOUT, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"Sayso {__version__}")
    added = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", prog="main.py", required=True)

    verb = added.add_parser("import", help="add articles to a project, which is made if it is not there")
    verb.add_argument("project", metavar="PROJECT", type=Path)
    verb.add_argument("files", metavar="FILE", type=Path, nargs="+")

    verb = added.add_parser("analyze", help="find the names and the likely claims in articles that are new")
    verb.add_argument("project", metavar="PROJECT", type=Path)

    verb = added.add_parser("export", help="write a project's tables as CSV files")
    verb.add_argument("project", metavar="PROJECT", type=Path)
    verb.add_argument("folder", metavar="FOLDER", type=Path)
    verb.add_argument("--overwrite", action="store_true", help="replace the files of an earlier export")
    verb.add_argument(
        "--spreadsheet",
        action="store_true",
        help="put an apostrophe before cells that a spreadsheet could run as formulas",
    )
    return parser
