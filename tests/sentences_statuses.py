"""Sentences of what may happen, what is decided, and each other status."""

import pytest
from sentences import misread

from tui.model import Status

POSSIBLE = [
    "Poland may send 300 troops to Ukraine.",
    "Poland might send 300 troops to Ukraine.",
    "Poland could send 300 troops to Ukraine.",
    pytest.param(
        "Poland would send 300 troops to Ukraine if attacked.", marks=misread("conditional")
    ),
    pytest.param(
        "If attacked, Poland would send 300 troops to Ukraine.", marks=misread("conditional")
    ),
    "Poland is considering sending 300 troops to Ukraine.",
    "Poland is weighing the deployment of 300 troops to Ukraine.",
    "Poland is mulling sending 300 troops to Ukraine.",
    "Poland has offered 300 troops to Ukraine.",
    "Poland has offered to send 300 troops to Ukraine.",
    "Ukraine has asked for 30 tanks.",
    "Ukraine has requested 30 tanks from Poland.",
    "Ukraine needs 300 tanks to hold the line.",
    "Ukraine wants 300 tanks from Poland.",
    "Ukraine urged Poland to send 300 tanks.",
    "The general called for 300 more troops in Mali.",
    "The general proposed sending 300 troops to Mali.",
    pytest.param("Poland is ready to send 300 troops to Ukraine.", marks=misread("conditional")),
    "Poland is discussing a force of 3,000 troops for Ukraine.",
    "Officials discussed the possible deployment of 300 troops to Mali.",
    "Poland threatened to send 300 troops to Belarus.",
    pytest.param("Poland will possibly send 300 troops to Ukraine.", marks=misread("conditional")),
    "Poland is likely to send 300 troops to Ukraine.",
    "A force of 30,000 troops would be needed in Ukraine.",
    pytest.param(
        "Poland should send 300 troops to Ukraine, the general said.", marks=misread("conditional")
    ),
    "Poland would be willing to send 300 troops to Ukraine.",
    pytest.param("Poland is open to sending 300 troops to Ukraine.", marks=misread("conditional")),
    "Poland suggested sending 300 troops to Ukraine.",
    "Poland is studying whether to send 300 troops to Ukraine.",
    pytest.param(
        "Plans under discussion would put 3,000 troops in Romania.", marks=misread("conditional")
    ),
    "Poland has yet to decide whether to send 300 troops.",
    "Up to 300 troops may be sent to Mali.",
    "Some 300 troops could be deployed to Mali.",
    "Russia could attack with 90,000 troops.",
    pytest.param(
        "The deployment of 300 troops is under consideration.", marks=misread("conditional")
    ),
]

DECIDED = [
    "Poland will send 300 troops to Mali.",
    "Poland plans to send 300 troops to Mali.",
    "Poland is planning to send 300 troops to Mali.",
    "Poland intends to send 300 troops to Mali.",
    "Poland has agreed to send 300 troops to Mali.",
    "Poland has decided to send 300 troops to Mali.",
    "Poland is to send 300 troops to Mali.",
    pytest.param("Poland is going to send 300 troops to Mali.", marks=misread("future")),
    "Poland is set to send 300 troops to Mali.",
    "Poland is due to send 300 troops to Mali next month.",
    "Poland is about to send 300 troops to Mali.",
    "Poland is preparing to send 300 troops to Mali.",
    "Poland ordered 300 troops to Mali.",
    "Poland has ordered 300 troops to deploy to Mali.",
    "Poland has pledged 300 troops to the mission.",
    "Poland promised to send 300 troops to Mali.",
    "Poland vowed to send 300 troops to Mali.",
    "Poland announced the deployment of 300 troops to Mali.",
    "Poland approved the deployment of 300 troops to Mali.",
    "The parliament authorised the dispatch of 300 troops to Mali.",
    "Poland committed 300 troops to the mission in Mali.",
    "Another 300 troops will follow, Poland said.",
    "300 Polish troops are to be sent to Mali.",
    "Some 300 Polish troops will be deployed to Mali.",
    "Poland said it would send 300 troops to Mali.",
    "Poland's president signed an order to send 300 troops to Mali.",
    "Some 300 troops will be withdrawn from Mali, but not before May, Poland said.",
    pytest.param(
        "Poland gave the green light to send 300 troops to Mali.", marks=misread("status words")
    ),
    "Poland will be sending 300 troops to Mali.",
    "Poland is scheduled to receive 250 tanks.",
]

