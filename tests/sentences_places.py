"""Sentences that tell where forces are, grouped by how they tell it.

A sentence, words that pick one of its figures, and its places as "role name", sorted.
"""

Told = tuple[str, str, str]

GOALS: list[Told] = [
    ("Italy has sent two frigates to waters off Libya.", "two", "to Libya"),
    ("Syria fired 30 rockets into fields near Haifa.", "30", "to Haifa"),
    ("Chad sent 400 soldiers to a camp in the town of Bol.", "400", "to Bol"),
    ("Iran shipped 90 drones to a depot outside Basra.", "90", "to Basra"),
    ("Some 300 marines were flown to an airfield in northern Norway.", "300", "to northern Norway"),
    ("Spain moved 12 tanks to its garrison at Narva.", "12", "to Narva"),
    (
        "India sent a brigade of 3,000 soldiers to posts along the Nepal border.",
        "3,000",
        "to Nepal border",
    ),
    ("The rebels launched 14 missiles towards ships in the Gulf of Aden.", "14", "to Gulf of Aden"),
    ("Some 700 paratroopers left from their base in Pskov.", "700", "from Pskov"),
    ("France flew in 200 gunners from a regiment at Toulon.", "200", "from Toulon"),
]  # a place inside the goal or the origin of a journey

PURPOSES: list[Told] = [
    ("Wagner took 200 fighters out of Libya to fight in Sudan.", "200", "from Libya, to Sudan"),
    ("Colombia recruited 300 former soldiers to serve in Yemen.", "300", "to Yemen"),
    ("Nepal will send 800 soldiers to help in Haiti.", "800", "to Haiti"),
    ("Turkey sent 2,000 fighters to take part in the war in Libya.", "2,000", "to Libya"),
]  # an infinitive of purpose behind a journey

MOVES: list[Told] = [
    ("Norway has 40 soldiers in Mali and will send 60 more soldiers there.", "60", "to Mali"),
    ("Rwanda rules Kigali. Some 900 Ugandan troops marched there in May.", "900", "to Kigali"),
    ("Some 6,000 soldiers are deploying across Finland.", "6,000", "to Finland"),
    (
        "The army will move 2,000 soldiers of a division based in Omsk to Chita.",
        "2,000",
        "from Omsk, to Chita",
    ),
    ("The 400 soldiers that Italy kept in Niger have been withdrawn.", "400", "at Niger"),
    ("All 90 Danish soldiers stationed in Iraq will be pulled out.", "90", "from Iraq"),
    ("Norway ordered two frigates to escort ships through the Suez Canal.", "two", "at Suez Canal"),
    ("Two destroyers sailed through the Taiwan Strait.", "Two", "at Taiwan Strait"),
    ("Some 60 fighters travelled via Tbilisi.", "60", "at Tbilisi"),
    ("Three missiles came down in Japan's exclusive economic zone.", "Three", "to Japan"),
    ("Two rockets fell near Erbil.", "Two", "at Erbil"),
]

SITES: list[Told] = [
    ("Sudan lost 40 soldiers in the sector of Kadugli.", "40", "at Kadugli"),
    ("Ten drones burned on Russian airfields.", "Ten", "at Russia"),
    ("Some 300 US soldiers serve at Polish bases.", "300", "at Poland"),
    ("The army shot down four drones in Romanian airspace.", "four", "at Romanian airspace"),
    ("France keeps 1,500 soldiers on Djibouti's soil.", "1,500", "at Djibouti"),
    ("Some 40 jets entered Taiwan's air defence identification zone.", "40", "to Taiwan"),
    (
        "Some 80 soldiers were taken to a hospital in the Polish city of Rzeszow.",
        "80",
        "to Rzeszow",
    ),
    ("The militia fired six rockets at the Iraqi capital Baghdad.", "six", "to Baghdad"),
    (
        "Israel has 200 tanks in the northern border town of Kiryat Shmona.",
        "200",
        "at Kiryat Shmona",
    ),
]

DISTANCES: list[Told] = [
    ("Some 90 tanks are within 30 km of Kharkiv.", "90", "at Kharkiv"),
    ("Egypt has massed 900 tanks 20 kilometres from Rafah.", "900", "at Rafah"),
    ("The fleet keeps three cruisers 40 miles off Odesa.", "three", "at Odesa"),
    ("Half of Syria's brigades stand within 50 miles of Israel.", "Half", "at Israel"),
]

