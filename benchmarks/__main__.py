"""Compare agents: run them, verify what others say they reached, make tables, plots and the leaderboard's page.

python -m benchmarks run --env fusion-v0 --agent evolutionary --suite test-12 --budget 50 --seeds 5 --out runs/mine
python -m benchmarks remeasure runs/mine
python -m benchmarks verify runs/mine
python -m benchmarks report runs/mine runs/other --out runs/report
python -m benchmarks page --entries benchmarks/leaderboard --out runs/page
"""

from __future__ import annotations

import sys
from typing import Any

import tyro
from rich.console import Console

from benchmarks.board.commands import Page, Remeasure, Report, Run, Verify


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 1 where verification marks something, 2 for what cannot be used, 130 after Ctrl-C."""
    console = Console()
    try:
        kinds: dict[str, Any] = {"run": Run, "remeasure": Remeasure, "verify": Verify, "report": Report, "page": Page}
        command: Run | Remeasure | Verify | Report | Page = tyro.extras.subcommand_cli_from_dict(
            kinds, args=arguments, description=__doc__
        )
        return command(console)
    except ValueError as error:
        Console(stderr=True).print(f"benchmarks: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    except KeyboardInterrupt:
        Console(stderr=True).print("benchmarks: interrupted; the same command goes on where it was")
        return 130


if __name__ == "__main__":
    sys.exit(main())
