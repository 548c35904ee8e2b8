"""Weigh: what a number counts where the rules end, by a small model that was trained on annotated sentences."""

from tacitus.find.weigh.candidates import Candidate, CandidateFinder, Place
from tacitus.find.weigh.features import features_of, is_of_reports
from tacitus.find.weigh.judge import Judge, near_readings
from tacitus.find.weigh.weigher import Verdict, Weigher, is_open

__all__ = [
    "Candidate",
    "CandidateFinder",
    "Judge",
    "Place",
    "Verdict",
    "Weigher",
    "features_of",
    "is_of_reports",
    "is_open",
    "near_readings",
]
