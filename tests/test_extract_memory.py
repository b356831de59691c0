"""What "the alliance", "the island" and "the German chancellor" mean in an article."""

import pytest

from tui.extract.told.memory import Memory, References
from tui.extract.told.posts import Posts
from tui.gazetteer import Name
from tui.model import MentionType
from tui.vocabulary import Entry, Post

REFERENCES = References(
    bodies={"alliance": ["alliance"], "ministry": ["ministry"]},
    places={"island": ["island", "state"], "country": ["state"], "town": ["city"]},
    islands=frozenset({"Tolfalas"}),
    posts={"king": ["king"], "leader": ["king", "steward"]},
    holders=Posts.of(
        [
            Entry(
                "a", MentionType.PERSON, "Aragorn", "people", (), "Gondor",
                posts=(Post("king", "Gondor", "3019-05-01"),),
            ),
            Entry(
                "d", MentionType.PERSON, "Denethor", "people", (), "Gondor",
                posts=(Post("steward", "Gondor", "2984-01-01", "3019-03-15"),),
            ),
            Entry(
                "e", MentionType.PERSON, "Éomer", "people", (), "Rohan",
                posts=(Post("king", "Rohan", "3019-03-16"),),
            ),
        ]
    ),
)  # fmt: skip


def listed(start: int, entity: str, type_: MentionType, kind: str) -> Name:
    """A listed name at an offset."""
    entry = Entry(entity, type_, entity, kind, (entity,))
    return Name(start, start + len(entity), type_, entity, entry, entity)


NAMES = (
    listed(0, "Last Alliance", MentionType.ORG, "alliance"),
    listed(20, "White Council", MentionType.ORG, "body"),
    listed(40, "Tolfalas", MentionType.COUNTRY, "state"),
    listed(50, "Gondor", MentionType.COUNTRY, "state"),
    listed(60, "Bree", MentionType.PLACE, "city"),
    Name(70, 90, MentionType.ORG, "Ferry Ministry"),
    listed(104, "Gondor", MentionType.NATIONALITY, "demonym"),
    listed(120, "Éomer", MentionType.PERSON, "people"),
    listed(130, "Elven League", MentionType.ORG, "alliance"),
)


@pytest.mark.parametrize(
    ("phrase", "at", "entity"),
    [
        ("the alliance", 30, "Last Alliance"),
        ("The alliance", 200, "Elven League"),
        ("the alliance", 0, "Last Alliance"),
        ("the ministry", 100, "Ferry Ministry"),
        ("the ministry", 65, None),
        ("the island", 100, "Tolfalas"),
        ("the country", 100, "Gondor"),
        ("the town", 100, "Bree"),
        ("its town", 55, None),
        ("the men", 100, None),
        ("alliance of the willing", 100, None),
        ("", 100, None),
    ],
)
def test_a_noun_means_the_last_name_of_its_kind(phrase: str, at: int, entity: str | None) -> None:
    assert Memory(NAMES, REFERENCES).resolve(phrase, at) == entity


@pytest.mark.parametrize(
    ("published", "phrase", "entity"),
    [
        ("3020-01-01", "the Gondorian king", "Aragorn"),
        (None, "the Gondorian king", "Aragorn"),
        ("3000-01-01", "the Gondorian leader", "Denethor"),
        ("3020-01-01", "the Gondorian leader", "Aragorn"),
        ("3000-01-01", "the Gondorian king", None),
    ],
)
def test_a_post_means_who_held_it_on_the_day(
    published: str | None, phrase: str, entity: str | None
) -> None:
    assert Memory(NAMES, REFERENCES, published).resolve(phrase, 100) == entity


def test_a_post_without_an_owner_means_the_last_holder_named() -> None:
    assert Memory(NAMES, REFERENCES).resolve("the king", 125) == "Éomer"
    assert Memory(NAMES, REFERENCES).resolve("the king", 95) is None
