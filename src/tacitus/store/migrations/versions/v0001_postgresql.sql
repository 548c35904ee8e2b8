CREATE TABLE meta (
    name TEXT COLLATE "C" NOT NULL,
    value TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY (name)
);

CREATE TABLE document (
    id TEXT COLLATE "C" NOT NULL,
    number INTEGER NOT NULL,
    document_key TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C",
    url TEXT COLLATE "C",
    publisher TEXT COLLATE "C",
    published DATE,
    language TEXT COLLATE "C" NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    machine_translated BOOLEAN NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    extractor TEXT COLLATE "C" NOT NULL,
    read_at TIMESTAMP WITH TIME ZONE NOT NULL,
    linked BOOLEAN NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ix_document_document_key ON document (document_key);

CREATE INDEX ix_document_extractor ON document (extractor);

CREATE INDEX ix_document_linked_id ON document (linked, id);

CREATE UNIQUE INDEX ix_document_number ON document (number);

CREATE TABLE reading (
    document TEXT COLLATE "C" NOT NULL,
    form TEXT COLLATE "C" NOT NULL,
    record BYTEA NOT NULL,
    CONSTRAINT pk_reading PRIMARY KEY (document)
);

CREATE TABLE claim (
    id TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    measure TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    low BIGINT,
    best BIGINT,
    high BIGINT,
    exact TEXT,
    qualifier TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    affiliation TEXT COLLATE "C",
    demographic TEXT NOT NULL,
    group_words TEXT COLLATE "C" NOT NULL,
    speaker_id TEXT COLLATE "C",
    speaker_name TEXT COLLATE "C",
    chain TEXT,
    hedge TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    as_of DATE,
    quote TEXT COLLATE "C" NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    number_start INTEGER NOT NULL,
    number_end INTEGER NOT NULL,
    anchor_start INTEGER,
    anchor_end INTEGER,
    sentence INTEGER NOT NULL,
    part_of TEXT COLLATE "C",
    repeats TEXT COLLATE "C",
    event TEXT COLLATE "C",
    score DOUBLE PRECISION NOT NULL,
    made_by TEXT COLLATE "C" NOT NULL,
    made_by_version TEXT COLLATE "C" NOT NULL,
    why TEXT NOT NULL,
    CONSTRAINT pk_claim PRIMARY KEY (id)
);

CREATE INDEX ix_claim_document ON claim (document);

CREATE INDEX ix_claim_measure ON claim (measure);

CREATE TABLE event (
    id TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    quote TEXT COLLATE "C" NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    hedge TEXT COLLATE "C" NOT NULL,
    modality TEXT COLLATE "C" NOT NULL,
    start DATE,
    "end" DATE,
    date_precision INTEGER,
    place_name TEXT COLLATE "C",
    geonameid BIGINT,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    place_precision INTEGER,
    country TEXT COLLATE "C",
    place_code TEXT COLLATE "C",
    place_source TEXT COLLATE "C",
    actors TEXT NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (id)
);

CREATE INDEX ix_event_document ON event (document);

CREATE TABLE account (
    id TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    main BOOLEAN NOT NULL,
    types TEXT NOT NULL,
    start DATE,
    "end" DATE,
    dated TEXT COLLATE "C",
    place_name TEXT COLLATE "C",
    geonameid BIGINT,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    place_precision INTEGER,
    country TEXT COLLATE "C",
    place_code TEXT COLLATE "C",
    place_source TEXT COLLATE "C",
    places TEXT NOT NULL,
    actors TEXT NOT NULL,
    events TEXT NOT NULL,
    claims TEXT NOT NULL,
    made_by TEXT COLLATE "C" NOT NULL,
    made_by_version TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id)
);

CREATE INDEX ix_account_document ON account (document);

CREATE TABLE near_key (
    key TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_near_key PRIMARY KEY (key, account)
);

CREATE INDEX ix_near_key_account ON near_key (account);

CREATE TABLE sketch (
    account TEXT COLLATE "C" NOT NULL,
    words BYTEA NOT NULL,
    CONSTRAINT pk_sketch PRIMARY KEY (account)
);

