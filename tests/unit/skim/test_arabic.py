"""Arabic: sentences read by words and windows, and what they claim."""

from tests.unit.skim.readings import table, told


@table(
    """
# The dead, the hurt and the lost, by nouns, participles and verbs on both sides.
أسفر انفجار عن مقتل 12 شخصا وإصابة 30 آخرين. => killed 12; injured 30
قتل ما لا يقل عن 40 شخصا وأصيب أكثر من 120 آخرين بجروح في تفجير. => killed at_least 40; injured more_than 120
قتل مسلحون ثلاثة جنود وخطفوا خمسة قرويين. => killed 3 security_forces; abducted 5 civilian
أودى الهجوم بحياة 14 قرويا وأدى إلى إصابة ستة آخرين. => killed 14 civilian; injured 6
أطلقت قوات الأمن النار على الحشد فقتلت خمسة متظاهرين. => killed 5 civilian
قتل صحافي وأصيب اثنان من زملائه. => killed 1 journalist; injured 2
قتل انتحاري سبعة مصلين في مسجد. => killed 7 civilian
لقي أحد عشر عاملا حتفهم في انهيار نفق. => killed 11 civilian
بلغ عدد القتلى 57. => killed 57
ارتفعت الحصيلة من 12 إلى 19 قتيلا. => killed 19
لا يزال 123 شخصا في عداد المفقودين. => missing 123
أعدم التنظيم 27 قرويا. => executed 27 civilian
عثر على جثث سبعة رجال. => killed 7 men
أدت المعارك إلى سقوط 12 قتيلا من الجيش وثمانية قتلى من المتمردين. => killed 12 security_forces; killed 8 combatant
مقتل شخصين وإصابة ثلاثة بجروح. => killed 2; injured 3
قتل جنديان في الكمين. => killed 2 security_forces
مقتل طفل في قصف على القرية. => killed 1 civilian children
تجاوزت حصيلة المعارك مئة قتيل. => killed more_than 100
استشهد ١٥ فلسطينيا. => killed 15
قتل خمسة وعشرون مسلحا. => killed 25 combatant
قتل مئة وعشرون مدنيا. => killed 120 civilian
قتل العشرات من المدنيين. => killed vague 10/10/99 civilian
"""
)
def test_harm(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted


@table(
    """
# The held, the taken and the freed.
يضم السجن نحو خمسة آلاف معتقل. => detained about 5000 detainee
كان في السجن قرابة 3500 سجين. => detained about 3500 detainee
اعتقلت الشرطة اثني عشر مشتبها به. => arrested 12
تم اعتقال ثلاثة آلاف وخمسمئة شخص. => arrested 3500
هرب ثمانية سجناء من السجن وأعيد اعتقال ثلاثة منهم. => escaped 8 detainee; recaptured 3 detainee
لا يزال أربعة سجناء طلقاء. => at_large 4 detainee
استسلم ما بين 20 و30 متمردا. => surrendered between 20 and 30 combatant
أفرج المسلحون عن 37 رهينة بينهم أحد عشر طفلا. => released 37; released 11 civilian children of 37
خطف المتمردون نحو ثلاثين تلميذا. => abducted about 30 civilian children
أطلق سراح عشرة قرويين. => released 10 civilian
"""
)
def test_custody(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted


@table(
    """
# Those who fled, and those who came.
نزح نحو مئة من السكان. => displaced about 100 civilian
أدت المعارك إلى نزوح عشرات الآلاف. => displaced vague 10000/10000/99999 civilian
فر أكثر من 2,000 عائلة من منازلهم. => displaced more_than 2000 civilian family
نزوح نحو 1.2 مليون شخص. => displaced about 1200000 civilian
تستضيف البلاد 2.1 مليون نازح. => displaced 2100000 civilian
وصل أكثر من ألف لاجئ إلى تشاد. => refugees more_than 1000 civilian
تم إجلاء 600 عائلة. => evacuated 600 civilian family
عاد 3000 نازح إلى ديارهم. => returned 3000 civilian
تظاهر المئات في المدينة. => participants vague 100/100/999
هاجم 300 مقاتل الثكنة. => participants 300 combatant
"""
)
def test_flight(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted


@table(
    """
# A list shares its word of harm; parts stand under their total.
قتل جنديان ومدني في الكمين. => killed 2 security_forces
قتل ثلاثة جنود وأربعة مسلحين وخمسة مدنيين السبت. => killed 3 security_forces; killed 4 combatant; killed 5 civilian
قتل خمسة عشر شخصا، بينهم أربعة أطفال. => killed 15; killed 4 civilian children of 15
وبحسب المرصد السوري لحقوق الإنسان قتل 332 شخصا: 246 جهاديا و79 من القوات الكردية وسبعة مدنيين. => killed 332 mixed by sohr;
    killed 246 combatant of 332 by sohr; killed 79 security_forces of 332 by sohr; killed 7 civilian of 332 by sohr
قتل 154 شخصا بينهم 102 من داعش و45 من القوات الكردية إضافة إلى سبعة مدنيين. => killed 154 mixed; killed 102 combatant of 154;
    killed 45 security_forces of 154; killed 7 civilian of 154
قتل عشرون شخصا. // ومن بين القتلى أربعة أطفال. => killed 20; killed 4 civilian children of 20
بلغت الحصيلة 25 قتيلا. // وسقط 18 جنديا خلال المواجهات. => killed 25; killed 18 security_forces of 25
"""
)
def test_lists_and_parts(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted


@table(
    """
# Numbers that count nobody, and what is no fact.
حكم على الرجل البالغ من العمر 32 عاما بالسجن 12 عاما بسبب الهجوم. => nothing
يقع المخيم على بعد 40 كيلومترا من المدينة قرب 12 قرية. => nothing
تخشى الأمم المتحدة مقتل 300 مدني. => nothing
لم يقتل أي جندي. => nothing
هدد المتمردون بقتل 20 رهينة. => nothing
لم تقع إصابات. => nothing
يبلغ عدد سكان المدينة 300 ألف نسمة. => nothing
وقعت الدولتان 14 اتفاقا في 20 يناير 2022. => nothing
زار الوزير ثلاث ثكنات والتقى 200 جندي. => nothing
دفع الجيش بمئات العربات العسكرية. => nothing
كلف الهجوم 3 ملايين دولار. => nothing
قد تؤدي غارة إلى مقتل 200 شخص. => nothing
"""
)
def test_nobody_is_counted(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted


@table(
    """
# Who says it: before, behind, through others, and going on from the sentence before.
أعلن المحافظ مقتل 12 جنديا. => killed 12 security_forces by المحافظ
قتل جنديان، كما أعلن الجيش. => killed 2 security_forces by الجيش
قالت الشرطة إن ثلاثة مدنيين قتلوا. => killed 3 civilian by الشرطة
قتل ثلاثة مدنيين بحسب مصادر محلية. => killed 3 civilian by مصادر-محلية
قال مسؤول محلي لوكالة فرانس برس إن 14 شخصا قتلوا. => killed 14 by مسؤول-محلي to afp
وفقا للأمم المتحدة أصيب 30 شخصا. => injured 30 by un
أعلنت منظمة الصحة العالمية مقتل خمسة أطباء. => killed 5 aid_or_medical by who
أحصى المرصد السوري لحقوق الإنسان 12 قتيلا. // وذكر المرصد أن 30 شخصا أصيبوا. => killed 12 by sohr; injured 30 by sohr
قالت الشرطة إن عشرة مدنيين قتلوا. // وأضافت أن ثلاثة جنود أصيبوا. // فقد جنديان. => killed 10 civilian by الشرطة; injured 3
    security_forces by الشرطة; missing 2 security_forces
أفادت اليونيسف بمقتل 40 طفلا. => killed 40 civilian children by unicef
"""
)
def test_who_says_it(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted


@table(
    """
# How firmly, and of which event.
زعم المتمردون مقتل 30 جنديا. => killed 30 security_forces claimed by المتمردون
نفت الحكومة مقتل 50 مدنيا. => killed 50 civilian denied by الحكومة
يعتقد أن ثلاثة جنود قتلوا. => killed 3 security_forces unverified
كانت حصيلة سابقة قد أشارت إلى 9 قتلى. => killed 9 earlier_toll
قتل 300 ألف شخص منذ بداية الحرب. => killed 300000 background
قبل عشر سنوات قتل 50 شخصا في هذه المدينة. => killed 50 background
"""
)
def test_how_firmly(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted


@table(
    """
# Longer sentences, as reports have them.
وقال المرصد إن "77 عنصرا من التنظيم و39 من القوات الكردية قتلوا داخل السجن وخارجه"، مشيرا إلى مقتل سبعة مدنيين أيضا. => killed
    77 combatant by المرصد; killed 39 security_forces by المرصد; killed 7 civilian by المرصد
وأعلنت قوات سوريا الديمقراطية استسلام نحو 550 من عناصر التنظيم. => surrendered about 550 combatant by sdf
وأعربت منظمة اليونيسف عن قلقها على نحو 850 طفلا محتجزين في السجن. => detained about 850 detainee children
ونزح ما يصل إلى 45 ألف شخص من منازلهم، بحسب الأمم المتحدة. => displaced up_to 45000 civilian by un
استشهد خمسة فلسطينيين بينهم طفلان في غارة إسرائيلية على مخيم جنين. => killed 5; killed 2 civilian children of 5
أسفرت غارة روسية على مدينة خاركيف عن سقوط 11 قتيلا و40 جريحا، وفق ما أعلن حاكم المنطقة. => killed 11 by حاكم-المنطقة; injured
    40 by حاكم-المنطقة
لقي ما لا يقل عن 12 شخصا مصرعهم وأصيب 23 آخرون بجروح في هجوم شنه مسلحون على قرية في شمال نيجيريا. => killed at_least 12;
    injured 23
خطف مسلحون أكثر من 80 شخصا، معظمهم من النساء والأطفال. => abducted more_than 80
وأكد الجيش مقتل ثلاثة من جنوده وإصابة اثنين. => killed 3 security_forces by الجيش; injured 2 by الجيش
أعلن الحوثيون مقتل 16 شخصا وإصابة 35 في القصف. => killed 16 by houthis; injured 35 by houthis
وأشار إلى أن عدد النازحين تجاوز 12 مليونا منذ اندلاع الحرب في السودان. => displaced more_than 12000000 civilian background
عثرت السلطات على جثث 19 مهاجرا. => killed 19 civilian
أوقفت الشرطة 200 متظاهر. => arrested 200 civilian
قتل شرطي وأصيب ثمانية آخرون، ثلاثة منهم في حال خطرة. => killed 1 security_forces; injured 8; injured 3 of 8
نفذت السلطات حكم الإعدام بحق أربعة مدانين. => executed 4
أفرجت الحركة عن ثلاثة رهائن مقابل 90 معتقلا فلسطينيا. => released 3
"""
)
def test_as_the_news_has_it(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted


@table(
    """
# Headlines and short news.
57 قتيلا على الأقل في قصف على سوق في السودان => killed at_least 57
مقتل أربعة من الشرطة في كمين => killed 4 security_forces
أفادت المنظمة الدولية للهجرة بنزوح 1630 أسرة من المخيم. => displaced 1630 civilian family by iom
غادر أكثر من نصف سكان المدينة البالغ عددهم 25 ألفا. => nothing
أعلن الجيش تحرير 76 رهينة ومقتل 20 مسلحا. => released 76 by الجيش; killed 20 combatant by الجيش
قتل شخص واحد على الأقل وفقد أربعة آخرون. => killed at_least 1; missing 4
لم ترد أنباء عن وقوع ضحايا. => nothing
كان نحو خمسين شخصا داخل المبنى. => nothing
هذا أعنف هجوم منذ عام 2015 عندما قتل 130 شخصا. => killed 130 background
يحتاج نحو مليون شخص إلى مساعدات إنسانية، بحسب أوتشا. => in_need about 1000000 civilian by ocha
أسر ستة جنود أوكرانيين. => arrested 6 security_forces
قتل 12 من عناصر الجيش وجرح آخرون. => killed 12 security_forces
أدى انفجار لغم إلى إصابة مزارع. => injured 1 civilian
ارتفع عدد قتلى الهجوم إلى 24. => killed 24
سقط عشرات القتلى والجرحى. => casualties vague 10/10/99
قتل ثلاثة متظاهرين برصاص قوات الأمن. => killed 3 civilian
وصل إلى المستشفى 26 جثة و130 جريحا، وفق مصدر طبي. => bodies_unidentified 26 by مصدر-طبي; injured 130 by مصدر-طبي
نفى المتحدث سقوط 12 جنديا. => killed 12 security_forces denied
"""
)
def test_heads_and_short_news(text: str, wanted: str) -> None:
    assert told("ar", text) == wanted
