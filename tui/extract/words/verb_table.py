"""Every form of every verb that the lists know."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from tui.extract.words.inflect import verb_forms
from tui.extract.words.words import BASE, ING, PARTICIPLE, PAST, THIRD, Doing, Verb

_PARTS: Final = "including"  # lists parts of what was just counted; no verb
_MODAL: Final = frozenset(
    {"will", "shall", "may", "might", "could", "can", "should", "must", "ought"}
)


def verb_table(
    classes: Mapping[str, Doing],
    *,
    reports: Collection[str],
    chains: Mapping[str, Sequence[str]],
    grammar: Mapping[str, Any],
) -> Mapping[str, tuple[Verb, ...]]:
    """The readings of each verb form, those with a particle first.

    `classes` gives lemmas their class, `reports` are verbs of saying, `chains` the verbs that
    colour what hangs on them, `grammar` the verbs of general use and the irregular forms.
    """
    chained = {
        lemma: chain
        for chain, row in chains.items()
        for lemma in row
        if not lemma.startswith("be ")
    }
    lemmas = dict.fromkeys((*classes, *sorted(reports), *chained, *grammar["verbs"]))
    found: dict[str, dict[Verb, None]] = {}
    for lemma in lemmas:
        if lemma in _MODAL:
            continue
        known = classes.get(lemma)
        told = (known, lemma in reports, chained.get(lemma) or _chain(known))
        for word, form in _forms(lemma, grammar["irregular"]):
            verb = Verb(lemma, form, _particle(lemma), *told)
            found.setdefault(word, {})[verb] = None
    found.pop(_PARTS, None)
    return {w: tuple(sorted(vs, key=lambda v: -len(v.particle))) for w, vs in found.items()}


def _particle(lemma: str) -> tuple[str, ...]:
    """The tokens behind the verb itself: "give the go-ahead"."""
    return tuple(lemma.partition(" ")[2].replace("-", " - ").split())


def _forms(lemma: str, irregular: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    base = lemma.split(maxsplit=1)[0]
    third, past, participle, ing = verb_forms(base, irregular)
    forms = ((base, BASE), (third, THIRD), (past, PAST), (participle, PARTICIPLE), (ing, ING))
    for words, form in forms:
        yield from ((word, form) for word in words.split("/"))  # two spellings of one form


def _chain(known: Doing | None) -> str | None:
    """A verb of a class that plans or proposes does so to the verbs that hang on it, too."""
    if known is None:
        return None
    return "possible" if known.possible else "plan" if known.plan else None
