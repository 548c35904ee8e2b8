"""Person: single persons of a report, by noun, name or pronoun: their traits, their harm, and which mentions are one person."""
