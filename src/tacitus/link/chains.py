"""Chains: ids in groups that pairs join, directly or through others."""

from collections.abc import Iterable


def chained(known: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """The groups, each sorted, in the order of their first ids; pairs with an id that is not known join nothing."""
    head = {id: id for id in known}

    def top(id: str) -> str:
        while head[id] != id:
            head[id] = head[head[id]]
            id = head[id]
        return id

    for one, other in pairs:
        if one in head and other in head:
            low, high = sorted((top(one), top(other)))
            head[high] = low
    groups: dict[str, list[str]] = {}
    for id in sorted(head):
        groups.setdefault(top(id), []).append(id)
    return list(groups.values())
