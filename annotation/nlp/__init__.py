"""Names and claims found by spaCy: pipelines, document rules, attributions, the worker and its clients.

For scripts: ``from annotation.nlp import annotate``; `annotate(text)` gives mentions, sentences and
attributions (see script.py). It is imported when it is asked for:
the window needs little of this package.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotation.nlp.script import Annotated, Attribution, annotate

__all__ = ["Annotated", "Attribution", "annotate"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from annotation.nlp import script

        return getattr(script, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
