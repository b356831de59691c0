"""The last wall: what gets past everything else still does no harm."""

import pytest
from rich.segment import Segment
from rich.style import Style
from test_screen_faults import PAYLOADS
from textual.color import Color

from tui.screen.wall import Wall

BLACK = Color(0, 0, 0)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_nothing_harmful_passes(payload: str) -> None:
    (passed,) = Wall().apply([Segment(payload, Style(bold=True))], BLACK)
    assert passed.text.isprintable()
    assert passed.style == Style(bold=True)


def test_what_is_harmless_passes_as_it_is() -> None:
    segments = [Segment("▌● 8,500 – 北京 ⚠")]
    assert Wall().apply(segments, BLACK) is segments


def test_a_terminal_without_unicode_gets_ascii_of_the_same_width() -> None:
    segments = [Segment("━1 Articles ── ▸⚠ “8,500…” café 北京")]
    (passed,) = Wall(ascii_only=True).apply(segments, BLACK)
    assert passed.text == '-1 Articles -- >! "8,500." caf? ????'
    assert passed.cell_length == segments[0].cell_length
