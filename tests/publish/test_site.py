"""The pages around reports: what they hold, that values in them are text, and that the record is
true of them.
"""

import hashlib
import re
from base64 import b64encode
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from research import areas, economies, manifest
from research.batch import study
from research.errors import InputError
from research.manifest import About
from research.publish import outline, scopes, site
from research.report.record import Headline
from tests.batch.processes import study as written_study
from tests.benchmarks import site as benchmark
from tests.publish import made_up

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202e'


def test_every_area_is_named_whether_or_not_it_has_a_report() -> None:
    index = site.render(made_up.manifest())["index.html"]
    for area in areas.AREAS:
        assert f'<a href="#{scopes.anchor(area)}">{area.title}</a>' in index
        assert f'id="{scopes.anchor(area)}"' in index
    assert "no report yet" in index
    assert "research batch" not in index, "a command is no text of a page"


def test_a_study_names_one_of_the_areas(tmp_path: Path) -> None:
    written_study(tmp_path, "one", "1")
    path = tmp_path / "notebooks" / "one.ipynb"
    assert study.read(path).area == "joint research"
    path.write_text(path.read_text().replace('"joint research"', '"joint reserch"'))
    with pytest.raises(
        InputError, match="'joint reserch'; it is one of 'policy dialogue', 'joint research'"
    ):
        study.read(path)
    path.rename(path.with_name("index.ipynb"))
    with pytest.raises(InputError, match="other than index"):
        study.read(path.with_name("index.ipynb"))


def test_a_study_of_the_data_themselves_is_an_annex() -> None:
    audit = About(name="audit", title="Data audit", scopes=("economy",), area=areas.ALL)
    made = [made_up.report(), made_up.report(study="audit", study_title="Data audit")]
    record = made_up.manifest(*made)
    record = record.model_copy(
        update={"run": record.run.model_copy(update={"studies": (made_up.ABOUT, audit)})}
    )
    page = BeautifulSoup(site.render(record)["THA/index.html"], "html.parser")
    assert [each["href"] for each in page.select(".reports a")] == ["../THA/use.html"]
    assert [each["href"] for each in page.select("p.small a")] == ["../THA/audit.html"]


def test_pages_join_the_reports_of_an_economy_and_the_members_of_a_group() -> None:
    made = [
        made_up.report(headline=made_up.headline("90")),
        made_up.report("VNM", "Viet Nam", headline=made_up.headline("78", 2022)),
        made_up.report(
            "VNM",
            "Viet Nam",
            study="cost",
            study_title="Cost",
            status="failed",
            error="cell `x`: no price",
        ),
        made_up.report("itu:asia-pacific", "Asia-Pacific"),
    ]
    pages = site.render(made_up.manifest(*made))
    thailand, region = pages["THA/index.html"], pages["itu-asia-pacific/index.html"]
    assert 'href="../THA/use.html"' in thailand
    assert 'rel="next" href="../VNM/index.html"' in thailand
    assert 'rel="prev" href="../THA/index.html"' in pages["VNM/index.html"]
    assert "cell `x`: no price" in pages["VNM/index.html"]
    assert 'href="../itu-asia-pacific/use.html"' in region
    assert re.findall(r'<th scope="row"><a href="([^"]+)">', region) == [
        "../THA/index.html",
        "../VNM/index.html",
    ]
    assert "<td>90 <small>2024</small></td>" in pages["index.html"]
    assert "<td>78 <small>2022</small></td>" in region
    assert not [path for path in pages if path.startswith(("itu-africa", "wb-low/"))]


def test_a_report_is_listed_with_its_answer_and_its_name_once() -> None:
    said = ("Nine in ten people are online.", "Rural areas are behind.")
    named = made_up.report(study_title="Joint research", messages=said)
    listed = re.search(
        r'<ul class="reports">.*?</ul>',
        site.render(made_up.manifest(named))["THA/index.html"],
        re.DOTALL,
    )[0]
    assert "<p>Nine in ten people are online.</p>" in listed
    assert "Rural areas" not in listed
    assert listed.count("Joint research") == 1


