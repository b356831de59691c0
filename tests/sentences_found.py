"""Which number phrases of a text are figures: each text with the words of all of them, in order."""

import pytest
from sentences import misread

FORMATIONS = [
    ("Finland contributes a battalion each spring.", "a battalion"),
    ("Kenya is sending a regiment to Haiti.", "a regiment"),
    ("Washington ordered a carrier strike group to the Arabian Sea.", "a carrier strike group"),
    ("A battalion was wiped out near Izium.", "A battalion"),
    ("Spain has a squadron in Estonia.", "a squadron"),
    ("Russia withdrew a mechanised brigade from Kursk.", "a mechanised brigade"),
    ("Chad came to help with a platoon.", "a platoon"),
    ("Portugal has 300 soldiers there. Togo pledged a company.", "300 soldiers", "a company"),
    ("Spain will send another squadron of jets.", "another squadron"),
    ("Two battalions left. Another battalion will follow.", "Two battalions", "Another battalion"),
    ("Another man was seen near the barracks.",),
    ("A brigade of 4,000 soldiers was sent to Mali.", "4,000 soldiers"),
    ("The general, a brigade commander, was killed.",),
    ("He led part of a battalion into the town.",),
    ("Members of a battalion stayed in Mali.",),
    ("She served with a brigade in Mali.",),
    ("He commanded a battalion in Bosnia.",),
    ("He founded a company in Warsaw.",),
    ("The ministry said a regiment had been moved to Pskov.", "a regiment"),
]

LEFT_OUT = [
    (
        "Peru gave 700 soldiers, ahead of Chile with 450 and Bolivia with 90.",
        *("700 soldiers", "450", "90"),
    ),
    ("Peru gave 700 soldiers, Chile and Bolivia 90 each.", "700 soldiers", "90 each"),
    (
        "Of the 60 boats, nine belong to the fleet and four to the coast guard.",
        *("60 boats", "nine", "four"),
    ),
    ("The army lost 40 tanks in 12 days; the rebels claim 95.", "40 tanks", "95"),
    ("The army lost 40 tanks; the rebels claim to have burnt 95.", "40 tanks", "95"),
    ("Ghana has 640 soldiers in Mali from six towns; in Chad only 80.", "640 soldiers", "only 80"),
    (
        "Six soldiers died, bringing to 41 the number of Turkish troops killed.",
        *("Six soldiers", "41"),
    ),
    ("A battlegroup of about 1,100 is to train in Latvia.", "about 1,100"),
    ("Italy will raise the army by 3,000 soldiers over six years, to 90,000.", "3,000", "90,000"),
    ("The rebels have 5,000 fighters, of whom almost a third sleep abroad.", "5,000", "a third"),
    ("It has 900 tanks, of which hardly more than a quarter run.", "900 tanks", "a quarter"),
    ("The 900 Russian soldiers dug in. Several dozen of them had dogs.", "900", "Several dozen"),
    pytest.param(
        ("Russian soldiers dug in. Several dozen of them had dogs.", "Several dozen of them"),
        marks=misread("nouns of the sentence before that no number counts"),
    ),
    ("He has 5,000 fighters, two-thirds of them conscripts.", "5,000", "two-thirds of them"),
    ("France has 400 soldiers there, and none will be withdrawn.", "400 soldiers", "none"),
    ("The reserve will grow from 30,000 to 60,000.", "from 30,000", "60,000"),
    ("The rebels have 20,000 under arms.", "20,000"),
    ("Troop numbers will fall below 4,000.", "below 4,000"),
    ("Troop levels, now at 9,000, will drop to 5,000.", "9,000", "5,000"),
    ("Paris halved its force, from 5,100 to 2,500.", "from 5,100", "2,500"),
    ("The contingents number 600 and 450.", "600", "450"),
    ("A contingent of 250 has left; the other 350 follow.", "250", "the other 350"),
    ("Of its 70 Tornados barely a third can fly.", "70 Tornados", "barely a third"),
    ("Eighty per cent of its tanks can drive.", "Eighty per cent of its tanks"),
    ("One soldier was killed and three others were hurt.", "One soldier", "three others"),
    ("It ordered 32 more F-35s, for a total of 70.", "32 more F-35s", "a total of 70"),
    ("800 of the troops are Danish and 350 Polish.", "800 of the troops", "350"),
    ("Tanks: 31 (+4); helicopters: 7.", "31", "7"),
    pytest.param(
        ("Peacekeepers from 12 countries, 4,800 in all, watch the line.", "4,800"),
        marks=misread("asides between noun and number"),
    ),
    pytest.param(
        ("The destroyer carried a crew of 320.", "320"), marks=misread("crews without their ship")
    ),
]

NATIONS = [
    ("Six Kenyans and two Ghanaians died with the soldiers.", "Six Kenyans", "two Ghanaians"),
    ("In 1967 there were 40,000 Egyptians fighting in Yemen.", "40,000 Egyptians"),
    ("Her son is one of 4,000 Danes serving in Helmand.", "4,000 Danes"),
    ("Qatar hired 300 foreigners to guard the base.", "300 foreigners"),
    ("About 200 Russians protested against the war.",),
    ("Ten Americans visited the army museum.",),
    ("Several hundred Britons signed the petition for the soldiers.",),
    ("60 percent of Americans trust the army.",),
    (
        "The UK sent 300 soldiers to evacuate tourists. The navy will ferry 900 Britons home.",
        "300 soldiers",
    ),
]

