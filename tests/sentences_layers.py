"""Sentences that tell who denies which figure, and that only seem to deny one."""

import pytest
from sentences import misread

from tui.model import Status

# (sentence, the figure, its status, whether it is denied, who says so)
LAYERS = [
    ("Poland will send 300 troops to Mali, Russia said.", "300", Status.PLANNED, False, "Russia"),
    ("Russia said Poland would send 300 troops to Mali.", "300", Status.PLANNED, False, "Russia"),
    ("Moscow denied that it had 300 troops in Mali.", "300", Status.PRESENT, True, "Russia"),
    ("Russia said it had no plans to send 300 troops.", "300", Status.PLANNED, True, "Russia"),
    ("Russia said it might send 300 troops to Mali.", "300", Status.PROPOSED, False, "Russia"),
    ("Poland says Russia denied it had 300 troops in Mali.", "300", Status.PRESENT, True, "Russia"),
    (
        "Russia did not confirm that 300 troops were based in Mali.",
        "300",
        Status.PRESENT,
        False,
        None,
    ),
    ("According to Reuters, Russia may send 300 troops.", "300", Status.PROPOSED, False, "Reuters"),
    (
        "Ukraine accused Russia of sending 300 troops to Mali.",
        "300",
        Status.MOVING,
        False,
        "Ukraine",
    ),
    (
        "Russia has 300 troops in Mali, Ukraine claims; Moscow denies it.",
        "300",
        Status.PRESENT,
        None,
        None,
    ),
    (
        "Ukraine said 90 tanks were destroyed; Russia denied losing 12 tanks.",
        "12",
        None,
        True,
        None,
    ),
    (
        "Ukraine said 90 tanks were destroyed; Russia denied losing 12 tanks.",
        "90",
        None,
        False,
        None,
    ),
    ("Poland will send 300 troops but not 40 tanks.", "300", Status.PLANNED, False, None),
    ("Poland will send 300 troops but not 40 tanks.", "40", Status.PLANNED, True, None),
    ("Poland will not send 300 troops but will send 40 tanks.", "300", None, True, None),
    ("Poland will not send 300 troops but will send 40 tanks.", "40", Status.PLANNED, False, None),
    (
        "Poland has no combat troops there, but it has 40 advisers.",
        "combat troops",
        None,
        True,
        None,
    ),
    ("Poland has no combat troops there, but it has 40 advisers.", "40", None, False, None),
]

# A negation near the forces that is not about them.
TOLD = [
    ("A country not in NATO, Arnor, has 300 tanks.", {Status.STRENGTH}),
    ("Poland — not a nuclear power — has 300 troops in Mali.", {Status.PRESENT}),
    ("Poland did not say why it had sent 300 troops to Mali.", {Status.MOVING, Status.PRESENT}),
    pytest.param(
        "Poland sent not only money but 30 tanks to Ukraine.",
        {Status.SUPPLIED, Status.MOVING},
        marks=misread("not a denial"),
    ),
    ("Poland has sent no fewer than 300 troops to Mali.", {Status.MOVING, Status.PRESENT}),
    ("Poland has 300 troops in Mali and does not want war.", {Status.PRESENT}),
    ("Poland could not hide that 300 troops were based in Mali.", {Status.PRESENT}),
    ("Poland did not deny that 300 troops were based in Mali.", {Status.PRESENT}),
    ("Although talks never began, Poland has 300 troops stationed in Mali.", {Status.PRESENT}),
    ("Without warning, Poland sent 300 troops to Mali.", {Status.MOVING, Status.PRESENT}),
    ("Poland had no choice but to send 300 troops to Mali.", {Status.MOVING, Status.PLANNED}),
    ("No one doubts that 300 troops are stationed in Mali.", {Status.PRESENT}),
    ("Poland never wavered and sent 300 troops to Mali.", {Status.MOVING}),
    ("Poland sent 300 troops, though Spain did not.", {Status.MOVING, Status.PRESENT}),
    ("Poland has not only 300 tanks but also good roads.", {Status.STRENGTH}),
    ("The mission, which has no mandate, keeps 300 troops in Mali.", {Status.PRESENT}),
    ("Nobody knew that 300 troops were based in Mali.", {Status.PRESENT}),
    ("Poland refused talks and keeps 300 troops stationed in Mali.", {Status.PRESENT}),
]
