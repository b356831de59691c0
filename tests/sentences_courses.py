"""Sentences that tell what forces do by a word beside the verb."""

from sentences import Case

MOODS: list[Case] = [
    ("Should talks fail, Britain would land two brigades.", "two", {"status": "proposed"}),
    ("Two light tanks can be seen on the island of Anacoco.", "Two", {"status": "present"}),
    (
        "The generals made the argument for leaving a few hundred troops in Niger.",
        *("a few hundred", {"status": "proposed"}),
    ),
    ("Britain is under pressure to send 30 more tanks.", "30", {"status": "proposed"}),
    ("Officials talk of 6,000 Turkish soldiers.", "6,000", {"status": "proposed"}),
    ("A draft plan would leave Sudan an army of 90,000.", "90,000", {"status": "proposed"}),
    ("Under the proposal, Jordan would send 2,000 soldiers.", "2,000", {"status": "proposed"}),
    ("Under the deal, Jordan would send 2,000 soldiers.", "2,000", {"status": "planned"}),
    ("Oman would have sent 300 soldiers had it been asked.", "300", {"status": "proposed"}),
    (
        "Mali's planes would have killed 60 fighters, the ministry said.",
        *("60", {"status": "killed", "negated": False}),
    ),
    (
        "The strike would have killed 40 soldiers if it had hit the barracks.",
        *("40", {"status": "proposed"}),
    ),
    ("Norway's losses will reach 300 soldiers.", "300", {"status": "killed"}),
]
RESTS: list[Case] = [
    ("Ukraine shot down all but four of the 60 drones.", "four", {"status": "engaged"}),
    ("Japan shot down all but 20 drones and three missiles.", "three", {"status": "engaged"}),
    ("France has withdrawn all but 200 of its soldiers.", "200", {"status": "present"}),
    ("All but 50 of the soldiers have left the base.", "50", {"status": "present"}),
    (
        "Paris will pull out 2,400 soldiers, out of the 5,100 whom it keeps in the region.",
        *("5,100", {"status": "present"}),
    ),
    (
        "America sent 450 soldiers to Iraq, on top of 1,100 who are already there.",
        *("1,100", {"status": "present"}),
    ),
]
SHOTS: list[Case] = [
    (
        "Two Venezuelan jets flew over a destroyer in the region.",
        *("Two", {"status": {"moving", "engaged"}}),
    ),
    ("More than 1,000 Hamas gunmen had broken through the fence.", "1,000", {"status": "engaged"}),
    ("South Korean gunners answered with 400 shells.", "400", {"status": "engaged"}),
    ("Iran retaliated with 180 missiles.", "180", {"status": "engaged"}),
    ("Three North Korean missiles came down in the sea.", "Three", {"status": "engaged"}),
    ("Of the 12 missiles that Russia fired, eight fell in fields.", "eight", {"status": "engaged"}),
    ("Norway's ten jets are under attack.", "ten", {"status": "engaged"}),
]
COMPANIES: list[Case] = [
    ("The carrier was operating off Taiwan with five destroyers.", "five", {"status": "present"}),
    ("Chile's ship left with 300 marines.", "300", {"status": "withdrawn"}),
    (
        "Chad opened its campaign, known as Simoom, in May with 900 soldiers.",
        *("900", {"status": {"engaged", "strength"}}),
    ),
]
YIELDED: list[Case] = [
    ("Iraq's soldiers lost the town to 300 militants.", "300", {"status": "engaged"}),
    ("The garrison abandoned Mosul to 800 militants.", "800", {"status": "engaged"}),
    ("Chad will cut its force to 800 soldiers.", "800", {"status": {"withdrawn", "planned"}}),
]
CLAUSES: list[Case] = [
    ("Two French frigates left Toulon.", "Two", {"status": "moving"}),
    ("Some 300 French soldiers left Toulon for Beirut.", "300", {"status": "moving"}),
    ("Some 300 French soldiers left Mali.", "300", {"status": "withdrawn"}),
    (
        "Peru will hold a drill in May, with about 12,000 troops from 14 lands due to take part.",
        *("12,000", {"status": {"planned", "training"}}),
    ),
    (
        "Twenty Malian soldiers were hurt and three armoured vehicles seized.",
        *("three", {"status": "captured"}),
    ),
    ("Russian troops numbering some 50,000 are massing.", "50,000", {"status": "massed"}),
    (
        "On the ground, Ukraine lost 300 soldiers.",
        *("300", {"status": "killed"}),
    ),
    (
        "Of the 900 soldiers sent to Goma last autumn, about 40 have been killed.",
        *("900", {"status": "moving"}),
    ),
    (
        "Chad withdrew most of its soldiers in 2019, leaving some 200 in Abeche.",
        *("200", {"status": "present", "negated": False}),
    ),
    (
        "Japan, whose laws forbid it to arm Ukraine, has lent 500 missiles to America.",
        *("500", {"status": "supplied", "negated": False}),
    ),
    (
        "Ghana keeps 500 soldiers at home, and the two sides will hold drills with 1,600 troops.",
        *("1,600", {"status": {"planned", "training"}}),
    ),
    ("An army corps with 15,000 men is to be formed.", "15,000", {"status": "planned"}),
    ("Some 600 soldiers opened fire since it joined.", "600", {"status": "engaged"}),
    (
        "About 200 Danish commandos, held up for days in Qatar, have begun to arrive in Kabul.",
        *("200", {"status": "moving"}),
    ),
    ("The 31 tanks Denmark promised are in Poland.", "31", {"actors": ("Denmark",)}),
    (
        "Hundreds of Russian soldiers came from Siberia and had been called up in May.",
        *("Hundreds", {"status": "mobilised"}),
    ),
    ("The front has drawn three Ukrainian brigades away.", "three", {"status": "moving"}),
]
COUNTS: list[Case] = [
    ("Peru, with an army of 90,000, is to build a port.", "90,000", {"status": "strength"}),
    ("The army of Guyana has 4,150 soldiers in all.", "4,150", {"status": "strength"}),
    (
        "Kyiv put Russian losses at 1,250 soldiers, 11 tanks and 28 howitzers.",
        *("28", {"status": "destroyed"}),
    ),
    ("Denmark contributes 300 soldiers.", "300", {"status": "present"}),
    ("Chad's army is 33,500 strong.", "33,500", {"status": "strength", "actors": ("Chad",)}),
    ("Hamas commanded thousands of fighters at the time.", "thousands", {"status": "strength"}),
    ("An institute puts the army at about 90,000 soldiers.", "90,000", {"status": "strength"}),
    ("The junta in Myanmar has 150,000 soldiers.", "150,000", {"status": "strength"}),
    ("NATO's response force of 40,000 has never been used.", "40,000", {"status": "strength"}),
]
NOTICES: list[Case] = [
    ("Fifteen soldiers suffered brain injuries.", "Fifteen", {"status": "wounded"}),
    ("Belgium's 300 soldiers have been told to be ready.", "300", {"status": "alert"}),
    ("Portugal has placed 170 soldiers at five days' notice.", "170", {"status": "alert"}),
]
