"""The suite of call structure: IR and line tables belong to their sources, the split is frozen, outputs are right."""

from __future__ import annotations

import itertools
import json
import re

import numpy as np
import pytest

import compilers
from programs import calls
from programs.c import toolchain
from programs.c.__main__ import source_hash
from programs.calls.lines import call_lines
from programs.load import is_c, load_c
from tests.programs.test_c_suite import run

FROZEN = {
    "machine": "registers stackops words",
    "layers": "factorial modpoly rational",
    "fixed": "saturate softfloat vectors16",
    "matrix": "gramschmidt quaternions transforms",
    "order": "introsort records selection",
    "table": "cuckoo lru robinhood",
    "text": "format justify template",
    "simulate": "elevators foragers sessions",
    "geometry": "clipping hull raycast",
    "descent": "calculator config lists",
    "codec": "elias prefix rice",
    "trees": "avl pairing segments",
    "evaluate": "circuits formulas symbolic",
    "dispatch": "events shapes stages",
}
CODECS = {"rice": "samples", "prefix": "data"}


def test_split_is_frozen() -> None:
    families = [family for part in calls.SPLITS.values() for family in part]
    found = {
        family: " ".join(sorted(name for name, spec in calls.specs().items() if spec.family == family))
        for family in families
    }
    assert found == FROZEN and len(calls.names()) == 42
    for one, other in itertools.combinations(calls.SPLITS.values(), 2):
        assert not set(one) & set(other)
    assert [len(calls.names(split)) for split in calls.SPLITS] == [21, 6, 15]
    with pytest.raises(ValueError, match="unknown split"):
        calls.names("all")
    for path in ("quicksort", "lru/huge"):
        with pytest.raises(ValueError, match=f"calls-v0/{path}: there is no such program"):
            calls.load(path)
    assert is_c("programs://calls-v0/lru") and is_c("programs://calls-random-v0/3")


@pytest.mark.parametrize("name", calls.names())
def test_ir_and_line_tables_belong_to_their_sources(name: str) -> None:
    spec = calls.specs()[name]
    text, source = spec.ir_path.read_text(), spec.source_path.read_text().split("\n")
    assert source_hash(spec.source_path.read_text()) in text.splitlines()[0], "run: python -m programs.calls"
    assert not re.search(r"^target |target-cpu|target-features|lifetime|captures", text, re.MULTILINE)
    assert re.findall(r"^define (?!internal)[^@\n]*@([\w.]+)\(", text, re.MULTILINE) == ["kernel"]
    graph = compilers.get("inlining-oz").graph(load_c(f"programs://calls-v0/{name}"))  # type: ignore[attr-defined]
    lines = json.loads(spec.lines_path.read_text())
    assert len(graph.order) >= 14, "too few calls to decide on"
    for site in graph.sites:
        if site.callee >= 0:
            line, column = lines[graph.names[site.caller]][int(site.name.rpartition("C")[2])]
            assert source[line - 1][column - 1 :].startswith(graph.names[site.callee])


def test_sources_ir_and_lines_are_complete() -> None:
    here = next(iter(calls.specs().values())).source_path.parents[1]
    for folder, suffix in (("src", "c"), ("ir", "ll"), ("lines", "json")):
        assert {path.stem for path in (here / folder).glob(f"*.{suffix}")} == set(calls.names())


@pytest.mark.skipif(toolchain.compiler() is None, reason="no clang here")
def test_line_tables_are_made_again() -> None:
    spec = calls.specs()["stages"]
    assert call_lines(spec.source_path) == json.loads(spec.lines_path.read_text())


@pytest.mark.parametrize("name", calls.names())
def test_optimizing_changes_nothing(name: str) -> None:
    program = load_c(f"programs://calls-v0/{name}/small")
    inputs, other = program.make_inputs(1), program.make_inputs(2)
    expected, found = program.reference(inputs), run(program, inputs)
    for key, value in expected.items():
        np.testing.assert_array_equal(found[key], value, err_msg=key)
    again = program.reference(other)
    assert any(not np.array_equal(expected[key], again[key]) for key in expected), "the inputs do not matter"


