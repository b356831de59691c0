"""Sentences that tell what forces do far from the figure, and lists under a line."""

# Where the words that tell what forces do stand elsewhere: behind the object, in a clause of its
# own, in the claim before, in the line above a list.
FAR = [
    ("The shelling left nine Omani soldiers dead.", "nine", "killed"),
    ("The mutineers took 14 officers and 60 soldiers captive.", "60", "captured"),
    ("Gunners set seven Libyan tanks ablaze.", "seven", "destroyed"),
    ("Lisbon called 200 soldiers home.", "200", "withdrawn"),
    (
        "Oman closed the road at noon, with some 900 soldiers already in the pass.",
        "900",
        "present",
    ),
    (
        "The mission has 700 soldiers in Gao, down from 1,900 in spring.",
        "1,900",
        "present strength",
    ),
    ("Togo will send 400 soldiers, up from 150 today.", "150", "present strength"),
    ("Of the 70 guns bought from Prague, 20 work.", "70", "supplied"),
    ("Oman's 300 marines slid off a truck and were hurt.", "300", "wounded"),
    ("Five boats were seen heading for Aden.", "Five", "moving"),
    ("Chad put the number of men wounded in its 9,000-strong army at 310.", "310", "wounded"),
    ("The fleet has received two frigates, with three to come.", "three", "planned"),
    ("Autumn Wind is an exercise. Some 2,000 soldiers take part in it.", "2,000", "training"),
    ("The withdrawal concerns 450 soldiers in Gao.", "450", "withdrawn"),
    (
        "Radar spotted nine Chadian jets, two of which crossed into Oman, as well as 16 gunboats.",
        "16",
        "present",
    ),
    ("Oman opened its harbour to five ships that were to bring men.", "five", "planned proposed"),
    ("Chad marched in to rescue its envoy with 80 paratroopers.", "80", "moving"),
    ("The Omani navy has two corvettes - three more are due in May.", "three", "planned"),
    ("A standby force of 3,500 soldiers waits in Muscat.", "3,500", "alert present"),
    ("The missing include 35 Chadian sailors.", "35", "captured"),
    ("The Malian army has 22,000 soldiers, of whom 900 are in the guard.", "900", "strength"),
    ("Oman brings its garrison on the island from 300 soldiers to 450.", "300", "present"),
    ("A score of Omani sailors, 15 in all, deserted their ship.", "15", "captured"),
    ("Chad carried out a raid with 300 soldiers.", "300", "engaged"),
    ("Three hundred Chadian soldiers carried out a raid.", "Three hundred", "engaged"),
    ("The arms handed over include 30 mortars.", "30", "supplied"),
    ("Equipment to be handed over includes 30 mortars.", "30", "planned"),
    ("Chad plans to triple its army of 12,000 soldiers.", "12,000", "strength"),
    ("Soldiers missing, 40 tanks lost: Chad counts its dead.", "40", "destroyed"),
    ("Chad sent 300 soldiers to Gao. Of these, 40 soldiers are medics.", "40", "moving"),
]

LISTS = [
    ("Oman has handed over to Chad:\n\n\u2022 12 howitzers\n\u2022 400 rifles", "400", "supplied"),
    ("Oman will provide:\n\n- 12 howitzers\n- 400 rifles", "12", "planned"),
    ("Losses of Chad this week:\n\n* 12 tanks\n* 90 soldiers", "12", "destroyed"),
    ("Oman has handed over:\n\nGround forces\n\u2022 12 howitzers", "12", "supplied"),
    ("Destroyed so far: 12 howitzers.", "12", "destroyed"),
]
