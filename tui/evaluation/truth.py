"""What is true of an article, written by hand: truth files and what is wrong with them."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tui.model import PlaceRole, Problem, Quantity, Role, Span

LARGEST = 8_000_000  # bytes
Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class TrueClaim:
    """A claim as a person reads it; the slots of docs/claims.md.

    `statuses` are all that a careful colleague could choose.
    """

    span: Span
    text: str
    quantity: Quantity
    category: str
    item: str
    actors: tuple[str, ...]
    statuses: tuple[str, ...]
    places: tuple[PlaceRole, ...]
    sources: tuple[str, ...]
    recipient: str | None
    date: str | None
    negated: bool


@dataclass(frozen=True, slots=True)
class Truth:
    """The true claims of one article, known by the name of its file."""

    article: str
    claims: tuple[TrueClaim, ...]


def truths(paths: Iterable[str]) -> Iterator[Truth | Problem]:
    """The truth of each file, and of each `*.json` of a folder, or what is wrong with it."""
    for path in paths:
        yield from (_truth(file) for file in _files(Path(path)))


def _files(path: Path) -> list[Path]:
    """The truth files of a folder; the path itself where there are none."""
    try:
        return sorted(path.glob("*.json")) or [path]
    except OSError:  # whatever it is, opening it will tell
        return [path]


def _truth(file: Path) -> Truth | Problem:
    try:
        if file.stat().st_size > LARGEST:
            return Problem(str(file), None, "is too large for a truth file")
        table = json.loads(file.read_text(encoding="utf-8"))
        return Truth(str(table["article"]), tuple(map(_claim, table["claims"])))
    except OSError as error:
        return Problem(str(file), None, f"cannot be read: {error.strerror}")
    except json.JSONDecodeError as error:
        return Problem(str(file), error.lineno, f"is no JSON: {error.msg}")
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        return Problem(str(file), None, f"is no truth file: {error!r}")


def _claim(told: Values) -> TrueClaim:
    return TrueClaim(
        span=Span(_whole(told["start"]), _whole(told["end"])),
        text=str(told.get("text", "")),
        quantity=Quantity(
            low=_bound(told, "low"),
            best=_bound(told, "best"),
            high=_bound(told, "high"),
            approximate=bool(told.get("approximate")),
        ),
        category=str(told["category"]),
        item=str(told.get("item") or ""),
        actors=_names(told.get("actor")),
        statuses=_names(told.get("status")),
        places=tuple(PlaceRole(place["name"], Role(place["role"])) for place in _places(told)),
        sources=_names(told.get("source")),
        recipient=_text(told.get("recipient")),
        date=_text(told.get("date")),
        negated=bool(told.get("negated")),
    )


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _bound(told: Values, key: str) -> int | None:
    return None if told.get(key) is None else _whole(told[key])


def _names(value: object) -> tuple[str, ...]:
    """One name, a list of names, or none."""
    if value is None:
        return ()
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def _places(told: Values) -> list[Mapping[str, str]]:
    return cast("list[Mapping[str, str]]", told.get("places") or [])


def _text(value: object) -> str | None:
    return None if value is None else str(value)
