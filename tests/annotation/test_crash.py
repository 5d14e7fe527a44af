"""A process that is killed at any moment loses nothing that was announced as saved, and breaks nothing.

This file is also the program that is killed: it tags, changes, undoes and deletes without end, and tells on
its output, one JSON object a line:

- ``{"pid": 7}``: who is to be killed.
- ``{"did": 3, "state": "…"}``: what the project holds with the third change, told before it can be committed.
- ``{"saved": 3}``: that change was announced as saved.
"""

import contextlib
import hashlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import annotation
from annotation.importing.drafts import ArticleDraft
from annotation.operations import actors, articles, claims
from annotation.project import Project, Step, create_project, open_project
from annotation.records import ActorKind, ClaimId, Role, Span, Stance
from annotation.store.history import RECORDED

KILLS = 50
ROOT = Path(annotation.__file__).parent.parent
WORDS = "Talks 🕊️ were “very constructive,” Steve Witkoff said, and plans were made.\n"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")


def state_of(db: sqlite3.Connection) -> str:
    """A digest of every row of every recorded table."""
    digest = hashlib.sha256()
    for table in RECORDED:
        for row in db.execute(f"SELECT * FROM {table} ORDER BY id"):
            digest.update(repr(row).encode())
    return digest.hexdigest()


def tell(**news: object) -> None:
    os.write(1, (json.dumps(news) + "\n").encode())


class Worker:
    """Makes one random change after the other; undoes only what it did itself, whose states it knows."""

    def __init__(self, project: Project, chance: random.Random) -> None:
        self.project, self.chance = project, chance
        self.number = 0
        self.states = [state_of(project.db)]
        self.at = 0
        tell(did=0, state=self.states[0])
        project.on_saved = lambda: tell(saved=self.number)

    def work(self) -> None:
        while True:
            ways = (self.tag, self.change, self.remove, self.undo, self.redo)
            self.chance.choices(ways, (8, 4, 2, 3, 1))[0]()
            self.project.commit_soon()
            if self.chance.random() < 0.2:
                self.project.wait_saved()

    def do(self, operation: Callable[..., object], **values: object) -> None:
        def told(step: Step) -> None:
            operation(step, **values)
            state = state_of(step.db)
            tell(did=self.number + 1, state=state)
            if state != self.states[self.at]:
                self.states[self.at + 1 :] = [state]
                self.at += 1

        self.project.run(told)
        self.number += 1

    def ids(self, table: str) -> list[Any]:
        return [row[0] for row in self.project.db.execute(f"SELECT id FROM {table}")]

    def tag(self) -> None:
        start = self.chance.randrange(400)
        count = self.chance.choice((1, 1, 3))
        spans = [Span(start, start + self.chance.randrange(10, 200)) for _ in range(count)]
        article_id, stance = self.chance.choice(self.ids("article")), self.chance.choice(list(Stance))
        self.do(claims.tag_claim, article_id=article_id, spans=spans, stance=stance)

    def _claim(self) -> ClaimId | None:
        ids = self.ids("claim")
        return self.chance.choice(ids) if ids else None

    def change(self) -> None:
        claim_id = self._claim()
        if claim_id is None:
            self.do(actors.create_actor, name="Axios", kind=ActorKind.OUTLET)
        elif self.chance.random() < 0.5:
            self.do(claims.set_note, claim_id=claim_id, note=f"{self.chance.random()} 🕊️" * 50)
        else:
            span = Span(0, self.chance.randrange(5, 60))
            self.do(claims.words_in_role, claim_id=claim_id, role=Role.SPEAKER, span=span)

    def remove(self) -> None:
        claim_id, article_ids = self._claim(), self.ids("article")
        if claim_id is not None and self.chance.random() < 0.9:
            self.do(claims.remove_claims, claim_ids=[claim_id])
        elif len(article_ids) > 2:
            self.do(articles.remove_article, article_id=self.chance.choice(article_ids))

    def undo(self) -> None:
        if self.at:
            self._go(self.project.undo, -1)

    def redo(self) -> None:
        if self.at + 1 < len(self.states):
            self._go(self.project.redo, 1)

    def _go(self, way: Callable[[], object], by: int) -> None:
        self.at += by
        tell(did=self.number + 1, state=self.states[self.at])
        way()
        self.number += 1


def work_until_killed() -> None:
    """For each path on the input a child works on it; so the imports are paid for once."""
    for number, line in enumerate(sys.stdin):
        child = os.fork()
        if child == 0:
            tell(pid=os.getpid())
            Worker(open_project(Path(line.rstrip("\n"))), random.Random(number)).work()
        _, status = os.waitpid(child, 0)
        tell(ended=os.waitstatus_to_exitcode(status))


@pytest.fixture
def worker() -> Iterator["subprocess.Popen[str]"]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, __file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    with process:
        yield process
        assert process.stdin
        process.stdin.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "talks.sqlite"
    project = create_project(path)
    for number in range(6):
        project.run(articles.add_article, draft=ArticleDraft(f"Article {number}\n" + WORDS * 10))
    project.close()
    return path


def news(process: "subprocess.Popen[str]") -> dict[str, Any]:
    assert process.stdout
    line = process.stdout.readline()
    assert line, "the process ended by itself"
    found: dict[str, Any] = json.loads(line)
    return found


def kill_at_work(process: "subprocess.Popen[str]", path: Path, after: float) -> tuple[dict[int, str], int]:
    """Let it work and kill it *after* so many seconds; returns the states that it told and the last saved."""
    assert process.stdin
    process.stdin.write(f"{path}\n")
    process.stdin.flush()
    pid = news(process)["pid"]
    killer = threading.Timer(after, os.kill, (pid, signal.SIGKILL))
    states: dict[int, str] = {}
    saved = 0
    while "ended" not in (told := news(process)):
        if "did" in told:
            states[told["did"]] = told["state"]
        else:
            saved = told["saved"]
        if told.get("did") == 0:  # the project is open
            killer.start()
    killer.join()
    assert told["ended"] == -signal.SIGKILL
    return states, saved


def check(path: Path, states: dict[int, str], saved: int) -> None:
    with contextlib.closing(open_project(path)) as project:
        assert project.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert project.db.execute("PRAGMA foreign_key_check").fetchall() == []
        kept = state_of(project.db)
        assert kept in {state for number, state in states.items() if number >= saved}
        slices = project.db.execute(
            "SELECT start, stop, quote, text FROM segment JOIN article_text ON article_text.id = text_id"
        )
        assert all(quote == text[start:stop] for start, stop, quote, text in slices)


def test_nothing_that_was_saved_is_lost(worker: "subprocess.Popen[str]", path: Path) -> None:
    chance = random.Random(50)
    changes = 0
    for _ in range(KILLS):
        states, saved = kill_at_work(worker, path, after=chance.uniform(0.02, 0.25))
        check(path, states, saved)
        changes += saved
    assert changes > KILLS  # it did get to work


if __name__ == "__main__":
    work_until_killed()
