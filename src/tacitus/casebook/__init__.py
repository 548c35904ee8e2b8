"""10. casebook: the story of many reports: kept, linked into incidents, reconciled, judged."""

from tacitus.casebook.book import Added, Casebook

__all__ = ["Added", "Casebook"]
