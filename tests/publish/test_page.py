"""Pages: code hidden, nothing from a network, hostile values as text."""

import json
import re
from html import unescape

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from research import catalogue, frame
from research.publish.imprint import Imprint
from research.publish.page import PLOTLY, Page, part, render
from research.publish.share import single

PAGE = Page(title="A <b>land</b>", study="A study", area="tests", root="../")


def page(*outputs: dict[str, object], markdown: str = "## One\n\nText") -> str:
    cells = [
        new_markdown_cell("# Title\n\nIntro"),
        new_markdown_cell(markdown),
        new_code_cell("secret_code = 1"),
    ]
    cells[-1].outputs = [new_output("display_data", data=data) for data in outputs]
    return render(nbformat.from_dict(new_notebook(cells=cells)), PAGE)


def test_code_is_hidden_and_headings_are_one_tree() -> None:
    text = page({"text/html": "<p>shown</p>", "text/plain": "not shown"})
    assert "secret_code" not in text
    assert "<p>shown</p>" in text
    assert "not shown" not in text
    assert text.count("<h1") == 1
    assert '<h2 id="one">One</h2>' in text
    assert '<a href="#one">One</a>' in text
    assert "Intro" in text


def test_titles_and_figures_are_escaped() -> None:
    figure = {
        "data": [{"name": "</script><script>alert(1)</script>"}],
        "layout": {"height": 300, "meta": {"alt": '"><img src=x>'}},
    }
    text = page({PLOTLY: figure})
    assert "A &lt;b&gt;land&lt;/b&gt;" in text
    assert "<script>alert(1)" not in text
    assert "<img src=x>" not in text
    stored = re.search(r'<script type="application/json">(.*?)</script>', text)
    assert stored is not None
    assert json.loads(stored[1]) == {**figure, "layout": {"height": 300, "meta": {}}}


@pytest.mark.parametrize("root", ["../", ""])
def test_nothing_is_asked_of_a_network(root: str) -> None:
    cells = [new_markdown_cell("## A")]
    text = render(nbformat.from_dict(new_notebook(cells=cells)), Page("T", "S", "", root))
    markup = re.sub(r"(<script[^>]*>).*?</script>", r"\1", text, flags=re.DOTALL)
    assert not re.findall(
        r'<(?:link(?! rel="icon" href="data:)|iframe|object|embed|base)\b|\bsrc="(?!data:)', markup
    )
    assert "default-src 'none'" in unescape(text)


@pytest.mark.parametrize("root", ["../", ""])
def test_charts_come_from_the_folder_of_the_reports(root: str) -> None:
    cells = [
        new_code_cell(
            "1", outputs=[new_output("display_data", data={PLOTLY: {"data": [], "layout": {}}})]
        )
    ]
    text = render(nbformat.from_dict(new_notebook(cells=cells)), Page("T", "S", "", root))
    assert f'data-plotly="{root}assets/plotly-' in text
    bare = render(nbformat.from_dict(new_notebook(cells=[new_markdown_cell("## A")])), PAGE)
    assert "data-plotly" not in bare
    assert bare.count("function loadAround") == 1, "a page without charts has its menus too"


def test_a_shared_link_shows_what_the_report_is_of() -> None:
    cells = [new_markdown_cell("## A")]
    made = nbformat.from_dict(new_notebook(cells=cells))
    text = render(made, Page('A "land" & sea', "Use", "", "../", "THA/use"))
    assert '<meta property="og:title" content="A &#34;land&#34; &amp; sea: Use">' in text
    assert '<meta name="twitter:card" content="summary">' in text
    assert '<meta property="og:url"' not in text
    imprint = Imprint(address="https://example.org/reports")
    text = render(made, Page("Sea", "Use", "", "../", "THA/use", imprint=imprint))
    assert '<meta property="og:url" content="https://example.org/reports/THA/use.html">' in text
    assert "og:image" not in text, "nobody says that a picture is drawn"
    drawn = imprint.model_copy(update={"previews": True})
    text = render(made, Page("Sea", "Use", "", "../", "THA/use", imprint=drawn))
    assert 'content="https://example.org/reports/assets/preview/THA.png"' in text


def test_a_file_of_several_studies_has_the_address_of_none() -> None:
    """Links copied from the second study led to a place that the page of the first has not."""
    made = nbformat.from_dict(new_notebook(cells=[new_markdown_cell("## A")]))
    imprint = Imprint(address="https://example.org/reports")
    one, other = (
        part(made, Page("Sea", name, "", "", f"THA/{name}", imprint=imprint), prefix=f"{name}-")
        for name in ("use", "price")
    )
    address = '<meta property="og:url"'
    assert address in single([one])
    assert address not in single([one, other])


