"""inlining-v0: which calls LLVM inlines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt

import compilers
from compilers.base import State, run_rule
from compilers.inlining import KINDS, Compiled, Inlining
from compilers.inlining.callgraph import Site
from compilers.llvm.module import PassError
from envs.base import LIMIT, CompilerEnv, Info, Observation
from envs.scoring import Score
from features.cycles import estimate_of
from features.inlining import Effects, InliningObserver
from programs import c, calls
from programs.c.spec import PREFIX as C_PREFIX
from programs.c_program import CProgram
from programs.calls.generate import PREFIX as RANDOM
from programs.calls.spec import PREFIX

if TYPE_CHECKING:
    from measure import WorkerPool

MAX_ACTIONS = 4
OBSERVER = InliningObserver(MAX_ACTIONS)
"""Shared by all environments of the process, so that the static part of an observation is made once a program."""
REWARDS = ("log-speedup", "estimate", "size", "instructions", "none")
FIGURES = {"size": "code size", "instructions": "IR instructions"}
"""Reward that needs no measuring -> what it is the logarithm of, in words."""
EFFECTS = ("none", "start", "exact")
AUTO = {"log-speedup": "start", "estimate": "start", "size": "exact", "instructions": "exact"}
"""Reward -> the effects that are observed where none are asked for: exact ones where compiling is the reward."""
FEWEST_SITES = 3
"""Programs of the suite for passes are trained on as well, where they have so many calls to decide on."""


@lru_cache
def _shared(name: str) -> Any:
    """One driver a process, so that all environments profit from the code it remembers."""
    return compilers.get(name)


class InliningEnv(CompilerEnv):
    """Inlining in LLVM, call by call, rewarded by measured run time, code size or instruction count.

    **Decision.** The direct calls of a program are visited bottom-up over the call graph's strongly connected
    components, as LLVM's inliner visits them: when a call is in focus, every call inside its callee has been decided
    on, so what would be inlined is known. For each choose ``inline(CALLER.Ck)``, ``keep(CALLER.Ck)`` (it stays a call)
    or ``leave(CALLER.Ck)`` (LLVM's own heuristic decides), where ``CALLER.Ck`` is the k-th call, from 0, in the text of
    that function. Decisions are attributes of the calls in the unoptimized module (``alwaysinline``, ``noinline``);
    then ``-O3`` or ``-Oz`` runs as ever. Where a caller is inlined itself, the copies of its calls carry their
    attributes along: a decision is on the call in the source, and holds for all its copies. ``leave`` everywhere is
    exactly ``-O3`` or ``-Oz``. At most 64 calls are decided on; of more, those taken to run least often are left.

    **Actions.** ``Discrete(4)``: an index into the present candidates, which are at most three, in the order leave,
    inline, keep. ``action_masks()`` and the observation's ``action_mask`` say which indices name one. Any other index
    changes nothing, earns 0 and is explained in ``info["refused"]`` (``inline`` is refused for callees that call
    themselves, take variable arguments or would make the caller too large; nothing is decided about calls through
    pointers and of functions defined elsewhere); after ``max_refused`` of them the episode is truncated with a reward
    of -2.

    **Observations.** A ``Dict`` of padded arrays, described in :class:`features.inlining.InliningObserver`: the call
    graph, ``nodes`` (192, 29) float32 being functions and ``edges`` (768, 2) int32 direct calls with ``edge_features``
    (768, 12); ``candidates`` (4, 3) int32 are (kind, caller, callee) with ``candidate_features`` (4, 40), which tell of
    the call in focus by MLGO's features and others; ``globals`` (16,). Nothing in them was measured. All floats lie in
    [-8, 8]. ``effects`` says what compiling contributes: ``"exact"``, what each decision does to size, instructions and
    guessed cycles of the optimized code on top of the plan so far, by itself and if all later calls of the callee are
    decided alike, which takes two to four compilations (20 to 100 ms each) a step that no other episode has taken;
    ``"start"``, the same with all else left to LLVM, so that they are made once a program; ``"none"``, nothing.
    ``"auto"``: exact for ``size`` and ``instructions``, start for ``log-speedup`` and ``estimate``, none for ``none``.

    **Reward.** With

    - ``reward="log-speedup"`` (the default): 0 until the last decision, then ``clip(log(t_O3 / t_plan), -2, 2)``, the
      run times measured interleaved in one worker process, outputs checked. A plan that compiles to the code of -O3
      earns exactly 0. A plan that does not compile, crashes, hangs or computes something else earns -2 and its reason
      is in ``info``;
    - ``reward="estimate"``: the same of estimated cycles (:mod:`features.cycles`): the code is run once, and no clock;
    - ``reward="size"``: the logarithm of the bytes of code and read-only data that ``-Oz`` gives over those of the
      plan, followed by -Oz. Where effects are exact, it is paid as it is earned, each step what it saves with the
      calls not decided on left to LLVM; else all at the end;
    - ``reward="instructions"``: the same for IR instructions;
    - ``reward="none"``: always 0.

    **Episode end.** Terminated when every call is decided on; truncated after ``max_refused`` refusals.

    **info.** Always ``program`` (URI), ``family``, ``focus`` (the call, or ``None``); after a step ``action`` (its
    text), or ``refused`` and ``refused_count``. At the end ``plan`` (JSON), ``size_bytes`` and ``instructions`` of its
    code, and ``reference`` (the rule compared with); where it was measured, or failed, ``ratio``, ``verdict``,
    ``reason``, ``measurement`` and ``times_measured`` as in fusion-v0.

    **Options of** ``gym.make``: ``compiler`` ("inlining" ends in -O3, "inlining-oz" in -Oz, or a driver; by default
    what the reward is compared with), ``programs`` (URIs or programs; overrides the split), ``split``,
    ``num_programs`` (64; calls-v0's programs of the split, then for "train" those of c-v0's training split that have
    calls, then generated ones), ``reward``, ``effects``, ``pool``, ``max_refused`` (8), ``budget_s`` (0.25, seconds of
    measuring a plan), ``seed``, ``render_mode`` ("rgb_array", "ansi"). **Options of** ``reset``: ``{"program": URI or
    CProgram}``.

    **More.** ``step_begin``/``step_finish``/``is_measuring``, ``fork()``, ``plan()``, ``apply_plan(plan)``,
    ``validate()``, ``rule_action(rule)`` as in every environment; :mod:`compilers.inlining.takehome` writes a plan into
    the source.

    **Versions.** v0: first.
    """

    compiler: Inlining
    rewards = REWARDS

    def __init__(
        self,
        compiler: str | Inlining = "",
        programs: Sequence[str | CProgram] | None = None,
        split: str = "train",
        num_programs: int = 64,
        reward: str = "log-speedup",
        effects: str = "auto",
        pool: WorkerPool | None = None,
        max_refused: int = 8,
        budget_s: float = 0.25,
        seed: int | None = None,
        render_mode: str | None = None,
    ) -> None:
        named = compiler or ("inlining-oz" if reward in FIGURES else "inlining")
        driver = _shared(named) if isinstance(named, str) else named
        if not isinstance(driver, Inlining):
            name = getattr(driver, "name", repr(driver))
            raise ValueError(f"inlining-v0 needs the compiler inlining or inlining-oz, not {name}")
        if effects != "auto" and effects not in EFFECTS:
            raise ValueError(f"effects must be auto or one of {', '.join(EFFECTS)}, not {effects!r}")
        self.effects = effects if effects != "auto" else AUTO.get(reward, "none")
        self.reference_rule = driver.level
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
        )
        space: Any = OBSERVER.space()  # Gymnasium types Dict by Any, not by our arrays
        self.observation_space = space

    def _twin(self, pool: WorkerPool | None) -> Self:
        return type(self)(
            self.compiler,
            programs=self.programs,
            reward=self.reward,
            effects=self.effects,
            pool=pool,
            max_refused=self.max_refused,
            budget_s=self.budget_s,
            render_mode=self.render_mode,
        )

    # -- programs and observations

    def _of_split(self, split: str, count: int) -> tuple[str, ...]:
        found = [f"{PREFIX}{name}" for name in calls.names(split)]
        if split == "train" and count > len(found):
            others = [name for name in c.names("train") if self._has_calls(name)]
            found += [f"{C_PREFIX}{name}" for name in others]
            found += [f"{RANDOM}{seed}" for seed in range(count - len(found))]
        return tuple(found[:count])

    def _has_calls(self, name: str) -> bool:
        return len(self.compiler.graph(c.load(name)).order) >= FEWEST_SITES

    def _check(self, program: Any) -> None:
        self.compiler.start(program)
        OBSERVER.static(self.compiler, program)
        graph = self.compiler.graph(program)
        if not graph.order:
            reasons = sorted({site.unsettled for site in graph.sites})
            raise ValueError(
                f"{program.uri} has nothing to decide on: it has {len(graph.sites)} calls, of which none is a direct "
                f"call of a function with a body{'; ' if reasons else ''}{'; '.join(reasons[:3])}"
            )

    def _observe(self) -> Observation:
        return OBSERVER.observe(self.compiler, self.state, self._choices, self._effects())

    def _effects(self) -> Effects | None:
        if self.effects == "none":
            return None
        try:
            start = self.compiler.compile(State(self.state.program))
            now = self.compiler.compile(self.state) if self.effects == "exact" else start
        except PassError:
            return None
        base = self.state if self.effects == "exact" else State(self.state.program)
        after = tuple(self._compiled(base.then(action), now) for action in self._choices.candidates)
        together = tuple(
            self._compiled(next(iter(self._alike(base, action)), base.then(action)), now)
            for action in self._choices.candidates
        )
        return Effects(now, after, together, start, now)

    def _alike(self, base: State, action: Any) -> list[State]:
        """As :meth:`compilers.inlining.Inlining.together`, on top of ``base``."""
        return [
            State(base.program, (*base.actions, *state.actions[len(self.state.actions) :]))
            for state in self.compiler.together(self.state, action)
        ]

    def _compiled(self, state: State, otherwise: Compiled) -> Compiled:
        """The code of a state; where LLVM gives up on it, something much worse than ``otherwise``."""
        try:
            return self.compiler.compile(state)
        except PassError:
            return Compiled(b"", 4 * otherwise.instructions, 4 * otherwise.size_bytes, 4 * otherwise.cost)

    # -- rewards

    @property
    def figure(self) -> str:
        """As in every environment."""
        return FIGURES.get(self.reward, super().figure)

    def estimate_ns(self, state: State) -> float:
        """By :mod:`features.cycles`."""
        return estimate_of(self.compiler, state).ns

    def _figure(self, state: State) -> float:
        made = self.compiler.compile(state)
        return float(made.size_bytes if self.reward == "size" else made.instructions)

    @property
    def _pays_at_once(self) -> bool:
        return self.effects == "exact" and self.reward in FIGURES

    def _step_reward(self, info: Info) -> float:
        return self._earned(self.state) - self._paid() if self._pays_at_once else 0.0

    def _earned(self, state: State) -> float:
        """The clipped logarithm of the level's own figure over the plan's, calls not decided on left to LLVM."""
        reference = self._figure(run_rule(self.compiler, state.program, self.compiler.level))
        try:
            return max(-LIMIT, min(LIMIT, math.log(reference / self._figure(state))))
        except PassError:
            return -LIMIT

    def _paid(self) -> float:
        """What the steps before the last one earned."""
        return self._earned(State(self.state.program, self.state.actions[:-1])) if self._pays_at_once else 0.0

    def _begin_score(self, info: Info) -> float:
        info["reference"] = self.compiler.level
        try:
            made = self.compiler.compile(self.state)
        except PassError as error:
            failed = Score(math.nan, "failed", f"it does not compile: {error}", self.against)
            return self._settle(failed, info) - self._paid() if self.reward != "none" else 0.0
        info["size_bytes"], info["instructions"] = made.size_bytes, made.instructions
        if self.reward not in FIGURES:
            return super()._begin_score(info)
        return self._earned(self.state) - self._paid()

    # -- drawing

    def _words(self) -> str:
        names = self.compiler.graph(self.state.program).names
        return "\n".join(f"{kind or '?':6s} {site.name} -> {names[site.callee]}" for site, kind in self._decided())

    def _decided(self) -> list[tuple[Site, str]]:
        """The calls in the order of deciding, with what was decided, "" where nothing is yet."""
        graph = self.compiler.graph(self.state.program)
        taken: Any = self.state.actions
        kinds = {action.site: action.kind for action in taken}
        return [(site, kinds.get(site.name, "")) for site in (graph.sites[index] for index in graph.order)]

    def _image(self) -> npt.NDArray[np.uint8]:
        from features.draw import to_rgb_array
        from features.draw_calls import draw_calls

        graph = self.compiler.graph(self.state.program)
        pairs = [(graph.names[site.caller], graph.names[site.callee], kind) for site, kind in self._decided()]
        heights = OBSERVER.static(self.compiler, self.state.program).heights
        levels = {name: heights[index] for index, name in enumerate(graph.names)}
        return to_rgb_array(draw_calls(pairs, levels, KINDS, self.state.program.uri))
