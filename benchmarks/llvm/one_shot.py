r"""Trained policies on held-out programs, in one shot, beside rules and searches, in shares of a search's headroom.

    python -m benchmarks.llvm.one_shot RUN [RUN ...] --headroom benchmarks/data/inlining_test_size.jsonl \
        --search-env-option effects=none

Each RUN is a folder of ``python -m train``, one for each training seed. The headroom is what
``benchmarks.llvm.searches`` found on the same programs with many episodes a program; its best plans by fewer of them
are rows of their own.

- *policy, raw*: the most likely decision at each step, nothing measured on the program; it may compile, as far as its
  observations do, and how often is in the table;
- *policy, guarded*: the same after one verification, the default rule kept where it did not win;
- fixed rules; evolutionary search, and random and greedy search with as many episodes as ``--budget`` says; where plans
  are timed, the search that the policy guides as well.

Figures are geometric means over programs (and seeds) of the plan's figure over that of the default rule, and the shares
of the headroom are of mean logarithms; both with 95 % intervals by a bootstrap over programs within families and over
seeds (:mod:`benchmarks.bootstrap`). Where plans are timed, every one is timed anew after all were chosen, alone with
the default's code. A row is kept for each program, and the command takes up where it was stopped.
"""

from __future__ import annotations

import hashlib
import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import gymnasium as gym
import numpy as np
import tyro
from rich.console import Console

import envs  # noqa: F401 - registers them
from agents.episodes import Agent
from agents.local import BeamSearch
from agents.planner import PolicyAgent
from agents.ppo import load_policy
from agents.search import RandomSearch
from benchmarks.bootstrap import Estimate, Matrix, bootstrap, mean
from benchmarks.evaluate import best_of
from benchmarks.rows import Rows
from benchmarks.run_folder import RunError, RunFolder
from compilers.base import Plan, State, default_rule, replay, run_rule
from measure import WorkerPool
from programs.load import load_c

RAW, GUARDED, SEARCH, BEST = "policy, raw", "policy, guarded", "search guided by the policy", "best of the search"

FAILED = 10.0
"""What a plan that fails counts as, times the default's figure."""


@dataclass(frozen=True)
class Options:
    """Compare trained policies with rules and searches on held-out programs."""

    runs: Annotated[tuple[Path, ...], tyro.conf.Positional]
    """Run folders of python -m train, one for each seed; all of one environment and reward."""
    headroom: Path
    """Rows of benchmarks.llvm.searches on the programs to compare on."""
    out: Path = Path("runs/one_shot.jsonl")
    """File of rows, one for each program."""
    budget: tuple[int, ...] = (10,)
    """Episodes after which random and greedy search, and the search that the policy guides, are looked at. Each is run
    once, with the largest of these."""
    points: tuple[int, ...] = (1, 10, 30)
    """Episodes after which the headroom's search is looked at."""
    search_env_option: Annotated[tuple[str, ...], tyro.conf.UseAppendAction] = ()
    """An option of the environment for the searches alone, which need no observation that costs much, as NAME=VALUE.
    Repeatable."""
    search_seeds: int = 1
    """Seeds of random and greedy search."""
    measure_s: float = 0.3
    """Time for each plan at the end, in seconds."""
    seed: int = 0
    """Of searches and measurements."""


@dataclass
class Judge:
    """What plans of one program are worth.

    Attributes:
        env: of the runs' environment and reward.
        plain: the same for searches.
        pool: the workers, where plans are timed.
        options: see there.
    """

    env: Any
    plain: Any
    pool: WorkerPool | None
    options: Options

    def default(self, program: Any) -> State:
        """What the compiler does by itself."""
        compiler = self.env.unwrapped.compiler
        return run_rule(compiler, program, default_rule(compiler))

    def ratio(self, program: Any, state: State, round_: int) -> float:
        """The plan's figure over the default's; a plan that fails counts as ten times as much."""
        base = self.env.unwrapped
        compiler, default = base.compiler, self.default(program)
        if self.pool is None:
            own = {"size": "size_bytes", "instructions": "instructions"}[base.reward]
            return float(getattr(compiler.compile(state), own) / getattr(compiler.compile(default), own))
        reference = compiler.build(default)
        try:
            artifact = compiler.build(state)
        except ValueError:  # it does not compile
            return FAILED
        if artifact.hash == reference.hash:
            return 1.0
        seed = int(np.random.SeedSequence([self.options.seed, round_]).generate_state(1)[0])
        found = self.pool.compare(program, [artifact], reference, budget_s=self.options.measure_s, seed=seed)[0]
        return found.ratio if found.ratio > 0 else FAILED