def test_sources_data_and_citation_are_a_link_away_from_the_title() -> None:
    text = page({"text/html": "<p>One</p>"})
    top = text[text.index("<h1>") : text.index("<main")]
    links = re.findall(r'class="dated".*?</p>', top)[0]
    assert re.findall(r'href="#([^"]*)"', links) == ["about-sources", "about-data", "how-to-cite"]
    assert all(f'id="{each}"' in text for each in re.findall(r'href="#([^"]*)"', links))


def test_a_heading_has_an_id_without_its_numbers() -> None:
    text = page({"text/html": "<h3>About 37 million of 58 are offline</h3>"})
    assert 'id="about-million-of-are-offline"' in text


def test_headings_never_skip_a_level_and_ids_differ() -> None:
    text = page(
        {"text/html": "<h1>Deep</h1><h5>Deeper</h5><h3>Deep</h3>"}, markdown="#### Late\n\n## Late"
    )
    found = re.findall(r'<h(\d) id="([^"]*)"', text[: text.index("<footer")])
    assert found == [
        ("2", "late"),
        ("2", "late-2"),
        ("2", "deep"),
        ("3", "deeper"),
        ("3", "deep-2"),
    ]


def test_a_chart_no_table_stands_beside_gets_one() -> None:
    packed = {
        "bdata": "AAAAAAAA8D8AAAAAAAAAQA==",
        "dtype": "f8",
    }  # numpy.array([1.0, 2.0]), little-endian
    bar = {
        "data": [{"type": "bar", "name": "2024", "x": ["a", "b"], "y": packed}],
        "layout": {"title": {"text": "Lines"}},
    }
    text = page({PLOTLY: bar})
    assert 'aria-label="Bar chart: Lines. Shown: 2024."' in text
    assert '<tr><th scope="row">2024</th><td>b</td><td>2.0</td></tr>' in text


def test_the_same_notebook_gives_the_same_bytes() -> None:
    output = {"text/html": "<h3>A</h3><table><tr><td>1</td></tr></table>"}
    assert page(output) == page(output)


def test_other_outputs() -> None:
    assert "<pre>1 &lt; 2</pre>" in page({"text/plain": "1 < 2"})
    assert "<strong>x</strong>" in page({"text/markdown": "**x**"})


@pytest.mark.slow
def test_the_foot_names_what_came_with_the_library_and_nothing_else(reports) -> None:
    page = (reports[0] / "THA" / "country_profile.html").read_text(encoding="utf-8")
    foot = page[page.rindex("<footer") :]
    assert "The World Factbook" in foot
    assert "Natural Earth" in foot
    assert not [
        name for name in ("Ookla", "GSMA", "ITU DataHub", "World Development") if name in foot
    ]


def test_a_release_of_several_licences_names_each() -> None:
    release = {
        "title": "Open figures",
        "publisher": "Somebody",
        "citation": "Somebody.",
        "note": "",
        "url": "",
        "vintage": "2026-04-01",
    }
    sources = [
        release | {"licence": "CC BY-NC-SA 3.0 IGO", "indicators": ["coverage_4g"]},
        release | {"licence": "CC BY 4.0", "indicators": ["internet_exchanges"]},
    ]
    notebook = new_notebook(cells=[new_markdown_cell("# Title\n\n## One\n\nText")])
    notebook.metadata["rests_on"] = {"sources": sources}
    text = render(nbformat.from_dict(notebook), Page(title="Ymo", study="Uso", area="", root="../"))
    assert [
        each in text for each in ("CC BY-NC-SA 3.0 IGO", "CC BY 4.0", "Internet exchange points")
    ] == [True, True, True]
    listed = "<td>Somebody</td><td>2026-04-01</td><td>CC BY-NC-SA 3.0 IGO; CC BY 4.0</td>"
    assert text.count(listed) == 1
    report = text.partition('class="cite">')[2].split("</p>")[0]
    assert report == "Digital Development Research (2026). Ymo: Uso. 1 April 2026."


def test_a_source_of_others_alone_is_named_in_one_line_and_not_as_older() -> None:
    """Pacific figures were a source of pages on African economies, as medians use them."""
    about = {"publisher": "Somebody", "citation": "", "note": "A note.", "url": ""}
    about |= {"licence": "CC BY 4.0", "indicators": ["gini"]}
    own = about | {"source": "own", "title": "Own figures", "vintage": "2026-07-01"}
    other = about | {"source": "other", "title": "Other figures", "vintage": "2020-07-01"}
    csv = f"{','.join(frame.COLUMNS)}\nKEN,2024,gini,38.7,%,own,2026-07-01,\n"
    sources = new_output("display_data", data={"text/csv": csv})
    for outputs, older in ([sources], 0), ([], 1):
        notebook = new_notebook(cells=[new_code_cell("", outputs=outputs)])
        notebook.metadata["rests_on"] = {"sources": [own, other]}
        text = render(nbformat.from_dict(notebook), PAGE)
        listed = text.partition('<table class="sources">')[2].partition("</table>")[0]
        assert ("Own figures" in listed, "Other figures" in listed) == (True, bool(older))
        assert text.count("Figures of other economies") == 1 - older
        assert text.count("Older release used") == older
        assert text.count("A note.") == 1 + older


