"""Block: a paragraph or line of the page, and whether it belongs to the report."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.model.span import Span


class BlockKind(StrEnum):
    """What a block of a page is. Only the first four can hold claims."""

    TITLE = "title"
    SUBHEADING = "subheading"
    LIST_ITEM = "list_item"
    BODY = "body"
    RELATED_LINK = "related_link"
    COMMENT_FORM = "comment_form"
    CAPTION = "caption"
    NAVIGATION = "navigation"
    NOTICE = "notice"

    @property
    def is_report(self) -> bool:
        """Whether its words are the report's own and may be read for claims."""
        return self in (BlockKind.TITLE, BlockKind.SUBHEADING, BlockKind.LIST_ITEM, BlockKind.BODY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph or line, without the white space around it; `why` names the rule that judged it."""

    span: Span
    kind: BlockKind
    why: str
