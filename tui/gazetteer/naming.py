"""The words by which unknown names are recognised, as sets (tui/data/naming.toml)."""

from dataclasses import dataclass, fields

from tui.model import MentionType
from tui.vocabulary import Vocabulary

Words = frozenset[str]
_NONE: Words = frozenset()


@dataclass(frozen=True, slots=True)
class Naming:
    """Words in small letters; each field is a list of the file and is explained there.

    `echelons` and `given` come from the lists of formations and of people.
    """

    titles: Words = _NONE
    callings: Words = _NONE
    title_parts: Words = _NONE
    particles: Words = _NONE
    name_openers: Words = _NONE
    given_places: Words = _NONE
    speech: Words = _NONE
    bodies: Words = _NONE
    bodies_of: Words = _NONE
    bodies_of_two: Words = _NONE
    ruling_bodies: Words = _NONE
    owned_bodies: Words = _NONE
    bodies_behind: Words = _NONE
    lone_bodies: Words = _NONE
    sites: Words = _NONE
    sites_first: Words = _NONE
    national_sites: Words = _NONE
    sites_of: Words = _NONE
    compass: Words = _NONE
    place_cues: Words = _NONE
    held: Words = _NONE
    held_sites: Words = _NONE
    numbered_papers: Words = _NONE
    paper_numbers: Words = _NONE
    papers: Words = _NONE
    numbered: Words = _NONE
    ship_prefixes: Words = _NONE
    plain_acronyms: Words = _NONE
    doubtful_echelons: Words = _NONE
    number_words: Words = _NONE
    military_words: Words = _NONE
    ordinals: Words = _NONE
    openers: Words = _NONE
    common_capitals: Words = _NONE
    swallowers: Words = _NONE
    silent: Words = _NONE
    echelons: Words = _NONE
    given: Words = _NONE

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "Naming":
        """The lists of `vocabulary`; one that is missing is empty, its rules find nothing."""
        table = vocabulary.words("naming")
        lists = {f.name: frozenset(table.get(f.name, ())) for f in fields(cls)}
        units = vocabulary.entries.of_type(MentionType.UNIT)
        echelons = (e.spellings for e in units if e.kind == "echelon")
        singular = {s.lower() for spellings in echelons for s in spellings}
        lists["echelons"] = frozenset(singular | {f"{noun}s" for noun in singular})
        lists["given"] = lists["given_places"] | {name.lower() for name in vocabulary.given_names}
        return cls(**lists)
