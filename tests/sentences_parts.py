"""Sentences with several figures, each of which does something else."""

PARTS = [
    (
        "The convoy, with 40 armoured vehicles and 300 soldiers, reached Kidal on Wednesday.",
        "300",
        "moving present",
    ),
    (
        "Of the 9,000 soldiers Sudan keeps in Darfur, few have been paid.",
        "9,000",
        "present",
    ),
    (
        "Four Egyptian jets dropped 16 bombs on Derna.",
        "16",
        "engaged",
    ),
    (
        "Four Egyptian jets dropped 16 bombs on Derna.",
        "Four",
        "engaged",
    ),
    (
        "The raid left 30 Nigerian soldiers dead and 22 wounded.",
        "22",
        "wounded",
    ),
    (
        "Some 200 soldiers were injured, 40 of them seriously.",
        "40",
        "wounded",
    ),
    (
        "The exercise involves 5,000 soldiers, 60 tanks and 20 aircraft.",
        "5,000",
        "training",
    ),
    (
        "The exercise involves 5,000 soldiers, 60 tanks and 20 aircraft.",
        "60",
        "training",
    ),
    (
        "Some 3,000 participants, 40 ships and 25 aircraft are taking part in the drill.",
        "40",
        "training",
    ),
    (
        "Of the 5,000 soldiers pledged, 800 have come.",
        "5,000",
        "planned",
    ),
    (
        "Ethiopia has about 400 tanks, of which half run.",
        "400",
        "strength",
    ),
    (
        "Ethiopia has about 400 tanks, of which half run.",
        "half",
        "strength",
    ),
    (
        "Rwanda fields 33,000 soldiers and 40 tanks.",
        "40",
        "strength",
    ),
    (
        "The air force flies 24 Su-30s and 40 trainers.",
        "24",
        "strength engaged",
    ),
    (
        "Its fleet consists of eight frigates and 30 patrol boats.",
        "30",
        "strength",
    ),
    (
        "The shipment comprised 40 machine guns and 200 rifles.",
        "40",
        "supplied",
    ),
    (
        "Belgium has given 30 vehicles, Spain ten and Portugal six.",
        "ten",
        "supplied",
    ),
    (
        "Britain has provided 14 tanks and the Netherlands 18.",
        "18",
        "supplied",
    ),
    (
        "Germany pledged 20 guns and Italy six.",
        "six",
        "planned",
    ),
    (
        "Ethiopia rotated 2,000 soldiers out and 2,500 in.",
        "2,500",
        "moving present",
    ),
    (
        "France cut its force from 5,000 soldiers to 3,000.",
        "3,000",
        "strength present withdrawn",
    ),
    (
        "The mission now has 11,000 soldiers, down from 20,000 two years ago.",
        "20,000",
        "strength present",
    ),
    (
        "The mission has 11,000 soldiers in Mali, up from 6,000.",
        "6,000",
        "strength present",
    ),
    (
        "Denmark has sent 90 soldiers, Norway 60 and Finland 40.",
        "40",
        "moving present",
    ),
    (
        "Of the 700 soldiers who set out, 80 came back.",
        "80",
        "moving withdrawn",
    ),
    (
        "Of 36 missiles fired, 30 were intercepted.",
        "30",
        "destroyed",
    ),
    (
        "Of 36 missiles fired, 30 were intercepted.",
        "36",
        "engaged",
    ),
    (
        "Thirteen soldiers were killed, and nine more were taken to hospital with wounds.",
        "nine",
        "wounded",
    ),
    (
        (
            "Somalia's government said its troops had killed 60 fighters, wounded dozens more "
            "and seized eight vehicles."
        ),
        "eight",
        "captured",
    ),
    (
        "Of the 40 tanks Egypt had promised, only 12 ever turned up.",
        "12",
        "moving present supplied",
    ),
    (
        "Of the 40 tanks Egypt had promised, only 12 ever turned up.",
        "40",
        "planned",
    ),
    (
        "The rebels killed eleven soldiers, took seven prisoner and burned three trucks.",
        "seven",
        "captured",
    ),
    (
        (
            "Kenya has sent 400 soldiers, will send 600 more in May and wants to have 2,500 "
            "there by autumn."
        ),
        "600",
        "planned",
    ),
    (
        "Kenya has sent 400 soldiers and will send 600 more in May.",
        "400",
        "moving present",
    ),
    (
        "The army said 30 fighters were killed, 12 were arrested and the rest fled.",
        "12",
        "captured",
    ),
    (
        "Chad pulled 900 soldiers back from the lake and moved 400 others to the east.",
        "400",
        "moving",
    ),
    (
        "Sudan lost 40 tanks and captured 12.",
        "12",
        "captured destroyed",
    ),
    (
        "Ethiopia has promised 4,000 soldiers, Burundi 3,000 and Djibouti 900.",
        "900",
        "planned",
    ),
    (
        "The mission will be reduced from 9,000 soldiers to 5,000.",
        "5,000",
        "planned",
    ),
    (
        "Peru has bought 24 jets from Sweden, nine of which have arrived.",
        "24",
        "supplied",
    ),
    (
        "Among the weapons delivered are 60 guns and 400 missiles.",
        "400",
        "supplied",
    ),
    (
        "Taking the island would require 200,000 soldiers and 300 landing craft.",
        "200,000",
        "proposed",
    ),
    (
        "The Department announced a package of 30 vehicles and 2 million rounds.",
        "2 million",
        "planned supplied",
    ),
    (
        "Sweden's contribution: 10 tanks and 50 vehicles.",
        "10",
        "strength planned present supplied",
    ),
]
