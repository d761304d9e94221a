"""Warm kernels: a provisioner that asks for a fork, and starts cold without forking."""

import asyncio
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from logging import Logger
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from research import sessions
from research.batch.forked import WarmKernel
from research.batch.warm import TemplateError, cold_because, start, where

KERNEL = "research"


class WarmProvisioner(LocalProvisioner):
    """Kernels forked from a template process, over sockets in a private folder.

    Attributes
    ----------
    code : exit code once the kernel has ended, negative for a signal
    peak : peak resident bytes once it has ended, 0 where the system does not tell
    """

    process: Any
    code: int | None = None
    peak: int = 0
    _folder: Path | None = None
    _why: str = ""

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Put the kernel's sockets into their own folder."""
        manager = self.parent
        try:
            if not cold_because() and manager is not None:
                self._listen_in_a_folder(manager)
        except (TemplateError, OSError) as error:
            self._why = str(error)
        return await super().pre_launch(**{"env": sessions.environment(), **kwargs})

    def _listen_in_a_folder(self, manager: Any) -> None:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(dir=where(), prefix="k"))
            manager.transport, manager.cache_ports = "ipc", False
            manager.ip = str(self._folder / "k")
            manager.connection_file = manager.connection_file or str(self._folder / "kernel.json")
        self._folder.mkdir(mode=0o700, exist_ok=True)  # a kernel that ends takes it away

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Ask the template for a kernel; returns once its sockets are bound.

        `scope`, of the report, is whose template is asked first.
        """
        scope = kwargs.pop("scope", "")
        why = cold_because() or self._why
        cwd = str(kwargs.get("cwd") or Path.cwd())
        if not why:
            request = {
                "arguments": cmd[cmd.index("-f") :],
                "cwd": cwd,
                "env": kwargs["env"],
                "folder": str(self._folder),
            }
            try:
                self.process = await asyncio.to_thread(start, request, scope)
            except (TemplateError, OSError) as error:
                why = str(error)
        if why:
            _say_cold(self.log, why)
            program = [cmd[0], "-P", "-m", "research.batch.kernelapp"]
            return await super().launch_kernel(program + cmd[cmd.index("-f") :], **kwargs)
        assert self.process is not None
        self.pid, self.pgid, self.cwd = self.process.pid, None, cwd
        return self.connection_info

    async def poll(self) -> int | None:
        """Return the exit code, or None while the kernel runs."""
        process = self.process
        code = await super().poll()
        if process is not None and code is not None:
            self.code, self.peak = code, getattr(process, "peak", 0)
        return code

    async def ended(self) -> None:
        """Wait for the kernel's end, without polling where it is a warm one."""
        if isinstance(self.process, WarmKernel):
            await self.process.ended()
        while self.process is not None and await self.poll() is None:
            await asyncio.sleep(0.1)

    async def wait(self) -> int | None:
        """Wait for the kernel's end and return its exit code."""
        await self.ended()
        return await super().wait()

    async def kill(self, restart: bool = False) -> None:
        """Kill the kernel and wait for its end, so that whoever asks next need not."""
        await super().kill(restart)
        await self.ended()

    async def shutdown_requested(self, restart: bool = False) -> None:
        """Wait a moment for a kernel that was asked to end."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.ended(), 2)

    async def cleanup(self, restart: bool = False) -> None:
        """Remove the folder of sockets, unless the kernel starts again.

        The socket of its forks lies beside the connection file, and outlives one that is killed.
        """
        await super().cleanup(restart)
        if self.parent is not None and self.parent.connection_file:
            Path(self.parent.connection_file).with_suffix(".fork").unlink(missing_ok=True)
        if self._folder is not None and not restart:
            shutil.rmtree(self._folder, ignore_errors=True)


@cache
def _say_cold(log: Logger, why: str) -> None:
    """Say once in a process why its kernels take seconds to start."""
    log.warning("Kernels start cold here: %s", why)
