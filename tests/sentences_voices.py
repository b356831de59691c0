"""Who says so, where the grammar hides it; the slots are written as in `sentences.Case`."""

from sentences import Case

VOICES: list[Case] = [
    # nobody: what is only thought, or done
    ("Hamas was thought to have about 900 tanks.", "900", {"sources": ()}),
    ("The militia is believed to have 900 tanks.", "900", {"sources": ()}),
    ("Mali is reported to have lost 900 soldiers.", "900", {"sources": ()}),
    ("The army claims to have lost 900 soldiers.", "900", {"sources": ("army",)}),
    ("Denmark had already recalled its 900 soldiers from Mali.", "900", {"sources": ()}),
    ("Denmark recalled 900 soldiers from Mali.", "900", {"sources": ()}),
    # the article goes on itself
    (
        "The Pentagon said it would send ships to Oman, where 900 soldiers are based.",
        *("900", {"sources": ()}),
    ),
    (
        "NATO said it would send ships, a day after Russia fired 900 rockets.",
        *("900", {"sources": ()}),
    ),
    # a verb that looks like a noun closes the sentence
    ("Mali has 900 tanks, NATO estimates.", "900", {"sources": ("NATO",)}),
    ("Mali has 900 tanks, the ministry reports.", "900", {"sources": ("ministry",)}),
    ("Mali has 900 tanks - estimates NATO.", "900", {"sources": ("NATO",)}),
    ("Mali has guns, 900 tanks, reports and maps.", "900", {"sources": ()}),
    # people without a name
    (
        "People familiar with the plan said Mali had 900 tanks.",
        *("900", {"sources": ("people familiar with the plan",)}),
    ),
    ("State television said Mali had 900 tanks.", "900", {"sources": ("state television",)}),
    ("It alarmed officials who had noted that Mali had 900 tanks.", "900", {"source": "officials"}),
    (
        "One colonel in Mali's army, Sadio Camara, told a paper that it had 900 tanks.",
        *("900", {"sources": ("Sadio Camara",)}),
    ),
    # headlines
    ("Mali lost 900 soldiers in Gao - NATO", "900", {"sources": ("NATO",)}),
    (
        "Mali lost 900 soldiers in Gao \u2013 Jens Stoltenberg",
        "900",
        {"source": "Jens Stoltenberg"},
    ),
    ("Mali lost 900 soldiers in Gao - a city in ruins", "900", {"sources": ()}),
    ("NATO: Mali lost 900 soldiers in Gao", "900", {"sources": ("NATO",)}),
    # two peoples, one noun
    ("US and UK officials said Mali had 900 tanks.", "900", {"sources": ("US and UK officials",)}),
    ("Aid agencies estimated that Mali had 900 tanks.", "900", {"sources": ("aid agencies",)}),
    # tallies and titles
    ("Mali has lost 900 soldiers, by its own count.", "900", {"sources": ("Mali",)}),
    ("By the rebels' count, Mali has lost 900 soldiers.", "900", {"sources": ("rebels",)}),
    ("By NATO's own estimate, Mali has 900 soldiers.", "900", {"sources": ("NATO",)}),
    (
        '"All is calm," says Jens Stoltenberg. By his count Mali has 900 soldiers there.',
        *("900", {"sources": ("Jens Stoltenberg",)}),
    ),
    (
        "Emmanuel Macron and the NATO chief, Jens Stoltenberg, say that Mali has 900 tanks.",
        *("900", {"sources": ("Emmanuel Macron", "Jens Stoltenberg")}),
    ),
    (
        "It is odd that NATO's chief, Jens Stoltenberg, has said that Mali has 900 tanks.",
        *("900", {"sources": ("Jens Stoltenberg",)}),
    ),
    # verbs in the plural
    (
        "NATO and the UN say that Mali has 900 tanks.",
        "900",
        {"sources": ("NATO", "United Nations")},
    ),
    ("Officials speak of up to 900 tanks.", "900", {"sources": ("officials",)}),
    (
        "The Houthis, who hold the port, say that they lost 900 soldiers.",
        *("900", {"sources": ("Houthis",)}),
    ),
    # a noun that only says what the name is
    ("The Arda Institute think-tank says Mali has 900 tanks.", "900", {"source": "Arda Institute"}),
    ("The Arda Institute think tank says Mali has 900 tanks.", "900", {"source": "Arda Institute"}),
    # whom a noun means that was named before
    (
        "The Malian military said 20 tanks were lost. The military said it had 900 tanks.",
        *("900", {"sources": ("Malian military",)}),
    ),
    (
        "Mali's air force said 20 jets were lost. The air force said 900 soldiers were hurt.",
        *("900", {"source": "Mali's air force"}),
    ),
    (
        "Mali said it lost 20 tanks but Chad said 900 tanks were lost.",
        *("900", {"sources": ("Chad",)}),
    ),
    # quotations
    (
        'Mali can hold, said Jens Stoltenberg, a guest. "It has 900 tanks in the north."',
        *("900", {"sources": ("Jens Stoltenberg",)}),
    ),
    (
        'NATO says that Mali has 500 tanks. "Mali had 900 tanks in 2020," it said.',
        *("900", {"sources": ("NATO",)}),
    ),
    (
        "NATO and the UN said Mali has 500 tanks. The two organisations put its losses at 900.",
        *("900", {"sources": ("NATO", "United Nations")}),
    ),
    # titles with dots, addressees
    (
        "The navy needs 900 tanks, said Col. Ada Brandt, a wing commander.",
        *("900", {"sources": ("Ada Brandt",)}),
    ),
    (
        "The minister confirmed to this newspaper that Mali had 900 tanks.",
        *("900", {"sources": ("minister",)}),
    ),
    ("Western media have speculated that Mali has 900 tanks.", "900", {"source": "western media"}),
    ("A Reuters photographer saw a line of 900 tanks.", "900", {"source": "Reuters photographer"}),
    ("Officials in Gao say that Mali has 900 tanks.", "900", {"source": "officials in Gao"}),
    (
        "In Mali, the country's defence authority says that 900 tanks were lost.",
        *("900", {"source": "Mali's defence authority"}),
    ),
    # deeds that look like reports
    ("Mali was then thought to have 900 tanks.", "900", {"sources": ()}),
    ("Mali promised 900 tanks.", "900", {"sources": ()}),
    ("Mali put the army on alert and called up 900 reservists.", "900", {"sources": ()}),
    ("The army put its losses at 900 tanks.", "900", {"sources": ("army",)}),
    ("NATO's battlegroups count 900 soldiers.", "900", {"sources": ()}),
    ("I think that Mali has 900 tanks.", "900", {"sources": ()}),
    # what is set into a clause speaks for that clause alone
    (
        "Chad said that it lost 20 tanks, and Mali, according to the UN, has 900 tanks.",
        *("900", {"sources": ("United Nations",)}),
    ),
    (
        "Chad said that it lost 900 tanks, and Mali, according to the UN, has 20 tanks.",
        *("900", {"sources": ("Chad",)}),
    ),
    (
        "Mali, which has 900 tanks by the Pentagon's reckoning, sent 20 ships.",
        *("900", {"sources": ("Pentagon",)}),
    ),
    (
        "Mali, which has 20 tanks by the Pentagon's reckoning, sent 900 ships.",
        *("900", {"sources": ()}),
    ),
    (
        "Mali has 900 tanks, by the count of the Arda Institute.",
        "900",
        {"source": "Arda Institute"},
    ),
    (
        "Mali reports 900 soldiers wounded, says a second brigade has joined",
        *("900", {"sources": ("Mali",)}),
    ),
    (
        "The envoy flew to Gao and, according to two reporters, asked Chad for 900 soldiers.",
        *("900", {"source": "two reporters"}),
    ),
    # who spoke in a sentence without a number
    (
        "The Arda Institute says that Chad is calm. It also identified 900 tanks in Gao.",
        *("900", {"source": "Arda Institute"}),
    ),
    (
        "Chad rests, according to a report by NATO. Mali has 900 tanks, the report said.",
        *("900", {"sources": ("NATO",)}),
    ),
]
