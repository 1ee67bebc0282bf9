"""The graph policy: what it may not depend on, and that it learns what only the edges tell."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from gymnasium import spaces

from agents.policy import GraphNet, GraphPolicy, Widths, pack


def observe(env: Any, count: int) -> dict[str, torch.Tensor]:
    seen = [env.reset(seed=seed)[0] for seed in range(count)]
    return {key: torch.as_tensor(np.stack([one[key] for one in seen])) for key in seen[0]}


@pytest.fixture
def net(toy: Any) -> GraphNet:
    torch.manual_seed(0)
    return GraphNet(Widths.of(toy.Neighbours().observation_space), 16, 2)


def test_padding_and_batch_do_not_change_the_answer(toy: Any, net: GraphNet) -> None:
    batch = observe(toy.Neighbours(), 6)
    logits, values = net(batch)
    for row in range(6):
        alone = {key: value[row : row + 1] for key, value in batch.items()}
        nodes, edges = int(alone["node_count"]), int(alone["edge_count"])
        alone["nodes"] = alone["nodes"][:, :nodes]
        alone["edges"], alone["edge_features"] = alone["edges"][:, :edges], alone["edge_features"][:, :edges]
        one_logits, one_value = net(alone)
        torch.testing.assert_close(one_logits[0], logits[row], atol=1e-5, rtol=1e-4)
        torch.testing.assert_close(one_value[0], values[row], atol=1e-5, rtol=1e-4)


def test_renumbering_nodes_does_not_change_the_answer(toy: Any, net: GraphNet) -> None:
    batch = observe(toy.Neighbours(), 1)
    nodes = int(batch["node_count"])
    order = torch.as_tensor(np.random.default_rng(1).permutation(nodes))
    place = torch.argsort(order)
    moved = {key: value.clone() for key, value in batch.items()}
    moved["nodes"][0, :nodes] = batch["nodes"][0, order]
    edges = int(batch["edge_count"])
    moved["edges"][0, :edges] = place[batch["edges"][0, :edges]]
    touched = batch["candidates"][0, :, 1]
    moved["candidates"][0, :, 1] = torch.where(touched < 0, touched, place[touched.clamp(min=0)])
    for before, after in zip(net(batch), net(moved), strict=True):
        torch.testing.assert_close(before, after, atol=1e-5, rtol=1e-4)


def test_edges_change_the_answer(toy: Any, net: GraphNet) -> None:
    batch = observe(toy.Neighbours(), 1)
    cut = {**batch, "edge_count": torch.zeros_like(batch["edge_count"])}
    assert not torch.allclose(net(batch)[0], net(cut)[0], atol=1e-4)


def test_packing_keeps_exactly_the_real_rows(toy: Any) -> None:
    batch = observe(toy.Neighbours(), 4)
    packed = pack(batch)
    assert len(packed.nodes) == int(batch["node_count"].sum())
    assert len(packed.source) == int(batch["edge_count"].sum())
    assert len(packed.kind) == int(batch["action_mask"].sum())
    assert not (packed.nodes == 7.0).any(), "padding rows are filled with 7"
    owner = packed.graph_of_node
    assert (owner[packed.source] == owner[packed.target]).all()


def test_masked_actions_are_never_taken(toy: Any) -> None:
    env = toy.Neighbours()
    policy = GraphPolicy(env.observation_space, env.action_space, lambda _: 1e-3, width=8, layers=1)
    batch = observe(env, 64)
    mask = batch["action_mask"].bool()
    for _ in range(20):
        actions, values, log_prob = policy(batch)
        assert mask.gather(1, actions[:, None]).all()
        assert values.shape == (64, 1) and torch.isfinite(log_prob).all()
    _, _, entropy = policy.evaluate_actions(batch, actions)
    assert entropy is not None and (entropy <= torch.log(mask.sum(1).float()) + 1e-5).all()


def test_a_foreign_observation_space_is_refused_with_the_reason(toy: Any) -> None:
    space = dict(toy.Neighbours().observation_space.spaces)
    with pytest.raises(ValueError, match="Dict"):
        Widths.of(spaces.Box(0, 1, (3,)))
    del space["edges"]
    with pytest.raises(ValueError, match="'edges' of rank 2"):
        Widths.of(spaces.Dict(space))
