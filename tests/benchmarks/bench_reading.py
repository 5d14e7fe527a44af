"""How long the whole window takes to read and tag in, in milliseconds, beside what a simple build would take.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_reading.py [--only KB]

Makes three projects in a temporary folder and opens each in a process of its own: window, desk, session and
project file are those of the program, only the worker stays away. A figure runs from the call until what it
changed has been painted: page, card and counts. Memory is the process's share (PSS) before the comparisons.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from long_article import Size, evenly, make  # noqa: E402
from reading_window import Window, memory  # noqa: E402
from simple_builds import SIMPLE, simple_builds  # noqa: E402

SIZES = {
    100: Size(100_000, 1_000, 2_000),
    1000: Size(1_000_000, 10_000, 20_000),
    2000: Size(2_000_000, 50_000, 40_000),
}
MIDDLE = 1000
POSITIONS, TIMES = 500, 100
P95, MEDIAN, MOST = "p95", "median", "most"
# figure: what of its times is shown, the goal, whether it must not grow with the project
ROWS: dict[str, tuple[str, float, bool]] = {
    "open at the top": (MEDIAN, 150, False),
    "open near the end": (MEDIAN, 300, False),
    "scroll, a frame": (P95, 8.3, True),
    "tag": (P95, 16, True),
    "remove a tag": (P95, 16, True),
    "undo": (P95, 25, True),
    "redo": (P95, 25, True),
    "hover": (P95, 16, True),
    "click": (P95, 16, True),
    "toggle a kind": (MOST, 50, False),
    "switch the theme": (MOST, 100, False),
    "zoom one step": (MOST, 250, False),
    "merge two actors": (MOST, 250, False),
    "memory, MB": (MOST, 260, False),
}


def measure(project: Path, even: int, *, cpu: bool) -> dict[str, list[float]]:
    """All times of each row."""
    window = Window(project, even, cpu=cpu)
    chance = random.Random(3)
    found: dict[str, list[float]] = {}
    found |= opening(window)
    found |= scrolling(window, chance)
    found |= pointing(window, chance)
    found |= tagging(window, chance)
    found |= looks(window)
    found["merge two actors"] = [merging(window)]
    window.rest(0.5)
    found["memory, MB"] = [memory()]
    if len(window.page.text) // 1000 == MIDDLE:
        found |= simple_builds(window)
    found["a plain loop"] = window.paces
    window.session.close()
    return found


def opening(window: Window) -> dict[str, list[float]]:
    seen = (window.page.viewport(), window.cards, window.counts)
    state, uid = window.app.state, window.long.uid

    def opened(offset: int) -> float:
        window.time(lambda: window.desk.open_article(window.short.id))
        window.rest(0.3)
        state.note_place(uid, offset)
        took = window.time(lambda: window.desk.open_article(window.long.id), *seen)
        window.rest(0.3)
        return took

    opened(0)
    end = len(window.page.text) - 3000
    return {
        "open at the top": [opened(0) for _ in range(5)],
        "open near the end": [opened(end) for _ in range(5)],
    }


def scrolling(window: Window, chance: random.Random) -> dict[str, list[float]]:
    bar = window.page.verticalScrollBar()
    window.page.restore(len(window.page.text) - 100)
    window.rest(0.5)
    window.page.restore(window.places().stop)
    places = [chance.randrange(bar.value()) for _ in range(POSITIONS)]
    return {"scroll, a frame": [window.time(lambda at=at: bar.setValue(at)) for at in places]}


def at_random(window: Window, chance: random.Random) -> int:
    """Show some place; the start of its text is returned."""
    window.time(lambda: window.page.restore(chance.choice(window.places())))
    window.rest(0.02)
    return window.page.sight().span.start


def pointing(window: Window, chance: random.Random) -> dict[str, list[float]]:
    from PySide6.QtCore import Qt

    hovers, clicks = [], []
    click, no_key = window.page.clicked.emit, Qt.KeyboardModifier.NoModifier
    for _ in range(TIMES):
        at_random(window, chance)
        passage = chance.choice([one for one in window.page.scene().passages if one.begins_here])
        hovers.append(hovering(window, passage.span.start + 5))
        window.desk.focus_on(None)
        window.rest(0.02)
        offset = _free_offset(window, passage.span)
        if offset is not None:
            clicks.append(window.time(partial(click, offset, no_key), window.cards))
        window.rest(0.02)
    return {"hover": hovers, "click": clicks}


def hovering(window: Window, offset: int) -> float:
    """From the end of the pointer's rest to the card."""
    card, page = window.window.hover, window.page
    card.put_away()
    took = window.time(lambda: card._show(offset, page.things_at(offset)), card)
    card.put_away()
    return took


def _free_offset(window: Window, span: tuple[int, int]) -> int | None:
    """A place of the claim where no name lies."""
    return next((at for at in range(*span) if not window.page.things_at(at).mentions), None)


