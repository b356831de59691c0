"""Sentences that tell where forces are and who is given them, grouped by how they tell it.

A sentence, words that pick one of its figures, and its places as "role name", sorted; of what is
given (GIVEN), who gets it. Empty where the sentence tells nobody.
"""

Told = tuple[str, str, str]

GOALS: list[Told] = [
    (
        "Fiji will send 170 soldiers to the Golan Heights and 150 to the Sinai.",
        "170",
        "to Golan Heights",
    ),
    ("Sudan dropped 40 bombs on Nyala in Darfur.", "40", "to Darfur, to Nyala"),
    (
        "Four bombers flew from Minot Air Force Base in North Dakota to Guam.",
        "Four",
        "from Minot Air Force Base, from North Dakota, to Guam",
    ),
    ("Eritrea moved two divisions to the Assab front.", "two", "to Assab"),
    ("The Houthis fired two missiles at a Dutch-owned tanker in the Red Sea.", "two", "to Red Sea"),
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
    ("Some 1,500 soldiers now in Jordan would move to Cyprus.", "1,500", "at Jordan, to Cyprus"),
    ("Kyiv moved to withdraw 300 soldiers from Siversk.", "300", "from Siversk"),
    ("Britain sent 90 soldiers to Poland through Belgium.", "90", "at Belgium, to Poland"),
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
    ("Morocco sent two frigates past the Canary Islands.", "two", "at Canary Islands"),
    ("The Houthis sent 40 rockets at an Israeli base in the Negev.", "40", "to Negev"),
    ("Spain sent 400 soldiers to reinforce Gao.", "400", "to Gao"),
    ("Spain will send two ships to watch the Gulf of Guinea.", "two", "at Gulf of Guinea"),
    ("Chile sent 300 soldiers, including 40 officers, to Mali.", "300", "to Mali"),
    (
        "Some 300 soldiers arrived from Tolemaida and Larandia.",
        "300",
        "from Larandia, from Tolemaida",
    ),
]

SITES: list[Told] = [
    (
        "Some 7,000 Rwandan soldiers are on Congolese soil.",
        "7,000",
        "at Democratic Republic of the Congo",
    ),
    ("Sudan keeps 900 soldiers round Nyala.", "900", "at Nyala"),
    (
        "Some 14 drones fell to guns over the Lviv, Rivne and Ternopil regions.",
        "14",
        "at Lviv, at Rivne, at Ternopil",
    ),
    ("Sudan lost 40 soldiers in the sector of Kadugli.", "40", "at Kadugli"),
    ("Ten drones burned on Russian airfields.", "Ten", "at Russia"),
    ("Some 300 US soldiers serve at Polish bases.", "300", "at Poland"),
    ("The army shot down four drones in Romanian airspace.", "four", "at Romania"),
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
    ("Five Kenyan brigades will flow into the Somali capital.", "Five", "to Mogadishu"),
]

DISTANCES: list[Told] = [
    (
        "Turkey keeps 500 soldiers at the Bashiqa base north of Mosul.",
        "500",
        "at Bashiqa base, at Mosul",
    ),
    (
        "The rebels massed 900 fighters south of Ghadames, not far from Algeria.",
        "900",
        "at Algeria, at Ghadames",
    ),
    ("Some 90 tanks are within 30 km of Kharkiv.", "90", "at Kharkiv"),
    ("Egypt has massed 900 tanks 20 kilometres from Rafah.", "900", "at Rafah"),
    ("The fleet keeps three cruisers 40 miles off Odesa.", "three", "at Odesa"),
    ("Half of Syria's brigades stand within 50 miles of Israel.", "Half", "at Israel"),
]

