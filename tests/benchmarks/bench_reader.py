"""How long the reader takes, in milliseconds. Run it by itself: it is not part of the suite.

Three sizes, side by side in one run: what depends on the view must not grow with the project. Each figure
runs from the call to the painted page, margin and strip. The memory is the process's after each size, and so
holds something of the sizes before.
"""

import os
import random
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QObject, Signal  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from annotation import records  # noqa: E402
from annotation.records import Claim, ClaimId, MentionKind, Span  # noqa: E402
from gui.reader.page import ReaderPage  # noqa: E402
from gui.theme.themes import Themes  # noqa: E402

SIZES = ((100_000, 1_000, 2_000), (1_000_000, 10_000, 20_000), (2_000_000, 50_000, 40_000))
POSITIONS = 500
TAGS = 100
COLORS = ("amber", "blue", "rose", "green")
SENTENCES = (
    "The delegations of Ukraine and Russia met in Abu Dhabi, and officials of the United States took part.",
    "Talks were very constructive, the envoy Steve Witkoff wrote, and will go on in the next week.",
    "Nobody knows whether the leaders of Poland and Lithuania will join, a spokesman in Vilnius said.",
    "The grid operator said that repairs had been outpaced by strikes on the region of Kharkiv.",
)


class Desk(QObject):
    """An open article, as the page reads it."""

    article_changed = Signal()
    mentions_changed = Signal()
    claims_changed = Signal(object)
    suggestions_changed = Signal()
    focus_changed = Signal()
    role_asked = Signal()
    codes_changed = Signal()
    actors_changed = Signal()
    hidden_kinds_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.article = self.text = self.focus = self.asked_role = None
        self.mentions, self.claims, self.suggestions = [], [], []
        self.hidden_kinds: frozenset[MentionKind] = frozenset()
        self.by_id: dict[ClaimId, Claim] = {}
        self.actors = {records.ActorId(n): actor(n) for n in range(1, 101)}

    def claim(self, claim_id: ClaimId) -> Claim | None:
        return self.by_id.get(claim_id)

    def color_of(self, claim: Claim) -> str:
        return COLORS[claim.codes[0].code_id % len(COLORS)]


def actor(number: int) -> records.Actor:
    kind = records.ActorKind.PERSON
    return records.Actor(records.ActorId(number), "", f"Given Name{number}", kind, (), (), "", "")


def claim(number: int, start: int, stop: int, code: int) -> Claim:
    speaker = records.ClaimActor(
        records.ActorId(number % 100 + 1), records.Role.SPEAKER, records.ActorOrigin.NAMED, None
    )
    return Claim(
        ClaimId(number),
        "",
        records.ArticleId(1),
        (records.Segment(Span(start, stop), ""),),
        None,
        (records.ClaimCode(records.CodeId(code), None),),
        (speaker,),
        None,
        None,
        "",
        "",
        "",
        "",
    )


def fill(desk: Desk, characters: int, claims: int, mentions: int) -> None:
    """Lay an article of that size open; claims overlap up to six deep."""
    chance = random.Random(7)
    paragraphs = ["A headline for a long article"]
    length = 0
    while length < characters:
        paragraphs.append(" ".join(chance.choices(SENTENCES, k=chance.randint(2, 5))))
        length += len(paragraphs[-1]) + 2
    text = "\n\n".join(paragraphs)
    title = records.Zone(Span(0, len(paragraphs[0])), "title", "rule")
    desk.text = records.ArticleText(records.TextId(characters), records.ArticleId(1), text, "", (title,))
    desk.article = records.Article(
        records.ArticleId(1), "", "", "", "Outlet", "", "", "", "2026-01-25", "en", records.Status.READING,
        "", len(text) // 6, claims,
    )  # fmt: skip
    starts: list[int] = []
    while len(starts) < claims:
        place = chance.randrange(40, len(text) - 800)
        starts += [place + chance.randrange(120) for _ in range(chance.choice((1, 1, 1, 1, 2, 6)))]
    desk.claims = [
        claim(number, start, start + chance.randrange(40, 260), chance.randrange(20))
        for number, start in enumerate(sorted(starts[:claims]), 1)
    ]
    desk.by_id = {one.id: one for one in desk.claims}
    names = [match.span() for match in re.finditer(r"[A-Z]\w+(?: [A-Z]\w+)*", text)]
    kinds = list(MentionKind)
    desk.mentions = [
        records.Mention(Span(*span), "", "", chance.choice(kinds), None, "pipeline")
        for span in sorted(chance.sample(names, min(mentions, len(names))))
    ]