def solve(judge: Judge, policies: Sequence[PolicyAgent], row: Mapping[str, Any]) -> dict[str, Any]:
    """The results on one program: name of a row -> ratios, one a seed."""
    options, base = judge.options, judge.env.unwrapped
    compiler, uri = base.compiler, row["program"]
    program: Any = load_c(uri)
    if program.key != row["program_key"] or compiler.version != row["compiler_version"]:
        raise RunError(f"{options.headroom}: {uri} or its compiler is not what it was; make the headroom anew")

    def plan(actions: Sequence[str]) -> State:
        return replay(compiler, program, Plan(uri, program.key, compiler.name, compiler.version, tuple(actions)))

    chosen: dict[str, list[State]] = {f"rule: {name}": [run_rule(compiler, program, name)] for name in compiler.rules}
    silent: Any = base.imagined()
    made = []
    for number, policy in enumerate(policies):
        cache = getattr(compiler, "cache", None)  # where there is none, steps are passes, and not counted
        if number == 0 and cache is not None:
            compiler.close()  # so that what it compiles can be counted
        before = cache.compiled if cache is not None else 0
        trial = policy.solve(silent, uri, 1, options.seed)[0]
        made.append(cache.compiled - before if cache is not None else 0)
        chosen.setdefault(RAW, []).append(plan(trial.plan.actions))
    chosen[GUARDED] = [state if judge.ratio(program, state, 1) < 1 else judge.default(program) for state in chosen[RAW]]
    searches: tuple[Agent, ...] = (RandomSearch(), BeamSearch(1, "greedy search"))
    runs = [(agent.name, agent, judge.plain, seed) for agent in searches for seed in range(options.search_seeds)]
    if base.measures:  # else it may compile as much for its first plan as the searches in all
        runs += [(SEARCH, policy, judge.env, seed) for seed, policy in enumerate(policies)]
    for name, agent, env, seed in runs:
        trials = agent.solve(env, uri, max(options.budget), options.seed + seed)
        for budget in options.budget:
            state = plan(best_of(trials[:budget]).plan.actions)
            chosen.setdefault(f"{name}, {budget}", []).append(state)
    for point in options.points:
        kinds, _ = max(row["trials"][:point], key=lambda pair: pair[1])
        chosen[f"{row['agent']}, {point}"] = [_of_kinds(compiler, program, kinds)]
    chosen[BEST] = [plan(row["best"])]
    results = {name: [judge.ratio(program, state, 2) for state in states] for name, states in chosen.items()}
    return {"program": uri, "family": row["family"], "ratios": results, "compiled": made[0] if made else 0}


def _of_kinds(compiler: Any, program: Any, kinds: str) -> State:
    """The plan whose decisions are of these kinds, a letter each."""
    state: State = compiler.start(program)
    for letter in kinds:
        choices = compiler.legal(state)
        state = state.then(choices.candidates[choices.kinds.index(ord(letter) - ord("a"))])
    return state


def tables(rows: Sequence[Mapping[str, Any]], budget: int) -> str:
    """The results as markdown."""
    families = [str(row["family"]) for row in rows]
    best = _matrix(rows, BEST)
    lines = [
        "| | over the default | 95 % interval | best | worst | share of the headroom | 95 % interval |",
        "|---|---|---|---|---|---|---|",
    ]
    for name in rows[0]["ratios"]:
        logs = _matrix(rows, name)
        ratio = bootstrap(mean, logs, families=families).map(math.exp)
        share = shares(logs, best, families).map(lambda value: round(value, 4) + 0.0)  # no "-0%"
        lines.append(
            f"| {name if name != BEST else f'{BEST}, {budget}'} | {ratio.value:.3f} | {ratio.low:.3f} .. "
            f"{ratio.high:.3f} | {math.exp(logs.min()):.2f} | {math.exp(logs.max()):.2f} | {share.value:.0%} | "
            f"{share.low:.0%} .. {share.high:.0%} |"
        )
    return "\n".join(lines)


