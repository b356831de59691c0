"""Sentences whose clauses, insets and lists are hard to tell apart."""

import pytest
from sentences import at_least, exact, misread, vague

from tui.model import Category, Status

AGENTS = [
    pytest.param(
        (
            "Ukraine was threatened by Vladimir Putin, by massing 100,000 troops on the border.",
            *("100,000", {"actors": ("Russia",), "status": Status.MASSED}),
        ),
        marks=misread("leaders"),
    ),
    (
        "Emmanuel Macron met Vladimir Putin, who has massed 100,000 troops near Ukraine.",
        *("100,000", {"actors": ("Russia",), "status": Status.MASSED}),
    ),
    pytest.param(
        (
            "Latvia is protected by Canada, with 900 troops stationed near Riga.",
            *("900", {"actors": ("Canada",), "status": Status.PRESENT, "places": "at Riga"}),
        ),
        marks=misread("owner"),
    ),
]

OWNERS = [
    (
        "The Pentagon put 700 troops in the US on alert, including airborne units.",
        *(
            "700",
            {"actors": ("United States",), "status": Status.ALERT, "places": "at United States"},
        ),
    ),
    (
        "The Kremlin keeps 1,500 soldiers in Moldova.",
        *("1,500", {"actors": ("Russia",), "places": "at Moldova"}),
    ),
    (
        "Paris keeps 1,500 soldiers in Djibouti.",
        *("1,500", {"actors": ("France",), "places": "at Djibouti"}),
    ),
]

NO_TROOPS = [
    (
        (
            "Norway said that no Norwegian tank crews would be sent to Ukraine, even if "
            "there are a handful of advisers there."
        ),
        *("no Norwegian", {"negated": True, "source": "Norway", "quantity": exact(0)}),
    ),
    pytest.param(
        (
            (
                "Norway said that no Norwegian tank crews would be sent to Ukraine, even if "
                "there are a handful of advisers there."
            ),
            "handful",
            {
                "negated": False,
                "status": Status.PRESENT,
                "places": "at Ukraine",
                "quantity": vague(),
            },
        ),
        marks=misread("places"),
    ),
    (
        "Justin Trudeau visited Latvia. Canada has 900 soldiers there.",
        *("900", {"places": "at Latvia", "actors": ("Canada",)}),
    ),
    (
        "China claims Taiwan. It flew 40 warplanes around the island on Monday.",
        *("40", {"places": "at Taiwan", "actors": ("China",)}),
    ),
]

STACKS = [
    (
        (
            "Russia has massed more than an estimated 90,000 troops near Ukraine, including about "
            "half of its battalion tactical groups (BTGs)."
        ),
        "90,000",
        {
            "quantity": at_least(90_000, approximate=True),
            "status": Status.MASSED,
            "actors": ("Russia",),
            "places": "at Ukraine",
        },
    ),
    (
        (
            "Russia has massed more than an estimated 90,000 troops near Ukraine, including about "
            "half of its battalion tactical groups (BTGs)."
        ),
        "half",
        {
            "share": 0.5,
            "status": Status.MASSED,
            "actors": ("Russia",),
            "category": Category.FORMATION,
            "item": "battalion tactical group",
        },
    ),
    (
        "Russia keeps battalion tactical groups (BTGs) near Kursk. It moved 12 BTGs on Monday.",
        *("12", {"category": Category.FORMATION, "actors": ("Russia",), "status": Status.MOVING}),
    ),
    (
        "China sent 12 warships, among them two destroyers, to the Taiwan Strait.",
        *("two", {"actors": ("China",), "category": Category.NAVAL, "status": Status.MOVING}),
    ),
]

MODALS = [
    (
        "Two tank brigades and possibly three rifle battalions have been deploying to Kursk.",
        *("Two", {"status": Status.MOVING, "places": "to Kursk"}),
    ),
    (
        "Two tank brigades and possibly three rifle battalions have been deploying to Kursk.",
        *("three", {"status": {Status.PROPOSED, Status.MOVING}, "places": "to Kursk"}),
    ),
    (
        "A new study by Bellingcat shows that 300 Russian soldiers fought near Kharkiv.",
        *("300", {"source": "Bellingcat", "actors": ("Russia",), "status": Status.ENGAGED}),
    ),
]

SUSPENDED = [
    (
        (
            "Moldova — a state outside every bloc — got more than 6,000 anti-aircraft and other "
            "weapons from Poland, military experts reckon, Reuters reported."
        ),
        "6,000",
        {
            "quantity": at_least(6_000),
            "negated": False,
            "category": Category.WEAPON,
            "source": "military experts",
        },
    ),
    (
        "Poland gave Ukraine 40 infantry fighting and other vehicles.",
        *("40", {"category": Category.GROUND, "recipient": "Ukraine", "actors": ("Poland",)}),
    ),
    (
        "Poland gave Ukraine 90 anti-aircraft and anti-ship missiles.",
        *("90", {"category": Category.MISSILE, "recipient": "Ukraine"}),
    ),
]

NUMBERS = [
    ("Russia fields 40 battalion-sized units.", "40", {"category": Category.FORMATION}),
    pytest.param(
        (
            "The army, numbering more than 100,000, is Ukrainian.",
            "100,000",
            {"quantity": at_least(100_000)},
        ),
        marks=misread("numbering"),
    ),
    ("Poland bought 48 F-16 fighters.", "48", {"category": Category.AIR, "quantity": exact(48)}),
    (
        "The 82nd Airborne Division sent 3,000 soldiers to Poland.",
        *("3,000", {"quantity": exact(3_000), "places": "to Poland"}),
    ),
]

NAMES = [
    (
        "Nato Secretary General Jens Stoltenberg said Russia had moved 900 troops to Belarus.",
        *("900", {"source": "Jens Stoltenberg", "actors": ("Russia",), "places": "to Belarus"}),
    ),
    ("Kiev has 900 tanks near Kharkov.", "900", {"actors": ("Ukraine",), "places": "at Kharkiv"}),
    (
        "London and Canberra will send 300 troops to Estonia.",
        *("300", {"actors": ("Australia", "United Kingdom"), "places": "to Estonia"}),
    ),
    (
        "The Elysée said France had 900 troops in Chad.",
        *("900", {"actors": ("France",), "places": "at Chad"}),
    ),
]
