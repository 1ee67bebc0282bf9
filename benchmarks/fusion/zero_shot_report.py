"""The results of :mod:`benchmarks.fusion.zero_shot` for people: tables, JSON and a plot."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from benchmarks.bootstrap import Estimate, iqm
from benchmarks.fusion.headroom_share import (
    ALL,
    BEST,
    BUDGETS,
    IMAGINED,
    OWN,
    OWN_BUDGETS,
    POLICY,
    RAW,
    Criterion,
    Distance,
    Figures,
    Results,
    criteria,
    distance,
    figures,
    split_rows,
)
from benchmarks.fusion.headroom_table import log_ratio

COLUMNS = ("", "time", "95 %", "share", "95 %", "worst", "slower")


@dataclass(frozen=True)
class Report:
    """All figures.

    Attributes:
        baseline: the best single rule.
        seeds: training seeds.
        graphs: family (and ``all``) -> number of graphs.
        figures: family (and ``all``) -> name -> figures.
        criteria: family (and ``all``) -> what was to be reached.
        optima: name -> distance to the optimum, over the graphs of which it is known.
        enumerated: number of those graphs.
    """

    baseline: str
    seeds: int
    graphs: dict[str, int]
    figures: dict[str, dict[str, Figures]]
    criteria: dict[str, list[Criterion]]
    optima: dict[str, Distance]
    enumerated: int


def make_report(rows: Sequence[Mapping[str, Any]]) -> Report:
    """The figures of final rows.

    Raises:
        ValueError: there are none, or they have different baselines.
    """
    baselines = {str(row["baseline"]) for row in rows}
    if len(baselines) != 1:
        raise ValueError(f"a report needs rows with one baseline, not {sorted(baselines) or 'none'}")
    results, exact = split_rows(rows)
    families = [*dict.fromkeys(row["family"] for row in rows), ALL]
    found: dict[str, dict[str, Figures]] = {}
    judged: dict[str, list[Criterion]] = {}
    for family in families:
        mine = results.only(family)
        if mine.rows:
            found[family] = {name: figures(mine, name) for name in mine.names}
        judged[family] = criteria(mine, exact.only(family))
    counts = {family: len(results.only(family).rows) for family in families}
    seeds = len({cell["seed"] for cell in rows[0]["cells"] if cell["name"] == RAW})
    optima = {name: distance(exact, name) for name in exact.names}
    return Report(baselines.pop(), seeds, counts, found, judged, optima, len(exact.rows))


def write_report(console: Console, rows: Sequence[Mapping[str, Any]], headroom: Any, folder: Path) -> Report:
    """Print the report and write ``report.md``, ``report.json`` and ``report.png`` into ``folder``."""
    report = make_report(rows)
    show(console, report)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.md").write_text(markdown(report))
    (folder / "report.json").write_text(json.dumps(_plain(asdict_report(report)), indent=2) + "\n")
    if report.figures:
        plot(report, rows, headroom, folder / "report.png")
    console.print(f"everything is in {folder}", soft_wrap=True, highlight=False)
    return report


def asdict_report(report: Report) -> dict[str, Any]:
    """The report as plain values."""
    plain = asdict(report)
    plain["criteria"] = {family: [one.to_json() for one in some] for family, some in report.criteria.items()}
    return plain


def _plain(value: Any) -> Any:
    """``nan`` and infinities are not JSON: ``None`` says the same."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


# -- tables


def _number(value: float, percent: bool = False) -> str:
    if not math.isfinite(value):
        return "-"
    return f"{round(100 * value) + 0} %" if percent else f"{value:.3f}"


def _interval(one: Estimate, percent: bool = False) -> str:
    return "..".join(_number(value, percent).removesuffix(" %") for value in (one.low, one.high))


def _line(name: str, one: Figures) -> tuple[str, ...]:
    ratio = _number(one.ratio.value), _interval(one.ratio)
    share = _number(one.share.value, percent=True), _interval(one.share, percent=True)
    return name, *ratio, *share, _number(one.worst), _number(one.regressed, percent=True)


