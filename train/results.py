"""What was learned: the table beside fixed rules and searches, and the pictures."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from agents.planner import planner
from agents.ppo import load_policy
from train.options import usage_errors
from train.session import TABLE_SEED, Session, default_rule, ratio_of

if TYPE_CHECKING:
    from benchmarks.evaluate import Table


def compare(session: Session) -> Table:
    """The table: fixed rules, search and the policy, each at the same budget, re-measured afresh."""
    from agents.search import AGENTS
    from benchmarks.evaluate import Contest
    from benchmarks.report import markdown, show

    options, run = session.options, session.run
    with usage_errors():
        env = session.make_env(session.train_programs()[:1])
        trained = load_policy(run.checkpoint, env)
        policy = planner(trained, env)
    base: Any = env.unwrapped
    contest = Contest(
        env=env,
        compiler=base.compiler,
        pool=session.pool,
        agents={agent.name: agent for agent in AGENTS},
        learned=policy,
        budget=options.budget,
        seed=TABLE_SEED + options.seed,
        budget_s=1.0 if session.own else 0.12,  # real models run longer a call, and there are few of them
        found={uri: best.row["plan"] for uri, best in run.best.items()},
    )
    deadline = time.monotonic() + options.table_minutes * 60
    session.console.print(f"comparing with fixed rules and search, for about {options.table_minutes:g} minutes")
    with session.console.status("comparing") as status:

        def told(uri: str, table: Table) -> bool:
            status.update(f"{len(table.baseline)} done, the last was {uri}")
            return time.monotonic() < deadline

        table = contest.run(session.table_subjects(), told)
    show(session.console, table, session.table_title)
    run.write("table.md", markdown(table, session.table_title))
    run.write("table.json", json.dumps({"title": session.table_title, **table.to_json()}, indent=2) + "\n")
    env.close()
    return table


def pictures(session: Session) -> None:
    """The learning curve; the graph that gained most, with the best fixed rule's kernels and with the plan's."""
    from agents.episodes import play
    from agents.rule import following
    from benchmarks.report import before_after, learning_curve
    from compilers.base import PlanError

    run = session.run
    rows = run.rows()
    if not rows:
        return
    with usage_errors():
        trained: Any = session.make_env(session.train_programs()[:1])
        words = ratio_of(trained)
    learning_curve(rows, run.path / "learning.png", f"{session.options.env}, {len(rows)} episodes", *words)
    if not run.best:
        return
    best = min(run.best.values(), key=lambda best: best.ratio)
    uri = best.row["program"]
    parts = {part.uri: part for subject in session.own for part in subject.parts}
    # by the compiler of the training: another reward may mean another one
    compiler = trained.unwrapped.compiler
    env = session.make_env([parts.get(uri, uri)], reward="none", render_mode="rgb_array", compiler=compiler)
    base: Any = env.unwrapped
    rule = best.row.get("reference") or default_rule(env)
    play(env, parts.get(uri, uri), following(rule))
    before = base.render()
    try:
        base.apply_plan(best.row["plan"])
    except PlanError as error:  # the user's file has changed since, or the compiler
        session.console.print(f"no picture of the best plan of training: {error}", highlight=False, soft_wrap=True)
        env.close()
        return
    captions = f"compared with: {rule}", f"learned plan: {best.ratio:.2f} of its {words[0]} in training"
    before_after(list(zip(captions, (before, base.render()), strict=True)), run.path / "graph.png", uri)
    env.close()
