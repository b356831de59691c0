"""Sentences that tell whose forces they are, and where."""

import pytest
from sentences import misread

from tui.model import Status

ACTORS = [
    (
        "Oslo has 300 tanks, against 200 tanks and 90 howitzers in Sweden.",
        *("200", {"actors": ("Sweden",)}),
    ),
    (
        "Oslo has 300 tanks, against 200 tanks and 90 howitzers in Sweden.",
        *("90", {"actors": ("Sweden",)}),
    ),
    ("Finland's white paper gives Estonia 7,000 soldiers.", "7,000", {"actors": ("Estonia",)}),
    ("Finland's ministry gave Ukraine 31 tanks.", "31", {"actors": ("Finland",)}),
    ("Japan says it had tracked 12 warships.", "12", {"actors": ()}),
    ("Moldova, which admits to having sent 30 drones, is neutral.", "30", {"actors": ("Moldova",)}),
    (
        "The army said it had struck back, killing 40 M23 fighters and destroying 25 vehicles.",
        *("25", {"actors": ("M23",)}),
    ),
    (
        "As the Taliban took more towns, Joe Biden said he had approved 6,000 soldiers.",
        *("6,000", {"actors": ("United States",)}),
    ),
    (
        "Poland's army has 1,000 tanks, while Belarus's armed forces number 60,000.",
        *("60,000", {"actors": ("Belarus",)}),
    ),
    (
        "Warsaw has 1,000 tanks, against 240 tanks in Lithuania.",
        *("240", {"actors": ("Lithuania",)}),
    ),
    (
        "Japan keeps 48 destroyers, compared with 11 on the South Korean side.",
        *("11", {"actors": ("South Korea",)}),
    ),
    (
        "The minister read out Finland's losses: 300 soldiers killed and 700 wounded.",
        *("300", {"actors": ("Finland",)}),
    ),
    (
        "The minister read out Finland's losses: 300 soldiers killed and 700 wounded.",
        *("700", {"actors": ("Finland",)}),
    ),
    (
        "Two drones were shot down by four fighter jets from the USS Bataan.",
        *("four", {"actors": ("United States",)}),
    ),
    (
        "Most of Belarus's brigades are within 40 km of Poland, US officials say, with 90 tanks.",
        *("90", {"actors": ("Belarus",)}),
    ),
    ("France's 900 troops stay in Chad.", "900", {"actors": ("France",)}),
    ("Russia's army has 900,000 soldiers.", "900,000", {"actors": ("Russia",)}),
    ("Of Britain's tanks, 14 are in Estonia.", "14", {"actors": ("United Kingdom",)}),
    ("Turkey says its 900 soldiers will stay in Syria.", "900", {"actors": ("Turkey",)}),
    ("Poland fears Belarus and its 60,000 soldiers.", "60,000", {"actors": ("Belarus",)}),
    pytest.param(
        (
            "Italy told Libya that it would withdraw its 300 soldiers.",
            "300",
            {"actors": ("Italy",)},
        ),
        marks=misread("owner"),
    ),
    ("Some 900 troops have been sent to Chad by France.", "900", {"actors": ("France",)}),
    ("Kharkiv was hit by 12 missiles fired by Russia.", "12", {"actors": ("Russia",)}),
    (
        "Ukraine was promised 31 tanks by the United States.",
        "31",
        {"actors": ("United States",)},
    ),
    ("The 900 soldiers whom France sent to Chad train there.", "900", {"actors": ("France",)}),
    ("The 900 soldiers that Turkey keeps in Syria will stay.", "900", {"actors": ("Turkey",)}),
    ("The 31 tanks which Germany delivered work well.", "31", {"actors": ("Germany",)}),
    ("Emmanuel Macron sent 900 soldiers to Chad.", "900", {"actors": ("France",)}),
    ("Vladimir Putin has massed 90,000 troops near Ukraine.", "90,000", {"actors": ("Russia",)}),
    (
        "French President Emmanuel Macron sent 900 soldiers to Chad.",
        *("900", {"actors": ("France",), "sources": ()}),
    ),
    (
        "Vladimir Putin, the Russian president, has moved 900 soldiers to Belarus.",
        *("900", {"actors": ("Russia",), "sources": ()}),
    ),
    ("The Turkish president has 900 soldiers in Syria.", "900", {"actors": ("Turkey",)}),
    ("The German chancellor will send 300 soldiers to Mali.", "300", {"actors": ("Germany",)}),
    ("Moscow has moved 900 soldiers to Belarus.", "900", {"actors": ("Russia",)}),
    ("Beijing flew 40 warplanes near Taiwan.", "40", {"actors": ("China",)}),
    ("Washington will send 3,000 soldiers to Poland.", "3,000", {"actors": ("United States",)}),
    (
        "Paris and Berlin will send 300 soldiers to Mali.",
        "300",
        {"actors": ("France", "Germany")},
    ),
    (
        "France and Germany keep a joint brigade of 5,000 soldiers.",
        "5,000",
        {"actors": ("France", "Germany")},
    ),
    (
        "Some 900 American and British soldiers train in Poland.",
        "900",
        {"actors": ("United Kingdom", "United States")},
    ),
    ("The White House ordered 3,000 soldiers to Poland.", "3,000", {"actors": ("United States",)}),
    ("Wagner has 900 fighters in Mali.", "900", {"actors": ("Wagner Group",)}),
    ("Hezbollah fired 40 rockets at Israel.", "40", {"actors": ("Hezbollah",)}),
    ("About 900 US-backed Iraqi soldiers hold Mosul.", "900", {"actors": ("Iraq",)}),
    ("Russia attacked. The country has 900,000 soldiers.", "900,000", {"actors": ("Russia",)}),
    pytest.param(
        (
            "The kingdom of Jordan is calm. It has 100,000 soldiers.",
            "100,000",
            {"actors": ("Jordan",)},
        ),
        marks=misread("owner"),
    ),
    ("Some 900 soldiers crossed the river at night.", "900", {"actors": ()}),
    ("Ukraine fears 90,000 Russian soldiers near Kharkiv.", "90,000", {"actors": ("Russia",)}),
    ("Ukraine faces 90,000 soldiers sent by Moscow.", "90,000", {"actors": ("Russia",)}),
    ("NATO's 40,000-strong response force is ready.", "40,000", {"actors": ("NATO",)}),
    ("Seoul has 28,500 US soldiers on its soil.", "28,500", {"actors": ("United States",)}),
    ("Poland hosts 10,000 American soldiers.", "10,000", {"actors": ("United States",)}),
    ("Belarus let 30,000 Russian soldiers in.", "30,000", {"actors": ("Russia",)}),
    ("The US army has 900 soldiers in Syria.", "900", {"actors": ("United States",)}),
    ("Bundeswehr units with 900 soldiers train in Mali.", "900", {"actors": ("Germany",)}),
    ("Tehran-backed militias have 900 fighters in Syria.", "900", {"places": "at Syria"}),
    ("Ukrainian forces face 900 tanks of the Russian army.", "900", {"actors": ("Russia",)}),
    ("Finland's neighbour Russia keeps 900 tanks there.", "900", {"actors": ("Russia",)}),
    ("Sweden joined France, which sent 900 soldiers to Chad.", "900", {"actors": ("France",)}),
    pytest.param(
        ("Sent by Turkey, 900 soldiers landed in Libya.", "900", {"actors": ("Turkey",)}),
        marks=misread("owner"),
    ),
]

