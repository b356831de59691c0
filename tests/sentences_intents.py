"""Who is counted, raised, taught, readied, wished, planned: sentences by what fits."""

INTENTS = {
    "strength": [
        "Sudan's army counts some 120,000 soldiers.",
        "Eritrea's army is 200,000 men strong.",
        "Armenia, an army of 45,000, can count on conscripts.",
        "Chad's 30,000-strong army has seen worse.",
        "The group can call on 7,000 fighters.",
        "A country with 1,300 tanks has little to fear.",
        "The sultan disposes of 40,000 soldiers.",
        "On paper the army has six brigades.",
        "Barely 900 of its soldiers are fit for duty.",
        "The army, which has 30,000 soldiers, is small by the standards of the region.",
        "Niger wants to double its army of 25,000 soldiers.",
        "The group's strength is put at 8,000 fighters.",
        "Its air arm is made up of 14 helicopters and two old Antonovs.",
    ],
    "strength destroyed": [
        "One in ten of its 4,000 tanks has been lost.",
        "Nearly all of its 70 tanks have been wrecked.",
    ],
    "strength engaged": [
        "The squadron has flown 900 sorties with its 12 jets.",
    ],
    "strength massed present": [
        "The enemy has 90,000 men under arms within a day's march of the capital.",
    ],
    "strength massed present engaged": [
        "He commands 3,000 fighters who have been besieging Marib for a year.",
    ],
    "strength moving present": [
        "Cadets, 300 of them, paraded before the king.",
    ],
    "strength planned": [
        "The soldiers, of whom 300 are women, will be stationed in Juba.",
    ],
    "strength planned present": [
        "The treaty lets Russia keep 25,000 soldiers in Sevastopol.",
    ],
    "strength present": [
        "An estimated 15,000 militants roam the hills.",
        "The rebels are put at 5,000 fighters.",
        "The corps is down to 9,000 men.",
        "Estimates of rebel numbers range from 2,000 to 6,000 fighters.",
        "No fewer than 60,000 men serve in its army.",
        "The latest arrivals raised the strength of the garrison to 2,100 soldiers.",
        "The garrison has only 300 soldiers left.",
        "A total of 11,400 soldiers from nine countries make up the regional force.",
        "Its three destroyers never leave port.",
        "Twelve patrol boats are laid up for want of parts.",
        "The militia fills its ranks with children; 1,200 child soldiers serve in it.",
    ],
    "strength present engaged": [
        "Mali's junta, backed by 1,500 Russian mercenaries, has other plans.",
    ],
    "strength proposed": [
        "What is lacking, officers say, is 20 helicopters.",
        "The army is short of 4,000 soldiers.",
    ],
    "strength proposed planned": [
        "The base was designed for 5,000 soldiers.",
    ],
    "strength proposed planned present": [
        "Up to 300 soldiers are allowed in the zone.",
        "What would be left is 4,000 soldiers without tanks.",
    ],
    "strength training planned present": [
        "The Emirates are building a camp for 3,000 fighters.",
    ],
    "strength training proposed": [
        "The camp can train 900 soldiers at a time.",
    ],
    "mobilised": [
        "Ethiopia has called 60,000 reservists to the colours.",
        "Armenia is calling up 10,000 reservists.",
        "Iran has activated 30,000 militia members.",
        "Some 9,000 volunteers came forward to fight as soldiers.",
        "Every fifth man of military age, 40,000 soldiers in all, has been drafted.",
    ],
    "mobilised captured": [
        "Eritrea rounded up 5,000 conscripts for the front.",
    ],
    "mobilised planned": [
        "Conscription will bring in 20,000 soldiers a year.",
        "A decree recalls 6,000 retired soldiers to duty.",
    ],
    "training": [
        "Some 2,500 paratroopers are rehearsing landings in the desert.",
        "Egypt and Sudan held war games with 4,000 troops.",
        "Britain has trained 1,700 Nigerian soldiers.",
        "Exercise Shared Resolve ends on Friday. About 1,900 soldiers took part.",
        "The air force began three days of drills with 30 fighter jets.",
        "Peru, with 900 soldiers, is the largest participant in the exercise.",
        "Officers from Ghana are teaching 240 Gambian soldiers to clear mines.",
        "Balkan Shield, the largest drill in years, draws 6,000 soldiers to Macedonia.",
        "In last year's exercise Peru had used 12 ships.",
        "Live-fire drills by 14 warships began on Sunday.",
    ],
    "training engaged": [
        (
            "Paratroopers from two brigades jumped over the desert in the biggest manoeuvres "
            "since 1995."
        ),
    ],
    "training massed": [
        "For the exercise 30 ships have gathered off Goa.",
    ],
    "training moving present": [
        "Uganda's soldiers, 400 of them fresh from training by Turkish instructors, marched past.",
    ],
    "training planned": [
        "Up to 12,000 troops are due to take part in the drills next month.",
    ],
    "alert": [
        "Kenya told 1,500 soldiers to be ready to leave within a week.",
        "Two airborne battalions are on 48 hours' notice to move.",
        "Some 3,000 soldiers are at the ready in Djibouti.",
        "Cairo placed two divisions on a war footing.",
        "About 5,000 reservists have been told to pack their bags.",
        "Four interceptors stand on five minutes' readiness, the air force said of its jets.",
    ],
    "alert engaged": [
        "Two squadrons were scrambled.",
    ],
    "alert planned": [
        "The 1,100 paratroopers are being readied for Bangui.",
    ],
    "alert present": [
        "Four frigates are standing by off Freetown.",
        "A company of 120 paratroopers sits on the airfield, waiting.",
        "An amphibious brigade of 3,000 marines is being kept in reserve on Cyprus.",
    ],
    "proposed": [
        "Diplomats floated a force of 8,000 for Gaza.",
        "Kenya is said to be toying with sending 2,000 soldiers.",
        "The Somalis are pressing for 6,000 more soldiers.",
        "Chad let it be known that it could spare 500 soldiers.",
        "The commander has asked Lagos for two more brigades.",
        "Unless the truce holds, 2,000 more soldiers could be needed.",
        "The rebels have threatened to throw 10,000 fighters at the capital.",
        "Parliament is debating whether to buy 12 frigates.",
        "Kyiv has repeatedly asked for 50 Leopards.",
        "The ministry asked parliament to enlarge the army by 20,000 soldiers.",
        "It would need 200,000 soldiers to take the island, analysts say.",
        "Two brigades might not be enough to hold the line.",
        "If the 600 soldiers come, the hotel will be full.",
        "On offer are 20 jets.",
        "It is asking for 120 armoured vehicles, twice what it was given last year.",
        "The president's request for $60 million in military aid died in committee.",
        "Prague is sounding out buyers for 30 of its tanks.",
        "Slovakia offered its 11 MiGs in exchange for new jets.",
    ],
    "proposed killed": [
        "Sixteen soldiers are feared dead.",
    ],
    "proposed planned": [
        "The plan foresees 6,000 soldiers on the line.",
        "The ministry unveiled plans for 40 new frigates.",
        "The second brigade would take to 9,000 the number of soldiers in the enclave.",
        "Parliament has yet to approve the 400 soldiers.",
        "A third of the tanks would have to be scrapped.",
    ],
    "proposed planned present withdrawn": [
        "Niger's junta has asked 1,500 French soldiers to pack up and go.",
    ],
    "proposed planned supplied": [
        "Mali has dropped a plan to buy eight jets.",
    ],
    "proposed planned withdrawn": [
        "The army would lose 15,000 soldiers over five years under the plan.",
    ],
    "planned": [
        "The remaining 500 soldiers will follow in May, Nairobi said.",
        "Kenya means to send 1,000 police officers and 500 soldiers to Haiti.",
        "Nairobi has undertaken to provide 1,000 soldiers.",
        "Turkey is to buy 40 Typhoons from Britain.",
        "Poland has ordered 116 Abrams tanks.",
        "Egypt signed a contract for 30 Rafales.",
        "Rwanda promised two battalions.",
        "Angola's parliament gave the go-ahead for 500 soldiers to leave for Goma.",
        "The force is to reach 2,500 soldiers by autumn.",
        "The force is to grow to 12,000 troops.",
        "The army is supposed to shrink to 90,000 soldiers.",
        "Ghana expects to have 900 soldiers in Bamako by June.",
        "The cabinet cleared the sale of 16 helicopters to Kenya.",
        "That will bring the number of Kenyan soldiers in Haiti to 600.",
        "The port has been cleared for the three frigates that will arrive in May.",
        "Ecuador plans to cut its army by 7,000 soldiers.",
        "The navy is to grow by six frigates.",
        "The government has cleared the dispatch of 900 soldiers.",
        "A further 12 helicopters are due to be delivered next year.",
        "Three more drones were due this month.",
        "Equipment to be delivered includes 45 howitzers.",
        "The order, worth $900 million, is for 36 helicopters.",
        "Lockheed has orders for 400 more missiles.",
        "Belgium will give away 30 of its old jets.",
        "Two submarines are on order from Naval Group.",
        "The deployment of 600 soldiers has been put off.",
    ],
    "planned engaged": [
        "The brigade has 2,000 soldiers committed to the battle.",
    ],
    "planned moving present": [
        "Tunisia's deployment of 300 soldiers begins in May.",
    ],
    "planned moving present engaged": [
        "Togo has committed 1,000 soldiers to the fight in the north.",
    ],
    "planned moving present supplied": [
        "The six helicopters that Kenya had promised never arrived.",
    ],
    "planned moving supplied": [
        "The first of four submarines built in Kiel reached Alexandria in April.",
        "The first eight of the jets land in Casablanca in June.",
    ],
    "planned present": [
        "Under the deal Ethiopia will keep 2,000 soldiers in Gedo.",
    ],
    "planned supplied": [
        "Morocco has placed an order for 24 Apache helicopters.",
        "Kenya has allotted $40 million in military aid to Somalia.",
        "Tanks, 44 of them still to be delivered, were bought from Bulgaria.",
        "Kenya's purchase of 118 armoured vehicles has stirred anger.",
        "Deliveries of the 72 howitzers began in March.",
        "Norway's gift of 20 launchers will reach the front in May.",
        "Parliament voted $60 million in military aid for Armenia.",
        "Not one of the 12 jets has been delivered.",
        "The sale of 12 helicopters was blocked.",
    ],
}
