"""The columns of the table of forces: what each says of a row, and how wide it is."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log10
from typing import Final

from tui.forces import Figure, ForceRow
from tui.model import Basis, PlaceRole
from tui.screen import wording
from tui.screen.cells import fit, width
from tui.screen.wording import UNTOLD

# One text, or several names of which the first stand for all where there is little room.
Words = str | tuple[str, ...]

# Longer amounts give up their last digits in the table; nothing else does.
LONGEST_AMOUNT: Final = 11

EIGHTHS: Final = "▏▎▍▌▋▊▉█"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `least` cells at least, `most` at most; dropped by `rank`, the highest first."""

    name: str
    words: Callable[[ForceRow], Words]
    least: int
    most: int
    rank: int = 0
    right: bool = False


def row_amount(row: ForceRow) -> str:
    """The first figure; with several totals, their span."""
    first = row.figures[0]
    totals = [one for one in row.figures if one.basis is Basis.TOTAL]
    bounds = [one.bound for one in totals if one.bound is not None]
    if len(set(bounds)) < 2:  # noqa: PLR2004 - no span
        return wording.shortened(figure_amount(first, row), LONGEST_AMOUNT)
    open_ended = any(one.quantity.high is None for one in totals if one.bound == max(bounds))
    more = "+" if open_ended else ""
    low, high = (wording.short(n, row.currency) for n in (min(bounds), max(bounds)))
    return f"{low}..{high}{more}"


def figure_amount(figure: Figure, row: ForceRow) -> str:
    """The figure in short."""
    return wording.figure(figure.quantity, figure.basis, figure.share, row.currency)


def _row_dates(row: ForceRow) -> Words:
    dates = {figure.date for figure in row.figures if figure.date is not None}
    return tuple(sorted(dates, reverse=True))


def _row_sources(row: ForceRow) -> Words:
    return tuple(dict.fromkeys(name for one in row.figures for name in one.sources))


def _places(told: Iterable[PlaceRole]) -> Words:
    return tuple(dict.fromkeys(map(wording.place, told)))


def _what(row: ForceRow) -> str:
    return f"{row.item} for {row.recipient}" if row.recipient else row.item


def figure_words(figure: Figure) -> str:
    """Who says so, when, where, and in which papers."""
    told = figure.tellings
    places = dict.fromkeys(place for one in told for place in one.claim.places)
    papers = dict.fromkeys(one.article.outlet or one.article.path for one in told)
    return " · ".join(
        (
            f"says {joined(figure.sources)}",
            *((figure.date,) if figure.date else ()),
            *((wording.places(places),) if places else ()),
            f"in {', '.join(papers)}",
        )
    )


BAR: Final = 6
GAP: Final = 2

COLUMNS: Final = {
    column.name: column
    for column in (
        Column("who", lambda row: wording.actors(row.actors), 13, 24, -2),
        Column("how many", row_amount, 11, 15, -1, right=True),
        Column("bar", lambda _: "", BAR, BAR, 2),
        Column("what", _what, 10, 26),
        Column("doing", lambda row: wording.doing(row.status, negated=row.negated), 11, 13, 1),
        Column("where", lambda row: _places(row.places), 10, 28, 3),
        Column("when", _row_dates, 10, 14, 5),
        Column("says", _row_sources, 9, 26, 4),
        Column("in", lambda row: f"[{len(row.paths)}]", 4, 5, 2, right=True),
    )
}


def natural(column: Column, rows: Sequence[ForceRow]) -> int:
    """The cells that the column would like to have for these rows."""
    if column.name == "bar":
        return BAR
    words = (width(joined(column.words(row))) for row in rows)
    return min(column.most, max((len(column.name), *words)))


def joined(words: Words) -> str:
    """All of it on one line; a dash where there is nothing."""
    return words if isinstance(words, str) else ", ".join(words) or UNTOLD


def fitted(words: Words, cells: int, *, right: bool = False) -> str:
    """The words in so many cells: of several that do not fit, the first and how many more."""
    line = joined(words)
    if isinstance(words, str) or len(words) < 2 or width(line) <= cells:  # noqa: PLR2004 - one name
        return fit(line, cells, right=right)
    more = f" +{len(words) - 1}"
    first = fit(words[0], min(width(words[0]), cells - len(more)))
    return fit(first + more, cells)


def layout(names: Sequence[str], wanted: Mapping[str, int], cells: int) -> list[tuple[Column, int]]:
    """The columns that fit into `cells`, each with its width.

    What is wanted is given as far as there is room; then columns shrink to their least width,
    and then they are left out, the highest rank first.
    """
    columns = [COLUMNS[name] for name in names if name in COLUMNS]
    while len(columns) > 1 and _room(_least(columns, wanted)) > cells:
        columns.remove(max(columns, key=lambda column: column.rank))
    sizes = _least(columns, wanted)
    spare = cells - _room(sizes)
    while spare > 0:
        growing = [at for at, one in enumerate(columns) if sizes[at] < wanted[one.name]]
        if not growing:
            break
        for at in growing[:spare]:
            sizes[at] += 1
        spare -= len(growing[:spare])
    return list(zip(columns, sizes, strict=True))


def _least(columns: Sequence[Column], wanted: Mapping[str, int]) -> list[int]:
    return [min(column.least, wanted[column.name]) for column in columns]


def _room(sizes: Sequence[int]) -> int:
    return sum(sizes) + GAP * (len(sizes) - 1)


def bar(low: int | None, high: int | None, largest: int) -> tuple[str, str]:
    """A bar of BAR cells on a scale of powers of ten: what is sure, and what is open above it.

    On a plain scale a brigade beside an army would be no bar at all.
    """
    if high is None or high <= 0 or largest <= 0:
        return "", " " * BAR
    full = _eighths(high, largest)
    sure = full if low is None or low >= high else _eighths(max(0, low), largest)
    solid = _blocks(sure)
    open_part = "░" * max(0, -(-full // 8) - len(solid))
    return solid, open_part.ljust(BAR - len(solid))


def _eighths(n: int, largest: int) -> int:
    return max(1, round(8 * BAR * log10(n + 1) / log10(largest + 1))) if n > 0 else 0


def _blocks(eighths: int) -> str:
    return "█" * (eighths // 8) + (EIGHTHS[eighths % 8 - 1] if eighths % 8 else "")
