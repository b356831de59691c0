"""How the time of something grows with its input: for tests that nothing grows faster than it."""

import gc
from collections.abc import Callable
from time import process_time
from typing import Final

SMALL: Final = 4_000
LARGE: Final = 4 * SMALL
_NOTICEABLE: Final = 0.02  # seconds of CPU below which growth is not worth measuring
_RUNS: Final = 3
_FINE: Final = 2.4  # a ratio of a doubling that needs no second look
_STEADY: Final = 5.0  # the same of four times as much


def growth(run: Callable[[str], object], seed: str) -> float:
    """T(4n) / T(n) for a text that repeats `seed`; 1 where even the large text takes no time.

    Measured again where it looks bad: what disturbs one run disturbs no three.
    """
    small, large = (seed * (size // len(seed) + 1) for size in (SMALL, LARGE))
    worst = 0.0
    for _ in range(_RUNS):
        longest = _seconds(run, large)
        if longest < _NOTICEABLE:
            return 1.0
        ratio = longest / max(_least(run, small), 1e-6)
        worst = min(worst or ratio, ratio)
        if worst < _STEADY:
            break
    return worst


def doubling(run: Callable[[str], object], seed: str, size: int) -> float:
    """T(n) / T(n/2) for a text of `size` code points that repeats `seed`; 1 where it is fast.

    Measured again where it looks bad: what disturbs one run disturbs no three.
    """
    large = (seed * (size // len(seed) + 1))[:size]
    worst = 0.0
    for _ in range(_RUNS):
        longest = _seconds(run, large)
        if longest < _NOTICEABLE:
            return 1.0
        ratio = longest / max(_seconds(run, large[: size // 2]), 1e-6)
        worst = min(worst or ratio, ratio)
        if worst < _FINE:
            break
    return worst


def _least(run: Callable[[str], object], text: str) -> float:
    return min(_seconds(run, text) for _ in range(_RUNS))


def _seconds(run: Callable[[str], object], text: str) -> float:
    """CPU of one run, without the collection of garbage that other tests left."""
    gc.disable()
    try:
        start = process_time()
        run(text)
        return process_time() - start
    finally:
        gc.enable()
