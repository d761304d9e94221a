"""What it costs to reach people who are not connected: zones, sites, money, and what each assumption is worth."""

from research.metrics.space.cost.estimate import Estimate, Plan, estimate
from research.metrics.space.cost.money import annuity, carried
from research.metrics.space.cost.network import REASONS, backhaul, rate, sites
from research.metrics.space.cost.tornado import tornado
from research.metrics.space.cost.zones import COLUMNS, check, deciles, gap, zones

__all__ = [
    "COLUMNS", "REASONS", "Estimate", "Plan", "annuity", "backhaul", "carried", "check", "deciles", "estimate", "gap", "rate",
    "sites", "tornado", "zones",
]  # fmt: skip
