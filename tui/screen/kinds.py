"""How kinds of entity differ but for their colours: one style for each."""

from collections.abc import Mapping
from typing import Final

# One style for each kind of entity, whatever the colours are.
KIND_STYLES: Final = {
    "person": "italic",
    "org": "bold",
    "country": "bold underline",
    "nationality": "underline",
    "place": "italic underline",
    "unit": "bold italic",
    "weapon": "bold italic underline",
    "figure": "overline",
    "money": "bold overline",
    "date": "dim italic",
    "document": "underline2",
}

# In true colour hue tells most, so that the commonest kinds can be calmer: still no two alike.
CALM_STYLES: Final = {
    "person": "italic",
    "org": "bold underline",
    "country": "bold",
    "nationality": "",
    "place": "underline",
    "unit": "bold italic",
    "weapon": "italic underline",
    "figure": "overline",
    "money": "bold overline",
    "date": "dim italic",
    "document": "bold italic underline",
}


def kinds(styles: Mapping[str, str], hues: str) -> dict[str, str]:
    """The kinds in the order of the styles, each with its hue."""
    return {
        kind: f"{style} {hue}".strip()
        for (kind, style), hue in zip(styles.items(), hues.split(), strict=True)
    }
