"""Sentences that tell who says so, and since when."""

import pytest
from sentences import about, misread

from tui.model import Status

SOURCES = [
    ("According to NATO, Russia has 900 tanks in Belarus.", "900", {"sources": ("NATO",)}),
    ("Russia has 900 tanks in Belarus, according to NATO.", "900", {"sources": ("NATO",)}),
    ("Russia, according to NATO, has 900 tanks in Belarus.", "900", {"sources": ("NATO",)}),
    ("NATO said Russia has 900 tanks in Belarus.", "900", {"sources": ("NATO",)}),
    ("NATO said that Russia has 900 tanks in Belarus.", "900", {"sources": ("NATO",)}),
    ("Russia has 900 tanks in Belarus, NATO said.", "900", {"sources": ("NATO",)}),
    (
        "Russia has 900 tanks in Belarus, said Jens Stoltenberg.",
        "900",
        {"sources": ("Jens Stoltenberg",)},
    ),
    (
        "“Russia has 900 tanks in Belarus,” said Jens Stoltenberg.",
        "900",
        {"sources": ("Jens Stoltenberg",)},
    ),
    (
        "Jens Stoltenberg: Russia has 900 tanks in Belarus",
        "900",
        {"sources": ("Jens Stoltenberg",)},
    ),
    ("Russia has 900 tanks in Belarus, Reuters reported, citing NATO.", "900", {"source": "NATO"}),
    (
        "Reuters, citing NATO, reported that Russia has 900 tanks in Belarus.",
        "900",
        {"source": "NATO"},
    ),
    (
        "Russia has 900 tanks in Belarus, Reuters said, quoting the Pentagon.",
        "900",
        {"source": "Pentagon"},
    ),
    (
        "John Kirby told CNN that Russia has 900 tanks in Belarus.",
        "900",
        {"sources": ("John Kirby",)},
    ),
    (
        "“Russia has 900 tanks in Belarus,” John Kirby told reporters.",
        "900",
        {"sources": ("John Kirby",)},
    ),
    (
        "John Kirby told Ukraine that Russia had 900 tanks there.",
        "900",
        {"sources": ("John Kirby",)},
    ),
    (
        "“The threat is real,” said John Kirby. “Russia has 900 tanks in Belarus. It lies.”",
        *("900", {"sources": ("John Kirby",)}),
    ),
    (
        "“The threat is real. Russia has 900 tanks in Belarus,” John Kirby said.",
        *("900", {"sources": ("John Kirby",)}),
    ),
    (
        "John Kirby spoke. “Russia has 900 tanks in Belarus. We saw them,” he said.",
        *("900", {"sources": ("John Kirby",)}),
    ),
    (
        "Military experts say Russia has 900 tanks in Belarus.",
        "900",
        {"sources": ("military experts",)},
    ),
    (
        "Moscow said it had 900 tanks in Belarus.",
        "900",
        {"sources": ("Russia",), "actors": ("Russia",)},
    ),
    (
        "The Kremlin said it had 900 tanks in Belarus.",
        "900",
        {"sources": ("Kremlin",), "actors": ("Russia",)},
    ),
    (
        "Kyiv claims that 900 Russian soldiers died near Kharkiv.",
        "900",
        {"sources": ("Ukraine",), "status": Status.KILLED},
    ),
    ("Russia has 900 tanks in Belarus.", "900", {"sources": ()}),
    ("John Kirby spoke on Monday. Russia has 900 tanks in Belarus.", "900", {"sources": ()}),
    (
        "NATO estimates that Russia has about 900 tanks in Belarus.",
        "900",
        {"sources": ("NATO",), "quantity": about(900)},
    ),
    (
        "NATO puts the number of Russian tanks in Belarus at 900.",
        "900",
        {"sources": ("NATO",), "actors": ("Russia",)},
    ),
    (
        "The Pentagon's John Kirby said Russia has 900 tanks there.",
        "900",
        {"sources": ("John Kirby",)},
    ),
    (
        "Two officials told Reuters that Russia had 900 tanks in Belarus.",
        "900",
        {"sources": ("two officials",)},
    ),
    (
        "The Polish defence ministry said Russia had 900 tanks in Belarus.",
        "900",
        {"actors": ("Russia",), "places": "at Belarus"},
    ),
    (
        "Satellite images show 900 Russian tanks in Belarus.",
        "900",
        {"actors": ("Russia",), "places": "at Belarus"},
    ),
    (
        "Russia has 900 tanks in Belarus, the US president, Joe Biden, said.",
        "900",
        {"sources": ("Joe Biden",)},
    ),
    ("Joe Biden warned that Russia had 900 tanks in Belarus.", "900", {"sources": ("Joe Biden",)}),
    (
        "Joe Biden, who met Olaf Scholz, said Russia had 900 tanks in Belarus.",
        "900",
        {"sources": ("Joe Biden",)},
    ),
    ("In a report, NATO counts 900 Russian tanks in Belarus.", "900", {"source": "NATO"}),
    (
        "NATO chief Jens Stoltenberg spoke in Riga. Stoltenberg said Russia has 900 tanks there.",
        "900",
        {"sources": ("Jens Stoltenberg",)},
    ),
    (
        "Kyiv: 900 Russian tanks destroyed",
        "900",
        {"sources": ("Ukraine",), "actors": ("Russia",)},
    ),
    (
        "Russia has 900 tanks in Belarus, two officials said, with 300 guns behind them.",
        "300",
        {"sources": ("two officials",)},
    ),
    (
        "Poland, according to its defence ministry, has 900 tanks, but Latvia keeps only 40 guns.",
        "40",
        {"sources": ()},
    ),
    (
        "NATO on Friday announced that 900 soldiers would go to Latvia.",
        "900",
        {"sources": ("NATO",)},
    ),
    (
        "Officers who know the army well judged that Russia had 900 tanks.",
        "900",
        {"sources": ("officers",)},
    ),
    ("John Kirby's count was 900 tanks.", "900", {"sources": ("John Kirby",)}),
    ("Ukraine claims to have killed 900 Russian soldiers.", "900", {"sources": ("Ukraine",)}),
    ("The Pentagon told 900 soldiers to be ready.", "900", {"sources": ()}),
    ("Latvia adds 900 soldiers to its army.", "900", {"sources": ()}),
    (
        "In an earlier statement they said 900 soldiers had left, NATO added.",
        "900",
        {"source": "NATO"},
    ),
    (
        "The government in London has repeated that 900 British soldiers are in Estonia.",
        "900",
        {"sources": ("United Kingdom",)},
    ),
    (
        "NATO estimates that Russia has 900 tanks. It says that 40 of them are in Belarus.",
        "40",
        {"sources": ("NATO",)},
    ),
    (
        "Two security sources said 900 soldiers left Mali. Some 40 men stay, the sources added.",
        "40",
        {"sources": ("two security sources",)},
    ),
    (
        "Latvia's army said it had killed 900 rebels, a claim the government denied.",
        "900",
        {"sources": ("Latvian Army",)},
    ),
    ("“Who sent 900 soldiers to Mali?” asked one blogger.", "900", {"sources": ("blogger",)}),
    ("RIGA: Latvia has 900 soldiers in Mali", "900", {"sources": ()}),
    (
        "Poland said it had 900 tanks, and Latvia reported 40 guns.",
        *("40", {"sources": ("Latvia",)}),
    ),
    ("By its own count, Ukraine has lost 900 soldiers.", "900", {"sources": ("Ukraine",)}),
    pytest.param(
        (
            "Mali's rebels, some of whom fought in Libya, say 900 soldiers died.",
            "900",
            {"source": "Mali's rebels"},
        ),
        marks=misread("UNSORTED"),
    ),
]
