"""Findings: what the sections of a report say, each a measure, a chart and sentences computed from it."""

from research.findings.adoption import adoption
from research.findings.convergence import convergence
from research.findings.electricity import electricity_and_internet
from research.findings.finding import Finding
from research.findings.income import against_income
from research.findings.index_beside import index_published, index_sources, index_targets
from research.findings.index_inputs import index_data, index_framework, index_outliers
from research.findings.index_ranks import index_closeness, index_map, index_ranks
from research.findings.index_reasons import index_correlations, index_drivers, index_parts
from research.findings.opening import key_figures
from research.findings.peers import beside_peers
from research.findings.people import age_and_place, women_and_men
from research.findings.region import region_map
from research.findings.sources import missing, sources
from research.findings.structure import over_time, sectors, trade
from research.findings.targets import target_wheel, targets_among

__all__ = [
    "Finding",
    "adoption",
    "against_income",
    "age_and_place",
    "beside_peers",
    "convergence",
    "electricity_and_internet",
    "index_closeness",
    "index_correlations",
    "index_data",
    "index_drivers",
    "index_framework",
    "index_map",
    "index_outliers",
    "index_parts",
    "index_published",
    "index_ranks",
    "index_sources",
    "index_targets",
    "key_figures",
    "missing",
    "over_time",
    "region_map",
    "sectors",
    "sources",
    "target_wheel",
    "targets_among",
    "trade",
    "women_and_men",
]
