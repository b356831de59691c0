"""What readings depend on beside the article: the code that reads and the word lists."""

import os
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

import tui
from tui.cache import digest

HOME = Path(tui.__file__).parent
# All that has a say in what an article's reading is, and the form in which it is kept.
PARTS = ("model", "text", "reader", "vocabulary", "gazetteer", "extract", "data")
FORM = ("library/plain.py", "library/corpus.py", "toml.py")
OPTIONAL = "trafilatura"  # reads web pages where it is installed


def fingerprint(lists: Sequence[Path]) -> str:
    """What changes as soon as another reading of the same article might come out.

    Files are known by size and time of change, which is what Python itself goes by when it looks
    for compiled code. OSError where the program does not lie in a folder.
    """
    spec = find_spec(OPTIONAL)
    optional = Path(spec.origin) if spec and spec.origin else None
    return digest(
        (
            tui.__version__,
            *(told for part in PARTS for told in _folder(HOME / part)),
            *(_told(name, (HOME / name).stat()) for name in FORM),
            *(told for path in lists for told in _list(path)),
            "" if optional is None else _told(optional.name, optional.stat()),
        )
    )


def _list(path: Path) -> Iterator[str]:
    """A list of the user's, or a folder of lists; what is missing may come."""
    yield str(path)
    try:
        yield from _folder(path) if path.is_dir() else (_told(path.name, path.stat()),)
    except (OSError, ValueError):
        yield "missing"


def _folder(path: Path) -> Iterator[str]:
    with os.scandir(path) as listing:
        entries = sorted(listing, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.endswith((".py", ".toml")):
            yield _told(entry.name, entry.stat())


def _told(name: str, status: os.stat_result) -> str:
    return f"{name} {status.st_size} {status.st_mtime_ns}"
