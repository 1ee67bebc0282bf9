"""CompilerGym and passes-v0 side by side, in one run: ``python -m benchmarks.llvm.compiler_gym_speed``.

The same C programs go through both: CompilerGym's LLVM 10 gets them as bitcode made by clang 12, passes-v0's LLVM as
the suite's IR. Both run the same random sequences of those passes that both have (by name; a pass of LLVM 10 is not
that of today), with Autophase as observation and the instruction count as reward after each step. Episodes of both
sides alternate, in random order. Times are wall time in milliseconds, since CompilerGym works in other processes; a
figure is the median over all samples of a program, a ratio the geometric mean over programs.

*CompilerGym* is the time of its own Python call, taken in its own process; *bridged* is what a call of compiler-gym-v0
takes, so that their difference is the bridge's. Needs ``make compiler-gym``.
"""

from __future__ import annotations

import random
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import tyro
from rich.console import Console

from compilers.base import State, run_rule
from compilers.compiler_gym import CompilerGymError
from compilers.compiler_gym.states import flag_of
from compilers.llvm import Llvm
from envs.compiler_gym import CompilerGymEnv
from envs.passes import PassesEnv
from features.llvm_graph import program_graph
from features.llvm_vectors import autophase, counts
from measure.machine import describe

Samples = defaultdict[str, list[float]]
"""Row -> milliseconds."""
FIRST = "first reset of a program, with the reward's reference"
ROWS = (
    "make an environment", FIRST, "later reset", "step: pass, Autophase, instruction count", "fork",
    "fork and one step in it", "observation: Autophase", "observation: graph of the program as networkx",
    "reward: instruction count", "reward: size of the object code",
)  # fmt: skip


@dataclass(frozen=True)
class Options:
    """CompilerGym and passes-v0 side by side."""

    programs: tuple[str, ...] = ("crc32", "montgomery", "quicksort", "sha256", "huffman", "json_scan")
    """Programs of c-v0."""
    episodes: int = 8
    """Random episodes of each side on each program."""
    steps: int = 40
    """Passes an episode; passes-v0 takes at most 45."""
    seed: int = 0
    """Of the sequences and of the order."""
    python: Path | None = None
    """CompilerGym's interpreter; that of ``make compiler-gym`` if none is named."""
    out: Path | None = None
    """Write the table there, too, as Markdown."""