LOSSES: list[Told] = [
    ("The rebels killed 14 soldiers at Bywater.", "14", "at Bywater"),
    ("The army retook the city of Bambari, killing 40 rebels.", "40", "at Bambari"),
    ("Drones struck an airfield in Tambov, damaging two bombers.", "two", "at Tambov"),
    (
        "Chad lost 30 soldiers when rebels took the town of Tine in Darfur.",
        "30",
        "at Darfur, at Tine",
    ),
    ("Some 30 drones were shot down over Oryol, 12 over Tula.", "30", "at Oryol"),
    ("Some 30 drones were shot down over Oryol, 12 over Tula.", "12", "at Tula"),
    ("Four soldiers fell in Gao and two in Kidal.", "two", "at Kidal"),
    ("Six soldiers were killed when a mine blew up near Gao.", "Six", "at Gao"),
    ("Two Kenyan soldiers died when militants attacked their camp in Lamu.", "Two", "at Lamu"),
    ("Nine marines were wounded after a drone hit a ship off Yemen.", "Nine", "at Yemen"),
    ("The Sinjar ambush killed 14 Iraqi soldiers.", "14", "at Sinjar"),
    ("Mali raises the Gao toll to 42 soldiers.", "42", "at Gao"),
    ("Some 300 soldiers died in the siege of Aleppo.", "300", "at Aleppo"),
    ("The battle for Bakhmut cost Russia 20,000 soldiers.", "20,000", "at Bakhmut"),
    ("The 90 soldiers among the defenders of Sumy surrendered.", "90", "at Sumy"),
    ("Nine jets were shot down as they approached Kumasi.", "Nine", "at Kumasi"),
    ("Two Ghanaian soldiers were killed while patrolling Bawku.", "Two", "at Bawku"),
    ("He said 300 militants were shot dead in the Tarma sector.", "300", "at Tarma sector"),
]

HOSTS: list[Told] = [
    ("Estonia said 20 Russian drones had entered its airspace.", "20", "to Estonia"),
    ("Romania said debris of three Russian drones fell on its soil.", "three", "at Romania"),
    ("Georgia said 150 Russian soldiers had advanced into its territory.", "150", "to Georgia"),
    ("Syria says Turkey has 9,000 soldiers inside its territory.", "9,000", "at Syria"),
    ("The Black Sea port of Novorossiysk is home to 12 warships.", "12", "at Novorossiysk"),
    ("Poland hosts 10,000 American soldiers.", "10,000", "at Poland"),
    ("Japan is home to 54,000 US troops.", "54,000", "at Japan"),
    ("Qatar has 10,000 American soldiers on its soil.", "10,000", "at Qatar"),
    ("Romania will receive 1,000 French soldiers.", "1,000", "to Romania"),
    ("Chad could welcome 700 of the soldiers.", "700", "to Chad"),
    ("Fort Drum has roughly 20,000 soldiers.", "20,000", "at Fort Drum"),
    ("Kumasi has 900 soldiers.", "900", "at Kumasi"),
]

ASIDE: list[Told] = [
    ("Two soldiers died near Gao and 14 tanks burned, said an analyst at Bywater.", "14", "at Gao"),
    (
        "In northern Kosovo, gunmen stormed a village; Serbia has since massed 4,500 troops.",
        "4,500",
        "",
    ),
    ("Norway is sending a frigate to the Aegean Sea and four jets to Crete.", "four", "to Crete"),
    ("At Ramstein, allies pledged 40 tanks.", "40", ""),
    ("In Kampala, the minister said the army had lost 60 soldiers in Lamu.", "60", "at Lamu"),
    ("Some 12 launchers stand near Luninets, 50 km from Ukraine.", "12", "at Luninets"),
    ("Ankara ordered two brigades to the front and 40 tanks to Akcakale.", "two", ""),
    ("Ecuador sent 300 marines to stem the flow of arms to Colombia.", "300", ""),
    ("The army lost 100 soldiers in Gao, and Bamako has hired 90 mercenaries.", "90", ""),
    ("NATO sent 200 British soldiers after clashes in Zvecan.", "200", ""),
    ("Four soldiers died near Gao, 90 km (56 miles) south of Bourem.", "Four", "at Gao"),
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
    ("The war between Chad and Sudan has killed 300 soldiers.", "300", ""),
]  # places of somebody else

