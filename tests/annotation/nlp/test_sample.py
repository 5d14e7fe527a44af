"""The bundled sample article: its stored analysis is what the rules make of it today."""

import json

from annotation.nlp import sample
from annotation.nlp.analyse import analyse
from annotation.nlp.exchange import sha256_of
from annotation.records import Form, Role
from annotation.text import canonical
from annotation.zones import find_zones


def test_the_cache_is_up_to_date(md):
    text = sample.sample_text()
    fresh = sample.to_values(analyse(md, text, find_zones(text)))
    stored = json.loads(sample.CACHE.read_text(encoding="utf-8"))
    assert stored == json.loads(json.dumps(fresh)), "run python -m annotation.nlp.sample"


def test_the_stamp_fits_the_text():
    text = sample.sample_text()
    mentions, suggestions = sample.sample_analysis()
    assert mentions.stamp.sha256 == suggestions.stamp.sha256 == sha256_of(text)
    assert canonical(text) == text


def test_the_text_has_what_a_first_look_needs():
    text = sample.sample_text()
    assert len(text.split()) >= 600
    assert "SEE ALSO:" in text
    assert "🐟" in text
    assert "“" in text
    assert "citing an unnamed" in text
    assert sample.sample_particulars()["title"] == text.splitlines()[0]


def test_the_first_quotation_is_a_clear_claim():
    text = sample.sample_text()
    _, suggestions = sample.sample_analysis()
    first = suggestions.suggestions[0]
    assert first.form is Form.DIRECT
    assert text[first.span.start] == "“"
    assert first.span.start == text.index("“")
    assert [(actor.role, actor.name) for actor in first.actors] == [(Role.SPEAKER, "Marit Haugland")]
