"""How long it takes from the process's start to the painted window: text and library rows are on the screen.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_start.py

Makes a project with 100 articles in a temporary home, then starts the program seven times (the first two are
warm-ups) beside a bare ``import PySide6.QtWidgets`` in the same run; prints medians of five, whole process.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
START = """
import sys
sys.path.insert(0, sys.argv[1])
import main
begin = main.run_window
def watched(project, articles):
    from gui.app import App
    show = App.open
    def open(app, *arguments):
        def painted():
            slow = [name for name in ("spacy", "sqlite_utils", "numpy") if name in sys.modules]
            print("painted", len(app.desk.text.text), app.window.library.model.rowCount(), *slow, flush=True)
        app.window.painted.connect(painted)
        show(app, *arguments)
    App.open = open
    return begin(project, articles)
main.run_window = watched
main.main([sys.argv[2]])
"""
BARE = "import PySide6.QtWidgets; print('painted', flush=True); import sys; sys.stdin.read()"
WARM_UPS, RUNS = 2, 5


def seconds(*arguments: str) -> tuple[float, str]:
    """From the start of the process to its first line."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", *arguments], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    took = time.perf_counter() - began
    process.kill()
    process.wait()
    return took, line


def make_project(path: Path, count: int = 100) -> None:
    from annotation.importing import read_pasted
    from annotation.nlp.exchange import MentionsResult, Stamp, sha256_of
    from annotation.operations import analysis, articles, claims
    from annotation.records import Span
    from annotation.sample import make_project as make

    project = make(path)
    for number in range(count):
        body = "\n\n".join(f"Speaker {n} said “it is so” to the Council of Ministers." for n in range(60))
        draft = read_pasted(f"Article number {number}\n\n{body}")
        article_id = project.run(articles.add_article, draft=draft).value
        text = draft.text
        found, at = [], text.find("Council of Ministers")
        while at >= 0:
            found.append((at, at + 20, "ORG"))
            at = text.find("Council of Ministers", at + 1)
        stamp = Stamp("made", "1", "1", sha256_of(text))
        project.run(analysis.keep_mentions, article_id=article_id, result=MentionsResult(stamp, tuple(found)))
        for n in range(5):
            start = text.index(f"Speaker {n} said")
            project.run(claims.tag_claim, article_id=article_id, spans=[Span(start, start + 28)])
    project.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        sys.path.insert(0, str(ROOT))
        path = Path(folder) / "hundred.sqlite"
        make_project(path)
        ours, bare, line = [], [], ""
        for number in range(WARM_UPS + RUNS):
            took, line = seconds(START, str(ROOT), str(path))
            alone, _ = seconds(BARE)
            if number >= WARM_UPS:
                ours.append(took)
                bare.append(alone)
        print(
            f"start to painted: median {statistics.median(ours):.3f} s "
            f"({min(ours):.3f}–{max(ours):.3f}); {line}"
        )
        print(f"import PySide6.QtWidgets: median {statistics.median(bare):.3f} s")


if __name__ == "__main__":
    main()
