"""The domain of Sayso: articles, claims, actors and the file that holds them. Runs without Qt."""

__version__ = "0.1.0"
