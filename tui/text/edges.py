"""The edges of a stretch of text."""

from tui.model import Span


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch without the white space at both ends; empty, at `start`, if that is all."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if left == len(piece):
        return Span(start, start)
    return Span(start + left, start + len(piece.rstrip()))
