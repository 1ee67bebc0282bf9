"""fusion-v0: which operators of a tensor graph share a kernel, and which are computed again where they are read."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt

import compilers
from compilers.base import Compiler, State, run_rule
from envs.base import CompilerEnv, Info, Observation
from envs.scoring import Score
from features.fusion import FusionCompiler, FusionObserver
from programs.program import Program

if TYPE_CHECKING:
    from measure import WorkerPool

MAX_ACTIONS = 16
OBSERVER = FusionObserver(max_candidates=MAX_ACTIONS)
"""Shared by all environments of the process, so that the static part of an observation is made once a program."""


@lru_cache
def _shared(name: str, threads: int) -> Compiler:
    """One driver a process, so that all environments profit from the prefixes and kernels it remembers."""
    return compilers.get(name, threads)


class FusionEnv(CompilerEnv):
    """Operator fusion in a tensor graph, rewarded by the measured run time of the compiled kernels.

    **Decision.** The operators of a graph are visited in reverse topological order. For the one in focus choose its
    kernel: ``own(x)`` (a new kernel), ``share(x, g)`` (join the kernel that node ``g`` anchors), ``merge(x)`` (make
    the kernels of all its consumers one and join it) or ``inline(x)`` (no kernel: computed again at each use, for a
    stencil's producer once a tap). Where oneDNN can compute a pointwise chain in the call of the matrix product or
    convolution ``m`` that feeds it, its last operator also has ``epilogue(x, m)``: all of it in that call. Every
    acyclic partition can be reached in exactly one way. The compiler says which choices are legal.

    **Actions.** ``Discrete(16)``: an index into the present candidates. ``action_masks()`` and the observation's
    ``action_mask`` say which indices name one. Any other index changes nothing, earns 0 and is explained in
    ``info["refused"]``; after ``max_refused`` of them the episode is truncated with a reward of -2.

    **Observations.** A ``Dict`` of padded arrays: ``nodes`` (160, 60) float32, ``node_count`` (1,) int32, ``edges``
    (512, 2) int32, ``edge_features`` (512, 10) float32, ``edge_count`` (1,) int32, ``candidates`` (16, 3) int32,
    ``candidate_features`` (16, 39) float32, ``globals`` (15,) float32, ``action_mask`` (16,) int8. The columns are
    named in :mod:`features.fusion`; sizes enter as log2 bytes or elements, and all floats lie in [-8, 8].

    **Reward.** 0 until the last decision, then with

    - ``reward="log-speedup"``: ``clip(log(t_rule / t_plan), -2, 2)``, where ``t_plan`` is the plan's run time and
      ``t_rule`` that of the program's best fixed rule (found by measuring all rules once a program), both measured
      interleaved in one worker process. A plan that compiles to the very code of that rule earns exactly 0. A plan
      that does not compile, crashes, hangs or computes something else earns -2 and its reason is in ``info``. The
      same code on the same program is measured anew after 16 uses of a cached figure, and the figures are averaged.
    - ``reward="shaped"``: the same in all, but each step is rewarded by what it gains in the logarithm of the
      compiler's estimate (operators not decided on yet as if each had a kernel of its own), which the last reward takes
      back: a potential in the sense of Ng, Harada and Russell (1999), for a discount of 1.
    - ``reward="estimate"``: the same formula with the compiler's estimates (a roofline, or a learned cost model);
      nothing is measured (or even compiled).
    - ``reward="none"``: always 0.

    **Episode end.** Terminated when every operator is decided on; truncated after ``max_refused`` refusals.

    **info.** Always ``program`` (URI), ``family``, ``focus`` (node or ``None``); after a step ``action`` (its text)
    or ``refused`` (why, in words) and ``refused_count``. At the end ``plan`` (JSON), and if it was measured
    ``ratio`` (t_plan / t_rule, below 1 is faster), ``verdict`` (``faster``, ``slower``, ``tie``, ``undecided``,
    ``failed``, ``same``), ``reason``, ``reference`` (the rule's name), ``measurement`` (the JSON row of
    ``measure.Measurement``; empty for ``same``) and ``times_measured``.

    **Options of** ``gym.make``: ``compiler`` ("loopjit", or a driver object), ``programs`` (URIs or Program objects;
    overrides the split), ``split`` ("train", "validation", "test"), ``num_programs`` (64), ``reward``, ``pool``
    (a ``measure.WorkerPool`` to share; else one worker is started when first needed), ``max_refused`` (8),
    ``budget_s`` (0.25, seconds of measuring a plan), ``seed``, ``render_mode`` ("rgb_array", "ansi"),
    ``threads`` (1; with 2 the compiler divides large kernels between two threads, library calls use two as well, and
    every worker needs two processors; decisions, observations and plans are the same for both).
    **Options of** ``reset``: ``{"program": URI or Program}``.

    **More.** ``step_begin``/``step_finish``/``is_measuring`` split a step, so that measuring overlaps with other
    environments' deciding; ``fork()``, ``plan()``, ``apply_plan(plan)``, ``validate()``, ``rule_action(rule)``.

    **Versions.** v0: first.
    """

    compiler: FusionCompiler
    rewards = ("log-speedup", "shaped", "estimate", "none")

    def __init__(
        self,
        compiler: str | FusionCompiler = "loopjit",
        programs: Sequence[str | Program] | None = None,
        split: str = "train",
        num_programs: int = 64,
        reward: str = "log-speedup",
        pool: WorkerPool | None = None,
        max_refused: int = 8,
        budget_s: float = 0.25,
        seed: int | None = None,
        render_mode: str | None = None,
        threads: int = 1,
    ) -> None:
        driver: Any = _shared(compiler, threads) if isinstance(compiler, str) else compiler
        if not hasattr(driver, "partition"):
            name = getattr(driver, "name", repr(driver))
            raise ValueError(f"fusion-v0 needs a compiler that decides on fusion, such as loopjit, not {name}")
        super().__init__(
            driver,
            programs=programs,
            split=split,
            num_programs=num_programs,
            reward=reward,
            pool=pool,
            max_refused=max_refused,
            budget_s=budget_s,
            seed=seed,
            max_actions=MAX_ACTIONS,
            render_mode=render_mode,
            threads=threads,
        )
        self._apart: tuple[Any, Any, dict[str, float]] = (None, None, {})
        space: Any = OBSERVER.space(len(driver.action_kinds))  # Gymnasium types Dict by Any, not by our arrays
        self.observation_space = space

    def _twin(self, pool: WorkerPool | None) -> Self:
        return type(self)(
            self.compiler,
            programs=self.programs,
            reward=self.reward,
            pool=pool,
            max_refused=self.max_refused,
            budget_s=self.budget_s,
            render_mode=self.render_mode,
            threads=self.threads,
        )

    def _check(self, program: Program) -> None:
        OBSERVER.check(program)

    def _observe(self) -> Observation:
        return OBSERVER.observe(self.compiler, self.state, self._choices)

    def estimate_ns(self, state: State) -> float:
        return self.compiler.plan_ns(self.compiler.partition(state))

    @property
    def measures(self) -> bool:
        """Whether finished plans are run and timed."""
        return self.reward in ("log-speedup", "shaped")

    def _step_reward(self, info: Info) -> float:
        if self.reward != "shaped":
            return 0.0
        return self._potential(self.state) - self._potential(self._before())

    def _settle(self, score: Score, info: Info) -> float:
        reward = super()._settle(score, info)
        return reward - self._potential(self._before()) if self.reward == "shaped" else reward

    def _before(self) -> State:
        return State(self.state.program, self.state.actions[:-1])

    def _potential(self, state: State) -> float:
        """log(estimate at the start / estimate now), with a kernel of its own for each undecided operator."""
        rests_on = getattr(self.compiler, "cost", None)
        if self._apart[:2] != (state.program, rests_on):
            apart = self.compiler.partition(run_rule(self.compiler, state.program, "none"))
            own_ns = {name: self.compiler.estimate_ns(apart, name) for name in apart.groups}
            self._apart = (state.program, rests_on, own_ns)
        own_ns, partition = self._apart[2], self.compiler.partition(state)
        left_ns = sum(ns for name, ns in own_ns.items() if name not in partition.decisions)
        start_ns = self.estimate_ns(self.compiler.start(state.program)) + sum(own_ns.values())
        return math.log(start_ns / (self.estimate_ns(state) + left_ns))

    def _words(self) -> str:
        from features import draw

        return draw.to_text(self.state.program.graph, self.compiler.partition(self.state))

    def _image(self) -> npt.NDArray[np.uint8]:
        from features import draw

        graph, partition = self.state.program.graph, self.compiler.partition(self.state)
        return draw.to_rgb_array(draw.draw(graph, partition, title=self.state.program.uri))
