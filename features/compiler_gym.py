"""CompilerGym's spaces as Gymnasium's, its values as members of them, and any of it as the arrays of graph policies."""

from __future__ import annotations

import json
import math
import string
from collections.abc import Mapping, Sequence
from typing import Any

import gymnasium
import numpy as np
import numpy.typing as npt
from gymnasium import spaces

LENGTHS = {("loop_tool-v0", "action_state"): 3}
"""Vectors that are longer than CompilerGym declares them: (environment, observation) -> entries."""
LONGEST_TEXT = 1 << 22
"""Most characters of an observation that is text; CompilerGym bounds most of them by 2^63."""
OBJECTS = ("Programl", "ProgramlJson", "LexedIr", "LexedIrTuple", "CpuInfo")
"""Observations that CompilerGym declares as text or numbers, but gives as graphs, tables and tokens."""
LIMIT = 8.0
"""All floats of :class:`AsGraph` lie in [-LIMIT, LIMIT]."""

Space = gymnasium.Space[Any]


class _AnyText(spaces.Text):
    """Text of any characters: program text is not bounded to an alphabet. Samples are printable ASCII, and short."""

    def __init__(self, most: int) -> None:
        super().__init__(max_length=min(most, 64), min_length=0, charset=string.printable)
        self.most = most

    def contains(self, x: Any) -> bool:
        return isinstance(x, str) and len(x) <= self.most

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _AnyText) and self.most == other.most

    def __repr__(self) -> str:
        return f"Text(0, {self.most})"


def observation_space(env: str, name: str, space: Mapping[str, Any]) -> Space | None:
    """:func:`translated`, with what is known of CompilerGym's own declarations being wrong."""
    if name in OBJECTS:
        return None
    if (env, name) in LENGTHS:
        length = LENGTHS[env, name]
        space = {**space, "low": np.resize(space["low"], length), "high": np.resize(space["high"], length)}
    return translated(space)


def translated(space: Mapping[str, Any]) -> Space | None:
    """The Gymnasium space of a description that the bridge sends; ``None`` for values without a fixed form.

    Boxes keep shape and dtype; a scalar is a box of shape (1,), a tuple of scalars one of shape (n,); text is a
    ``Text`` space; numbers in a row of any length are a stacked ``Sequence``. Other Python objects have no space.
    """
    kind = space["kind"]
    if kind == "box":
        dtype = np.dtype(space["dtype"])
        low, high = (np.asarray(space[side]).astype(dtype) for side in ("low", "high"))
        return _box(low, high, dtype)
    if kind == "scalar":
        return _scalar(space["dtype"], space["low"], space["high"])
    if kind == "discrete":
        return spaces.Discrete(space["n"])
    if kind == "multi-discrete":
        return spaces.MultiDiscrete(space["nvec"])
    if kind == "dict":
        parts = {name: translated(part) for name, part in space["spaces"].items()}
        return None if None in parts.values() else spaces.Dict(parts)  # type: ignore[arg-type]
    if kind == "tuple" and (flat := _row_of_scalars(space["spaces"])) is not None:
        return flat
    if kind == "tuple":
        row = [translated(part) for part in space["spaces"]]
        return None if None in row else spaces.Tuple([part for part in row if part is not None])
    if kind == "sequence":
        return _sequence(space)
    if kind == "space-sequence":
        inner = translated(space["space"])
        return None if inner is None else spaces.Sequence(inner)
    return None


def _row_of_scalars(parts: Sequence[Mapping[str, Any]]) -> spaces.Box | None:
    """One box for a tuple of numbers of one type: no agent takes tuples of hundreds of spaces.

    gcc-v0 declares its choices from 0 on, but says -1 for those not made: so the bounds begin at -1.
    """
    row = [_scalar(part["dtype"], part["low"], part["high"]) for part in parts if part["kind"] == "scalar"]
    boxes = [part for part in row if isinstance(part, spaces.Box)]
    if not boxes or len(boxes) < len(parts) or len({part.dtype for part in boxes}) > 1:
        return None
    dtype = np.dtype(str(boxes[0].dtype))
    low = np.concatenate([part.low for part in boxes])
    if dtype.kind == "i":
        low = np.minimum(low, np.array(-1, dtype))
    return _box(low, np.concatenate([part.high for part in boxes]), dtype)


def _has_text(space: Space) -> bool:
    parts = getattr(space, "spaces", ())
    inner = parts.values() if isinstance(parts, Mapping) else parts
    return isinstance(space, spaces.Text) or any(_has_text(part) for part in inner)


_TYPES = {"int": "int64", "float": "float64", "bool": "int8"}


def _dtype(name: str) -> np.dtype[Any] | None:
    try:
        found = np.dtype(_TYPES.get(name, name))
    except TypeError:
        return None
    return found if found.kind in "biuf" else None


def _box(low: npt.NDArray[Any], high: npt.NDArray[Any], dtype: np.dtype[Any]) -> spaces.Box:
    box: Any = spaces.Box  # its type knows float bounds only
    return box(low=low, high=high, dtype=dtype)  # type: ignore[no-any-return]


def _scalar(name: str, low: Any, high: Any) -> spaces.Box | spaces.Text | None:
    if name == "str":
        return _AnyText(LONGEST_TEXT)
    dtype = _dtype(name)
    if dtype is None:
        return None
    if dtype.kind == "f":
        least, most = -math.inf, math.inf
    else:
        bounds = np.iinfo(dtype)
        least, most = (0, 1) if name == "bool" else (bounds.min, bounds.max)
    return _box(
        np.array([least if low is None else max(low, least)], dtype),
        np.array([most if high is None else min(high, most)], dtype),
        dtype,
    )


