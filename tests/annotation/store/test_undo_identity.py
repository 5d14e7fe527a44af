"""Undo takes back exactly what was done, redo does exactly that again: over random series of operations.

What is compared is every row of every recorded table.
"""

import contextlib
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from annotation.casting import ProposedActor, ProposedTie
from annotation.codebooks import CodeDraft
from annotation.errors import SaysoError
from annotation.importing.codebook_rows import CodeRow
from annotation.importing.drafts import ArticleDraft
from annotation.operations import (
    actors,
    articles,
    claim_shapes,
    claims,
    claims_together,
    coders,
    codes,
    mentions,
    suggestions,
)
from annotation.project import Project, open_project
from annotation.records import (
    ActorKind,
    ActorOrigin,
    Form,
    Mention,
    MentionKind,
    Role,
    Span,
    Stance,
    Status,
    SuggestedActor,
    Suggestion,
    kind_of_label,
)
from annotation.store.history import RECORDED

Draw = Callable[[st.SearchStrategy[Any]], Any]
Action = tuple[Callable[..., Any], dict[str, Any]]

TEXT = (
    "Talks go on 🕊️\n\n“Talks were very constructive,” Steve Witkoff said. Witkoff wrote to Zelenskyy.\n"
    "According to Axios, a US official said “that” they resume.\nSEE ALSO: More\n"
)
NAMES = ("Steve Witkoff", "Witkoff", "Zelenskyy", "Axios", "O'Neil", "White House", "ünïcode", "")
LABELS = ("PERSON", "ORG", "GPE", "DATE")
stances = st.none() | st.sampled_from(Stance)
names = st.sampled_from(NAMES)
dates = st.sampled_from(("", "2024", "2025-02", "2026-01-24"))


@st.composite
def spans(draw: Draw) -> Span:
    """Mostly inside the text; sometimes empty or beyond its end."""
    start = draw(st.integers(0, len(TEXT) + 2))
    return Span(start, start + draw(st.integers(0, 40)))


@st.composite
def names_in_text(draw: Draw) -> Mention:
    name = draw(st.sampled_from([name for name in NAMES if name and name in TEXT]))
    start = TEXT.index(name)
    label = draw(st.sampled_from(LABELS))
    return Mention(Span(start, start + len(name)), name, label, kind_of_label(label), None, "pipeline")


@st.composite
def proposals(draw: Draw) -> Suggestion:
    span = Span(18, 18 + draw(st.integers(5, 30)))
    proposed = SuggestedActor(Role.SPEAKER, "Steve Witkoff", ActorKind.PERSON, ActorOrigin.NAMED, None)
    return Suggestion(f"print-{span.stop}", (span,), Span(46, 58), Form.DIRECT, (proposed,))


class NoneThere(Exception):
    """An action has nothing to work on."""


class Known:
    """Draws ids of rows that are in the project now. Raises `NoneThere`."""

    def __init__(self, project: Project, draw: Draw) -> None:
        self._project, self.draw = project, draw

    def row(self, table: str, column: str = "id") -> int:
        return int(self.value(table, column))

    def value(self, table: str, column: str) -> Any:
        rows = self._project.db.execute(f"SELECT {column} FROM {table} ORDER BY id").fetchall()
        if not rows:
            raise NoneThere
        return self.draw(st.sampled_from([row[0] for row in rows]))

    def article(self) -> int:
        return self.row("article")

    def claim(self) -> int:
        return self.row("claim")

    def actor(self) -> int:
        return self.row("actor")

    def code(self) -> int:
        return self.row("code")


def _add_article(known: Known) -> Action:
    number = known.draw(st.integers(0, 3))
    draft = ArticleDraft(TEXT + f"Number {number}\n", outlet="Axios", source=bytes(range(number * 64, 256)))
    return articles.add_article, {"draft": draft}


def _reread(known: Known) -> Action:
    draft = ArticleDraft(TEXT.replace("ü", "Ã¼") + known.draw(st.sampled_from("xyz")), encoding="cp1252")
    return articles.reread_article, {"article_id": known.article(), "draft": draft}


def _tag(known: Known) -> Action:
    values: dict[str, Any] = {"spans": known.draw(st.lists(spans(), min_size=1, max_size=3))}
    if known.draw(st.booleans()):
        values["code_id"] = known.code()
    return claims.tag_claim, {"article_id": known.article(), "stance": known.draw(stances)} | values


def _toggle_code(known: Known) -> Action:
    return claims.toggle_code, {"claim_id": known.claim(), "code_id": known.code()}


