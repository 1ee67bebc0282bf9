"""A cost model learns what kernels take; estimates, search and policies rest on it; checkpoints bring it along."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest
import torch

from agents.cost_model import Constants, CostModel, KernelSamples, fit, rest_on
from agents.imagine import ImaginedSearch, estimate_ns, greedy, replaying, search
from agents.imitation import demonstrate
from agents.kernel_samples import collect, is_learnable
from agents.planner import PolicyAgent
from agents.ppo import CheckpointError, Learner, PPOConfig, load_policy
from compilers.base import run_rule
from compilers.loopjit import LoopJit, roofline_ns
from compilers.loopjit.nest import KernelPlan
from features.kernels import KERNEL_FEATURES, footprint_bytes, kernel_row
from measure import WorkerPool
from programs import load
from programs.ir import Graph

URIS = ["programs://graphs-v0/norm/2", "programs://graphs-v0/siblings/1"]


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        yield made


def _env(pool: WorkerPool, **more: Any) -> Any:
    return gymnasium.make(
        "envs:fusion-v0", compiler=LoopJit(), programs=URIS, pool=pool, disable_env_checker=True, **more
    )


def _dear_launches(graph: Graph, plan: KernelPlan) -> float:
    """A machine on which only the number of kernels counts."""
    return 1e6


@cache
def _rows() -> list[Any]:
    """Features of the kernels that fixed rules make of a few graphs."""
    rows = []
    for number in range(20):
        program = load(f"programs://graphs-v0/{('norm', 'filters', 'losses', 'temporal')[number % 4]}/{number}")
        jit = LoopJit()
        footprint = footprint_bytes(program.graph)
        for rule in ("none", "share-all", "inline-all"):
            partition = jit.partition(run_rule(jit, program, rule))
            plans = [jit.kernel_plan(partition, unit) for unit in partition.groups]
            rows += [kernel_row(program.graph, plan, footprint) for plan in plans]
    return rows


def _synthetic(count: int, seed: int) -> KernelSamples:
    """Kernels of graphs whose times follow a law of their own: prices of work, and columns that matter."""
    rng = np.random.default_rng(seed)
    rows = _rows()
    chosen = [rows[int(i)] for i in rng.integers(len(rows), size=count)]
    at = {name: number for number, name in enumerate(KERNEL_FEATURES)}
    log_ns = []
    for row in chosen:
        work = sum(
            2.0 ** (row[at[f"log_{kind}"]] * 16) * price for kind, price in (("arithmetic", 1.6), ("divide", 14.0))
        )
        log_ns.append(float(np.log(500 + work) + 0.5 * row[at["lane_use"]]))
    return KernelSamples(chosen, log_ns, [0] * count)


@pytest.mark.slow
def test_learns_what_the_roofline_leaves_out() -> None:
    model = fit(_synthetic(3000, 0), seed=0, epochs=8)
    test = _synthetic(500, 1)
    rows, wanted = np.stack(test.rows), np.array(test.log_ns)
    roofline = rows[:, KERNEL_FEATURES.index("log_roofline")] * 16 * np.log(2)
    rough = np.abs(roofline - wanted - np.median(roofline - wanted)).mean()
    error = np.abs(model.log_ns(rows) - wanted).mean()
    assert error < 0.2 * rough, (error, rough)
    again = CostModel.from_tensors(model.to_tensors())
    assert np.array_equal(again.log_ns(rows), model.log_ns(rows))


def test_the_constants_mean_the_same_with_and_without_torch() -> None:
    samples = _synthetic(200, 2)
    model = fit(samples, seed=0, epochs=1, seconds=0.2)
    constants, rows = Constants(), np.stack(samples.rows)
    constants.load_state_dict(
        {name: torch.from_numpy(model.weights[name]) for name in ("price", "issue", "byte", "rest")}
    )
    with torch.no_grad():
        expected = constants(torch.from_numpy(rows)).numpy()
    assert np.allclose(model._base(rows), expected, atol=1e-4)


def test_refuses_too_few_kernels_and_other_features() -> None:
    with pytest.raises(ValueError, match="64 measured kernels or more, got 3"):
        fit(_synthetic(3, 0), seed=0)
    weights = fit(_synthetic(64, 0), seed=0, epochs=1, seconds=0.2).weights
    with pytest.raises(ValueError, match="features"):
        CostModel({**weights, "mean": weights["mean"][:-1]})


def test_estimates_rest_on_it_but_the_roofline_rule_does_not() -> None:
    program, plain, dear = load("programs://graphs-v0/rotary/2"), LoopJit(), LoopJit(cost=_dear_launches)
    states = [run_rule(jit, program, "roofline-greedy") for jit in (plain, dear)]
    assert states[0].actions == states[1].actions
    kernels = len(dear.partition(states[1]).groups)
    assert estimate_ns(dear, states[1]) == kernels * 1e6 != estimate_ns(plain, states[0])
    start = dear.start(program)
    choices = dear.legal(start)
    assert dear.candidate_estimates(start, choices, rough=True) == plain.candidate_estimates(start, choices)
    dear.cost = roofline_ns
    assert estimate_ns(dear, states[1]) == estimate_ns(plain, states[0])


def test_search_in_the_imagination_gives_up_where_nothing_is_better() -> None:
    program, jit = load("programs://graphs-v0/statistics/1"), LoopJit(cost=_dear_launches)
    long = search(jit, program, 400, np.random.default_rng(0))
    short = search(jit, program, 400, np.random.default_rng(0), patience=20)
    assert len(short) < len(long) and long[0][0] <= short[0][0] <= estimate_ns(jit, greedy(jit, program))


def test_search_in_the_imagination_minimizes_the_estimate() -> None:
    program, jit = load("programs://graphs-v0/statistics/1"), LoopJit(cost=_dear_launches)
    ranked = search(jit, program, 60, np.random.default_rng(0))
    estimates = [ns for ns, _ in ranked]
    assert estimates == sorted(estimates) and len({state.actions for _, state in ranked}) == len(ranked)
    assert estimates[0] <= estimate_ns(jit, greedy(jit, program)) <= estimates[-1]
    assert all(estimate_ns(jit, state) == ns for ns, state in ranked)
    fewest = min(len(jit.partition(run_rule(jit, program, rule)).groups) for rule in jit.rules)
    assert estimates[0] <= fewest * 1e6


def test_imagined_plans_are_measured_best_first(pool: WorkerPool) -> None:
    env = _env(pool, budget_s=0.02)
    rest_on(env, _dear_launches)
    trials = ImaginedSearch(evaluations=20).solve(env, URIS[1], 3, seed=0)
    assert 1 <= len(trials) <= 3 and all(trial.info["verdict"] != "failed" for trial in trials)
    base = env.unwrapped
    program = load(URIS[1])
    first = [str(action) for action in search(base.compiler, program, 20, np.random.default_rng(0))[0][1].actions]
    assert list(trials[0].plan.actions) == first


def test_kernels_of_many_plans_are_timed_and_fitted(pool: WorkerPool) -> None:
    env = _env(pool, reward="none")
    assert is_learnable(env)
    told: list[int] = []
    times = collect(env, URIS, 1.5, seed=0, plans=4, on_program=told.append)
    assert len(times) >= 20 and len(times.rows) == len(times.log_ns) == len(times.group)
    assert np.isfinite(times.log_ns).all() and set(times.group) >= {0, 1} and told == list(range(1, len(told) + 1))
    doubled = KernelSamples(times.rows * 8, times.log_ns * 8, times.group * 8)
    model = fit(doubled, seed=0, epochs=10, seconds=1.0)
    rest_on(env, model)
    compiler = env.unwrapped.compiler
    assert 0 < estimate_ns(compiler, run_rule(compiler, load(URIS[0]), "share-all")) < 1e9


def test_demonstrations_may_come_from_the_imagination(pool: WorkerPool) -> None:
    env = _env(pool, budget_s=0.02)
    shown = demonstrate(env, URIS, "roofline-greedy", 20.0, evaluations=10)
    assert len(shown.actions) == len(shown.observations) > 5


def test_a_policy_keeps_its_cost_model_and_imagines_with_it(pool: WorkerPool, tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    model = fit(_synthetic(64, 0), seed=0, epochs=1, seconds=0.2)
    learner = Learner(lambda: _env(pool, reward="estimate"), PPOConfig(envs=2, rollout_steps=8, minibatch=8), seed=0)
    learner.use_cost(model)
    learner.learn(16)
    learner.save(path)
    learner.close()
    env = _env(pool, budget_s=0.02)
    policy = load_policy(path, env)
    assert policy.cost is not None
    assert all(np.array_equal(policy.cost.weights[name], value) for name, value in model.weights.items())
    trials = PolicyAgent(policy, imagine=6, evaluations=10).solve(env, URIS[0], 2, seed=3)
    assert 1 <= len(trials) <= 2
    assert env.unwrapped.compiler.cost is roofline_ns, "what all environments share is given back as it was"
    same = PolicyAgent(policy, imagine=6, evaluations=10).solve(env, URIS[0], 2, seed=3)
    assert [trial.plan for trial in trials] == [trial.plan for trial in same]
    plain = PolicyAgent(policy).solve(env, URIS[0], 1, seed=3)
    assert len(plain) == 1


def test_a_cost_model_for_other_features_is_refused_in_words(pool: WorkerPool, tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    learner = Learner(lambda: _env(pool, reward="none"), PPOConfig(envs=1, rollout_steps=8, minibatch=8), seed=0)
    learner.use_cost(fit(_synthetic(64, 0), seed=0, epochs=1, seconds=0.2))
    learner.save(path)
    learner.close()
    data = torch.load(path, weights_only=True)
    data["cost"]["mean"] = data["cost"]["mean"][:-2]
    torch.save(data, path)
    with pytest.raises(CheckpointError, match="cost model"):
        load_policy(path, _env(pool))


def test_a_plan_is_replayed_action_by_action(pool: WorkerPool) -> None:
    env = _env(pool, reward="none")
    base = env.unwrapped
    observation, _ = env.reset(options={"program": URIS[0]})
    state = run_rule(base.compiler, base.state.program, "inline-all")
    choose = replaying(state)
    ended = False
    while not ended:
        observation, _, ended, _, _ = env.step(choose(env, observation))
    assert base.state.actions == state.actions
