"""What `import research` offers: its public names and nothing else, scopes as on the command line,
hints at groups.
"""

import subprocess
import sys

import pytest
from shapely.geometry import Point

import research
from research import access, economies
from research.errors import InputError
from research.findings.core.scope import scope_of
from research.findings.index.case import case
from research.metrics import index


@pytest.mark.slow
def test_tab_shows_the_public_names_and_nothing_else() -> None:
    """In a process of its own: here other tests have imported modules, which Python hangs on the
    package.
    """
    code = "import research, research.cli, research.batch.run; print(*dir(research))"
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=100, check=True
    ).stdout.split()
    assert shown == sorted([*research.__all__, "__version__"])


def test_help_is_a_page_that_names_them() -> None:
    import pydoc

    page = pydoc.plain(pydoc.render_doc(research))
    assert all(name in page for name in research.__all__)


@pytest.mark.parametrize("scope", ["world", "all", "World", " ALL "])
def test_the_world_is_every_economy(scope: str) -> None:
    everyone = research.load("internet_users")
    assert research.load("internet_users", scope).equals(everyone)
    assert len(research.observations("internet_users", scope)) == len(
        research.observations("internet_users")
    )


@pytest.mark.parametrize("group", [group for group in economies.groups() if group != "all"])
def test_any_group_is_its_members(group: str) -> None:
    loaded = set(research.load("internet_users", group).index.get_level_values("economy"))
    assert loaded == set(
        research.load("internet_users", economies.group(group)).index.get_level_values("economy")
    )
    assert loaded <= set(economies.group(group))


@pytest.mark.parametrize("title", ["African Union", "the african union", "org:au"])
def test_a_group_goes_by_its_title_too(title: str) -> None:
    assert economies.expand(title) == economies.group("org:au")
    assert economies.peers("KEN", title).id == "org:au"


def test_groups_and_economies_together() -> None:
    found = research.load("internet_users", ["wb:south-asia", "Thailand"]).index.get_level_values(
        "economy"
    )
    assert {"IND", "THA"} <= set(found)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ldc", "'un:ldc'"),
        ("asia pacifc", "'itu:asia-pacific'"),
        ("low incme", "'wb:low'"),
    ],
)
def test_an_unknown_name_may_have_meant_a_group(written: str, meant: str) -> None:
    with pytest.raises(InputError, match="Or a group: ") as refused:
        research.load("internet_users", written)
    assert meant in str(refused.value)


def test_a_misspelt_economy_is_no_group() -> None:
    with pytest.raises(
        InputError, match=r"Did you mean 'Thailand'.*Groups are named like 'itu:asia-pacific'"
    ) as refused:
        research.load("internet_users", "Thialand")
    assert "Or a group" not in str(refused.value)


def test_the_world_is_no_economy_in_a_finding() -> None:
    assert scope_of("world") == scope_of("all")
    assert scope_of("world").is_group


def test_a_frame_for_a_map_has_each_economy_once_with_its_value_and_shape() -> None:
    frame = research.map_frame(["itu:asia-pacific", "Thailand"], "internet_users")
    assert frame.index.tolist() == economies.group("itu:asia-pacific")
    latest = access.latest("internet_users")["value"]
    assert frame["value"].dropna().to_dict() == latest.reindex(frame.index).dropna().to_dict()
    assert frame.loc["THA"].geometry.contains(Point(100.5, 14.9))
    assert frame.crs.to_epsg() == 4326


def test_an_index_of_a_group_is_one_call() -> None:
    found = research.score("connectivity", "itu:asia-pacific")
    again = case("itu:asia-pacific", "connectivity")
    assert found.total.equals(index.score(again.framework, again.values).total)
