"""Ids of headings and findings in a page, which last as long as its study asks for the same."""

import ast
import re
import unicodedata

from research.messages.values import Indicator
from research.report.finding import Finding

_UNSAFE = re.compile("[^A-Za-z0-9]+")
_CALLED = "findings"  # the module whose functions make findings, in a study


def anchor(source: str, finding: Finding | None = None) -> str:
    """Return an id by the call that makes a finding: its function and its first literal argument.

    Nothing where the cell calls no such function.

    Parameters
    ----------
    source : of the cell
    finding : one of several of the cell, which the indicator of its headline tells apart

    Examples
    --------
    >>> anchor('findings.beside_peers(economy, ["internet_users", "literacy"], peers)')
    'beside-peers-internet-users'
    >>> anchor("findings.discussion(findings.question(group, 2))")
    'discussion'
    """
    try:
        nodes = [*ast.walk(ast.parse(source))]
    except SyntaxError:
        return ""
    call = next((each for each in nodes if _makes_finding(each)), None)
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return ""
    of = finding.headline.values.get("indicator") if finding else None
    asked = of.id if isinstance(of, Indicator) else _literal(call)
    return _UNSAFE.sub("-", f"{call.func.attr}-{asked}").strip("-")


def _makes_finding(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    module = node.func.value
    return _CALLED in (getattr(module, "id", ""), getattr(module, "attr", ""))


def _literal(call: ast.Call) -> str:
    """Return the first literal among the arguments of a call; of other calls in them none."""
    for given in (*call.args, *(each.value for each in call.keywords)):
        inside = [*ast.walk(given)]
        if not any(isinstance(each, ast.Call) for each in inside):
            for each in inside:
                if isinstance(each, ast.Constant) and isinstance(each.value, str | int):
                    return str(each.value)
    return ""


def letters_of(text: str) -> str:
    """Return a heading as an id that a PDF can name: its plain letters, without its numbers."""
    letters = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[\W\d_]+", "-", letters).strip("-")