LADDER = [
    pytest.param(
        "Poland has 300,000 troops in its army.", {Status.STRENGTH}, marks=misread("strength")
    ),
    ("The Polish army numbers 300,000 soldiers.", {Status.STRENGTH}),
    ("Poland called up 30,000 reservists.", {Status.MOBILISED}),
    ("Poland has mobilised 30,000 reservists.", {Status.MOBILISED}),
    ("Poland recruited 30,000 soldiers last year.", {Status.MOBILISED}),
    ("Some 3,000 troops took part in a Polish exercise.", {Status.TRAINING}),
    ("Poland is training 3,000 Ukrainian soldiers.", {Status.TRAINING}),
    ("Poland put 300 troops on alert.", {Status.ALERT}),
    ("Some 300 Polish troops are on standby.", {Status.ALERT}),
    ("Poland placed 300 troops on alert for a possible deployment to Mali.", {Status.ALERT}),
    ("Poland is expected to send 300 troops to Mali.", {Status.PLANNED, Status.PROPOSED}),
    ("Poland is sending 300 troops to Mali.", {Status.MOVING}),
    ("Some 300 Polish troops are heading to Mali.", {Status.MOVING}),
    ("Some 300 Polish troops arrived in Mali.", {Status.MOVING, Status.PRESENT}),
    ("Some 300 Polish troops crossed the border into Belarus.", {Status.MOVING}),
    ("Russia has massed 100,000 troops near Ukraine.", {Status.MASSED}),
    ("Russia has gathered 100,000 troops along the border with Ukraine.", {Status.MASSED}),
    ("Poland has 300 troops stationed in Mali.", {Status.PRESENT}),
    ("Some 300 Polish troops serve in Mali.", {Status.PRESENT}),
    ("Some 300 Polish troops are fighting in Mali.", {Status.ENGAGED}),
    ("Russia fired 90 missiles at Kharkiv.", {Status.ENGAGED}),
    ("Poland has delivered 14 tanks to Ukraine.", {Status.SUPPLIED}),
    ("Poland donated 14 tanks to Ukraine.", {Status.SUPPLIED}),
    ("Poland pulled 300 troops out of Mali.", {Status.WITHDRAWN}),
    ("Some 300 Polish troops have left Mali.", {Status.WITHDRAWN, Status.MOVING}),
    ("Some 300 Polish soldiers were killed in Mali.", {Status.KILLED}),
    ("Some 300 Polish soldiers were wounded in Mali.", {Status.WOUNDED}),
    ("Some 300 Polish soldiers surrendered in Mali.", {Status.CAPTURED}),
    pytest.param(
        "Some 300 Polish soldiers are missing in Mali.",
        {Status.CAPTURED},
        marks=misread("captured"),
    ),
    ("Ukraine shot down 24 drones.", {Status.DESTROYED}),
    ("Some 14 Polish tanks were destroyed.", {Status.DESTROYED}),
    pytest.param("Poland operates 250 tanks.", {Status.STRENGTH}, marks=misread("status words")),
    ("Poland drafted 30,000 conscripts.", {Status.MOBILISED}),
    ("Some 3,000 Polish troops are on exercise in Latvia.", {Status.TRAINING}),
    pytest.param(
        "Some 3,000 Polish troops are holding drills in Latvia.",
        {Status.TRAINING},
        marks=misread("status words"),
    ),
    ("Poland put 300 troops on heightened readiness.", {Status.ALERT}),
    pytest.param(
        "A convoy of 300 Polish trucks is on its way to Latvia.",
        {Status.MOVING},
        marks=misread("trucks, convoys"),
    ),
    ("Some 300 Polish troops landed in Mali.", {Status.MOVING, Status.PRESENT}),
    ("Russia has concentrated 100,000 troops near Ukraine.", {Status.MASSED}),
    pytest.param(
        "Russia's build-up of 100,000 troops near Ukraine goes on.",
        {Status.MASSED},
        marks=misread("status words"),
    ),
    ("Some 300 Polish troops patrol in Mali.", {Status.PRESENT, Status.ENGAGED}),
    ("Some 300 Polish troops guard the airport.", {Status.PRESENT}),
    ("Russia launched 90 drones overnight.", {Status.ENGAGED}),
    ("Some 300 fighters stormed the base.", {Status.ENGAGED}),
    ("Poland handed over 14 tanks to Ukraine.", {Status.SUPPLIED}),
    pytest.param(
        "Poland has brought 300 troops home from Mali.",
        {Status.WITHDRAWN},
        marks=misread("status words"),
    ),
    ("Poland has withdrawn 300 troops from Mali.", {Status.WITHDRAWN}),
    ("Some 300 Polish soldiers died in Mali.", {Status.KILLED}),
    ("Some 300 Polish soldiers were injured in Mali.", {Status.WOUNDED}),
    ("Some 300 Polish soldiers were taken prisoner in Mali.", {Status.CAPTURED}),
    ("Ukraine sank two Russian ships.", {Status.DESTROYED}),
    ("Ukraine intercepted 24 drones.", {Status.DESTROYED}),
    ("Russia lost 24 tanks.", {Status.DESTROYED}),
]