def _code_stance(known: Known) -> Action:
    stance = known.draw(stances)
    return claims.set_code_stance, {"claim_id": known.claim(), "code_id": known.code(), "stance": stance}


def _edit_claim(known: Known) -> Action:
    operation, values = known.draw(
        st.sampled_from(
            (
                (claims.set_stance, {"stance": Stance.OPPOSES}),
                (claims.set_form, {"form": None}),
                (claims.set_said_on, {"said_on": "2026-01-24"}),
                (claims.set_note, {"note": "“quoted”\0\n🕊️"}),
                (claims.set_cue, {"span": None}),
                (claims.set_cue, {"span": Span(46, 64)}),
            )
        )
    )
    return operation, {"claim_id": known.claim()} | values


def _passages(known: Known) -> Action:
    if known.draw(st.booleans()):
        return claims.add_passage, {"claim_id": known.claim(), "span": known.draw(spans())}
    wanted = known.draw(st.lists(spans(), max_size=3))
    return claims.move_passages, {"claim_id": known.claim(), "spans": wanted}


def _part(known: Known) -> Action:
    operation = known.draw(st.sampled_from((claims.add_actor, claims.remove_actor)))
    role = known.draw(st.sampled_from(Role))
    return operation, {"claim_id": known.claim(), "actor_id": known.actor(), "role": role}


def _named_part(known: Known) -> Action:
    values = {"claim_id": known.claim(), "role": known.draw(st.sampled_from(Role))}
    if known.draw(st.booleans()):
        return claims.name_in_role, values | {"mention": known.draw(names_in_text())}
    return claims.words_in_role, values | {"span": known.draw(spans())}


def _reshape(known: Known) -> Action:
    operation = known.draw(st.sampled_from(("duplicate", "merge", "split")))
    if operation == "duplicate":
        return claim_shapes.duplicate_claim, {"claim_id": known.claim()}
    if operation == "merge":
        return claim_shapes.merge_claims, {"kept_id": known.claim(), "merged_id": known.claim()}
    offset = known.draw(st.integers(0, len(TEXT)))
    return claim_shapes.split_claim, {"claim_id": known.claim(), "offset": offset}


def _together(known: Known) -> Action:
    values: dict[str, Any] = {"claim_ids": [known.claim(), known.claim()]}
    operation, names_of_ids = known.draw(
        st.sampled_from(
            (
                (claims_together.code_claims, ("code_id",)),
                (claims_together.uncode_claims, ("code_id",)),
                (claims_together.recode_claims, ("code_id", "new_id")),
                (claims_together.set_speaker_of_claims, ("actor_id",)),
                (claims_together.set_stance_of_claims, ()),
            )
        )
    )
    if not names_of_ids:
        return operation, values | {"stance": known.draw(stances)}
    draw = known.actor if names_of_ids == ("actor_id",) else known.code
    return operation, values | {name: draw() for name in names_of_ids}


def _remove_claims(known: Known) -> Action:
    return claims.remove_claims, {"claim_ids": [known.claim(), known.claim()]}


def _create_actor(known: Known) -> Action:
    kind = known.draw(st.sampled_from(ActorKind))
    return actors.create_actor, {"name": known.draw(names), "kind": kind}


def _edit_actor(known: Known) -> Action:
    values = {"name": known.draw(names), "note": known.draw(names)}
    return actors.edit_actor, {"actor_id": known.actor()} | values


def _alias(known: Known) -> Action:
    operation = known.draw(st.sampled_from((actors.add_alias, actors.remove_alias)))
    return operation, {"actor_id": known.actor(), "name": known.draw(names)}


def _affiliate(known: Known) -> Action:
    times = {"since": known.draw(dates), "until": known.draw(dates)}
    return actors.add_affiliation, {"actor_id": known.actor(), "organization": known.draw(names)} | times


def _leave(known: Known) -> Action:
    values = {"actor_id": known.actor(), "organization_id": known.row("affiliation", "organization_id")}
    return actors.remove_affiliation, values


def _merge(known: Known) -> Action:
    return actors.merge_actors, {"kept_id": known.actor(), "merged_id": known.actor()}


def _split(known: Known) -> Action:
    return actors.split_alias, {"actor_id": known.row("alias", "actor_id"), "name": known.draw(names)}


def _tell_apart(known: Known) -> Action:
    return actors.tell_apart, {"actor_id": known.actor(), "other_id": known.actor()}


