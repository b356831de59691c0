"""The table of commands is complete, free of clashes, and can be remapped."""

from itertools import combinations

import pytest

from tui.commands import COMMANDS, Scope, When, remapped, sign


def test_every_command_has_one_id_and_says_what_it_does() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    assert all(command.keys and command.label and command.help for command in COMMANDS)


@pytest.mark.parametrize("scope", [scope for scope in Scope if scope is not Scope.EVERYWHERE])
def test_no_key_means_two_things_in_one_place(scope: Scope) -> None:
    here = [command for command in COMMANDS if command.works(scope, frozenset(When))]
    for one, other in combinations(here, 2):
        shared = set(one.keys) & set(other.keys)
        special = Scope.EVERYWHERE in (one.scope, other.scope) and one.scope != other.scope
        assert not shared or special, f"{one.id} and {other.id}: {shared}"


def test_a_remapped_key_is_taken_from_the_command_that_had_it() -> None:
    keys = {command.id: command.keys for command in remapped({"zoom": ("j",)})}
    assert keys["zoom"] == ("j",)
    assert keys["down"] == ("down",)


def test_a_remapped_key_of_one_pane_leaves_the_other_panes_alone() -> None:
    keys = {command.id: command.keys for command in remapped({"unfold": ("s",)})}
    assert "s" not in keys["sort"]
    assert "s" in keys["sort-articles"]


def test_an_unknown_id_changes_nothing() -> None:
    assert remapped({"no-such-command": ("x",)}) == COMMANDS


@pytest.mark.parametrize(("key", "short"), [("enter", "⏎"), ("pagedown", "pgdn"), ("}", "}")])
def test_a_key_is_written_as_short_as_it_can_be(key: str, short: str) -> None:
    assert sign(key) == short
