"""Words of harm that harm nobody."""

from tests.unit.find.readings import table, told


@table(
    """
# Words of harm that harm nobody.
The company fired 300 workers. => nothing
The court struck down 12 laws. => nothing
The ministry released 12 documents. => nothing
The ministry freed $40 million for repairs. => nothing
The photographer shot 12 films. => nothing
The party lost 40 seats. => nothing
The runner captured 12 medals. => nothing
The bank seized 12 houses. => nothing
The minister survived three votes of confidence. => nothing
Twelve senators left the party. => nothing
Twelve countries evacuated their embassies. => nothing
Twelve states recalled their ambassadors. => nothing
Twelve MPs crossed the floor. => nothing
Twelve airlines suspended flights. => nothing
Three parties joined the coalition. => nothing
The coach was sacked after 12 defeats. => nothing
Twelve people signed the letter. => nothing
Twelve people attended the funeral. => nothing
Twelve people have applied for asylum. => nothing
Twelve witnesses testified. => nothing
Twelve people voted against. => nothing
The charter has 12 signatories. => nothing
He held 12 meetings with the rebels. => nothing
The talks, held over 12 days, ended in failure. => nothing
He has written 12 books on the war. => nothing
The town has 12 mosques and two churches. => nothing
The prison has 12 wings. => nothing
Twelve judges sit on the court. => nothing
She has 12 grandchildren. => nothing
They were married for 40 years and had six children. => nothing
He commanded 300 men in the war. => nothing
A monument to the 300 was unveiled. => nothing
The hotel, with 300 rooms, is full. => nothing
Some 300 journalists covered the summit. => nothing
Their 300 supporters sang outside. => nothing
A crowd of 300 watched the match. => nothing
"""
)
def test_metaphors(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
