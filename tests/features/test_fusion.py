"""Observations: right numbers in the right places, inside their space, for every family and every state."""

from __future__ import annotations

import random

import numpy as np
import pytest

from compilers.base import State
from compilers.fusion import Place
from compilers.loopjit import LoopJit
from features.candidates import CANDIDATE_FEATURES
from features.draw import draw, to_rgb_array, to_text
from features.fusion import EDGE_FEATURES, GLOBAL_FEATURES, NODE_FEATURES, FusionObserver
from features.graphs import to_networkx
from programs import graphs
from programs.ir import GraphBuilder
from programs.program import Program
from tests.envs.doubles import PaperFusion, Put

COMPILER = PaperFusion()


def _chain() -> Program:
    """x (64, 96) -> exp -> 3x3 blur -> out, with a row maximum beside it."""
    g = GraphBuilder()
    x = g.input("x", (64, 96))
    e = g.op("exp", x)
    two = {"axes": (0, 1), "size": (3, 3), "stride": (1, 1), "dilation": (1, 1), "pad_lo": (1, 1), "pad_hi": (1, 1)}
    blur = g.op("stencil", e, weights=(0.1,) * 9, **two)
    top = g.op("max", e, axes=(1,))
    return Program("test", "test", g.build(g.op("add", blur, top)))


def _after(program: Program, *puts: Put) -> State:
    return State(program, puts)


def _observe(state: State, observer: FusionObserver | None = None) -> dict[str, np.ndarray]:
    return (observer or FusionObserver()).observe(COMPILER, state, COMPILER.legal(state))


def _column(names: tuple[str, ...], array: np.ndarray, name: str) -> np.ndarray:
    return array[:, names.index(name)]


def test_nodes_and_edges_of_a_small_graph() -> None:
    program = _chain()
    observer = FusionObserver()
    seen = _observe(_after(program), observer)
    assert observer.names(program) == ("x", "exp", "stencil", "max", "add")
    assert seen["node_count"] == [5] and seen["edge_count"] == [5]
    nodes = seen["nodes"]
    assert _column(NODE_FEATURES, nodes, "is_input")[:5].tolist() == [1, 0, 0, 0, 0]
    assert _column(NODE_FEATURES, nodes, "is_costly")[:5].tolist() == [0, 1, 0, 0, 0]
    assert _column(NODE_FEATURES, nodes, "reduces_row")[:5].tolist() == [0, 0, 0, 1, 0]
    assert _column(NODE_FEATURES, nodes, "reduces_column")[:5].tolist() == [0, 0, 0, 0, 0]
    assert _column(NODE_FEATURES, nodes, "log_taps_outer")[2] == pytest.approx(np.log2(3) / 2)
    assert _column(NODE_FEATURES, nodes, "inner_by_16")[:5].tolist() == [1, 1, 1, 0, 1]
    assert _column(NODE_FEATURES, nodes, "readers")[1] == 0.5
    assert _column(NODE_FEATURES, nodes, "is_output")[:5].tolist() == [0, 0, 0, 0, 1]
    assert not nodes[5:].any()
    edges = {tuple(pair) for pair in seen["edges"][:5].tolist()}
    assert edges == {(0, 1), (1, 2), (1, 3), (2, 4), (3, 4)}
    assert not seen["edge_features"][5:].any()


