"""Made reports: the same in every run, and truly reworded, quoted and told anew."""

import random

from tools.retelling import made_report, reworded, sentences, with_sentences


def test_reports_are_the_same_in_every_run_and_differ_by_event_and_voice() -> None:
    assert made_report(4) == made_report(4)
    assert len({made_report(event, voice).text for event in range(5) for voice in range(2)}) == 10


def test_two_voices_tell_the_same_figures() -> None:
    figures = [{word for word in made_report(4, voice, background=0).text.split() if word.isdigit()} for voice in range(2)]
    assert figures[0] == figures[1] != set()


def test_a_share_of_the_words_is_changed() -> None:
    words = made_report(4, background=200).text.split()
    changed = reworded(" ".join(words), random.Random(1)).split()
    assert len(changed) == len(words)
    assert 0.25 < sum(a != b for a, b in zip(words, changed, strict=True)) / len(words) < 0.32


def test_names_and_figures_are_kept_where_that_is_asked() -> None:
    words = made_report(4).text.split()
    changed = reworded(" ".join(words), random.Random(1), 0.9, keeps_facts=True).split()
    assert all(a == b for a, b in zip(words, changed, strict=True) if a[0].isupper() or a[0].isdigit())


def test_sentences_are_put_in_whole() -> None:
    text = with_sentences(made_report(4).text, ["Night fell early.", "Nobody came."], random.Random(1))
    assert {"Night fell early.", "Nobody came."} <= set(sentences(text))
