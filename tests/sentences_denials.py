"""Sentences that deny a figure, and the statuses that each may keep."""

import pytest
from sentences import misread

from tui.model import Status

# A denial keeps the status that it denies: "will not send" denies the plan, or the sending.
DENIED = [
    ("Poland will not send 300 troops to Ukraine.", {Status.PLANNED, Status.MOVING}),
    ("Poland won't send 300 troops to Ukraine.", {Status.PLANNED, Status.MOVING}),
    (
        "Poland would not send 300 troops to Ukraine.",
        {Status.PROPOSED, Status.PLANNED, Status.MOVING},
    ),
    ("Poland is not going to send 300 troops to Ukraine.", {Status.PLANNED, Status.MOVING}),
    ("Poland will never send 300 troops to Ukraine.", {Status.PLANNED, Status.MOVING}),
    pytest.param(
        "Poland ruled out sending 300 troops to Ukraine.",
        {Status.PROPOSED, Status.PLANNED, Status.MOVING},
        marks=misread("ruled out"),
    ),
    pytest.param(
        "Poland has ruled out the deployment of 300 troops.",
        {Status.PROPOSED, Status.PLANNED},
        marks=misread("ruled out"),
    ),
    ("Poland has no plans to send 300 troops to Ukraine.", {Status.PLANNED}),
    ("Poland has no plan to send 300 troops to Ukraine.", {Status.PLANNED}),
    ("Poland has no intention of sending 300 troops to Ukraine.", {Status.PLANNED}),
    ("Poland does not plan to send 300 troops to Ukraine.", {Status.PLANNED}),
    ("Poland does not intend to send 300 troops to Ukraine.", {Status.PLANNED}),
    pytest.param(
        "Poland dropped plans to send 300 troops to Ukraine.",
        {Status.PLANNED},
        marks=misread("called off"),
    ),
    pytest.param(
        "Poland cancelled the deployment of 300 troops.",
        {Status.PLANNED},
        marks=misread("called off"),
    ),
    ("Poland denied sending 300 troops to Ukraine.", {Status.MOVING, Status.PRESENT}),
    ("Poland has denied that it sent 300 troops to Ukraine.", {Status.MOVING, Status.PRESENT}),
    ("Poland denied having 300 troops in Ukraine.", {Status.PRESENT}),
    ("Poland denied plans to send 300 troops to Ukraine.", {Status.PLANNED}),
    ("Warsaw denied that 300 troops were stationed in Ukraine.", {Status.PRESENT}),
    ("Poland has yet to send 300 troops to Ukraine.", {Status.MOVING, Status.PLANNED}),
    ("Poland has yet to deliver 14 tanks to Ukraine.", {Status.SUPPLIED}),
    ("Poland withdrew its offer of 30 tanks.", {Status.PROPOSED}),
    (
        "Poland refused to send 300 troops to Ukraine.",
        {Status.PROPOSED, Status.PLANNED, Status.MOVING},
    ),
    (
        "Poland declined to send 300 troops to Ukraine.",
        {Status.PROPOSED, Status.PLANNED, Status.MOVING},
    ),
    ("Poland rejected a request for 30 tanks.", {Status.PROPOSED}),
    (
        "Poland voted against sending 300 troops to Ukraine.",
        {Status.PROPOSED, Status.PLANNED, Status.MOVING},
    ),
    ("Poland left the talks without sending 300 troops to Ukraine.", {Status.MOVING}),
    ("Poland never sent 300 troops to Ukraine.", {Status.MOVING, Status.PRESENT}),
    ("Poland did not send 300 troops to Ukraine.", {Status.MOVING, Status.PRESENT}),
    ("Poland didn't send 300 troops to Ukraine.", {Status.MOVING, Status.PRESENT}),
    ("Poland failed to send 300 troops to Ukraine.", {Status.MOVING}),
    ("Poland has not sent 300 troops to Ukraine.", {Status.MOVING, Status.PRESENT}),
    ("Poland is not sending 300 troops to Ukraine.", {Status.MOVING, Status.PLANNED}),
    ("Poland is not considering sending 300 troops to Ukraine.", {Status.PROPOSED}),
    ("Poland is no longer considering 300 troops for Ukraine.", {Status.PROPOSED}),
    ("Poland did not offer 30 tanks to Ukraine.", {Status.PROPOSED}),
    ("There is no decision to send 300 troops to Ukraine.", {Status.PLANNED, Status.PROPOSED}),
    ("No decision has been made to send 300 troops to Ukraine.", {Status.PLANNED, Status.PROPOSED}),
    ("Not one of the 300 tanks was delivered to Ukraine.", {Status.SUPPLIED}),
    pytest.param(
        "Neither Poland nor Spain will send 300 troops to Ukraine.",
        {Status.PLANNED, Status.MOVING},
        marks=misread("negative words"),
    ),
    ("Poland cannot send 300 troops to Ukraine.", {Status.PROPOSED, Status.PLANNED, Status.MOVING}),
    ("Poland can't send 300 troops to Ukraine.", {Status.PROPOSED, Status.PLANNED, Status.MOVING}),
    ("The 300 Polish troops will not leave Mali.", {Status.WITHDRAWN, Status.PLANNED}),
    ("The 300 Polish troops were not stationed in Mali.", {Status.PRESENT}),
    pytest.param(
        "The 300 Polish troops are no longer based in Mali.",
        {Status.PRESENT},
        marks=misread("negative words"),
    ),
    ("It is not true that 300 Polish troops are based in Mali.", {Status.PRESENT}),
    ("Reports that 300 Polish troops are based in Mali are false.", {Status.PRESENT}),
    pytest.param(
        "Poland dismissed reports that 300 of its troops were based in Mali.",
        {Status.PRESENT},
        marks=misread("called false"),
    ),
    pytest.param(
        "Poland rejected claims that 300 of its soldiers were killed.",
        {Status.KILLED},
        marks=misread("called false"),
    ),
    ("Poland denied that 300 of its soldiers had been killed.", {Status.KILLED}),
    ("Poland denied losing 12 tanks.", {Status.DESTROYED}),
    ("There are no Polish combat troops in Ukraine.", {Status.PRESENT}),
    (
        "No Polish combat troops would be going into Ukraine.",
        {Status.PROPOSED, Status.PLANNED, Status.MOVING},
    ),
    (
        "None of the 300 Polish troops would fight, the army said.",
        {Status.PROPOSED, Status.PLANNED, Status.ENGAGED},
    ),
    ("Poland stopped short of sending 300 troops to Ukraine.", {Status.MOVING, Status.PLANNED}),
    pytest.param(
        "Poland scrapped the purchase of 30 tanks.",
        {Status.PLANNED, Status.SUPPLIED},
        marks=misread("called off"),
    ),
    pytest.param(
        "Poland halted the delivery of 30 tanks to Ukraine.",
        {Status.SUPPLIED},
        marks=misread("called off"),
    ),
    ("Poland's parliament blocked the deployment of 300 troops to Mali.", {Status.PLANNED}),
    ("Poland said it was not true that 300 of its soldiers fought in Mali.", {Status.ENGAGED}),
    ("No Polish soldiers were killed in Mali.", {Status.KILLED}),
    ("Poland has lost no tanks in Mali.", {Status.DESTROYED}),
    pytest.param(
        "Hardly any of the 300 Polish troops were sent.",
        {Status.MOVING},
        marks=misread("called off"),
    ),
]