def shared(theirs: Sequence[str], ours: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of actions, theirs and ours, that name the same pass; each of theirs once."""
    numbers = {name: number for number, name in enumerate(theirs)}
    found: dict[int, int] = {}
    for number, action in enumerate(ours):
        if action.startswith("pass(") and (flag := flag_of(action)) in numbers:
            found.setdefault(numbers[flag], number)
    return sorted(found.items())


@dataclass
class Sides:
    """Both environments on one program, and what was measured of them."""

    theirs: CompilerGymEnv
    ours: PassesEnv
    direct: Samples
    bridged: Samples
    own: Samples

    def their(self, row: str, call: Callable[[], Any]) -> Any:
        """Time a call that asks the bridge once."""
        started = time.perf_counter_ns()
        value = call()
        self.bridged[row].append((time.perf_counter_ns() - started) / 1e6)
        self.direct[row].append(self.theirs.host.last_ns / 1e6)
        return value

    def our(self, row: str, call: Callable[[], Any]) -> Any:
        """Time a call of passes-v0."""
        started = time.perf_counter_ns()
        value = call()
        self.own[row].append((time.perf_counter_ns() - started) / 1e6)
        return value

    def play_theirs(self, sequence: Sequence[int]) -> None:
        """One episode of CompilerGym, with everything else asked for in its middle."""
        env = self.theirs
        self.their("later reset", env.reset)
        for count, action in enumerate(sequence):
            *_, terminated, _, _ = self.their(ROWS[3], partial(env.step, action))
            if terminated:
                return
            if count == len(sequence) // 2:
                self._ask_theirs(action)

    def _ask_theirs(self, action: int) -> None:
        env = self.theirs
        twin = self.their("fork", env.fork)
        at = len(self.bridged["fork"]) - 1
        self.their("step in a fork", lambda: twin.step(action))
        for samples in (self.bridged, self.direct):
            samples[ROWS[5]].append(samples["fork"][at] + samples["step in a fork"][-1])
        twin.close()
        self.their(ROWS[6], lambda: env.observations["Autophase"])
        self.their(ROWS[7], lambda: env.observations["Programl"])
        self.their(ROWS[8], lambda: env.rewards["IrInstructionCount"])
        self.their(ROWS[9], lambda: env.rewards["ObjectTextSizeBytes"])

    def play_ours(self, sequence: Sequence[int]) -> None:
        """The same of passes-v0."""
        env = self.ours
        self.our("later reset", env.reset)
        kinds = env.compiler.action_kinds
        for count, number in enumerate(sequence):
            texts = [str(candidate) for candidate in env.choices.candidates]
            if kinds[number] not in texts:
                return
            action = texts.index(kinds[number])
            *_, terminated, _, _ = self.our(ROWS[3], partial(env.step, action))
            if terminated:
                return
            if count == len(sequence) // 2:
                self._ask_ours(action)

    def _ask_ours(self, action: int) -> None:
        env = self.ours
        twin = self.our("fork", env.fork)
        at = len(self.own["fork"]) - 1
        self.our("step in a fork", lambda: twin.step(action))
        self.own[ROWS[5]].append(self.own["fork"][at] + self.own["step in a fork"][-1])
        twin.close()
        live = env.compiler.module(env.state)

        def anew(of: Callable[[Any], Any]) -> Callable[[], Any]:
            live._summary = None  # what a step works out anyway is remembered
            return lambda: of(live)

        self.our(ROWS[6], anew(autophase))
        self.our(ROWS[7], anew(lambda module: program_graph(module).to_networkx()))
        self.our(ROWS[8], anew(counts))
        state = env.state
        self.our(ROWS[9], lambda: len(env.compiler.object_code(state)))


def measure(name: str, options: Options, rng: random.Random) -> tuple[Sides, dict[str, int]]:
    """Both sides on one program; the second part are facts about the run."""
    uri = f"programs://c-v0/{name}"
    direct, bridged, own = Samples(list), Samples(list), Samples(list)
    started = time.perf_counter_ns()
    theirs = CompilerGymEnv("llvm-autophase-ic-v0", options.python, programs=[uri], max_steps=None)
    bridged[ROWS[0]].append((time.perf_counter_ns() - started) / 1e6)
    started = time.perf_counter_ns()
    driver = Llvm()
    ours = PassesEnv(driver, programs=[uri], reward="instructions", seed=0)
    own[ROWS[0]].append((time.perf_counter_ns() - started) / 1e6)
    sides = Sides(theirs, ours, direct, bridged, own)

    def first() -> int:
        ours.reset(seed=0)
        rule: State = run_rule(driver, ours.state.program, "Oz")
        return driver.fresh(rule).instructions

    sides.their(FIRST, lambda: theirs.reset(seed=0))
    oz = sides.our(FIRST, first)
    facts = {
        "passes": len(pairs := shared(theirs.action_names, driver.action_kinds)),
        "theirs at first": theirs.observations["IrInstructionCount"],
        "theirs after -Oz": theirs.observations["IrInstructionCountOz"],
        "ours at first": driver.module(ours.state).instructions,
        "ours after -Oz": oz,
    }
    for _ in range(options.episodes):
        sequence = [rng.choice(pairs) for _ in range(options.steps)]
        plays = [
            partial(sides.play_theirs, [pair[0] for pair in sequence]),
            partial(sides.play_ours, [pair[1] for pair in sequence]),
        ]
        rng.shuffle(plays)
        for play in plays:
            play()
    theirs.close()
    ours.close()
    return sides, facts


def _middle(sides: Sequence[Sides], which: str, row: str) -> float:
    """Geometric mean over programs of the median, in ms; ``nan`` where there is none."""
    medians = [statistics.median(samples[row]) for one in sides if (samples := getattr(one, which)).get(row)]
    return float(np.exp(np.mean(np.log(medians)))) if medians else float("nan")


def table(sides: Sequence[Sides]) -> list[tuple[str, ...]]:
    """Row name, CompilerGym, bridged and ours in ms, and CompilerGym's time over ours."""

    def shown(value: float) -> str:
        return "-" if np.isnan(value) else f"{value:.3g}"

    lines: list[tuple[str, ...]] = []
    for row in ROWS:
        direct, bridged, own = (_middle(sides, which, row) for which in ("direct", "bridged", "own"))
        ratio = (bridged if np.isnan(direct) else direct) / own
        lines.append((row, shown(direct), shown(bridged), shown(own), shown(ratio)))
    return lines


def overhead(sides: Sequence[Sides]) -> tuple[int, float, float]:
    """What the bridge adds to a step: how many steps, the median and the mean in ms."""
    added = [
        outer - inner for one in sides for outer, inner in zip(one.bridged[ROWS[3]], one.direct[ROWS[3]], strict=True)
    ]
    return len(added), statistics.median(added), statistics.fmean(added)


def markdown(options: Options, sides: Sequence[Sides], facts: Mapping[str, Mapping[str, int]]) -> str:
    """The tables with what they rest on."""
    steps, median, mean = overhead(sides)
    first = sides[0]
    lines = [
        "# CompilerGym and passes-v0 side by side",
        "",
        f"`python -m benchmarks.llvm.compiler_gym_speed --programs {' '.join(options.programs)} --episodes "
        f"{options.episodes} --steps {options.steps} --seed {options.seed}`: CompilerGym {first.theirs.host.version} "
        f"(LLVM 10) and passes-v0 (LLVM {first.ours.compiler.library.version}) on {describe()['cpu']}, "
        f"random sequences of the {next(iter(facts.values()))['passes']} passes that both have. Wall time in "
        f"milliseconds, medians, geometric means over {len(sides)} programs; the ratio is CompilerGym's time over that "
        f"of passes-v0.",
        "",
        "| | CompilerGym | bridged | passes-v0 | ratio |",
        "|---|---|---|---|---|",
        *("| " + " | ".join(line) + " |" for line in table(sides)),
        "",
        f"The bridge adds {median:.3f} ms to a step in the median, {mean:.3f} ms in the mean ({steps} steps).",
        "",
        "Making an environment is, for CompilerGym, starting its interpreter and its service, and making bitcode from "
        "the C file. Its first reset works out -O0, -O3 and -Oz references of instruction count and object size, the "
        "latter with the stand-in clang; that of passes-v0 works out the -Oz instruction count. A fork of passes-v0 is "
        "lazy: its module is made at the first step in it.",
        "",
        "| program | instructions: LLVM 10 | after its -Oz | today's LLVM | after its -Oz |",
        "|---|---|---|---|---|",
        *(
            f"| {name} | {known['theirs at first']} | {known['theirs after -Oz']} | {known['ours at first']} | "
            f"{known['ours after -Oz']} |"
            for name, known in facts.items()
        ),
        "",
    ]
    return "\n".join(lines)


def main(options: Options) -> None:
    """Measure and print."""
    if not 1 <= options.steps <= 45 or options.episodes < 1:
        raise SystemExit(f"steps must be 1 to 45 and episodes 1 or more; got {options.steps} and {options.episodes}")
    rng = random.Random(options.seed)
    measured, facts = [], {}
    console = Console()
    try:
        for name in options.programs:
            sides, facts[name] = measure(name, options, rng)
            measured.append(sides)
            console.print(f"{name}: {len(sides.bridged[ROWS[3]])} and {len(sides.own[ROWS[3]])} steps", highlight=False)
    except (CompilerGymError, ValueError) as error:
        raise SystemExit(str(error)) from None
    text = markdown(options, measured, facts)
    console.print(text, highlight=False, markup=False, soft_wrap=True)
    if options.out is not None:
        options.out.write_text(text)


if __name__ == "__main__":
    main(tyro.cli(Options, description=__doc__))
