"""Claims folded into the rows of the forces table."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tui.forces.disagreement import disagrees
from tui.forces.telling import Telling, actors_of, largest_bound, places_of
from tui.model import Basis, Category, Claim, PlaceRole, Quantity, Status

CATEGORY_RANK = {category: rank for rank, category in enumerate(Category)}
BASIS_RANK = {basis: rank for rank, basis in enumerate(Basis)}

RowKey = tuple[tuple[str, ...], Category, Status | None, bool, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a row, with everybody who tells it.

    `sources` are all who say so, each once, empty where only the articles themselves do;
    `date` is the one most often told, None where none is.
    """

    quantity: Quantity
    basis: Basis
    share: float | None
    sources: tuple[str, ...]
    date: str | None
    tellings: tuple[Telling, ...]

    @property
    def item(self) -> str:
        """What this figure counts, by its commonest name."""
        return Counter(told.claim.item for told in self.tellings).most_common(1)[0][0]

    @property
    def places(self) -> tuple[PlaceRole, ...]:
        """Where it is said to be; the row has the places of all its figures."""
        return places_of(self.tellings)

    @property
    def bound(self) -> int | None:
        """The largest number that it names, None where it names none."""
        return largest_bound(self.quantity)


@dataclass(frozen=True, slots=True)
class ForceRow:
    """Whose forces of one category are doing one thing, and every number told of them.

    `item` is the commonest name of what is counted. `figures` are never empty: totals first,
    the largest first. `disagrees` is true where two totals cannot both hold.
    """

    actors: tuple[str, ...]
    category: Category
    item: str
    status: Status | None
    negated: bool
    currency: str | None
    recipient: str | None
    places: tuple[PlaceRole, ...]
    figures: tuple[Figure, ...]
    disagrees: bool

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """Every claim of the row, figure by figure."""
        return tuple(telling for figure in self.figures for telling in figure.tellings)

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths of the articles that tell of it, each once, in the order told."""
        return tuple(dict.fromkeys(telling.article.path for telling in self.tellings))

    @property
    def bound(self) -> int | None:
        """The largest number among its figures, None where they name none."""
        told = [figure.bound for figure in self.figures if figure.bound is not None]
        return max(told, default=None)


def fold(tellings: Iterable[Telling]) -> tuple[ForceRow, ...]:
    """The rows of the forces table, in its order; empty where nothing is told.

    Personnel first, aid last; inside a category the largest bound first, denied and
    unbounded rows last.
    """
    told: defaultdict[RowKey, list[Telling]] = defaultdict(list)
    for telling in tellings:
        told[key_of(telling.claim)].append(telling)
    return tuple(sorted((_row(key, tuple(told[key])) for key in told), key=_row_order))


def key_of(claim: Claim) -> RowKey:
    """What makes two claims speak of the same row."""
    return (
        actors_of(claim),
        claim.category,
        claim.status,
        claim.negated,
        claim.currency,
        claim.recipient,
    )


def _row(key: RowKey, tellings: tuple[Telling, ...]) -> ForceRow:
    actors, category, status, negated, currency, recipient = key
    figures = _figures(tellings)
    # Of items that are told as often, that of the figure which heads the row.
    items = Counter(told.claim.item for figure in figures for told in figure.tellings)
    return ForceRow(
        actors=actors,
        category=category,
        item=items.most_common(1)[0][0],
        status=status,
        negated=negated,
        currency=currency,
        recipient=recipient,
        places=places_of(tellings),
        figures=figures,
        disagrees=disagrees(tellings),
    )


def _figures(tellings: tuple[Telling, ...]) -> tuple[Figure, ...]:
    same: defaultdict[tuple[Quantity, Basis, float | None], list[Telling]] = defaultdict(list)
    for telling in tellings:
        claim = telling.claim
        same[claim.quantity, claim.basis, claim.share].append(telling)
    figures = (
        Figure(
            quantity=quantity,
            basis=basis,
            share=share,
            sources=tuple(dict.fromkeys(s for told in group for s in told.claim.sources)),
            date=_commonest_date(group),
            tellings=tuple(group),
        )
        for (quantity, basis, share), group in same.items()
    )
    return tuple(sorted(figures, key=_figure_order))


def _commonest_date(tellings: list[Telling]) -> str | None:
    dates = Counter(told.claim.date for told in tellings if told.claim.date is not None)
    return dates.most_common(1)[0][0] if dates else None


def _figure_order(figure: Figure) -> tuple[int, bool, int]:
    bound = figure.bound
    return BASIS_RANK[figure.basis], bound is None, -(bound or 0)


def _row_order(row: ForceRow) -> tuple[int, bool, int, tuple[str, ...], str]:
    bound = row.bound
    last = row.negated or bound is None
    return CATEGORY_RANK[row.category], last, -(bound or 0), row.actors, row.status or ""
