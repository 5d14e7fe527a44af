"""The views that are exported: each has exactly the columns of its CSV file, in that order.

Their SQL is put together from fragments that speak of the ``claim`` of the view around them.
SQLite before 3.44 has no ORDER BY inside an aggregate: values are joined from an ordered subquery.
"""


def _joined(select: str, separator: str = " | ") -> str:
    """A scalar subquery: the column ``value`` of the ordered *select* in one cell."""
    return f"(SELECT group_concat(value, '{separator}') FROM ({select}))"


def _actors(role: str, value: str = "actor.name", only: str = "1") -> str:
    """The claim's actors in *role*, in the coder's order."""
    return _joined(
        f"SELECT {value} AS value FROM claim_actor AS part JOIN actor ON actor.id = part.actor_id "
        f"WHERE part.claim_id = claim.id AND part.role = '{role}' AND {only} "
        "ORDER BY part.position, part.id"
    )


def _passages(kind: str, value: str, separator: str) -> str:
    """The claim's passages, in text order."""
    return _joined(
        f"SELECT {value} AS value FROM segment WHERE claim_id = claim.id AND kind = '{kind}' "
        "ORDER BY start, stop",
        separator,
    )


def _codes(value: str) -> str:
    """The claim's codes, in the order in which they were given."""
    return _joined(
        f"SELECT {value} AS value FROM claim_code JOIN code ON code.id = claim_code.code_id "
        "JOIN code_place ON code_place.code_id = code.id "
        "WHERE claim_code.claim_id = claim.id ORDER BY claim_code.id"
    )


def _holds(day: str) -> str:
    """Whether the affiliation ``tie`` encloses *day*; both bounds belong to it, an empty one is open.

    A date may be a day, a month or a year: two are compared as far as both of them go.
    """
    return (
        f"substr(tie.since, 1, length({day})) <= substr({day}, 1, length(tie.since)) "
        f"AND substr({day}, 1, length(tie.until)) <= substr(tie.until, 1, length({day}))"
    )


TODAY = "date('now')"
SAID = f"coalesce(nullif(claim.said_on, ''), nullif(article.published, ''), {TODAY})"

SPEAKERS_AFFILIATIONS = _joined(
    "SELECT organization.name AS value FROM claim_actor AS part "
    "JOIN affiliation AS tie ON tie.actor_id = part.actor_id "
    "JOIN actor AS organization ON organization.id = tie.organization_id "
    f"WHERE part.claim_id = claim.id AND part.role = 'speaker' AND {_holds(SAID)} "
    "GROUP BY organization.id ORDER BY min(part.position), min(part.id), max(tie.since) DESC, min(tie.id)"
)

AFFILIATIONS = _joined(
    "SELECT organization.name AS value FROM affiliation AS tie "
    "JOIN actor AS organization ON organization.id = tie.organization_id "
    f"WHERE tie.actor_id = actor.id AND {_holds(TODAY)} "
    "GROUP BY organization.id ORDER BY max(tie.since) DESC, min(tie.id)"
)

ALIASES = _joined("SELECT name AS value FROM alias WHERE actor_id = actor.id ORDER BY id")

PLACE = f"""
    (SELECT min(start) FROM segment WHERE claim_id = claim.id AND kind = 'content') AS start_position,
    (SELECT max(stop) FROM segment WHERE claim_id = claim.id AND kind = 'content') AS stop_position,
    {_passages("content", "quote", " […] ")} AS text,
    coder.name AS coder,
    article.id AS document_id, article.title AS document_title, article.author AS document_author,
    article.outlet AS document_source, article.section AS document_section,
    article.type AS document_type,
    claim.uid AS claim_uid
"""

OTHER_ROLES = f"""
    {_actors("about")} AS about, {_actors("addressee")} AS addressees,
    {_actors("via")} AS via, {_actors("cites")} AS cites
"""

ARTICLE = """
    article.uid AS article_uid, article.url AS article_url, article.language AS article_language,
    claim.created, claim.modified
"""

CUE = _passages("cue", "quote", " […] ")

HELPERS = """
-- The newest version of each article's text.
CREATE VIEW current_text AS
SELECT * FROM article_text AS this
WHERE NOT EXISTS (
    SELECT 1 FROM article_text AS later
    WHERE later.article_id = this.article_id AND later.version > this.version
);

-- Every code with its place in the tree; the depth is bounded, so that a damaged file cannot run for ever.
CREATE VIEW code_place AS
WITH RECURSIVE walk (code_id, path, place, depth) AS (
    SELECT id, name, printf('%09d.%09d', position, id), 0 FROM code WHERE parent_id IS NULL
    UNION ALL
    SELECT code.id, walk.path || ' > ' || code.name,
        walk.place || '/' || printf('%09d.%09d', code.position, code.id), walk.depth + 1
    FROM walk JOIN code ON code.parent_id = walk.code_id
    WHERE walk.depth < 30
)
SELECT code_id, path, place FROM walk;
"""

CLAIMS = f"""
CREATE VIEW claims_export AS
SELECT
    claim.id AS statement_id, article.published AS time,
    {_actors("speaker", only="actor.kind = 'person'")} AS person,
    coalesce({_actors("speaker", only="actor.kind <> 'person'")}, {SPEAKERS_AFFILIATIONS}) AS organization,
    {_codes("code.name")} AS concept,
    CASE claim.stance WHEN 'supports' THEN 1 WHEN 'opposes' THEN 0 END AS agreement,
    {PLACE},
    {_actors("speaker")} AS speakers, {_actors("speaker", "part.origin")} AS speaker_origin,
    {OTHER_ROLES},
    {_codes("code_place.path")} AS codes,
    claim.stance, claim.form, {CUE} AS cue, claim.said_on, claim.note,
    {_passages("content", "start || '-' || stop", " | ")} AS segments,
    {ARTICLE}
FROM claim
JOIN article ON article.id = claim.article_id
JOIN coder ON coder.id = claim.coder_id
ORDER BY claim.article_id, start_position, stop_position, claim.id;
"""