CREATE TABLE fingerprint (
    value BIGINT NOT NULL,
    document INTEGER NOT NULL,
    CONSTRAINT pk_fingerprint PRIMARY KEY (value, document)
);

CREATE INDEX ix_fingerprint_document ON fingerprint (document);

CREATE TABLE copy (
    copy TEXT COLLATE "C" NOT NULL,
    original TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    share DOUBLE PRECISION NOT NULL,
    share_there DOUBLE PRECISION NOT NULL,
    is_ordered BOOLEAN NOT NULL,
    why TEXT COLLATE "C" NOT NULL,
    agency TEXT COLLATE "C",
    passages TEXT NOT NULL,
    CONSTRAINT pk_copy PRIMARY KEY (copy, original)
);

CREATE INDEX ix_copy_original ON copy (original);

CREATE TABLE pair (
    first TEXT COLLATE "C" NOT NULL,
    second TEXT COLLATE "C" NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    decided BOOLEAN,
    reasons TEXT NOT NULL,
    CONSTRAINT pk_pair PRIMARY KEY (first, second)
);

CREATE INDEX ix_pair_second ON pair (second);

CREATE TABLE incident (
    id TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    start DATE,
    "end" DATE,
    place_name TEXT COLLATE "C",
    geonameid BIGINT,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    place_precision INTEGER,
    country TEXT COLLATE "C",
    place_code TEXT COLLATE "C",
    place_source TEXT COLLATE "C",
    first_seen DATE NOT NULL,
    changed_at DATE NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_incident PRIMARY KEY (id)
);

CREATE INDEX ix_incident_changed_at ON incident (changed_at);

CREATE INDEX ix_incident_start ON incident (start);

CREATE TABLE membership (
    incident TEXT COLLATE "C" NOT NULL,
    account TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (incident, account)
);

CREATE INDEX ix_membership_account ON membership (account);

CREATE INDEX ix_membership_document ON membership (document);

CREATE TABLE figure (
    id TEXT COLLATE "C" NOT NULL,
    incident TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    measure TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C",
    affiliation TEXT COLLATE "C",
    low BIGINT,
    best BIGINT,
    high BIGINT,
    exact TEXT,
    rule TEXT COLLATE "C" NOT NULL,
    parameters TEXT NOT NULL,
    number_of_origins INTEGER NOT NULL,
    number_of_documents INTEGER NOT NULL,
    agreement TEXT COLLATE "C" NOT NULL,
    notes TEXT NOT NULL,
    CONSTRAINT pk_figure PRIMARY KEY (id)
);

CREATE INDEX ix_figure_incident ON figure (incident);

CREATE TABLE value (
    figure TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    incident TEXT COLLATE "C" NOT NULL,
    origin_id TEXT COLLATE "C",
    origin_name TEXT COLLATE "C",
    origin_kind TEXT COLLATE "C" NOT NULL,
    origin_external BOOLEAN NOT NULL,
    low BIGINT,
    best BIGINT,
    high BIGINT,
    exact TEXT,
    qualifier TEXT COLLATE "C" NOT NULL,
    as_of DATE,
    claims TEXT NOT NULL,
    documents TEXT NOT NULL,
    demographic TEXT NOT NULL,
    partial BOOLEAN NOT NULL,
    standing TEXT COLLATE "C" NOT NULL,
    flags TEXT NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_value PRIMARY KEY (figure, position)
);

CREATE INDEX ix_value_incident ON value (incident);

CREATE TABLE judgement (
    seq INTEGER NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    verdict TEXT COLLATE "C" NOT NULL,
    about TEXT NOT NULL,
    value BIGINT,
    by TEXT COLLATE "C" NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    prev_hash TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_judgement PRIMARY KEY (seq)
);

CREATE UNIQUE INDEX ix_judgement_id ON judgement (id);

CREATE UNIQUE INDEX ix_judgement_prev_hash ON judgement (prev_hash);

CREATE TABLE word_index (
    document INTEGER NOT NULL,
    words TSVECTOR NOT NULL,
    CONSTRAINT pk_word_index PRIMARY KEY (document)
);

CREATE INDEX ix_word_index_words ON word_index USING gin (words);
