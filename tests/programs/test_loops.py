"""The loop kernels: IR belongs to its source, the split is frozen, optimizing changes no output, answers are known;
and generated ones: the same by seed, no two alike, right at every level of optimization."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from typing import Any

import numpy as np
import pytest

from programs import loops
from programs.c import toolchain
from programs.c.__main__ import source_hash
from programs.load import is_c, load_c
from programs.loops.__main__ import lines
from programs.loops.suite import HERE
from tests.programs.test_c_suite import run

FROZEN = {
    "map": "absdiff_u8 axpy_i32 clamp_i32 mask_u64 mix_u32 scale_i16",
    "sum": "least_i16 mean_f32 squares_f64 sum_i32 sum_u8 xor_u32",
    "convert": "bf16_round i16_to_i32 pack_u32 u8_to_f32 widen_i8",
    "choose": "count_if_u8 pick_f32 relu_i32 sum_if_f64 threshold_u8",
    "strided": "column_f32 grey_u8 power_f32 reverse_i32 third_i32 transpose_u16",
    "gather": "gather_f32 gather_sum_i32 permute_u8 scatter_i32 sparse_f64",
    "poly": "horner_i32 poly5_f32 rational_f64 remainder_u32",
    "saturate": "add_sat_i16 mul_q15 narrow_sat_i32 sub_sat_u8",
    "blend": "alpha_u8 fade_i16 lerp_f32 weight_u16",
    "prefix": "delta_i32 prefix_i32 record_i16 smooth_f32",
    "dot": "distance_u8 dot_f32 dot_f64 dot_int16 dot_int8 dot_u8_i8",
    "fir": "correlate_i8 fir_f32 fir_i16 taps3_f32 window_i32",
    "stencil": "blur_u8 gradient_i16 laplace_f32 life_u8 median3_u8 wave_f64",
    "best": "argmax_i32 argmin_f32 nearest_i16 range_f64",
    "text": "common_prefix count_letter find_letter hash_line upper words",
    "histogram": "bins_u8 curve_i16 lookup_u8 score_i32 weights_f32",
    "bits": "differ_u8 gray_u16 mirror_u32 ones_u64 parity_u32",
}


def test_split_is_frozen() -> None:
    families = dict.fromkeys(spec.family for spec in loops.specs().values())
    found = {
        family: " ".join(sorted(name for name, spec in loops.specs().items() if spec.family == family))
        for family in families
    }
    assert found == FROZEN
    for one, other in itertools.combinations(loops.SPLITS.values(), 2):
        assert not set(one) & set(other)
    assert [loops.split_of(family) for family in ("map", "blend", "dot", "hash")] == [
        "train", "validation", "test", None,
    ]  # fmt: skip
    assert sorted(itertools.chain.from_iterable(loops.names(split) for split in loops.SPLITS)) == sorted(loops.names())
    with pytest.raises(ValueError, match="unknown split"):
        loops.names("tests")


@pytest.mark.parametrize("name", loops.names())
def test_ir_belongs_to_its_source_and_optimizing_changes_nothing(name: str) -> None:
    spec = loops.specs()[name]
    text = spec.ir_path.read_text()
    assert source_hash(spec.source_path.read_text()) in text.splitlines()[0], "run: python -m programs.loops"
    program = load_c(f"programs://loops-v0/{name}/small")
    inputs = program.make_inputs(1)
    expected = program.reference(inputs)
    for key, value in run(program, inputs).items():
        np.testing.assert_array_equal(value, expected[key], err_msg=key)
    other = program.reference(program.make_inputs(2))
    assert any(not np.array_equal(expected[key], other[key]) for key in expected), "the inputs do not matter"


def test_sources_and_ir_are_complete() -> None:
    assert {path.stem for path in (HERE / "src").glob("*.c")} == set(loops.names())
    assert {path.stem for path in (HERE / "ir").glob("*.ll")} == set(loops.names())
    assert set(json.loads((HERE / "lines.json").read_text())) == set(loops.names())


@pytest.mark.skipif(toolchain.compiler() is None, reason="no clang here")
def test_lines_are_those_of_the_sources() -> None:
    found = json.loads(json.dumps(lines()))
    assert found == json.loads((HERE / "lines.json").read_text()), "run: python -m programs.loops"
    for name, places in found.items():
        text = loops.specs()[name].source_path.read_text().splitlines()
        for line, column in places.values():
            assert re.match(r"for|while|do", text[line - 1][column - 1 :]), (name, line, column)


def answer(name: str, i: dict[str, Any]) -> Any:
    """What numpy says that the kernel's first output is."""
    rows, n, third = (int(size) for size in i["sizes"])
    x, y = i.get("x"), i.get("y")

    def windows(values: np.ndarray) -> np.ndarray:
        return np.lib.stride_tricks.sliding_window_view(values.astype(np.int64), n)[:rows]

    def first(hit: np.ndarray) -> np.ndarray:
        return np.where(hit.any(1), hit.argmax(1), n)

    table = {
        "axpy_i32": lambda: x * 3 + y,
        "absdiff_u8": lambda: np.abs(x.astype(int) - y),
        "clamp_i32": lambda: np.clip(x, -third, third),
        "sum_i32": lambda: x.sum(1),
        "sum_u8": lambda: x.sum(1, dtype=np.uint64),
        "least_i16": lambda: x.min(1),
        "squares_f64": lambda: (x * x).cumsum(1)[:, -1],
        "pack_u32": lambda: x >> 24,
        "widen_i8": lambda: x.astype(int) * 5 - 3,
        "threshold_u8": lambda: np.where(x >= third, 255, 0),
        "pick_f32": lambda: np.where(i["w"] > 0, x, y),
        "count_if_u8": lambda: ((x > 63) & (x < 192)).sum(1),
        "third_i32": lambda: x[:, ::3] + 1,
        "transpose_u16": lambda: np.ascontiguousarray(x.T).reshape(rows, n),
        "reverse_i32": lambda: x[:, ::-1],
        "gather_f32": lambda: x[i["at"]],
        "permute_u8": lambda: x[:, i["at"]],
        "remainder_u32": lambda: x % np.uint32(third),
        "add_sat_i16": lambda: np.clip(x.astype(int) + y, -32768, 32767),
        "sub_sat_u8": lambda: np.clip(x.astype(int) - y, 0, 255),
        "narrow_sat_i32": lambda: np.clip(x >> 2, -128, 127),
        "prefix_i32": lambda: x.cumsum(1),
        "delta_i32": lambda: np.diff(x, axis=1, prepend=0),
        "record_i16": lambda: np.maximum.accumulate(x, 1),
        "dot_int8": lambda: x.astype(int) @ y,
        "dot_int16": lambda: (x.astype(int) * y).sum(1),
        "dot_u8_i8": lambda: (x.astype(int) * y).sum(1),
        "distance_u8": lambda: np.abs(x.astype(int) - y).sum(1),
        "fir_i16": lambda: ((16384 + ((windows(x) * y) >> 4).sum(1)) >> 15).astype(np.int16),
        "window_i32": lambda: windows(x).sum(1),
        "correlate_i8": lambda: np.where((windows(x) ^ y) < 0, -1, 1).sum(1),
        "blur_u8": lambda: (x[:, :-2].astype(int) + 2 * x[:, 1:-1].astype(int) + x[:, 2:] + 2) >> 2,
        "median3_u8": lambda: np.median([x[:-2], x[1:-1], x[2:]], axis=0),
        "argmax_i32": lambda: x.argmax(1),
        "argmin_f32": lambda: x.argmin(1),
        "nearest_i16": lambda: np.abs(x.astype(int)[:, None] - y).argmin(1),
        "range_f64": lambda: np.ptp(x, axis=1),
        "count_letter": lambda: (x == ord("e")).sum(1),
        "find_letter": lambda: first(x == ord("q")),
        "upper": lambda: np.frombuffer(x.tobytes().upper(), np.uint8).reshape(x.shape),
        "common_prefix": lambda: first(x != y),
        "words": lambda: [len(line.tobytes().split()) for line in x],
        "bins_u8": lambda: np.bincount(x.ravel(), minlength=256),
        "lookup_u8": lambda: y[x],
        "score_i32": lambda: y[x].sum(1),
        "ones_u64": lambda: np.bitwise_count(x).sum(1),
        "differ_u8": lambda: np.bitwise_count(x ^ y).sum(1),
        "mirror_u32": lambda: [[int(f"{int(v):032b}"[::-1], 2) for v in row] for row in x],
        "gray_u16": lambda: x ^ (x >> 1),
    }  # fmt: skip
    return table[name]() if name in table else None


