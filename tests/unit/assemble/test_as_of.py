"""For which day each figure of a report holds."""

from datetime import date

import pytest

from tacitus.model import Claim, Document
from tacitus.pipeline import read_documents
from tacitus.read import Arrival

SATURDAY = date(2024, 3, 9)


def claims(text: str, published: date | None = SATURDAY) -> tuple[Claim, ...]:
    document = Document(id="r", text=text, sha256="0", language="en", published=published)
    (reading,) = read_documents([Arrival(document=document)])
    return reading.claims


def days(text: str, published: date | None = SATURDAY) -> list[tuple[int, str | None]]:
    """Each figure with its day; the day of publication as "published"."""
    shown = {published: "published", None: None}
    return [(c.count.figure, shown.get(c.as_of, c.as_of.isoformat() if c.as_of else None)) for c in claims(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # words that make a figure hold for a day
        (
            "As of Sunday, the ministry had counted 51 dead and 120 wounded in the port.",
            [(51, "2024-03-03"), (120, "2024-03-03")],
        ),
        ("By the end of January, 14,000 people had fled the district.", [(14000, "2024-01-31")]),
        ("Up to Thursday evening, 2,300 people had crossed the border, the agency said.", [(2300, "2024-03-07")]),
        ("Nine soldiers had died in the siege by Wednesday.", [(9, "2024-03-06")]),
        # a figure and not harm stands beside the day
        ("The death toll of the market blast rose to 51 on Thursday.", [(51, "2024-03-07")]),
        ("On Monday the Observatory counted 87 fighters killed in the siege.", [(87, "2024-03-04")]),
        # what happened on days of its own
        ("Some 1,200 families were displaced between 1 and 4 March, the agency said on Friday.", [(1200, "2024-03-04")]),
        ("About 300 gunmen attacked the prison on Tuesday.", [(300, "2024-03-05")]),
        (
            "Officials had put the toll at 12 on Thursday, but on Friday they raised it to 19.",
            [(12, "2024-03-07"), (19, "2024-03-08")],
        ),
        ("Some 300 people fled the town on Sunday and 120 on Monday.", [(300, "2024-03-03"), (120, "2024-03-04")]),
    ],
)
def test_words_beside_the_figure_give_its_day(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels shelled the port, killing nine people, police said on Friday.", [(9, "2024-03-08")]),
        ("Police said on Wednesday that nine people were killed when gunmen attacked a village on Tuesday.", [(9, "2024-03-06")]),
        ("The toll of Monday's raid on the depot rose to 19 soldiers, the ministry said on Friday.", [(19, "2024-03-08")]),
        ("In a statement released on Friday, the army said it had killed 30 militants.", [(30, "2024-03-08")]),
        ("According to figures published on Wednesday by the region, 43 people died in the strikes.", [(43, "2024-03-06")]),
        ('"We have counted 60 dead," the mayor told a news conference on Friday morning.', [(60, "2024-03-08")]),
        # what the same speaker says next in the paragraph
        (
            "The army said on Thursday that rebels shelled the port, killing nine people. Four were hurt, the army said.",
            [(9, "2024-03-07"), (4, "2024-03-07")],
        ),
        # an older toll keeps its own day
        (
            "Two days earlier the ministry had said that 22 people were killed in the attack.",
            [(22, "2024-03-07")],
        ),
    ],
)  # fmt: skip
def test_a_figure_holds_for_the_day_on_which_it_is_said(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the day of an attack is no day of its toll
        ("Gunmen killed nine villagers at the market on Tuesday.", [(9, "published")]),
        ("Gunmen attacked the market on Tuesday, killing nine villagers.", [(9, "published")]),
        # "since" a day is until today
        ("The shelling has killed at least 40 civilians since Monday.", [(40, "published")]),
        ("Seven people are still missing after Tuesday's attack on the ferry.", [(7, "published")]),
        ("The camp now holds 40,000 people who fled the war.", [(40000, "published")]),
        # how many a prison holds is told of no day
        ("Gunmen stormed the prison on Friday. The prison held 600 inmates.", [(600, None)]),
        # an attack of weeks ago, told in the past
        ("Gunmen attacked the market on 2 January. Nine villagers were killed.", [(9, None)]),
        ("Gunmen attacked the market on 2 January. Nine villagers are missing.", [(9, "published")]),
        # a whole war has no day
        ("The war, which began in April 2021, has killed more than 20,000 people.", [(20000, None)]),
    ],
)
def test_a_figure_given_as_current_holds_for_the_day_of_publication(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert days(text) == expected


def test_a_day_at_the_head_of_a_paragraph_holds_for_its_figures() -> None:
    text = "By 2 March the fighting had spread to the city. Monitors counted 123 dead: 85 fighters and 38 soldiers."
    assert days(text) == [(123, "2024-03-02"), (85, "2024-03-02"), (38, "2024-03-02")]


def test_a_heading_gives_the_day_of_all_figures() -> None:
    text = "Flash report 4: situation as of 6 March\n\nShelling of the port killed 14 people. Some 2,000 residents fled the town."
    assert days(text) == [(14, "2024-03-06"), (2000, "2024-03-06")]


def test_without_a_day_of_publication_nothing_is_current() -> None:
    assert days("Gunmen killed nine villagers on Tuesday, police said on Friday.", None) == [(9, None)]
    assert days("Gunmen killed nine villagers, police said on 5 March 2024.", None) == [(9, "2024-03-05")]


def test_the_claim_says_from_where_its_day_was_taken() -> None:
    (claim,) = claims("Rebels shelled the port, killing nine people, police said on Friday.")
    assert claim.why[-1] == "as_of:said"
