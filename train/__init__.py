"""Training from the command line: ``python -m train`` (:mod:`train.options` says with which options)."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from benchmarks.run_folder import store_of
from train.learning import learn
from train.options import Options, UsageError, open_run, parse, usage_errors
from train.results import compare, pictures
from train.session import Session, own_programs

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Options", "UsageError", "main", "parse", "work"]


def work(options: Options, console: Console) -> None:
    """Train unless only evaluating, then compare and draw."""
    from measure import WorkerPool
    from measure.store import Store

    with contextlib.ExitStack() as stack:
        with usage_errors():
            earlier = stack.enter_context(Store(store_of(options.reuse))) if options.reuse is not None else None
            own = own_programs(options, console)
            run = open_run(options)
            if options.eval is not None or options.resume:
                run.require_checkpoint()
            store = stack.enter_context(Store(run.store))
        # timing has a processor of its own where there are two: the learner never competes with it
        with usage_errors():
            pool = stack.enter_context(
                WorkerPool(options.workers, own_cores=True, store=store, earlier=earlier, threads=options.threads)
            )
        if (shared := options.workers - pool.own_cores) > 0:
            console.print(
                f"note: {shared} of {options.workers} workers must share a processor with the learner (there are too "
                f"few, or another run has taken them): figures are less sharp and settle later",
                highlight=False, soft_wrap=True,
            )  # fmt: skip
        session = Session(options, console, run, pool, own)
        if options.eval is None:
            learn(session)
        if options.table:
            compare(session)
        pictures(session)
    console.print(f"everything is in {run.path}", highlight=False, soft_wrap=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run with these command-line arguments; exit code 0, 2 for unusable options or files, 130 after Ctrl-C."""
    from rich.console import Console

    # A polite kill is a Ctrl-C; and both work in a job that a shell started in the background, which ignores Ctrl-C.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.default_int_handler)
    options: Options | None = None
    try:
        with usage_errors():
            options = parse(sys.argv[1:] if arguments is None else arguments)
        work(options, Console())
    except UsageError as error:
        Console(stderr=True).print(f"train: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    except KeyboardInterrupt:
        Console(stderr=True).print("train: interrupted; --resume goes on with the run, --eval RUN uses it as it is")
        return 130
    return 0
