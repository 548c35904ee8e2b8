"""What is counted: the missing, the held, the taken and the freed."""

from tests.unit.find.readings import table, told


@table(
    """
# The missing are a stock, told by states and verbs.
Nine fishermen are missing. => missing 9 civilian
Nine fishermen are still unaccounted for. => missing 9 civilian
Nine activists went missing in May. => missing 9
Nine activists have disappeared. => missing 9
The number of missing has fallen to nine. => missing 9
Two pilots were reported missing. => missing 2
Two dead and nine missing after ferry shelled. => killed 2; missing 9
There is no trace of nine of the crew. => missing 9
Nine people were forcibly disappeared. => missing 9
The whereabouts of 40 miners are unknown. => missing 40
The fate of 40 miners is unknown. => missing 40
"""
)
def test_missing(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Held, arrested, released, taken again: a stock and its flows.
The garrison holds 310 captives. => detained 310 detainee
Some 310 rebels are being held in the fort. => detained about 310 detainee
Some 310 men are in custody. => detained about 310
Police arrested 42 students. => arrested 42
Forty-two students were arrested. => arrested 42
There were 42 arrests. => arrested 42
The sweep ended with the arrest of 42 students. => arrested 42
Police rounded up 42 students. => arrested 42
Forty-two students were taken into custody. => arrested 42
Forty-two students were taken away by masked men. => abducted 42
The militia freed 17 captives. => released 17
Seventeen captives were released in a swap. => released 17
The release of 17 captives was announced. => released 17
Commandos rescued 17 hostages. => released 17
The two sides exchanged 50 prisoners each. => released 50
Gunmen kidnapped 39 pupils in Kaduna. => abducted 39
Thirty-nine pupils were abducted. => abducted 39
Thirty-nine pupils were kidnapped and later freed. => abducted 39
The abduction of 39 pupils was condemned. => abducted 39
The gunmen took 39 pupils hostage. => hostage 39
They are holding 39 pupils hostage. => hostage 39
Thirty-nine hostages are still in the hands of the gang. => hostage 39
Sixty inmates escaped. => escaped 60 detainee
Sixty inmates broke out of the jail. => escaped 60 detainee
Sixty inmates fled through a breach in the wall. => escaped 60 detainee
Sixty of the fugitives were recaptured. => recaptured 60
Soldiers recaptured 60 runaways. => recaptured 60
Forty prisoners remain at large. => at_large 40
Forty are still on the run. => at_large 40
Forty fighters laid down their arms. => surrendered 40 combatant
Forty fighters gave themselves up. => surrendered 40 combatant
Forty fighters surrendered to the police. => surrendered 40 combatant
Forty fighters handed over their weapons. => surrendered 40 combatant
The firing squad shot four officers. => executed 4 security_forces
Four men were publicly hanged. => executed 4
Four men were put to death. => executed 4
The militia beheaded four traders. => executed 4 civilian
The execution of four officers was shown on television. => executed 4 security_forces
The jail, built for 900, holds 3,000 men. => detained 3000
Prosecutors charged 18 people over the riots. => nothing
A court sentenced 18 people to death. => nothing
Eighteen detainees were tortured. => tortured 18
The gang raped 11 women. => sexual_violence 11
The militia recruited 200 children. => recruited 200
The rebels used 30 miners as human shields. => human_shield 30
"""
)
def test_held(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Who is taken now is arrested, who is held already is detained.
Sixty people are detained in the stadium. => detained 60
Sixty people are being detained in the stadium. => detained 60
Sixty people remain in detention. => detained 60
Sixty people are in jail over the riots. => detained 60
Sixty men are behind bars. => detained 60
"""
)
def test_taken_now(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# What is held or lived in now, and what happened: each its own measure.
The jail holds 900 men; 30 escaped on Sunday. => detained 900; escaped 30
Thirty men escaped on Sunday; 900 are still in the jail. => escaped 30; detained 900
Thirty men were arrested on Sunday, and 900 are now in custody. => arrested 30; detained 900
The gang freed two hostages and still holds nine. => released 2; hostage 9
Two hostages were freed, but nine are still being held. => released 2; hostage 9
Nine people are missing and three bodies have been found. => missing 9; killed 3
Of the 12 missing, three were found dead. => missing 12; killed 3 of 12
Lebanon hosts 1.5 million refugees, and 300 more crossed on Sunday. => refugees 1500000; displaced 300
Some 300 refugees were killed on the road. => killed about 300
Two hundred prisoners were killed in the bombardment of the jail. => killed 200 detainee
Some 4,000 inmates were in the jail when the siege began; 200 have been killed. => detained about 4000; killed 200
"""
)
def test_stock_and_flow(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