class Stopwatch:
    """Measures from a call to what it painted."""

    def __init__(self, app: QApplication, page: ReaderPage) -> None:
        self._app = app
        self._page = page
        self._painted = 0
        paint = page.paintEvent

        def counted(event: QEvent) -> None:
            paint(event)
            self._painted += 1

        page.paintEvent = counted

    def time(self, call: Callable[[], object]) -> float:
        """Milliseconds until the page was painted after *call*."""
        self._page.viewport().update()
        before, start = self._painted, time.perf_counter()
        call()
        while self._painted == before:
            self._app.processEvents()
        return (time.perf_counter() - start) * 1000


def worst(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def measure(app: QApplication, themes: Themes, size: tuple[int, int, int]) -> dict[str, float]:
    """The figures for one size, by name."""
    desk, chance = Desk(), random.Random(3)
    page = ReaderPage(desk, themes)
    page.resize(800, 830)
    page.show()
    watch = Stopwatch(app, page)
    watch.time(lambda: None)
    fill(desk, *size)
    found = {"open at the top": watch.time(desk.article_changed.emit)}
    end = len(page.text) - 3000
    found["go near the end"] = watch.time(lambda: page.restore(end))
    page.document().documentLayout().blockBoundingRect(page.document().lastBlock())
    app.processEvents()
    bar = page.verticalScrollBar()
    places = [chance.randrange(bar.maximum()) for _ in range(POSITIONS)]
    found["a frame anywhere (p95)"] = worst([watch.time(lambda at=at: bar.setValue(at)) for at in places])
    bar.setValue(bar.maximum() // 3)
    found["a frame of the wheel (p95)"] = worst(
        [watch.time(lambda: bar.setValue(bar.value() + 40)) for _ in range(200)]
    )
    found["tag (p95)"], found["remove a tag (p95)"] = tagging(desk, page, watch, chance)
    offsets = [chance.randrange(len(page.text)) for _ in range(1000)]
    start = time.perf_counter()
    for offset in offsets:
        page.things_at(offset)
    found["what lies at a place"] = time.perf_counter() - start
    desk.hidden_kinds = frozenset({MentionKind.PERSON})
    found["toggle a kind"] = watch.time(desk.hidden_kinds_changed.emit)
    found["switch the theme"] = watch.time(lambda: themes.choose("dark"))
    themes.choose("light")
    page.restore(0)
    found["zoom at the top"] = watch.time(lambda: page.zoom(1))
    page.restore(len(page.text) // 2)
    found["zoom in the middle"] = watch.time(lambda: page.zoom(1))
    page.close()
    return found


def tagging(desk: Desk, page: ReaderPage, watch: Stopwatch, chance: random.Random) -> tuple[float, float]:
    tagged, removed = [], []
    for number in range(TAGS):
        watch.time(lambda: page.restore(chance.randrange(len(page.text) - 5000)))
        start = page.sight().span.start + 200
        new = claim(1_000_000 + number, start, start + 150, 1)
        desk.by_id[new.id] = new
        tagged.append(watch.time(lambda new=new: desk.claims_changed.emit({new.id})))
        del desk.by_id[new.id]
        removed.append(watch.time(lambda new=new: desk.claims_changed.emit({new.id})))
    return worst(tagged), worst(removed)


def memory() -> float:
    """The process's own share of memory in MB, where the system tells it."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return float("nan")
    return int(re.search(r"^Pss:\s+(\d+)", rollup.read_text(), re.MULTILINE)[1]) / 1024


def main() -> None:
    app = QApplication([])
    themes = Themes(app, "light")
    columns = []
    for size in SIZES:
        figures = measure(app, themes, size)
        figures["memory, MB"] = memory()
        columns.append(figures)
    print(f"{'':28}" + "".join(f"{size // 1000:>8} KB" for size, _, _ in SIZES))
    for name in columns[0]:
        print(f"{name:28}" + "".join(f"{column[name]:11.2f}" for column in columns))


if __name__ == "__main__":
    main()
