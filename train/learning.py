"""Training: the stages before PPO, and PPO."""

from __future__ import annotations

import contextlib
import json
import math
import signal
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from agents.ppo import Learner
from benchmarks.run_folder import episode_row
from train.options import Options, UsageError, usage_errors
from train.session import Session, default_rule, ratio_of

if TYPE_CHECKING:
    from agents.stages import Told
    from agents.vec import Finished

COST_MODEL_SHARE = 0.3
"""This part of the training time goes into timing kernels and fitting the cost model."""
WARM_START_SHARE = 0.3
"""At most this part of the training time goes into finding good plans and repeating their decisions."""
RECIPE_SHARE, REPERTOIRE_SHARE = 0.85, 0.7
"""These parts instead where one sequence of decisions can serve all programs: where trying one costs no measurement,
and where it does."""
MOST_PROGRAMS = 10_000
"""Generated programs whose kernels are timed, at most: every one teaches more than another plan of the same one."""
DEMONSTRATED = 400
"""Generated programs of the warm start, at most."""
COMPARED = 48
"""Training programs on which the policy is compared with that before PPO, where that costs no measurement or the policy
follows a guide."""
KEEP_BETTER_SHARE = 0.2
"""This comparison takes at most so much of the training time, on top of it."""
DECISION_S = 0.02
"""About what a decision takes, measuring and learning included: a run of few decisions prepares for them briefly."""


def learn(session: Session) -> None:
    """Train until the budget is used or Ctrl-C, and leave a checkpoint either way."""
    from agents.stages import Speed, keep_better
    from benchmarks.report import Progress

    options, run = session.options, session.run
    programs = session.train_programs()
    what = ", ".join(options.program) or f"{len(programs)} generated programs"
    started = time.monotonic()
    with Progress(session.console, f"{options.env} on {what}", *ratio_of(session.make_env(programs[:1]))) as progress:

        def episode(finished: Finished) -> None:
            row = episode_row(finished, learner.timesteps)
            run.append(row)
            progress.timesteps, progress.share = learner.timesteps, learner.progress.share
            ratio = math.nan if row["ratio"] is None else row["ratio"]
            actions = (row["plan"] or {}).get("actions", ())
            progress.episode(row["reward"], ratio, row["program"], actions, row["verdict"] == "failed")

        def phase(name: str, share: float) -> None:
            progress.phase, progress.share = name, share
            progress.tick()

        with usage_errors():
            log_dir = run.path / "tensorboard"
            learner = Learner(lambda: session.make_env(programs), options.ppo, options.seed, log_dir, episode)
            if options.resume:
                learner.load(run.checkpoint)
        try:
            if not learner.prepared:
                prepare(session, learner, phase)
                learner.prepared = True
                learner.save(run.checkpoint)
            progress.phase = "training"
            left_s = max(1.0, options.max_minutes * 60 - (time.monotonic() - started))
            speed = Speed(learner)
            before = {name: value.clone() for name, value in learner.policy.state_dict().items()}
            learner.learn(options.timesteps, left_s, on_rollout=lambda: learner.save(run.checkpoint))
            run.write("speed.json", json.dumps(speed.figures(), indent=2) + "\n")
            base: Any = session.make_env(programs[:1]).unwrapped
            if learner.guide or not base.measures:
                seconds = KEEP_BETTER_SHARE * options.max_minutes * 60
                keep_better(session.make_env(programs), learner, programs[:COMPARED], before, phase, seconds)
        finally:
            with uninterrupted():
                learner.save(run.checkpoint)
                learner.close()


def prepare(session: Session, learner: Learner, told: Told) -> None:
    """The stages before PPO, each with its share of the time (of the decisions' time, where those are few)."""
    from agents.stages import is_recipe_worth_it, learn_costs, warm_start

    options = session.options
    seconds = min(options.max_minutes * 60, options.timesteps * DECISION_S)

    if options.cost_model:
        programs = session.train_programs(MOST_PROGRAMS)
        env = session.make_env(programs, reward="none")
        learn_costs(env, learner, programs, COST_MODEL_SHARE * seconds, options.seed, told)
        env.close()
    if options.warm_start:
        programs = session.train_programs(max(DEMONSTRATED, options.programs))
        env = session.make_env(programs)
        share = WARM_START_SHARE
        if is_recipe_worth_it(env, programs[0]):
            base: Any = env.unwrapped
            share = REPERTOIRE_SHARE if base.measures else RECIPE_SHARE
        rows = demonstrations(options)
        warm_start(env, learner, programs, default_rule(env), share * seconds, options.seed, told, rows)
        env.close()


def demonstrations(options: Options) -> list[dict[str, Any]]:
    """The plans that the warm start repeats, if a file of them was given.

    Raises:
        UsageError: it has none.
    """
    from benchmarks.rows import Rows

    if options.demonstrations is None:
        return []
    rows = [row for row in Rows(options.demonstrations).read() if {"program", "program_key", "best"} <= row.keys()]
    if not rows:
        raise UsageError(f"--demonstrations {options.demonstrations} has no plans in it; see benchmarks.llvm.searches")
    return rows


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """A second Ctrl-C must not tear the files that the first one made us write."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
