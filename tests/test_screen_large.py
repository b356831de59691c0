"""An article of any size opens like a short one, and however many are opened nothing is left."""

import gc
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest
from screen_driving import dashboard, driven, frame, press, settled
from screen_readings import Pile, alert, few, reading
from textual.pilot import Pilot

from tui.model import (
    Article,
    Category,
    Claim,
    Mention,
    MentionType,
    Quantity,
    Reading,
    Span,
)
from tui.reader import articles

SHORT = "Nothing to tell\n\n" + "The ford is quiet. " * 40
LONG = {
    "one line": "x" * 1_000_000,
    "words": "The ford is quiet. " * 50_000,
    "blanks": "A gap\n\n" + " " * 400_000 + "\n" * 300_000 + "\t\n " * 100_000,
}
NAMES = (
    ("Arnor", MentionType.COUNTRY),
    ("Bree", MentionType.PLACE),
    ("Elrond", MentionType.PERSON),
)


def crowded(names: int) -> Reading:
    """An article with so many names, every tenth followed by a figure."""
    parts, mentions, claims, at = ["A long roll\n\n"], [], [], 13
    for n in range(names):
        name, kind = NAMES[n % 3]
        told = f"has {n + 2} men. " if n % 10 == 0 else ""
        mentions.append(Mention(Span(at, at + len(name)), name, kind, name))
        if told:
            figure = Span(at + len(name) + 5, at + len(name) + len(told) - 1)
            quantity = Quantity(n + 2, n + 2, n + 2)
            claims.append(Claim(figure, told[4:-2], quantity, Category.PERSONNEL, "man", figure))
        parts.append(f"{name} {told}")
        at += len(parts[-1])
    article = Article(f"{names}.txt", str(names), "".join(parts), title="A long roll")
    return Reading(article, tuple(mentions), tuple(claims))


async def first_paint(pilot: Pilot[int], path: str, *, after: str) -> float:
    """CPU from opening the article until it is seen; the least of three times."""
    app, took = dashboard(pilot), []
    for _ in range(3):
        app.show_article(after)
        await settled(pilot)
        start = process_time()
        app.show_article(path)
        await settled(pilot)
        took.append(process_time() - start)
    return min(took)


async def ratio(readings: Sequence[Reading]) -> float:
    """What the last of three articles costs to open beside the second."""
    none, small, large = (each.article.path for each in readings)
    async with driven(Pile(*readings)) as pilot:
        little = await first_paint(pilot, small, after=none)
        return await first_paint(pilot, large, after=none) / little


@pytest.mark.asyncio
@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
async def test_a_megabyte_opens_like_a_page(text: str) -> None:
    """Row 17: one line, white space, words; a cost that grew with the text were 1,000 times."""
    texts = {"none.txt": "-", "short.txt": SHORT, "long.txt": text}
    assert await ratio([reading(path, told) for path, told in texts.items()]) < 10


@pytest.mark.asyncio
async def test_twenty_thousand_names_open_like_five_hundred() -> None:
    """Row 18: the first paint grows no faster than what is seen; all of it were 40 times."""
    assert await ratio([reading("none.txt", "-"), crowded(500), crowded(20_000)]) < 8


@pytest.mark.asyncio
async def test_keys_are_answered_while_a_megabyte_is_shown() -> None:
    """Row 17: down a page, to the end and back."""
    async with driven(Pile(reading("long.txt", LONG["words"]))) as pilot:
        await press(pilot, "2", "ctrl+d", "G")
        assert "100%" in frame(pilot)
        await press(pilot, "g")
        assert "100%" not in frame(pilot)


def files() -> int:
    """How many files this process has open."""
    return len(list(Path("/dev/fd").iterdir()))


def memory() -> int:
    """Bytes in memory; 0 where the system does not tell it so simply."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if told.exists() else 0


@pytest.mark.asyncio
async def test_ten_thousand_articles_are_opened_and_nothing_is_left_of_them() -> None:
    """Row 55: neither files nor objects nor memory."""
    readings = [
        replace(one, article=replace(one.article, path=f"{n}.txt", id=str(n)))
        for n, one in enumerate([each for each in few().items if isinstance(each, Reading)] * 10)
    ]
    async with driven(Pile(*readings)) as pilot:

        async def opened(times: int) -> tuple[int, int, int]:
            for n in range(times):
                dashboard(pilot).show_article(readings[n % len(readings)].article.path)
                if n % 200 == 0:
                    await settled(pilot)
            gc.collect()
            return files(), len(gc.get_objects()), memory()

        before = await opened(2_000)
        after = await opened(8_000)
    assert after[0] == before[0]
    assert after[1] < before[1] + 1_000
    assert after[2] < before[2] + 4_000_000


def test_a_file_that_was_read_is_closed(tmp_path: Path) -> None:
    """Row 55: whether it held an article or not."""
    paths = [tmp_path / name for name in ("a.txt", "a.html", "a.md", "a.jsonl", "empty.txt")]
    for path in paths:
        path.write_text(alert().article.text if path.stem == "a" else "")
    before = files()
    for _ in range(200):
        list(articles([tmp_path]))
    assert files() == before
