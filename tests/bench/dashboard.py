"""What the dashboard costs to start, and per key."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

from copies import CORPUS, written
from terminal import LINES, Output, Terminal

PROGRAM = (sys.executable, "-c", "from tui.cli.main import run; run()")
IDLE = 1.0  # seconds without output after which everything has been read and drawn
WARM = 5  # keys that are not counted
KEYS = 30
QUERY = "soldiers in ukraine "

Row = tuple[str, float, str]


def environment(home: Path) -> dict[str, str]:
    """A terminal in full colour, and no files of the user's."""
    folders = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "CRISIS_TUI_DATA"), str(home))
    return {**os.environ, **folders, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def starting(runs: int) -> Iterator[Row]:
    """CPU from exec to each stage of the first screen, beside the import of Textual's App."""
    with tempfile.TemporaryDirectory() as home:
        env = environment(Path(home))
        _stages(env)  # fills the cache of word lists and Python's own
        took = [(_import(env), *_stages(env)) for _ in range(runs)]
    base, listed, filled, read = (median(column) for column in zip(*took, strict=True))
    yield "python -c 'import textual.app'", base, "1.00"
    for name, cpu in (("list and article", listed), ("all panes", filled), ("all read", read)):
        yield f"crisis-tui corpus: {name}", cpu, f"{cpu / base:.2f}"


def keys(articles: int) -> Iterator[Row]:
    """CPU per key, with so many articles; the median of many keys."""
    with tempfile.TemporaryDirectory() as home:
        folder = written(Path(home) / "news", articles)
        with Terminal([*PROGRAM, str(folder)], environment(Path(home))) as terminal:
            terminal.draw(terminal.collect(IDLE), lambda _: False)
            assert f"{articles:,} articles" in terminal.frame[0], terminal.frame[0]
            terminal.press("g")
            there = min(articles - 2, WARM + KEYS)
            yield _row("article change", articles, _pressed(terminal, "j" * there))
            terminal.press("2")
            yield _row("scroll", articles, _pressed(terminal, "jk" * ((WARM + KEYS) // 2)))
            terminal.press("1")
            terminal.press("/")
            yield _row("search keystroke", articles, _pressed(terminal, QUERY * 2))


def _row(what: str, articles: int, took: Sequence[float]) -> Row:
    return f"{what}, {articles:,} articles", median(took), f"max {max(took) * 1e3:.1f}"


def _pressed(terminal: Terminal, typed: str) -> list[float]:
    took = [terminal.press(key) for key in typed]
    return took[WARM:] if len(took) > 2 * WARM else took


def _import(env: dict[str, str]) -> float:
    before = _children()
    subprocess.run([sys.executable, "-c", "import textual.app"], env=env, check=True)
    return _children() - before


def _children() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _stages(env: dict[str, str]) -> tuple[float, float, float]:
    """CPU when the list and an article stand there, when all panes do, when all has been read."""
    with Terminal([*PROGRAM, str(CORPUS)], env) as terminal:
        outputs = terminal.collect(IDLE)
        listed = terminal.draw(outputs, _is_listed)
    with Terminal([*PROGRAM, str(CORPUS)], env) as terminal:
        outputs = terminal.collect(IDLE)
        filled = terminal.draw(outputs, _is_filled)
    assert listed is not None
    assert filled is not None
    return listed, filled, _last(outputs)


def _last(outputs: Sequence[Output]) -> float:
    return outputs[-1].cpu


def _is_listed(frame: list[str]) -> bool:
    """Whether the frame is whole, to its footer, and has lines of text."""
    return bool(frame[-1].strip()) and sum(bool(line.strip()) for line in frame) > LINES // 2


def _is_filled(frame: list[str]) -> bool:
    """Whether the pane of forces has rows of figures too."""
    at = next((n for n, line in enumerate(frame) if "3 Forces" in line), LINES)
    rows = [line for line in frame[at + 1 :] if any(letter.isdigit() for letter in line)]
    return _is_listed(frame) and len(rows) > (LINES - at) // 2
