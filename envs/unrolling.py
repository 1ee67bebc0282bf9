"""unrolling-v0: how each loop of a program is unrolled, vectorized and interleaved."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt

from compilers.base import State, run_rule
from compilers.llvm.size import code_bytes
from compilers.loops import DECISIONS, LICENCES, LlvmLoops
from envs.base import LIMIT, CompilerEnv, Info, Observation
from envs.scoring import Score
from features.cycles import estimate_of
from features.loops import LoopObserver
from programs import loops
from programs.c_program import EXACT, CProgram
from programs.loops import generate
from programs.loops.generate import PREFIX as RANDOM
from programs.loops.suite import PREFIX

if TYPE_CHECKING:
    from measure import WorkerPool

MOST_GENERATED = 400
"""Generated kernels to draw from, at most: each is compiled once to see what its loop allows."""
_DRIVERS: dict[str, LlvmLoops] = {}
_GENERATED: dict[str, list[int]] = {}
"""Compiler -> seeds of generated kernels that have a loop, from the first on."""


class UnrollingEnv(CompilerEnv):
    """Unroll factor, vectorization width and interleave count of loops, rewarded by measured run time against -O3.

    **Decision.** For each innermost loop of a C program, in the order of the source: leave it to the compiler, or one
    of 37 others (:data:`compilers.loops.DECISIONS`), such as ``loop(kernel.L2, unroll=8)``, ``loop(kernel.L2,
    width=1)`` for no vectors, or ``loop(kernel.L2, width=16, interleave=2)``. It is written as loop metadata, exactly
    as clang writes it for ``#pragma clang loop``, and the ordinary -O3 follows. Most programs have one loop, which
    makes this a contextual bandit; of more than 8, those in the deepest nests are decided.

    Forcing a width lets LLVM add up floating-point numbers in another order, which -O3 alone may not. So there are two
    settings with a baseline of their own. ``licence="exact"``: results must be those of the source to the last bit, and
    widths are refused for loops that carry a floating-point value from one iteration to the next; the programs are
    those with ``#exact`` behind their address, of which every bit is compared. ``licence="fast"``: every floating-point
    operation may be reassociated (``reassoc nsz``), in -O3 as in the plan, and results may differ by the tolerance that
    the program states.

    **Actions.** ``Discrete(38)``: an index into the present candidates, which is the decision's number while all are
    legal. Where LLVM makes no vectors of a loop, or may not, the candidates that would need them are refused, with the
    reason in ``choices.refused``. ``action_masks()`` and the observation's ``action_mask`` say which indices name a
    candidate. Any other index changes nothing, earns 0 and is explained in ``info["refused"]``; after ``max_refused``
    of them the episode is truncated with a reward of -2.

    **Observations.** A ``Dict`` of padded arrays as the graph policies read them, described in
    :class:`features.loops.LoopObserver`: the loop and its surroundings as a graph, ``nodes`` (256, 42) float32 and
    ``edges`` (768, 2) int32, with marks at what belongs to the loop now decided; ``candidates`` (38, 3) int32 is
    (decision, the loop's first node, -1); ``globals`` says among other things how often the loop runs on typical
    inputs (counted, not timed). ``candidate_features`` (38, 11) has each decision's numbers; with
    ``observation="code"`` (38, 49) also what its code looks like, for which every candidate is compiled and, without a
    clock, run: about two seconds for a loop that was not seen before. All floats lie in [-8, 8].

    **Reward.** ``log-speedup``: at the end, the natural logarithm of -O3's measured time over the plan's, with outputs
    checked, clipped to [-2, 2]. ``estimate`` is the same of estimated cycles (:mod:`features.cycles`): the code is run
    once, and no clock. ``size`` is the same of code and read-only data, in bytes, and needs no measuring.
    ``none`` is always 0. A plan that does not compile, crashes, hangs or computes something else earns -2.

    **Episode end.** Terminated when the last loop is decided; truncated after ``max_refused`` refusals.

    **info.** As in fusion-v0: always ``program``, ``family``, ``focus`` (the loop now decided); after a step
    ``action``, or ``refused`` and ``refused_count``; at the end ``plan``, and where it was measured ``ratio``,
    ``verdict``, ``reason``, ``reference`` ("O3"), ``measurement`` and ``times_measured``.

    **Options of** ``gym.make``: ``compiler`` (``"llvm-loops"``, ``"llvm-loops-fast"`` or a
    ``compilers.loops.LlvmLoops``; by default what ``licence`` says), ``licence`` ("exact", "fast"), ``programs`` (URIs
    or programs; overrides the split), ``split``, ``num_programs`` (64; the suite's of the split, then for "train" at
    most 400 generated ones), ``reward``, ``observation`` ("graph", "code"), ``pool``, ``max_refused`` (8), ``budget_s``
    (0.25, seconds of measuring a plan), ``seed``, ``render_mode`` ("rgb_array", "ansi"). **Options of** ``reset``:
    ``{"program": URI or CProgram}``.

    **More.** ``step_begin``/``step_finish``/``is_measuring``, ``fork()``, ``plan()``, ``apply_plan(plan)``,
    ``validate()``, ``rule_action(rule)`` as in every environment; ``compilers.loops.takehome`` writes a plan as
    pragmas.

    **Versions.** v0: first.
    """

    compiler: LlvmLoops
    rewards = ("log-speedup", "estimate", "size", "none")
    reference_rule = "O3"

    def __init__(
        self,
        compiler: str | LlvmLoops = "",
        licence: str = "",
        programs: Sequence[str | CProgram] | None = None,
        split: str = "train",
        num_programs: int = 64,
        reward: str = "log-speedup",
        observation: str = "graph",
        pool: WorkerPool | None = None,
        max_refused: int = 8,
        budget_s: float = 0.25,
        seed: int | None = None,
        render_mode: str | None = None,
    ) -> None:
        driver = _driver(compiler, licence)
        self.observer = LoopObserver(driver, observation, len(DECISIONS))
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
            max_actions=len(DECISIONS),
            render_mode=render_mode,
        )
        space: Any = self.observer.space()  # Gymnasium types Dict by Any, not by our arrays
        self.observation_space = space

    def _twin(self, pool: WorkerPool | None) -> Self:
        twin = type(self)(
            self.compiler,
            programs=self.programs,
            reward=self.reward,
            observation=self.observer.kind,
            pool=pool,
            max_refused=self.max_refused,
            budget_s=self.budget_s,
            render_mode=self.render_mode,
        )
        twin.observer = self.observer  # and what it remembers of programs
        return twin

    # -- programs and states

    def _of_split(self, split: str, count: int) -> tuple[str, ...]:
        chosen = [self._checked(f"{PREFIX}{name}", loops.load(name)) for name in loops.names(split)][:count]
        generated = min(count - len(chosen), MOST_GENERATED) if split == "train" else 0
        return (*chosen, *self._with_loops(generated))

    def _with_loops(self, count: int) -> tuple[str, ...]:
        """The first generated kernels; of a few -O3 makes something that is no loop, and they are left out."""
        seeds = _GENERATED.setdefault(self.compiler.name, [])
        seed = seeds[-1] + 1 if seeds else 0
        while len(seeds) < count:
            try:
                self._check(generate.load(str(seed)))
                seeds.append(seed)
            except ValueError:
                pass
            seed += 1
        return tuple(self._checked(f"{RANDOM}{number}", generate.load(str(number))) for number in seeds[:count])

    def _checked(self, uri: str, program: CProgram) -> str:
        """The address of the program as it is checked under the licence."""
        return f"{uri}#exact" if self.compiler.licence == "exact" and program.tolerance != EXACT else uri

    def _check(self, program: Any) -> None:
        self.compiler.start(program)

    def _observe(self) -> Observation:
        return self.observer.observe(self.state, self._choices)

    # -- rewards

    @property
    def figure(self) -> str:
        """As in every environment."""
        return "code size" if self.reward == "size" else super().figure

    def estimate_ns(self, state: State) -> float:
        """By :mod:`features.cycles`."""
        return estimate_of(self.compiler, state).ns

    def _begin_score(self, info: Info) -> float:
        if self.reward != "size":
            return super()._begin_score(info)
        program = self.state.program
        try:
            mine, theirs = (
                code_bytes(self.compiler.object_code(state))
                for state in (self.state, run_rule(self.compiler, program, "O3"))
            )
        except ValueError as error:
            return self._settle(Score(math.nan, "failed", f"it does not compile: {error}", ""), info)
        info["reference"] = "O3"
        return max(-LIMIT, min(LIMIT, math.log(theirs / mine)))

    # -- drawing

    def _words(self) -> str:
        return "\n".join(f"{'  ' * (depth - 1)}{name}: {text}" for name, depth, text in self._rows())

    def _image(self) -> npt.NDArray[np.uint8]:
        rows = self._rows()
        from matplotlib.figure import Figure

        from features.draw import to_rgb_array

        ax = Figure(figsize=(8, 1.0 + 0.3 * len(rows)), layout="constrained").subplots()
        ax.barh(range(len(rows)), [depth for _, depth, _ in rows], color="#9ecae1")
        for index, (name, _, text) in enumerate(rows):
            ax.text(0.05, index, f"{name}: {text}", va="center", fontsize=7)
        ax.set_yticks([])
        ax.set_xlabel("depth of the nest")
        ax.invert_yaxis()
        ax.set_title(self.state.program.uri, fontsize=9)
        return to_rgb_array(ax)

    def _rows(self) -> list[tuple[str, int, str]]:
        """(loop, depth, what was decided)."""
        program: Any = self.state.program
        decided = self.compiler.decided(program)
        texts: Mapping[str, str] = {
            loop.name: str(action) for loop, action in zip(decided.loops, self.state.actions, strict=False)
        }
        return [(loop.name, loop.depth, texts.get(loop.name, "not decided yet")) for loop in decided.loops]


def _driver(compiler: str | LlvmLoops, licence: str) -> LlvmLoops:
    """One driver a process and licence, so that all environments profit from what it remembers.

    Raises:
        ValueError: an unknown licence, or a compiler of another kind or with another licence.
    """
    if licence and licence not in LICENCES:
        raise ValueError(f"licence must be one of {', '.join(LICENCES)}, not {licence!r}")
    if isinstance(compiler, str):
        import compilers

        name = compiler or ("llvm-loops-fast" if licence == "fast" else "llvm-loops")
        if name not in _DRIVERS:
            made: Any = compilers.get(name)
            if not isinstance(made, LlvmLoops):
                raise ValueError(f"unrolling-v0 needs the compiler llvm-loops or llvm-loops-fast, not {name}")
            _DRIVERS[name] = made
        compiler = _DRIVERS[name]
    if not isinstance(compiler, LlvmLoops):
        raise ValueError(f"unrolling-v0 needs a compilers.loops.LlvmLoops, not {getattr(compiler, 'name', compiler)!r}")
    if licence and compiler.licence != licence:
        raise ValueError(f"licence={licence!r} contradicts the compiler {compiler.name}; leave one of them out")
    return compiler
