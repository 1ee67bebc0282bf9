"""What every environment over a compiler shares: programs, refused actions, plans, forks and the final score."""

from __future__ import annotations

import json
import math
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

import gymnasium
import numpy as np
import numpy.typing as npt

from compilers.base import Choices, Compiler, Plan, PlanError, State, plan_of, replay, run_rule
from envs.scoring import Pending, Score, Scorer, scorer_of
from programs import graphs
from programs.c_program import CProgram
from programs.program import Program

if TYPE_CHECKING:
    from measure import Verdict, WorkerPool

Observation = dict[str, npt.NDArray[Any]]
Info = dict[str, Any]
StepResult = tuple[Observation, float, bool, bool, Info]

SPLITS = ("train", "validation", "test")
LIMIT = 2.0
"""Rewards are clipped to [-LIMIT, LIMIT]; a failed plan earns -LIMIT."""


class CompilerEnv(gymnasium.Env[Observation, np.int64]):
    """Base of the environments: decides on one program an episode through a compiler's candidates.

    A subclass says how a state is seen (:meth:`_observe`), what it would cost by estimate
    (:meth:`estimate_ns`) and how it is drawn (:meth:`_words`, :meth:`_image`); it sets the two spaces.

    Args:
        compiler: the driver that obeys.
        programs: URIs or programs to draw episodes from; ``None`` generates them from ``split``.
        split: ``train``, ``validation`` or ``test``.
        num_programs: how many generated programs are cycled over; they are dealt evenly to the split's families.
        reward: ``log-speedup``, ``roofline`` or ``none``.
        pool: worker processes shared with others; ``None`` starts one worker when the first one is needed.
        max_refused: how many refused actions end an episode.
        budget_s: time for measuring one plan, in seconds.
        seed: of the first ``reset`` that is given none.
        max_actions: size of the action space.
        render_mode: ``rgb_array``, ``ansi`` or ``None``.
        threads: what the measured code runs on; compiler and pool must be made for as many.

    Raises:
        ValueError: an option outside its range; the message names it.
    """

    metadata = {"render_modes": ["rgb_array", "ansi"], "render_fps": 2}  # noqa: RUF012 - Gymnasium's declaration

    rewards: tuple[str, ...] = ("log-speedup", "estimate", "none")
    """What ``reward`` may be."""
    reference_rule: str | None = None
    """The rule that plans are compared with; ``None`` for whichever is the fastest on the program."""

    def __init__(
        self,
        compiler: Compiler,
        *,
        programs: Sequence[str | Program | CProgram] | None = None,
        split: str = "train",
        num_programs: int = 64,
        reward: str = "log-speedup",
        pool: WorkerPool | None = None,
        max_refused: int = 8,
        budget_s: float = 0.25,
        seed: int | None = None,
        max_actions: int = 16,
        render_mode: str | None = None,
        threads: int = 1,
    ) -> None:
        if reward not in self.rewards:
            raise ValueError(f"reward must be one of {', '.join(self.rewards)}, not {reward!r}")
        if split not in SPLITS:
            raise ValueError(f"split must be one of {', '.join(SPLITS)}, not {split!r}")
        if num_programs < 1 or max_refused < 1 or not budget_s > 0:
            raise ValueError(
                "num_programs and max_refused must be at least 1 and budget_s above 0, "
                f"got {num_programs}, {max_refused} and {budget_s}"
            )
        if programs is not None and (isinstance(programs, str | Program | CProgram) or not programs):
            raise ValueError("programs must be a non-empty list of URIs or Program objects (or None)")
        if render_mode is not None and render_mode not in self.metadata["render_modes"]:
            raise ValueError(f"render_mode must be one of {self.metadata['render_modes']}, not {render_mode!r}")
        for what, made_for in (("compiler", getattr(compiler, "threads", 1)), ("pool", getattr(pool, "threads", 1))):
            if made_for != threads and not (what == "pool" and pool is None):
                raise ValueError(
                    f"this environment measures code on threads={threads}, but its {what} is made for {made_for}; "
                    f"give all of them the same number"
                )
        self.threads = threads
        self.compiler = compiler
        self.programs: tuple[Any, ...] = (
            tuple(programs) if programs is not None else self._of_split(split, num_programs)
        )
        self.reward, self.max_refused, self.budget_s = reward, max_refused, budget_s
        self.render_mode = render_mode
        self.max_actions = max_actions
        self.action_space = gymnasium.spaces.Discrete(max_actions)
        self._pool, self._owns_pool = pool, False
        self._first_seed = seed
        self._state: State | None = None
        self._choices = Choices((), (), (), {})
        self._refused = 0
        self._over = False
        self._pending: Pending | None = None
        self._taken: StepResult | None = None
        self._best_rule: tuple[Program | None, Any, float] = (None, None, math.nan)

    # -- what a subclass says

    @abstractmethod
    def _observe(self) -> Observation:
        """The observation of the present state."""

    @abstractmethod
    def _check(self, program: Program) -> None:
        """Raise ``ValueError`` where the program does not fit into the observation."""

    @abstractmethod
    def estimate_ns(self, state: State) -> float:
        """Estimated run time of a finished state, for ``reward="estimate"`` and for whoever plans by it.

        Raises:
            ValueError: there is none, and why.
        """

    # -- what a subclass may say

    def _of_split(self, split: str, count: int) -> tuple[str, ...]:
        """Addresses of the programs that episodes are drawn from."""
        return graphs.deal(split, count)

    def _start(self, program: Any) -> State:
        """The state in which an episode begins."""
        return self.compiler.start(program)

    def _step_reward(self, info: Info) -> float:
        """The reward of a step that does not end the episode."""
        return 0.0

    @property
    def measures(self) -> bool:
        """Whether finished plans are run and timed."""
        return self.reward == "log-speedup"

    @property
    def figure(self) -> str:
        """What the ratio of a finished episode is of, in words: the plan's over that of :attr:`against`."""
        return "estimated time" if self.reward == "estimate" else "time"

    @property
    def against(self) -> str:
        """What plans are compared with, in words."""
        return "the best rule" if self.reference_rule is None else self.reference_rule

    @property
    def _scorer(self) -> Scorer:
        return scorer_of(self.compiler, self.pool, self.budget_s, self.reference_rule)

    # -- Gymnasium

    @property
    def state(self) -> State:
        """Program and actions so far. Raises ``RuntimeError`` before the first reset."""
        if self._state is None:
            raise RuntimeError("call reset() first: there is no program yet")
        return self._state

    @property
    def choices(self) -> Choices:
        """What may be decided next; no candidates once the episode has ended."""
        return self._choices

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Observation, Info]:
        """Begin an episode.

        Args:
            seed: of the choice of programs (and of measurements' inputs) from here on.
            options: ``{"program": URI or Program}`` picks the program; there are no other options.

        Raises:
            ValueError: an unknown option, or a program that cannot be loaded, compiled or shown, or that leaves
                nothing to decide.
        """
        if seed is None and self._first_seed is not None:
            seed = self._first_seed
        self._first_seed = None
        super().reset(seed=seed)
        unknown = set(options or {}) - {"program"}
        if unknown:
            raise ValueError(f"unknown reset option {sorted(unknown)}; known: 'program'")
        drawn = self.programs[int(self.np_random.integers(len(self.programs)))]
        program = load_program((options or {}).get("program", drawn))
        self._check(program)
        start = self._start(program)
        if not self.compiler.legal(start).candidates:
            raise ValueError(
                f"{program.uri} has nothing to decide on: {self.compiler.name} sees only library calls and views in it"
            )
        self._enter(start)
        if self.measures:
            self._scorer.prepare(program, self._measurement_seed())
        return self._observe(), self._info()

    def step(self, action: Any) -> StepResult:
        """Take candidate number ``action``; see the class for rewards and ``info``."""
        if self._taken is None:
            self.step_begin(action)
        return self.step_finish()

    def step_begin(self, action: Any) -> None:
        """The first half of :meth:`step`: decides, and starts the measurement that an episode ends with.

        Raises:
            RuntimeError: the episode is over, or the last step was not finished.
            ValueError: no integer inside the action space.
        """
        if self._taken is not None:
            raise RuntimeError("the last step_begin() still waits for its step_finish()")
        if self._over or not self._choices.candidates:
            raise RuntimeError("the episode is over: call reset()")
        if not self.action_space.contains(action if not isinstance(action, np.ndarray) else action.item()):
            raise ValueError(f"the action must be an integer in 0..{self.max_actions - 1}, not {action!r}")
        index = int(action)
        if index >= len(self._choices.candidates):
            self._taken = self._refuse(index)
            return
        taken = self._choices.candidates[index]
        self._advance(taken)
        info = self._info()
        info["action"] = str(taken)
        if self._choices.candidates:
            reward = self._step_reward(info)
            self._taken = self._observe(), reward, False, False, info
            return
        self._over = True
        info["plan"] = self.plan().to_json()
        reward = self._begin_score(info)
        self._taken = self._observe(), reward, True, False, info

    @property
    def is_measuring(self) -> bool:
        """Whether :meth:`step_finish` would have to wait for a measurement."""
        if self._pending is None:
            return False
        self._scorer.advance()
        return not self._pending.advance()

    def step_finish(self) -> StepResult:
        """The second half of :meth:`step`: waits for the measurement, if there is one.

        Raises:
            RuntimeError: no step was begun.
        """
        if self._taken is None:
            raise RuntimeError("step_finish() needs a step_begin() before it")
        observation, reward, terminated, truncated, info = self._taken
        if self._pending is not None:
            pending, self._pending = self._pending, None
            reward = self._settle(pending.result(), info)
        self._taken = None
        return observation, reward, terminated, truncated, info

    def close(self) -> None:
        """Close the worker pool, if this environment started it (then its forks cannot measure any more)."""
        if self._owns_pool and self._pool is not None:
            self._pool.close()
            self._pool, self._owns_pool = None, False
        super().close()

    @property
    def experience(self) -> dict[str, int]:
        """What has been done so far by all environments that share this one's compiler and pool.

        ``plans`` scored and ``measured`` (the others were the reference's code, or known); if the compiler counts
        them, ``kernels`` that plans asked for and ``compiled`` (the others came from its caches).
        """
        scorer = self._scorer
        done = {"plans": scorer.asked, "measured": scorer.submitted}
        cache: Any = getattr(self.compiler, "cache", None)
        if hasattr(cache, "asked") and hasattr(cache, "compiled"):
            done |= {"kernels": cache.asked, "compiled": cache.compiled}
        return done

    # -- the extra interface of every environment

    def action_masks(self) -> npt.NDArray[np.bool_]:
        """Which actions are legal now, shape (max_actions,): for ``MaskablePPO``."""
        return np.arange(self.max_actions) < len(self._choices.candidates)

    def rule_action(self, rule: str) -> int:
        """The action that a fixed rule of the compiler would take now.

        Raises:
            ValueError: the compiler has no such rule, or there is nothing to decide.
        """
        if rule not in self.compiler.rules:
            raise ValueError(f"{self.compiler.name} has no rule {rule!r}; it has: {', '.join(self.compiler.rules)}")
        if not self._choices.candidates:
            raise ValueError("there is nothing to decide: the episode is over")
        return self._choices.candidates.index(self.compiler.rules[rule](self.state, self._choices))

    def fork(self) -> Self:
        """An independent environment at the same state, with a generator of its own in the same position.

        Pool and caches are shared (a pool that this environment started is closed with it). A step that was begun
        is not: the fork of a finished episode is finished.
        """
        # The pool is started now, so that both have the same one.
        twin = self._twin(self.pool if self.measures else self._pool)
        twin._first_seed = self._first_seed
        twin.programs = self.programs
        twin._np_random_seed = self._np_random_seed
        if self._np_random is not None:
            twin._np_random = np.random.Generator(type(self._np_random.bit_generator)())
            twin._np_random.bit_generator.state = self._np_random.bit_generator.state
        twin._state, twin._choices, twin._refused, twin._over = self._state, self._choices, self._refused, self._over
        return twin

    def imagined(self) -> Self:
        """An environment with the same options that rewards nothing, so that nothing is measured."""
        twin = self._twin(self._pool)
        twin.reward, twin.programs = "none", self.programs
        return twin

    @abstractmethod
    def _twin(self, pool: WorkerPool | None) -> Self:
        """A new environment with the same options, not reset yet."""

    def render(self) -> npt.NDArray[np.uint8] | str | None:
        """What was decided so far: an image (height, width, 3), or in words.

        Raises:
            RuntimeError: before the first reset.
        """
        if self.render_mode is None:
            gymnasium.logger.warn('render() needs gym.make(..., render_mode="rgb_array" or "ansi")')
            return None
        return self._words() if self.render_mode == "ansi" else self._image()

    @abstractmethod
    def _words(self) -> str:
        """What was decided so far, in words."""

    @abstractmethod
    def _image(self) -> npt.NDArray[np.uint8]:
        """What was decided so far, (height, width, 3)."""

    def plan(self) -> Plan:
        """The decisions so far as a plan; it replays once the episode is finished."""
        return plan_of(self.compiler, self.state)

    def apply_plan(self, plan: Plan | Mapping[str, Any] | str) -> tuple[Observation, Info]:
        """Replay a finished plan on the present program, from the start; nothing is measured.

        Args:
            plan: a plan, its JSON object, or that as text. It may come from a stranger: every action is parsed
                and checked for legality.

        Raises:
            PlanError: not a plan, for another program or compiler, an illegal action (which line, and why), or
                not finished. The environment is then as it was.
        """
        if isinstance(plan, str):
            try:
                plan = json.loads(plan)
            except (ValueError, RecursionError) as error:
                raise PlanError(f"the plan is no JSON: {error}") from None
        if not isinstance(plan, Plan):
            plan = Plan.from_json(plan)
        state = replay(self.compiler, self.state.program, plan)
        self._enter(state)
        self._over = True
        return self._observe(), self._info()

    def validate(self) -> Verdict:
        """Rebuild the finished plan from its text and check its outputs on fresh inputs in a worker.

        Raises:
            PlanError: the episode is not finished.
        """
        program = self.state.program
        state = replay(self.compiler, program, self.plan())
        return self.pool.check(program, self.compiler.build(state), seed=self._measurement_seed())

    @property
    def pool(self) -> WorkerPool:
        """The worker pool; started now if none was given."""
        if self._pool is None:
            from measure import WorkerPool

            self._pool, self._owns_pool = WorkerPool(workers=1, threads=self.threads), True
        return self._pool

    # -- parts

    def _enter(self, state: State) -> None:
        self._state = state
        self._choices = self.compiler.legal(state)
        self._refused = 0
        self._over = False
        self._pending = self._taken = None

    def _advance(self, action: Any) -> None:
        self._state = self.state.then(action)
        self._choices = self.compiler.legal(self._state)

    def _info(self) -> Info:
        program = self.state.program
        return {"program": program.uri, "family": program.family, "focus": self._choices.focus}

    def _refuse(self, index: int) -> StepResult:
        self._refused += 1
        count = len(self._choices.candidates)
        at = f" for {self._choices.focus}" if self._choices.focus else ""
        words = [f"action {index} names no candidate: there are {count}{at}, numbered from 0"]
        words += [f"{action} is not offered: {reason}" for action, reason in self._choices.refused.items()]
        info = self._info()
        info["refused"] = "; ".join(words)
        info["refused_count"] = self._refused
        self._over = truncated = self._refused >= self.max_refused
        return self._observe(), -LIMIT if truncated else 0.0, False, truncated, info

    def _begin_score(self, info: Info) -> float:
        """The reward if it is known at once; else 0 and a pending measurement."""
        if self.reward == "none":
            return 0.0
        program = self.state.program
        if self.reward == "estimate":
            try:
                return _clip(math.log(self._best_rule_ns(program) / self.estimate_ns(self.state)))
            except ValueError as error:
                return self._settle(Score(math.nan, "failed", f"it has no estimate: {error}", ""), info)
        try:
            self._pending = self._scorer.score(program, self.state, self._measurement_seed())
        except ValueError as error:  # the compiler cannot build the plan it called legal: an answer, not the end
            return self._settle(Score(math.nan, "failed", f"it does not compile: {error}", ""), info)
        return 0.0

    def _settle(self, score: Score, info: Info) -> float:
        info["ratio"], info["verdict"], info["reason"] = score.ratio, score.verdict, score.reason
        info["reference"], info["measurement"] = score.reference, score.measurement
        info["times_measured"] = score.times_measured
        return -LIMIT if score.failed else _clip(0.0 - math.log(score.ratio))

    def _best_rule_ns(self, program: Program) -> float:
        """The least estimate of what is compared with; what estimates rest on may be exchanged between two episodes."""
        rests_on = getattr(self.compiler, "cost", None)
        if self._best_rule[:2] != (program, rests_on):
            rules = self.compiler.rules if self.reference_rule is None else (self.reference_rule,)
            states = [run_rule(self.compiler, program, rule) for rule in rules]
            self._best_rule = (program, rests_on, min(self.estimate_ns(state) for state in states))
        return self._best_rule[2]

    def _measurement_seed(self) -> int:
        return int(self.np_random.integers(2**31))


def _clip(value: float) -> float:
    return max(-LIMIT, min(LIMIT, value))


def load_program(program: Any) -> Any:
    """A program, by its URI or as it is. Raises ``ValueError`` for anything else."""
    if isinstance(program, Program | CProgram):
        return program
    if not isinstance(program, str):
        raise ValueError(f"a program is a URI or a Program object, not {type(program).__name__}")
    return _load_uri(program)


@lru_cache(maxsize=1024)
def _load_uri(uri: str) -> Any:
    """One object a URI, since what is known about a program is cached by object; files are read once a process."""
    if uri.startswith(graphs.PREFIX):
        return graphs.load(uri.removeprefix(graphs.PREFIX))
    from programs.load import is_c, load, load_c

    return load_c(uri) if is_c(uri) else load(uri)
