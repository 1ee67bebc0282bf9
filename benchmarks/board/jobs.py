"""One agent on one program with one seed: the row that results are made of.

The agent's best plan is measured again after the search, over fresh processes, against the task's fixed rule. The best
plans of smaller budgets are measured again, too: the curve is of what was found, not of what was hoped.
"""

from __future__ import annotations

import hashlib
import math
import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch

from agents import names
from agents.episodes import Choose, legal, play
from agents.ledger import Budget, Ledger, Spent
from agents.vec import Env, Observation
from benchmarks.board.tasks import Task, subject
from benchmarks.races import race
from compilers.base import Artifact, Compiler, Plan, PlanError, plan_of, replay, run_rule
from measure import WorkerPool
from measure.machine import OtherWork, describe
from measure.store import Store

FORMAT = 1
POINTS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)
"""Plans after which the best one so far is measured again, for the curve; and after the last."""
LIBRARIES = ("torch", "numpy", "llvmlite", "gymnasium")
MANY = 2000
"""Plans that an agent is promised where only seconds are limited."""
PROCESSES, MOST_PROCESSES = 6, 18
"""Fresh processes that a claim is measured over, each with inputs of its own: more where they differ."""


@dataclass(frozen=True)
class Job:
    """What is asked for. ``store``: measurements shared by jobs, where code hashes agree; none if seconds count."""

    task: Task
    agent: str
    program: str
    seed: int
    budget: Budget
    store: str = ""
    final_s: float = 0.1

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What tells its row from others."""
        return self.task.name, self.agent, self.program, self.seed


def solve(job: Job) -> dict[str, Any]:
    """The row. Runs in a process of its own: caches begin empty for every agent alike."""
    torch.set_num_threads(1)
    store = Store(job.store) if job.store else None
    with WorkerPool(store=store, earlier=store) as pool:
        unseen = {} if job.agent.startswith(names.POLICY) else job.task.unseen
        env: Any = job.task.make_in(pool, **unseen)
        base = env.unwrapped
        program = subject(job.program)
        agent = names.make(job.agent, env)
        env.reset(seed=job.seed, options={"program": program})
        if base.measures:  # what is the same for all agents, which rule is the best, is not theirs to pay
            play(env, program, following_plan(_rule_plan(base.compiler, program, job.task.baseline)), job.seed)
        with Ledger(job.budget) as ledger:
            ledger.begin(base)
            agent.solve(env, program, job.budget.plans or MANY, job.seed)
        if not ledger.entries:
            raise ValueError(f"{job.agent} finished no plan within {job.budget.seconds} s; give it a larger budget")
        return _row(job, env, pool, program, ledger.entries)


def _row(job: Job, env: Env, pool: WorkerPool, program: Any, entries: Sequence[Spent]) -> dict[str, Any]:
    base: Any = env.unwrapped
    best = incumbents(entries)
    spent, chosen = entries[-1], best[-1].trial
    claim = measured(job.task, env, pool, program, [chosen.plan], job.seed, job.final_s)[0]
    return {
        "format": FORMAT,
        "task": job.task.name,
        "agent": job.agent,
        "program": job.program,
        "program_key": program.key,
        "family": program.family,
        "seed": job.seed,
        "budget": {"plans": job.budget.plans, "seconds": job.budget.seconds},
        "plan": chosen.plan.to_json(),
        "baseline": job.task.baseline,
        **claim,
        "spent": {name: getattr(spent, name) for name in ("plans", "measured", "compiled", "seconds")},
        "curve": _curve(job, env, pool, program, best, claim),
        "compiler": f"{base.compiler.name} {base.compiler.version}",
        **circumstances(),
    }


def circumstances() -> dict[str, Any]:
    """Where, when and by which code a claim was measured."""
    return {
        "machine": describe(),
        "versions": {name: version(name) for name in LIBRARIES},
        "revision": revision(),
        "time_s": round(time.time()),
    }


def incumbents(entries: Sequence[Spent]) -> list[Spent]:
    """After each episode the best so far: its trial, with what had been spent when it was found."""
    best: list[Spent] = []
    for entry in entries:
        best.append(entry if not best or entry.trial.total > best[-1].trial.total else best[-1])
    return best


def _curve(
    job: Job, env: Env, pool: WorkerPool, program: Any, best: Sequence[Spent], claim: dict[str, Any]
) -> list[dict[str, Any]]:
    """``plans``, ``seconds`` at which the best plan of so many was found, and its ratio measured again."""
    base: Any = env.unwrapped
    counts = [count for count in POINTS if count < len(best)]
    points = [best[count - 1] for count in counts]
    ratios: dict[tuple[str, ...], float | None] = {best[-1].trial.plan.actions: claim["ratio"]}
    others = {p.trial.plan.actions: p.trial for p in points if p.trial.plan.actions not in ratios}
    if base.measures and others:
        compiler: Compiler = base.compiler
        baseline = compiler.build(run_rule(compiler, program, job.task.baseline))
        made: dict[tuple[str, ...], Artifact] = {}
        for actions, trial in others.items():
            try:
                made[actions] = compiler.build(replay(compiler, program, trial.plan))
            except ValueError:
                ratios[actions] = None
        codes = {artifact.hash: artifact for artifact in made.values()}
        found = race(pool, program, codes, baseline, seed=(job.seed, 2), plan_s=2 * job.final_s, apart=True)
        ratios |= {actions: _rounded(found[artifact.hash].ratio) for actions, artifact in made.items()}
    else:
        ratios |= {actions: _rounded(math.exp(-trial.total)) for actions, trial in others.items()}
    return [
        {"plans": count, "seconds": round(point.seconds, 3), "ratio": ratios[point.trial.plan.actions]}
        for count, point in zip([*counts, len(best)], [*points, best[-1]], strict=True)
    ]


def measured(
    task: Task, env: Env, pool: WorkerPool, program: Any, plans: Sequence[Plan], seed: int, final_s: float
) -> list[dict[str, Any]]:
    """What each plan is worth by the task's ruler, its outputs checked: the part of a row that a verifier repeats.

    ``ratio`` (to the fixed rule; below 1 is better, ``None`` if it failed), its 95 % interval ``low`` and ``high``,
    ``verdict``, ``reason``, ``artifact`` and ``baseline_artifact`` (hashes); where it was timed also ``others_busy``,
    the share of the processors' time that went to other work meanwhile.

    Raises:
        PlanError: a plan does not replay.
    """
    base: Any = env.unwrapped
    compiler: Compiler = base.compiler
    baseline = compiler.build(run_rule(compiler, program, task.baseline))
    found = []
    for plan in plans:
        state = replay(compiler, program, plan)
        hashes = {"artifact": "", "baseline_artifact": baseline.hash}
        try:
            artifact = compiler.build(state)
        except ValueError as error:
            found.append({**_failed(f"it does not compile: {error}"), **hashes})
            continue
        hashes["artifact"] = artifact.hash
        number = int.from_bytes(hashlib.sha256(f"{artifact.hash} {seed}".encode()).digest()[:4])
        check = pool.check(program, artifact, seed=number)
        if not check.ok:
            found.append({**_failed(check.reason), **hashes})
        elif artifact.hash == baseline.hash:
            found.append({**_exact(1.0, "same"), **hashes})
        elif base.measures:
            found.append({**_timed(pool, program, artifact, baseline, number, final_s), **hashes})
        else:
            ratio = math.exp(-play(env, program, following_plan(plan), 0).total)
            word = "tie" if math.isclose(ratio, 1.0, rel_tol=1e-9) else "faster" if ratio < 1 else "slower"
            found.append({**_exact(ratio, word), **hashes})
    return found


def _timed(
    pool: WorkerPool, program: Any, artifact: Artifact, baseline: Artifact, number: int, final_s: float
) -> dict[str, Any]:
    with OtherWork() as others:
        one = pool.verdict(
            program, artifact, baseline, seed=number, processes=PROCESSES, most=MOST_PROCESSES, budget_s=final_s
        )
    row = one.to_row()
    kept = {key: _rounded(row[key]) for key in ("ratio", "low", "high")}
    kept |= {key: row[key] for key in ("verdict", "reason", "candidate_ns", "baseline_ns", "clock", "processes")}
    return {**kept, "others_busy": round(others.share, 3)}


def _exact(ratio: float, verdict: str) -> dict[str, Any]:
    value = _rounded(ratio)
    return {"ratio": value, "low": value, "high": value, "verdict": verdict, "reason": ""}


def _failed(reason: str) -> dict[str, Any]:
    return {"ratio": None, "low": None, "high": None, "verdict": "failed", "reason": reason[:500]}


def _rounded(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else round(value, 6)


def following_plan(plan: Plan) -> Choose:
    """Plays a plan's actions. Raises :class:`PlanError` where one is not offered."""
    todo = iter(plan.actions)

    def choose(env: Env, observation: Observation) -> int:
        base: Any = env.unwrapped
        wanted = next(todo, None)
        texts = [str(action) for action in base.choices.candidates]
        for action in legal(observation):
            if texts[int(action)] == wanted:
                return int(action)
        raise PlanError(f"{wanted} is not offered, or the plan ends too early")

    return choose


def _rule_plan(compiler: Compiler, program: Any, rule: str) -> Plan:
    return plan_of(compiler, run_rule(compiler, program, rule))


@cache
def revision() -> str:
    """Git revision of this checkout, with ``+`` where files were changed since; empty outside of one."""
    root = Path(__file__).parents[2]
    words = [["rev-parse", "HEAD"], ["status", "--porcelain", "--untracked-files=no"]]
    try:
        head, changed = (
            subprocess.run(
                ["git", *some], cwd=root, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"}
            ).stdout.strip()
            for some in words
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return head[:12] + ("+" if changed else "")
