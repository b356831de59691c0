"""Colours: what each paint looks like in each theme.

A paint is a Rich style: attributes, colour, `on` background. Kinds of entity differ by attributes
as well as by hue, so that sixteen colours, no colours and colour-blind eyes can tell them apart.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from tui.screen.kinds import CALM_STYLES, KIND_STYLES, kinds
from tui.screen.look import Look

DARK: Final = Look(
    "dark",
    dark=True,
    background="#12161d",
    foreground="#c5cdd9",
    paints={
        "text": "#c5cdd9 on #12161d",
        "bar": "#aab4c2 on #1b212b",
        "name": "bold #8ec7e8",
        "rule": "#313b49",
        "rule-live": "#5aa9d6",
        "digit": "#6f7d8f",
        "title": "#93a0b1",
        "title-live": "bold #8ec7e8",
        "counts": "#7d8a9b",
        "summary": "#c5cdd9",
        "dim": "#7d8a9b",
        "strong": "#e4e9f0",
        "word": "#f2cc7f",
        "cursor": "on #223044",
        "mark": "#5aa9d6",
        "gutter": "#f2cc7f",
        "unread": "#5aa9d6",
        "problem": "#ee8f8f",
        "hit": "bold #10210f on #9fd68a",
        "fuzzy": "italic #7d8a9b",
        "heading": "bold #8ec7e8",
        "head": "#6f7d8f",
        "bar-fill": "#c99b4a",
        "bar-open": "#6d5a35",
        "bar-denied": "#8a5a5a",
        "warn": "bold #ff9e64",
        "denied": "italic #ee8f8f",
        "furniture": "#566170",
        "headline": "bold #f1f4f8",
        "lit": "on #202b3a",
        "claim": "#f2cc7f on #2d2818",
        "claim-now": "bold #17130a on #f2cc7f",
        "note": "#c99b4a",
        "here": "reverse",
        "rejected": "strike",
        "thumb": "#3d4a5b",
        "key": "bold #8ec7e8",
        "caret": "reverse",
        **kinds(
            CALM_STYLES,
            "#d9a8e0 #7fd0c6 #8fb4ff #a9bde8 #a5cf86 #f0aa72 "
            "#ec8f8f #cdbf95 #e3c95f #9fa9b8 #b9aef0",
        ),
    },
)

LIGHT: Final = Look(
    "light",
    dark=False,
    background="#fbfaf7",
    foreground="#2c323a",
    paints={
        "text": "#2c323a on #fbfaf7",
        "bar": "#4a535e on #eceae4",
        "name": "bold #10628f",
        "rule": "#d3d0c8",
        "rule-live": "#1f7fb3",
        "digit": "#8a8f97",
        "title": "#5f6771",
        "title-live": "bold #10628f",
        "counts": "#6f7680",
        "summary": "#2c323a",
        "dim": "#6f7680",
        "strong": "#14181d",
        "word": "#7a4d00",
        "cursor": "on #dbe9f3",
        "mark": "#1f7fb3",
        "gutter": "#b87a0a",
        "unread": "#1f7fb3",
        "problem": "#b3261e",
        "hit": "bold #0d2b0a on #b5e3a1",
        "fuzzy": "italic #6f7680",
        "heading": "bold #10628f",
        "head": "#8a8f97",
        "bar-fill": "#d19a2e",
        "bar-open": "#e6cf9f",
        "bar-denied": "#d9a3a0",
        "warn": "bold #c2500a",
        "denied": "italic #b3261e",
        "furniture": "#a9adb3",
        "headline": "bold #0b0e12",
        "lit": "on #f1ecdc",
        "claim": "#6b4300 on #faeccb",
        "claim-now": "bold #ffffff on #a86a00",
        "note": "#a86a00",
        "here": "reverse",
        "rejected": "strike",
        "thumb": "#c4c0b6",
        "key": "bold #10628f",
        "caret": "reverse",
        **kinds(
            CALM_STYLES,
            "#8a2f97 #0b7468 #1b4fb8 #4561a3 #3f7316 #a5480b "
            "#b3261e #6d5f2a #806600 #666e79 #5b46b5",
        ),
    },
)

_SIXTEEN: Final = {
    "text": "default on default",
    "bar": "reverse",
    "name": "bold",
    "rule": "bright_black",
    "rule-live": "cyan",
    "digit": "bright_black",
    "title": "default",
    "title-live": "bold cyan",
    "counts": "bright_black",
    "summary": "default",
    "dim": "dim",
    "strong": "bold",
    "word": "yellow",
    "cursor": "black on cyan not dim",
    "mark": "bold cyan",
    "gutter": "yellow",
    "unread": "cyan",
    "problem": "red",
    "hit": "black on green",
    "fuzzy": "italic dim",
    "heading": "bold cyan",
    "head": "dim",
    "bar-fill": "yellow",
    "bar-open": "bright_black",
    "bar-denied": "red",
    "warn": "bold red",
    "denied": "italic red",
    "furniture": "dim",
    "headline": "bold",
    "lit": "bold",
    "claim": "yellow",
    "claim-now": "black on yellow",
    "note": "yellow",
    "here": "reverse",
    "rejected": "strike",
    "thumb": "bright_black",
    "key": "bold",
    "caret": "reverse",
}

ANSI: Final = Look(
    "ansi",
    dark=True,
    background="ansi_default",
    foreground="ansi_default",
    ansi=True,
    paints={
        **_SIXTEEN,
        **kinds(
            KIND_STYLES,
            "magenta cyan blue blue green yellow red yellow yellow default magenta",
        ),
    },
)

NONE: Final = Look(
    "none",
    dark=True,
    background="ansi_default",
    foreground="ansi_default",
    ansi=True,
    paints={
        **dict.fromkeys(_SIXTEEN, ""),
        "text": "default on default",
        "bar": "reverse",
        "name": "bold",
        "title-live": "bold",
        "dim": "dim",
        "strong": "bold",
        "cursor": "reverse",
        "problem": "bold",
        "hit": "reverse",
        "fuzzy": "italic",
        "heading": "bold",
        "head": "dim",
        "counts": "dim",
        "bar-open": "dim",
        "warn": "bold",
        "denied": "italic",
        "furniture": "dim",
        "headline": "bold",
        "lit": "bold",
        "claim": "bold",
        "claim-now": "reverse",
        "here": "reverse",
        "rejected": "strike",
        "key": "bold",
        "caret": "reverse",
        **KIND_STYLES,
    },
)

LOOKS: Final = (DARK, LIGHT, ANSI, NONE)


@cache
def look_of(name: str) -> Look:
    """The look of that name; the dark one for a name that is none of ours."""
    return next((look for look in LOOKS if look.name == name), DARK)


def chosen(wanted: str | None, environment: Mapping[str, str]) -> str | None:
    """The theme to start with: the one wanted, or what the environment says of the terminal.

    None where neither says anything: then the terminal itself can be asked (background.py).
    """
    if "NO_COLOR" in environment:
        return NONE.name
    if wanted is not None:
        return wanted
    terminal = environment.get("TERM", "")
    if terminal in ("linux", "ansi", "vt100", "vt220") or terminal.endswith("-16color"):
        return ANSI.name
    ground = environment.get("COLORFGBG", "").rpartition(";")[2]
    if not ground:
        return None
    return LIGHT.name if ground in ("7", "15") else DARK.name
