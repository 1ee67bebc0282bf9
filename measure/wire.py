"""Messages between the pool and its workers: a length, a check value, and JSON. Nothing is ever unpickled.

A frame is ``MAGIC``, the payload's length and its CRC-32 (both little-endian, 4 bytes), then the payload, UTF-8
JSON of one object. File descriptors travel beside the first bytes of a frame, only from the pool to a worker
(and from the zygote, which runs no foreign code, to the pool).
"""

from __future__ import annotations

import array
import json
import socket
import struct
import time
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

MAGIC = b"OGm1"
HEADER = struct.Struct("<4sII")
LIMIT_TO_WORKER_BYTES = 256 << 20
LIMIT_FROM_WORKER_BYTES = 8 << 20
MAX_FDS = 4

Message = dict[str, Any]


class WireError(Exception):
    """The other side sent something that is no valid message, or too much of it."""


class WireClosed(WireError):  # noqa: N818
    """The other side closed the connection (usually: its process ended)."""


class WireTimeout(WireError):  # noqa: N818
    """No complete message arrived in time."""


def encode(message: Mapping[str, Any]) -> bytes:
    """One frame."""
    payload = json.dumps(message, separators=(",", ":")).encode()
    return HEADER.pack(MAGIC, len(payload), zlib.crc32(payload)) + payload


def decode_header(header: bytes, limit_bytes: int) -> tuple[int, int]:
    """Length and CRC of the payload that follows.

    Raises:
        WireError: not a frame, or longer than ``limit_bytes``.
    """
    magic, length, crc = HEADER.unpack(header)
    if magic != MAGIC:
        raise WireError(f"a frame starts with {MAGIC!r}, not {magic!r}")
    if length > limit_bytes:
        raise WireError(f"a message of {length} bytes is longer than the limit of {limit_bytes}")
    return length, crc


def decode_payload(payload: bytes, crc: int) -> Message:
    """The message in ``payload``.

    Raises:
        WireError: damaged, not JSON, or not an object.
    """
    if zlib.crc32(payload) != crc:
        raise WireError("a message was damaged on its way (CRC-32 differs)")
    try:
        message = json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise WireError(f"a message is not JSON: {type(error).__name__}") from None
    if not isinstance(message, dict):
        raise WireError(f"a message is a JSON object, not a {type(message).__name__}")
    return message


def send(
    sock: socket.socket, message: Mapping[str, Any], fds: Sequence[int] = (), timeout_s: float | None = None
) -> None:
    """Send one message, with file descriptors beside it.

    Raises:
        WireClosed: the other side is gone.
        WireTimeout: it does not read.
    """
    frame = encode(message)
    try:
        sock.settimeout(timeout_s)
        if fds:
            sent = sock.sendmsg([frame], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))])
            frame = frame[sent:]
        if frame:
            sock.sendall(frame)
    except TimeoutError:
        raise WireTimeout(f"the other side read nothing for {timeout_s} s") from None
    except OSError as error:
        raise WireClosed(f"the connection is closed ({error.strerror})") from None


def receive(
    sock: socket.socket, limit_bytes: int, timeout_s: float | None = None, with_fds: bool = False
) -> tuple[Message, list[int]]:
    """Wait for one message; ``timeout_s`` bounds the whole of it.

    Returns:
        The message and the descriptors that came with it (none unless ``with_fds``).

    Raises:
        WireClosed, WireTimeout, WireError: see there.
    """
    deadline = None if timeout_s is None else time.monotonic() + timeout_s
    fds: list[int] = []
    header = _exactly(sock, HEADER.size, deadline, fds if with_fds else None)
    length, crc = decode_header(header, limit_bytes)
    return decode_payload(_exactly(sock, length, deadline, None), crc), fds


def _exactly(sock: socket.socket, count: int, deadline: float | None, fds: list[int] | None) -> bytes:
    parts: list[bytes] = []
    while count:
        try:
            sock.settimeout(None if deadline is None else max(deadline - time.monotonic(), 1e-6))
            if fds is None:
                part = sock.recv(min(count, 1 << 20))
            else:
                part, received, _, _ = socket.recv_fds(sock, count, MAX_FDS)
                fds.extend(received)
        except TimeoutError:
            raise WireTimeout("no answer in time") from None
        except OSError as error:
            raise WireClosed(f"the connection broke ({error.strerror})") from None
        if not part:
            raise WireClosed("the connection was closed")
        parts.append(part)
        count -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def integers(message: Message, key: str, count: int | None = None, low: int = 0, high: int = 1 << 62) -> list[int]:
    """``message[key]`` as a list of integers in ``low .. high``: what a worker says is checked before it is used.

    Raises:
        WireError: missing, of another type or length, or out of range.
    """
    value = message.get(key)
    if not isinstance(value, list) or (count is not None and len(value) != count):
        raise WireError(f"the answer needs {key!r}: a list of {count} integers")
    if not all(type(item) is int and low <= item <= high for item in value):
        raise WireError(f"{key!r} in the answer holds something else than integers in {low} .. {high}")
    return value
