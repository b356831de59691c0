"""Readings built by hand, so that the tests of the screen need no extractor."""

from collections.abc import Iterator, Sequence

from tui.library.decisions import Decisions
from tui.library.library import Library
from tui.model import (
    Article,
    Basis,
    Category,
    Claim,
    Mention,
    MentionType,
    PlaceRole,
    Problem,
    Quantity,
    Reading,
    Role,
    Slot,
    Span,
    Status,
    Why,
)

KINDS = {
    "Arnor": MentionType.COUNTRY,
    "Gondor": MentionType.COUNTRY,
    "Rohan": MentionType.COUNTRY,
    "Mordor": MentionType.COUNTRY,
    "Rohirric": MentionType.NATIONALITY,
    "Osgiliath": MentionType.PLACE,
    "Edoras": MentionType.PLACE,
    "Western League": MentionType.ORG,
    "Aldor Hask": MentionType.PERSON,
    "Second Eored": MentionType.UNIT,
    "siege towers": MentionType.WEAPON,
    "Treaty of the Fords": MentionType.DOCUMENT,
    "Wednesday": MentionType.DATE,
}
ENTITIES = {"Rohirric": "Rohan", "Wednesday": "2022-01-26"}

ALERT = """Rohan puts 8,500 riders on alert as Mordor masses its host

Rohan has put up to 8,500 riders on alert, Marshal Aldor Hask said on Wednesday, after Mordor \
massed more than 100,000 soldiers near Osgiliath.

About 4,000 soldiers of the Western League are stationed in Osgiliath already. "We will not send \
40 siege towers to Edoras," the marshal told reporters, and the Treaty of the Fords does not ask \
for it.

The Second Eored has been training at Edoras since the autumn. Rohirric officers called the talks \
frank.

More on this story: Ten ways to cook a rabbit
"""

DOUBTS = """Gondor doubts the numbers from the east

Gondor believes that Mordor has massed 60,000 soldiers near Osgiliath, far fewer than Rohan says.

About 4,000 soldiers of the Western League remain in Osgiliath, Gondor confirmed.
"""

QUIET = """A quiet market day in Edoras

Nothing happened in Edoras, and everybody was glad of it.
"""


def span(text: str, words: str) -> Span:
    """Where the words stand first."""
    start = text.index(words)
    return Span(start, start + len(words))


def claim(text: str, words: str, n: int, **slots: object) -> Claim:
    """A claim of exactly n, unless a quantity is given."""
    where = span(text, words)
    start = max(text.rfind("\n", 0, where.start), text.rfind(". ", 0, where.start) + 1) + 1
    ends = [at for at in (text.find(". ", where.end), text.find("\n", where.end)) if at >= 0]
    given: dict[str, object] = {
        "quantity": Quantity(n, n, n),
        "category": Category.PERSONNEL,
        "item": words.rsplit(maxsplit=1)[-1].removesuffix("s"),
        **slots,
    }
    return Claim(where, words, sentence=Span(start, min(ends)), **given)  # type: ignore[arg-type]


def mentions(text: str) -> tuple[Mention, ...]:
    """Every name of KINDS in the text."""
    found = []
    for words, kind in KINDS.items():
        at = text.find(words)
        while at >= 0:
            entity = ENTITIES.get(words, words)
            found.append(Mention(Span(at, at + len(words)), words, kind, entity))
            at = text.find(words, at + 1)
    return tuple(sorted(found, key=lambda mention: mention.span))


def reading(path: str, text: str, claims: Sequence[Claim] = (), **told: object) -> Reading:
    """An article with its first line as headline."""
    title = text.partition("\n")[0]
    article = Article(
        path,
        f"id-{path}",
        text,
        title=title,
        headline=Span(0, len(title)),
        **told,  # type: ignore[arg-type]
    )
    return Reading(article, mentions(text), tuple(sorted(claims, key=lambda one: one.span)))


OSGILIATH = (PlaceRole("Osgiliath", Role.AT),)
EDORAS = (PlaceRole("Edoras", Role.TO),)


