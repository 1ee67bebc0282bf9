"""The table of variants, from reports as benchmarks.fusion.zero_shot writes them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.fusion.ablation import main, table


def _report(folder: Path, imagined: float) -> Path:
    def figures(value: float) -> dict[str, object]:
        return {"share": {"value": value, "low": value - 0.1, "high": value + 0.1}, "regressed": 0.05}

    folder.mkdir()
    every = {"ppo raw": figures(0.1), "ppo raw, imagined": figures(imagined), "ppo 16": figures(0.8)}
    (folder / "report.json").write_text(json.dumps({"seeds": 3, "figures": {"all": every}}))
    return folder


def test_variants_side_by_side(tmp_path: Path) -> None:
    folders = (_report(tmp_path / "full", 0.66), _report(tmp_path / "without", -0.2))
    assert main([*map(str, folders), "--out", str(tmp_path / "table.md")]) == 0
    rows = (tmp_path / "table.md").read_text().splitlines()
    assert rows[0].count("|") == rows[1].count("|") == rows[2].count("|")
    assert rows[2].startswith("| full | 10 % (0 .. 20) | - | 66 % (56 .. 76) | - | 80 %") and "| 5 % | 3 |" in rows[2]
    assert "-20 % (-30 .. -10)" in rows[3]


def test_without_a_cost_model_nothing_is_imagined(tmp_path: Path) -> None:
    folder = _report(tmp_path / "rules", 0.0)
    report = json.loads((folder / "report.json").read_text())
    del report["figures"]["all"]["ppo raw, imagined"]
    (folder / "report.json").write_text(json.dumps(report))
    assert "| rules | 10 % (0 .. 20) | - | - | - | 80 % (70 .. 90) | 5 % | 3 |" in table((folder,))


def test_a_folder_without_a_report_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match=r"benchmarks\.fusion\.zero_shot"):
        table((tmp_path,))
    assert main([str(tmp_path)]) == 2 and "holds no report" in capsys.readouterr().err
