"""The tables of the project file.

Every row that another project may meet again has a ``uid``; dates are ISO 8601; ``start`` and ``stop`` are
code points into ``article_text.text``, half-open. Every foreign key is indexed: without, deleting a large
article takes seconds.
"""

FIRST = """
CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    outlet TEXT NOT NULL DEFAULT '',
    section TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'unread' CHECK (status IN ('unread', 'reading', 'done')),
    note TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id)
) STRICT;
CREATE INDEX article_coder ON article (coder_id);

-- A repaired text is a new version; the text lies apart from the rows that lists read.
CREATE TABLE article_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version INTEGER NOT NULL DEFAULT 1,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    words INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    canon_version INTEGER NOT NULL,
    UNIQUE (article_id, version)
) STRICT;
CREATE INDEX article_text_sha256 ON article_text (sha256);

CREATE TABLE article_source (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE zone (
    id INTEGER PRIMARY KEY,
    text_id INTEGER NOT NULL REFERENCES article_text (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('rule', 'person')),
    CHECK (0 <= start AND start < stop)
) STRICT;
CREATE INDEX zone_text ON zone (text_id);

CREATE TABLE actor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('person', 'organisation', 'state', 'place', 'group', 'outlet', 'unnamed')),
    wikidata TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    merged_into INTEGER REFERENCES actor (id),
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id)
) STRICT;
CREATE INDEX actor_name_key ON actor (name_key);
CREATE INDEX actor_merged_into ON actor (merged_into);
CREATE INDEX actor_coder ON actor (coder_id);

CREATE TABLE alias (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    UNIQUE (actor_id, name_key)
) STRICT;
CREATE INDEX alias_name_key ON alias (name_key);

CREATE TABLE affiliation (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    organization_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    since TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT '',
    UNIQUE (actor_id, organization_id, since)
) STRICT;
CREATE INDEX affiliation_organization ON affiliation (organization_id);

-- Pairs of actors of which a person has said that they are two, alike as their names may be.
CREATE TABLE distinction (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    created TEXT NOT NULL,
    UNIQUE (actor_id, other_id),
    CHECK (actor_id < other_id)
) STRICT;
CREATE INDEX distinction_other ON distinction (other_id);
CREATE INDEX distinction_coder ON distinction (coder_id);

CREATE TABLE code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES code (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    color TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    digit INTEGER UNIQUE CHECK (digit BETWEEN 1 AND 9),
    position INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    created TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id)
) STRICT;
CREATE INDEX code_parent ON code (parent_id);
CREATE INDEX code_coder ON code (coder_id);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    stance TEXT CHECK (stance IN ('supports', 'neutral', 'opposes')),
    form TEXT CHECK (form IN ('direct', 'mixed', 'indirect', 'narrator')),
    said_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    modified_by INTEGER NOT NULL REFERENCES coder (id)
) STRICT;
CREATE INDEX claim_article ON claim (article_id);
CREATE INDEX claim_coder ON claim (coder_id);
CREATE INDEX claim_modified_by ON claim (modified_by);

-- The words and 32 characters on either side are kept: so a passage is found again in a repaired text.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES article_text (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('content', 'cue')),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    CHECK (0 <= start AND start < stop)
) STRICT;
CREATE INDEX segment_claim ON segment (claim_id);
CREATE INDEX segment_text ON segment (text_id);

CREATE TABLE claim_code (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    code_id INTEGER NOT NULL REFERENCES code (id) ON DELETE CASCADE,
    stance TEXT CHECK (stance IN ('supports', 'neutral', 'opposes')), -- NULL: the claim's
    created TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    UNIQUE (claim_id, code_id)
) STRICT;
CREATE INDEX claim_code_code ON claim_code (code_id);
CREATE INDEX claim_code_coder ON claim_code (coder_id);

CREATE TABLE claim_actor (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    actor_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('speaker', 'about', 'addressee', 'via', 'cites')),
    position INTEGER NOT NULL DEFAULT 0,
    origin TEXT NOT NULL CHECK (origin IN ('named', 'inferred', 'chosen')),
    mention_start INTEGER,
    mention_stop INTEGER,
    UNIQUE (claim_id, role, actor_id)
) STRICT;
CREATE INDEX claim_actor_actor ON claim_actor (actor_id, role);

-- What a pipeline found: a cache that can be made again, never in the history.
CREATE TABLE analysis (
    id INTEGER PRIMARY KEY,
    text_id INTEGER NOT NULL UNIQUE REFERENCES article_text (id) ON DELETE CASCADE,
    pipeline TEXT NOT NULL,
    version TEXT NOT NULL,
    rules TEXT NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)), -- suggestions included
    created TEXT NOT NULL
) STRICT;

CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    analysis_id INTEGER NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    label TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    UNIQUE (analysis_id, start, stop)
) STRICT;
CREATE INDEX mention_name_key ON mention (name_key);

CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    analysis_id INTEGER NOT NULL REFERENCES analysis (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (analysis_id, fingerprint)
) STRICT;

-- People's decisions about names, apart from the cache; NULL says nothing.
-- Span wins over article, article over project.
CREATE TABLE mention_decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL CHECK (scope IN ('span', 'article', 'project')),
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    text_id INTEGER REFERENCES article_text (id) ON DELETE CASCADE,
    start INTEGER,
    stop INTEGER,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    label TEXT,
    actor_id INTEGER REFERENCES actor (id) ON DELETE CASCADE,
    rejected INTEGER CHECK (rejected IN (0, 1)),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    created TEXT NOT NULL,
    CHECK ((scope = 'span') = (text_id IS NOT NULL AND start IS NOT NULL AND stop IS NOT NULL)),
    CHECK ((scope = 'project') = (article_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX decision_span ON mention_decision (text_id, start, stop) WHERE scope = 'span';
CREATE UNIQUE INDEX decision_article ON mention_decision (article_id, name_key) WHERE scope = 'article';
CREATE UNIQUE INDEX decision_project ON mention_decision (name_key) WHERE scope = 'project';
CREATE INDEX decision_of_article ON mention_decision (article_id);
CREATE INDEX decision_actor ON mention_decision (actor_id);
CREATE INDEX decision_coder ON mention_decision (coder_id);

CREATE TABLE verdict (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'dismissed')),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    UNIQUE (article_id, fingerprint)
) STRICT;
CREATE INDEX verdict_coder ON verdict (coder_id);

-- The history. An undone branch that is left is 'dropped', not deleted.
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    created TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX step_state ON step (state, id);
CREATE INDEX step_coder ON step (coder_id);

-- What a step wrote: the row's key, and what is needed to go the other way (see store/history.py).
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    owner_id INTEGER, -- the claim of a segment, the actor of an alias, the article of a claim
    op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
    image TEXT
) STRICT;
CREATE INDEX change_step ON change (step_id);
"""
