"""The six exported tables and their columns: name, type, meaning, and an example of what a cell holds.

``datapackage.json`` is made from these rows, docs/columns.md says the same; tests compare both with the
views.
"""

from annotation.export.columns import (
    ACTOR_KINDS,
    AGREEMENTS,
    ARTICLE,
    CUE,
    DOCUMENT,
    FORM,
    MENTION_KINDS,
    NOTE,
    ORIGINS,
    ROLES,
    SAID_ON,
    STANCES,
    START,
    STATEMENT,
    STATUSES,
    STOP,
    TEXT,
    TIME,
    Column,
    Table,
    Type,
    integer,
    moment,
    uid,
)

CLAIMS = Table(
    "claims",
    "claims_export",
    "One row for each claim, ordered by article and place. The first sixteen columns have the names of "
    "Discourse Network Analyzer.",
    (
        STATEMENT,
        TIME,
        Column("person", "The speakers that are persons.", "Steve Witkoff"),
        Column(
            "organization",
            "The speakers that are no persons; where there are none, the organisations that the persons are "
            "affiliated with on the day (said_on, else time, else the day of export).",
            "United States",
        ),
        Column("concept", "The names of the claim's codes.", "Talks are constructive | Talks go on"),
        Column(
            "agreement",
            "1: the claim supports its codes, 0: it opposes them; empty: neutral or not set.",
            "1",
            Type.INTEGER,
            AGREEMENTS,
        ),
        START,
        STOP,
        TEXT,
        *DOCUMENT,
        Column(
            "speakers", "The actors whose words or position the claim is.", "Steve Witkoff | Jared Kushner"
        ),
        Column(
            "speaker_origin",
            "How each speaker was found: named at the claim, inferred from a pronoun, or chosen by hand.",
            "named | inferred",
        ),
        *ROLES,
        Column(
            "codes",
            "The claim's codes with the codes above them, as in path of codebook.csv.",
            "Diplomacy > Talks are constructive",
        ),
        Column(
            "stance",
            "How the claim stands to its codes; a stance for one code only is in claims_tidy.csv.",
            "supports",
            values=STANCES,
        ),
        FORM,
        CUE,
        SAID_ON,
        NOTE,
        Column(
            "segments",
            "Every passage as start-stop, in code points, stop exclusive.",
            "1840-1902 | 1960-2011",
            required=True,
        ),
        *ARTICLE,
    ),
    key="statement_id",
    links=(("document_id", "articles", "document_id"),),
)

CLAIMS_TIDY = Table(
    "claims_tidy",
    "claims_tidy",
    "One row for each claim × speaker × code, with single values; a claim without a speaker or a code has "
    "one row with these cells empty.",
    (
        STATEMENT,
        TIME,
        Column("person", "The speaker, if it is a person.", "Steve Witkoff"),
        Column(
            "organization",
            "The speaker, if it is no person; else the organisation that the person is affiliated with on "
            "the day (said_on, else time, else the day of export): of several the one that began last.",
            "United States",
        ),
        Column("concept", "The code's name.", "Talks are constructive"),
        Column(
            "agreement",
            "1: the claim supports the code, 0: it opposes it; empty: neutral or not set.",
            "1",
            Type.INTEGER,
            AGREEMENTS,
        ),
        START,
        STOP,
        TEXT,
        *DOCUMENT,
        Column("speaker", "The actor whose words or position the claim is.", "Steve Witkoff"),
        uid("speaker_uid", "speaker", required=False),
        Column("speaker_kind", "What the speaker is.", "person", values=ACTOR_KINDS),
        Column(
            "speaker_origin",
            "How the speaker was found: named at the claim, inferred from a pronoun, or chosen by hand.",
            "named",
            values=ORIGINS,
        ),
        Column("code", "The code's name.", "Talks are constructive"),
        Column(
            "code_path",
            "The code with the codes above it, as in path of codebook.csv.",
            "Diplomacy > Talks are constructive",
        ),
        uid("code_uid", "code", required=False),
        Column(
            "stance",
            "How the claim stands to this code: the code's own stance, else the claim's.",
            "supports",
            values=STANCES,
        ),
        FORM,
        CUE,
        SAID_ON,
        *ROLES,
        NOTE,
        *ARTICLE,
    ),
    links=(
        ("document_id", "articles", "document_id"),
        ("statement_id", "claims", "statement_id"),
        ("speaker_uid", "actors", "actor_uid"),
        ("code_uid", "codebook", "code_uid"),
    ),
)

