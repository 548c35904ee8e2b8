"""Made reports: the same for the same seed, copies of one incident and of no other, readings made over that hold together."""

from itertools import combinations, islice

from tacitus.link import compare, compared, whole
from tacitus.model import CopyKind, check_reading
from tacitus.pipeline import read_documents
from tools.synthetic import places, reports
from tools.variations import varied


def test_the_same_seed_gives_the_same_reports_and_few_are_the_first_of_many() -> None:
    assert list(reports(40)) == list(islice(reports(80), 40))
    assert list(reports(40)) != list(reports(40, seed=1))


def test_ids_are_all_different_and_days_in_order() -> None:
    made = list(reports(200))
    assert len({one.id for one in made}) == 200
    assert [one.published for one in made] == sorted(one.published for one in made)


def test_reports_of_two_incidents_are_no_copies_of_each_other() -> None:
    made = [one for one in reports(80) if one.language == "en"]
    texts = {one.id: compared(whole(one.text)) for one in made}
    for one, other in combinations(made, 2):
        kind = compare(texts[one.id], texts[other.id]).kind
        if one.truth.incident != other.truth.incident:
            assert kind in (CopyKind.NONE, CopyKind.QUOTE), (one.text, other.text)
        if one.truth.copy_of == other.id:
            assert kind in (CopyKind.WHOLE, CopyKind.PART)


def test_what_a_report_says_stands_in_its_text() -> None:
    for one in reports(100):
        for _, number in one.truth.figures:
            assert str(number) in one.text
        assert all(name in one.text for name in one.names[:1])
        assert one.names[0] in places()


def test_a_reading_made_over_is_lawful_and_tells_the_same_of_another_town() -> None:
    made = list(reports(12))
    pairs = list(zip(made, read_documents(one.arrival for one in made), strict=True))
    for (old, first), (new, second) in zip(pairs, varied(pairs, 1), strict=True):
        check_reading(second)
        assert len(new.text) == len(old.text)
        assert new.text != old.text
        assert second.document.text == new.text
        assert second.document.published == new.published > old.published
        assert [claim.measure for claim in second.claims] == [claim.measure for claim in first.claims]
        assert {claim.id for claim in second.claims}.isdisjoint(claim.id for claim in first.claims)