NOUNS = [
    ("Mali asked for 400 reinforcements.", "400 reinforcements"),
    ("There are no Kenyan reinforcements on the way.", "no Kenyan reinforcements"),
    ("Indian troops shot four infiltrators near Uri.", "four infiltrators"),
    ("Eleven jawans of the CRPF were killed in Sukma.", "Eleven jawans"),
    ("Togo will send 40 companies of the guard.", "40 companies"),
    ("China's navy sailed three carriers past Okinawa.", "three carriers"),
    ("Spain's air force needs 40 tankers.", "40 tankers"),
    ("Rebels seized 14 trucks and a dozen pickups.", "14 trucks", "a dozen pickups"),
    ("Italy lost 40 tanks and 200 trucks.", "40 tanks", "200 trucks"),
    ("Russia has suffered 300,000 casualties.", "300,000 casualties"),
    ("The mission has lost 98 members.", "98 members"),
    ("Half of the army is in the north.", "Half of the army"),
    ("Iran kept two-thirds of its missile stock.", "two-thirds of its missile stock"),
    ("A number of warships sailed.", "A number of warships"),
    ("No army unit other than the guard has moved.", "No army unit"),
    ("They have six Danish drones -- one burnt -- and four tanks.", "six Danish drones", "four"),
    ("Italy has six Danish drones\u2014all new\u2014and four tanks.", "six Danish drones", "four"),
    ("It bought 15 Leopard 3B7K tanks.", "15 Leopard 3B7K tanks"),
    ("Oman got 12 PX-20 patrol aircraft.", "12 PX-20 patrol aircraft"),
    ("Rebels hold 200 army prisoners.", "200 army prisoners"),
    ("Two companies have built an airport.",),
    ("Four Danish navy boats met three Italian air force planes.", "Four", "three"),
    ("Rebels held 12 security force members.", "12 security force members"),
    ("The proposed force will comprise up to 6,000 members.", "up to 6,000 members"),
    ("The fort, whose nearly 900 personnel increasingly flee, holds.", "nearly 900 personnel"),
    ("Soldiers met a police officer; one police officer fled.",),
    ("The army hit dozens of missile and drone factories.",),
    ("Two Danish military positions were taken.",),
    ("The drones hit two tankers.",),
    ("A shipping company kept nine of its vessels away from the navy.",),
    ("The army held 48 field training events, up from 30 last year.",),
    ("Hundreds of Serbian volunteers joined the 900 soldiers.", "Hundreds of Serbian", "900"),
    ("Its most recent military losses were grave.",),
    ("Soldiers of 202 Tank Battalion left.",),
    ("Berlin sent five Wisent 2 recovery vehicles to the army.", "five Wisent"),
    ("The two armies' senior commanders met.",),
    ("Two oil tankers burnt near the navy's ships.",),
]

AID = [
    (
        "Oslo set aside $300 million in military financing for Kyiv.",
        "$300 million in military financing",
    ),
    (
        "Denmark gave $2 billion in military aid, including $700 million since May.",
        *("$2 billion in military aid", "$700 million"),
    ),
    (
        "Denmark gave $2 billion in military aid and $40 million in humanitarian relief.",
        "$2 billion in military aid",
    ),
    (
        "Norway gave $300 million in arms. It now has a package valued at $90 million.",
        *("$300 million", "$90 million"),
    ),
    ("Britain licensed $800 million worth of arms.",),
    ("Denmark sent $40 million in food.",),
]

FALSE = [
    ("Chad sent 300 soldiers. It is a land with a population of 186,100.", "300 soldiers"),
    ("Chad sent 300 soldiers. Average age: 19.", "300 soldiers"),
    ("Chad has 300 soldiers there. It holds 20 percent of Niger.", "300 soldiers"),
    ("Chad sent 300 soldiers. It sent more: 90 followed.", "300 soldiers", "90"),
    ("Chad sent 300 soldiers. More is told in paras 6-8.", "300 soldiers"),
    ("Chad has 300 soldiers. The number of drills was raised to 17 from four.", "300 soldiers"),
    ("Chad sent 300 soldiers. Niger and Mali were asked; none of the two came.", "300 soldiers"),
    ("Forty soldiers of 45 Commando drove north.", "Forty soldiers"),
    ("Sergeant Jan Nowak, 29, has led soldiers.",),
    ("First Class Omar Belghiti, 31, who led 40 soldiers, spoke first.", "40 soldiers"),
    ("40 soldiers came, all of them under thirty.", "40 soldiers"),
    ("The army has 40 soldiers there; call it at 555-0123.", "40 soldiers"),
    ("She was number 21 behind the 40 soldiers.", "40 soldiers"),
    ("By 7 am on Tuesday the navy had counted 12 ships.", "12 ships"),
    ("Arrow 1 missiles and 12 shells were fired.", "12 shells"),
    ("The 9 Airborne soldiers and 40 airborne soldiers left.", "40 airborne soldiers"),
    ("The navy sent two 40m boats.", "two 40m boats"),
    ("The army fired 30 rockets, wounding nine.", "30 rockets"),
    ("Soldiers fight 900 bandits in 20 of our 24 states.", "900 bandits"),
]
