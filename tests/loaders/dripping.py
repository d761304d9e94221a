"""A server on loopback that answers with whatever bytes a test wants, as slowly as it wants."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Send = Callable[[bytes], None]


@contextmanager
def raw_server(answer: Callable[[str, Send], None]) -> Iterator[tuple[str, list[str]]]:
    """Serve with `answer(path, send)`; gives the address and the paths asked. Ends with the block,
    whatever it sends.
    """
    over = threading.Event()
    log: list[str] = []
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.05)

    def serve(connection: socket.socket) -> None:
        def send(data: bytes) -> None:
            if over.is_set():
                raise OSError("the test is over")
            connection.sendall(data)

        with connection:
            connection.settimeout(10)
            try:
                head = connection.recv(65536).decode("latin-1")
                log.append(head.split(" ")[1] if " " in head else head)
                answer(log[-1], send)
            except OSError:
                pass

    def accept() -> None:
        threads = []
        while not over.is_set():
            try:
                connection, _ = listening.accept()
            except TimeoutError:
                continue
            threads.append(threading.Thread(target=serve, args=(connection,), daemon=True))
            threads[-1].start()
        for thread in threads:
            thread.join(15)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", log
    finally:
        over.set()
        thread.join(20)
        listening.close()


def head(status: str = "200 OK", **headers: str) -> bytes:
    """The header of a reply."""
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\nConnection: close\r\n{lines}\r\n".encode()
