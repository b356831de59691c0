"""What is packed stays packed: nothing of an archive is read, and nothing comes out of it."""

import gzip
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tui.model import Problem
from tui.reader import FORMATS, articles

BODY = b"Arnor has 4,000 troops in Bree.\n"


def gz(_: Path) -> bytes:
    """A thousand times as large once it is unpacked, twice over."""
    return gzip.compress(gzip.compress(bytes(20_000_000)))


def zipped(name: str, body: bytes, *, times: int = 1) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(times):
            archive.writestr(f"{name}{n or ''}", body)
    return packed.getvalue()


PACKED: dict[str, Callable[[Path], bytes]] = {
    "a bomb in gz": gz,
    "a bomb in zip": lambda _: zipped("a.txt", bytes(5_000_000), times=4),
    "a zip in a zip": lambda _: zipped("b.zip", zipped("a.txt", BODY)),
    "a path out of it": lambda _: zipped("../x.txt", BODY),
    "a path from the root": lambda folder: zipped(f"{folder}/x.txt", BODY),
}


@pytest.mark.parametrize("ending", [*FORMATS, ".gz", ".zip", ".txt.gz"])
@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED)
def test_an_archive_is_told_and_not_unpacked(
    pack: Callable[[Path], bytes], ending: str, tmp_path: Path
) -> None:
    """Fault row 33: under any name; in a folder, one that is named like an archive is passed."""
    packed = tmp_path / "news" / f"packed{ending}"
    packed.parent.mkdir()
    packed.write_bytes(pack(tmp_path))
    (found,) = articles([packed])
    assert isinstance(found, Problem)
    assert found.message in (
        "is no text (a picture, an archive or the like)",
        "is no article format",
    )
    told = list(articles([packed.parent]))
    assert len(told) == (ending in FORMATS)
    assert all(isinstance(one, Problem) for one in told)
    assert [path.name for path in tmp_path.rglob("*")] == ["news", packed.name]
