"""A whole reading as a person sees it, and as lines."""

import io
from datetime import date

import pytest
from rich.console import Console

import tacitus
from tacitus.export import plain_lines, render, sheet_of
from tacitus.model import Attribution, Block, BlockKind, EventRole, Hedge, Modality, NoteCode, Place, Reading
from tests.factories import (
    PAGE,
    TEXT,
    find,
    make_claim,
    make_document,
    make_event,
    make_event_actor,
    make_hand,
    make_note,
    make_reading,
)


def drawn(reading: Reading, width: int = 100, *, terminal: bool = False, explain: bool = False) -> str:
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=terminal, highlight=False, markup=False, emoji=False)
    console.print(render(sheet_of(reading, explain=explain), width=width))
    return out.getvalue()


def test_a_table_has_a_row_for_every_claim_with_parts_under_their_total() -> None:
    lines = drawn(make_reading()).splitlines()
    rows = [line for line in lines if line.lstrip().startswith(("killed", "at large"))]
    assert len(rows) == 6
    assert [line.startswith("  ") for line in rows] == [False, True, True, True, False, False]


@pytest.mark.parametrize("width", [60, 100])
def test_events_stand_above_their_claims(width: int) -> None:
    lines = [line.strip() for line in drawn(make_reading(), width).splitlines()]
    event = next(i for i, line in enumerate(lines) if line.startswith("Prison break"))
    total, apart = (next(i for i, line in enumerate(lines) if figure in line) for figure in ("154", "~40"))
    assert event < total < apart
    assert "“raid”" in lines[event]


def test_an_event_says_when_where_and_how_it_is_told() -> None:
    place = Place(name="Aldora", geonameid=None, lat=None, lon=None, precision=6, country=None)
    event = make_event(
        start=date(2022, 1, 20), end=date(2022, 1, 21), date_precision=2, place=place, hedge=Hedge.CLAIMED,
        modality=Modality.HISTORICAL, actors=(make_event_actor(), make_event_actor("guards", role=EventRole.RECIPIENT)),
    )  # fmt: skip
    reading = make_reading(claims=(), events=(event,))
    assert "2022-01-20 to 2022-01-21 · Aldora · The army against guards · historical · claimed" in drawn(reading, 200)
    assert "2022-01-20 to 2022-01-21, Aldora, The army against guards, historical, claimed" in next(iter(plain_lines(reading)))


def test_a_report_of_events_alone_is_shown() -> None:
    assert "No figures" not in drawn(make_reading(claims=()))
    assert "No figures" in drawn(make_reading(claims=(), events=()))


@pytest.mark.parametrize("width", [20, 40, 60, 75, 76, 80, 100, 200])
def test_nothing_is_wider_than_the_terminal_and_no_figure_is_lost(width: int) -> None:
    text = drawn(make_reading(), width)
    assert all(len(line) <= width for line in text.splitlines())
    for figure in ("154", "102", "45", "~40"):
        assert figure in text
    letters = "".join(text.split())
    if width < 76:  # in a table the lines of neighbouring cells stand between
        assert "“sevencivilians”" in letters


@pytest.mark.parametrize("width", [76, 80, 100, 200])
def test_no_word_of_a_quote_is_cut_off_in_a_table(width: int) -> None:
    shown = set(drawn(make_reading(), width).split())
    words = {word for row in sheet_of(make_reading()).rows for word in (*row.words.split(), *row.source.split())}
    assert words <= shown


def test_colour_says_nothing_that_words_do_not_say() -> None:
    plain, coloured = drawn(make_reading()), drawn(make_reading(), terminal=True)
    assert "\x1b[" not in plain
    assert "\x1b[" in coloured
    assert "denied" in plain


def test_no_text_is_taken_as_markup_or_reaches_the_terminal() -> None:
    text = TEXT.replace("154 people", "154 [red]\x1b[2J")
    claim = make_claim("154 [red]\x1b[2J", "154", text=text, attribution=Attribution(chain=(make_hand("\x1b]0;x\x07"), PAGE)))
    odd = make_reading(
        document=make_document(text, title="[bold]\x1b[31m", publisher="\x9b5m:smile:"), claims=(claim,), statements=(),
        notes=(make_note(message="\x1b[5m [link=x]"),), sentences=(), blocks=(),
    )  # fmt: skip
    for shown in (drawn(odd), drawn(odd, 40), "\n".join(plain_lines(odd))):
        assert "\x1b" not in shown
        assert "\x9b" not in shown
    shown = " ".join(drawn(odd).split())
    assert "[bold]" in shown
    assert ":smile:" in shown


