"""From a file, its bytes, or pasted words to an `ArticleDraft`; no project is needed."""

from annotation.importing.drafts import ArticleDraft
from annotation.importing.formats import LARGEST, read_bytes, read_file, read_pasted

__all__ = ["LARGEST", "ArticleDraft", "read_bytes", "read_file", "read_pasted"]