def _sequence(space: Mapping[str, Any]) -> Space | None:
    if space["dtype"] == "str":
        return _AnyText(min(space["most"] or LONGEST_TEXT, LONGEST_TEXT))
    part = _scalar(space["dtype"], space["low"], space["high"])
    return spaces.Sequence(part, stack=True) if isinstance(part, spaces.Box) else None


def member(value: Any, space: Space) -> Any:
    """``value``, as CompilerGym gave it, as a member of its translated space; ``None`` gives a member of zeros."""
    if isinstance(space, spaces.Box):
        if value is None:
            return np.clip(np.zeros(space.shape, space.dtype), space.low, space.high)
        return np.asarray(value).astype(space.dtype, copy=False).reshape(space.shape)
    if isinstance(space, spaces.Text):
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)
    if isinstance(space, spaces.Discrete):
        return np.int64(value or 0)
    if isinstance(space, spaces.MultiDiscrete):
        return np.asarray(np.zeros(space.shape) if value is None else value).astype(space.dtype)
    if isinstance(space, spaces.Dict):
        return {name: member((value or {}).get(name), part) for name, part in space.spaces.items()}
    if isinstance(space, spaces.Tuple):
        given: Sequence[Any] = [None] * len(space.spaces) if value is None else value
        return tuple(member(item, part) for item, part in zip(given, space.spaces, strict=True))
    if isinstance(space, spaces.Sequence):
        inner: Any = space.feature_space
        if space.stack:
            row = np.asarray([] if value is None else value)
            return row.astype(inner.dtype).reshape(len(row), *inner.shape)
        return tuple(member(item, inner) for item in value or ())
    return value


class AsGraph:
    """Any numeric observation as the ``Dict`` that :mod:`agents.policy` reads: one empty node, all in ``globals``.

    ``globals`` (2 V + A + 1,) float32 has, for the V numbers of the flattened observation, sign(x) ln(1 + |x|) / 4 and
    the difference of that to the start of the episode; how often each of the A actions was used, as ln(1 + times) / 2;
    and the share of the episode that is left. ``candidates`` (A, 3) int32 is (action, -1, -1), ``candidate_features``
    (A, 2) says how often and whether last it was used.

    Raises:
        ValueError: the observation space is of variable length, or text.
    """

    def __init__(self, space: Space, actions: int) -> None:
        if not space.is_np_flattenable or _has_text(space) or spaces.flatdim(space) > 1 << 16:
            raise ValueError(
                f"layout='graph' needs an observation of a fixed number of numbers, at most {1 << 16}; this one is "
                f"{space}. Choose another, such as observation='Autophase'"
            )
        self.inner, self.actions = space, actions
        self.count = spaces.flatdim(space)
        self._start = np.zeros(self.count, np.float32)
        box: Any = spaces.Box
        width = 2 * self.count + actions + 1
        lowest = np.full((actions, 3), -1, np.int32)
        highest = np.column_stack([np.arange(actions), np.zeros((actions, 2))]).astype(np.int32)
        highest[:, 0] = actions - 1

        def floats(*shape: int) -> Any:
            return box(-LIMIT, LIMIT, shape, np.float32)

        self.space = spaces.Dict(
            {
                "nodes": floats(1, 1),
                "node_count": box(0, 1, (1,), np.int32),
                "edges": box(0, 1, (1, 2), np.int32),
                "edge_features": floats(1, 1),
                "edge_count": box(0, 1, (1,), np.int32),
                "candidates": box(lowest, highest, dtype=np.int32),
                "candidate_features": floats(actions, 2),
                "globals": floats(width),
                "action_mask": box(0, 1, (actions,), np.int8),
            }
        )
        self._candidates = lowest.copy()
        self._candidates[:, 0] = np.arange(actions)

    def observe(
        self, value: Any, taken: Sequence[int], left: float, mask: npt.NDArray[np.bool_], start: bool
    ) -> dict[str, npt.NDArray[Any]]:
        """The arrays.

        Args:
            value: a member of the inner space.
            taken: the actions so far.
            left: share of the episode that is left, 0 to 1.
            mask: (A,) which actions may be taken.
            start: the episode begins here.
        """
        flat = np.asarray(spaces.flatten(self.inner, value), np.float64)
        shown = (np.sign(flat) * np.log1p(np.abs(flat)) / 4).astype(np.float32)
        if start:
            self._start = shown
        times = np.bincount(np.asarray(taken, np.int64), minlength=self.actions)
        used = (np.log1p(times) / 2).astype(np.float32)
        features = np.zeros((self.actions, 2), np.float32)
        features[:, 0] = used
        if taken:
            features[taken[-1], 1] = 1
        parts = [shown, shown - self._start, used, np.array([left], np.float32)]
        return {
            "nodes": np.zeros((1, 1), np.float32),
            "node_count": np.ones(1, np.int32),
            "edges": np.zeros((1, 2), np.int32),
            "edge_features": np.zeros((1, 1), np.float32),
            "edge_count": np.zeros(1, np.int32),
            "candidates": self._candidates.copy(),
            "candidate_features": np.clip(features, -LIMIT, LIMIT),
            "globals": np.clip(np.concatenate(parts), -LIMIT, LIMIT),
            "action_mask": mask.astype(np.int8),
        }

    def like(self, other: AsGraph) -> None:
        """Go on from where ``other`` is."""
        self._start = other._start
