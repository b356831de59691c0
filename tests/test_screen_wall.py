"""The last wall: what gets past everything else still does no harm."""

import pytest
from rich.segment import Segment
from rich.style import Style
from test_screen_faults import PAYLOADS
from textual.color import Color

from tui.screen.wall import Wall, ascii_only

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
    segments = [Segment("━1 Articles ── ▸⚠ “8,500…” 15,000⁵ café 北京")]
    (passed,) = Wall(ascii_only=True).apply(segments, BLACK)
    assert passed.text == '-1 Articles -- >! "8,500." 15,000^ caf? ????'
    assert passed.cell_length == segments[0].cell_length


@pytest.mark.parametrize(
    ("environment", "only"),
    [
        ({}, False),
        ({"LANG": "en_GB.UTF-8"}, False),
        ({"LANG": "C"}, True),
        ({"LANG": "C", "LC_CTYPE": "C.UTF-8"}, True),
        ({"LC_CTYPE": "C.UTF-8"}, False),
        ({"LANG": "C", "LC_ALL": "C.UTF-8"}, False),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "POSIX"}, True),
        ({"LANG": "de_DE.ISO-8859-1"}, True),
        ({"LANG": "C", "LC_CTYPE": "en_GB.UTF-8"}, False),
    ],
)
def test_the_locale_tells_whether_the_terminal_draws_only_ascii(
    environment: dict[str, str],
    only: bool,  # noqa: FBT001 - expected value
) -> None:
    assert ascii_only(environment) is only
