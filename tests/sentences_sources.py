"""Sentences that tell who says so, and since when."""

import pytest
from sentences import about, misread

from tui.model import Basis, Status

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
    pytest.param(
        (
            "Poland said it had 900 tanks, and Latvia reported 40 guns.",
            "40",
            {"sources": ("Latvia",)},
        ),
        marks=misread("UNSORTED"),
    ),
    pytest.param(
        ("By its own count, Ukraine has lost 900 soldiers.", "900", {"sources": ("Ukraine",)}),
        marks=misread("UNSORTED"),
    ),
    pytest.param(
        (
            "Mali's rebels, some of whom fought in Libya, say 900 soldiers died.",
            "900",
            {"source": "Mali's rebels"},
        ),
        marks=misread("UNSORTED"),
    ),
]

DATES = [
    ("France sent 900 soldiers to Chad on 3 May 2024.", "900", {"date": "2024-05-03"}),
    ("On May 3, 2024, France sent 900 soldiers to Chad.", "900", {"date": "2024-05-03"}),
    ("France sent 900 soldiers to Chad on Monday.", "900", {"date": "2024-05-20"}),
    ("France sent 900 soldiers to Chad yesterday.", "900", {"date": "2024-05-21"}),
    ("France sent 900 soldiers to Chad in March.", "900", {"date": "2024-03"}),
    ("France had 900 soldiers in Chad in 2019.", "900", {"date": "2019"}),
    ("France will send 900 soldiers to Chad next month.", "900", {"date": "2024-06"}),
    ("France has 900 soldiers in Chad.", "900", {"date": None}),
    ("France, a member since 1949, has 900 soldiers in Chad.", "900", {"date": None}),
    (
        "In May, France sent 900 soldiers to Chad; 40 left in 2023.",
        *("40", {"date": "2023"}),
    ),
    (
        "Russia lost 900 soldiers in March 2022.",
        "900",
        {"date": "2022-03", "status": Status.KILLED},
    ),
    (
        "Some 90 Ukrainian soldiers surrendered on 17 May 2022.",
        "90",
        {"date": "2022-05-17", "status": Status.CAPTURED},
    ),
    (
        "As of January 2024, France had 900 soldiers in Chad.",
        "900",
        {"date": "2024-01", "basis": Basis.TOTAL},
    ),
    (
        "Last week France sent 900 soldiers to Chad.",
        "900",
        {"places": "to Chad", "actors": ("France",)},
    ),
    ("France sent 900 soldiers to Chad last month.", "900", {"date": "2024-04"}),
    ("France sent 900 soldiers to Chad on Wednesday.", "900", {"date": "2024-05-22"}),
    ("France sent 900 soldiers to Chad last year.", "900", {"date": "2023"}),
    ("France will have 900 soldiers in Chad by 2026.", "900", {"date": "2026"}),
    pytest.param(
        (
            "France said on Monday that it would send 900 soldiers in June.",
            "900",
            {"date": "2024-06"},
        ),
        marks=misread("date: future month"),
    ),
    ("France said on Thursday that 900 of its soldiers were in Chad.", "900", {"date": None}),
    ("France has 900 soldiers in Chad, the army said on Monday.", "900", {"date": None}),
    ("Paris said in February that France had 900 soldiers in Chad.", "900", {"date": "2024-02"}),
    ("France has had 900 soldiers in Chad since 2013.", "900", {"date": "2013/.."}),
    ("France has 900 soldiers in Chad, down from 2,000 in 2019.", "900", {"date": None}),
    ("France has 900 soldiers in Chad, where Italy trained rebels in 2019.", "900", {"date": None}),
    ("In an attack near Gao on Monday, 90 soldiers died.", "90", {"date": "2024-05-20"}),
    ("Mali fought on Monday, killing 90 rebels.", "90", {"date": "2024-05-20"}),
    ("France left Mali in 2022 and has 900 soldiers in Chad.", "900", {"date": None}),
    ("Italy sent 900 soldiers after the 1998-2000 war.", "900", {"date": None}),
]