def test_decisions_show_on_nodes_edges_and_globals() -> None:
    program = _chain()
    state = _after(program, Put("own", "add"), Put("inline", "max"), Put("share", "stencil", "add"))
    seen = _observe(state)
    nodes, focus = seen["nodes"], 1
    assert _column(NODE_FEATURES, nodes, "decision_focus")[:5].tolist() == [0, 1, 0, 0, 0]
    assert _column(NODE_FEATURES, nodes, "decision_inline")[:5].tolist() == [0, 0, 0, 1, 0]
    assert _column(NODE_FEATURES, nodes, "decision_share")[:5].tolist() == [0, 0, 1, 0, 0]
    assert _column(NODE_FEATURES, nodes, "reads_focus")[:5].tolist() == [0, 0, 1, 1, 0]
    assert _column(NODE_FEATURES, nodes, "feeds_focus")[:5].tolist() == [1, 0, 0, 0, 0]
    pairs = [tuple(pair) for pair in seen["edges"][:5].tolist()]
    same = _column(EDGE_FEATURES, seen["edge_features"], "same_group")
    assert same[pairs.index((2, 4))] == 1 and same[pairs.index((focus, 2))] == 0
    inlined = _column(EDGE_FEATURES, seen["edge_features"], "inlined")
    assert inlined[pairs.index((3, 4))] == 1
    assert seen["globals"][GLOBAL_FEATURES.index("decided_share")] == 0.75


def test_candidates_state_what_recomputation_costs() -> None:
    """Inlining exp evaluates it 9 times an element for the blur, and once for the maximum."""
    program = _chain()
    state = _after(program, Put("own", "add"), Put("own", "max"), Put("own", "stencil"))
    choices = COMPILER.legal(state)
    seen = _observe(state)
    assert [str(action) for action in choices.candidates] == ["own(exp)", "inline(exp)"]
    assert seen["candidates"][:3].tolist() == [[0, 1, -1], [3, 1, -1], [-1, -1, -1]]
    assert seen["action_mask"].tolist() == [1, 1] + [0] * 14
    rows = seen["candidate_features"]
    repeats = _column(CANDIDATE_FEATURES, rows, "log_repeats")
    assert repeats[0] == 0 and repeats[1] == pytest.approx(np.log2(9 + 1) / 4)
    assert _column(CANDIDATE_FEATURES, rows, "is_stored")[:2].tolist() == [1, 0]
    assert _column(CANDIDATE_FEATURES, rows, "time_to_own")[0] == 0
    assert _column(CANDIDATE_FEATURES, rows, "flops_to_own")[1] == pytest.approx(np.log2(10) / 4, abs=1e-3)
    own_bytes = 64 * 96 * 4 * 4  # reads x, writes exp, two kernels read it
    assert _column(CANDIDATE_FEATURES, rows, "log_bytes")[0] == pytest.approx(np.log2(1 + own_bytes) / 16)
    assert not rows[2:].any()


@pytest.mark.parametrize("family", sorted(graphs.FAMILIES))
def test_observations_lie_in_their_space_all_the_way(family: str) -> None:
    observer = FusionObserver()
    space = observer.space(len(COMPILER.action_kinds))
    rng = random.Random(family)
    for seed in range(3):
        program = next(p for s in range(seed, 99) if not _has_library(p := graphs.load(f"{family}/{s}")))
        state = COMPILER.start(program)
        while True:
            choices = COMPILER.legal(state)
            seen = observer.observe(COMPILER, state, choices)
            assert space.contains(seen)
            assert int(seen["action_mask"].sum()) == len(choices.candidates)
            edges = seen["edges"][: int(seen["edge_count"][0])]
            assert (edges[:, 0] < edges[:, 1]).all() and edges.max() < int(seen["node_count"][0])
            again = observer.observe(COMPILER, state, choices)
            assert all(np.array_equal(seen[key], again[key]) for key in seen)
            if not choices.candidates:
                break
            state = state.then(rng.choice(choices.candidates))


def _has_library(program: Program) -> bool:
    return any(node.kind == "library" for node in program.graph.nodes)


def test_too_large_graphs_are_refused_with_a_remedy() -> None:
    program = _chain()
    with pytest.raises(ValueError, match=r"4 operators.*room for 3.*programs\.regions\.split"):
        FusionObserver(max_nodes=3).check(program)
    with pytest.raises(ValueError, match=r"more than 2 edges.*split"):
        FusionObserver(max_edges=2).check(program)


