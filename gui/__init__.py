"""The window of Sayso: what is seen and pressed (PySide6)."""
