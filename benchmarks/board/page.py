"""The leaderboard as one static page that works from a file: tables that sort, plots, each number with its rows.

Names, reasons and READMEs are strangers' words: they are escaped, and plots are images, in which nothing runs.
"""

from __future__ import annotations

import base64
import datetime
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from benchmarks.board.board import COLUMNS, cells, curves, profiles, svg
from benchmarks.board.entry import Entry, EntryError, read
from benchmarks.board.scores import Scores, scores_of
from benchmarks.board.verify import MARKED

TEMPLATE = "page.html.jinja"


def write_page(entries: Path, verified: Sequence[Path], out: Path) -> Path:
    """Write ``index.html`` into ``out``.

    Args:
        entries: folder of entries; what is none is listed with the reason.
        verified: folders with ``NAME.json`` of each entry that was verified; the first that has one counts.

    Raises:
        ValueError: there is no folder of entries, or nothing in it.
    """
    if not entries.is_dir():
        raise ValueError(f"there is no folder {entries}; give --entries the folder that holds the entries")
    found: list[Entry] = []
    refused: list[tuple[str, str]] = []
    for folder in sorted(path for path in entries.iterdir() if path.is_dir()):
        try:
            found.append(read(folder))
        except EntryError as error:
            refused.append((folder.name, str(error)))
    if not found and not refused:
        raise ValueError(f"{entries} holds no entries; python -m benchmarks run --out {entries}/NAME makes one")
    tasks = []
    for name in dict.fromkeys(entry.task.name for entry in found):
        scored: list[Scores] = []
        for entry in found:
            if entry.task.name == name:
                try:
                    scored.append(scores_of(entry))
                except ValueError as error:
                    refused.append((entry.name, str(error)))
        if scored:
            tasks.append(_task(name, sorted(scored, key=lambda one: one.iqm.value), verified))
    text = _template().render(tasks=tasks, refused=refused, columns=COLUMNS)
    out.mkdir(parents=True, exist_ok=True)
    path = out / "index.html"
    path.write_text(text, encoding="utf-8")
    return path


def _template() -> Any:
    loader = FileSystemLoader(Path(__file__).parent)
    return Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True).get_template(TEMPLATE)


def _task(name: str, scored: Sequence[Scores], verified: Sequence[Path]) -> dict[str, Any]:
    task = scored[0].entry.task
    return {
        "name": name,
        "about": f"{task.unit.capitalize()} relative to {task.baseline}, below 1 is better. "
        f"{len(task.programs)} held-out programs, {task.seeds} seeds, at most {task.plans} plans scored on a program.",
        "plots": [_image(svg(make(scored))) for make in (profiles, curves)],
        "entries": [_entry(one, verified) for one in scored],
    }


def _image(text: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(text.encode()).decode()


def _entry(one: Scores, verified: Sequence[Path]) -> dict[str, Any]:
    entry = one.entry
    found = (_verification(folder / f"{entry.name}.json", entry) for folder in verified)
    checks: dict[str, Any] = next((one for one in found if one), {})
    statuses = {(row["program"], row["seed"]): row for row in checks.get("rows", [])}
    rows = [_row(row.data, statuses.get((row.program, row.seed), {})) for row in entry.rows]
    marked = sum(row["status"] in MARKED for row in rows)
    sound = sum(row["status"] == "ok" for row in rows)
    if not checks:
        verdict = "not verified"
    else:
        verdict = f"{sound} of {len(rows)} rows hold" + (f", {marked} marked" if marked else "")
        if "time_s" in checks:
            verdict += f" ({datetime.datetime.fromtimestamp(checks['time_s'], datetime.UTC):%Y-%m-%d})"
    problems = [*entry.problems]
    if checks.get("copied"):
        problems.append(f"{checks['copied']} plans are those of other entries")
    return {
        "name": entry.name,
        "anchor": f"{entry.task.name}/{entry.name}".replace("/", "-"),
        "cells": cells(one)[1:],
        "verdict": verdict,
        "problems": problems,
        "readme": entry.readme,
        "rows": rows,
    }


def _row(data: Mapping[str, Any], check: Mapping[str, Any]) -> dict[str, Any]:
    again = check.get("found", {}).get("ratio")
    return {
        "program": data["program"],
        "seed": data["seed"],
        "ratio": "failed" if data["ratio"] is None else f"{data['ratio']:.4f}",
        "interval": "" if data["ratio"] is None else f"{data['low']:.4f} .. {data['high']:.4f}",
        "again": f"{again:.4f}" if isinstance(again, float | int) else "",
        "status": str(check.get("status", "not verified")),
        "reason": str(check.get("reason", "")),
        "plan": " ".join(data["plan"]["actions"]),
        "spent": data["spent"],
        "machine": str(data["machine"].get("cpu")),
        "compiler": data["compiler"],
        "revision": str(data.get("revision", "")),
    }


def _verification(path: Path, entry: Entry) -> dict[str, Any]:
    """The verifier's own file; nothing where it is missing, or of rows that are no longer these."""
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    claims = {(row["program"], row["seed"]): row["claimed"]["ratio"] for row in found.get("rows", [])}
    if claims != {(row.program, row.seed): row.data["ratio"] for row in entry.rows}:
        return {}
    return dict(found)
