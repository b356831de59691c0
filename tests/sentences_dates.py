"""Sentences and the time at which their figures hold, read on Wednesday 22 May 2024."""

# A sentence, words that pick one of its figures, and when that holds: ISO 8601, else the words.
Dated = tuple[str, str, str | None]

PLAIN: list[Dated] = [
    ("France sent 900 soldiers to Chad on 3 May 2024.", "900", "2024-05-03"),
    ("On May 3, 2024, France sent 900 soldiers to Chad.", "900", "2024-05-03"),
    ("France sent 900 soldiers to Chad on Monday.", "900", "2024-05-20"),
    ("France sent 900 soldiers to Chad on Wednesday.", "900", "2024-05-22"),
    ("France sent 900 soldiers to Chad yesterday.", "900", "2024-05-21"),
    ("France sent 900 soldiers to Chad in March.", "900", "2024-03"),
    ("France sent 900 soldiers to Chad last month.", "900", "2024-04"),
    ("France sent 900 soldiers to Chad last year.", "900", "2023"),
    ("France sent 900 soldiers to Chad last week.", "900", "2024-W20"),
    ("France sent 900 soldiers to Chad last October.", "900", "2023-10"),
    ("France sent 900 soldiers to Chad at the weekend.", "900", "2024-05-18/2024-05-19"),
    ("France sent 900 soldiers to Chad at the end of 2022.", "900", "2022-12"),
    ("France had 900 soldiers in Chad in 2019.", "900", "2019"),
    ("As of January 2024, France had 900 soldiers in Chad.", "900", "2024-01"),
    ("In an attack near Gao on Monday, 90 soldiers died.", "90", "2024-05-20"),
    ("Mali fought on Monday, killing 90 rebels.", "90", "2024-05-20"),
    ("Mali lost 90 soldiers in the first two days of May.", "90", "2024-05-01/2024-05-02"),
    ("Mali lost 90 soldiers in the first minutes of the new year.", "90", "2024-01-01"),
    ("Mali lost 90 soldiers on New Year's Eve.", "90", "2023-12-31"),
    ("France has 900 soldiers in Chad.", "900", None),
    ("France, a member since 1949, has 900 soldiers in Chad.", "900", None),
    ("Italy sent 900 soldiers after the 1998-2000 war.", "900", None),
    ("Italy takes part with 900 soldiers in Long Spear 2024.", "900", None),
]

FUTURE: list[Dated] = [
    ("France will send 900 soldiers to Chad next month.", "900", "2024-06"),
    ("France will send 900 soldiers to Chad on Friday.", "900", "2024-05-24"),
    ("France will have 900 soldiers in Chad by 2026.", "900", "2026"),
    ("France will send 900 soldiers to Chad by the end of the year.", "900", "2024-12-31"),
    ("France is to withdraw 900 soldiers from Chad by September.", "900", "2024-09"),
    ("France said on Monday that it would send 900 soldiers in June.", "900", "2024-06"),
    ("France plans to send 900 soldiers to Chad, it said on Monday.", "900", None),
    ("France hopes to send 900 soldiers to Chad at the start of 2025.", "900", "2025-01"),
]

WORDS: list[Dated] = [
    ("Mali lost 90 soldiers overnight.", "90", "overnight"),
    ("Overnight Mali lost 90 soldiers.", "90", "overnight"),
    ("Mali lost 90 soldiers in the past 24 hours.", "90", "the past 24 hours"),
    ("Mali lost 90 soldiers over the last three weeks.", "90", "the last three weeks"),
    ("Mali lost 90 soldiers in recent days.", "90", "in recent days"),
    ("Mali lost 90 soldiers in autumn.", "90", "in autumn"),
    ("Mali lost 90 soldiers during the week.", "90", "during the week"),
    ("Mali lost 90 soldiers in the 24 hours to 6am.", "90", "in the 24 hours to 6am"),
    ("France will send 900 soldiers over the next month.", "900", "over the next month"),
    ("France will send 900 soldiers in the coming days.", "900", "in the coming days"),
    ("France sent 900 soldiers to Chad before Ramadan.", "900", "before Ramadan"),
    ("France will keep 900 soldiers in Chad after 2025.", "900", "after 2025"),
    ("France sent 900 soldiers to Chad before the end of 2022.", "900", "before the end of 2022"),
    ("France had 900 soldiers in Chad before the war.", "900", "before the war"),
    ("Before the war France had 900 soldiers in Chad.", "900", "before the war"),
    ("Before the coup, France was thought to have 900 soldiers in Chad.", "900", "before the coup"),
    (
        "Mali has lost 90 soldiers since the start of the offensive.",
        *("90", "since the start of the offensive"),
    ),
    ("Since the siege began Mali has lost 90 soldiers.", "90", "since the siege began"),
    ("Mali has destroyed 90 tanks since the invasion.", "90", "since the invasion"),
    ("Mali lost 90 tanks, three days before an election.", "90", "three days before an election"),
    ("Mali brought 90 soldiers before the war crimes tribunal.", "90", None),
]

