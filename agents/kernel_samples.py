"""Kernels of many plans, compiled and timed in place: what a cost model (:mod:`agents.cost_model`) is fitted to."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from itertools import count
from typing import Any

import numpy as np

from agents.cost_model import KernelSamples
from agents.episodes import Target
from agents.imagine import search
from agents.vec import Env
from compilers.base import Artifact, State, run_rule
from features.kernels import footprint_bytes
from programs.program import Program

EVALUATIONS = 32
"""Plans that the search for favourites imagines on each program."""
LOOK_AHEAD = 4
"""Programs compiled ahead of those that are being timed."""


def is_learnable(env: Env) -> bool:
    """Whether the compiler lets its estimates rest on a learned model of its kernels, and makes many of them fast."""
    compiler: Any = getattr(env.unwrapped, "compiler", None)
    return bool(hasattr(compiler, "cost") and hasattr(compiler, "kernel_plan") and compiler.makes_many)


def collect(
    env: Env,
    programs: Sequence[Target],
    seconds: float,
    seed: int,
    plans: int = 7,
    favourites: int = 0,
    first: int = 0,
    on_program: Callable[[int], None] | None = None,
) -> KernelSamples:
    """Time the kernels of fixed rules, of random plans around them, and of plans that the estimates favour.

    Programs are taken again, with other random plans, when all have had their turn. Favourites are how a model
    learns where it flatters: a search under it goes where its errors are, so that is where it has to be corrected
    (as autotuners do; Chen et al. 2018, "Learning to Optimize Tensor Programs").

    Args:
        env: its compiler makes the kernels, its pool times them.
        programs: where the kernels come from: never a program that the model is judged on.
        seconds: stop after this long.
        seed: of the random plans.
        plans: random plans a program and turn.
        favourites: of a search under the present estimates, as many of the best plans a program and turn.
        first: the turn to begin with; also numbers the groups of the samples.
        on_program: told the number of programs done.
    """
    base: Any = env.unwrapped
    compiler, pool = base.compiler, base.pool
    times = KernelSamples()
    ahead: deque[tuple[int, Program, list[tuple[State, Artifact]], Future[list[list[float]]]]] = deque()
    deadline = time.monotonic() + seconds
    done = 0
    for turn in count(first):
        target = programs[turn % len(programs)]
        if time.monotonic() > deadline:
            break
        env.reset(options={"program": target})
        program = base.state.program
        rng = np.random.default_rng([seed, turn])
        states = [run_rule(compiler, program, rule) for rule in compiler.rules]
        states += [around(compiler, program, rng) for _ in range(plans)]
        if favourites:
            states += [state for _, state in search(compiler, program, EVALUATIONS, rng)[:favourites]]
        built: dict[str, tuple[State, Artifact]] = {}
        for state in states:
            try:
                artifact = compiler.build(state)
            except ValueError:  # the compiler cannot build what it called legal: nothing to time
                continue
            built.setdefault(artifact.hash, (state, artifact))
        some = list(built.values())
        ahead.append((turn, program, some, pool.profile(program, [artifact for _, artifact in some], seed=seed)))
        if len(ahead) > LOOK_AHEAD:
            _take(compiler, times, *ahead.popleft())
            done += 1
            if on_program is not None:
                on_program(done)
    for waiting in ahead:
        _take(compiler, times, *waiting)
    return times


def _take(
    compiler: Any,
    times: KernelSamples,
    turn: int,
    program: Program,
    some: list[tuple[State, Artifact]],
    future: Future[list[list[float]]],
) -> None:
    footprint = footprint_bytes(program.graph)
    found: dict[str, tuple[Any, list[float]]] = {}
    for (state, artifact), steps_ns in zip(some, future.result(), strict=True):
        partition = compiler.partition(state)
        for unit, step, ns in zip(partition.units(), artifact.steps, steps_ns, strict=True):
            if unit in partition.groups:
                try:
                    plan = compiler.kernel_plan(partition, unit)
                except ValueError:  # a nest that only another compiler can make: the model has no features for it
                    continue
                found.setdefault(step.code_hash, (plan, []))[1].append(ns)
    for plan, all_ns in found.values():
        # one kernel in several plans runs between different neighbours: the middle one stands for them
        finite = [ns for ns in all_ns if ns > 0]
        if finite:
            times.add(program.graph, plan, footprint, float(np.median(finite)), turn)


def around(compiler: Any, program: Program, rng: np.random.Generator) -> State:
    """A random plan: a fixed rule, left at each step with a probability of its own, by a taste of its own."""
    rule = compiler.rules[str(rng.choice(list(compiler.rules)))]
    leave, apart = float(rng.choice([0.05, 0.2, 0.5, 1.0])), float(rng.uniform())
    taste = rng.exponential(size=len(compiler.action_kinds))
    state: State = compiler.start(program)
    while (choices := compiler.legal(state)).candidates:
        action = rule(state, choices)
        if rng.uniform() < leave:
            kinds = np.array(choices.kinds)
            weights = taste[kinds] * np.where(kinds == 0, apart, 1 - apart)
            action = choices.candidates[int(rng.choice(len(kinds), p=weights / weights.sum()))]
        state = state.then(action)
    return state