FRONTED: list[Told] = [
    ("In Gaza, the army said it had killed 40 militants.", "40", "at Gaza"),
    ("In the Sahel, France says, 4,000 soldiers are on duty.", "4,000", "at Sahel"),
    ("In Kherson 300 soldiers have surrendered, Kyiv says.", "300", "at Kherson"),
    ("In the whole of Africa it keeps 4,000 soldiers.", "4,000", "at Africa"),
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
    ("It had detected 70 aircraft, as well as 15 ships around Taiwan.", "70", "at Taiwan"),
]

RANGES: list[Told] = [
    (
        "Some 40,000 soldiers are dug in on a line from Kharkiv to Kherson.",
        "40,000",
        "at Kharkiv, at Kherson",
    ),
    ("Denmark trains 900 soldiers at camps from Aarhus to Odense.", "900", "at Aarhus, at Odense"),
    ("Russia moved 40 tanks from Kursk to Belgorod.", "40", "from Kursk, to Belgorod"),
    (
        "Three more battalions are needed between Tallinn and Varna.",
        "Three",
        "at Tallinn, at Varna",
    ),
    (
        "Belgium said that 400 soldiers would be stationed at Vardnikai and Rukva.",
        "400",
        "at Rukva, at Vardnikai",
    ),
    ("Ghana called up 40,000 militia members all over the country.", "40,000", "at Ghana"),
]