def test_economies_are_filtered_by_studies_of_economies() -> None:
    made = [made_up.report(), made_up.report("world", "World", study="atlas", study_title="Atlas")]
    index = site.render(made_up.manifest(*made))["index.html"]
    choice = re.search(r'<select id="study">(.*?)</select>', index, re.DOTALL)[1]
    assert re.findall(r">([^<]+)</option>", choice) == ["All", "Internet use"]


def test_values_are_text_and_nothing_but_the_page_s_own_script_may_run() -> None:
    reports = [
        made_up.report(name=HOSTILE, headline=made_up.headline(HOSTILE)),
        made_up.report(study="cost", study_title=HOSTILE, status="failed", error=HOSTILE),
        made_up.report(study="fit", parameters={"word": HOSTILE}),
    ]
    for path, page in site.render(
        made_up.manifest(*reports, base_url="https://example.org/")
    ).items():
        assert "<script>alert" not in page, path
        assert "<img" not in page, path
    index = site.render(made_up.manifest(*reports))["index.html"]
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', index)[1].replace(
        "&#39;", "'"
    )
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        (inline,) = re.findall(f"<{tag}>(.*?)</{tag}>", index, re.DOTALL)
        digest = b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}';" in policy
    assert not re.search(r'(?:src|href)="(?:https?:)?//', index)
    assert not re.search(
        r'\sstyle="|\son\w+="', re.sub(r"<(script|style)>.*?</\1>", "", index, flags=re.DOTALL)
    )


def test_what_was_not_made_is_listed_once_a_reason() -> None:
    waiting = [
        made_up.report(
            iso3,
            economies.name(iso3),
            status="interrupted",
            error="the run ended before it was made",
        )
        for iso3 in economies.table()
    ]
    index = site.render(made_up.manifest(*waiting))["index.html"]
    assert index.count("the run ended before it was made") == 1
    assert "<summary>218 reports</summary>" in index
    assert "Thailand" in index


def test_reports_to_come_are_not_called_interrupted() -> None:
    waiting = made_up.report("VNM", "Viet Nam", status="to come", error="not made yet")
    pages = site.render(made_up.manifest(made_up.report(), waiting))
    index = " ".join(BeautifulSoup(pages["index.html"], "html.parser").text.split())
    assert "1 report on 1 economy; 1 to come" in index
    assert "not made;" not in index
    assert "interrupted" not in index


def test_a_world_of_two_scopes_is_counted_once() -> None:
    both = [
        made_up.report(scope, "the world", study=study)
        for scope, study in (("world", "atlas"), ("all", "use"))
    ]
    index = BeautifulSoup(site.render(made_up.manifest(*both))["index.html"], "html.parser").text
    assert "and 1 group" in " ".join(index.split())


def test_a_unit_is_not_repeated_beside_a_mark() -> None:
    marked = Headline(label="Internet users", value="20", detail="%, 2023, estimate")
    reports = [
        made_up.report(),
        made_up.report("VNM", "Viet Nam", headline=made_up.headline("78")),
        made_up.report("LAO", "Laos", headline=made_up.headline("60")),
        made_up.report("KHM", "Cambodia", headline=(marked,)),
    ]
    index = site.render(made_up.manifest(*reports))["index.html"]
    assert "<td>20 <small>2023, estimate</small></td>" in index


def test_reports_in_several_languages_share_the_columns_of_an_index() -> None:
    """Thailand's own figures were missing from the Thai index beside reports in English."""
    thai = Headline(
        label="ผู้ใช้อินเทอร์เน็ต", name="Internet users", value="90%", detail="ของประชากร, 2023"
    )
    told = [("THA", thai), *((code, *made_up.headline("60")) for code in ("VNM", "LAO"))]
    places = {
        code: scopes.Place(code, code, code, (), (), {scopes.key_of(figure): figure}, (), "th")
        for code, figure in told
    }
    (column,) = scopes.columns(places.values())
    assert (column.label, column.unit) == (thai.label, "ของประชากร")
    assert scopes.cell(places["THA"], column) == ("90%", "2023")
    assert scopes.cell(places["VNM"], column)[0] == "60"


