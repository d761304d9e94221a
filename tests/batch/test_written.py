"""The text of notebooks, and outputs taken from messages: as nbformat has them."""

from copy import deepcopy

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, output_from_msg

from research.batch.client import taken
from research.batch.written import text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)
CONTENT = {
    "display_data": {"metadata": {"a": {}}, "data": {"text/plain": "1\n2"}, "transient": {}},
    "execute_result": {
        "metadata": {},
        "data": {"application/x+json": {}},
        "execution_count": 3,
    },
    "stream": {"name": "stderr", "text": "one\ntwo\n"},
    "error": {"ename": "ValueError", "evalue": "no", "traceback": ["a", "b"]},
}


@given(VALUES, st.text())
def test_a_notebook_is_written_as_nbformat_writes_it(value, words):
    shown = {"application/x+json": value, "text/html": words, "image/svg+xml": f"<svg>\n{words}"}
    notebook = new_notebook(
        metadata={"held": {"value": value}},
        cells=[
            new_markdown_cell(words, id="a", attachments={"b": {"text/plain": "c\nd"}}),
            new_code_cell(
                f"1\n{words}",
                id="e",
                outputs=[
                    new_output("display_data", data=shown),
                    new_output("stream", text=f"{words}\n2"),
                ],
            ),
        ],
    )
    before = deepcopy(notebook)
    assert text(notebook) == nbformat.writes(notebook)
    assert repr(notebook) == repr(before)


@pytest.mark.parametrize("kind", CONTENT)
def test_an_output_is_taken_as_nbformat_takes_it(kind):
    message = {"msg_type": kind, "header": {"msg_type": kind}, "content": CONTENT[kind]}
    assert taken(message) == output_from_msg(message)


def test_another_message_is_no_output():
    with pytest.raises(ValueError, match="status"):
        taken({"msg_type": "status", "content": {}})