SINCE: list[Dated] = [
    ("France has had 900 soldiers in Chad since 2013.", "900", "2013/.."),
    ("Since March, Mali has lost 90 soldiers.", "90", "2024-03/.."),
    ("Mali has lost 90 soldiers since the siege of Gao began last October.", "90", "2023-10/.."),
    ("Since the rebels entered Gao in March, Mali has lost 90 soldiers.", "90", "2024-03/.."),
    (
        "From the beginning of the siege in March 2024 Mali lost 90 soldiers.",
        *("90", "2024-03/.."),
    ),
    ("Mali killed 90 rebels in its worst raid since the siege began in March.", "90", None),
    ("Mali lost 90 soldiers on Monday, the most since 2022.", "90", "2024-05-20"),
    (
        "Another 20 soldiers died on Monday, bringing the total to 90 since March.",
        *("90", "2024-03/.."),
    ),
]

SAID: list[Dated] = [
    ("France said on Thursday that 900 of its soldiers were in Chad.", "900", None),
    ("France has 900 soldiers in Chad, the army said on Monday.", "900", None),
    ("The corps is made up of 900 soldiers, the ministry announced on Monday.", "900", None),
    ("On Monday the army put the number of its dead at 90 soldiers.", "90", None),
    ("On Monday the army put 900 soldiers on alert.", "900", "2024-05-20"),
    ("Last week, Mali's president put 900 soldiers on alert.", "900", "2024-W20"),
    ("Paris said in February that France had 900 soldiers in Chad.", "900", "2024-02"),
    ("In a report last July the UN said that France had 900 soldiers in Chad.", "900", "2023-07"),
    ("The army last gave its losses in February: 90 soldiers killed.", "90", "2024-02"),
]

CLAUSES: list[Dated] = [
    ("In May, France sent 900 soldiers to Chad; 40 left in 2023.", "40", "2023"),
    ("France left Mali in 2022 and has 900 soldiers in Chad.", "900", None),
    ("France has 900 soldiers in Chad, down from 2,000 in 2019.", "900", None),
    ("France has 900 soldiers in Chad, down from 2,000 in 2019.", "2,000", "2019"),
    ("France has 900 soldiers in Chad, where Italy trained rebels in 2019.", "900", None),
    ("Italy left in March 2022, when France still had 900 soldiers in Chad.", "900", "2022-03"),
    (
        "In 2023 the drill was held with 300 troops, and in 2024, when 900 troops came.",
        "900",
        "2024",
    ),
    ("Mali attacked on Monday after a night in which 90 of its soldiers were killed.", "90", None),
    ("Mali took Gao in a raid on Monday in which 90 rebels were killed.", "90", "2024-05-20"),
    ("Last year Mali won ground, as many of its soldiers fought in the north.", "many", None),
    ("In 2022 Mali added 500 soldiers, which put its army at 900 soldiers.", "900", None),
    ("In 2022 Mali added 500 soldiers, bringing the total to 900.", "900", None),
    ("Under plans made in Oslo last July, the alliance has 900 troops on alert.", "900", None),
    ("Mali fired on Gao on Monday, accusing Chad of sending 900 soldiers.", "900", None),
    ("On Monday Mali added 500 soldiers to the 900 who are in Gao.", "900", None),
    ("None of the 90 soldiers was hurt, Mali says, and on Monday that was all.", "90", None),
    ("Some 900 soldiers sent to Gao last August have begun to leave.", "900", None),
    ("France has 900 soldiers, who came to Chad in May, near the border.", "900", "2024-05"),
    ("Mali sank seven boats and shot down 20 drones on Monday.", "seven", "2024-05-20"),
    ("Mali has seven boats and shot down 20 drones on Monday.", "seven", None),
    ("On Monday, 90 soldiers, as well as 11 tanks, entered Gao.", "11", "2024-05-20"),
    (
        "Mali attacked Gao on Friday, two days after 90 of its soldiers had died.",
        "90",
        "2024-05-15",
    ),
    ("Mali attacked Gao on Friday, a day before it lost 90 soldiers.", "90", "2024-05-18"),
    (
        "The army said on Tuesday it would fight, a day after Mali lost 90 tanks.",
        "90",
        "2024-05-20",
    ),
    ("On 3 May Mali lost 20 soldiers, and two days later 90 soldiers.", "90", "2024-05-05"),
    ("Mali will call up 900 reservists, a day after it lost 90 soldiers.", "900", None),
]
