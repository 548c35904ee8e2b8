"""Learnt: small trained weights that a pack may hold beside its words."""

from tacitus.lang.learnt.form import Learnt, LearntCard, Margins

__all__ = ["Learnt", "LearntCard", "Margins"]
