"""A policy that reads a graph of any size and scores the actions that the environment offers.

It serves every environment whose observation is a ``Dict`` of these arrays (padded to a fixed size; ``B`` is the
batch):

==================== ================= ==========================================================================
``nodes``            (B, N, F) float   features of each node; rows from ``node_count`` on are padding
``node_count``       (B, 1) int
``edges``            (B, E, 2) int     (from, to), indices into ``nodes``; rows from ``edge_count`` on are padding
``edge_features``    (B, E, H) float
``edge_count``       (B, 1) int
``candidates``       (B, C, 3) int     (kind, u, v): what kind of action, and the nodes it touches; -1 for none
``candidate_features`` (B, C, K) float
``globals``          (B, G) float      features of graph and episode as a whole
``action_mask``      (B, C)            1 where the candidate is legal
==================== ================= ==========================================================================

The action is an index into ``candidates``. No weight depends on N, E or C, so one policy serves graphs of any size,
and padding costs nothing: the batch is packed into one graph of the real nodes before any arithmetic.

The message passing is that of Gilmer et al., "Neural Message Passing for Quantum Chemistry" (2017), with separate
messages along and against the edges and residual updates.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from gymnasium import spaces
from sb3_contrib.common.maskable.distributions import MaskableCategoricalDistribution, MaskableDistribution
from sb3_contrib.common.maskable.policies import MaskableActorCriticPolicy
from stable_baselines3.common.type_aliases import PyTorchObs, Schedule
from torch import Tensor, nn

from agents.cost_model import CostModel

REQUIRED = {
    "nodes": 2,
    "node_count": 1,
    "edges": 2,
    "edge_features": 2,
    "edge_count": 1,
    "candidates": 2,
    "candidate_features": 2,
    "globals": 1,
    "action_mask": 1,
}
"""The observation's arrays and their rank without the batch."""


@dataclass(frozen=True)
class Widths:
    """Feature widths, read off an observation space.

    Attributes:
        node, edge, candidate, globals_: number of features.
        kinds: number of kinds of action.
    """

    node: int
    edge: int
    candidate: int
    globals_: int
    kinds: int

    @staticmethod
    def of(space: spaces.Space[Any]) -> Widths:
        """Read the widths.

        Raises:
            ValueError: the space does not follow this module's table; the message says which array.
        """
        if not isinstance(space, spaces.Dict):
            raise ValueError(f"the graph policy needs a Dict observation space, got {type(space).__name__}")
        shapes = {key: part.shape or () for key, part in space.spaces.items()}
        for key, rank in REQUIRED.items():
            if key not in shapes or len(shapes[key]) != rank:
                raise ValueError(
                    f"the graph policy needs {key!r} of rank {rank}, got {shapes.get(key)}; see {__name__}"
                )
        candidates = space["candidates"]
        if not isinstance(candidates, spaces.Box):
            raise ValueError(f"'candidates' must be a Box, got {type(candidates).__name__}")
        kinds = int(candidates.high[:, 0].max()) + 1
        if not 1 <= kinds <= 4096:
            raise ValueError(f"'candidates' must bound its kinds: high[:, 0] is {kinds - 1}, allowed are 0 to 4095")
        return Widths(
            shapes["nodes"][1], shapes["edge_features"][1], shapes["candidate_features"][1], shapes["globals"][0], kinds
        )


@dataclass(frozen=True)
class Packed:
    """A batch as one graph without padding. ``n``, ``e``, ``c`` are totals over the batch.

    Attributes:
        nodes: (n, F). graph_of_node: (n,) which graph a node belongs to.
        source, target: (e,) indices into ``nodes``. edge_features: (e, H).
        cell: (c,) where a candidate stands in the flattened (B, C) table. graph_of_candidate: (c,).
        kind: (c,). touched: (c, 2) indices into ``nodes``, with ``n`` for "none". candidate_features: (c, K).
        globals_: (B, G). table: (B, C).
    """

    nodes: Tensor
    graph_of_node: Tensor
    source: Tensor
    target: Tensor
    edge_features: Tensor
    cell: Tensor
    graph_of_candidate: Tensor
    kind: Tensor
    touched: Tensor
    candidate_features: Tensor
    globals_: Tensor
    table: tuple[int, int]