@pytest.mark.parametrize("name", loops.names())
def test_answers_are_known_ones(name: str) -> None:
    program = load_c(f"programs://loops-v0/{name}/small")
    inputs = program.make_inputs(3)
    expected = answer(name, inputs)
    found = next(iter(program.reference(inputs).values()))
    if name == "gray_u16":  # the code of the number is what was given
        found, expected = found ^ (found >> 1), inputs["x"]
    if expected is not None:
        np.testing.assert_array_equal(found, expected)
    assert np.unique(found).size > 1


def test_addresses() -> None:
    assert is_c("programs://loops-v0/sum_i32") and is_c("programs://loops-random-v0/1")
    assert load_c("programs://loops-v0/sum_i32").uri == load_c("programs://loops-v0/sum_i32/medium").uri
    keys = {load_c(f"programs://loops-v0/sum_i32/{size}").key for size in ("small", "medium", "large")}
    assert len(keys) == 3
    for wrong, words in (("sum_i32/huge", "unknown size"), ("sum", "unknown kernel")):
        with pytest.raises(ValueError, match=words):
            load_c(f"programs://loops-v0/{wrong}")
    for seed in ("", "x", "-1", str(2**63)):
        with pytest.raises(ValueError, match="seed must be an integer"):
            load_c(f"programs://loops-random-v0/{seed}")


