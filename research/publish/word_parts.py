"""Parts of Word documents that python-docx lacks: styles, tables, alternative text."""

from typing import Any

from research import languages
from research.publish.office import ACCENT, INK, LINE, MUTED, SOFT, plain
from research.publish.shown import Shown

_FONT = "Calibri"
TEXT, _LETTER = 16.0, 0.021  # centimetres between the margins, and of a letter of one point
_TABLE, _FULL_TABLE = 9, 8  # points of a table, and of one that would break words
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
    normal.font.name, normal.font.color.rgb = _FONT, RGBColor.from_string(INK)
    _set_size(normal.font, 10.5)
    normal.paragraph_format.space_after = Pt(6)
    properties = normal.element.get_or_add_rPr()
    properties.append(_element("w:lang", val=language, eastAsia=language, bidi=language))
    if languages.language(language).direction == "rtl":
        normal.element.get_or_add_pPr().insert_element_before(
            _element("w:bidi"), "w:spacing", "w:ind", "w:jc"
        )
        normal.font.rtl = True
    for name, size in _SIZES.items():
        style = styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{attribute}"), None)
        style.font.name, style.font.italic, style.font.cs_bold = _FONT, False, style.font.bold
        _set_size(style.font, size)
        style.font.color.rgb = RGBColor.from_string(ACCENT if name == "Subtitle" else INK)
    for border in styles["Title"].element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
        break
    lead = styles.add_style("Lead", WD_STYLE_TYPE.PARAGRAPH)
    lead.base_style, lead.font.bold, lead.font.cs_bold = normal, True, True
    lead.paragraph_format.space_before, lead.paragraph_format.keep_with_next = Pt(12), True
    small = styles.add_style("Remark", WD_STYLE_TYPE.PARAGRAPH)
    small.base_style, small.font.color.rgb = normal, RGBColor.from_string(MUTED)
    _set_size(small.font, 9)


def _set_size(font: Any, points: float) -> None:
    """Set the size of letters, of Arabic and Thai ones too, which Word keeps apart."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    font.size = Pt(points)
    properties = font._element.get_or_add_rPr()
    for old in properties.findall(qn("w:szCs")):
        properties.remove(old)
    properties.find(qn("w:sz")).addnext(_element("w:szCs", val=str(round(2 * points))))


def remark(document: Any, *texts: str) -> None:
    """Add paragraphs in small print."""
    for text in texts:
        document.add_paragraph(text, style="Remark")


def described(picture: Any, text: str) -> None:
    """Give a picture its alternative text."""
    picture._inline.docPr.set("descr", plain(text))


def fits(shown: Shown) -> bool:
    """Return whether a table breaks no word between the margins."""
    return shown.fits(TEXT, _FULL_TABLE * _LETTER)


def grid(document: Any, shown: Shown, caption: str) -> None:
    """Add a table with row lines, repeated header rows and unsplit rows."""
    from docx.shared import Cm

    rows = [*([shown.heads] if shown.heads else []), *shown.rows]
    table = document.add_table(len(rows), len(shown.right))
    table.autofit = False
    size = _TABLE if shown.fits(TEXT, _TABLE * _LETTER) else _FULL_TABLE
    widths = [Cm(width) for width in shown.widths(TEXT, size * _LETTER)]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    properties = table._tbl.tblPr
    if document.styles["Normal"].font.rtl:
        properties.insert_element_before(_element("w:bidiVisual"), "w:tblW", "w:tblLayout")
    properties.append(_borders())
    if caption:
        properties.append(_element("w:tblCaption", val=caption))
    for number, (cells, row) in enumerate(zip(rows, table.rows, strict=True)):
        is_head = bool(shown.heads) and number == 0
        told = row._tr.get_or_add_trPr()
        told.append(_element("w:cantSplit"))
        if is_head:
            told.append(_element("w:tblHeader"))
        is_part = len(cells) < len(widths)
        places = [row.cells[0].merge(row.cells[-1])] if is_part else row.cells
        for text, cell, right, width in zip(cells, places, shown.right, widths, strict=False):
            cell.width = sum(widths) if is_part else width
            _fill(cell, text, size, right, is_head or is_part)
            cell.paragraphs[0].paragraph_format.keep_with_next = is_head or is_part
    document.add_paragraph().paragraph_format.space_after = 0


def _fill(cell: Any, text: str, size: int, right: bool, is_head: bool) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(text)
    _set_size(run.font, size)
    run.font.bold = run.font.cs_bold = is_head
    if is_head:
        cell._tc.get_or_add_tcPr().append(_element("w:shd", val="clear", color="auto", fill=SOFT))


def _borders() -> Any:
    found = _element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        found.append(_element(f"w:{side}", val="single", sz="4", space="0", color=LINE))
    return found


def footer(document: Any, title: str) -> None:
    """Put the title and the number of the page at the foot of every page."""
    paragraph = document.sections[0].footer.paragraphs[0]
    run = paragraph.add_run(f"{title}  ·  ")
    number = paragraph.add_run()
    for kind in ("begin", "", "end"):
        number._r.append(_element("w:fldChar", fldCharType=kind) if kind else _instruction())
    for each in (run, number):
        _set_size(each.font, 9)


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