def test_known_answers() -> None:
    for name, key in CODECS.items():
        for size in ("small", "medium"):
            program = load_c(f"programs://calls-v0/{name}/{size}")
            inputs = program.make_inputs(5)
            np.testing.assert_array_equal(program.reference(inputs)["again"], inputs[key])
    program = load_c("programs://calls-v0/introsort/medium")
    inputs = program.make_inputs(5)
    found = program.reference(inputs)
    np.testing.assert_array_equal(found["up"][:, 0], np.sort(inputs["keys"]))
    np.testing.assert_array_equal(found["down"][:, 0], np.sort(inputs["keys"])[::-1])
    program = load_c("programs://calls-v0/selection/medium")
    inputs = program.make_inputs(5)
    middle = (inputs["values"].shape[1] - 1) // 2
    found = program.reference(inputs)
    np.testing.assert_array_equal(found["medians"], np.sort(inputs["values"], axis=1)[:, middle])
    np.testing.assert_array_equal(found["chosen"][:, 0], found["medians"])
    program = load_c("programs://calls-v0/softfloat/small")
    inputs = program.make_inputs(5)
    x, y = (inputs[key].view(np.float32) for key in ("x", "y"))
    filtered, halves = np.float32(0), []
    for a, b in zip(x, y, strict=True):
        filtered = filtered * np.float32(0.5) + (a - b)
        halves.append(filtered + (a * b) * np.float32(0.5))
    np.testing.assert_array_equal(program.reference(inputs)["out"].view(np.float32), np.array(halves, np.float32))
    program = load_c("programs://calls-v0/avl/small")
    inputs = program.make_inputs(5)
    kept: set[int] = set()
    keys, counts = inputs["keys"].tolist(), program.reference(inputs)["counts"].tolist()
    for i, key in enumerate(keys):
        kept.add(key)
        if i % 3 == 2:
            kept.discard(keys[i // 2])
        assert counts[i] == sum(keys[i // 3] <= one < key for one in kept)


def test_calculator_agrees_with_python() -> None:
    program = load_c("programs://calls-v0/calculator/small")
    inputs = program.make_inputs(5)
    rows = ["1+2*3", "(4 - 6)*5", "2^3^2", "m(7, 3) + x(1, 9)", "a = 6", "a*a-1", "-3 - -4", "s(5)/4"]
    text = np.full(inputs["text"].shape, ord(" "), np.uint8)
    for row, written in enumerate(rows):
        text[row, : len(written)] = list(written.encode())
    found = program.reference({**inputs, "text": text})
    assert found["values"][: len(rows)].tolist() == [7, -10, 512, 12, 6, 35, 1, 6]


@pytest.mark.parametrize("seed", range(12))
def test_generated_programs_are_right_and_have_calls(seed: int) -> None:
    program = load_c(f"programs://calls-random-v0/{seed}")
    assert program.ir == load_c(f"programs://calls-random-v0/{seed}").ir and program.family == "random"
    inputs = program.make_inputs(1)
    inputs["sizes"][-1] = 1  # one round is enough
    expected = program.reference(inputs)
    for key, value in run(program, inputs).items():
        np.testing.assert_array_equal(value, expected[key], err_msg=key)


def test_generated_call_graphs_differ() -> None:
    driver = compilers.get("inlining-oz")
    graphs = [driver.graph(load_c(f"programs://calls-random-v0/{seed}")) for seed in range(40)]  # type: ignore[attr-defined]
    sizes = [len(graph.order) for graph in graphs]
    assert np.median(sizes) >= 8 and len(set(sizes)) > 10
    assert any(site.unfit for graph in graphs for site in graph.sites), "none calls itself"
    assert any(user > 3 for graph in graphs for user in graph.users)
    with pytest.raises(ValueError, match="the seed must be an integer"):
        load_c("programs://calls-random-v0/x")
