"""Passages whose owners give, make, attack or fall, and descriptions that stand for them."""

from sentences import Case

ASKED: list[Case] = [
    ("Gabon asked Morocco for 300 soldiers.", "300", {"actors": ("Morocco",)}),
    ("Togo has pressed Ghana for 12 howitzers.", "12", {"actors": ("Ghana",)}),
    ("Benin sent a minister to beg Chad for 40 jeeps.", "40", {"actors": ("Chad",)}),
    (
        "From Brazil came, in March, 20 armoured vehicles.",
        "20 armoured vehicles",
        {"actors": ("Brazil",)},
    ),
    (
        "Among the arms ordered from Sweden but not delivered are 14 Gripens and 90 missiles.",
        *("14 Gripens", {"actors": ("Sweden",)}),
    ),
    (
        "Among the arms ordered from Sweden but not delivered are 14 Gripens and 90 missiles.",
        *("90 missiles", {"actors": ("Sweden",)}),
    ),
]
MADE: list[Case] = [
    ("Peru has 12 French Mirages and a few old jets.", "12", {"actors": ("Peru",)}),
    ("Peru has 12 French Mirages and a few old jets.", "a few", {"actors": ("Peru",)}),
    ("Kuwait flies 28 Italian Typhoons.", "28", {"actors": ("Kuwait",)}),
    ("Chile bought 46 American F-16s.", "46", {"actors": ("United States",)}),
    ("The base in Djibouti has 500 Japanese soldiers.", "500", {"actors": ("Japan",)}),
]
FALLEN: list[Case] = [
    (
        "Mali fights on. Boko Haram has shelled Gao. On Friday two soldiers lost their lives.",
        *("two soldiers", {"actors": ("Mali",), "status": "killed"}),
    ),
    (
        "Kenya closed the road. Al-Shabaab came by night. Nine conscripts were killed.",
        *("Nine conscripts", {"actors": ("Kenya",), "status": "killed"}),
    ),
    (
        "Chad has 200 men there. About 60 militiamen were killed.",
        *("60 militiamen", {"actors": ()}),
    ),
    (
        "Peru lost 13 tanks. Chile claims to have hit 40, along with nine guns.",
        *("40", {"actors": ("Peru",)}),
    ),
    (
        "Chad fought Niger. Chadian gunners hit 40 army trucks.",
        "40 army trucks",
        {"actors": ("Niger",)},
    ),
]
ATTACKED: list[Case] = [
    (
        "Sudan attacked Chad. Kenya and Kenya's friends wait. Chad destroyed 40 tanks.",
        *("40 tanks", {"actors": ("Sudan",)}),
    ),
    (
        "Sudan fired on Chad. Kenya's friends wait. Chad's staff said 40 drones were launched.",
        *("40 drones", {"actors": ("Sudan",)}),
    ),
    (
        "Kenya fears Sudan's raid on Chad. Kenya waits. Chad's staff said 40 drones were launched.",
        *("40 drones", {"actors": ("Sudan",)}),
    ),
    (
        "Ghana fell upon Togo. Togo's army destroyed 40 tanks. Benin, said Benin, is with Benin.",
        *("40 tanks", {"actors": ("Ghana",)}),
    ),
]
STANDING: list[Case] = [
    (
        "Russia came. Ukraine spoke. Volodymyr Zelenskyy put the army on alert, 90,000 soldiers.",
        *("90,000 soldiers", {"actors": ("Ukraine",)}),
    ),
    (
        "Mali asked Wagner to stay. The mercenary company has about 900 men there.",
        *("900 men", {"actors": ("Wagner Group",)}),
    ),
    (
        "Hezbollah is stronger than Hamas. The group has some 700 rockets.",
        *("700 rockets", {"actors": ("Hezbollah",)}),
    ),
    (
        "The rebels came with 40 jeeps. Chad's army drove the M23 away.",
        *("40 jeeps", {"actors": ("M23",)}),
    ),
    (
        "Ghana is silent. In Kosovo NATO has 900 soldiers.",
        *("900 soldiers", {"actors": ("NATO",)}),
    ),
    (
        "Ghana is silent. In Mali the French have 900 soldiers.",
        *("900 soldiers", {"actors": ("France",)}),
    ),
    (
        "Ghana thinks that Moscow means to double its force from the 900 soldiers there.",
        *("900 soldiers", {"actors": ("Russia",)}),
    ),
    (
        "Togo promised a brigade, of which a unit of 300 is in Gao.",
        *("300", {"actors": ("Togo",)}),
    ),
    ("About 300 Texas National Guardsmen left.", "300", {"actors": ("United States",)}),
    (
        "Chad has 40 tanks. Niger has said that it needs nine more tanks.",
        *("nine more tanks", {"actors": ()}),
    ),
]
ACTING: list[Case] = [
    (
        "Hamas fired two rockets; Egyptian tanks answered, killing three of its men.",
        *("three of its men", {"actors": ("Hamas",)}),
    ),
    (
        "Togo fell back. Mali attacked Gao, sending 300 soldiers to Bourem.",
        *("300 soldiers", {"actors": ("Mali",)}),
    ),
    (
        "Chad surrounded the base of Niger's 3rd brigade, parking 14 tanks along the wall.",
        *("14 tanks", {"actors": ("Chad",)}),
    ),
    (
        "Spain waits. The government of Peru did not answer. It has sent 300 soldiers.",
        *("300 soldiers", {"actors": ("Peru",)}),
    ),
    (
        "Eritrean units, four infantry divisions, face the Ethiopians.",
        *("four infantry divisions", {"actors": ("Eritrea",)}),
    ),
    (
        "Two Ghanaian soldiers fell. Togo's army reports 11 troops wounded.",
        *("11 troops", {"actors": ("Togo",)}),
    ),
    (
        "Chad has tanks; Chad's army left Niger. In Niamey, the army called up 5,000 men.",
        *("5,000 men", {"actors": ("Niger",)}),
    ),
    (
        "Sudan has 40 tanks. Chad's marshal had word of nine tanks near Adre.",
        *("nine tanks", {"actors": ("Sudan",)}),
    ),
]
BEHIND: list[Case] = [
    (
        "The UN has 9,000 men there. Fighters of the M23, about 1,500 of them, hold Bunagana.",
        *("1,500 of them", {"actors": ("M23",)}),
    ),
    (
        "Peru has 4,000 men. Lima said Wagner's fighters, about 100 of them, had gone.",
        *("100 of them", {"actors": ("Wagner Group",)}),
    ),
    (
        "Chad sent 900 soldiers. Kenyan troops, the first 200 of a new force, landed on Sunday.",
        *("200", {"actors": ("Kenya",)}),
    ),
    (
        "Chad has tanks. Eritrean units, four divisions and a brigade, face them.",
        *("four divisions", {"actors": ("Eritrea",)}),
    ),
    (
        "The Netherlands promised three launchers, and the Belgians 20 armoured cars.",
        *("20 armoured cars", {"actors": ("Belgium",)}),
    ),
    (
        "Peru gave 40 jeeps, Chile nine howitzers and the Bolivians 12 tanks.",
        *("12 tanks", {"actors": ("Bolivia",)}),
    ),
]