PLACES = [
    ("Polish troops entered Minsk with 300 tanks.", "300", {"places": "to Minsk"}),
    ("The treaty would leave Hungary a 35,000-strong army.", "35,000", {"places": ""}),
    ("France has 900 soldiers in Chad.", "900", {"places": "at Chad"}),
    ("France has 900 soldiers near Kharkiv.", "900", {"places": "at Kharkiv"}),
    (
        "Russia has 900 tanks along the border with Ukraine.",
        "900",
        {"actors": ("Russia",), "status": {Status.PRESENT, Status.MASSED}},
    ),
    ("Russia put 900 tanks on Ukraine's border.", "900", {"places": "at Ukraine"}),
    ("France sent 900 soldiers to Chad.", "900", {"places": "to Chad"}),
    ("France moved 900 soldiers from Mali to Chad.", "900", {"places": "from Mali, to Chad"}),
    (
        "France pulled 900 soldiers out of Mali.",
        "900",
        {"places": "from Mali", "status": Status.WITHDRAWN},
    ),
    ("Some 900 French soldiers have left Mali.", "900", {"places": "from Mali"}),
    ("Some 900 French soldiers entered Mali.", "900", {"places": "to Mali"}),
    (
        "Russia fired 40 missiles at Kharkiv.",
        "40",
        {"places": "to Kharkiv", "status": Status.ENGAGED},
    ),
    (
        "Russia launched 40 drones against Odesa.",
        "40",
        {"places": "to Odesa", "status": Status.ENGAGED},
    ),
    (
        "Russia fired 40 missiles at Kharkiv from Belgorod.",
        "40",
        {"places": "from Belgorod, to Kharkiv"},
    ),
    pytest.param(
        (
            "Romania-based US troops number 900.",
            "900",
            {"actors": ("United States",), "places": "at Romania"},
        ),
        marks=misread("numbering"),
    ),
    (
        "Some 900 Germany-based US soldiers will move to Romania.",
        "900",
        {"places": "at Germany, to Romania"},
    ),
    ("France has 900 soldiers in Chad and Mali.", "900", {"places": "at Chad, at Mali"}),
    ("France, which borders Spain, has 900 soldiers in Chad.", "900", {"places": "at Chad"}),
    ("French officials in Brussels said 900 soldiers were in Chad.", "900", {"places": "at Chad"}),
    (
        "The UK will send 300 soldiers to Estonia to reassure Latvia.",
        "300",
        {"places": "to Estonia"},
    ),
    ("France has 900 soldiers aboard ships in the Red Sea.", "900", {"places": "at Red Sea"}),
    ("France has 900 soldiers on Cyprus.", "900", {"places": "at Cyprus"}),
    (
        "France flew 900 soldiers into Niamey, Niger.",
        "900",
        {"places": {"to Niamey, to Niger", "to Niamey"}},
    ),
    ("France will redeploy 900 soldiers from Mali.", "900", {"places": "from Mali"}),
    ("In Chad, France has 900 soldiers.", "900", {"places": "at Chad"}),
    pytest.param(
        (
            "Macron visited Mali. France will keep 900 soldiers in the country.",
            "900",
            {"places": "at Mali"},
        ),
        marks=misread("leaders"),
    ),
    ("NATO sent 900 soldiers to its eastern flank.", "900", {"places": "to eastern flank"}),
    ("Russia launched 40 drones and 12 missiles at Odesa.", "40", {"places": "to Odesa"}),
    ("France has 900 soldiers in Chad and 40 in Mali.", "40", {"places": "at Mali"}),
    ("France has 900 soldiers in Chad, including 40 pilots.", "40", {"places": "at Chad"}),
    (
        "France left Mali for Chad, where 900 of its soldiers are based.",
        "900",
        {"places": "at Chad"},
    ),
    ("Some 900 French soldiers have arrived in Chad.", "900", {"places": "to Chad"}),
    (
        "Some 900 French soldiers based in Niger are arriving in Chad.",
        "900",
        {"places": "from Niger, to Chad"},
    ),
    (
        "Some 900 French soldiers will go to four countries across Eastern Europe.",
        "900",
        {"places": "to Eastern Europe"},
    ),
    ("France keeps 900 soldiers ready in case Chad attacks.", "900", {"places": ""}),
    ("France said in Paris that the 900 soldiers would remain.", "900", {"places": ""}),
    ("Mali bought 40 fighter jets from Russia.", "40", {"places": ""}),
    ("France sent troops to Chad. Italy has 900 soldiers there.", "900", {"places": "at Chad"}),
    (
        "Russia's new tank brigades stand along the border of Estonia with 900 tanks.",
        "900",
        {"places": "at Estonia"},
    ),
]