@pytest.mark.parametrize("seed", range(16))
def test_generated_kernels_are_right_at_every_level(seed: int) -> None:
    program = load_c(f"programs://loops-random-v0/{seed}")
    inputs = program.make_inputs(1)
    expected = program.reference(inputs)
    for level in (1, 3):
        for key, found in run(program, inputs, level).items():
            np.testing.assert_array_equal(found, expected[key], err_msg=f"{key} at O{level}")


def test_generated_kernels_are_the_same_by_seed_and_of_many_kinds() -> None:
    from programs.loops import generate

    first = load_c("programs://loops-random-v0/5")
    generate._load.cache_clear()
    again = load_c("programs://loops-random-v0/5")
    assert first is not again and first.ir == again.ir and first.key == again.key
    texts = [load_c(f"programs://loops-random-v0/{seed}").ir for seed in range(80)]
    assert len(set(texts)) == 80
    # grids of them are kept as data (benchmarks/data): other kernels need another suite version
    assert hashlib.sha256("".join(texts[:60]).encode()).hexdigest()[:16] == "01bde4a836361564"
    everything = "\n".join(texts)
    for needed in (
        "fadd",
        "fmul double",
        "sitofp",
        "sext i8",
        "zext i16",
        "select",
        "fcmp",
        "mul nsw",
        "ashr",
        "memset",
    ):
        assert needed in everything, needed
    for text in texts:  # each of the two loops has metadata of its own
        nodes = re.findall(r"!llvm\.loop (!\d+)", text)
        assert len(nodes) == len(set(nodes)) == 2
    trips = [int(load_c(f"programs://loops-random-v0/{seed}").make_inputs(0)["sizes"][0]) for seed in range(80)]
    assert min(trips) < 5 and max(trips) > 300
