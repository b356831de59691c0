"""Sentences of the hard constructs: alerts, headlines, alliances, shares, nouns of doing."""

import pytest
from sentences import about, exact, misread

from tui.model import Basis, Status

ALERTS = [
    (
        "Canada has 700 soldiers on alert, who may yet be deployed to Latvia.",
        *("700", {"status": Status.ALERT, "places": "to Latvia", "actors": ("Canada",)}),
    ),
    (
        "Some 700 Canadian soldiers are on standby over tensions with Russia on Ukraine.",
        *("700", {"status": Status.ALERT, "places": "", "actors": ("Canada",)}),
    ),
    pytest.param(
        (
            "Canada has told 700 troops to be ready to move to Latvia at five days' notice.",
            *("700", {"status": Status.ALERT, "places": "to Latvia"}),
        ),
        marks=misread("UNSORTED"),
    ),
]

HEADLINES = [
    (
        "Canada has 700 soldiers on 'high alert' for Latvia deployment",
        *(
            "700",
            {"status": Status.ALERT, "places": "to Latvia", "actors": ("Canada",)},
        ),
    ),
    (
        "Canada to send 700 troops to Latvia",
        *("700", {"status": Status.PLANNED, "places": "to Latvia", "actors": ("Canada",)}),
    ),
    (
        "France readies 700 troops for Romania, according to Pentagon",
        *("700", {"actors": ("France",), "source": "Pentagon"}),
    ),
    (
        "Ukraine: 700 Russian soldiers killed near Kharkiv",
        "700",
        {"status": Status.KILLED, "source": "Ukraine"},
    ),
]

ALLIANCES = [
    (
        (
            "NATO met in Riga. By its own count the alliance keeps nearly 4,000 soldiers in "
            "battlegroups in Estonia, Latvia, Lithuania and Poland."
        ),
        "4,000",
        {
            "actors": ("NATO",),
            "quantity": about(4_000),
            "places": "at Estonia, at Latvia, at Lithuania, at Poland",
            "status": Status.PRESENT,
        },
    ),
    (
        "The African Union said that the bloc has 8,000 soldiers in Somalia.",
        *("8,000", {"actors": ("African Union",), "places": "at Somalia"}),
    ),
    (
        "NATO will not back down. The alliance has 300 tanks in Romania and Bulgaria.",
        *("300", {"actors": ("NATO",), "places": "at Bulgaria, at Romania"}),
    ),
]

SHARES = [
    (
        "Canada has 900 troops in Latvia. Most of these troops train there.",
        *("ost of", {"basis": Basis.SHARE, "actors": ("Canada",), "places": "at Latvia"}),
    ),
    (
        "Canada sent 900 troops to Latvia. Half of them have left.",
        *("alf of", {"basis": Basis.SHARE, "share": 0.5, "status": Status.WITHDRAWN}),
    ),
    (
        "Canada sent 900 troops to Latvia in May. The remaining 1,500 stay in Alberta.",
        *("1,500", {"basis": Basis.SHARE, "quantity": exact(1_500), "actors": ("Canada",)}),
    ),
    (
        "The general said 500 of the 900 Canadian troops had left Latvia.",
        *("500", {"basis": Basis.SHARE, "quantity": exact(500), "status": Status.WITHDRAWN}),
    ),
]

NOMINAL = [
    (
        (
            "By announcing a possible deployment of 300 Canadian paratroopers to Latvia, "
            "Mark Carney broke a promise."
        ),
        "300",
        {
            "status": Status.PROPOSED,
            "actors": ("Canada",),
            "source": "Mark Carney",
            "places": "to Latvia",
        },
    ),
    (
        "The planned withdrawal of 900 French troops from Mali has begun.",
        *(
            "900",
            {
                "status": {Status.WITHDRAWN, Status.PLANNED},
                "actors": ("France",),
                "places": "from Mali",
            },
        ),
    ),
    (
        "The arrival of 900 French troops in Estonia angered Moscow.",
        *(
            "900",
            {
                "status": {Status.MOVING, Status.PRESENT},
                "actors": ("France",),
                "places": {"at Estonia", "to Estonia"},
            },
        ),
    ),
    (
        "The delivery of 31 Abrams tanks to Ukraine took a year.",
        *("31", {"status": Status.SUPPLIED, "recipient": "Ukraine"}),
    ),
]

APPOSITIONS = [
    (
        (
            "Canada will reinforce the response force of NATO, made up of 26,000 soldiers, "
            "the Pentagon reported."
        ),
        *("26,000", {"status": Status.STRENGTH, "source": "Pentagon"}),
    ),
    (
        "The NATO Response Force, which numbers 40,000 soldiers, stands ready.",
        *("40,000", {"actors": ("NATO",), "quantity": exact(40_000)}),
    ),
    (
        "France's garrison, a force of 1,500 soldiers, stays in Djibouti.",
        *("1,500", {"actors": ("France",), "places": "at Djibouti"}),
    ),
]
