"""Themes: complete, and readable without colour."""

import pytest
from rich.style import Style

from tui.screen.highlight import KIND_PAINTS
from tui.screen.themes import DARK, LOOKS, NONE, Look, chosen, look_of


def test_every_theme_has_every_paint() -> None:
    for look in LOOKS:
        assert set(look.paints) == set(DARK.paints)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_kinds_of_entity_differ_by_attributes_alone(look: Look) -> None:
    styles = [look.mix((paint,)).without_color for paint in KIND_PAINTS.values()]
    assert len(set(styles)) == len(styles)


def test_without_colour_nothing_has_a_colour() -> None:
    for paint in NONE.paints:
        style = NONE.mix((paint,))
        assert style.color is None or style.color.is_default
        assert style.bgcolor is None or style.bgcolor.is_default


@pytest.mark.parametrize("paint", ["claim", "claim-now", "hit", "cursor", "headline", "key"])
def test_what_matters_stands_out_without_colour(paint: str) -> None:
    assert NONE.mix((paint,)).without_color != Style()


@pytest.mark.parametrize(
    ("wanted", "environment", "name"),
    [
        (None, {}, None),
        ("light", {}, "light"),
        ("light", {"NO_COLOR": ""}, "none"),
        (None, {"NO_COLOR": "1"}, "none"),
        (None, {"TERM": "linux"}, "ansi"),
        (None, {"TERM": "xterm-16color"}, "ansi"),
        (None, {"COLORFGBG": "0;15"}, "light"),
        (None, {"COLORFGBG": "15;0"}, "dark"),
        ("ansi", {"COLORFGBG": "0;15"}, "ansi"),
    ],
)
def test_the_terminal_and_the_user_choose_the_theme(
    wanted: str | None, environment: dict[str, str], name: str | None
) -> None:
    assert chosen(wanted, environment) == name


def test_an_unknown_theme_is_the_dark_one() -> None:
    assert look_of("no such theme") is DARK