LOSSES: list[Told] = [
    ("Six soldiers were killed when a mine blew up near Gao.", "Six", "at Gao"),
    ("Two Kenyan soldiers died when militants attacked their camp in Lamu.", "Two", "at Lamu"),
    ("Nine marines were wounded after a drone hit a ship off Yemen.", "Nine", "at Yemen"),
    ("The Sinjar ambush killed 14 Iraqi soldiers.", "14", "at Sinjar"),
    ("Mali raises the Gao toll to 42 soldiers.", "42", "at Gao"),
    ("Some 300 soldiers died in the siege of Aleppo.", "300", "at Aleppo"),
    ("The battle for Bakhmut cost Russia 20,000 soldiers.", "20,000", "at Bakhmut"),
    ("The 90 soldiers among the defenders of Sumy surrendered.", "90", "at Sumy"),
]

HOSTS: list[Told] = [
    ("Poland hosts 10,000 American soldiers.", "10,000", "at Poland"),
    ("Japan is home to 54,000 US troops.", "54,000", "at Japan"),
    ("Qatar has 10,000 American soldiers on its soil.", "10,000", "at Qatar"),
    ("Romania will receive 1,000 French soldiers.", "1,000", "to Romania"),
    ("Chad could welcome 700 of the soldiers.", "700", "to Chad"),
]

ASIDE: list[Told] = [
    ("Three jets were lost, officials in Ankara said.", "Three", ""),
    (
        "No Danish soldiers will fight in Mali, the cabinet in Copenhagen has repeated.",
        "No",
        "at Mali",
    ),
    ("Some 40 soldiers died, the governor of Bryansk told reporters in Moscow.", "40", ""),
    ("The war has laid a burden on Russia, with 900 soldiers lost each day.", "900", ""),
    ("Some 8,000 soldiers will take part in Sabre Forge.", "8,000", ""),
    (
        "The soldiers in Gao came from Sikasso, when Mali ordered the call-up of 9,000 reservists.",
        "9,000",
        "",
    ),
    ("In Oslo, the minister said 40 tanks would be scrapped.", "40", ""),
    ("In Lisbon, the cabinet approved a €300 million military aid package for Ukraine.", "300", ""),
    ("Estonia has 7,000 soldiers, compared with 14,000 in the Latvian army.", "14,000", ""),
    (
        "Iran fired six missiles at Erbil, accusing Israel of sending 40 agents and 12 drones.",
        "12",
        "",
    ),
    ("The UK will send 600 UK-based soldiers and 12 jets to Estonia.", "12", "to Estonia"),
    ("Sweden wants 300 jets, in particular because of Russia.", "300", ""),
    ("Berlin spent weeks in Brussels before it sent 40 tanks.", "40", ""),
]  # places of somebody else

FRONTED: list[Told] = [
    ("In Gaza, the army said it had killed 40 militants.", "40", "at Gaza"),
    ("In the Sahel, France says, 4,000 soldiers are on duty.", "4,000", "at Sahel"),
    ("In Kherson 300 soldiers have surrendered, Kyiv says.", "300", "at Kherson"),
]

INHERITED: list[Told] = [
    (
        "Kyiv counts 90,000 troops along the Polish border; Warsaw has spoken of 70,000.",
        "70,000",
        "at Polish border",
    ),
    ("Syria lost 40 soldiers in Idlib, with 60 wounded and 12 missing.", "60", "at Idlib"),
    ("Syria lost 40 soldiers in Idlib, with 60 wounded and 12 missing.", "12", "at Idlib"),
    ("Japan says 20 ships are near Okinawa, among them four cruisers.", "four", "at Okinawa"),
]

RANGES: list[Told] = [
    (
        "Some 40,000 soldiers are dug in on a line from Kharkiv to Kherson.",
        "40,000",
        "at Kharkiv, at Kherson",
    ),
    ("Denmark trains 900 soldiers at camps from Aarhus to Odense.", "900", "at Aarhus, at Odense"),
    ("Russia moved 40 tanks from Kursk to Belgorod.", "40", "from Kursk, to Belgorod"),
]

MEANT: list[Told] = [
    ("Niger is calm. Some 900 US troops are in the West African country.", "900", "at Niger"),
    ("Mali fell out with France. About 900 Wagner fighters are in the country.", "900", "at Mali"),
    ("Syria is split. Some 900 US soldiers are in the country.", "900", "at Syria"),
    ("WASHINGTON (Wire) - The ship will stay, with 900 marines in the area.", "900", ""),
    ("Taiwan's Ministry of Defence counted 40 jets near the island.", "40", "at Taiwan"),
    (
        "China drew a line in the Taiwan Strait. Twelve jets crossed the strait.",
        "Twelve",
        "at Taiwan Strait",
    ),
]

QUOTED: list[Told] = [
    ('Some 40 soldiers have "laid down their arms" at Sumy.', "40", "at Sumy"),
    (
        "The bloc's garrison on the eastern flank is to grow to a brigade - about 4,000 troops.",
        "4,000",
        "at eastern flank",
    ),
    ("The report puts Syria's forces in Idlib at 30,000 soldiers.", "30,000", "at Idlib"),
]
