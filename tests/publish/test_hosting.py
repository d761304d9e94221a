"""What hosting asks for: a sitemap, a feed of changes, an address that is one, previews that stay
the same.
"""

from pathlib import Path
from xml.etree import ElementTree as xml

import pytest

from research.errors import InputError
from research.publish import hosting, preview, site
from research.report.record import Change
from tests.publish import made_up

BASE = "https://example.org/reports/"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.mark.parametrize(
    "given",
    [
        "example.org",
        "ftp://example.org",
        'https://example.org/"><script>',
        "https://a b/",
        "file:///x",
    ],
)
def test_an_address_that_is_none_is_refused(given: str) -> None:
    with pytest.raises(InputError, match="address of a folder"):
        hosting.checked(given)


def test_the_sitemap_lists_what_there_is() -> None:
    made = [
        made_up.report(),
        made_up.report("VNM", "Viet Nam", status="died", error="signal SIGKILL"),
    ]
    pages = site.render(made_up.manifest(*made, base_url=BASE))
    found = [
        each.text
        for each in xml.fromstring(pages["sitemap.xml"]).iter()
        if each.tag.endswith("loc")
    ]
    assert f"{BASE}THA/use.html" in found
    assert BASE in found
    assert not [address for address in found if "VNM" in address or "404" in address]
    assert f'<a href="{BASE}index.html">' in pages["404.html"]
    assert "sitemap.xml" not in site.render(made_up.manifest(*made))


def test_the_feed_tells_what_changed_and_what_failed() -> None:
    changed = made_up.report(
        why="data changed: internet_users",
        before="2025-01-01T00:00:00+00:00",
        changed=7,
        made="2026-01-05T00:00:00+00:00",
        changes=(Change(figure="Use: Thailand, Users", was="89 %", now="90 %"),),
    )
    failed = made_up.report("VNM", "Viet Nam", status="failed", error="\x1b[31mValueError\x00 <b>")
    root = xml.fromstring(site.render(made_up.manifest(failed, changed, base_url=BASE))["feed.xml"])
    titles = [each.text for each in root.iter(f"{ATOM}title")][1:]
    assert titles == ["Thailand: Internet use", "Viet Nam: Internet use, not made"]
    said = [each.text for each in root.iter(f"{ATOM}summary")]
    assert said[0] == (
        "Made because: data changed: internet_users. 7 figures changed, among them Use: Thailand, "
        "Users: 89 % → 90 %."
    )
    assert "ValueError" in said[1]
    assert "<b>" in said[1]
    ids = [each.text for each in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids) == 3
    assert root.find(f"{ATOM}updated").text == "2026-01-05T00:00:00+00:00"


def test_a_preview_shows_the_first_messages_of_the_report_with_key_figures() -> None:
    told = ("One <b>", "Two", "Three", "Four")
    profile = made_up.report(headline=made_up.headline("90"), messages=told)
    other = made_up.report(study="other", messages=("Another", *told))
    cards = dict(preview.cards(made_up.manifest(other, profile, base_url=BASE)))
    card = cards["assets/preview/THA.png"]
    assert [
        each in card for each in ("<li>One &lt;b&gt;</li>", "<li>Three</li>", "Four", "Another")
    ] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.browser
@pytest.mark.slow
def test_previews_are_drawn_and_stay_the_same(chromium, tmp_path: Path) -> None:
    record = made_up.manifest(made_up.report(headline=made_up.headline("90")), base_url=BASE)
    wanted = {path for path, _ in preview.cards(record)}
    assert "assets/preview/THA.png" in wanted
    cards = [card for _, card in preview.cards(record)]
    assert cards == [card for _, card in preview.cards(record)]
    page = chromium.new_page(viewport={"width": 1200, "height": 630})
    pictures = []
    for _ in range(2):
        page.set_content(cards[1])
        pictures.append(page.screenshot(type="png"))
    assert pictures[0] == pictures[1]
    assert pictures[0].startswith(b"\x89PNG")
    page.close()
    (tmp_path / "assets/preview").mkdir(parents=True)
    (tmp_path / "assets/preview/THA.png").write_bytes(pictures[0])
    site.write(tmp_path, record)
    assert (
        f'og:image" content="{BASE}assets/preview/THA.png"'
        in (tmp_path / "THA/index.html").read_text()
    )
    assert "og:image" not in (tmp_path / "index.html").read_text()