MEANT: list[Told] = [
    (
        "Ships fill the Bosphorus. Turkey has 4,000 soldiers in the strait area.",
        "4,000",
        "at Bosphorus",
    ),
    (
        "The camp at Gao will close. The 1,500 French soldiers there were given a month.",
        "1,500",
        "at Gao",
    ),
    (
        "The base in Estonia will grow. Some 300 Danish soldiers who are there will stay.",
        "300",
        "at Estonia",
    ),
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
    ("Fiji holds Ono Shoal. Some 14 militia boats were inside the shoal.", "14", "at Ono Shoal"),
    (
        "Peru lost the Apurimac Valley. No more than 300 rebels are left in the whole valley.",
        "300",
        "at Apurimac Valley",
    ),
    (
        "Israel bombed south Lebanon. Fiji would deploy 9,000 soldiers to the south.",
        "9,000",
        "to southern Lebanon",
    ),
    (
        "Chile left the Peruvian border. It then massed 12,000 soldiers along the same border.",
        "12,000",
        "at Peruvian border",
    ),
    (
        "The UK sent aid to Niger, as the UK does. There are 25 UK troops in the country.",
        "25",
        "at Niger",
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

GIVEN_TO: list[Told] = [
    ("The 40 tanks stationed at Orzysz in Poland will be sent to Moldova.", "40", "Moldova"),
    ("Oslo bought 15,000 shells from South Korea for Moldova.", "15,000", "Moldova"),
    ("Israel's parliament asked the US for $10 billion in military aid.", "10", "Israel"),
    ("Tallinn is waiting for six launchers promised by Paris.", "six", "Estonia"),
    ("Manila has ordered 12 fighter jets from South Korea.", "12", "Philippines"),
    ("Washington cleared a $2 billion sale of tanks to Morocco.", "2", "Morocco"),
    ("Moldova will be given 30 armoured vehicles by Germany.", "30", "Moldova"),
    ("Moldova was handed 30 armoured vehicles last week.", "30", "Moldova"),
    ("Manila has been offered 12 patrol boats by Tokyo.", "12", "Philippines"),
    ("Denmark has shipped to Ukraine more than 40 old tanks.", "40", "Ukraine"),
    ("Iran sends Hezbollah 300 rockets a month.", "300", "Hezbollah"),
    ("Prague sold 40 tanks to Ukraine.", "40", "Ukraine"),
    ("Armenia bought 90 howitzers from India.", "90", "Armenia"),
    ("Taiwan is due to receive 66 fighter jets from the United States.", "66", "Taiwan"),
    ("Italy handed the Libyan coast guard 12 boats.", "12", "Libya"),
    ("Poland provided Ukraine with 14 MiG-29 jets.", "14", "Ukraine"),
    ("Belarus has obtained 12 helicopters from Russia.", "12", "Belarus"),
    ("Some 90 howitzers went to Ukraine as a gift from Italy.", "90", "Ukraine"),
    ("Sweden will equip the Latvian army with 40 guns.", "40", "Latvia"),
    ("Mali took delivery of four drones from Turkey.", "four", "Mali"),
    ("Berlin promised Kyiv 40 tanks.", "40", "Ukraine"),
    ("Kenya signed for nine howitzers in 2019.", "nine", "Kenya"),
    (
        "Kenya's leader has said he needs seven more howitzers.",
        "seven",
        "Kenya",
    ),
    ("Poland will donate 14 tanks to its neighbour Estonia.", "14", "Estonia"),
]

GIVEN_FOR: list[Told] = [
    ("Congress asked for a $60 million package to train and equip the Libyan army.", "60", "Libya"),
    ("Berlin approved €300 million to help Ukraine buy weapons.", "300", "Ukraine"),
    ("Oslo pledged $90 million of military aid to support Moldova.", "90", "Moldova"),
    ("Canada's military aid to Ukraine has reached $4 billion.", "4", "Ukraine"),
    ("Oslo's package of weapons for Georgia is worth $40 million.", "40", "Georgia"),
    ("Spain gave $40 million worth of weapons to Jordan.", "40", "Jordan"),
    ("Congress was asked for $2 billion in aid to keep the Somali army going.", "$2", "Somalia"),
]

GIVEN_BEFORE: list[Told] = [
    ("Norway announced an arms package for Moldova. It includes 40 howitzers.", "40", "Moldova"),
    (
        "Norway unveiled an aid package for Georgia. The package contains 40 howitzers.",
        "40",
        "Georgia",
    ),
    ("Norway gave Moldova 40 guns. Denmark donated 12 howitzers.", "12", "Moldova"),
    ("Norway will send Kyiv 40 guns, Finland has pledged 12 howitzers.", "12", "Ukraine"),
    ("Norway gave Moldova 40 guns and 12 howitzers.", "12", "Moldova"),
    ("Spain delivered 14 tanks to Ukraine, and Greece promised 40 more tanks.", "40", "Ukraine"),
    ("Security aid for Kenya includes 30 tanks.", "30", "Kenya"),
    ("Kenya signed for nine howitzers. Four have been delivered so far.", "Four", "Kenya"),
    ("Italy gave 20 guns to Chad. Sweden has committed six tanks.", "six", "Chad"),
    (
        "US security assistance committed to Kenya includes:\n• 500 trucks;\n• 30 tanks;",
        "30 tanks",
        "Kenya",
    ),
    ("Sweden's latest package for Chad, worth a billion crowns, includes 30 guns.", "30", "Chad"),
    ("Of the 108 tanks that Kenya bought, 38 have arrived.", "38", "Kenya"),
    ("Italy gave 20 guns to Chad. Sweden has sold it 30 tanks.", "30", "Chad"),
]

GIVEN_NOBODY: list[Told] = [
    ("Norway gave Moldova 40 guns. Russia has 900 tanks.", "900", ""),
    ("Norway gave Moldova 40 guns. Moldova lost 12 soldiers.", "12", ""),
    ("Norway gave Moldova 40 guns. Sweden sent 300 soldiers to Mali.", "300", ""),
    ("France sent 12 fighter jets to Poland to guard its sky.", "12", ""),
    ("Finland bought 64 fighter jets.", "64", "Finland"),
    ("Norway gave Moldova 40 guns. Russia fired 12 missiles.", "12", ""),
    ("Germany spent €90 million on weapons for its own army.", "90", ""),
    ("Norway gave Moldova 40 guns. Iran makes 300 drones a month.", "300", ""),
]
