"""Sentences of what is lost, and of what is given to whom."""

from sentences import at_most, exact

from tui.model import Category, Status

LOSSES = [
    (
        "Ukraine said 700 Russian soldiers had been killed near Kharkiv.",
        *("700", {"status": Status.KILLED, "actors": ("Russia",), "source": "Ukraine"}),
    ),
    (
        "Russia lost 24,000 soldiers in Ukraine.",
        *("24,000", {"status": Status.KILLED, "actors": ("Russia",), "places": "at Ukraine"}),
    ),
    (
        "Ukrainian troops shot down 12 Russian helicopters.",
        *("12", {"status": Status.DESTROYED, "actors": ("Russia",)}),
    ),
    (
        "Russian missiles destroyed 14 Ukrainian tanks near Kharkiv.",
        *("14", {"status": Status.DESTROYED, "actors": ("Ukraine",)}),
    ),
    (
        "Ukraine's army killed 40 Russian soldiers and captured 12 tanks.",
        *("12", {"status": Status.CAPTURED, "actors": ("Russia",)}),
    ),
    (
        "Some 90 Ukrainian soldiers have been killed, wounded or captured.",
        *(
            "90",
            {"status": {Status.KILLED, Status.WOUNDED, Status.CAPTURED}, "actors": ("Ukraine",)},
        ),
    ),
    (
        "Russia and Ukraine exchanged prisoners; 90 Ukrainian soldiers came home.",
        *(
            "90",
            {"actors": ("Ukraine",), "status": {Status.CAPTURED, Status.WITHDRAWN, Status.MOVING}},
        ),
    ),
    (
        "Russia said its forces had taken 300 Ukrainian soldiers prisoner.",
        *("300", {"status": Status.CAPTURED, "actors": ("Ukraine",), "source": "Russia"}),
    ),
    (
        "The attack wounded up to 40 American soldiers in Iraq.",
        *("40", {"status": Status.WOUNDED, "quantity": at_most(40), "actors": ("United States",)}),
    ),
    (
        "Israel lost 12 tanks to Hezbollah.",
        "12",
        {"actors": ("Israel",), "status": Status.DESTROYED},
    ),
    (
        "Hezbollah destroyed 12 tanks of the Israeli army.",
        "12",
        {"actors": ("Israel",), "status": Status.DESTROYED},
    ),
    (
        "Ukraine's air defences downed 24 drones launched by Russia.",
        "24",
        {"actors": ("Russia",), "status": Status.DESTROYED},
    ),
    (
        "An ambush by rebels killed 14 Malian soldiers.",
        "14",
        {"actors": ("Mali",), "status": Status.KILLED},
    ),
    (
        "Kyiv says Moscow has lost 900 tanks.",
        "900",
        {"actors": ("Russia",), "sources": ("Ukraine",)},
    ),
    (
        "The death toll among Russian troops rose to 900.",
        "900",
        {"actors": ("Russia",), "status": Status.KILLED},
    ),
]

SUPPLIES = [
    (
        "Germany delivered 14 tanks to Ukraine.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine", "status": Status.SUPPLIED},
    ),
    (
        "Germany gave Ukraine 14 tanks.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine", "status": Status.SUPPLIED},
    ),
    (
        "Germany will give Ukraine 14 tanks.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine", "status": Status.PLANNED},
    ),
    (
        "Ukraine has received 14 tanks from Germany.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine", "status": Status.SUPPLIED},
    ),
    (
        "Ukraine asked Germany for 14 tanks.",
        "14",
        {"recipient": "Ukraine", "status": Status.PROPOSED},
    ),
    (
        "The 14 tanks donated by Germany reached Ukraine.",
        "14",
        {"actors": ("Germany",), "status": {Status.SUPPLIED, Status.MOVING}},
    ),
    (
        "Some 14 German tanks were handed over to Ukraine.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine"},
    ),
    (
        "Iran supplied Russia with 400 drones.",
        "400",
        {"actors": ("Iran",), "recipient": "Russia", "status": Status.SUPPLIED},
    ),
    ("Russia bought 400 drones from Iran.", "400", {"actors": ("Iran",), "recipient": "Russia"}),
    (
        "Washington sold Taiwan 66 fighter jets.",
        "66",
        {"actors": ("United States",), "recipient": "Taiwan"},
    ),
    (
        "The UK is training 900 Ukrainian soldiers.",
        "900",
        {"actors": ("Ukraine",), "status": Status.TRAINING},
    ),
    (
        "Berlin pledged 14 tanks for Kyiv.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine", "status": Status.PLANNED},
    ),
    (
        "Ukraine will get 14 tanks from Germany.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine", "status": Status.PLANNED},
    ),
    (
        "Germany's 14 tanks for Ukraine have arrived.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine"},
    ),
    (
        "North Korea has shipped a million shells to Russia.",
        "million",
        {"actors": ("North Korea",), "recipient": "Russia"},
    ),
    (
        "Kyiv has been given 14 tanks by Berlin.",
        "14",
        {"actors": ("Germany",), "recipient": "Ukraine"},
    ),
    ("Germany gave the Kurds 500 missiles.", "500", {"recipient": "Kurds"}),
    ("The UK is training 900 Ukrainian soldiers.", "900", {"recipient": "Ukraine"}),
    (
        "Denmark will send four F-16 jets to Lithuania to guard its sky.",
        "four",
        {"recipient": None},
    ),
    ("Kyiv was promised 14 tanks.", "14", {"recipient": "Ukraine"}),
    ("Ukraine asked for 14 tanks.", "14", {"recipient": "Ukraine"}),
]

MONEY = [
    (
        "Germany pledged €500 million in military aid to Ukraine.",
        "500",
        {
            "category": Category.AID,
            "currency": "EUR",
            "quantity": exact(500_000_000),
            "actors": ("Germany",),
            "recipient": "Ukraine",
            "status": Status.PLANNED,
        },
    ),
    (
        "The United States approved $1.2bn of military aid for Ukraine.",
        *("1.2", {"currency": "USD", "quantity": exact(1_200_000_000), "recipient": "Ukraine"}),
    ),
    (
        "Britain has given Ukraine £2.3 billion in military aid.",
        *("2.3", {"currency": "GBP", "actors": ("United Kingdom",), "status": Status.SUPPLIED}),
    ),
    (
        "Japan offered Ukraine up to 300 million dollars in military assistance.",
        *("300", {"currency": "USD", "quantity": at_most(300_000_000), "status": Status.PROPOSED}),
    ),
    (
        "Washington announced a $400-million weapons package for Taiwan.",
        *("400", {"currency": "USD", "quantity": exact(400_000_000), "recipient": "Taiwan"}),
    ),
    (
        "Sweden will send Ukraine military aid worth 6.2 billion kronor.",
        "6.2",
        {"currency": "SEK", "quantity": exact(6_200_000_000), "status": Status.PLANNED},
    ),
    (
        "Germany's €500m military aid package for Ukraine was approved.",
        "500",
        {"currency": "EUR", "actors": ("Germany",), "recipient": "Ukraine"},
    ),
    (
        "The EU gave Ukraine 2 billion euros for weapons.",
        "2",
        {"currency": "EUR", "actors": ("European Union",), "recipient": "Ukraine"},
    ),
]
