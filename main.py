"""Starts Sayso: the window, a verb of the command line, or the worker that reads articles."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

LIBRARIES = (
    "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
)

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(argv: Sequence[str]) -> int:
    """The exit code of what *argv* asks for."""
    if argv[:1] == ["--worker"]:
        from annotation.nlp import worker

        return worker.main(argv[1:])
    from annotation import cli

    if cli.is_headless(argv):
        return cli.main(argv)
    if argv and not Path(argv[0]).suffix and not Path(argv[0]).exists():
        print(f"There is no file and no verb “{argv[0]}”. See main.py --help.", file=sys.stderr)
        return 2
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in SCREENS):
        print(
            "There is no screen to show the window on. See main.py --help for what works without.",
            file=sys.stderr,
        )
        return 1
    project, articles = cli.window_arguments(argv)
    return run_window(project, articles)


def run_window(project: Path | None, articles: Sequence[Path]) -> int:
    """Open the window, or say why it cannot be."""
    gc.disable()  # until the window is painted: nothing is garbage yet
    sys.dont_write_bytecode = False  # compiling everything anew would take as long as the rest of the start
    try:
        # Qt is imported here only: neither the worker nor the verbs need a screen
        from gui import app
    except ImportError as error:
        if "PySide6" in str(error):
            print("Sayso needs its libraries: python -m pip install -r requirements.lock", file=sys.stderr)
        else:
            print(f"Qt cannot start ({error}). On Debian or Ubuntu: apt install {LIBRARIES}", file=sys.stderr)
        return 1
    return app.run(project, articles)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
