"""Sentences whose owners stand in lists, in the text before, or nowhere."""

from sentences import Case

LISTS: list[Case] = [
    (
        "Germany will send 600 soldiers, the Netherlands 270 and Norway 150.",
        *("270", {"actors": ("Netherlands",)}),
    ),
    (
        "Germany will send 600 soldiers, the Netherlands 270 and Norway 150.",
        *("150", {"actors": ("Norway",)}),
    ),
    (
        "Finland pledged three jets, Sweden 12 howitzers and Norway 40 missiles.",
        *("12", {"actors": ("Sweden",)}),
    ),
    (
        "Finland pledged three jets, Sweden 12 howitzers and Norway 40 missiles.",
        *("40", {"actors": ("Norway",)}),
    ),
    ("Serbia lost 40 soldiers, Kosovo 12.", "12", {"actors": ("Kosovo",), "status": "killed"}),
    ("Azerbaijan reported 50 soldiers killed and Armenia 49.", "49", {"actors": ("Armenia",)}),
    (
        "Contributors include Ghana (850 troops), Nepal (870) and India (890).",
        *("870", {"actors": ("Nepal",)}),
    ),
    (
        "Britain is to contribute 900 troops, with Denmark sending 200 and Iceland none.",
        *("200", {"actors": ("Denmark",)}),
    ),
    (
        "Two frigates, the Japanese destroyer Takanami and the Canadian frigate Regina, left port.",
        *("Two", {"actors": ("Canada", "Japan")}),
    ),
    ("Peru offered 1,000 soldiers and Chile 600.", "600", {"actors": ("Chile",)}),
    (
        "The army has 90,000 soldiers, the paramilitaries of the RSF between 70,000 and 80,000.",
        *("70,000", {"actors": ("Rapid Support Forces",)}),
    ),
    (
        "Peru has 600 soldiers there, Chile about 370 and Bolivia close to 70.",
        *("370", {"actors": ("Chile",)}),
    ),
    (
        "Italy, with 1,068 soldiers, leads along with Ghana, which has 1,231.",
        *("1,231", {"actors": ("Ghana",)}),
    ),
    (
        "Some 900 soldiers are on exercise, of whom 300 are Danish.",
        *("300", {"actors": ("Denmark",)}),
    ),
    (
        "India moved 9,000 soldiers to Jammu, on top of 80,000 already stationed in the region.",
        *("80,000", {"actors": ("India",)}),
    ),
]
ROWS: list[Case] = [
    ("Chad attacked Sudan and sent 300 soldiers.", "300", {"actors": ("Chad",)}),
    (
        "Israel says it has killed 450 Hezbollah fighters and lost 60 soldiers of its own.",
        *("60", {"actors": ("Israel",), "status": "killed"}),
    ),
    (
        "Egypt said it had fought off Hamas and lost seven of its own soldiers.",
        *("seven", {"actors": ("Egypt",)}),
    ),
]
BEFORE: list[Case] = [
    (
        "Denmark has 800 men there. NATO's chief said 500,000 troops were at high readiness.",
        *("500,000", {"actors": ("NATO",)}),
    ),
    (
        "Burundi came to help Congo's army and is going; three battalions crossed back.",
        *("three", {"actors": ("Burundi",)}),
    ),
    (
        "M23 took a town in Congo. Witnesses say the army has fled. It now has 90,000 soldiers.",
        *("90,000", {"actors": ("Democratic Republic of the Congo",)}),
    ),
    (
        "India denied it. In Pakistan, the army has put four corps on alert. Pakistan is calm.",
        *("four", {"actors": ("Pakistan",)}),
    ),
    ("Sudan is at war. The air force has 191 jets.", "191", {"actors": ("Sudan",)}),
    (
        "Hezbollah fired 180 rockets, the Israeli military said, and two of its drones hit a town.",
        *("two", {"actors": ("Hezbollah",)}),
    ),
    (
        "An Israeli tank fired at UNIFIL. The mission has 10,000 troops.",
        *("10,000", {"actors": {("United Nations",)}}),
    ),
    (
        "Thailand said that it would not yield. The army is to send 40 tanks. China is worried.",
        *("40", {"actors": ("Thailand",)}),
    ),
    (
        "Thailand and Cambodia are at odds. Cambodia answered at night. The army moved 40 tanks.",
        *("40", {"actors": ("Cambodia",)}),
    ),
    (
        "Ethiopia is leaving Somalia. Some 3,000 soldiers flew home, it said, but Kenya said no.",
        *("3,000", {"actors": ("Ethiopia",)}),
    ),
    (
        "The US soldiers met the NATO Response Force. The response force, 40,000 strong, left.",
        *("40,000", {"actors": ("NATO",)}),
    ),
    (
        "NATO has new plans. About 300,000 soldiers will be kept at high readiness.",
        *("300,000", {"actors": ("NATO",)}),
    ),
    (
        "Spain asked for help from NATO, whose response force numbers 40,000 troops.",
        *("40,000", {"actors": ("NATO",)}),
    ),
]
TITLES: list[Case] = [
    (
        "VILNIUS (Wire) -- Germany has formed a brigade. It is to have 4,800 soldiers.",
        *("4,800", {"actors": ("Germany",)}),
    ),
    (
        "Michael Kurilla spoke to the Senate. Some 1,200 soldiers were on their way.",
        *("1,200", {"actors": ("United States",)}),
    ),
    (
        "Al-Shabab took a town in Somalia; 1,000 government soldiers fled.",
        *("1,000", {"actors": ("Somalia",)}),
    ),
    (
        "China has 370 ships. That, says the Pentagon, may rise. Its three frigates left.",
        *("three", {"actors": ("China",)}),
    ),
    ("400 sailors leave\n\nPeru has sent 400 soldiers home.", "400 sail", {"actors": ("Peru",)}),
    (
        "President Emmanuel Macron said 400 soldiers would leave Niger.",
        *("400", {"actors": ("France",)}),
    ),
    ("Mark Rutte said 300,000 troops would be on alert.", "300,000", {"actors": ("NATO",)}),
    ("Officials in Somaliland said 40 soldiers had died.", "40", {"actors": ("Somaliland",)}),
    ("Some 15,000 blue helmets are in South Sudan.", "15,000", {"actors": ("United Nations",)}),
    (
        "In the north 1,000 Rwandan troops are in Goma; 200 comrades of the soldiers wait there.",
        *("200", {"actors": ("Rwanda",)}),
    ),
    (
        "Seoul watched Pyongyang. The Joint Chiefs of Staff sent 30 jets to the border.",
        *("30", {"actors": ("South Korea",)}),
    ),
    ("The Joint Chiefs of Staff sent 30 jets to Guam.", "30", {"actors": ("United States",)}),
    (
        "The M23 took Goma. The rebels said they had captured 400 soldiers. Congo denied it.",
        *("400", {"actors": ("Democratic Republic of the Congo",)}),
    ),
]
NOBODY: list[Case] = [
    ("China is near. India has taken delivery of five Rafales.", "five", {"actors": ()}),
    ("Egypt is worried. At least 23 militiamen died in Tripoli.", "23", {"actors": ()}),
    (
        "Norway gave six jets and Denmark 19 jets. Ukraine has received 20 jets so far.",
        *("20", {"actors": ()}),
    ),
    ("Ukraine shot down 24 drones.", "24", {"actors": ()}),
    ("Ukraine received 14 howitzers.", "14", {"actors": ()}),
    ("Turkey has an option to buy 40 jets.", "40", {"actors": ()}),
    ("The bill would give Taiwan 20 jets.", "20", {"actors": ()}),
    ("The German minister's tally was 16 missiles.", "16", {"actors": ()}),
    (
        "Around 300 fighters from jihadist groups in Idlib have gone to Libya, Egypt said.",
        *("300", {"actors": ()}),
    ),
]
CLAUSES: list[Case] = [
    ("Ukraine has got 31 of the tanks that Italy promised.", "31", {"actors": ("Italy",)}),
    ("Of the 12 missiles that Iran fired, eight fell in the sea.", "eight", {"actors": ("Iran",)}),
    (
        "Chad, Niger and Cameroon have around 8,700 soldiers.",
        *("8,700", {"actors": ("Cameroon", "Chad", "Niger")}),
    ),
    (
        "India will buy 33 jets from Russia: 21 MiG-29s and 12 Su-30s.",
        *("21", {"actors": ("Russia",)}),
    ),
    ("Abkhazia's own army, 2,000 strong, is on alert.", "2,000", {"actors": ("Abkhazia",)}),
    (
        "Togo wants the 350 soldiers whom France keeps in Lome to go.",
        "350",
        {"actors": ("France",)},
    ),
    (
        "Peru and Chile, which fear the worst, have sent 1,100 soldiers.",
        *("1,100", {"actors": ("Chile", "Peru")}),
    ),
    ('"We have pledged 1,500 soldiers," Ghana\'s minister said.', "1,500", {"actors": ("Ghana",)}),
    ("Some 350 tanks have been ordered from Italy by Poland.", "350", {"actors": ("Italy",)}),
    (
        "The army of Guyana has 4,150 soldiers; Venezuela's has 123,000.",
        *("123,000", {"actors": ("Venezuela",)}),
    ),
    (
        "Taiwan said 22 Chinese aircraft had come near, while seven naval vessels were sighted.",
        *("seven", {"actors": ("China",)}),
    ),
    (
        "Buenos Aires has sent 90 men, British intelligence said. Its navy has four submarines.",
        *("four", {"actors": ("Argentina",)}),
    ),
    (
        "Uganda provides the largest contingent, of 5,200 soldiers.",
        "5,200",
        {"actors": ("Uganda",)},
    ),
]
LOSERS: list[Case] = [
    (
        "MANAMA, Bahrain (AP) - The USS Laboon shot down 14 drones. The Houthis fired them.",
        *("14", {"actors": ("Houthis",)}),
    ),
    ("Hamas claims to hold dozens of Israeli soldiers captive.", "dozens", {"status": "captured"}),
    (
        "Hezbollah shot at Israel; the Israeli army answered and killed four of its fighters.",
        *("four", {"actors": ("Hezbollah",)}),
    ),
    (
        "India said 20 of its soldiers had died, while China acknowledged four deaths.",
        *("four", {"actors": ("China",)}),
    ),
    (
        "Sudan's army did not comment. The RSF showed dozens of captured soldiers.",
        *("dozens", {"actors": ("Sudan",)}),
    ),
]