def _accept_actors(known: Known) -> Action:
    own = [
        Mention(Span(start, start + 7), "Witkoff", "PERSON", MentionKind.PERSON, None, "") for start in (0, 9)
    ]
    one = ProposedActor(
        "Steve Witkoff",
        ActorKind.PERSON,
        ("Witkoff", "O'Neil"),
        tuple(own),
        known.actor() if known.draw(st.booleans()) else None,
        known.draw(st.none() | st.just(ProposedTie("White House", ActorKind.ORGANISATION))),
    )
    if known.draw(st.booleans()):
        return actors.dismiss_proposed_actor, {"article_id": known.article(), "proposed": one}
    return actors.accept_proposed_actors, {"article_id": known.article(), "proposed": [one]}


def _remove_actor(known: Known) -> Action:
    return actors.remove_actor, {"actor_id": known.actor()}


def _create_code(known: Known) -> Action:
    values = {"name": known.draw(names), "digit": known.draw(st.none() | st.integers(1, 3))}
    return codes.create_code, values | {"parent_id": known.code() if known.draw(st.booleans()) else None}


def _codebook(known: Known) -> Action:
    tree = [CodeDraft("Talks", digit=1, children=(CodeDraft("are on", digit=2), CodeDraft("are off")))]
    return codes.add_codebook, {"codebook": tree}


def _edit_code(known: Known) -> Action:
    values = {"name": known.draw(names), "digit": known.draw(st.none() | st.integers(1, 3))}
    return codes.edit_code, {"code_id": known.code()} | values


def _move_code(known: Known) -> Action:
    parent_id = known.code() if known.draw(st.booleans()) else None
    position = known.draw(st.integers(0, 3))
    return codes.move_code, {"code_id": known.code(), "parent_id": parent_id, "position": position}


def _retire_code(known: Known) -> Action:
    return codes.set_retired, {"code_id": known.code(), "retired": known.draw(st.booleans())}


def _remove_code(known: Known) -> Action:
    return codes.remove_code, {"code_id": known.code()}


def _merge_codes(known: Known) -> Action:
    return codes.merge_codes, {"kept_id": known.code(), "merged_id": known.code()}


def _import_codebook(known: Known) -> Action:
    path = tuple(known.draw(st.lists(st.sampled_from(("Talks", "are on", "War")), min_size=1, max_size=3)))
    values = {
        "digit": known.draw(st.none() | st.integers(1, 3)),
        "description": known.draw(names),
        "retired": known.draw(st.none() | st.booleans()),
        "uid": known.value("code", "uid") if known.draw(st.booleans()) else "",
    }
    return codes.import_codebook, {"rows": [CodeRow(path, **values)]}


def _decide(known: Known) -> Action:
    operation, values = known.draw(
        st.sampled_from(
            ((mentions.relabel_name, {"label": "ORG"}), (mentions.reject_name, {}), (mentions.link_name, {}))
        )
    )
    if operation is mentions.link_name:
        values = {"actor_id": known.actor()}
    where = {"mention": known.draw(names_in_text()), "scope": known.draw(st.sampled_from(mentions.Scope))}
    return operation, {"article_id": known.article()} | where | values


def _mark(known: Known) -> Action:
    return mentions.mark_name, {"article_id": known.article(), "span": known.draw(spans()), "label": "ORG"}


def _accept(known: Known) -> Action:
    values = {"article_id": known.article(), "suggestion": known.draw(proposals())}
    return suggestions.accept_suggestion, values | {"stance": known.draw(stances)}


def _dismiss(known: Known) -> Action:
    values = {"article_id": known.article(), "suggestion": known.draw(proposals())}
    return suggestions.dismiss_suggestion, values


def _edit_article(known: Known) -> Action:
    values = {"title": known.draw(names), "published": known.draw(dates)}
    return articles.edit_article, {"article_id": known.article()} | values


def _status(known: Known) -> Action:
    return articles.set_status, {"article_id": known.article(), "status": known.draw(st.sampled_from(Status))}


def _dim(known: Known) -> Action:
    values = {"span": known.draw(spans()), "boilerplate": known.draw(st.booleans())}
    return articles.set_boilerplate, {"text_id": known.row("article_text")} | values


def _remove_article(known: Known) -> Action:
    return articles.remove_article, {"article_id": known.article()}


def _rename(known: Known) -> Action:
    operation = known.draw(st.sampled_from((coders.rename_coder, coders.rename_project)))
    return operation, {"name": known.draw(names)}


