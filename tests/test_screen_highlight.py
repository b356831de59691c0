"""What is painted on a line: nested names, claims over names, hits over claims."""

from collections.abc import Sequence
from itertools import pairwise
from typing import overload

from screen_readings import alert, reading

from tui.model import Mention, MentionType, Reading, Span
from tui.screen.highlight import KIND_PAINTS, Highlights, superscript
from tui.screen.themes import LOOKS


def test_every_kind_of_mention_has_a_paint_in_every_theme() -> None:
    for look in LOOKS:
        assert set(KIND_PAINTS.values()) <= set(look.paints)


def test_stretches_cover_the_line_once_in_order() -> None:
    one = alert()
    line = Span(0, 60)
    stretches = Highlights(one).stretches(line)
    assert stretches[0][0] == line.start
    assert stretches[-1][1] == line.end
    assert all(before[1] == after[0] for before, after in pairwise(stretches))


def test_the_current_claim_is_painted_over_the_claim_over_the_headline() -> None:
    one = alert()
    claim = one.claims[0].span
    painted = {
        Span(start, end): paints
        for start, end, paints in Highlights(one, now=claim).stretches(Span(0, 60))
    }
    assert painted[claim] == ("headline", "claim", "claim-now")


def test_names_inside_names_are_painted_over_them() -> None:
    text = "Title\n\nthe Gondor Guard\n"
    one = reading("a.txt", text)
    names = (
        Mention(Span(11, 23), "Gondor Guard", MentionType.UNIT, "Gondor Guard"),
        Mention(Span(11, 17), "Gondor", MentionType.COUNTRY, "Gondor"),
    )
    stretches = Highlights(Reading(one.article, names)).stretches(Span(7, 23))
    assert (11, 17, ("unit", "country")) in stretches


def test_a_line_costs_as_little_among_twenty_thousand_names() -> None:
    text = "Rohan " * 20_000
    names = Counted(
        Mention(Span(at, at + 5), "Rohan", MentionType.COUNTRY, "Rohan")
        for at in range(0, len(text), 6)
    )
    article = reading("a.txt", text).article
    Highlights(Reading(article, names)).stretches(Span(60_000, 60_080))  # type: ignore[arg-type]
    assert names.looked_at < 200


class Counted(Sequence[Mention]):
    """Counts how often it is looked into."""

    def __init__(self, mentions: object) -> None:
        self._mentions = tuple(mentions)  # type: ignore[arg-type]
        self.looked_at = 0

    def __len__(self) -> int:
        return len(self._mentions)

    @overload
    def __getitem__(self, at: int) -> Mention: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Mention]: ...
    def __getitem__(self, at: int | slice) -> Mention | Sequence[Mention]:
        self.looked_at += 1
        return self._mentions[at]


def test_a_claim_is_numbered_in_small_raised_digits() -> None:
    assert superscript(120) == "¹²⁰"