def _caption(report: Report, family: str) -> str:
    return (
        f"{report.graphs[family]} graphs, {report.seeds} training seeds. Time: interquartile mean relative to "
        f"{report.baseline}, the best single fixed rule. Share: of the headroom, the mean gain over that of the "
        "best known plans. Worst, and slower by more than 3 %: against each graph's own best fixed rule. "
        "95 %: intervals, bootstrapped over seeds and graphs."
    )


OPTIMA = ("", "time", "95 %", "worst")
CRITERIA = ("what was to be reached", "found", "95 %", "reached", "not in")


def _criterion(report: Report, number: int, one: Criterion) -> tuple[str, ...]:
    failed = [
        family
        for family, some in report.criteria.items()
        if family != ALL and any(other.text == one.text and not other.reached for other in some)
    ]
    word = ("yes" if one.reached else "no") + ("" if one.certain else ", not beyond doubt")
    found = _number(one.figure.value, one.percent), _interval(one.figure, one.percent)
    return f"{number}. {one.text}", *found, word, ", ".join(failed) or "-"


def show(console: Console, report: Report) -> None:
    """Print the figures over all families, the shares of each, and what was reached."""
    families = [family for family in report.figures if family != ALL]
    tables = []
    if report.figures:
        over_all = report.figures[ALL]
        lines = [_line(name, one) for name, one in over_all.items()]
        tables.append(_table("All families", COLUMNS, lines, caption=_caption(report, ALL)))
        shares = [
            (name, *(_number(report.figures[family][name].share.value, percent=True) for family in families))
            for name in over_all
        ]
        tables.append(_table("Share of the headroom by family", ("", *families), shares))
    if report.optima:
        tables.append(_table(_optima_title(report), OPTIMA, _optima_lines(report)))
    judged = [_criterion(report, number, one) for number, one in enumerate(report.criteria[ALL], 1)]
    tables.append(_table("What was to be reached, over all families", CRITERIA, judged))
    for table in tables:
        console.print(table)


def _table(title: str, columns: Sequence[str], lines: Sequence[Sequence[str]], caption: str | None = None) -> Table:
    table = Table(title=title, title_justify="left", caption=caption, caption_justify="left")
    table.box, table.pad_edge, table.padding = SIMPLE_HEAD, False, (0, 1, 0, 0)
    numbers = columns is not CRITERIA
    for place, column in enumerate(columns):
        table.add_column(column, justify="right" if numbers and place else "left", no_wrap=numbers)
    for line in lines:
        table.add_row(*line)
    return table


def markdown(report: Report) -> str:
    """Every table as Markdown."""
    lines = ["## What was to be reached, over all families", "", *_rows(CRITERIA)]
    lines += _rows(*(_criterion(report, i, one) for i, one in enumerate(report.criteria[ALL], 1)), head=False)
    for family in sorted(report.figures, key=lambda family: family != ALL):
        lines += ["", f"## {family}", "", *_rows(COLUMNS)]
        lines += _rows(*(_line(name, one) for name, one in report.figures[family].items()), head=False)
        lines += ["", _caption(report, family)]
    if report.optima:
        lines += ["", f"## {_optima_title(report)}", "", *_rows(OPTIMA), *_rows(*_optima_lines(report), head=False)]
    return "\n".join([*lines, ""])


def _optima_title(report: Report) -> str:
    return f"Time over the exact optimum's, {report.enumerated} graphs of which every plan was enumerated"


def _optima_lines(report: Report) -> list[tuple[str, ...]]:
    return [
        (name, _number(one.ratio.value), _interval(one.ratio), _number(one.worst))
        for name, one in report.optima.items()
    ]


def _rows(*rows: Sequence[str], head: bool = True) -> list[str]:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return [*lines, "|" + "---|" * len(rows[0])] if head else lines


# -- the plot


