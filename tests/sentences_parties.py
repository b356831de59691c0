"""Passages whose owners are told by who speaks, who was spoken of, and whose forces come up."""

from sentences import Case

SINCE: list[Case] = [
    (
        "Peru has 40 tanks and Chile has 90. Bolivia's army said 15 tanks had come by rail.",
        *("15 tanks", {"actors": ("Bolivia",)}),
    ),
    (
        "Peru has 40 tanks near Tacna and Chile has 90.",
        *("90", {"actors": ("Chile",)}),
    ),
    (
        "Chad has 250 soldiers in Faya. Niger has none there. The soldiers, 250 men, came in May.",
        *("250 men", {"actors": ("Chad",)}),
    ),
    (
        "Serbia has 3,000 soldiers there. A British official spoke of about 5,000 soldiers.",
        *("about 5,000 soldiers", {"actors": ("Serbia",)}),
    ),
]
PLANS: list[Case] = [
    (
        "Sudan sent 900 soldiers. The Kenyan minister, Aden Duale, said 300 more would leave.",
        *("300", {"actors": ("Kenya",)}),
    ),
    (
        "Togo lost 12 soldiers. Ghana's defence ministry said 700 more troops will be sent.",
        *("700 more troops", {"actors": ("Ghana",)}),
    ),
    (
        "Kenya has 90 tanks. Robert Fico said his government was willing to send 20 tanks.",
        *("20 tanks", {"actors": ("Slovakia",)}),
    ),
    (
        "A Chadian unit landed at Athens, Greece, and is driving north in 100 vehicles.",
        *("100 vehicles", {"actors": ("Chad",)}),
    ),
    ("Fighting went on. In Kidal, Mali sent 300 soldiers.", "300", {"actors": ("Mali",)}),
]
BARE: list[Case] = [
    (
        "President Clinton ordered 4,000 soldiers to Bosnia.",
        "4,000",
        {"actors": ("United States",)},
    ),
    (
        "The Pentagon asked the Senate for money. The Air Force lost 3,000 airmen last year.",
        *("3,000 airmen", {"actors": ("United States",)}),
    ),
    (
        "Lisbon and the Portuguese staff are silent. The Navy has two frigates in Angola.",
        *("two frigates", {"actors": ("Portugal",)}),
    ),
]
HEADED: list[Case] = [
    ("Who flies\n\nPeru, Chile\nFour jets each at Tacna.", "Four", {"actors": ("Chile", "Peru")}),
    ("Who flies\n\nPeru\n\nTwo frigates, both new.", "Two frigates", {"actors": ("Peru",)}),
    (
        "Who flies\n\nPeru\nTwo frigates.\n\nChile\nIts base is Arica, and ten jets are there.",
        *("ten jets", {"actors": ("Chile",)}),
    ),
    ("Peru\nSpain has sent six jets.", "six jets", {"actors": ("Spain",)}),
]
FOES: list[Case] = [
    (
        "Mali's 3rd Division said the attackers had lost some 170 fighters. Niger is silent.",
        *("170 fighters", {"actors": ("Niger",), "status": "killed"}),
    ),
    (
        "Sudan's army fought Chad's. A Sudanese spokesman spoke of 30 enemy tanks.",
        *("30 enemy tanks", {"actors": ("Chad",)}),
    ),
    (
        "Chad fought Sudan. Sudan's spokesman, Ali Omar, said 40 drones had been launched.",
        *("40 drones", {"actors": ("Chad",)}),
    ),
]
OURS: list[Case] = [
    (
        "Togo and Niger offered 500 soldiers each, while Benin says it will send 300.",
        *("300", {"actors": ("Benin",)}),
    ),
    ("Ten soldiers were released by China.", "Ten soldiers", {"actors": ()}),
    ("Two frigates knocked down 12 drones.", "12 drones", {"status": "destroyed"}),
    (
        'Chad fears Sudan. "Our 300 soldiers stay in Goma," said the Kenyan president, Ruto.',
        *("300 soldiers", {"actors": ("Kenya",)}),
    ),
    (
        'William Ruto was asked about Chad. "Half of our 300 soldiers are in Goma."',
        *("Half of our 300 soldiers", {"actors": ("Kenya",)}),
    ),
]
NEEDS: list[Case] = [
    ("Mali said that it needs 40 drones.", "40 drones", {"actors": ()}),
    ("Mali said that it needs 400 more soldiers.", "400", {"actors": ("Mali",)}),
    (
        "Ann Lee, a retired US Navy captain, said she had counted 27 frigates in the bay.",
        *("27 frigates", {"actors": ()}),
    ),
]
HARM: list[Case] = [
    ("Chad sent more tanks after 300 soldiers died.", "300 soldiers", {"status": "killed"}),
    ("Chad to send tanks after dozens of soldiers hurt in riot", "dozens", {"status": "wounded"}),
    (
        "The minister said nine Chadian soldiers were among the wounded.",
        "nine",
        {"status": "wounded"},
    ),
    ("Houthi units sent 40 rockets at the port.", "40 rockets", {"status": "engaged"}),
    ("Rebels drove the last 300 soldiers out of Gao.", "300 soldiers", {"status": "withdrawn"}),
    ("Nine Peruvian boats blocked the harbour.", "Nine", {"status": "engaged"}),
    ("It followed a raid that killed nine soldiers in Gao.", "nine", {"status": "killed"}),
    ("Two frigates had shot down four drones.", "Two frigates", {"status": "engaged"}),
    ("Two frigates had shot down four drones.", "four drones", {"status": "destroyed"}),
    ("Forty fighters killed the guards.", "Forty fighters", {"status": "engaged"}),
    ("Two jets crashed near Gao.", "Two jets", {"status": "destroyed"}),
]
RANKS: list[Case] = [
    (
        "Peru offers 1,300 soldiers, followed by Chile with 850 and Cuba and Haiti with 70 each.",
        *("850", {"actors": ("Chile",)}),
    ),
    (
        "Peru offers 1,300 soldiers, followed by Chile with 850 and Cuba and Haiti with 70 each.",
        *("70", {"actors": ("Cuba", "Haiti")}),
    ),
    ("Mali attacked Niger with 300 drones and Chad with 40.", "40", {"actors": ("Mali",)}),
]
RAISED: list[Case] = [
    ("Chad had gathered up to 6,000 men on the border.", "up to 6,000 men", {"status": "massed"}),
    ("Chad has massed 300 men in Faya.", "300 men", {"actors": ("Chad",)}),
]
