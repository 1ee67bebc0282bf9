"""What each part of training is worth: results of :mod:`benchmarks.fusion.zero_shot` side by side, as one table.

    python -m train --out runs/full --no-table
    python -m train --out runs/rules --no-table --no-cost-model
    python -m benchmarks.fusion.zero_shot --checkpoints runs/full --out runs/zero_full --skip-512
    python -m benchmarks.fusion.zero_shot --checkpoints runs/rules --out runs/zero_rules --skip-512
    python -m benchmarks.fusion.ablation runs/zero_full runs/zero_rules --out runs/ablation.md

Rows are the folders, by name; columns the shares of the headroom over all graphs, with their 95 % intervals, and how
many graphs a plan that was not measured makes slower by more than 3 % than their best fixed rule does.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tyro
from rich.console import Console
from rich.markdown import Markdown

COLUMNS = {
    "ppo raw": "most likely plan",
    "ppo cost model alone": "cost model alone",
    "ppo raw, imagined": "imagined",
    "ppo 4": "4 measurements",
    "ppo 16": "16 measurements",
}
"""Names of :mod:`benchmarks.fusion.zero_shot` -> headings."""


@dataclass(frozen=True)
class Options:
    """Compare variants of training."""

    results: tyro.conf.Positional[tuple[Path, ...]]
    """Folders that benchmarks.fusion.zero_shot wrote; the folder's name is the variant's."""
    out: Path | None = None
    """Markdown file to write."""


def table(results: tuple[Path, ...]) -> str:
    """The table as Markdown.

    Raises:
        ValueError: a folder without a report.
    """
    lines = [
        "| | " + " | ".join(COLUMNS.values()) + " | unmeasured: slower by 3 % on | runs |",
        "|---" * (len(COLUMNS) + 3) + "|",
    ]
    for folder in results:
        try:
            report: dict[str, Any] = json.loads((folder / "report.json").read_text())
            figures = report["figures"]["all"]
        except (OSError, ValueError, KeyError) as error:
            raise ValueError(f"{folder} holds no report of benchmarks.fusion.zero_shot ({error}): run it") from None
        cells = [_cell(figures.get(name)) for name in COLUMNS]
        # without a cost model nothing is imagined
        unmeasured = figures.get("ppo raw, imagined") or figures["ppo raw"]
        lines.append(
            f"| {folder.name} | {' | '.join(cells)} | {100 * unmeasured['regressed']:.0f} % | {report['seeds']} |"
        )
    return "\n".join(lines) + "\n"


def _cell(figures: dict[str, Any] | None) -> str:
    if figures is None:
        return "-"
    share = figures["share"]
    return f"{100 * share['value']:.0f} % ({100 * share['low']:.0f} .. {100 * share['high']:.0f})"


def main(arguments: list[str] | None = None) -> int:
    """Print the table; exit code 2 where a folder cannot be used."""
    options = tyro.cli(Options, args=arguments, prog="benchmarks.fusion.ablation", description=__doc__)
    try:
        text = table(options.results)
    except ValueError as error:
        Console(stderr=True).print(f"ablation: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    Console().print(Markdown(text))
    if options.out is not None:
        options.out.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
