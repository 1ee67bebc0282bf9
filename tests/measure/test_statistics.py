import math

import numpy as np
import pytest
from scipy import stats

from measure.comparison import Samples
from measure.statistics import Interval, interval, paired, verdict


def test_the_interval_is_students_t() -> None:
    values = [0.01, -0.02, 0.03, 0.005, 0.0]
    found = interval(values)
    low, high = stats.t.interval(0.95, len(values) - 1, loc=np.mean(values), scale=stats.sem(values))
    assert math.log(found.ratio) == pytest.approx(np.mean(values))
    assert math.log(found.low) == pytest.approx(low)
    assert math.log(found.high) == pytest.approx(high)


def test_little_data_decides_nothing() -> None:
    assert math.isnan(interval([]).ratio)
    assert verdict(interval([])) == "undecided"
    assert verdict(interval([0.5])) == "undecided"


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.995, 1.004, "tie"),
        (0.97, 0.985, "faster"),
        (1.02, 1.3, "slower"),
        (0.97, 1.02, "undecided"),
        (0.98, 0.998, "undecided"),  # it excludes 1, but not by half the tie band
        (0.1, 0.2, "faster"),
    ],
)
def test_verdicts(low: float, high: float, expected: str) -> None:
    assert verdict(Interval(math.sqrt(low * high), low, high)) == expected


def test_minima_shrug_off_interruptions_that_means_do_not() -> None:
    rng = np.random.default_rng(1)
    shape = (2, 10, 8)
    one, other = 100.0 * (1 + 0.003 * rng.random(shape) + 5.0 * (rng.random(shape) < 0.3))
    found = paired((1.02 * one).tolist(), other.tolist())
    assert found.low < 1.02 < found.high
    assert found.width < 0.01
    assert verdict(found) == "slower"


def test_the_interval_covers_as_often_as_it_says() -> None:
    rng = np.random.default_rng(2)
    trials = 1000
    hits = 0
    for _ in range(trials):
        base = 100 * (1 + rng.gamma(1.0, 0.02, (8, 8)))
        found = paired((100 * (1 + rng.gamma(1.0, 0.02, (8, 8)))).tolist(), base.tolist())
        hits += found.low <= 1 <= found.high
    assert 0.92 <= hits / trials <= 0.98


def test_a_candidate_that_stopped_early_is_paired_with_the_same_blocks() -> None:
    assert paired([[2.0], [2.0]], [[1.0], [1.0], [50.0]]).ratio == pytest.approx(2.0)


def test_where_most_calls_are_interrupted_cpu_time_is_believed() -> None:
    rng = np.random.default_rng(3)
    cpu = 20e6 * (1 + 0.002 * rng.random((2, 8, 4)))
    cpu[1] *= 1.05
    wall = cpu * (1.2 + 2 * rng.random((2, 8, 4)))
    busy = Samples(wall=dict(enumerate(wall.tolist())), cpu=dict(enumerate(cpu.tolist())))
    assert busy.clock(1) == ("cpu", 1.0)
    assert verdict(busy.interval(1)) == "slower"
    idle = Samples(wall=dict(enumerate((cpu * 1.001).tolist())), cpu=dict(enumerate(cpu.tolist())))
    assert idle.clock(1) == ("wall", 0.0)
    assert idle.interval(1).ratio == pytest.approx(1.05, rel=1e-3)
