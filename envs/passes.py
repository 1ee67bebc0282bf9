"""passes-v0: in which order LLVM's optimization passes run on a program."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt

import compilers
from compilers.base import Choices, State, run_rule
from compilers.llvm import Llvm, PassAction, PassError
from compilers.llvm.passes import OZ_WRITTEN_OUT, RESTART, STOP, parse
from compilers.llvm.size import code_bytes
from envs import mixed_reward
from envs.base import LIMIT, CompilerEnv, Info, Observation, load_program
from envs.mixed_reward import AGAINST, FIGURES, REWARDS
from envs.scoring import Score
from features.cycles import estimate_of
from features.passes import PassObserver, Seen
from programs import c, calls
from programs.c.generate import PREFIX as RANDOM
from programs.c.spec import PREFIX
from programs.c_program import CProgram
from programs.calls.spec import PREFIX as CALLS

if TYPE_CHECKING:
    from measure import WorkerPool

MAX_ACTIONS = 100
STARTS = {"O0": (), "O3": (PassAction("pipeline", "default<O3>"),)}
"""Where an episode begins -> the actions that are taken already."""
PENALTY = 10.0
"""What the reward loses for each unit (of the logarithm) that a limit is exceeded by."""


@lru_cache
def _shared(name: str) -> Any:
    """One driver a process, so that all environments profit from the modules and objects it remembers."""
    return compilers.get(name)


class PassesEnv(CompilerEnv):
    """Pass ordering in LLVM, rewarded by run time, instruction count, code size, compile time or a mix of them.

    **Decision.** Which pass runs next on the program, from unoptimized code (or from ``-O3``) on: one of 87
    passes (some in several variants, such as ``pass(loop-unroll<O3>)``), a mark that clang sets on every function at
    -Os or -Oz and that passes heed (``mark(minsize)``), a whole pipeline such as ``pipeline(default<O3>)`` (at most two
    a plan), or ``stop``. A plan holds at most 45 passes, marks and pipelines, each counted as one; then only ``stop``
    is left.

    Where instructions alone are rewarded, which costs no run, a plan may be found in tries: ``restart`` begins anew
    from where the episode began, and the plan that counts at the end is the one to the best state seen in any try. The
    passes of all tries together are at most 45.

    **Actions.** ``Discrete(100)``: an index into the present candidates, which keep their order while all are legal.
    ``action_masks()`` and the observation's ``action_mask`` say which indices name one. Any other index changes
    nothing, earns 0 and is explained in ``info["refused"]``; after ``max_refused`` of them the episode is truncated
    with a reward of -2.

    **Observations.** A ``Dict`` of padded arrays as the graph policies read them, described in
    :class:`features.passes.PassObserver`. What the program looks like is chosen by ``observation``: ``autophase`` (56
    counts), ``milepost`` (56), ``counts`` (instructions by opcode, 68) as vectors in ``globals``, or ``graph`` (a
    ProGraML-style graph in ``nodes`` (2048, 38) float32 and ``edges`` (6144, 2) int32; for vectors they have one empty
    row). ``globals`` always has the steps left and taken, the instruction count and what the last step did to it, and
    the histogram of actions; ``candidates`` (100, 3) int32 is (kind, -1, -1), ``candidate_features`` (100, 6) says how
    often, how lately and to what effect each action was used in this episode, and whether ``guide`` suggests it. All
    floats lie in [-8, 8].

    **Reward.** ``reward`` names a part or weighs several, as ``"size"``, ``{"log-speedup": 1, "size": 0.5}`` or, for
    command lines, ``"log-speedup:1,size:0.5"``. Each part is the natural logarithm of a rule's figure over the plan's,
    so that 0 is the rule, 0.1 is about 10 % better, and one setting of an agent serves all:

    - ``log-speedup``: measured run time of -O3 over the plan's, interleaved in one worker process, output checked;
    - ``estimate``: estimated cycles of -O3 over the plan's (:mod:`features.cycles`): the code is run, but no clock;
    - ``instructions``: IR instructions after -Oz over those after the plan, paid as they are earned: each step earns
      the logarithm of what it removed (where there are tries, from the best so far), the last one the rest;
    - ``size``: bytes of code and read-only data after -Oz over the plan's;
    - ``compile-time``: time that passes and code generation take for -O3 over the plan's (one run of each, so noisy).

    The weighted sum of an episode is clipped to [-2, 2]. ``limits`` are constraints, such as ``{"size": 1.05}`` or, for
    command lines, ``"size:1.05,compile-time:2"``: where the plan's figure exceeds the rule's by more than the factor,
    10 times the logarithm of the excess is subtracted. A plan that breaks a pass, does not compile, crashes, hangs or
    computes something else earns -2 in all, and its reason is in ``info``. ``reward="none"`` is always 0. ``baseline``
    replaces -O3 in ``log-speedup`` by another rule, or by ``"best"``, the fastest rule on each program.

    **Episode end.** Terminated by ``stop`` or by a pass that failed; truncated after ``max_refused`` refusals.

    **info.** Always ``program`` (URI), ``family``, ``focus`` (None), ``instructions``; after a step ``action`` (its
    text), or ``refused`` and ``refused_count``. At the end ``plan`` (JSON), ``parts`` (each part of the reward that was
    worked out) and ``reference`` (the rule of its weightiest part, or that the plan was measured against); if the plan
    was measured, or failed, ``ratio``, ``verdict``, ``reason``, ``measurement`` and ``times_measured`` as in fusion-v0.

    **Options of** ``gym.make``: ``compiler`` ("llvm", or a ``compilers.llvm.Llvm``), ``programs`` (URIs or programs;
    overrides the split), ``split``, ``num_programs`` (64; the suite's programs of the split, then for "train"
    those of ``calls-v0``, unless run time is rewarded, and generated ones), ``reward``, ``limits``, ``baseline``,
    ``start`` ("O0", "O3"), ``observation``, ``pool``, ``max_refused`` (8), ``budget_s`` (0.25, seconds of measuring a
    plan), ``seed``, ``render_mode`` ("rgb_array", "ansi"). **Options of** ``reset``: ``{"program": URI or CProgram}``.

    **More.** ``step_begin``/``step_finish``/``is_measuring``, ``fork()``, ``plan()``, ``apply_plan(plan)``,
    ``validate()``, ``rule_action(rule)`` as in every environment; ``compilers.llvm.takehome`` prints a plan for
    ``opt``.

    **Versions.** v0: first.
    """

    compiler: Llvm

    def __init__(
        self,
        compiler: str | Llvm = "llvm",
        programs: Sequence[str | CProgram] | None = None,
        split: str = "train",
        num_programs: int = 64,
        reward: str | Mapping[str, float] = "log-speedup",
        limits: str | Mapping[str, float] | None = None,
        baseline: str = "O3",
        start: str = "O0",
        observation: str = "autophase",
        pool: WorkerPool | None = None,
        max_refused: int = 8,
        budget_s: float = 0.25,
        seed: int | None = None,
        render_mode: str | None = None,
    ) -> None:
        driver = _shared(compiler) if isinstance(compiler, str) else compiler
        if not isinstance(driver, Llvm):
            name = getattr(driver, "name", repr(driver))
            raise ValueError(f"passes-v0 needs the compiler llvm, not {name}")
        if len(driver.action_kinds) >= MAX_ACTIONS:
            raise ValueError(f"the compiler offers {len(driver.action_kinds)} actions; {MAX_ACTIONS - 1} are the most")
        self.weights = mixed_reward.weights(reward)
        self.limits = mixed_reward.limits(limits or {})
        if baseline != "best" and baseline not in driver.rules:
            raise ValueError(f"baseline must be 'best' or one of {', '.join(driver.rules)}, not {baseline!r}")
        if start not in STARTS:
            raise ValueError(f"start must be one of {', '.join(STARTS)}, not {start!r}")
        self.start, self.baseline = start, baseline
        self.reference_rule = None if baseline == "best" else baseline
        self.tries = set(self.weights) == {"instructions"} and not self.limits and self.weights["instructions"] > 0
        more = (str(RESTART),) if self.tries else ()
        self.observer = PassObserver(driver, observation, MAX_ACTIONS, more_kinds=more)
        text = ",".join(f"{name}:{weight:g}" for name, weight in self.weights.items()) or "none"
        self.rewards = (text,)
        super().__init__(
            driver,
            programs=programs,
            split=split,
            num_programs=num_programs,
            reward=text,
            pool=pool,
            max_refused=max_refused,
            budget_s=budget_s,
            seed=seed,
            max_actions=MAX_ACTIONS,
            render_mode=render_mode,
        )
        space: Any = self.observer.space()  # Gymnasium types Dict by Any, not by our arrays
        self.observation_space = space
        self._failure = ""
        self._paid = 0.0
        self._sizes: list[int] = []
        self._used: list[Any] = []
        self._best: tuple[int, State] | None = None
        self._shown: State | None = None
        self.guide: tuple[int, ...] = ()
        """Kinds of action that the observation suggests, one a step, as a search over many programs may have found."""
        self._guide_at = 0

    def fork(self) -> Self:
        """As in every environment."""
        twin = super().fork()
        twin._failure, twin._paid, twin._sizes = self._failure, self._paid, list(self._sizes)
        twin._used, twin._best, twin._shown = list(self._used), self._best, self._shown
        twin._guide_at = self._guide_at
        return twin

    def _twin(self, pool: WorkerPool | None) -> Self:
        twin = type(self)(
            self.compiler,
            programs=self.programs,
            reward=self.weights or "none",
            limits=self.limits,
            baseline=self.baseline,
            start=self.start,
            observation=self.observer.kind,
            pool=pool,
            max_refused=self.max_refused,
            budget_s=self.budget_s,
            render_mode=self.render_mode,
        )
        twin.guide, twin.reward = self.guide, self.reward  # "none" where it is imagined
        return twin

    # -- what a search for sequences that serve many programs asks (agents.recipe)

    @property
    def ending_kind(self) -> int:
        """The kind of action that ends an episode."""
        return self.observer.action_kinds.index(str(STOP))

    @property
    def restart_kind(self) -> int:
        """The kind of action that begins a new try; -1 where plans are not made of tries."""
        return self.observer.action_kinds.index(str(RESTART)) if self.tries else -1

    @property
    def whole_kinds(self) -> frozenset[int]:
        """The kinds of action that stand for a whole pipeline."""
        kinds = enumerate(self.observer.action_kinds)
        return frozenset(number for number, text in kinds if text.startswith("pipeline("))

    @property
    def sketch(self) -> tuple[int, ...]:
        """The kinds of a sequence to begin with: what clang does at -Oz, in single passes."""
        written = ["mark(minsize)", *(f"pass({name})" for name in OZ_WRITTEN_OUT)]
        kinds = self.observer.action_kinds
        return tuple(kinds.index(text) for text in written if text in kinds)[: self.longest]

    @property
    def longest(self) -> int:
        """Passes that an episode has room for, all tries together."""
        return self.compiler.max_passes - len(STARTS[self.start])

    def worth_of(self, program: Any, kinds: Sequence[int]) -> float | None:
        """What an episode on this program with these kinds of action would earn, if it is quickly known: where
        instructions alone are rewarded, for passes and marks.

        It may be a little off now and then: :meth:`compilers.llvm.Llvm.fewest_instructions`.
        """
        actions = [parse(self.observer.action_kinds[kind]) for kind in kinds]
        if not self.tries or any(action.kind not in ("pass", "mark") for action in actions):
            return None
        start = self._start(load_program(program))
        fewest = self.compiler.fewest_instructions(start, actions[: self.longest])
        if fewest is None:
            return None
        rule = self._figure("instructions", run_rule(self.compiler, start.program, AGAINST["instructions"]))
        return max(-LIMIT, min(LIMIT, self.weights["instructions"] * math.log(rule / fewest)))

    # -- programs and states

    def _of_split(self, split: str, count: int) -> tuple[str, ...]:
        suite = [f"{PREFIX}{name}" for name in c.names(split)]
        if split == "train":
            if "log-speedup" not in (*self.weights, *self.limits):  # where each is measured, fewer are searched better
                suite += [f"{CALLS}{name}" for name in calls.names(split)]
            suite += [f"{RANDOM}{seed}" for seed in range(count - len(suite))]
        return tuple(suite[:count])

    def _check(self, program: Any) -> None:
        self.compiler.start(program)

    def _start(self, program: Any) -> State:
        return State(self.compiler.start(program).program, STARTS[self.start])

    def _enter(self, state: State) -> None:
        super()._enter(state)
        self._failure, self._paid = "", 0.0
        self._sizes = [self.compiler.module(state).instructions]
        self._used, self._shown = list(state.actions), state
        self._best = self._sizes[0], state
        self._choices = self._offered()
        self._guide_at = 0

    def _advance(self, action: Any) -> None:
        self._used.append(action)
        program = self.state.program
        if self.tries and action == STOP and self._best is not None:
            size, best = self._best
            self._state = best.then(action)
            self._sizes.append(size)  # the observation goes on showing the last try: nothing need be run again
        else:
            self._state = State(program, STARTS[self.start]) if action == RESTART else self.state.then(action)
            try:
                self._sizes.append(self.compiler.module(self._state).instructions)
                self._shown = self._state
                if self._best is None or self._sizes[-1] < self._best[0]:
                    self._best = self._sizes[-1], self._state
            except PassError as error:  # an answer, not the end of the program: the episode ends here
                self._failure = str(error)
        self._choices = Choices((), (), (), {}) if self._failure else self._offered()
        if action == RESTART and self.restart_kind in self.guide[self._guide_at :]:
            self._guide_at = self.guide.index(self.restart_kind, self._guide_at)
        self._guide_at += 1

    def _suggested(self) -> int:
        """The kind that the guide has for this step, without what is not legal now; after its end, to end."""
        if not self.guide:
            return -1
        while self._guide_at < len(self.guide) and self.guide[self._guide_at] not in self._choices.kinds:
            self._guide_at += 1
        return self.guide[self._guide_at] if self._guide_at < len(self.guide) else self.ending_kind

    def _offered(self) -> Choices:
        """What the driver offers after the actions of all tries, and a new try where this one has begun."""
        spent = tuple(action for action in self._used if action != RESTART)
        choices = self.compiler.legal(State(self.state.program, spent))
        if not self.tries or len(choices.candidates) < 2 or self.state.actions == STARTS[self.start]:
            return choices
        kind = len(self.compiler.action_kinds)
        return Choices(
            (*choices.candidates, RESTART), (*choices.touches, (None, None)), (*choices.kinds, kind), choices.refused
        )

    def _info(self) -> Info:
        return {**super()._info(), "instructions": self._sizes[-1]}

    def _observe(self) -> Observation:
        # after a pass that failed there is no module: the last one is shown
        state, best = self._shown or self.state, self._best or (self._sizes[-1], self.state)
        live = self.compiler.module(state)
        start, suggested = self._start_vector(), self._suggested()
        return self.observer.observe(Seen(live, state, self._choices, start, self._used, best[0], suggested))

    def _start_vector(self) -> npt.NDArray[Any]:
        program: Any = self.state.program
        key = program.key, self.observer.kind, self.start
        if key not in _VECTORS:
            # of a module of its own: the one under way would have to be run again
            live = self.compiler.fresh(State(program, STARTS[self.start]))
            _VECTORS[key] = np.log1p(self.observer.vector(live))
        return _VECTORS[key]

    # -- rewards

    @property
    def measures(self) -> bool:
        """Whether finished plans are run and timed."""
        return self.reward != "none" and "log-speedup" in (*self.weights, *self.limits)

    @property
    def figure(self) -> str:
        """As in every environment: time where it is measured; of several other parts, their weighted product."""
        if self.measures or not self.weights:
            return "time"
        words = " and ".join(FIGURES[name] for name in self.weights)
        return f"{words} (and what limits cost)" if self.limits else words

    @property
    def against(self) -> str:
        """As in every environment."""
        part = self._weightiest
        return super().against if part is None or self.measures else AGAINST[part]

    @property
    def _weightiest(self) -> str | None:
        return max(self.weights, key=lambda name: abs(self.weights[name]), default=None)

    def estimate_ns(self, state: State) -> float:
        """By :mod:`features.cycles`."""
        return estimate_of(self.compiler, state).ns

    def _step_reward(self, info: Info) -> float:
        if self.reward == "none":
            return 0.0
        before, after = self._sizes[-2:]
        if self.tries:
            before, after = min(self._sizes[:-1]), min(self._sizes)
        earned = self.weights.get("instructions", 0.0) * math.log(before / after)
        self._paid += earned
        return earned

    def _begin_score(self, info: Info) -> float:
        if self._failure:
            return self._settle(Score(math.nan, "failed", self._failure, ""), info)
        if self.reward == "none":
            info["parts"] = {}
            return 0.0
        try:
            info["parts"] = self._parts()
        except ValueError as error:  # a pass failed, or there is no estimate
            return self._settle(Score(math.nan, "failed", f"it does not compile: {error}", ""), info)
        if not self.measures:
            if self._weightiest is not None:
                info["reference"] = AGAINST[self._weightiest]
            return self._total(info["parts"])
        self.reward, name = "log-speedup", self.reward
        try:
            return super()._begin_score(info)
        finally:
            self.reward = name

    def _settle(self, score: Score, info: Info) -> float:
        super()._settle(score, info)
        if score.failed:
            return 0.0 if self.reward == "none" else -LIMIT - self._paid
        info["parts"]["log-speedup"] = 0.0 - math.log(score.ratio)
        return self._total(info["parts"])

    def _total(self, parts: Mapping[str, float]) -> float:
        """What is left to pay of the episode's clipped sum."""
        total = sum(weight * parts[name] for name, weight in self.weights.items())
        for name, factor in self.limits.items():
            total -= PENALTY * max(0.0, -parts[name] - math.log(factor))
        return max(-LIMIT, min(LIMIT, total)) - self._paid

    def _parts(self) -> dict[str, float]:
        """The parts that need no measuring in a worker, and are asked for."""
        wanted = {*self.weights, *self.limits} - {"log-speedup"}
        return {
            name: math.log(self._figure(name, self._rule_state(AGAINST[name])) / self._figure(name, self.state))
            for name in REWARDS
            if name in wanted
        }

    def _rule_state(self, rule: str) -> State:
        return run_rule(self.compiler, self.state.program, rule)

    def _figure(self, part: str, state: State) -> float:
        if part == "instructions" and state is self._state:
            return float(self._sizes[-1])
        program: Any = state.program
        key = program.key, part, state.actions
        if key not in _FIGURES:
            if part == "instructions":
                figure = float(self.compiler.fresh(state).instructions)
            elif part == "estimate":
                figure = self.estimate_ns(state)
            elif part == "size":
                figure = float(code_bytes(self.compiler.object_code(state)))
            else:
                started = time.thread_time_ns()
                self.compiler.fresh(state).emit()
                figure = float(time.thread_time_ns() - started)
            if len(_FIGURES) > 65536:
                _FIGURES.pop(next(iter(_FIGURES)))
            _FIGURES[key] = figure
        return _FIGURES[key]

    # -- drawing

    def _words(self) -> str:
        return "\n".join(f"{size:8d}  {text}" for text, size in self._trail())

    def _trail(self) -> list[tuple[str, int]]:
        """The plan so far, and the instruction count after each step."""
        taken = [str(action) for action in self.state.actions]
        sizes = [size for size, _ in self.compiler.module(self.state).trail] if not self._failure else self._sizes
        return list(zip(["start", *taken], sizes, strict=False))

    def _image(self) -> npt.NDArray[np.uint8]:
        rows = self._trail()
        from matplotlib.figure import Figure

        from features.draw import to_rgb_array

        ax = Figure(figsize=(8, 1.2 + 0.25 * len(rows)), layout="constrained").subplots()
        ax.barh(range(len(rows)), [size for _, size in rows])
        # a pass with all its parameters may be wider than the picture
        ax.set_yticks(range(len(rows)), [_short(text) for text, _ in rows], fontsize=7)
        ax.invert_yaxis()
        ax.set_xlabel("IR instructions")
        ax.set_title(self.state.program.uri, fontsize=9)
        return to_rgb_array(ax)


_VECTORS: dict[tuple[str, str, str], npt.NDArray[Any]] = {}
_FIGURES: dict[tuple[str, str, tuple[Any, ...]], float] = {}


def _short(text: str, most: int = 56) -> str:
    return text if len(text) <= most else f"{text[: most - 4]}...)"
