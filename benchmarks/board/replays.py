"""Plans of strangers replayed, checked and measured again, in a process of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from benchmarks.board.jobs import measured
from benchmarks.board.tasks import find, subject
from compilers.base import Plan, PlanError, run_rule
from measure import WorkerPool


def again(task_name: str, uri: str, plans: Sequence[Plan], seed: int, final_s: float) -> list[dict[str, Any]]:
    """For each plan what :func:`benchmarks.board.jobs.measured` says, and ``rule``, the fixed rule that decides alike.

    A plan that does not replay has ``verdict`` ``refused``.
    """
    torch.set_num_threads(1)
    task = find(task_name)
    with WorkerPool() as pool:
        env = task.make_in(pool, **task.unseen)
        program = subject(uri)
        compiler = env.unwrapped.compiler
        rules = {
            tuple(str(action) for action in run_rule(compiler, program, rule).actions): rule for rule in compiler.rules
        }
        found = []
        for plan in plans:
            try:
                if plan.compiler_version != compiler.version:
                    raise PlanError(
                        f"it was made by {plan.compiler} {plan.compiler_version}, here is {compiler.version}"
                    )
                (one,) = measured(task, env, pool, program, [plan], seed, final_s)
            except PlanError as error:
                one = {"ratio": None, "low": None, "high": None, "verdict": "refused", "reason": str(error)[:500]}
            found.append({**one, "rule": rules.get(plan.actions, "")})
        return found
