"""The corpus: what to open, and an index of its readings that can be searched."""

from tui.library.found import Found, Hit

__all__ = ["Found", "Hit"]
