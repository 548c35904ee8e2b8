CREATE TABLE meta (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY (name)
);

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

CREATE UNIQUE INDEX ix_document_document_key ON document (document_key);

CREATE INDEX ix_document_extractor ON document (extractor);

CREATE INDEX ix_document_linked_id ON document (linked, id);

CREATE UNIQUE INDEX ix_document_number ON document (number);

CREATE TABLE reading (
    document TEXT NOT NULL,
    form TEXT NOT NULL,
    record BLOB NOT NULL,
    CONSTRAINT pk_reading PRIMARY KEY (document)
);

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

CREATE INDEX ix_claim_document ON claim (document);

CREATE INDEX ix_claim_measure ON claim (measure);

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

CREATE INDEX ix_event_document ON event (document);

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

CREATE INDEX ix_account_document ON account (document);

CREATE TABLE near_key (
    "key" TEXT NOT NULL,
    account TEXT NOT NULL,
    CONSTRAINT pk_near_key PRIMARY KEY ("key", account)
)
 WITHOUT ROWID;

CREATE INDEX ix_near_key_account ON near_key (account);

CREATE TABLE sketch (
    account TEXT NOT NULL,
    words BLOB NOT NULL,
    CONSTRAINT pk_sketch PRIMARY KEY (account)
);

CREATE TABLE fingerprint (
    value BIGINT NOT NULL,
    document INTEGER NOT NULL,
    CONSTRAINT pk_fingerprint PRIMARY KEY (value, document)
)
 WITHOUT ROWID;

CREATE INDEX ix_fingerprint_document ON fingerprint (document);

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

CREATE INDEX ix_copy_original ON copy (original);

CREATE TABLE pair (
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    score DOUBLE NOT NULL,
    decided BOOLEAN,
    reasons TEXT NOT NULL,
    CONSTRAINT pk_pair PRIMARY KEY (first, second)
);

CREATE INDEX ix_pair_second ON pair (second);

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

CREATE INDEX ix_incident_changed_at ON incident (changed_at);

CREATE INDEX ix_incident_start ON incident (start);

CREATE TABLE membership (
    incident TEXT NOT NULL,
    account TEXT NOT NULL,
    document TEXT NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (incident, account)
)
 WITHOUT ROWID;

CREATE INDEX ix_membership_account ON membership (account);

CREATE INDEX ix_membership_document ON membership (document);

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

CREATE INDEX ix_figure_incident ON figure (incident);

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

CREATE INDEX ix_value_incident ON value (incident);

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

CREATE UNIQUE INDEX ix_judgement_id ON judgement (id);

CREATE UNIQUE INDEX ix_judgement_prev_hash ON judgement (prev_hash);

CREATE VIRTUAL TABLE word_index USING fts5 (words, content='', tokenize='unicode61 remove_diacritics 0');
