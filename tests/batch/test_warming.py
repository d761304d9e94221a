"""When kernels and scopes are forked while a template still warms up."""

import json
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from ipykernel.kernelapp import IPKernelApp

from research.batch import warm
from research.batch.forking import SHARED, Template
from research.batch.kernelapp import App
from research.batch.places import Places

pytestmark = pytest.mark.skipif(bool(warm.cold_because()), reason="kernels start cold here")
OPTIONS = ["-f", "/no/kernel.json", "--HistoryManager.enabled=False", "--IPKernelApp.log_level=50"]


@pytest.fixture
def template(tmp_path: Path) -> Iterator[Template]:
    before = signal.getsignal(signal.SIGCHLD)
    with socket.socket(socket.AF_UNIX) as listener:
        made = Template(listener, Places(tmp_path, 2), iter([None, SHARED, None]))
        yield made
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, before)
        made._places.leave()
        for handle in (made._end, made._life, made._woken, made._wake):
            os.close(handle)


def test_a_scope_begins_when_what_all_share_is_there_and_a_kernel_at_once(
    template: Template,
) -> None:
    with socket.socket(socket.AF_UNIX) as scope, socket.socket(socket.AF_UNIX) as user:
        request = bytearray(b"{}\n")
        of_scope, of_all = (scope, user, request), (template._listener, user, request)
        template._warm_on()
        assert template._has_place(of_all)
        template._places.leave()
        assert not template._has_place(of_scope)
        template._warm_on()
        assert template._has_place(of_scope), "before examples of other regions"
        assert template._warming is not None


def test_a_request_waits_until_it_has_come_to_its_end(template: Template) -> None:
    user, its = socket.socketpair()
    with user, its:
        asked = (template._listener, its, bytearray())
        assert not template._has_place(asked)
        user.sendall(b'{"env": ' + b" " * 100_000)
        assert not template._has_place(asked)
        user.sendall(b"{}}\n")
        assert template._has_place(asked)
        assert json.loads(asked[2]) == {"env": {}}


def test_values_of_traits_are_taken_as_by_the_parser_of_all_options() -> None:
    quick, whole = App(), App()
    quick.parse_command_line(OPTIONS)
    IPKernelApp.parse_command_line(whole, OPTIONS)
    for app in (quick, whole):
        assert app.connection_file == "/no/kernel.json"
        assert app.log_level == 50
        assert app.config.HistoryManager.enabled == "False"


def test_a_parser_reads_what_is_no_value_of_a_trait(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(
        IPKernelApp, "parse_command_line", lambda _, argv=None: asked.append([*argv])
    )
    App().parse_command_line(OPTIONS)
    assert asked == []
    App().parse_command_line([*OPTIONS, "--debug"])
    assert asked == [[*OPTIONS, "--debug"]]
