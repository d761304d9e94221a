"""How many people a trial takes: by hand, and by the power that they give."""

import math

import pytest
from scipy.stats import norm

from research.metrics.trial import people_an_arm


def test_the_size_is_that_of_a_hand_calculation() -> None:
    # 1.959964 * sqrt(2 * 0.125 * 0.875) = 0.916689; 0.841621 * sqrt(0.09 + 0.1275) = 0.392506
    assert people_an_arm(0.10, 0.15) == pytest.approx((1.309195 / 0.05) ** 2, rel=1e-5)


@pytest.mark.parametrize(
    ("before", "after", "power"), [(0.1, 0.15, 0.8), (0.37, 0.413, 0.9), (0.62, 0.5, 0.8)]
)
def test_so_many_find_the_effect_with_the_power_asked_for(before, after, power) -> None:
    people = people_an_arm(before, after, power=power)
    mean = (before + after) / 2
    by_chance = norm.ppf(0.975) * math.sqrt(2 * mean * (1 - mean) / people)
    spread = math.sqrt((before * (1 - before) + after * (1 - after)) / people)
    assert norm.sf((by_chance - abs(after - before)) / spread) == pytest.approx(power)
