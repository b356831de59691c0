"""Whose "he", "it", "we" and "our" are."""

from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.model import MentionType


def person(p: Parsed, i: int, told: Told) -> str | None:
    """Whose leader "he" at token `i` is: the last person in the sentence, else told before."""
    names = (p.sentence.tokens[j].name for j in range(i - 1, -1, -1))
    people = (name for name in names if name is not None and name.type is MentionType.PERSON)
    return told.owners.of(next(people, told.person))


def sayer(p: Parsed, i: int, told: Told) -> str | None:
    """Whom "it" means right behind a verb of saying: "while Rohan says it will send"."""
    at = i - 1 - (p.sentence.words[i - 1 : i] == ["that"])
    group = p.group_at[at] if at >= 0 else None
    named = group.first - 1 if group is not None and group.verb.reports else -1
    return told.owners.of(p.sentence.tokens[named].name) if named >= 0 else None


def speaker(p: Parsed, i: int, told: Told) -> str | None:
    """Who says "we", "our" at token `i`: the first owner named behind the quotation.

    Else whose the person is who was named last; None where nobody was.
    """
    end = next((j for j in range(i, len(p.sentence)) if p.sentence.words[j] == '"'), None)
    behind = p.sentence.tokens[end:] if end is not None else ()
    named = (told.owners.of(token.name) for token in behind)
    return next(filter(None, named), None) or told.owners.of(told.person)
