"""Papermill engine of studies: one kernel per report, no waste, a true record of its end."""

import ast
import asyncio
import json
import re
import time
from dataclasses import dataclass, field
from queue import Empty
from typing import Any

from jupyter_core.utils import run_sync
from nbformat import NotebookNode
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import NBClientEngine, papermill_engines
from traitlets.config import Config

from research import sessions
from research.batch import disclosed
from research.batch.client import Manager, OutputError
from research.batch.watch import Limits, watched
from research.report.record import Status

NAME = "research"
MOST_OUTPUT = 1_000_000  # characters of text a cell may print into a report
MOST_HELD = (
    16_000_000  # bytes of all a report shows; rendering takes some thirty times as much memory
)
# The file a cell is compiled as, with a process id: the same input is to give the same bytes.
_CELL_FILE = re.compile(r"(?:/[\w.-]+)*/ipykernel_\d+/\d+\.py")
_INJECTED = "injected-parameters"
# No sleep before each reply, so that output comes first: it is numbered.
_QUIET = "--HistoryManager.enabled=False --IPKernelApp.log_level=50"
_OPTIONS = [*_QUIET.split(), "--Kernel._execute_sleep=0"]
_CUT = "\n[The rest of what this cell printed is left out: it is more than 1,000,000 characters.]\n"
# Asked of the kernel once the cells are done.
_READ = "__import__('sys').modules['research.batch.opened'].rests_on()"
# Where an executed notebook says which indicators and sources it was answered from.
_RESTS_ON = "rests_on"


@dataclass
class Account:
    """What became of a kernel.

    Attributes
    ----------
    started : when the kernel was there (monotonic), 0 before
    cell : first line of the cell it ran last
    code : its exit code if it ended within the study, negative for a signal, None if it did not
    peak : peak resident bytes, 0 where the system does not tell
    verdict : what became of it and why, if it was ended for going over a limit
    read : digest of each indicator the study loaded
    left : first line of the cell that ended the study, as `sys.exit()` and `exit()` do, "" where
        none did
    """

    started: float = 0.0
    cell: str = ""
    code: int | None = None
    peak: int = 0
    verdict: tuple[Status, str] | None = None
    read: dict[str, str] = field(default_factory=dict)
    left: str = ""


class Engine(NBClientEngine):
    """Papermill's own engine, with a client that starts faster and watches its kernel."""

    @classmethod
    def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, **given: Any) -> NotebookNode:
        """Run the cells; `given` holds `account` to fill, `limits`, `scope`, `env` and more."""
        account: Account = given["account"]
        for cell in nb_man.nb.cells:
            if _INJECTED in cell.metadata.get("tags", []):
                cell.id = _INJECTED  # Papermill gives it a random one
        manager = Manager(kernel_name=kernel_name, config=given.get("config", Config()))
        env, scope = given.get("env", sessions.environment()), given.get("scope", "")
        client = _Client(
            nb_man,
            km=manager,
            account=account,
            limits=given["limits"],
            kernel_name=kernel_name,
            timeout=None,
            startup_timeout=given["start_timeout"],
            shutdown_kernel="immediate",
            iopub_timeout=int(given["limits"].seconds) + 60,  # its watch ends it before
            extra_arguments=_OPTIONS,
        )
        try:
            executed: NotebookNode = client.execute(cleanup_kc=True, env=env, scope=scope)
            return executed
        finally:
            provisioner = manager.provisioner
            account.peak = getattr(provisioner, "peak", 0)


papermill_engines.register(NAME, Engine)


