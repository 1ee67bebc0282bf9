"""``python -m measure selftest``: whether this machine is fit to measure on. Exit status 1 where it is not."""

from __future__ import annotations

import sys

import tyro
from rich.console import Console

from measure import selftest


def main(arguments: list[str] | None = None) -> int:
    """Command line."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given or given[0] != "selftest":
        print(
            "usage: python -m measure selftest [--comparisons N] [--powers N] [--budget-s S] [--seed N]",
            file=sys.stderr,
        )
        return 2
    options = tyro.cli(
        selftest.Options, prog="python -m measure selftest", description=selftest.__doc__, args=given[1:]
    )
    console = Console()
    return 0 if selftest.report(selftest.run(options, console), console) else 1


if __name__ == "__main__":
    sys.exit(main())