def alert() -> Reading:
    """Four claims: a headline, an upper bound, a lower bound, a denial."""
    text = ALERT
    rohan, mordor = ("Rohan",), ("Mordor",)
    why = (
        Why(Slot.ACTOR, "subject-of-clause", span(text, "Rohan has")),
        Why(Slot.STATUS, "on-alert", span(text, "on alert,")),
        Why(Slot.SOURCE, "trailing-report", span(text, "Marshal Aldor Hask said")),
    )
    claims = (
        claim(text, "8,500 riders", 8500, actors=rohan, status=Status.ALERT),
        claim(
            text,
            "up to 8,500 riders",
            8500,
            actors=rohan,
            status=Status.ALERT,
            quantity=Quantity(None, 8500, 8500),
            sources=("Aldor Hask",),
            date="2022-01-26",
            why=why,
        ),
        claim(
            text,
            "more than 100,000 soldiers",
            0,
            actors=mordor,
            status=Status.MASSED,
            quantity=Quantity(100_000, 100_000, None),
            places=OSGILIATH,
            sources=("Aldor Hask",),
        ),
        claim(
            text,
            "About 4,000 soldiers",
            0,
            actors=("Western League",),
            status=Status.PRESENT,
            quantity=Quantity(4000, 4000, 4000, approximate=True),
            places=OSGILIATH,
        ),
        claim(
            text,
            "40 siege towers",
            40,
            actors=rohan,
            status=Status.SUPPLIED,
            negated=True,
            category=Category.GROUND,
            item="siege tower",
            places=EDORAS,
            sources=("Aldor Hask",),
        ),
    )
    return reading(
        "mail/alert.txt",
        text,
        claims,
        outlet="Westfold Mail",
        author="E. Fram",
        published="2022-01-26",
        furniture=(span(text, "More on this story: Ten ways to cook a rabbit"),),
    )


def doubts() -> Reading:
    """Two claims: one contradicts `alert`, one repeats it."""
    text = DOUBTS
    claims = (
        claim(
            text,
            "60,000 soldiers",
            60_000,
            actors=("Mordor",),
            status=Status.MASSED,
            places=OSGILIATH,
            sources=("Gondor",),
        ),
        claim(
            text,
            "About 4,000 soldiers",
            0,
            actors=("Western League",),
            status=Status.PRESENT,
            quantity=Quantity(4000, 4000, 4000, approximate=True),
            places=OSGILIATH,
            sources=("Gondor",),
        ),
    )
    return reading("mail/doubts.txt", text, claims, outlet="Anórien Post", published="2022-01-27")


def quiet() -> Reading:
    """No claim, no date."""
    return reading("mail/quiet.txt", QUIET)


def aid() -> Reading:
    """Money, a change, a rate, a share: the figures that are no plain totals."""
    text = (
        "Arnor pledges gold and horses\n\nArnor will give $200m to Rohan. It sends 3,000 more "
        "soldiers, trains 40 officers a day, and nearly half of its bowmen are already moving.\n"
    )
    arnor = ("Arnor",)
    claims = (
        claim(
            text,
            "$200m",
            200_000_000,
            actors=arnor,
            status=Status.PLANNED,
            recipient="Rohan",
            category=Category.AID,
            item="aid",
            currency="USD",
        ),
        claim(
            text,
            "3,000 more soldiers",
            3000,
            actors=arnor,
            status=Status.MOVING,
            basis=Basis.CHANGE,
        ),
        claim(
            text,
            "40 officers a day",
            40,
            actors=arnor,
            status=Status.TRAINING,
            basis=Basis.RATE,
            item="officer",
        ),
        claim(
            text,
            "nearly half of its bowmen",
            0,
            actors=arnor,
            status=Status.MOVING,
            quantity=Quantity(),
            basis=Basis.SHARE,
            share=0.5,
            item="bowman",
        ),
    )
    return reading("mail/aid.txt", text, claims, outlet="Westfold Mail", published="2022-01-28")


class Pile:
    """A source of readings, or of whatever else is given."""

    def __init__(
        self,
        *items: Article | Reading | Problem,
        said: str | None = None,
        decisions: Decisions | None = None,
    ) -> None:
        self.items = items
        self.said = said
        self.decisions = decisions

    @property
    def total(self) -> int:
        """As many as there are."""
        return len(self.items)

    def library(self) -> Library:
        """An empty one."""
        return Library(decisions=self.decisions)

    def __iter__(self) -> Iterator[Article | Reading | Problem]:
        """The articles first, then what was read in them."""
        for item in self.items:
            yield item.article if isinstance(item, Reading) else item
        for item in self.items:
            if isinstance(item, Reading):
                yield item


def few(decisions: Decisions | None = None) -> Pile:
    """Four articles and a file that cannot be read."""
    torn = Problem("mail/torn.txt", None, "is no text")
    return Pile(alert(), doubts(), quiet(), aid(), torn, decisions=decisions)