def test_groups_beyond_a_few_are_folded_within_an_area() -> None:
    names = [group for group in economies.groups() if group != "all"][:9]
    index = site.render(made_up.manifest(*(made_up.report(name, name) for name in names)))[
        "index.html"
    ]
    (folded,) = re.findall(
        r"<summary>and of 8 more groups</summary>(.*?)</details>", index, re.DOTALL
    )
    assert folded.count("<a ") == 8


@pytest.mark.slow
def test_the_index_of_two_thousand_reports_is_small() -> None:
    record = benchmark.manifest()
    assert len(record.reports) > 1900
    pages = site.render(record)
    assert len(pages["index.html"].encode()) < 500_000
    assert len(re.findall(r"<tr data-e=", pages["index.html"])) == 218


def test_pages_are_on_record_written_once_and_go_with_their_reports(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "shared.js").write_text("1")
    thailand, viet_nam = (
        made_up.placed(tmp_path, made_up.report(), "90"),
        made_up.placed(tmp_path, made_up.report("VNM", "V"), "78"),
    )
    site.write(tmp_path, made_up.manifest(thailand, viet_nam))
    record = manifest.read(tmp_path)
    assert {
        "index.html",
        "THA/index.html",
        "itu-asia-pacific/index.html",
        "assets/shared.js",
    } <= set(record.site)
    assert manifest.faults(tmp_path, record) == []
    before = (tmp_path / "THA/index.html").stat().st_mtime_ns
    site.write(tmp_path, made_up.manifest(thailand, viet_nam))
    assert (tmp_path / "THA/index.html").stat().st_mtime_ns == before
    (tmp_path / "assets/shared.js").write_text("2")
    (tmp_path / "index.html").unlink()
    assert set(manifest.faults(tmp_path, record)) == {
        "index.html is missing",
        "assets/shared.js is not the file that was written",
    }
    site.write(tmp_path, made_up.manifest(viet_nam))
    assert not (tmp_path / "THA/index.html").exists()
    assert (tmp_path / "index.html").exists()


def test_a_region_of_the_pacific_is_one_region() -> None:
    members = economies.group("itu:asia-pacific")
    box = outline.around(members)
    assert box.right - box.left < 750
    drawn = outline.svg({}, "", box, members)
    inside = re.search(r"<title>Samoa</title><circle cx=\"([\d.]+)\"", drawn)
    assert box.left < float(inside[1]) < box.right
    # Fiji (178 E) and Samoa (172 W) are 10 degrees apart: 10 / 360 of 1000 units, a little less so
    # far from the equator.
    fiji = re.search(r'<title>Fiji</title><path d="M([\d.]+)', drawn)
    assert float(inside[1]) - float(fiji[1]) == pytest.approx(10 / 360 * 1000, abs=4)


def test_the_map_of_the_world_has_room_for_the_dots_at_its_edges() -> None:
    """Half of the dot of Tuvalu was cut."""
    drawn = outline.svg({}, "")
    left, _, wide, _ = map(float, re.search(r'viewBox="([^"]+)"', drawn)[1].split())
    dots = re.findall(r'<circle cx="([\d.-]+)" cy="[\d.-]+" r="([\d.]+)"', drawn)
    assert min(float(x) - float(r) for x, r in dots) >= left
    assert max(float(x) + float(r) for x, r in dots) <= left + wide


def test_an_economy_s_map_holds_it() -> None:
    for iso3 in ("THA", "TUV", "RUS", "USA", "LUX", "KIR"):
        assert f"<title>{economies.name(iso3)}</title>" in outline.svg(
            {}, "", outline.around([iso3])
        )
