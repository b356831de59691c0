"""Lines: the stretches between newlines, the program's only notion of a line."""

from tui.model import Span


def lines(text: str) -> tuple[Span, ...]:
    """Every line without its newline, blank ones included; a final newline starts no line."""
    spans = []
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        if end < 0:
            end = len(text)
        spans.append(Span(start, end))
        start = end + 1
    return tuple(spans)


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch without the white space at both ends; empty, at `start`, if that is all."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if left == len(piece):
        return Span(start, start)
    return Span(start + left, start + len(piece.rstrip()))


def line_number(text: str, offset: int) -> int:
    """The line, counted from 1, in which `offset` lies."""
    return text.count("\n", 0, offset) + 1
