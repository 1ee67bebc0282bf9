"""A function in a process of its own, so that whatever becomes of it, the caller goes on.

Compilers run in the process that asks them, and LLVM may end it by an assertion. Children are forked from a server that
has imported what they need, so that each begins with the same warm imports and cold caches.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from benchmarks.parallel import end_with

Result = TypeVar("Result")


class ChildError(RuntimeError):
    """The process ended without a result, or took too long, or its function raised; the message says which."""


def in_child(function: Callable[..., Result], *arguments: Any, seconds: float | None = None) -> Result:
    """``function(*arguments)``, which must pickle, in a new process.

    Args:
        seconds: after so long the process is killed.

    Raises:
        ChildError: there is no result; the message says why.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["benchmarks.board.preloaded"])
    mine, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_run, args=(theirs, function, arguments))
    child.start()
    theirs.close()
    try:
        if not mine.poll(seconds):
            raise ChildError(f"it took longer than {seconds:.0f} s")
        outcome, value = mine.recv()
    except EOFError:
        child.join()
        code = child.exitcode or 0
        ending = f"by signal {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"
        raise ChildError(f"its process ended {ending}") from None
    finally:
        if child.is_alive():
            child.join(1.0)
        if child.is_alive():
            child.kill()
        child.join()
        mine.close()
    if outcome == "error":
        raise ChildError(value)
    result: Result = value
    return result


def _run(pipe: Connection, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=end_with, args=(parent,), daemon=True).start()
    try:
        pipe.send(("result", function(*arguments)))
    except Exception as error:  # noqa: BLE001 - it belongs to the one who asked
        pipe.send(("error", f"{type(error).__name__}: {error}"))
    pipe.close()
