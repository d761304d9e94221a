"""What tests of findings share."""

import pytest


@pytest.fixture
def whole(monkeypatch) -> None:
    """Have every study print its priorities whole, as if the country profile named none."""
    monkeypatch.setattr("research.findings.practice.options.profiled", lambda iso3: [])
