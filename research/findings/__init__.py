"""Findings: what the sections of a report say, each a measure, a chart and sentences computed from it."""

from research.findings.adoption import adoption
from research.findings.affordability import affordability
from research.findings.ages import learning_cohorts, people_by_age
from research.findings.atlas import atlas_maps, atlas_regions
from research.findings.atlas_ranks import atlas_places, atlas_rankings
from research.findings.audit import audit_age, audit_known, audit_members
from research.findings.audit_origin import audit_corrections, audit_gaps, audit_marks, audit_sources
from research.findings.choosing import choose
from research.findings.convergence import convergence
from research.findings.cost import cost_drivers, cost_to_connect
from research.findings.cost_pay import who_can_pay
from research.findings.cost_reasons import cost_reasons
from research.findings.cost_usage import cost_of_use
from research.findings.coverage import coverage
from research.findings.divides import divide
from research.findings.ecosystem import digital_industry, digital_infrastructure, digital_policies
from research.findings.electricity import electricity_and_internet
from research.findings.framework_rural import rural_framework
from research.findings.girls import gender_parity
from research.findings.girls_work import science_and_technology, youth_at_work
from research.findings.growth import growth_pace, output_level
from research.findings.improvers import improvers
from research.findings.income import against_income
from research.findings.index_beside import index_published, index_sources, index_targets
from research.findings.index_inputs import index_data, index_framework, index_outliers
from research.findings.index_ranks import index_closeness, index_map, index_ranks
from research.findings.index_reasons import index_correlations, index_drivers, index_parts
from research.findings.inequality import inequality
from research.findings.looking import at_a_glance, explore
from research.findings.neighbours import beside_neighbours
from research.findings.neither import electricity_and_broadband
from research.findings.offline import offline_gaps
from research.findings.opening import key_figures
from research.findings.over_time import over_time
from research.findings.peers import beside_peers
from research.findings.peers_structural import structural_peers
from research.findings.people import age_and_place, women_and_men
from research.findings.people_map import people_by_province
from research.findings.performers import performers
from research.findings.performers_traits import performer_traits
from research.findings.practices import shared_practices
from research.findings.programmes import programme_results, programmes
from research.findings.questions import ministers_question
from research.findings.region import region_map
from research.findings.settlements import settlements, settlements_map
from research.findings.skills import ict_skills
from research.findings.skills_gap import skills_gap, training_need
from research.findings.sources import missing, sources
from research.findings.speeds import speeds, speeds_by_quarter
from research.findings.structure import sectors, trade
from research.findings.targets import target_progress, target_wheel, targets_among
from research.findings.technology_trade import technology_trade
from research.report.finding import Finding

__all__ = [
    "Finding",
    "adoption",
    "affordability",
    "against_income",
    "age_and_place",
    "at_a_glance",
    "atlas_maps",
    "atlas_places",
    "atlas_rankings",
    "atlas_regions",
    "audit_age",
    "audit_corrections",
    "audit_gaps",
    "audit_known",
    "audit_marks",
    "audit_members",
    "audit_sources",
    "beside_neighbours",
    "beside_peers",
    "choose",
    "convergence",
    "cost_drivers",
    "cost_of_use",
    "cost_reasons",
    "cost_to_connect",
    "coverage",
    "digital_industry",
    "digital_infrastructure",
    "digital_policies",
    "divide",
    "electricity_and_broadband",
    "electricity_and_internet",
    "explore",
    "gender_parity",
    "growth_pace",
    "ict_skills",
    "improvers",
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
    "inequality",
    "key_figures",
    "learning_cohorts",
    "ministers_question",
    "missing",
    "offline_gaps",
    "output_level",
    "over_time",
    "people_by_age",
    "people_by_province",
    "performer_traits",
    "performers",
    "programme_results",
    "programmes",
    "region_map",
    "rural_framework",
    "science_and_technology",
    "sectors",
    "settlements",
    "settlements_map",
    "shared_practices",
    "skills_gap",
    "sources",
    "speeds",
    "speeds_by_quarter",
    "structural_peers",
    "target_progress",
    "target_wheel",
    "targets_among",
    "technology_trade",
    "trade",
    "training_need",
    "who_can_pay",
    "women_and_men",
    "youth_at_work",
]
