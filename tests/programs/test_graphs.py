"""The generator: same address, same program; real variety; graphs that are safe to compare in float32."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from programs import graphs, reference
from programs.ir import Graph
from programs.program import Program

FAMILIES = sorted(graphs.FAMILIES)

# First 12 hex digits of the key of seed 0: a change here changes what every trained policy was trained on.
FROZEN = {
    "attention": "5c7e4e78b134",
    "backward": "86af385640bc",
    "broadcast": "6ba02fc90ce4",
    "diffusion": "af4a8cac55a0",
    "filters": "6aa02ad061bc",
    "gated_mlp": "ff9efd4739df",
    "losses": "2eabd984de59",
    "norm": "2a1a01951861",
    "optimizer": "c2b9afbf89fa",
    "physics": "fc404bd458d5",
    "pyramid": "f25d1014d037",
    "random_dag": "f24578a6af13",
    "rotary": "1ecd32ee49f1",
    "sharpen": "09b3b4577177",
    "siblings": "ab6de95774fb",
    "signal": "eef6c4bc6cfc",
    "statistics": "c3f4952baf59",
    "temporal": "2a583c804b4c",
    "wave": "7bef0c810ebe",
}


def _structure(graph: Graph) -> tuple[object, ...]:
    return tuple((node.op, tuple(graph.position[name] for name in node.inputs)) for node in graph.nodes)


def test_splits_divide_the_families() -> None:
    listed = [family for families in graphs.SPLITS.values() for family in families]
    assert sorted(listed) == FAMILIES
    assert len(FAMILIES) >= 12
    assert graphs.split_of("sharpen") == "test" and graphs.split_of("nothing") is None


@pytest.mark.parametrize("family", FAMILIES)
def test_programs_are_frozen(family: str) -> None:
    assert graphs.load(f"{family}/0").key[:12] == FROZEN[family]


@pytest.mark.parametrize("family", FAMILIES)
def test_same_address_same_program(family: str) -> None:
    first = graphs.load(f"{family}/5")
    graphs._load.cache_clear()
    again = graphs.load(f"{family}/5")
    assert first is not again
    assert first.key == again.key and str(first.graph) == str(again.graph)
    assert first.uri == f"programs://graphs-v0/{family}/5" and first.family == family


@pytest.mark.parametrize("family", FAMILIES)
def test_structures_and_sizes_vary(family: str) -> None:
    made = [graphs.load(f"{family}/{seed}").graph for seed in range(40)]
    assert len({_structure(graph) for graph in made}) >= 20
    assert len({len(graph.compute) for graph in made}) >= 6
    largest = [max(node.size for node in graph.nodes) for graph in made]
    assert min(largest) >= 2**12 and max(largest) <= 2**21 and max(largest) > 4 * min(largest)
    assert any(graph.nodes[0].shape[-1] % 16 for graph in made)
    for graph in made:
        assert graphs.MIN_NODES <= len(graph.compute) <= graphs.MAX_NODES
        assert len({(n.op, n.inputs, n.attrs) for n in graph.compute}) == len(graph.compute), "a value computed twice"
        for node in graph.nodes:
            assert node.name in graph.outputs or graph.consumers[node.name], f"{node.name} is never used"


@pytest.mark.parametrize("family", FAMILIES)
def test_outputs_are_finite_and_float32_suffices(family: str) -> None:
    for seed in range(10):
        _check_float32(graphs.load(f"{family}/{seed}"), seed)


def _check_float32(program: Program, seed: int, limit: float = 1e-5) -> None:
    inputs = program.make_inputs(seed)
    exact = reference.run(program.graph, inputs)
    single = reference.run(program.graph, inputs, torch.float32)
    for name in program.graph.outputs:
        a, b = exact[name].numpy(), single[name].double().numpy()
        assert np.isfinite(a).all() and np.isfinite(b).all(), (seed, name)
        assert np.abs(a - b).max() <= limit * (np.abs(a).max() + 1e-2), (seed, name)


def _check_comparisons(graph: Graph) -> None:
    for node in graph.compute:
        assert node.op not in ("floor", "ceil", "round", "sign", "eq", "ne", "le", "gt", "ge")
        if node.op == "lt":
            assert [graph[name].op for name in node.inputs] == ["input", "constant"]


@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_jumps(family: str) -> None:
    """No rounding, and comparisons only of inputs with constants: float32 cannot flip a branch."""
    for seed in range(30):
        _check_comparisons(graphs.load(f"{family}/{seed}").graph)


def test_a_seed_alone_picks_among_all_families() -> None:
    families = {graphs.load(str(seed)).family for seed in range(200)}
    assert families == set(FAMILIES)
    assert graphs.load("7").key == graphs.load("7").key


@pytest.mark.parametrize("split", sorted(graphs.SPLITS))
def test_samples_stay_in_their_split(split: str) -> None:
    families = {graphs.sample(split, seed).family for seed in range(60)}
    assert families == set(graphs.SPLITS[split])


@pytest.mark.parametrize("path", ["", "norm/", "norm/-1", "norm/x", "nothing/1", "norm/1/2", "1.5", str(2**63), "²"])
def test_bad_addresses_are_explained(path: str) -> None:
    with pytest.raises(ValueError, match=r"seed must be|unknown family"):
        graphs.load(path)


def test_an_unknown_split_is_explained() -> None:
    with pytest.raises(ValueError, match="known: train, validation, test"):
        graphs.sample("tset", 1)


def test_draws_that_do_not_fit_are_drawn_again() -> None:
    """The first graph that this seed draws pools over three rows where two are left."""
    program = graphs.load("pyramid/200029")
    assert graphs.MIN_NODES <= len(program.graph.compute) <= graphs.MAX_NODES


def test_mixtures_are_frozen_and_of_no_family() -> None:
    program = graphs.load_mixture("0")
    assert program.key[:12] == "4c86c923b9fb" and program.uri == "programs://mixtures-v0/0"
    assert graphs.split_of(program.family) is None
    with pytest.raises(ValueError, match="seed must be"):
        graphs.load_mixture("-1")


def test_mixtures_are_many_kinds_of_graphs() -> None:
    made = [graphs.load_mixture(str(seed)).graph for seed in range(60)]
    assert len({_structure(graph) for graph in made}) == 60
    operators = {node.op for graph in made for node in graph.compute}
    assert {"slice", "concat", "stencil", "depthwise", "sin", "select", "sum", "max", "shift"} <= operators
    assert all(graphs.MIN_NODES <= len(graph.compute) <= graphs.MAX_NODES for graph in made)


@pytest.mark.parametrize("seed", range(20))
def test_mixtures_are_safe_to_compare(seed: int) -> None:
    program = graphs.load_mixture(str(seed))
    _check_float32(program, seed, 1e-4)
    _check_comparisons(program.graph)


def test_what_is_trained_on_takes_turns() -> None:
    some = graphs.training(5)
    assert [uri.startswith(graphs.MIXTURES) for uri in some] == [False, True, False, True, False]
    assert some[::2] == graphs.deal("train", 3) and len(set(graphs.training(400))) == 400
    assert graphs.training(400)[:5] == some