def pack(observation: dict[str, Tensor]) -> Packed:
    """Drop the padding and renumber nodes over the batch."""
    nodes, edges, candidates = observation["nodes"], observation["edges"].long(), observation["candidates"].long()
    batch, size = nodes.shape[:2]
    count = observation["node_count"].long().reshape(batch)
    offset = count.cumsum(0) - count
    graph = torch.arange(batch, device=nodes.device)
    real_node = torch.arange(size, device=nodes.device) < count[:, None]
    edge_count = observation["edge_count"].long().reshape(batch, 1)
    real_edge = torch.arange(edges.shape[1], device=nodes.device) < edge_count
    ends = (edges + offset[:, None, None])[real_edge]
    offered = observation["action_mask"] > 0
    pairs = candidates[..., 1:]
    total = int(count.sum())
    touched = torch.where(pairs < 0, total, pairs + offset[:, None, None])[offered]
    return Packed(
        nodes=nodes[real_node].float(),
        graph_of_node=graph.repeat_interleave(count),
        source=ends[:, 0],
        target=ends[:, 1],
        edge_features=observation["edge_features"][real_edge].float(),
        cell=offered.flatten().nonzero().squeeze(1),
        graph_of_candidate=graph[:, None].expand_as(offered)[offered],
        kind=candidates[..., 0][offered],
        touched=touched,
        candidate_features=observation["candidate_features"][offered].float(),
        globals_=observation["globals"].float(),
        table=(batch, candidates.shape[1]),
    )


def _sum(values: Tensor, index: Tensor, size: int) -> Tensor:
    """Sum of rows with the same index over the root of their number: (rows, W), (rows,) -> (size, W).

    Rows of independent values keep their variance so, while the number of neighbours still shows.
    """
    total = values.new_zeros(size, values.shape[1]).index_add_(0, index, values)
    return total * torch.bincount(index, minlength=size).clamp(min=1).rsqrt()[:, None]


def _max(values: Tensor, index: Tensor, size: int) -> Tensor:
    """Maximum of rows with the same index, zero where there are none: (rows, W), (rows,) -> (size, W)."""
    start = values.new_zeros(size, values.shape[1])
    return start.scatter_reduce_(0, index[:, None].expand_as(values), values, "amax", include_self=False)


def _mlp(*widths: int) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(widths):
        layers += [nn.Linear(before, after), nn.SiLU()]
    return nn.Sequential(*layers[:-1])


class MessageLayer(nn.Module):
    """One round of messages in both directions: (n, W) -> (n, W)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.along = nn.Linear(width, width)
        self.against = nn.Linear(width, width)
        self.edge = nn.Linear(width, 2 * width)
        self.update = _mlp(3 * width, width, width)

    def forward(self, state: Tensor, edge_state: Tensor, source: Tensor, target: Tensor) -> Tensor:
        """``edge_state``: (e, W); ``source``, ``target``: (e,)."""
        normal = self.norm(state)
        edge_along, edge_against = self.edge(edge_state).chunk(2, 1)
        down = nn.functional.silu(self.along(normal)[source] + edge_along)
        up = nn.functional.silu(self.against(normal)[target] + edge_against)
        size = len(state)
        gathered = [normal, _sum(down, target, size), _sum(up, source, size)]
        return state + torch.as_tensor(self.update(torch.cat(gathered, 1)))


class GraphNet(nn.Module):
    """Scores every candidate and values the state."""

    def __init__(self, widths: Widths, width: int, layers: int) -> None:
        super().__init__()
        self.node = nn.Sequential(nn.Linear(widths.node, width), nn.LayerNorm(width), nn.SiLU())
        self.edge = nn.Sequential(nn.Linear(widths.edge, width), nn.SiLU())
        self.layers = nn.ModuleList(MessageLayer(width) for _ in range(layers))
        self.whole = nn.Sequential(nn.Linear(2 * width + widths.globals_, width), nn.LayerNorm(width), nn.SiLU())
        self.kind = nn.Embedding(widths.kinds, width)
        self.nothing = nn.Parameter(torch.zeros(1, width))
        self.candidate = nn.Sequential(
            nn.Linear(4 * width + widths.candidate, width), nn.LayerNorm(width), nn.SiLU(), nn.Linear(width, width)
        )
        self.score = _mlp(2 * width, width, 1)
        self.value = _mlp(width, width, 1)

    def forward(self, observation: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Logits (B, C), zero where no candidate stands, and values (B, 1)."""
        packed = pack(observation)
        batch, places = packed.table
        state = self.node(packed.nodes)
        edge_state = self.edge(packed.edge_features)
        for layer in self.layers:
            state = layer(state, edge_state, packed.source, packed.target)
        owner = packed.graph_of_node
        whole = self.whole(torch.cat([_sum(state, owner, batch), _max(state, owner, batch), packed.globals_], 1))

        nodes_and_none = torch.cat([state, self.nothing])
        first, second = nodes_and_none[packed.touched[:, 0]], nodes_and_none[packed.touched[:, 1]]
        around = whole[packed.graph_of_candidate]
        parts = [self.kind(packed.kind), first, second, around, packed.candidate_features]
        seen = self.candidate(torch.cat(parts, 1))
        # Candidates compete: each is scored knowing the best that any other offers.
        best = _max(seen, packed.graph_of_candidate, batch)
        scores = self.score(torch.cat([seen, best[packed.graph_of_candidate]], 1)).squeeze(1)
        logits = scores.new_zeros(batch * places).index_copy_(0, packed.cell, scores)
        return logits.reshape(batch, places), self.value(whole)


