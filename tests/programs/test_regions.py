"""Regions: executed as units they give the model's outputs; equal ones are found; they receive real values."""

from __future__ import annotations

from typing import Any

import networkx as nx
import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programs import models
from programs.ir import LIBRARY, SOURCES, Graph, GraphBuilder
from programs.program import Program
from programs.reference import apply, run, values
from programs.regions import MAX_NODES, REAL_SEEDS, split

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


def compose(program: Program) -> dict[str, torch.Tensor]:
    """The model's outputs by running region after region, each all at once, in an order of their dependencies."""
    graph, regions = program.graph, split(program)
    unit: dict[str, Any] = {node.name: node.name for node in graph.compute}
    for number, region in enumerate(regions):
        for place, names in enumerate(region.nodes):
            for here, there in names.items():
                if region.program.graph[here].op not in SOURCES:
                    assert unit[there] == there, "each node belongs to one place"
                    unit[there] = (number, place)
    units: nx.DiGraph[Any] = nx.DiGraph()
    for node in graph.compute:
        units.add_node(unit[node.name])
        for name in node.inputs:
            if name in unit and unit[name] != unit[node.name]:
                units.add_edge(unit[name], unit[node.name])
    assert nx.is_directed_acyclic_graph(units)
    inputs = program.make_inputs(0)
    known = values(graph, inputs, [n.name for n in graph.nodes if n.op in SOURCES], torch.float64)
    for item in nx.topological_sort(units):
        if isinstance(item, str):
            node = graph[item]
            known[item] = apply(node.op, dict(node.attrs), [known[name] for name in node.inputs])
            continue
        region, names = regions[item[0]].program.graph, regions[item[0]].nodes[item[1]]
        # constants of this place: equal regions differ in their weights
        weights = {n.name: known[names[n.name]].numpy() for n in region.nodes if n.op in SOURCES}
        local = {name: torch.from_numpy(value) for name, value in weights.items()}
        for node in region.compute:
            local[node.name] = apply(node.op, dict(node.attrs), [local[name] for name in node.inputs])
        known.update({names[name]: local[name] for name in region.outputs})
    return {name: known[name] for name in graph.outputs}


def assert_regions_are_right(program: Program) -> None:
    for region in split(program):
        graph = region.program.graph
        assert 1 <= len(graph.compute) <= MAX_NODES
        assert not [node for node in graph.compute if node.op in LIBRARY]
        assert region.count == len(region.nodes)
        assert all(set(names) == set(graph.by_name) for names in region.nodes)
    expected = run(program.graph, program.make_inputs(0))
    made = compose(program)
    assert all(torch.equal(made[name], value) for name, value in expected.items())


NAMES = (
    "mlp",
    "mixer",
    "convnext",
    "unet",
    "temporal-net",
    "bert-block",
    "gpt2-block",
    "llama-block",
    "squeezenet",
    "shufflenet",
)


@pytest.mark.parametrize("name", NAMES)
def test_models_are_their_regions(name: str) -> None:
    assert_regions_are_right(models.load(name))


def draw_model(draw: Any) -> Graph:
    """A random graph with products in it, residuals, and constants."""
    g = GraphBuilder()
    names = [g.input("x", (4, 6)), g.input("y", (4, 6))]
    weight = g.constant(np.random.default_rng(0).standard_normal((6, 6)), "w")
    for _ in range(draw(st.integers(2, 40))):
        kind, x = draw(st.integers(0, 5)), draw(st.sampled_from(names[-6:]))
        if kind <= 1:
            names.append(g.op("tanh", g.op("add", x, draw(st.sampled_from(names)))))
        elif kind == 2:
            names.append(g.op("matmul", x, weight, transpose_a=False, transpose_b=False))
        elif kind == 3:
            names.append(g.op("mul", x, g.op("mean", x, axes=(1,))))
        elif kind == 4:
            names.append(
                g.op("reshape", g.op("transpose", g.op("reshape", x, shape=(2, 2, 6)), perm=(1, 0, 2)), shape=(4, 6))
            )
        else:
            half = g.op("slice", x, starts=(0, 0), stops=(4, 3), steps=(1, 1))
            names.append(g.op("concat", half, half, axis=1))
    computed = [name for name in names if not g.is_source(name)]
    return g.build(*dict.fromkeys([computed[-1], *draw(st.lists(st.sampled_from(computed), max_size=2))]))


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_random_models_are_their_regions(data: st.DataObject) -> None:
    assert_regions_are_right(Program("p", "f", draw_model(data.draw)))


def test_long_parts_are_cut() -> None:
    g = GraphBuilder()
    x = g.input("x", (8, 16))
    for number in range(200):
        x = g.op("tanh", g.op("add", x, float(number)))
    program = Program("p", "f", g.build(x))
    sizes = [len(region.program.graph.compute) for region in split(program)]
    assert sum(sizes) == 400
    assert max(sizes) <= MAX_NODES
    assert_regions_are_right(program)


def test_cuts_are_where_little_crosses() -> None:
    g = GraphBuilder()
    x = g.input("x", (64, 64))
    for _ in range(80):
        x = g.op("tanh", x)
    y = g.op("mean", x, axes=(0, 1))
    for _ in range(100):
        y = g.op("tanh", y)
    program = Program("p", "f", g.build(y))
    regions = split(program)
    assert len(regions) == 2
    assert [[region.program.graph[name].size for name in region.program.graph.outputs] for region in regions] == [
        [1],
        [1],
    ]
    assert_regions_are_right(program)


def layers(count: int, scale: float) -> Graph:
    """Equal layers with weights of their own."""
    g = GraphBuilder()
    rng = np.random.default_rng(0)
    x = g.input("x", (4, 8))
    for number in range(count):
        w, gamma = g.constant(rng.standard_normal((8, 8)), "w"), g.constant(rng.random(8), "gamma")
        y = g.op("matmul", x, w, transpose_a=False, transpose_b=False)
        y = g.op("mul", g.op("tanh", y), gamma)
        x = g.op("add", x, g.op("mul", y, scale if number else 3.0))
    return g.build(x)


def test_equal_regions_are_found_with_their_places() -> None:
    regions = split(Program("p", "f", layers(5, 3.0)))
    assert [region.count for region in regions] == [5]
    constants = [next(there for here, there in names.items() if here.startswith("gamma")) for names in regions[0].nodes]
    assert len(set(constants)) == 5
    # another scalar is another region: scalars are baked into code
    assert [region.count for region in split(Program("p", "f", layers(5, 2.0)))] == [1, 4]


def test_views_between_library_calls_stay_outside() -> None:
    program = models.load("bert-block")
    inside = {name for region in split(program) for names in region.nodes for name in names.values()}
    heads = [node.name for node in program.graph.compute if node.op == "transpose"]
    assert heads
    assert not inside & set(heads)


def test_inputs_are_the_values_that_the_model_feeds() -> None:
    program = models.load("mlp")
    region = split(program)[-1]
    made = region.program.make_inputs(REAL_SEEDS)  # the run of seed 0
    again, other = region.program.make_inputs(REAL_SEEDS), region.program.make_inputs(0)
    for node in region.program.graph.inputs:
        source = region.nodes[0][node.name]
        real = values(program.graph, program.make_inputs(0), (source,), torch.float32)[source].numpy()
        np.testing.assert_allclose(made[node.name], real, rtol=0.021)
        assert np.array_equal(made[node.name], again[node.name])
        assert not np.array_equal(made[node.name], other[node.name])
        assert made[node.name].dtype == np.float32
        assert made[node.name].shape == node.shape
    assert region.program.uri == f"programs://models/mlp#{len(split(program)) - 1}"