def _matrix(rows: Sequence[Mapping[str, Any]], name: str) -> Matrix:
    """Logarithms of ratios, shape (seeds, programs)."""
    found: Matrix = np.log(np.array([row["ratios"][name] for row in rows], float).T)
    return found


def shares(logs: Matrix, best: Matrix, families: Sequence[str]) -> Estimate:
    """The mean logarithm as a share of the best plans', with its interval."""

    def share(mine: Matrix, theirs: Matrix) -> Matrix:
        return np.asarray(mean(mine) / np.minimum(mean(theirs), -1e-9))

    return bootstrap(share, logs, np.broadcast_to(best, logs.shape).copy(), families=families)


def run(options: Options, console: Console) -> list[dict[str, Any]]:
    """Do what is missing; the rows of all programs of the headroom.

    Raises:
        RunError: no run, or runs of different environments or rewards; or not those of the headroom.
    """
    headroom = Rows(options.headroom).read()
    folders = [RunFolder.open(path) for path in options.runs]
    keys = ("env", "reward", "compiler", "env_option")
    settings = [{key: folder.config["options"].get(key) for key in keys} for folder in folders]
    if not headroom or not settings or any(one != settings[0] for one in settings):
        raise RunError(f"give runs of one environment, reward and options, and a headroom: {options.headroom}")
    wanted = settings[0]
    further: dict[str, Any] = dict(str(word).partition("=")[::2] for word in wanted["env_option"] or ())
    chosen = {key: wanted[key] for key in ("reward", "compiler") if wanted[key]}
    plans = (options.budget, options.points, options.search_env_option, options.search_seeds)
    what = [folder.checkpoint.read_bytes() for folder in folders]
    what.append(repr((plans, options.measure_s, options.seed)).encode())  # rows of other budgets are not these
    digest = hashlib.sha256(b"".join(what)).hexdigest()[:16]
    rows = Rows(options.out)
    done = {row["program"]: row for row in rows.read() if row.get("source") == digest}
    with WorkerPool() as pool:
        env: Any = gym.make(wanted["env"], pool=pool, disable_env_checker=True, **chosen, **further)
        if headroom[0]["reward"] != env.unwrapped.reward:
            raise RunError(f"the headroom is of {headroom[0]['reward']}, the runs are of {env.unwrapped.reward}")
        plainly = {**further, **dict(word.partition("=")[::2] for word in options.search_env_option)}
        plain: Any = gym.make(wanted["env"], pool=pool, disable_env_checker=True, **chosen, **plainly)
        judge = Judge(env, plain, pool if env.unwrapped.measures else None, options)
        policies = [PolicyAgent(load_policy(folder.checkpoint, env)) for folder in folders]
        for one in headroom:
            if one["program"] in done:
                continue
            row = {**solve(judge, policies, one), "source": digest}
            rows.append(row)
            done[row["program"]] = row
            shown = {name: [round(value, 3) for value in values] for name, values in row["ratios"].items()}
            console.print(f"{row['program']}: {shown}", highlight=False)
    return [done[one["program"]] for one in headroom]


def main(arguments: list[str] | None = None) -> int:
    """The command; exit code 2 for unusable options or files, 130 after Ctrl-C."""
    console = Console(soft_wrap=True)
    try:
        options = tyro.cli(Options, args=arguments, description=__doc__)
        rows = run(options, console)
        budget = len(Rows(options.headroom).read()[0]["trials"])
        console.print(tables(rows, budget), highlight=False)
        compiled = [row["compiled"] for row in rows]
        if any(compiled):
            console.print(f"a policy compiled {np.mean(compiled):.0f} times a program, {max(compiled)} at most")
    except ValueError as error:
        Console(stderr=True).print(f"one_shot: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    except KeyboardInterrupt:
        Console(stderr=True).print("one_shot: interrupted; the same command goes on where it was")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
