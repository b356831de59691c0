"""The corpus: what to open, and an index of its readings that can be searched."""

from tui.library.found import Found, Hit
from tui.library.library import Library

__all__ = ["Found", "Hit", "Library"]
