"""One pass over the suggestions of a real article: claims, speakers, codes and stances, counted."""

import csv
import tomllib
from pathlib import Path

import pytest

from annotation.anchors import iou
from annotation.export.package import export_project
from annotation.records import Span, Suggestion
from annotation.store import connection
from annotation.suggesting import SAME_WORDS
from gui.side_panel import REVIEW

ARTICLE = Path(__file__).parents[3] / "shared" / "articles" / "peace-talks.txt"
EXPECTED = tomllib.loads((Path(__file__).parents[1] / "data" / "expected_claims.toml").read_text("utf-8"))
CLAIMS = EXPECTED[ARTICLE.name]
MOST = 90  # presses and clicks for all of them
STANCES = {"+": "supports", "=": "neutral", "-": "opposes"}

pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason="the article is not at hand")


class Coder:
    """Somebody who knows the keys, and which claims the article makes."""

    def __init__(self, driver) -> None:
        self.driver, self.desk = driver, driver.app.desk
        self.wanted = [(self.words_of(claim), claim) for claim in CLAIMS]
        self.wanted.sort(key=lambda wanted: wanted[0])
        self.said: dict[Span, tuple[str, str]] = {}  # code and stance that each was given

    def words_of(self, claim) -> Span:
        start = self.driver.text.index(claim["first"])
        return Span(start, self.driver.text.index(claim["last"], start) + len(claim["last"]))

    def in_it(self, suggestion: Suggestion):
        """The claims that a suggestion makes: one, or the several propositions of a long quotation."""
        return [
            (words, claim)
            for words, claim in self.wanted
            if iou(suggestion.spans, [words]) >= SAME_WORDS
            or (claim.get("part") and any(span.overlaps(words) for span in suggestion.spans))
        ]

    def review(self) -> None:
        self.driver.press("J")
        while (suggestion := self.desk.focused_suggestion) is not None:
            found = self.in_it(suggestion)
            if not found:
                self.driver.press("X")
                continue
            self.keep(suggestion, found)
            self.driver.press("Enter")

    def keep(self, suggestion: Suggestion, found) -> None:
        for number, (words, claim) in enumerate(found):
            if number:
                self.driver.click(words.start)
                self.driver.press("/")
            elif claim["speaker"] not in {actor.name for actor in suggestion.actors}:
                self.driver.click_name(claim["speaker"])
            self.say(words, new=number == 0)

    def say(self, words: Span, *, new: bool) -> None:
        """A code, and a stance: another one for each claim in turn."""
        turn = len(self.said)
        digit, sign = str(turn % 5 + 1), "+=-"[turn % 3]
        before = [] if new else [str(self.desk.codes[one.code_id].digit) for one in self.claim.codes]
        for key in [*before, digit, sign]:
            self.driver.press(key)
        (code,) = self.claim.codes
        self.said[words] = (self.desk.codes[code.code_id].name, STANCES[sign])

    @property
    def claim(self):
        return self.desk.focused_claim


@pytest.fixture
def coder(start, tmp_path: Path):
    driver = start(tmp_path / "talks.sqlite", [ARTICLE], worker=True)
    driver.qtbot.waitUntil(lambda: len(driver.app.desk.suggestions) > 10, timeout=60000)
    driver.app.show_tab(REVIEW)
    driver.focus_page()
    driver.operations = 0
    return Coder(driver)


def rows_of(project: Path, out: Path) -> list[dict[str, str]]:
    db = connection.connect(project, read_only=True)
    export_project(db, out)
    db.close()
    with (out / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_twenty_claims_cost_at_most_ninety_keys_and_clicks(coder: Coder, tmp_path: Path) -> None:
    driver = coder.driver
    coder.review()
    assert driver.operations <= MOST
    assert driver.app.window.side.tabs.currentIndex() == REVIEW
    assert driver.app.desk.suggestions == []
    driver.close()

    rows = rows_of(tmp_path / "talks.sqlite", tmp_path / "out")
    places = [Span(int(row["start_position"]), int(row["stop_position"])) for row in rows]
    made = dict(zip(places, rows, strict=True))
    assert len(CLAIMS) == 20
    for words, claim in coder.wanted:
        place = max(places, key=lambda place: iou([place], [words]))
        assert iou([place], [words]) >= SAME_WORDS, claim
        row = made[place]
        assert row["speakers"] == claim["speaker"]
        assert row["via"] == claim.get("via", "")
        assert (row["concept"], row["stance"]) == coder.said[words]
        assert row["cue"]
    assert len(rows) == len(CLAIMS)
    inferred = {row["text"][:20] for row in rows if row["speaker_origin"] == "inferred"}
    assert any("labeled" in words for words in inferred)  # "He", "also": concluded, and marked as such
    assert {row["speaker_origin"] for row in rows} == {"named", "inferred"}