def test_the_source_of_most_printed_values_is_first() -> None:
    """The Factbook came first on pages without a figure of it."""
    about = {"publisher": "P", "citation": "", "note": "", "url": "", "vintage": "2026-07-01"}
    about |= {"licence": "CC BY 4.0"}
    few = about | {"source": "few", "title": "Few", "indicators": ["gini", "internet_users"]}
    many = about | {"source": "many", "title": "Many", "indicators": ["population", "literacy"]}
    rows = [f"KEN,2024,{key},1,%,{source},2026-07-01," for source, key in (
        ("few", "gini"), ("many", "population"), ("many", "literacy"),
    )]  # fmt: skip
    csv = "\n".join([",".join(frame.COLUMNS), *rows, ""])
    cell = new_code_cell("", outputs=[new_output("display_data", data={"text/csv": csv})])
    notebook = new_notebook(cells=[cell])
    notebook.metadata["rests_on"] = {"sources": [few, many]}
    text = render(nbformat.from_dict(notebook), PAGE)
    table = text.partition('<table class="sources">')[2].partition("</table>")[0]
    assert re.findall("<strong>(.*?)</strong>", table) == ["Many", "Few"]


def test_what_made_a_page_is_in_its_metadata_and_not_in_its_text() -> None:
    made = page()
    version = json.loads(between(made, '<script type="application/ld+json">'))["@graph"][0]
    assert version["version"].startswith("library digital-development-research ")
    assert "byte for byte" not in made


def between(text: str, start: str) -> str:
    return text.partition(start)[2].partition("</script>")[0]


def test_a_source_has_the_note_of_the_catalogue_and_not_that_of_an_older_fetch() -> None:
    sources = [
        {"source": "sdg", "title": "SDG", "publisher": "UN", "citation": "UN, SDG.", "url": ""}
        | {"note": "An older note.", "vintage": "2020-07-01", "licence": "Open", "indicators": []}
    ]
    notebook = new_notebook(cells=[new_markdown_cell("# Title")])
    notebook.metadata["rests_on"] = {"sources": sources}
    text = render(nbformat.from_dict(notebook), PAGE)
    assert catalogue.sources()["sdg"].note in text
    assert "An older note." not in text
    assert "UN, SDG." not in text.partition("<body")[2], "the title says as much"


@pytest.mark.parametrize(
    ("older", "indicators", "named"),
    [
        ("2020-07-01", ["coverage_4g"], ["2020-07-01"]),
        ("2023-07-01", ["coverage_4g"], []),  # three years older, and not more
        ("2023-06-30", ["coverage_4g"], ["2023-06-30"]),
        ("2020-07-01", [], []),  # no figure of the page is from it
    ],
)
def test_releases_years_older_than_the_newest_are_named_at_the_top_and_dated_in_sources(
    older: str, indicators: list[str], named: list[str]
) -> None:
    """ "Data as available on 28 November 2026" stood over figures released in July 2020; that date
    in a line of its own read as if all were.
    """
    about = {"publisher": "Somebody", "citation": "", "note": "", "url": "", "licence": "CC BY 4.0"}
    sources = [
        about | {"title": "New figures", "vintage": "2026-07-01", "indicators": ["gini"]},
        about | {"title": "Old figures", "vintage": older, "indicators": indicators},
    ]
    notebook = new_notebook(cells=[new_markdown_cell("# Title\n\n## One\n\nText")])
    notebook.metadata["rests_on"] = {"sources": [*sources, sources[1] | {"licence": "CC BY 3.0"}]}
    for language, last in (("en", "Data as available on 1 July 2026"), ("ar", "")):
        head = Page(title="Ymo", study="Uso", area="", root="../", language=language)
        text = render(nbformat.from_dict(notebook), head)
        head = re.search(r'<p class="dated">(.*?)</p>', text)[1]
        shared, *older = re.findall(r"<span>([^<]*)<", head)
        assert (head.startswith(last), len(older)) == (True, len(named))
        if language == "en" and named:
            title = f"Old figures ({named[0][:4]})"  # once, though under two licences
            assert shared == "Free to share with credit"
            assert older == [f"Older release used: {title}"]
            assert f"<td>{named[0]}</td>" in text


def test_the_id_of_a_heading_is_one_a_pdf_can_name() -> None:
    titles = ("Économie numérique", "ตัวเลขสำคัญ", "الأرقام الرئيسية")
    cells = [new_markdown_cell("# Title"), *(new_markdown_cell(f"## {each}") for each in titles)]
    text = render(new_notebook(cells=cells), Page(title="x", study="x", area="", root=""))
    assert re.findall(r'<h2 id="([^"]*)">', text)[:3] == ["economie-numerique", "part", "part-2"]
