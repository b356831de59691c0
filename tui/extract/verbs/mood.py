"""How sure it is that what a verb tells has happened."""

from enum import StrEnum


class Mood(StrEnum):
    """A fact, a plan, or a mere possibility."""

    FACT = "fact"
    PLAN = "plan"
    POSSIBLE = "possible"


_FIRMNESS = (Mood.FACT, Mood.PLAN, Mood.POSSIBLE)


def weaker(one: Mood, other: Mood) -> Mood:
    """The less sure of the two: what is only possible is no plan, what is planned no fact."""
    return max(one, other, key=_FIRMNESS.index)
