"""crisis-tui: who has how many of what, doing what, where, according to whom."""

__version__ = "0.1.0"
