"""Random programs: always the same by seed, no two alike, and right at every level of optimization."""

from __future__ import annotations

import re

import numpy as np
import pytest

from programs.load import load_c
from tests.programs.test_c_suite import run


@pytest.mark.parametrize("seed", range(12))
def test_levels_agree(seed: int) -> None:
    program = load_c(f"programs://c-random-v0/{seed}")
    inputs = program.make_inputs(1)
    expected = program.reference(inputs)
    for level in (1, 3):
        for key, found in run(program, inputs, level).items():
            np.testing.assert_array_equal(found, expected[key], err_msg=f"{key} at O{level}")


def test_same_by_seed() -> None:
    from programs.c import generate

    first = load_c("programs://c-random-v0/5")
    generate._load.cache_clear()
    again = load_c("programs://c-random-v0/5")
    assert first is not again and first.ir == again.ir and first.key == again.key
    np.testing.assert_array_equal(first.make_inputs(9)["in1"], again.make_inputs(9)["in1"])
    assert not np.array_equal(first.make_inputs(9)["in1"], first.make_inputs(8)["in1"])


def test_variety() -> None:
    texts = [load_c(f"programs://c-random-v0/{seed}").ir for seed in range(60)]
    assert len(set(texts)) == 60
    everything = "\n".join(texts)
    for needed in ("switch i32", "call i32 @helper", "call i64 @helper", "udiv", "urem", "ashr", "select", "i8", "i16"):
        assert needed in everything
    assert {text.count("define internal") for text in texts} == {1, 2, 3, 4, 5}
    for text in texts:  # every loop has metadata of its own, so that each can be decided on
        loops = re.findall(r"!llvm\.loop (!\d+)", text)
        assert len(loops) == len(set(loops)) > 0


def test_most_programs_depend_on_their_inputs() -> None:
    moved = 0
    for seed in range(12):
        program = load_c(f"programs://c-random-v0/{seed}")
        one, two = (program.reference(program.make_inputs(number)) for number in (1, 2))
        moved += any(not np.array_equal(one[key], two[key]) for key in one)
    assert moved >= 10


@pytest.mark.parametrize("seed", ["", "x", "-1", str(2**63)])
def test_bad_seeds(seed: str) -> None:
    with pytest.raises(ValueError, match="seed must be an integer"):
        load_c(f"programs://c-random-v0/{seed}")
