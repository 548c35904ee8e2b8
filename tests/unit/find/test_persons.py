"""Persons told of one by one, by noun, name or pronoun, and told of again: each is counted once, and no name is printed."""

import pytest

from tacitus.lang.form_persons import PersonExample
from tacitus.model import NoteCode
from tests.unit.find.readings import reading_of, table, told
from tests.unit.find.sentences import claims_in, pack


@pytest.mark.parametrize("example", pack().persons.example, ids=lambda e: e.sentences[0])
def test_persons(example: PersonExample) -> None:
    assert tuple(c.measure for c in claims_in(*example.sentences) if c.repeats is None) == example.tells


@table(
    """
# A name is a claim of one, from the words that tell of the harm of one.
Karim Rahimi, 24, was shot and killed on Sunday. => killed 1
Karim Rahimi was shot in the leg. => injured 1
He was charged in the death of Karim Rahimi. => killed 1
Police shot and killed Karim Rahimi. => killed 1
Officer Rahimi was killed. => killed 1 security_forces
Doctors found 24-year-old Karim Rahimi dead. => killed 1
Karim Rahimi and Omar Haddad were killed. => killed 1; killed 1
East Ludden was hit. => nothing
Ludden City was killed off. => nothing
Karim Rahimi shot a dog. => nothing
Karim Rahimi was not killed. => nothing
Rahimi said a soldier was killed. => killed 1
Troops killed rebel leader Rahimi during a raid on Tuesday. => killed 1 combatant
Troops killed militia commander, Rahimi, along with one other fighter on Tuesday. => killed 1 combatant; killed 1 combatant
Gunmen shelled the leader Ludden, a village. => nothing
"""
)
def test_named(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# One person told of by a noun, by an age, or in a headline.
A 19-year-old was shot dead. => killed 1
The boy shot by his father is well. => injured 1
A man was shot in the leg. => injured 1
A hunter was found dead in the woods. => killed 1
A juvenile was killed by a stray bullet. => killed 1
Three cyclists were killed by a mine. => killed 3
Two hunters were seen in the woods. => nothing
Man killed, boy wounded in Ludden => killed 1; injured 1
The victim was pronounced dead. => killed 1
The gunman shot himself. => injured 1
The gunman then killed himself. => killed 1
A mother of four was killed. => killed 1
Four shot in Ludden => injured 4
Ludden boy killed in accident => killed 1
A boy who shot and killed his brother was charged. => killed 1
Four teachers were shot, one fatally. => casualties 4; killed 1 of 4
Police named the man who took his own life. => killed 1
The name of the boy who was shot and killed was released. => killed 1
The name of the boy who was shot was released. => nothing
He is the fifth boy to be killed in the capital. => nothing
A 19-year old was shot dead. => killed 1
4 shot, 1 dead in Ludden => injured 4; killed 1
A teacher was fatally shot and four others were hurt. => killed 1; injured 4
He was killed. => nothing
"""
)
def test_by_noun(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# A person told of again is no second one.
A man was shot dead. // The victim died at the scene. => killed 1; killed 1 again
A man was shot dead. // Karim Rahimi, 24, died at the scene. => killed 1; killed 1 again
A man was shot dead. // He died at the scene. => killed 1
A 24-year-old man was killed. // The 24-year-old was found dead at home. => killed 1
Karim Rahimi was killed. // Rahimi was shot in the chest. => killed 1; killed 1 again
One aid worker, the driver of a truck, was killed. => killed 1
A baker, Karim Rahimi, was killed. => killed 1
"""
)
def test_again(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What somebody is to somebody else, an age in months, and whose death it is lead back to one person.
A woman said that her son was shot dead. // The coroner ruled the boy's death a homicide. => killed 1; killed 1 again
A woman said that her son was shot dead. // Police said that a man had killed his friend. => killed 1; killed 1 again
Police found a 20-month-old boy shot dead. // The 1-year-old died at the scene. => killed 1; killed 1 again
A boy was arrested in the death of another teenager. // The teenager died. => arrested 1; killed 1; killed 1 again
One teen shot another teen dead. => killed 1
Three men were arrested in the fatal stabbing of a 9-year-old-girl near the mill. => arrested 3; killed 1
"""
)
def test_kin(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# "His wife" is not the one who was told of, "his aunt" not his wife, and a clerk no grandson; another man is another one.
A clerk was killed. // His wife was killed. => killed 1; killed 1
A man said that his wife was killed. // A man said that his aunt was killed. => killed 1; killed 1
A woman and a clerk were shot. // A man said that his grandson was wounded. => injured 1; injured 1; injured 1
A man was killed. // Another man was killed. => killed 1; killed 1
A woman said that a man was killed. // A woman said that another man was killed. => killed 1; killed 1
"""
)
def test_no_kin(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Who is taken to hospital may die there; who is expected to recover is not the dead man.
A man was taken to hospital. // He died there. => killed 1
A man was killed. // A man was hit in the shoulder and is expected to recover. => killed 1; injured 1
A man was killed. // Police said that a man was shot at the ford. => killed 1; killed 1 again
"""
)
def test_alive(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Who kills others and himself is none of them, and a total of girls holds no man.
A man killed two boys. // He then killed himself. => killed 2; killed 1
A man killed two boys and then himself. => killed 2; killed 1
Two girls were killed. // A man died at the scene. => killed 2; killed 1
Two people were killed. // A man died at the scene. => killed 2; killed 1 of 2
"""
)
def test_apart_from_a_total(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Another age, sex, rank or name, or a word that says so, makes another person.
A man was killed. // A woman was killed. => killed 1; killed 1
A man was killed. // Another man was killed. => killed 1; killed 1
A 24-year-old man was killed. // A 31-year-old man was killed. => killed 1; killed 1
A boy was killed. // A man was killed. => killed 1; killed 1
A sergeant was killed. // A lieutenant was killed. => killed 1; killed 1
Karim Rahimi was killed. // Omar Haddad was killed. => killed 1; killed 1
A soldier was killed. // A nurse was killed. => killed 1; killed 1
A rebel leader was killed. // One civilian was killed. => killed 1 combatant; killed 1 civilian
A man and a woman were killed. => killed 1; killed 1
"""
)
def test_others(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Who is told as shot or hurt and then as dead is among the dead alone.
A man was shot on Sunday. // He died in hospital. => killed 1
A boy was wounded. // The boy died in hospital. => killed 1; killed 1 again
A man was killed. // The victim was shot in the chest. => killed 1
A man was killed. // A woman was shot in the leg. => killed 1; injured 1
A man was wounded. // A man was killed. => injured 1; killed 1
"""
)
def test_dead_in_the_end(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Persons told of beside a total of the same harm are of that total.
Three people were killed. // Karim Rahimi, 24, was shot dead at home. => killed 3; killed 1 of 3
A man was killed. // In all three people were killed. => killed 1 of 3; killed 3
Three people were killed. // Elsewhere a man was killed. => killed 3; killed 1
Three people were killed. // Another man was killed on Monday. => killed 3; killed 1
The rebel behind the raid was killed. // Nine rebels were killed in the strike. => killed 1 of 9; killed 9
The rebel behind the raid was killed. // Also killed in the strike were nine rebels. => killed 1; killed 9
"""
)
def test_of_a_total(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Others told of once more beside the same person are the same others; beside nobody they add to all before.
Troops killed Karim Rahimi and one other rebel. // The patrol fired back, killing Rahimi and one other rebel.
    => killed 1; killed 1; killed 1 again; killed 1 again
Troops killed Karim Rahimi and two other rebels. // The patrol fired back, killing Rahimi and two other rebels.
    => killed 1; killed 2; killed 1 again; killed 2 again
Troops killed Karim Rahimi and one other rebel. // The next day, one other rebel was killed. => killed 1; killed 1; killed 1
Troops killed Karim Rahimi and two other rebels. // The patrol fired back, killing Rahimi and three other rebels.
    => killed 1; killed 2; killed 1 again; killed 3
"""
)
def test_company(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Karim Rahimi, 24, was shot and killed on Sunday.",
        "Mayor Karim Rahimi was killed by a sniper.",
        "The death of Karim Rahimi was mourned.",
        "A baker, Karim Rahimi, was killed.",
        "Karim Rahimi, a baker, was killed.",
        "Karim Rahimi and Omar Haddad were killed.",
    ],
)
def test_no_name_is_printed(text: str) -> None:
    reading = reading_of(text)
    printed = [w for c in reading.claims for w in (c.quote, c.people.words, c.number.words(text))]
    printed += [n.message for n in reading.notes if n.code is NoteCode.NUMBER_SET_ASIDE]
    assert reading.claims
    assert not any(name in words for words in printed for name in ("Karim", "Rahimi", "Omar", "Haddad"))
