"""The views of the project file: what lists and exports read.

`effective_mention` is the one place where people's decisions meet the pipeline's findings.
The views of the exported tables stand in `export_views`.
"""

from annotation.store import export_views

MENTIONS = """
-- Names that stand for one actor only; two people with one surname stay two.
CREATE VIEW unique_name AS
SELECT name_key, min(actor_id) AS actor_id
FROM (
    SELECT name_key, id AS actor_id FROM actor WHERE merged_into IS NULL
    UNION ALL
    SELECT alias.name_key, alias.actor_id
    FROM alias JOIN actor ON actor.id = alias.actor_id WHERE actor.merged_into IS NULL
)
GROUP BY name_key
HAVING count(DISTINCT actor_id) = 1;

CREATE VIEW effective_mention AS
SELECT
    mention.id AS mention_id, article_text.id AS text_id, article_text.article_id,
    mention.start, mention.stop, mention.name, mention.name_key,
    coalesce(here.label, local.label, everywhere.label, mention.label) AS label,
    coalesce(here.actor_id, local.actor_id, everywhere.actor_id, unique_name.actor_id) AS actor_id,
    coalesce(here.rejected, local.rejected, everywhere.rejected, 0) AS rejected,
    CASE WHEN coalesce(here.id, local.id, everywhere.id) IS NULL THEN 'pipeline' ELSE 'person' END AS origin,
    analysis.pipeline || ' ' || analysis.version AS pipeline
FROM mention
JOIN analysis ON analysis.id = mention.analysis_id
JOIN article_text ON article_text.id = analysis.text_id
LEFT JOIN mention_decision AS here
    ON here.scope = 'span' AND here.text_id = article_text.id
    AND here.start = mention.start AND here.stop = mention.stop
LEFT JOIN mention_decision AS local
    ON local.scope = 'article' AND local.article_id = article_text.article_id
    AND local.name_key = mention.name_key
LEFT JOIN mention_decision AS everywhere
    ON everywhere.scope = 'project' AND everywhere.name_key = mention.name_key
LEFT JOIN unique_name ON unique_name.name_key = mention.name_key
UNION ALL
-- names that a person marked where the pipeline found none; their ids are negative
SELECT
    -decision.id, decision.text_id, decision.article_id,
    decision.start, decision.stop, decision.name, decision.name_key,
    coalesce(decision.label, local.label, everywhere.label, 'OTHER'),
    coalesce(decision.actor_id, local.actor_id, everywhere.actor_id, unique_name.actor_id),
    coalesce(decision.rejected, local.rejected, everywhere.rejected, 0), 'person', ''
FROM mention_decision AS decision
LEFT JOIN mention_decision AS local
    ON local.scope = 'article' AND local.article_id = decision.article_id
    AND local.name_key = decision.name_key
LEFT JOIN mention_decision AS everywhere
    ON everywhere.scope = 'project' AND everywhere.name_key = decision.name_key
LEFT JOIN unique_name ON unique_name.name_key = decision.name_key
WHERE decision.scope = 'span' AND NOT EXISTS (
    SELECT 1 FROM mention JOIN analysis ON analysis.id = mention.analysis_id
    WHERE analysis.text_id = decision.text_id
    AND mention.start = decision.start AND mention.stop = decision.stop
);
"""

FIRST = MENTIONS + export_views.FIRST
