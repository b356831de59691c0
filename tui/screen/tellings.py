"""Who tells the row under the cursor, in order of time, and which of them disagree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from rich.segment import Segment

from tui.forces import ForceRow, Telling
from tui.forces.disagreement import contradicted
from tui.screen import columns
from tui.screen.cells import fit, width
from tui.screen.rows import Rows
from tui.screen.wording import UNTOLD, actors, counted, doing, figure, sources

DATE_WIDTH: Final = 10
AMOUNT_WIDTH: Final = 14


@dataclass(frozen=True, slots=True)
class Told:
    """One telling, ready to be shown: when, how much, and whether another contradicts it."""

    telling: Telling
    when: str
    amount: str
    contradicted: bool


class TellingsPanel(Rows, can_focus=False):
    """The timeline of one row of forces."""

    heading: ClassVar[str] = "Told"

    def __init__(self) -> None:
        super().__init__(id="tellings")
        self._row: ForceRow | None = None
        self._told: Sequence[Told] = ()
        self._largest = 0
        self.empty = "No row."

    def show(self, row: ForceRow | None) -> None:
        """Show who tells the row; nothing where there is none."""
        if row is self._row:
            return
        self._row = row
        self._told = () if row is None else in_time(row.tellings)
        bounds = [one.bound or 0 for one in row.figures] if row is not None else []
        self._largest = max(bounds, default=0)
        self.cursor = self.top = 0
        self.refresh()

    @property
    def telling(self) -> Telling | None:
        """The telling that was clicked."""
        return self._told[self.cursor].telling if self.cursor < len(self._told) else None

    def counts(self) -> str:
        """`4 tellings · 2 disagree ⚠`."""
        clashes = sum(told.contradicted for told in self._told)
        told = counted(len(self._told), "telling")
        return f"{told} · {clashes} disagree ⚠" if clashes else told

    def summary(self) -> str:
        """Whose forces, doing what."""
        row = self._row
        if row is None:
            return ""
        return f"{actors(row.actors)} · {row.item} · {doing(row.status, negated=row.negated)}"

    def heads(self) -> int:
        """Whose forces; the strip of time where two days are told."""
        return 0 if self._row is None else 1 + (len(_days(self._told)) > 1)

    def draw_head(self, row: int, cells: int) -> Iterable[Segment]:
        """What row it is, then the strip of time."""
        if row == 0:
            yield Segment(f" {fit(self.summary(), cells - 1)}", self.paint("strong"))
            return
        days = _days(self._told)
        first, last = days[0].isoformat(), days[-1].isoformat()
        yield Segment(f" {first} ", self.paint("dim"))
        yield Segment(strip(days, max(2, cells - 25)), self.paint("rule-live"))
        yield Segment(f" {last}", self.paint("dim"))

    def line_count(self) -> int:
        """One line a telling."""
        return len(self._told)

    def draw(self, index: int, cells: int) -> Iterable[Segment]:
        """When, how many, who says so, in which paper."""
        told = self._told[index]
        claim, article = told.telling.claim, told.telling.article
        yield Segment("⚠" if told.contradicted else " ", self.paint("warn"))
        yield Segment(fit(told.when or UNTOLD, DATE_WIDTH) + " ", self.paint("dim"))
        yield Segment(fit(told.amount, AMOUNT_WIDTH, right=True) + "  ", self.paint("word"))
        quantity = claim.quantity
        bounds = [n for n in (quantity.low, quantity.best, quantity.high) if n is not None]
        largest = self._largest if claim.currency is None else 0
        solid, rest = columns.bar(quantity.low, max(bounds, default=None), largest)
        yield Segment(solid, self.paint("bar-denied" if claim.negated else "bar-fill"))
        yield Segment(rest + "  ", self.paint("bar-open"))
        room = max(0, cells - DATE_WIDTH - AMOUNT_WIDTH - columns.BAR - 6)
        said = sources(claim.sources)
        size = min(max(12, width(said)), room // 2)
        yield Segment(fit(said, size) + "  ", self.paint())
        paper = article.outlet or article.path
        yield Segment(fit(paper, room - size - 2), self.paint("dim"))


def in_time(tellings: Sequence[Telling]) -> tuple[Told, ...]:
    """The tellings by day: the day told, else the day printed; unknown days last."""
    clashing = set(map(id, contradicted(tellings)))
    told = (
        Told(
            one,
            one.claim.date or one.article.published or "",
            figure(one.claim.quantity, one.claim.basis, one.claim.share, one.claim.currency),
            id(one) in clashing,
        )
        for one in tellings
    )
    return tuple(sorted(told, key=lambda one: (not one.when[:1].isdigit(), one.when)))


def strip(days: Sequence[date], cells: int) -> str:
    """A line from the first day to the last with a dot for each."""
    span = max(1, (days[-1] - days[0]).days)
    dots = {round((day - days[0]).days * (cells - 1) / span) for day in days}
    return "".join("●" if at in dots else "─" for at in range(cells))


def _days(told: Sequence[Told]) -> list[date]:
    """The different days that are known to the day, sorted."""
    days = set()
    for one in told:
        try:
            days.add(date.fromisoformat(one.when[:10]))
        except ValueError:
            continue
    return sorted(days)