class _Client(PapermillNotebookClient):
    """Papermill's client; the account is filled as it goes."""

    def __init__(self, nb_man: Any, account: Account, limits: Limits, **more: Any) -> None:
        super().__init__(nb_man, **more)
        self._account, self._limits = account, limits
        self._printed: dict[int, int] = {}
        self._held = 0
        self.on_cell_execute = self._note_cell
        self.on_cell_executed = self._note_reply

    def _note_cell(self, cell: NotebookNode, cell_index: int) -> None:
        self._account.cell = next(line for line in cell.source.splitlines() if line.strip())

    def _note_reply(self, execute_reply: dict[str, Any], **_: Any) -> None:
        if self._account.verdict:
            raise OutputError(self._account.verdict[1])
        content = execute_reply["content"]
        asked = any(each.get("source") == "ask_exit" for each in content.get("payload", ()))
        if asked or content.get("ename") == "SystemExit":
            self._account.left = self._account.cell

    async def async_start_new_kernel_client(self) -> Any:
        """Connect to a kernel with bound sockets; return when it answers on both channels."""
        assert self.km is not None
        self._account.started = time.monotonic()
        self.kc = self.km.client()
        self.kc.start_channels(stdin=False, hb=False)
        self.kc.allow_stdin = False
        await asyncio.wait_for(self._answered(), self.startup_timeout)
        return self.kc

    start_new_kernel_client = run_sync(async_start_new_kernel_client)

    async def _answered(self) -> None:
        """Ask who it is until shell and iopub both have answered one question."""
        while True:
            asked = self.kc.kernel_info()
            try:
                while (await self.kc.shell_channel.get_msg(timeout=2))["parent_header"].get(
                    "msg_id"
                ) != asked:
                    pass
                while not _is_idle(await self.kc.iopub_channel.get_msg(timeout=0.1), asked):
                    pass
                return
            except Empty:
                await self._async_check_alive()

    async def _async_poll_kernel_alive(self) -> None:
        """Notice the kernel's end as it happens."""
        await self.km.provisioner.ended()
        self.task_poll_for_reply.cancel()

    def papermill_execute_cells(self) -> None:
        """Run the cells under the limits, then ask what they have read."""
        with watched(self.km.provisioner.pid, self._limits) as watch:
            try:
                super().papermill_execute_cells()
                rests_on = self._read()
                self._account.read = rests_on.get("indicators", {})
                self.nb.metadata[_RESTS_ON] = rests_on | {
                    "indicators": disclosed.withheld(self._account.read)
                }
            finally:
                self._account.verdict = watch.verdict or self._account.verdict
                self._account.code = self.km.provisioner.code

    def _read(self) -> dict[str, Any]:
        asked = self.kc.execute(
            "", silent=True, store_history=False, user_expressions={"read": _READ}
        )
        answer = self.wait_for_reply(asked)["content"].get("user_expressions", {}).get("read", {})
        if answer.get("status") != "ok":
            raise RuntimeError(
                "the kernel did not say what the study has read: "
                f"{answer.get('evalue', 'no answer')}"
            )
        read: dict[str, Any] = json.loads(ast.literal_eval(answer["data"]["text/plain"]))
        return read

    async def _async_poll_output_msg(
        self, parent_msg_id: str, cell: NotebookNode, cell_index: int
    ) -> None:
        """Take the output of a cell; an error in the output ends the study at once."""
        try:
            await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        except OutputError as error:
            self._account.verdict = "failed", str(error)
            self.task_poll_for_reply.cancel()  # unless the reply has been taken already

    def process_message(self, msg: dict[str, Any], cell: NotebookNode, cell_index: int) -> Any:
        """Take a message into the notebook, as long as it holds no more than a report may."""
        if msg["msg_type"] != "stream":
            self._hold(msg["size"])
        return super().process_message(msg, cell, cell_index)

    def _hold(self, size: int) -> None:
        self._held += size
        if self._held > MOST_HELD:
            raise OutputError(
                f"it showed {self._held / 1e6:,.0f} MB, more than the {MOST_HELD / 1e6:,.0f} MB a "
                "report may hold"
            )

    def output(
        self, outs: list[NotebookNode], msg: dict[str, Any], display_id: str | None, cell_index: int
    ) -> Any:
        """Take an output into the notebook, text only up to a limit."""
        if msg["msg_type"] == "stream":
            text = msg["content"]["text"]
            left = MOST_OUTPUT - self._printed.get(cell_index, 0)
            self._printed[cell_index] = self._printed.get(cell_index, 0) + len(text)
            if left <= 0:
                return None
            self._hold(min(len(text), left))
            if len(text) > left:
                msg["content"]["text"] = text[:left] + _CUT
            if "ipykernel_" in msg["content"]["text"]:
                msg["content"]["text"] = _CELL_FILE.sub("<cell>", msg["content"]["text"])
        return super().output(outs, msg, display_id, cell_index)


def _is_idle(message: dict[str, Any], asked: str) -> bool:
    ours = bool(message["parent_header"].get("msg_id") == asked)
    return ours and bool(message["content"].get("execution_state") == "idle")
