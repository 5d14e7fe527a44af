"""The default pipeline, loaded once for all tests of this folder."""

import pytest

from annotation.nlp import engine
from annotation.nlp.client import pipeline_for


@pytest.fixture(scope="session")
def md():
    return engine.load(pipeline_for("en", "en_core_web_md"))
