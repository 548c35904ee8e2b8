CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES ('0001');
CREATE TABLE meta (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY (name)
);
INSERT INTO meta VALUES ('form', 'tacitus casebook');
INSERT INTO meta VALUES ('revision', '2');
CREATE TABLE document (
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    document_key TEXT NOT NULL,
    title TEXT,
    url TEXT,
    publisher TEXT,
    published DATE,
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    machine_translated BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    extractor TEXT NOT NULL,
    read_at DATETIME NOT NULL,
    linked BOOLEAN NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id)
);
INSERT INTO document VALUES ('a', 1, 'key-a', 'Title of a', NULL, 'The Courier', '2022-01-24', 'en', 'ef23f82f1f3239a81ebbe6aa4e3436c948043c0e3c10d42909683a42f81c7ef2', 0, 'Jail stormed in Aldora

The raid left 154 people dead, the Aldora Monitor told Radio East: 102 rebels, 45 guards and seven civilians.
About 40 prisoners are said to be at large. The army denied that 9 soldiers had died.
Read more: 300 killed in an older war
', 'reader 1', '2024-05-06 12:00:00.000000', 1);
INSERT INTO document VALUES ('b', 2, 'key-b', 'Title of b', NULL, 'The Courier', '2022-01-24', 'en', '5db81570dee72ad40dac18ffd9e122717f5e77aa683af213c7d34ac9f43f63e4', 0, '"Jail stormed in Aldora\n\nThe raid left 154 people dead, the Aldora Monitor told Radio East: 102 rebels, 45 guards and seven civilians.\nAbout 40 prisoners are said to be at large. The army denied that 9 soldiers had died.\nRead more: 300 killed in an older war\n\u1e24asakah \u0000 \u201c\u03a9\u201d\n"', 'reader 1', '2024-05-06 12:00:00.000000', 0);
CREATE TABLE reading (
    document TEXT NOT NULL,
    form TEXT NOT NULL,
    record BLOB NOT NULL,
    CONSTRAINT pk_reading PRIMARY KEY (document)
);
INSERT INTO reading VALUES ('a', 'json+zlib', X'789CA5544D8FE3360CFD2B82CE49E0AF4993DC06C55E16E865BA97626711D0121D0B234BAE244F3618E4BF97949D4C5AECAD279B1249BDF7F8A40FA9BD9A0674491E3EA4D1F22041AE64C29FB420BF82B122261F06D4C238F16CB50FF0EA5EDDB71E4500A385C52E89F2A91123FAD1A2D0087A25126DCFC9E20FEF0C7510C95B2D5E401B2FBE404C0751169508D8A28D2BD13C89D3044147014E8B88EFE88432EFC61A7071F3EA9E5B3F25D114620C267A878112038AC80892172D0A48C24238E146303408C385A03843B8534F7B7B11E97CC3853D68417F9ADABE105831F880075117857833D6CE44C1094AC720CE105E1D09127BA89EB624097655DDEDAAAEECEAAADEC3AEC4B6C52D408375536FD5BED9154DAD0AAC5559E8A6DA17FBEDAE86A6EA76A5FA8D8AA9970547644FC8DDB87732C972F08DBFC277822730052B0F6EB27625C7A9B526F6183887C8FDEEA7404CE4E70E8FAD2AAA6A5D94EBAAA18D01546F1C1E5320FD2C24CEE8C046BCAE646BBD7A8BF2F0FD07D1A2C1A353B884C0321F95779D358A0C90C2842BE99DBD1CB589A30585B35572AF95FC7B0247E8CDAD5E593003FF2F56CAF19AE9C4111C3B2C2608545FEF56C49D529ADD95DBF8C4027CDA882ADC34B44CF9173525D58053BD0F37896E3CE4A120F208710ADC701E28AB491EA478A4F97B965CF96976BCF56779A07349168C69F9EDCDA95F7E89A1359DC9DAE34F2051E8EC0523959F3D7936375E5013D634F1CAE4DE9C3FF359D075ECE364E8E405AEC6C19F028CBD512CDC9507A6F1D85EB8A78381B127C213A9FC9D30E75259F2D9E79E92BE4BE3D6B0E614C953549EE9169B3D61479D9D05316248993C6D8FBC649C329AC74798520AA69D664C1F52F5605C1E5B246F29BCBF05748FD7EA6EB705D9A307D94F104DD6802D7D9B34F3BC32318847DFDD9D4C837C08038E08447209F9D6F394F2975C73FD31EB993DB7382CEF3D38EC964BB7E892493EA704EA8DE3604EA77F19A8BA19A8AE1E4CC7AF98FCAF83FECF34D813C69DB2FD1CB766F854B33038238CF7E017D31ABC26CBA50BAFAA44F69B5DC504169998C2E22312E7380654263EBA8B57790CCB21F9DE3E70991F666A7B42CF4B2CE47ECFEF12DFB2EDE6897EB95B536C2AFA7FE85F2E372730BA3FFF7AC93749630E0A7ACF19EA62A0F9D4B851F13D5F198E8E9FDE5831391F32429E33637E847B7B90EE493CD0F92D7B604ACAEA65D7F9A5C1F51FFED53C6C');
INSERT INTO reading VALUES ('b', 'json+zlib', X'789CA5544B8EE33610BD0AC1B56D48B2DDFEEC1A413601B2E9CC26180F8C1259920853A44252ED311A06E620C92E9BDC20A7C81D3227499524BB9D6076D1462CB23EEF553DF24D6AAFFA165D92FB3769B4DCCB52CE64C2CFB4217F0063454C3EB4A88571E2D96A1FE0E00EEE43832280D1C2629544BE5E890E7D675168043D13898E4767F1A377863288E4AD162FA08D17DF434C7B9167850858A28D33B15A8BBA87A0A300A745C45774429957630DB8B838B8E7D2F749AC32D10513BDC3408E01456404C98B1205246121D4B8100C0D427B2128CE10EED4D0D94E44AA6F38B0012D68A529ED0B8115AD0FB817CB2C132763ED48149C20770CE20CE1E0FEFEF377887082461CFA8C3EF1F5CBAF7FFDF1F5CB6F0747BD8A0D14EB27EAD65A97DB7CBDC934E2A600BDCA34A87C5B557A8779516CF24DB5C6CD06E069BB84AAC8976AA3972B50BB6AB5AC9E96B8A25C161CF5A146CA869C3B9964D9F8C07FE12BC1C3E983957BD75B3B935D5F5A131B0CEC43BCBFF37D2092F2FD84275A644531CFF279C1255A508D71784C815A6B21B1470536E275264BEBD529CAFDC74F448B34814EE164024FE0A8BCABAC51A48D147A9C49EFECE5A84DEC2C281C5534E49AC95F7A7084DEDCE29505D3F27A52D960CF994EECC0B1F8628240F1CBED8CB893CB6A7BE5343E7103DE154611AE6F4BA6FC8D989C62C0A9C6875B8B6E3CE43E23F208B10F9C709C357793E4497647D2F0DC72E5FBF132587F967BAA4B6DC198A66563EA665A12436B2A33F41E3F0335856A4F1829FCEC49CE43E20935614D3DEFF4EEE4FC996B4155B1C493A1CA135C8DADAF03748D51DCB82B0F4CE3B1BC704E072D634F842752F82B611E4265CEB5CF0D397D94C6CD61CE2E92A7A83CD3CD163BC28E7A5016C488210DE4E9B8E32DE394D13C3EC2945230653F627A93AA01E386B145D296C2FB3341577CAEEE729B903D6A90F504D10C3D6049DF26CD3CAF4C0CE2D1577725D3201FCC801D02919C4C7E10784AC39F5473FD34F673D0DCA4B0E1EC4161375FBA459781E4734AA04E6C0753D7FF12507113D0B278101D3F70F2BF0AFA3FD3604D18570FF2739C9AE153CCC4E08CD0DD8D6F4CABF59A24972EBCAB12C96F54151398DAC414261D51738E5D4065E2A3BA7897C7301519EEED0397F1CDA6B4357ADEE246EE76FC2EF12D7B5AAC69C9D956D9A2A0F543FE7CBA3981D1FDF4F3CB7093340E46464F3D439D0434568D0B155F872BC3D6F15D1B3326E7C38090E7CC981FE1DE1EA4BB130F747CCB1E985267F574EAFC94E0FA0FC7D849EF');
CREATE TABLE claim (
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    position INTEGER NOT NULL,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    low BIGINT,
    best BIGINT,
    high BIGINT,
    exact TEXT,
    qualifier TEXT NOT NULL,
    status TEXT NOT NULL,
    affiliation TEXT,
    demographic TEXT NOT NULL,
    group_words TEXT NOT NULL,
    speaker_id TEXT,
    speaker_name TEXT,
    chain TEXT,
    hedge TEXT NOT NULL,
    scope TEXT NOT NULL,
    as_of DATE,
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    number_start INTEGER NOT NULL,
    number_end INTEGER NOT NULL,
    anchor_start INTEGER,
    anchor_end INTEGER,
    sentence INTEGER NOT NULL,
    part_of TEXT,
    repeats TEXT,
    event TEXT,
    score DOUBLE NOT NULL,
    made_by TEXT NOT NULL,
    made_by_version TEXT NOT NULL,
    why TEXT NOT NULL,
    CONSTRAINT pk_claim PRIMARY KEY (id)
);
INSERT INTO claim VALUES ('claim-a', 'a', 0, 'killed', 'person', 154, 154, 154, NULL, 'exact', 'unknown', NULL, '[]', 'people', NULL, NULL, '[["the-courier","The Courier","page",null,null]]', 'asserted', 'incident', NULL, '154 people', 38, 48, 38, 41, NULL, NULL, 0, NULL, NULL, 'event-a', 0.9, 'tests', '1', '["in-a-test"]');
INSERT INTO claim VALUES ('claim-b', 'b', 0, 'killed', 'person', 154, 154, 154, NULL, 'exact', 'unknown', NULL, '[]', 'people', NULL, NULL, '[["the-courier","The Courier","page",null,null]]', 'asserted', 'incident', NULL, '154 people', 38, 48, 38, 41, NULL, NULL, 0, NULL, NULL, 'event-b', 0.9, 'tests', '1', '["in-a-test"]');
CREATE TABLE event (
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    quote TEXT NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    hedge TEXT NOT NULL,
    modality TEXT NOT NULL,
    start DATE,
    "end" DATE,
    date_precision INTEGER,
    place_name TEXT,
    geonameid BIGINT,
    lat DOUBLE,
    lon DOUBLE,
    place_precision INTEGER,
    country TEXT,
    place_code TEXT,
    place_source TEXT,
    actors TEXT NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (id)
);
INSERT INTO event VALUES ('event-a', 'a', 0, 'Attack', 'raid', 28, 32, 'asserted', 'actual', NULL, NULL, NULL, 'Aldora', 99, 36.5, 40.25, 1, 'SYR', 'SY0102', 'places.csv', '[]');
INSERT INTO event VALUES ('event-b', 'b', 0, 'Attack', 'raid', 28, 32, 'asserted', 'actual', NULL, NULL, NULL, 'Aldora', 99, 36.5, 40.25, 1, 'SYR', 'SY0102', 'places.csv', '[]');
CREATE TABLE account (
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    main BOOLEAN NOT NULL,
    types TEXT NOT NULL,
    start DATE,
    "end" DATE,
    dated TEXT,
    place_name TEXT,
    geonameid BIGINT,
    lat DOUBLE,
    lon DOUBLE,
    place_precision INTEGER,
    country TEXT,
    place_code TEXT,
    place_source TEXT,
    places TEXT NOT NULL,
    actors TEXT NOT NULL,
    events TEXT NOT NULL,
    claims TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_version TEXT NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
);
INSERT INTO account VALUES ('account-a', 'a', 1, '["Prison break","Attack"]', '2024-05-06', '2024-05-06', 'inferred', 'Aldora', 99, 36.5, 40.25, 1, 'SYR', 'SY0102', 'places.csv', '[["Aldora",99,36.5,40.25,1,"SYR","SY0102","places.csv"]]', '["IS","SDF"]', '["event-a"]', '["claim-a"]', 'tests', '1');
INSERT INTO account VALUES ('account-b', 'b', 1, '["Prison break","Attack"]', '2024-05-06', '2024-05-06', 'inferred', 'Aldora', 99, 36.5, 40.25, 1, 'SYR', 'SY0102', 'places.csv', '[["Aldora",99,36.5,40.25,1,"SYR","SY0102","places.csv"]]', '["IS","SDF"]', '["event-b"]', '["claim-b"]', 'tests', '1');
CREATE TABLE near_key (
    "key" TEXT NOT NULL,
    account TEXT NOT NULL,
    CONSTRAINT pk_near_key PRIMARY KEY ("key", account)
)
 WITHOUT ROWID;
INSERT INTO near_key VALUES ('2022-01 SYR', 'account-a');
INSERT INTO near_key VALUES ('only a', 'account-a');
INSERT INTO near_key VALUES ('2022-01 SYR', 'account-b');
INSERT INTO near_key VALUES ('only b', 'account-b');
CREATE TABLE sketch (
    account TEXT NOT NULL,
    words BLOB NOT NULL,
    CONSTRAINT pk_sketch PRIMARY KEY (account)
);
INSERT INTO sketch VALUES ('account-a', X'0700000000000000FFFFFFFFFFFFFF7F0700000000000000');
INSERT INTO sketch VALUES ('account-b', X'0700000000000000FFFFFFFFFFFFFF7F0700000000000000');
CREATE TABLE fingerprint (
    value BIGINT NOT NULL,
    document INTEGER NOT NULL,
    CONSTRAINT pk_fingerprint PRIMARY KEY (value, document)
)
 WITHOUT ROWID;
INSERT INTO fingerprint VALUES (1, 1);
INSERT INTO fingerprint VALUES (2, 1);
INSERT INTO fingerprint VALUES (3, 1);
INSERT INTO fingerprint VALUES (1, 2);
INSERT INTO fingerprint VALUES (2, 2);
INSERT INTO fingerprint VALUES (3, 2);
CREATE TABLE copy (
    copy TEXT NOT NULL,
    original TEXT NOT NULL,
    kind TEXT NOT NULL,
    share DOUBLE NOT NULL,
    share_there DOUBLE NOT NULL,
    is_ordered BOOLEAN NOT NULL,
    why TEXT NOT NULL,
    agency TEXT,
    passages TEXT NOT NULL,
    CONSTRAINT pk_copy PRIMARY KEY (copy, original)
);
INSERT INTO copy VALUES ('b', 'a', 'whole', 0.75, 0.0, 1, 'the earlier day', 'afp', '[[0,9,5,14]]');
CREATE TABLE pair (
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    score DOUBLE NOT NULL,
    decided BOOLEAN,
    reasons TEXT NOT NULL,
    CONSTRAINT pk_pair PRIMARY KEY (first, second)
);
INSERT INTO pair VALUES ('account-a', 'account-b', 1.5, 1, '[["days",1.5,"one day"]]');
CREATE TABLE incident (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    start DATE,
    "end" DATE,
    place_name TEXT,
    geonameid BIGINT,
    lat DOUBLE,
    lon DOUBLE,
    place_precision INTEGER,
    country TEXT,
    place_code TEXT,
    place_source TEXT,
    first_seen DATE NOT NULL,
    changed_at DATE NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_incident PRIMARY KEY (id)
);
INSERT INTO incident VALUES ('incident-1', 'Prison break, Aldora', '2024-05-06', '2024-05-06', 'Aldora', 99, 36.5, 40.25, 1, 'SYR', 'SY0102', 'places.csv', '2024-05-06', '2024-05-06', '4630c389b40f27dcf726cd82433c5fd6f4188d9b2610d4e3d4021ca2459c78c7');
CREATE TABLE membership (
    incident TEXT NOT NULL,
    account TEXT NOT NULL,
    document TEXT NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (incident, account)
)
 WITHOUT ROWID;
INSERT INTO membership VALUES ('incident-1', 'account-a', 'a');
INSERT INTO membership VALUES ('incident-1', 'account-b', 'b');
CREATE TABLE figure (
    id TEXT NOT NULL,
    incident TEXT NOT NULL,
    position INTEGER NOT NULL,
    measure TEXT NOT NULL,
    status TEXT,
    affiliation TEXT,
    low BIGINT,
    best BIGINT,
    high BIGINT,
    exact TEXT,
    rule TEXT NOT NULL,
    parameters TEXT NOT NULL,
    number_of_origins INTEGER NOT NULL,
    number_of_documents INTEGER NOT NULL,
    agreement TEXT NOT NULL,
    notes TEXT NOT NULL,
    CONSTRAINT pk_figure PRIMARY KEY (id)
);
INSERT INTO figure VALUES ('figure-199ba8ae3a1e6015', 'incident-1', 0, 'killed', 'civilian', NULL, 154, NULL, 160, NULL, 'range_only', '[["days","3"]]', 1, 1, 'single_origin', '[["rising","rose from 102",["claim-a"]]]');
INSERT INTO figure VALUES ('figure-2', 'incident-1', 1, 'killed', NULL, NULL, 154, NULL, 9223372036854775807, '[154,null,1180591620717411303424]', 'range_only', '[["days","3"]]', 1, 1, 'single_origin', '[["rising","rose from 102",["claim-a"]]]');
CREATE TABLE value (
    figure TEXT NOT NULL,
    position INTEGER NOT NULL,
    incident TEXT NOT NULL,
    origin_id TEXT,
    origin_name TEXT,
    origin_kind TEXT NOT NULL,
    origin_external BOOLEAN NOT NULL,
    low BIGINT,
    best BIGINT,
    high BIGINT,
    exact TEXT,
    qualifier TEXT NOT NULL,
    as_of DATE,
    claims TEXT NOT NULL,
    documents TEXT NOT NULL,
    demographic TEXT NOT NULL,
    partial BOOLEAN NOT NULL,
    standing TEXT NOT NULL,
    flags TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_value PRIMARY KEY (figure, position)
);
INSERT INTO value VALUES ('figure-199ba8ae3a1e6015', 0, 'incident-1', 'health-council', 'the health council', 'named', 0, 154, 154, NULL, NULL, 'at_least', '2024-05-06', '["claim-a"]', '["a"]', '[]', 0, 'current', '[]', '');
INSERT INTO value VALUES ('figure-199ba8ae3a1e6015', 1, 'incident-1', 'health-council', 'the health council', 'named', 0, 102, 102, NULL, NULL, 'at_least', '2024-05-06', '["claim-a"]', '["a"]', '[]', 0, 'superseded', '["falls"]', 'a later day');
INSERT INTO value VALUES ('figure-199ba8ae3a1e6015', 2, 'incident-1', NULL, NULL, 'outlet', 1, 154, 154, NULL, NULL, 'at_least', '2024-05-06', '["claim-a"]', '["a"]', '[]', 0, 'current', '[]', '');
INSERT INTO value VALUES ('figure-2', 0, 'incident-1', 'health-council', 'the health council', 'named', 0, 154, 154, NULL, NULL, 'at_least', '2024-05-06', '["claim-a"]', '["a"]', '[]', 0, 'current', '[]', '');
INSERT INTO value VALUES ('figure-2', 1, 'incident-1', 'health-council', 'the health council', 'named', 0, 102, 102, NULL, NULL, 'at_least', '2024-05-06', '["claim-a"]', '["a"]', '[]', 0, 'superseded', '["falls"]', 'a later day');
INSERT INTO value VALUES ('figure-2', 2, 'incident-1', NULL, NULL, 'outlet', 1, 154, 154, NULL, NULL, 'at_least', '2024-05-06', '["claim-a"]', '["a"]', '[]', 0, 'current', '[]', '');
CREATE TABLE judgement (
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    verdict TEXT NOT NULL,
    about TEXT NOT NULL,
    value BIGINT,
    "by" TEXT NOT NULL,
    at DATETIME NOT NULL,
    reason TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT pk_judgement PRIMARY KEY (seq)
);
INSERT INTO judgement VALUES (1, 'judgement-7412faec4b77a621', 'same', '["a","b"]', NULL, 'reviewer', '2024-05-06 12:00:00.000000', 'seen', '0000000000000000000000000000000000000000000000000000000000000000', '3cf2f3622070581c9f65a929f589685fbc6bad1204dd850da4102691bee9aa40');
INSERT INTO judgement VALUES (2, 'judgement-e56d22ae096f2bda', 'reject', '["claim-a"]', NULL, 'reviewer', '2024-05-06 13:00:00.000000', 'a slip', '3cf2f3622070581c9f65a929f589685fbc6bad1204dd850da4102691bee9aa40', 'b5c8116476069dd67fc6f6708cc015e0ce8365b693c50a126ca3438d9c2d0738');
CREATE VIRTUAL TABLE word_index USING fts5 (words, content='', tokenize='unicode61 remove_diacritics 0');
CREATE UNIQUE INDEX ix_document_document_key ON document (document_key);
CREATE INDEX ix_document_extractor ON document (extractor);
CREATE INDEX ix_document_linked_id ON document (linked, id);
CREATE UNIQUE INDEX ix_document_number ON document (number);
CREATE INDEX ix_claim_document ON claim (document);
CREATE INDEX ix_claim_measure ON claim (measure);
CREATE INDEX ix_event_document ON event (document);
CREATE INDEX ix_account_document ON account (document);
CREATE INDEX ix_near_key_account ON near_key (account);
CREATE INDEX ix_fingerprint_document ON fingerprint (document);
CREATE INDEX ix_copy_original ON copy (original);
CREATE INDEX ix_pair_second ON pair (second);
CREATE INDEX ix_incident_changed_at ON incident (changed_at);
CREATE INDEX ix_incident_start ON incident (start);
CREATE INDEX ix_membership_account ON membership (account);
CREATE INDEX ix_membership_document ON membership (document);
CREATE INDEX ix_figure_incident ON figure (incident);
CREATE INDEX ix_value_incident ON value (incident);
CREATE UNIQUE INDEX ix_judgement_id ON judgement (id);
CREATE UNIQUE INDEX ix_judgement_prev_hash ON judgement (prev_hash);
INSERT INTO word_index (rowid, words) VALUES (1, 'jail stormed in aldora the raid left 154 people dead the aldora monitor told radio east 102 rebels 45 guards and seven civilians about 40 prisoners are said to be at large the army denied that 9 soldiers had died read more 300 killed in an older war');
INSERT INTO word_index (rowid, words) VALUES (2, 'jail stormed in aldora the raid left 154 people dead the aldora monitor told radio east 102 rebels 45 guards and seven civilians about 40 prisoners are said to be at large the army denied that 9 soldiers had died read more 300 killed in an older war hasakah ω');