def plot(report: Report, rows: Sequence[Mapping[str, Any]], headroom: Any, path: Path) -> None:
    """Share of the headroom by family, and what a number of measurements on the graph buys."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, (left, right) = plt.subplots(1, 2, figsize=(12, 4.5), layout="constrained")
    wanted = [
        RAW,
        IMAGINED,
        OWN,
        "random search 64",
        "evolutionary search 32",
        "random search 512",
        "evolutionary search 512",
    ]
    names = [name for name in wanted if name in report.figures[ALL]]
    places = np.arange(len(report.figures))
    for number, name in enumerate(names):
        shares = [found[name].share for found in report.figures.values()]
        values = np.array([share.value for share in shares])
        errors = [np.maximum(0, values - [s.low for s in shares]), np.maximum(0, [s.high for s in shares] - values)]
        at = places + (number - (len(names) - 1) / 2) * 0.8 / len(names)
        left.bar(at, values, 0.8 / len(names), yerr=errors, label=name, error_kw={"linewidth": 0.8})
    left.set_xticks(places, list(report.figures))
    left.axhline(1.0, color="black", linewidth=0.8)
    left.axhline(0.8, color="black", linewidth=0.8, linestyle=":")
    low, high = min(0.0, *(report.figures[f][n].share.value for f in report.figures for n in names)), 1.15
    left.set_ylim(max(-1.0, low - 0.1), high)
    left.set_ylabel("share of the headroom")
    left.legend(fontsize=8, ncols=3, loc="upper center", bbox_to_anchor=(0.5, -0.07))

    results, _ = split_rows(rows)
    first = IMAGINED if IMAGINED in report.figures[ALL] else RAW
    raw = f"{POLICY} (raw, and imagined where it goes on)"
    series = {POLICY: [(0, first), *((budget, f"{POLICY} {budget}") for budget in OWN_BUDGETS)]}
    series |= {name: [(budget, f"{name} {budget}") for budget in budgets] for name, budgets in BUDGETS.items()}
    for name, points in series.items():
        known = [(budget, report.figures[ALL][row].ratio) for budget, row in points if row in report.figures[ALL]]
        times = np.array([[one.value, one.low, one.high] for _, one in known])
        speed = 1 / times
        bars = np.abs(speed[:, [2, 1]] - speed[:, :1]).T
        right.errorbar(
            [b for b, _ in known], speed[:, 0], bars, marker="o", capsize=3, label=raw if name == POLICY else name
        )
    if first != RAW:
        right.plot([0], [1 / report.figures[ALL][RAW].ratio.value], "x", color="tab:blue")
    curve = _search_curve(results, headroom)
    right.plot(
        list(curve),
        [1 / value for value in curve.values()],
        ":",
        color="gray",
        label="search for the best known, when it was made",
    )
    right.axhline(1 / report.figures[ALL][BEST].ratio.value, color="black", linewidth=0.8, label=BEST)
    right.axhline(1.0, color="tab:red", linewidth=0.8, linestyle="--", label=f"best single rule: {report.baseline}")
    right.set_xscale("symlog", linthresh=4)
    right.set_xlim(-0.5, 1500)
    right.set_xticks([0, 4, 16, 64, 256, 1000], ["0", "4", "16", "64", "256", "1000"])
    right.set_xlabel("plans compiled for the graph")
    right.set_ylabel("speed-up over the best single rule")
    right.legend(fontsize=8, ncols=2, loc="upper center", bbox_to_anchor=(0.5, -0.12))
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _search_curve(results: Results, headroom: Sequence[Mapping[str, Any]]) -> dict[int, float]:
    """Compilations -> interquartile mean of the time relative to the best single rule."""
    graphs = {row["program"] for row in results.rows}
    mine = [row for row in headroom if row["program"] in graphs]
    rule = f"rule:{results.rows[0]['baseline']}"
    counts = sorted({int(count) for row in mine for count in row["search"]["curve"]})
    curve: dict[int, float] = {}
    for count in counts:
        ratios = [row["search"]["curve"].get(str(count)) for row in mine]
        if all(ratio is not None for ratio in ratios):
            logs = [
                log_ratio({"ratio": ratio}) - log_ratio(row["plans"][rule])
                for ratio, row in zip(ratios, mine, strict=True)
            ]
            curve[count] = math.exp(float(iqm(np.array([logs]))))
    return curve