CLAIMS_TIDY = f"""
-- A person's one organisation is the affiliation that began last.
CREATE VIEW claims_tidy AS
SELECT
    claim.id AS statement_id, article.published AS time,
    CASE WHEN speaker.kind = 'person' THEN speaker.name END AS person,
    CASE WHEN speaker.kind = 'person' THEN (
        SELECT organization.name FROM affiliation AS tie
        JOIN actor AS organization ON organization.id = tie.organization_id
        WHERE tie.actor_id = speaker.id AND {_holds(SAID)}
        ORDER BY tie.since DESC, tie.id LIMIT 1
    ) ELSE speaker.name END AS organization,
    code.name AS concept,
    CASE coalesce(claim_code.stance, claim.stance) WHEN 'supports' THEN 1 WHEN 'opposes' THEN 0 END
        AS agreement,
    {PLACE},
    speaker.name AS speaker, speaker.uid AS speaker_uid, speaker.kind AS speaker_kind,
    part.origin AS speaker_origin,
    code.name AS code, code_place.path AS code_path, code.uid AS code_uid,
    coalesce(claim_code.stance, claim.stance) AS stance,
    claim.form, {CUE} AS cue, claim.said_on,
    {OTHER_ROLES},
    claim.note,
    {ARTICLE}
FROM claim
JOIN article ON article.id = claim.article_id
JOIN coder ON coder.id = claim.coder_id
LEFT JOIN claim_actor AS part ON part.claim_id = claim.id AND part.role = 'speaker'
LEFT JOIN actor AS speaker ON speaker.id = part.actor_id
LEFT JOIN claim_code ON claim_code.claim_id = claim.id
LEFT JOIN code ON code.id = claim_code.code_id
LEFT JOIN code_place ON code_place.code_id = code.id
ORDER BY claim.article_id, start_position, stop_position, claim.id,
    part.position, part.id, claim_code.id;
"""

ARTICLES = """
CREATE VIEW articles_export AS
SELECT
    article.id AS document_id, article.uid AS article_uid, article.title, article.author, article.outlet,
    article.section, article.type, article.url, article.published, article.language, article.status,
    current_text.words, current_text.characters,
    (SELECT count(*) FROM claim WHERE claim.article_id = article.id) AS claims,
    coalesce(found.mentions, 0) AS mentions,
    current_text.sha256, article.created AS imported, article.note
FROM article
LEFT JOIN current_text ON current_text.article_id = article.id
LEFT JOIN (
    SELECT text_id, count(*) AS mentions FROM effective_mention WHERE NOT rejected GROUP BY text_id
) AS found ON found.text_id = current_text.id
ORDER BY article.id;
"""

ACTORS = f"""
CREATE VIEW actors_export AS
SELECT
    actor.id AS actor_id, actor.uid AS actor_uid, actor.name, actor.kind,
    {ALIASES} AS aliases, {AFFILIATIONS} AS affiliation, actor.wikidata,
    (SELECT count(*) FROM claim_actor WHERE actor_id = actor.id AND role = 'speaker') AS claims_as_speaker,
    (SELECT count(*) FROM claim_actor WHERE actor_id = actor.id AND role = 'about') AS claims_about,
    coalesce(found.mentions, 0) AS mentions,
    actor.note
FROM actor
LEFT JOIN (
    SELECT actor_id, count(*) AS mentions
    FROM effective_mention JOIN current_text ON current_text.id = effective_mention.text_id
    WHERE NOT rejected GROUP BY actor_id
) AS found ON found.actor_id = actor.id
WHERE actor.merged_into IS NULL
ORDER BY actor.id;
"""

CODEBOOK = """
CREATE VIEW codebook_export AS
SELECT
    code.id AS code_id, code.uid AS code_uid, code.name, code_place.path, parent.name AS parent,
    code.color, code.digit, code.description, code.retired,
    (SELECT count(*) FROM claim_code WHERE claim_code.code_id = code.id) AS claims
FROM code
LEFT JOIN code_place ON code_place.code_id = code.id
LEFT JOIN code AS parent ON parent.id = code.parent_id
ORDER BY code_place.place, code.id;
"""

MENTIONS = """
-- Origin: who marked the place. Status: whether a person has decided about it.
CREATE VIEW mentions_export AS
SELECT
    mention_id, found.article_id AS document_id, article.uid AS article_uid,
    found.start AS start_position, found.stop AS stop_position, found.name AS text, found.label,
    CASE
        WHEN label IN ('PERSON', 'PER') THEN 'person'
        WHEN label = 'ORG' THEN 'organisation'
        WHEN label IN ('GPE', 'LOC', 'FAC') THEN 'place'
        WHEN label = 'NORP' THEN 'group'
        WHEN label IN ('DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL') THEN 'number'
        ELSE 'other'
    END AS kind,
    actor.name AS actor, actor.uid AS actor_uid,
    CASE WHEN mention_id < 0 THEN 'person' ELSE 'pipeline' END AS origin,
    CASE WHEN rejected THEN 'rejected' WHEN origin = 'person' THEN 'confirmed' ELSE 'found' END AS status,
    pipeline
FROM effective_mention AS found
JOIN current_text ON current_text.id = found.text_id
JOIN article ON article.id = found.article_id
LEFT JOIN actor ON actor.id = found.actor_id
ORDER BY found.article_id, found.start, found.stop, mention_id;
"""

FIRST = HELPERS + CLAIMS + CLAIMS_TIDY + ARTICLES + ACTORS + CODEBOOK + MENTIONS