def tagging(window: Window, chance: random.Random) -> dict[str, list[float]]:
    from annotation.records import Span

    tags, removals, undone, redone, made = [], [], [], [], []
    seen = (window.page.viewport(), window.cards, window.counts)
    code = window.desk.code_with_digit(1) or next(iter(window.desk.codes.values()))
    tagging, news = window.window.tagging, window.app.news
    for _ in range(TIMES):
        start = at_random(window, chance) + 200
        window.page.select(Span(start, start + 120))
        window.rest(0.02)
        tags.append(window.time(lambda: tagging.put_code(code), *seen))
        made.append(window.desk.focus)
        window.rest(0.02)
    for claim_id in made:
        window.desk.focus_on(claim_id, reveal=True)
        window.rest(0.02)
        removals.append(window.time(tagging.remove, *seen))
        for way, times in ((news.undo, undone), (news.redo, redone), (news.undo, undone)):
            window.rest(0.02)
            times.append(window.time(way, *seen))
    return {"tag": tags, "remove a tag": removals, "undo": undone, "redo": redone}


def looks(window: Window) -> dict[str, list[float]]:
    from annotation.records import MentionKind

    desk, themes, page = window.desk, window.app.themes, window.page
    toggles, switches, zooms = [], [], []
    page.restore(len(page.text) // 2)
    for kind in MentionKind:
        for _ in range(2):
            toggles.append(window.time(lambda kind=kind: desk.hide_kinds(desk.hidden_kinds ^ {kind})))
            window.rest(0.05)
    for name in ("dark", "sepia", "light"):
        switches.append(window.time(lambda name=name: themes.choose(name)))
        window.rest(0.1)
    for step in (1, 1, -1, -1):
        zooms.append(window.time(lambda step=step: page.zoom(step)))
        window.rest(0.3)
    return {"toggle a kind": toggles, "switch the theme": switches, "zoom one step": zooms}


def merging(window: Window) -> float:
    """Merge the two actors who take part in most claims."""
    from annotation.operations import actors

    counts: dict[int, int] = {}
    for actor_id, _, count in window.desk.sums.parts:
        counts[actor_id] = counts.get(actor_id, 0) + count
    kept, merged = sorted(counts, key=counts.__getitem__)[-2:]
    run = window.session.run
    seen = (window.page.viewport(), window.cards)
    return window.time(lambda: run(actors.merge_actors, kept_id=kept, merged_id=merged), *seen)


def run(size: Size, folder: Path, *, cpu: bool) -> dict[str, list[float]]:
    """Make the project and measure in a process of its own."""
    project = folder / f"{size.characters}.sqlite"
    make(project, size)
    environment = os.environ | {"HOME": str(folder), "XDG_STATE_HOME": "", "XDG_CONFIG_HOME": ""}
    command = [sys.executable, __file__, "--measure", str(project), "--even", str(evenly(size))]
    command += ["--cpu"] if cpu else []
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def shown(times: list[float], how: str) -> float:
    if how == MEDIAN:
        return statistics.median(times)
    return max(times) if how == MOST else sorted(times)[int(len(times) * 0.95)]


def report(columns: dict[int, dict[str, list[float]]]) -> None:
    print(f"{'':28}{'goal':>8}" + "".join(f"{kb:>8} KB" for kb in columns) + "   to the middle (goal 1.3)")
    for name, (how, goal, flat) in ROWS.items():
        values = {kb: shown(column[name], how) for kb, column in columns.items()}
        line = f"{name + ' (' + how + ')':28}{goal:8g}" + "".join(f"{one:11.1f}" for one in values.values())
        if flat and MIDDLE in values:
            ratios = (f"{one / values[MIDDLE]:.2f}" for kb, one in values.items() if kb != MIDDLE)
            line += "   " + "  ".join(ratios)
        print(line)
    for kb, column in columns.items():
        paces = column["a plain loop"]
        usual, best = statistics.median(paces), min(paces)
        print(
            f"{kb} KB: a plain loop took {usual:.2f} ms, at best {best:.2f}: {usual / best:.2f} times as long"
        )
    if MIDDLE in columns:
        print("\nthe same text and claims with                opened     one tag more")
        for name in SIMPLE:
            opened, tagged = columns[MIDDLE][name]
            print(f"{name:40}{opened:11.0f}{tagged:11.0f}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", type=int, choices=SIZES, help="one size, in KB")
    parser.add_argument("--cpu", action="store_true", help="the UI thread's own time: on a busy machine")
    parser.add_argument("--even", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.measure:
        print(json.dumps(measure(chosen.measure, chosen.even, cpu=chosen.cpu)))
        return
    sizes = {chosen.only: SIZES[chosen.only]} if chosen.only else SIZES
    with tempfile.TemporaryDirectory() as folder:
        report({kb: run(size, Path(folder), cpu=chosen.cpu) for kb, size in sizes.items()})
    print(f"load: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
