"""Findings: what the sections of a report say, each a measure, a chart and sentences computed from it."""

from research.findings.cost import cost_drivers, cost_to_connect, who_can_pay
from research.findings.electricity import electricity_and_internet
from research.findings.finding import Finding
from research.findings.framework_rural import rural_framework
from research.findings.income import against_income
from research.findings.index_beside import index_published, index_sources, index_targets
from research.findings.index_inputs import index_data, index_framework, index_outliers
from research.findings.index_ranks import index_closeness, index_map, index_ranks
from research.findings.index_reasons import index_correlations, index_drivers, index_parts
from research.findings.neighbours import beside_neighbours
from research.findings.neither import electricity_and_broadband
from research.findings.opening import key_figures
from research.findings.peers import beside_peers
from research.findings.people import age_and_place, women_and_men
from research.findings.region import region_map
from research.findings.settlements import settlements, settlements_map
from research.findings.sources import missing, sources
from research.findings.structure import over_time, sectors, trade

__all__ = [
    "Finding",
    "against_income",
    "age_and_place",
    "beside_neighbours",
    "beside_peers",
    "cost_drivers",
    "cost_to_connect",
    "electricity_and_broadband",
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
    "rural_framework",
    "sectors",
    "settlements",
    "settlements_map",
    "sources",
    "trade",
    "who_can_pay",
    "women_and_men",
]
