"""A look: paints by name, mixed into styles."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rich.style import Style
from textual.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """A theme: its background and text for Textual, and its paints."""

    name: str
    dark: bool
    background: str
    foreground: str
    paints: Mapping[str, str]
    ansi: bool = False
    _mixed: dict[tuple[str, ...], Style] = field(default_factory=dict, compare=False)

    def mix(self, names: tuple[str, ...]) -> Style:
        """The paints over plain text, each over the one before."""
        style = self._mixed.get(names)
        if style is None:
            style = Style.parse(self.paints["text"])
            for name in names:
                style += Style.parse(self.paints[name])
            self._mixed[names] = style
        return style

    def theme(self) -> Theme:
        """The same for Textual, which paints only what no pane covers."""
        return Theme(
            self.name,
            primary=self.foreground,
            foreground=self.foreground,
            background=self.background,
            surface=self.background,
            panel=self.background,
            dark=self.dark,
            ansi=self.ansi,
            # Textual's own styles name these wherever a theme has the terminal's colours.
            variables={
                "ansi-background": "ansi_default",
                "ansi-foreground": "ansi_default",
                "border-blurred": "ansi_default",
            }
            if self.ansi
            else {},
        )