def test_a_page_that_is_not_about_conflict_says_so() -> None:
    reading = make_reading(
        about_conflict=False, claims=(), statements=(), notes=(make_note(NoteCode.NOT_ABOUT_CONFLICT, "sport"),)
    )
    assert "not about conflict" in drawn(reading)
    assert "! sport" in drawn(reading)
    assert "No figures" in drawn(make_reading(claims=(), events=()))


def test_notes_name_their_line_and_many_of_a_kind_are_counted() -> None:
    notes = tuple(make_note(message=f"odd {i}", span=find("About 40")) for i in range(9))
    remarks = sheet_of(make_reading(notes=notes)).remarks
    assert remarks[0] == "line 4: odd 0"
    assert len(remarks) == 5
    assert remarks[-1].startswith("5 more notes of the kind number-set-aside")


def test_furniture_is_one_remark() -> None:
    assert sheet_of(make_reading()).remarks == ("1 line is no part of the report and was left out: 1 related link",)
    blocks = [Block(span=find(words), kind=kind, why="") for words, kind in (
        ("Jail", BlockKind.NAVIGATION), ("The raid", BlockKind.CAPTION), ("About", BlockKind.CAPTION))]  # fmt: skip
    remark = sheet_of(make_reading(blocks=tuple(blocks))).remarks[-1]
    assert remark == "3 lines are no part of the report and were left out: 1 navigation, 2 caption"


def test_the_heading_is_the_title_else_the_id() -> None:
    assert sheet_of(make_reading()).title == "Jail stormed in Aldora"
    assert sheet_of(make_reading(document=make_document(title="Given"))).title == "Given"
    bare = make_reading(blocks=(), document=make_document(publisher=None, published=None, language=""))
    assert sheet_of(bare).title == "report-1"
    assert sheet_of(bare).facts == ("outlet unknown", "day unknown", "language unknown")


def test_plain_lines_say_everything_of_a_claim() -> None:
    lines = list(plain_lines(make_reading()))
    assert lines[0] == "@1 [28:32] Prison break | The army | “raid” | also [5:12]"
    assert lines[1].endswith('| in @1 | "154 people"')
    assert lines[2] == (
        "#2 [91:101] killed exact 102 person | rebels: combatant RAF | by Aldora Monitor < Radio East < the page"
        ' | asserted incident | part of #1 | "102 rebels"'
    )
    assert lines[5].startswith("#5 [134:152] at_large about -/40/- person | prisoners: detainee | by the page | unverified")
    assert lines[7] == ('says: the Aldora Monitor = Aldora Monitor < Radio East | "told" indirect asserted | [24:53] [91:132]')
    assert lines[8] == "! furniture [220:257]: related_link"


@pytest.mark.parametrize("width", [50, 100])
def test_why_stands_under_each_event_and_claim_where_it_is_asked_for(width: int) -> None:
    reading = tacitus.read(
        "Gunmen killed nine guards in Hasakah on Friday, the army said.", language="en", published="2022-01-24"
    )
    plain, explained = (drawn(reading, width, explain=explain) for explain in (False, True))
    assert "- type:" not in plain
    lines = [line.strip() for line in explained.splitlines()]
    event, claim = (next(i for i, line in enumerate(lines) if line.startswith(start)) for start in ("- type:", "- measure:"))
    assert event < claim
    assert any(line.startswith("- speaker:") for line in lines[claim:])
    assert max(map(len, explained.splitlines())) <= width


def test_a_figure_on_broken_words_says_so() -> None:
    held = "Rebels held 40 miners hostage in a school near Hasakah; the youngest of these children is nine."
    rows = sheet_of(tacitus.read(f"{held} On Sunday six soldiers died.", language="en")).rows
    standing = {row.count: row.standing for row in rows}
    assert "broken words" in standing["40"]
    assert "broken words" not in standing["6"]
