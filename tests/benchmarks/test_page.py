"""Statistics, report and page of entries whose figures are known."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks.__main__ import main
from benchmarks.board.entry import read
from benchmarks.board.scores import curve, improvement, probability, profile, scores_of
from benchmarks.board.tasks import find

TASK = "fusion-v0/test-12"


def _entry(folder: Path, name: str, ratio: float, seeds: int = 2, **more: Any) -> Path:
    """An entry whose plans take about ``ratio`` of the rule's time."""
    out = folder / name
    out.mkdir(parents=True)
    about = {"format": 1, "name": name, "agent": "made up", "task": TASK, "seeds": seeds, "trained_on": []}
    (out / "entry.json").write_text(json.dumps(about))
    (out / "README.md").write_text("<script>document.title = 'owned'</script> " + "word " * 30 + "python -m benchmarks")
    lines = []
    for seed in range(seeds):
        for number, program in enumerate(find(TASK).programs):
            at = ratio + 0.001 * number + 0.01 * seed
            plan = {
                "format": 1, "program": program, "program_key": "k", "compiler": "loopjit", "compiler_version": "0",
                "actions": ["own(<b>x</b>)"],
            }  # fmt: skip
            points = [{"plans": 1, "seconds": 0.5, "ratio": 1.0}, {"plans": 10, "seconds": 5.0, "ratio": at}]
            row = {
                "format": 1, "task": TASK, "agent": "made up", "program": program, "program_key": "k",
                "family": program.split("/")[-2], "seed": seed, "budget": {"plans": 10, "seconds": None}, "plan": plan,
                "baseline": "roofline-greedy", "ratio": at, "low": at, "high": at, "verdict": "faster", "reason": "",
                "artifact": "a", "baseline_artifact": "b", "compiler": "loopjit 0", "machine": {"cpu": "<i>none</i>"},
                "versions": {}, "revision": "", "spent": {"plans": 10, "measured": 9, "compiled": 8, "seconds": 5.0},
                "curve": points, **more,
            }  # fmt: skip
            lines.append(json.dumps(row) + "\n")
    (out / "results.jsonl").write_text("".join(lines))
    return out


def test_statistics_of_known_results(tmp_path: Path) -> None:
    good, bad = (scores_of(read(_entry(tmp_path, name, at))) for name, at in (("good", 0.8), ("bad", 0.9)))
    assert good.log_ratios.shape == (2, 12) and len(set(good.families)) == 4
    assert good.iqm.low <= good.iqm.value <= good.iqm.high < bad.iqm.low
    assert abs(good.mean - 0.8105) < 1e-3 and abs(bad.worst - 0.921) < 1e-9
    assert probability(good, bad).low == 1 and probability(good, good).value == pytest.approx(0.5)
    assert profile(good.log_ratios, np.array([0.5, 0.805, 1.0])) == pytest.approx([0, 6 / 24, 1])
    assert improvement(np.array([[0.0], [2.0]]), np.array([[1.0], [2.0]])) == pytest.approx((1 + 1 + 0 + 0.5) / 4)
    found = curve(good.entry, "plans", [0, 1, 9, 10, 11])
    assert found == pytest.approx([1, 1, 1, good.iqm.value, good.iqm.value], rel=1e-3)
    assert curve(good.entry, "seconds", [0.1, 4.9, 5.0])[-1] == pytest.approx(good.iqm.value, rel=1e-3)


def test_the_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders = [str(_entry(tmp_path, name, at)) for name, at in (("good", 0.8), ("bad", 0.9))]
    assert main(["report", *folders, "--out", str(tmp_path / "out")]) == 0
    text = (tmp_path / "out" / "report.md").read_text()
    assert text.index("| good") < text.index("| bad") and "good beats bad with probability 1.00" in text
    for name in ("profiles.png", "curves.png"):
        assert (tmp_path / "out" / name).read_bytes().startswith(b"\x89PNG")
    assert "interquartile mean" in capsys.readouterr().out


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page of two entries, one of which was verified, and of a folder that is none."""
    entries, verified = tmp_path / "entries", tmp_path / "verified"
    for name, at in (("good", 0.8), ("bad", 0.9)):
        _entry(entries, name, at)
    (entries / "broken").mkdir()
    verified.mkdir()
    rows = [
        {
            "program": row.program, "seed": row.seed, "status": "ok" if number else "differs", "reason": "<u>why</u>",
            "claimed": {"ratio": row.ratio}, "found": {"ratio": 0.77},
        }
        for number, row in enumerate(read(entries / "good").rows)
    ]  # fmt: skip
    (verified / "good.json").write_text(json.dumps({"rows": rows, "problems": [], "copied": 0}))
    arguments = ["page", "--entries", str(entries), "--verified", str(verified), "--out", str(tmp_path / "page")]
    assert main(arguments) == 0
    return tmp_path / "page" / "index.html"


def test_the_page_shows_all_and_believes_nothing(page: Path) -> None:
    text = page.read_text()
    assert "23 of 24 rows hold, 1 marked" in text and "not verified" in text and "broken: " in text
    for hostile in ("<script>document", "<b>x", "<i>none", "<u>why"):
        assert hostile not in text
    links = set(re.findall(r'href="#([^"]+)"', text))
    assert links and links <= set(re.findall(r'id="([^"]+)"', text)), "each number leads to its rows"
    assert "http:" not in text and "https:" not in text, "nothing is fetched"
    assert main(["page", "--entries", str(page.parent / "missing")]) == 2


def _browser() -> str:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("there is no chromium here: apt-get install chromium")
    return found


def _dom(page: Path, fragment: str = "") -> str:
    """What a browser makes of the page, as HTML."""
    words = [_browser(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom"]
    words += [f"--user-data-dir={page.parent / 'profile'}", f"{page.as_uri()}{fragment}"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_a_browser_sorts_the_tables(page: Path) -> None:
    def order(text: str) -> list[str]:
        table = text[text.index('id="table-1"') : text.index("</table>")]
        return re.findall(r"<td><a[^>]*>(good|bad)</a>", table)

    plain = _dom(page)
    assert order(plain) == ["good", "bad"] and "<title>OptGym leaderboard" in plain
    assert order(_dom(page, "#sort=table-1,1,descending")) == ["bad", "good"]
    assert order(_dom(page, "#sort=table-1,0,ascending")) == ["bad", "good"]
    anchor = "fusion-v0-test-12-good"
    opened = _dom(page, f"#{anchor}")
    assert re.search(rf'<details id="{anchor}"[^>]* open', opened), "a number's link opens its rows"