def test_sources_give_way_when_rows_are_few() -> None:
    observer = FusionObserver(max_nodes=4, max_edges=4)
    program = _chain()
    assert observer.names(program) == ("exp", "stencil", "max", "add")
    assert observer.space().contains(_observe(_after(program), observer))


def test_networkx_view_of_a_plan() -> None:
    program = _chain()
    state = _after(program, Put("own", "add"), Put("inline", "max"), Put("share", "stencil", "add"))
    view = to_networkx(program.graph, COMPILER.partition(state))
    assert view.nodes["max"]["decision"] == "inline" and view.nodes["max"]["groups"] == ("add",)
    assert view.nodes["exp"]["decision"] == "focus" and view.nodes["x"]["decision"] is None
    assert view.edges["stencil", "add"]["internal"] and not view.edges["x", "exp"]["internal"]
    assert view.nodes["add"]["stored"] and not view.nodes["stencil"]["stored"]


def test_pictures_and_words_name_every_kernel() -> None:
    program = _chain()
    state = _after(program, Put("own", "add"), Put("inline", "max"), Put("own", "stencil"))
    partition = COMPILER.partition(state)
    words = to_text(program.graph, partition)
    assert words.splitlines()[0].startswith("kernel stencil: stencil; moves")
    assert "kernel add: add + inlined max" in words and words.splitlines()[-1] == "open: exp"
    axes = draw(program.graph, partition, title="a plan")
    assert axes.get_title() == "a plan: 2 kernels"
    shown = {text.get_text() for text in axes.texts}
    assert {"exp", "stencil", "max", "add", "x", "64x96"} <= shown
    image = to_rgb_array(axes)
    assert image.dtype == np.uint8 and image.ndim == 3 and image.shape[2] == 3
    assert len(np.unique(image.reshape(-1, 3), axis=0)) > 20


def test_an_epilogue_saves_the_intermediate_and_shows_in_all_views() -> None:
    jit = LoopJit()
    g = GraphBuilder()
    product = g.op("matmul", g.input("x", (8, 32)), g.input("w", (32, 16)), transpose_a=False, transpose_b=False)
    gated = g.op("mul", product, g.op("sigmoid", product))
    program = Program("test", "test", g.build(g.op("sum", gated, axes=(1,))))
    observer = FusionObserver()
    space = observer.space(len(jit.action_kinds))
    state = jit.start(program).then(Place("own", "sum"))
    choices = jit.legal(state)
    seen = observer.observe(jit, state, choices)
    assert space.contains(seen)
    row = next(i for i, action in enumerate(choices.candidates) if str(action) == "epilogue(mul, matmul)")
    assert _column(CANDIDATE_FEATURES, seen["candidate_features"], "is_epilogue")[row] == 1
    names = observer.names(program)
    assert seen["candidates"][row].tolist() == [4, names.index("mul"), names.index("matmul")]
    read_once = 8 * 16 * 4  # by the sum's kernel; the product itself is neither stored nor loaded
    log_bytes = _column(CANDIDATE_FEATURES, seen["candidate_features"], "log_bytes")
    assert log_bytes[row] == pytest.approx(np.log2(1 + read_once) / 16)
    assert _column(CANDIDATE_FEATURES, seen["candidate_features"], "estimate_to_own")[row] < 0

    after = state.then(Place("epilogue", "mul", "matmul"))
    assert not jit.legal(after).candidates
    seen = observer.observe(jit, after, jit.legal(after))
    assert space.contains(seen)
    assert _column(NODE_FEATURES, seen["nodes"], "decision_epilogue").tolist().index(1) == names.index("mul")
    partition = jit.partition(after)
    assert "call matmul: up to mul" in to_text(program.graph, partition).splitlines()
    assert to_networkx(program.graph, partition).nodes["mul"]["decision"] == "epilogue"
    assert draw(program.graph, partition).get_title() == "1 kernel"
