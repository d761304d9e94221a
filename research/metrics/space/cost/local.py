"""What labour and land cost in an economy, by its income."""

from typing import Any

from research.metrics.space.cost.network import Figures

# Costs of labour and land; equipment and satellites are bought on the world market.
LOCAL = ("build", "installation", "maintenance", "rent_city", "rent_town", "rent_rural", "fibre")


def local(figures: Figures, income: float | None) -> dict[str, Any]:
    """Return figures with local costs brought to the price level of an economy.

    Parameters
    ----------
    figures : values of `research.costs`; local ones are those of economies with `reference_income`
    income : US$ a person a year, None where it is not known, which leaves them as they are

    Notes
    -----
    Price levels rise with income (Balassa-Samuelson): a local cost is multiplied by (income /
    reference_income) to the power `price_level`.

    Examples
    --------
    >>> figures = {name: 100.0 for name in LOCAL} | {"reference_income": 1_000.0,
    ...     "price_level": 0.5, "equipment": 100.0}
    >>> local(figures, 4_000.0)["build"], local(figures, 4_000.0)["equipment"], local(figures,
    ...     None)["build"]
    (200.0, 100.0, 100.0)
    """
    factor = (income / figures["reference_income"]) ** figures["price_level"] if income else 1.0
    return {name: value * factor if name in LOCAL else value for name, value in figures.items()}
