"""Rows under headings: by actor, place, status, category, source or article."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum

from tui.forces.disagreement import contradicted
from tui.forces.rows import ForceRow, fold
from tui.forces.telling import Telling
from tui.model import Category, Status


class By(StrEnum):
    """What the rows can be grouped by."""

    ACTOR = "actor"
    PLACE = "place"
    STATUS = "status"
    CATEGORY = "category"
    SOURCE = "source"
    ARTICLE = "article"


HEADINGS: dict[By, Callable[[Telling], tuple[str, ...]]] = {
    By.ACTOR: lambda told: told.claim.actors,
    By.PLACE: lambda told: tuple(place.name for place in told.claim.places),
    By.STATUS: lambda told: (told.claim.status,) if told.claim.status else (),
    By.CATEGORY: lambda told: (told.claim.category,),
    By.SOURCE: lambda told: told.claim.sources,
    By.ARTICLE: lambda told: (told.article.path,),
}

# Statuses and categories stand in the order of the table, names by the alphabet.
RANKS: dict[By, dict[str, int]] = {
    By.STATUS: {status.value: rank for rank, status in enumerate(Status)},
    By.CATEGORY: {category.value: rank for rank, category in enumerate(Category)},
}


def group(rows: Iterable[ForceRow], by: By) -> tuple[tuple[str | None, ForceRow], ...]:
    """The rows under each heading, in order; the heading None (untold) comes last.

    A claim with two places stands under both, and each row holds only what is told there.
    It still disagrees where another telling, under whatever heading, contradicts one of its own.
    """
    rows = tuple(rows)
    told: defaultdict[str | None, list[Telling]] = defaultdict(list)
    clashing: set[int] = set()
    for row in rows:
        if row.disagrees:
            clashing.update(map(id, contradicted(row.tellings)))
        for telling in row.tellings:
            for heading in dict.fromkeys(HEADINGS[by](telling)) or (None,):
                told[heading].append(telling)
    ranks = RANKS.get(by, {})
    headings = sorted(told, key=lambda name: (name is None, ranks.get(name or "", 0), name or ""))
    return tuple(
        (heading, replace(row, disagrees=any(id(one) in clashing for one in row.tellings)))
        for heading in headings
        for row in fold(told[heading])
    )
