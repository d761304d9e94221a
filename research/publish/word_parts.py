"""Parts of Word documents that python-docx lacks: styles, tables, alternative text."""

from typing import Any

from research.publish.office import ACCENT, INK, LINE, MUTED, SOFT, Shown

_FONT = "Calibri"
_TEXT, _LETTER = 16.0, 0.19  # centimetres between the margins, and of a letter in a table
_SIZES = {
    "Title": 30,
    "Subtitle": 12,
    "Heading 1": 18,
    "Heading 2": 14,
    "Heading 3": 12,
    "Heading 4": 11,
}


def look(document: Any, language: str) -> None:
    """Give a document the style of the house: A4, one font, ink and one accent."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    section, styles = document.sections[0], document.styles
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.2)
    normal = styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = (
        _FONT,
        Pt(10.5),
        RGBColor.from_string(INK),
    )
    normal.paragraph_format.space_after = Pt(6)
    normal.element.get_or_add_rPr().append(_element("w:lang", val=language, bidi=language))
    for name, size in _SIZES.items():
        style = styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{attribute}"), None)
        style.font.name, style.font.size, style.font.italic = _FONT, Pt(size), False
        style.font.color.rgb = RGBColor.from_string(ACCENT if name == "Subtitle" else INK)
    for border in styles["Title"].element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
        break
    lead = styles.add_style("Lead", WD_STYLE_TYPE.PARAGRAPH)
    lead.base_style, lead.font.bold, lead.paragraph_format.space_before = normal, True, Pt(12)
    small = styles.add_style("Remark", WD_STYLE_TYPE.PARAGRAPH)
    small.base_style, small.font.size, small.font.color.rgb = (
        normal,
        Pt(9),
        RGBColor.from_string(MUTED),
    )


def remark(document: Any, *texts: str) -> None:
    """Add paragraphs in small print."""
    for text in texts:
        document.add_paragraph(text, style="Remark")


def described(picture: Any, text: str) -> None:
    """Give a picture its alternative text."""
    from research.publish.office import plain

    picture._inline.docPr.set("descr", plain(text))


def grid(document: Any, shown: Shown, caption: str) -> None:
    """Add a table with row lines, repeated header rows and unsplit rows."""
    from docx.shared import Cm

    rows = [*([shown.heads] if shown.heads else []), *shown.rows]
    table = document.add_table(len(rows), len(shown.right))
    table.autofit = False
    widths = [Cm(width) for width in shown.widths(_TEXT, _LETTER)]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    properties = table._tbl.tblPr
    properties.append(_borders())
    if caption:
        properties.append(_element("w:tblCaption", val=caption))
    for number, (cells, row) in enumerate(zip(rows, table.rows, strict=True)):
        is_head = bool(shown.heads) and number == 0
        told = row._tr.get_or_add_trPr()
        told.append(_element("w:cantSplit"))
        if is_head:
            told.append(_element("w:tblHeader"))
        for text, cell, right, width in zip(cells, row.cells, shown.right, widths, strict=True):
            cell.width = width
            _fill(cell, text, right, is_head)
    document.add_paragraph().paragraph_format.space_after = 0


def _fill(cell: Any, text: str, right: bool, is_head: bool) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(text)
    run.font.size, run.font.bold = Pt(9), is_head
    if is_head:
        cell._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=SOFT))


def _borders() -> Any:
    found = _element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        found.append(_element(f"w:{side}", val="single", sz="4", space="0", color=LINE))
    return found


def footer(document: Any, title: str) -> None:
    """Put the title and the number of the page at the foot of every page."""
    from docx.shared import Pt

    paragraph = document.sections[0].footer.paragraphs[0]
    run = paragraph.add_run(f"{title}  ·  ")
    number = paragraph.add_run()
    for kind in ("begin", "", "end"):
        number._r.append(_element("w:fldChar", fldCharType=kind) if kind else _instruction())
    for each in (run, number):
        each.font.size = Pt(9)


def _instruction() -> Any:
    found = _element("w:instrText")
    found.text = "PAGE"
    return found


def _element(name: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    found = OxmlElement(name)
    for key, value in attributes.items():
        found.set(qn(f"w:{key}"), value)
    return found