ARTICLES = Table(
    "articles",
    "articles_export",
    "One row for each article; the texts are in the project's file.",
    (
        DOCUMENT[1],
        uid("article_uid", "article"),
        Column("title", "The title.", "Envoys leave Abu Dhabi with a date"),
        Column("author", "The author.", "Jo Field"),
        Column("outlet", "The outlet.", "The Harbour Post"),
        Column("section", "The section.", "World"),
        Column("type", "The type.", "news"),
        Column("url", "The address.", "https://example.org/talks"),
        Column("published", "The date: an ISO 8601 day, month or year.", "2026-01-24"),
        Column("language", "The language: ISO 639-1.", "en"),
        Column(
            "status",
            "How far the reading has come.",
            "done",
            values=STATUSES,
            required=True,
        ),
        integer("words", "How many words the text has, title line included.", "640"),
        integer("characters", "How many code points the text has, title line included.", "3912"),
        integer("claims", "How many claims the article has.", "14"),
        integer("mentions", "How many mentions of names the article has, without the rejected ones.", "88"),
        Column("sha256", "The SHA-256 of the text in UTF-8, hexadecimal.", "9f86d081…", required=True),
        moment("imported", "When the article was added."),
        NOTE,
    ),
    key="document_id",
)

ACTORS = Table(
    "actors",
    "actors_export",
    "One row for each actor; one that was merged into another is counted there.",
    (
        integer("actor_id", "The actor's number in this project.", "7"),
        uid("actor_uid", "actor"),
        Column("name", "The name.", "Steve Witkoff", required=True),
        Column("kind", "What the actor is.", "person", values=ACTOR_KINDS, required=True),
        Column("aliases", "Other names.", "Witkoff | Steven Witkoff"),
        Column(
            "affiliation",
            "The organisations of the actor on the day of export, the latest first.",
            "White House",
        ),
        Column("wikidata", "The item of Wikidata.", "Q7615250"),
        integer("claims_as_speaker", "How many claims the actor makes.", "5"),
        integer("claims_about", "How many claims are about the actor.", "2"),
        integer("mentions", "How many mentions name the actor, without the rejected ones.", "9"),
        NOTE,
    ),
    key="actor_id",
)

CODEBOOK = Table(
    "codebook",
    "codebook_export",
    "One row for each code, in the order of the tree: a code stands before the codes under it.",
    (
        integer("code_id", "The code's number in this project.", "4"),
        uid("code_uid", "code"),
        Column("name", "The name.", "Talks are constructive", required=True),
        Column(
            "path",
            "The names from the top of the tree down to the code, joined by “ > ”.",
            "Diplomacy > Talks are constructive",
            required=True,
        ),
        Column("parent", "The name of the code above it.", "Diplomacy"),
        Column("color", "The name of its colour.", "amber", required=True),
        Column("digit", "The key that gives the code: 1 to 9.", "1", Type.INTEGER),
        Column("description", "When the code is given.", "The speaker calls the talks useful."),
        integer("retired", "1: the code is not offered any more; 0: it is.", "0", values=("0", "1")),
        integer("claims", "How many claims have this very code; the codes under it are not counted.", "6"),
    ),
    key="code_id",
)

MENTIONS = Table(
    "mentions",
    "mentions_export",
    "One row for each place that names somebody or something, the rejected ones included, ordered by "
    "article and place.",
    (
        integer(
            "mention_id",
            "The row's number in this export; it changes when the article is analysed again. Negative: a "
            "person marked the place.",
            "210",
        ),
        DOCUMENT[1],
        uid("article_uid", "article"),
        integer(
            "start_position", "Where the name begins: code points from the start of the article's text.", "96"
        ),
        integer(
            "stop_position",
            "Where the name ends: code points from the start of the article's text, exclusive.",
            "109",
        ),
        Column("text", "The words that stand there.", "Steve Witkoff", required=True),
        Column(
            "label", "The pipeline's label, or the one a person put in its place.", "PERSON", required=True
        ),
        Column("kind", "What the label stands for.", "person", values=MENTION_KINDS, required=True),
        Column("actor", "The actor that is named.", "Steve Witkoff"),
        uid("actor_uid", "actor", required=False),
        Column("origin", "Who marked the place.", "pipeline", values=("pipeline", "person"), required=True),
        Column(
            "status",
            "found: by the pipeline, nobody has decided about it; confirmed: a person has labelled or linked "
            "it; rejected: a person says that it names nothing.",
            "found",
            values=("found", "confirmed", "rejected"),
            required=True,
        ),
        Column("pipeline", "The pipeline that found it, and its version.", "en_core_web_md 3.7.1"),
    ),
    key="mention_id",
    links=(("document_id", "articles", "document_id"), ("actor_uid", "actors", "actor_uid")),
)

TABLES = (CLAIMS, CLAIMS_TIDY, ARTICLES, ACTORS, CODEBOOK, MENTIONS)
