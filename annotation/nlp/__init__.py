"""Names and claims found by spaCy: pipelines, document rules, attributions, the worker and its clients.

For scripts: `annotate(text)` gives mentions, sentences and attributions; see script.py.
"""

from annotation.nlp.script import Annotated, Attribution, annotate

__all__ = ["Annotated", "Attribution", "annotate"]