class GraphPolicy(MaskableActorCriticPolicy):
    """:class:`GraphNet` as a policy for ``MaskablePPO``.

    Args:
        observation_space: a ``Dict`` as in this module's table; ``ValueError`` otherwise.
        action_space: ``Discrete(C)``.
        lr_schedule: learning rate by remaining progress.
        width: features of a node's state.
        layers: rounds of messages; a candidate sees that many edges far.
    """

    def __init__(
        self,
        observation_space: spaces.Space[Any],
        action_space: spaces.Space[Any],
        lr_schedule: Schedule,
        width: int = 64,
        layers: int = 3,
        **kwargs: Any,
    ) -> None:
        widths = Widths.of(observation_space)
        if not isinstance(action_space, spaces.Discrete):
            raise ValueError(f"the graph policy needs a Discrete action space, got {action_space}")
        self.width, self.layers = width, layers
        self.cost: CostModel | None = None
        """The cost model that the observations it was trained on rest on; a checkpoint brings it along."""
        self.guide: tuple[int, ...] = ()
        """The kinds of action that those observations suggest (:mod:`agents.recipe`); so is it with them."""
        self.repertoire: tuple[tuple[int, ...], ...] = ()
        """Sequences of kinds of action that serve many programs, the best first (:mod:`agents.repertoire`)."""
        self._widths = widths
        super().__init__(observation_space, action_space, lr_schedule, **kwargs)

    def _build(self, lr_schedule: Schedule) -> None:
        self.net = GraphNet(self._widths, self.width, self.layers)
        last_score, last_value = self.net.score[-1], self.net.value[-1]
        # Start undecided and without an opinion on values: PPO's first steps are then small.
        for last in (last_score, last_value):
            assert isinstance(last, nn.Linear)
            nn.init.orthogonal_(last.weight, 0.01)
            nn.init.zeros_(last.bias)
        rate = lr_schedule(1.0)
        self.optimizer = self.optimizer_class(self.parameters(), **{"lr": rate, **self.optimizer_kwargs})

    def _run(self, observation: Any) -> tuple[MaskableDistribution, Tensor]:
        logits, values = self.net(observation)
        return MaskableCategoricalDistribution(logits.shape[1]).proba_distribution(logits), values

    def forward(
        self, obs: Any, deterministic: bool = False, action_masks: np.ndarray[Any, Any] | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Actions (B,), values (B, 1) and log-probabilities (B,)."""
        distribution, values = self._run(obs)
        distribution.apply_masking(obs["action_mask"] if action_masks is None else action_masks)
        actions = distribution.get_actions(deterministic=deterministic)
        return actions, values, distribution.log_prob(actions)

    def evaluate_actions(
        self, obs: Any, actions: Tensor, action_masks: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        """Values (B, 1), log-probabilities (B,) of ``actions`` and entropies (B,)."""
        distribution, values = self._run(obs)
        distribution.apply_masking(obs["action_mask"] if action_masks is None else action_masks)
        return values, distribution.log_prob(actions), distribution.entropy()

    def get_distribution(
        self, obs: PyTorchObs, action_masks: np.ndarray[Any, Any] | None = None
    ) -> MaskableDistribution:
        """The masked distribution over candidates."""
        distribution, _ = self._run(obs)
        assert isinstance(obs, dict)
        distribution.apply_masking(obs["action_mask"] if action_masks is None else action_masks)
        return distribution

    def predict_values(self, obs: PyTorchObs) -> Tensor:
        """Values (B, 1)."""
        return self._run(obs)[1]

    def _get_constructor_parameters(self) -> dict[str, Any]:
        return {
            "observation_space": self.observation_space,
            "action_space": self.action_space,
            "lr_schedule": self._dummy_schedule,
            "width": self.width,
            "layers": self.layers,
            "optimizer_class": self.optimizer_class,
            "optimizer_kwargs": self.optimizer_kwargs,
        }
