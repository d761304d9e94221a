"""Cost of bringing people within coverage online: device, affordable data, training."""

from collections.abc import Mapping


def usage(
    figures: Mapping[str, float],
    income: float | None,
    price: float | None,
    *,
    priced_at: float | None = None,
) -> dict[str, float]:
    """Return the cost of each part for one person in US$: of data a year, of the others once.

    Parameters
    ----------
    figures : values of `research.costs`
    income : US$ a person a year; None where it is not known
    price : of the entry-level mobile data basket, in % of average income; None where it is not
        known
    priced_at : US$ a person a year that `price` is a share of, where its publisher took another
        income; None for `income`

    Returns
    -------
    device, data and training; data is nan where the price or income is not known

    Notes
    -----
    One device and one training a person. Trainers are paid wages, so training costs in proportion
    to income: what is listed where income is `training_income`, or not known. Data: what a year of
    the basket costs above `budget` % of the income of people who are offline, who have
    `offline_income` % of the average; nothing where it costs no more.

    Examples
    --------
    >>> figures = {"device": 50.0, "training": 10.0, "training_income": 2_400.0}
    >>> usage(figures | {"budget": 2.0, "offline_income": 100.0}, 1_200.0, 5.0)
    {'device': 50.0, 'data': 36.0, 'training': 5.0}
    """
    data, earned = float("nan"), income if priced_at is None else priced_at
    if earned is not None and price is not None:
        above = max(0.0, price - figures["budget"] * figures["offline_income"] / 100)
        data = above / 100 * earned
    wages = 1.0 if income is None else income / figures["training_income"]
    return {"device": figures["device"], "data": data, "training": figures["training"] * wages}
