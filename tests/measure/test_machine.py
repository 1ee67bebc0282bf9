"""What is said of the machine's state."""

from __future__ import annotations

import subprocess
import sys

import pytest

from measure import machine
from measure.machine import OtherWork

SPIN = "import time\nuntil = time.process_time() + 0.3\nwhile time.process_time() < until: pass"


def test_work_of_descendants_is_ones_own() -> None:
    _, everyone, own = machine._times()
    subprocess.run([sys.executable, "-c", SPIN], check=True)
    _, everyone_after, own_after = machine._times()
    assert own_after - own >= 0.25, "what has ended counts"
    assert everyone_after - everyone >= 0.2


def test_the_share_is_what_others_took_of_all_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    for end, share in (((2.0, 7.0, 3.0), 0.5), ((2.0, 3.0, 4.0), 0.0), ((2.0, 90.0, 0.0), 1.0)):
        times = iter([(1.0, 4.0, 2.0), end])
        monkeypatch.setattr(machine, "_times", lambda times=times: next(times))
        with OtherWork() as others:
            pass
        assert others.share == share
