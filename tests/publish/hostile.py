"""Texts a source, a table or a parameter could hold, each of which would do something if it were
not taken for a text.
"""

ELSEWHERE = "http://127.0.0.1:9"  # nobody listens; a request there is seen all the same
TEXTS = (
    "<script>alert('script')</script>",
    "\"><img src=x onerror=alert('img')>",
    "' autofocus onfocus=alert('focus') x='",
    "</script><script>alert('json')</script>",
    "<!--<script>",
    "<svg onload=alert('svg')><animate onbegin=alert('begin') attributeName=x></svg>",
    "javascript:alert('address')",
    "<a href=\"javascript:alert('link')\">a</a>",
    "[a](javascript:alert('markdown'))",
    f"![a]({ELSEWHERE}/markdown.png)",
    f"<p style='background:url({ELSEWHERE}/style.png)'>a</p>",
    f"<style>@import url({ELSEWHERE}/style.css);</style>",
    f"<meta http-equiv='refresh' content='0;url={ELSEWHERE}/refresh'>",
    f"<link rel='prefetch' href='{ELSEWHERE}/link'><base href='{ELSEWHERE}/'>",
    "<iframe srcdoc=\"<script>parent.alert('frame')</script>\"></iframe>",
    f"<form action='{ELSEWHERE}/form'><button autofocus>a</button></form>",
    "{{ 7 * 191 }}{% raw %}",
    "%{x}<b>%{y}",
    "\u202etxet\u202c \u2067dne\u2069",
    '=HYPERLINK("http://127.0.0.1:9","a")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
)
ALL = " ".join(TEXTS)
