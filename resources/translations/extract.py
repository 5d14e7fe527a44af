"""Finds every text of the program that is to be translated, by reading its source.

Qt's own tool does not see our helpers, and takes no text out of the domain, which knows no Qt. What is found:

- ``self.tr("…")``: the context is the class. Qt asks for the *runtime* class's name alone (tried with PySide6
  6.11), so that a text of a base class is wanted under the name of each class below it too: see `below`.
- ``QCoreApplication.translate("Context", "…")``, also under the names ``tr`` and ``translate``; `counted`;
  `marked`, `spoken` and ``QT_TRANSLATE_NOOP``, all with the context first
- a function that only passes its text on to ``translate`` with a context of its own
- in the domain: the names of steps (``@named("…")``, ``step.label = "…"``) and the sentences of errors

A text is a literal, a constant of the module, or a choice between literals. Anything else must be marked
where it is written down; a text that could not be found is a problem.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("annotation", "gui")
WITH_CONTEXT = frozenset(("translate", "tr", "counted", "marked", "spoken", "QT_TRANSLATE_NOOP"))
STEPS, ERRORS = "steps", "errors"


@dataclass(slots=True)
class Text:
    """An English text in its context; *files* are where it stands."""

    context: str
    source: str
    files: list[str] = field(default_factory=list)

    @property
    def is_plural(self) -> bool:
        return "%n" in self.source


@dataclass(slots=True)
class Found:
    """All texts by context and source, what could not be found, and the classes below each class."""

    texts: dict[tuple[str, str], Text] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    below: dict[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Module:
    name: str  # "gui.claims.words"
    file: str
    tree: ast.Module


def find(root: Path = ROOT) -> Found:
    """Everything that is to be translated in the packages under *root*."""
    modules = list(_modules(root))
    found, bases = Found(), _bases(modules)
    found.below = {name: _all_below(name, bases) for name in bases}
    errors = {"SaysoError", *_all_below("SaysoError", bases)}
    helpers = {module.name: dict(_helpers(module.tree)) for module in modules}
    unnamed: list[tuple[str, str]] = []
    for module in modules:
        reader = _Reader(module, found, errors, _known_helpers(module, helpers), unnamed)
        reader.visit(module.tree)
    contexts = {text.context for text in found.texts.values()}
    found.problems += [
        f"{place}: no text of {context!r} is marked" for context, place in unnamed if context not in contexts
    ]
    return found


def _modules(root: Path) -> Iterator[_Module]:
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            file = path.relative_to(root)
            name = ".".join(file.with_suffix("").parts)
            yield _Module(name, file.as_posix(), ast.parse(path.read_text(encoding="utf-8")))


def _bases(modules: Iterable[_Module]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                names = {base.id for base in node.bases if isinstance(base, ast.Name)}
                found.setdefault(node.name, set()).update(names)
    return found


def _all_below(name: str, bases: dict[str, set[str]]) -> set[str]:
    below = {one for one, above in bases.items() if name in above}
    return below.union(*(_all_below(one, bases) for one in below))


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions that pass their first argument on to ``translate``, with the context that they name."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        last = node.body[-1]
        value = last.value if isinstance(last, ast.Return) else None
        value = value.body if isinstance(value, ast.IfExp) else value
        if len(node.body) <= 2 and isinstance(value, ast.Call) and _called(value) in ("translate", "spoken"):
            context, text = value.args[0], value.args[1]
            passes_on = isinstance(text, ast.Name) and text.id == node.args.args[0].arg
            if passes_on and isinstance(context, ast.Constant):
                yield node.name, str(context.value)


def _known_helpers(module: _Module, helpers: dict[str, dict[str, str]]) -> dict[str, str]:
    known = dict(helpers[module.name])
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and node.module in helpers:
            for alias in node.names:
                if alias.name in helpers[node.module]:
                    known[alias.asname or alias.name] = helpers[node.module][alias.name]
    return known


def _called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(
        self,
        module: _Module,
        found: Found,
        errors: set[str],
        helpers: dict[str, str],
        unnamed: list[tuple[str, str]],
    ) -> None:
        self._module, self._found, self._errors = module, found, errors
        self._helpers, self._unnamed = helpers, unnamed
        self._classes: list[str] = []
        self._constants = dict(_constants(module.tree))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if not (node.name in self._helpers and not self._classes):
            self.generic_visit(node)  # a helper's own call names no text

    def visit_Assign(self, node: ast.Assign) -> None:
        target = node.targets[0]
        if isinstance(target, ast.Attribute) and target.attr == "label" and _is_name(target.value, "step"):
            self._take(STEPS, node.value, node)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name, function = _called(node), node.func
        if name == "tr" and isinstance(function, ast.Attribute):
            self._take_own(node)
        elif name in self._errors:
            for part in node.args[:1] + [arg for arg in node.args[1:3] if not _is_name(arg, "article_id")]:
                self._take(ERRORS, part, node, may_be_open=True)
        elif name == "named" and isinstance(function, ast.Name):
            self._take(STEPS, node.args[0], node)
        elif isinstance(function, ast.Name) and name in self._helpers and len(node.args) == 1:
            self._take(self._helpers[name], node.args[0], node)
        elif name in WITH_CONTEXT and len(node.args) >= 2:
            self._take_with_context(node)
        self.generic_visit(node)

    def _take_own(self, node: ast.Call) -> None:
        assert isinstance(node.func, ast.Attribute)
        if not self._classes or not _is_name(node.func.value, "self"):
            self._complain(node, "tr() of something else than self")
        elif not list(self._texts(node.args[0])):
            self._complain(node, "tr() of no literal")
        else:
            self._take(self._classes[-1], node.args[0], node)

    def _take_with_context(self, node: ast.Call) -> None:
        context = node.args[0]
        if isinstance(context, ast.Constant) and isinstance(context.value, str):
            self._take(context.value, node.args[1], node)

    def _take(self, context: str, value: ast.expr, node: ast.AST, *, may_be_open: bool = False) -> None:
        if isinstance(value, ast.JoinedStr):
            self._complain(node, "an f-string cannot be translated: write {name} and hand the value over")
            return
        texts = list(self._texts(value))
        for text in filter(None, texts):
            one = self._found.texts.setdefault((context, text), Text(context, text))
            if self._module.file not in one.files:
                one.files.append(self._module.file)
        if not texts and not may_be_open:
            self._unnamed.append((context, self._place(node)))

    def _texts(self, value: ast.expr) -> Iterator[str]:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value
        elif isinstance(value, ast.Name) and value.id in self._constants:
            yield self._constants[value.id]
        elif isinstance(value, ast.IfExp):
            yield from self._texts(value.body)
            yield from self._texts(value.orelse)

    def _complain(self, node: ast.AST, why: str) -> None:
        self._found.problems.append(f"{self._place(node)}: {why}")

    def _place(self, node: ast.AST) -> str:
        return f"{self._module.file}:{getattr(node, 'lineno', 0)}"


def _is_name(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                yield name, text
