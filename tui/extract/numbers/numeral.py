"""What a number is worth, and the words that tell it."""

from typing import Final, NamedTuple

LARGEST: Final = 10**15  # no force and no sum of aid is larger; beyond it the digits are noise


class Numeral(NamedTuple):
    """A number read from tokens `first` to `after` (exclusive).

    `low` and `high` are None where the words do not tell them ("dozens": low 24). `share` is
    the fraction of a whole ("two-thirds"), `part` tells that only a part, all or none of a whole
    is meant and no number is known. `scale` is what the last words multiply by ("three million":
    1,000,000), so that it can serve the other end of a range, `value` the number before rounding.
    `ranged` tells of two ends.
    """

    first: int
    after: int
    low: int | None
    high: int | None
    share: float | None = None
    part: bool = False
    vague: bool = False
    digits: bool = False
    scale: int = 1
    value: float = 0.0
    ranged: bool = False

    @property
    def exact(self) -> bool:
        """Whether the words name one number."""
        return self.low is not None and self.low == self.high
