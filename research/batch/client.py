"""Kernel client that takes output in small batches and detects missing messages."""

from typing import Any

from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.channels import AsyncZMQSocketChannel
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from jupyter_core.paths import ENV_JUPYTER_PATH
from nbclient import client as nbclient
from nbformat import NotebookNode
from traitlets import DottedObjectName, Type, default

from research.batch.protocol import NUMBER

# messages taken in before they are looked at; the rest waits in the kernel, whose memory is watched
_AHEAD = 2
# The parts of each kind of output.
_PARTS = {
    "display_data": ("metadata", "data"), "execute_result": ("metadata", "data", "execution_count"),
    "stream": ("name", "text"), "error": ("ename", "evalue", "traceback"),
}  # fmt: skip


class OutputError(Exception):
    """Output of a study did not arrive whole, or is more than a report may hold."""


class Iopub(AsyncZMQSocketChannel):
    """The channel of output; each message has its `size` in bytes."""

    _last: int | None = None

    async def _recv(self, **given: Any) -> dict[str, Any]:  # type: ignore[override]
        frames = await self.socket.recv_multipart(**given)
        identities, rest = self.session.feed_identities(frames)
        for identity in identities:
            if identity.startswith(NUMBER):
                self._count(int(identity.removeprefix(NUMBER)))
        message: dict[str, Any] = self.session.deserialize(rest)
        message["size"] = sum(map(len, frames))
        return message

    def _count(self, number: int) -> None:
        missing = 0 if self._last is None else number - self._last - 1
        self._last = number
        if missing:
            raise OutputError(f"{missing} of the messages with its output did not arrive")


class Client(AsyncKernelClient):
    """A client that counts."""

    iopub_channel_class = Type(Iopub)


class Manager(AsyncKernelManager):
    """A manager of installed kernels, whose clients count."""

    client_class = DottedObjectName("research.batch.client.Client")
    client_factory = Type(Client, klass="jupyter_client.asynchronous.AsyncKernelClient")

    @default("kernel_spec_manager")
    def _installed_kernels_first(self) -> KernelSpecManager:
        """Look for kernels in this installation first, in the user's home after it."""
        installed = [f"{folder}/kernels" for folder in ENV_JUPYTER_PATH]
        return KernelSpecManager(kernel_dirs=[*installed, *KernelSpecManager().kernel_dirs])

    def client(self, **given: Any) -> Any:
        """Return a client; its sockets hold few messages."""
        self.context.rcvhwm = _AHEAD
        return super().client(**given)


def taken(message: dict[str, Any]) -> NotebookNode:
    """Return the output of a message; it is checked with the whole notebook, which is quick."""
    kind, content = message["msg_type"], message["content"]
    if kind not in _PARTS:
        raise ValueError(kind)
    output = NotebookNode(output_type=kind)
    for part in _PARTS[kind]:
        held = content[part]
        output[part] = NotebookNode(held) if isinstance(held, dict) else held
    return output


setattr(nbclient, "output_from_msg", taken)  # noqa: B010 (it has no other place for it)
