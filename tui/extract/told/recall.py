"""Names that come again: surnames, short forms, and names that one cue betrayed."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from ahocorasick_rs import AhoCorasick

from tui.extract.told.acronyms import short_forms
from tui.gazetteer import Name
from tui.model import MentionType, Span

_SHORTEST: Final = 3  # letters of a surname that may stand alone
_SUFFIXES: Final = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_CUED: Final = frozenset({"in-place", "kind-before", "place-in-country", "spelt-out", "acronym"})
_UNSURE: Final = frozenset({"listed", "owned", "widened"})


def remember(text: str, spans: Sequence[Span], names: Sequence[Name]) -> tuple[Name, ...]:
    """All names of a text: `names`, and where they come again shorter or without their cue.

    A surname whose full name is told somewhere ("Halfhand"), a short form that stood in brackets,
    an unknown name that a cue betrayed elsewhere. A person named by a title and a surname
    ("Marshal Halfhand") gets the full name. In text order; without such names it gives `names`.
    """
    explained = list(short_forms(text, spans, names))
    spelt = (form.name for form in explained if form.name.rule == "spelt-out")
    known = sorted((*names, *spelt), key=_order)
    learned = dict(_learned(text, known))
    for form in explained:
        learned |= {form.letters: form.name, f"{form.letters}s": form.name}
    told = [_as_told(text, name, learned) for name in known if not _misread(text, name, learned)]
    again = _again(text, spans, told, learned) if learned else ()
    return tuple(sorted((*told, *again), key=_order))


def _order(name: Name) -> tuple[int, int]:
    return name.start, -name.end


def _learned(text: str, names: Iterable[Name]) -> Iterator[tuple[str, Name]]:
    """What each name can be recognised by later on; of two with one surname the first told."""
    seen: set[str] = set()
    for name in names:
        for spelling in _spellings(text, name):
            if spelling not in seen:
                seen.add(spelling)
                yield spelling, name


def _spellings(text: str, name: Name) -> Iterator[str]:
    written = text[name.start : name.end]
    words = written.split()
    if name.rule not in _UNSURE and (len(words) > 1 or name.rule in _CUED):
        yield written
    if name.rule == "ship":
        yield " ".join(words[1:])
    if name.rule == "title" and len(words) == 1 and len(written) > _SHORTEST:
        yield written  # "President Halfhand": his surname stands alone in the headline
    if name.type is not MentionType.PERSON or len(words) == 1:
        return
    last = words[-2] if words[-1] in _SUFFIXES else words[-1]
    bare = last.rpartition("-")[2] if last[0].islower() else last
    for surname in {last, bare}:
        if len(bare) >= _SHORTEST and bare[0].isupper():
            yield surname


def _misread(text: str, name: Name, learned: Mapping[str, Name]) -> bool:
    """Whether a guessed place is the surname of somebody: "in Halfhand's view"."""
    meant = learned.get(text[name.start : name.end]) if name.rule == "in-place" else None
    return meant is not None and meant.type is MentionType.PERSON


def _as_told(text: str, name: Name, learned: Mapping[str, Name]) -> Name:
    """The name as the article explains it: a surname in full, letters as the brackets say."""
    meant = learned.get(text[name.start : name.end])
    if meant is None or meant.start == name.start:
        return name
    surname = meant.type is name.type is MentionType.PERSON and not name.entry
    letters = name.type is not MentionType.PERSON and text[name.start : name.end].isupper()
    if surname or (letters and meant.type is not MentionType.PERSON):
        return meant._replace(start=name.start, end=name.end, rule="remembered")
    return name


def _again(
    text: str, spans: Sequence[Span], told: Sequence[Name], learned: Mapping[str, Name]
) -> Iterator[Name]:
    """The places, outside names that are told, where a learned spelling stands again."""
    meant = tuple(learned.values())
    starts = [span.start for span in spans]
    taken = _outer(told)
    end = 0
    for start, stop, index in _hits(text, learned):
        around = bisect_right(starts, start) - 1
        inside = around >= 0 and stop <= spans[around].end
        before = bisect_right(taken, (start, len(text))) - 1
        clear = (before < 0 or taken[before][1] <= start) and (
            before + 1 == len(taken) or stop <= taken[before + 1][0]
        )
        if inside and clear and start >= end:
            end = stop
            yield meant[index]._replace(start=start, end=stop, rule="remembered")


def _outer(names: Sequence[Name]) -> list[tuple[int, int]]:
    """Where names stand, without those that lie inside others."""
    taken: list[tuple[int, int]] = []
    for name in sorted(names, key=_order):
        if not taken or name.start >= taken[-1][1]:
            taken.append((name.start, name.end))
    return taken


def _hits(text: str, learned: Mapping[str, Name]) -> list[tuple[int, int, int]]:
    """Whole words only, the longest first at each place."""
    automaton = AhoCorasick(list(learned), store_patterns=False)
    found = (
        (start, stop, index)
        for index, start, stop in automaton.find_matches_as_indexes(text, overlapping=True)
        if not text[start - 1 : start].isalnum() and not text[stop : stop + 1].isalnum()
    )
    return sorted(found, key=lambda hit: (hit[0], -hit[1]))