MAKING = (
    _add_article,
    _tag,
    _tag,
    _create_actor,
    _create_code,
    _codebook,
    _import_codebook,
    _accept,
    _named_part,
    _reshape,
)
CHANGING = (
    _reread, _toggle_code, _code_stance, _together, _edit_claim, _passages, _part, _edit_actor,
    _alias, _affiliate, _leave, _merge, _split, _tell_apart, _accept_actors,
    _edit_code, _move_code, _retire_code, _merge_codes,
    _import_codebook, _decide, _mark, _dismiss, _edit_article, _status,
    _dim, _rename,
)  # fmt: skip
REMOVING = (_remove_claims, _remove_actor, _remove_code, _remove_article)


def recorded(project: Project) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table whose rows people make."""
    return {table: project.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in RECORDED}


class UndoMachine(RuleBasedStateMachine):
    """Knows the rows after each step, and where in the series of steps the project stands."""

    empty: Path  # a new project, to be copied
    folder: Path
    number = count()

    def __init__(self) -> None:
        super().__init__()
        self.path = self.folder / f"project-{next(self.number)}.sqlite"
        shutil.copyfile(self.empty, self.path)
        self.project = open_project(self.path)
        self.states = [recorded(self.project)]
        self.labels: list[str] = []
        self.at = 0

    def teardown(self) -> None:
        while self.at:
            self.undo()
        while self.at < len(self.labels):
            self.redo()
        self.project.close()
        self.path.unlink()

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        for make in (_add_article, _codebook, _tag, _create_actor, _create_actor):
            self._do(make, data)

    @rule(data=st.data(), make=st.sampled_from(MAKING))
    def make(self, data: st.DataObject, make: Callable[[Known], Action]) -> None:
        self._do(make, data)

    @rule(data=st.data(), make=st.sampled_from(CHANGING))
    def change(self, data: st.DataObject, make: Callable[[Known], Action]) -> None:
        self._do(make, data)

    @rule(data=st.data(), make=st.sampled_from(CHANGING))
    def change_more(self, data: st.DataObject, make: Callable[[Known], Action]) -> None:
        self._do(make, data)

    @rule(data=st.data(), make=st.sampled_from(REMOVING))
    def remove(self, data: st.DataObject, make: Callable[[Known], Action]) -> None:
        self._do(make, data)

    def _do(self, make: Callable[[Known], Action], data: st.DataObject) -> None:
        try:
            operation, values = make(Known(self.project, data.draw))
        except NoneThere:
            return
        last = self.project.db.execute("SELECT max(id) FROM step").fetchone()
        outcome = None
        with contextlib.suppress(SaysoError):
            outcome = self.project.run(operation, **values)
        if self.project.db.execute("SELECT max(id) FROM step").fetchone() == last:
            assert recorded(self.project) == self.states[self.at], "written apart from the history"
            return
        assert outcome is not None, "what was refused left a step"
        assert outcome.changes, "no view would hear of it"
        del self.states[self.at + 1 :], self.labels[self.at :]
        self.states.append(recorded(self.project))
        self.labels.append(outcome.label)
        self.at += 1

    @precondition(lambda self: self.at)
    @rule()
    def undo(self) -> None:
        outcome = self.project.undo()
        self.at -= 1
        assert outcome is not None
        assert outcome.label == self.labels[self.at]
        assert recorded(self.project) == self.states[self.at]

    @precondition(lambda self: self.at < len(self.labels))
    @rule()
    def redo(self) -> None:
        outcome = self.project.redo()
        assert outcome is not None
        assert outcome.label == self.labels[self.at]
        self.at += 1
        assert recorded(self.project) == self.states[self.at]

    @rule()
    def save(self) -> None:
        assert self.project.wait_saved()

    @rule()
    def open_again(self) -> None:
        self.project.close()
        self.project = open_project(self.path)
        assert recorded(self.project) == self.states[self.at]

    @invariant()
    def names_the_steps(self) -> None:
        assert self.project.undo_label == (self.labels[self.at - 1] if self.at else None)
        assert self.project.redo_label == (self.labels[self.at] if self.at < len(self.labels) else None)

    @invariant()
    def hangs_together(self) -> None:
        db = self.project.db
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        wrong = db.execute(
            """SELECT quote FROM segment JOIN article_text ON article_text.id = text_id
            WHERE quote <> substr(text, start + 1, stop - start)"""
        )
        assert wrong.fetchall() == []


@pytest.fixture
def machine(empty_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> type[UndoMachine]:
    monkeypatch.setattr(
        "annotation.store.backup.keep", lambda *_, **__: None
    )  # tested apart from this, and slow
    return type("Machine", (UndoMachine,), {"empty": empty_project, "folder": tmp_path})


def test_undo_and_redo_give_back_every_row(machine: type[UndoMachine]) -> None:
    run_machine(
        machine,
        settings=settings(
            max_examples=25,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
