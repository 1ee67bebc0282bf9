"""compiler-gym-v0: CompilerGym's environments as current Gymnasium environments."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

import gymnasium
import numpy as np
import numpy.typing as npt

from compilers.base import Plan, PlanError
from compilers.compiler_gym import CompilerGymError, Host, HostDied
from compilers.compiler_gym.client import GRACE_S
from compilers.compiler_gym.programs import Benchmark, load
from compilers.compiler_gym.states import EnvState
from features.compiler_gym import AsGraph, member, observation_space, translated
from programs import c
from programs.c.spec import PREFIX
from programs.c_program import CProgram

NAME = "compiler-gym"
"""The compiler that plans name."""
DEFAULTS = {
    "llvm": ("Autophase", "IrInstructionCountOz"),
    "gcc": ("choices", "obj_size"),
    "loop_tool": ("action_state", "flops"),
}
"""Family of environments -> observation and reward where CompilerGym has no default."""
LAYOUTS = ("plain", "graph")
Info = dict[str, Any]

if TYPE_CHECKING:
    from measure import Verdict


class CompilerGymEnv(gymnasium.Env[Any, Any]):
    """Any environment of CompilerGym 0.2.5, which runs in its own interpreter behind a pair of pipes.

    **Decision.** That of the CompilerGym environment ``env``: for ``llvm-*`` which of LLVM 10's 124 passes runs next,
    for ``gcc-v0`` which of GCC's options changes next.

    **Actions.** CompilerGym's action space, ``Discrete`` in all its environments; ``action_names`` says what each
    number is. Every action is legal, so ``action_masks()`` is all true until the episode ends.

    **Observations.** ``layout="plain"``: the space ``observation`` of CompilerGym, translated by
    :func:`features.compiler_gym.translated` (``Autophase``: ``Box`` (56,) int64). ``layout="graph"``: the same numbers
    as the ``Dict`` that :mod:`agents.policy` reads, described in :class:`features.compiler_gym.AsGraph`. Any other
    observation and reward is there when asked for: ``env.unwrapped.observations["Programl"]``,
    ``env.unwrapped.rewards["IrInstructionCount"]``, each one round trip.

    **Reward.** The space ``reward`` of CompilerGym, unchanged: ``IrInstructionCountOz`` is the instructions that a
    step removed over those that -Oz removes in all, ``obj_size`` the bytes that a step saved.

    **Episode end.** Truncated after ``max_steps`` actions (CompilerGym's own episodes have no end). Terminated where
    CompilerGym ends it: a pass that crashed, hung or broke the module, with the reason in ``info["reason"]``, a reward
    of 0 where CompilerGym has none, and an observation of zeros.

    **info.** Always ``program`` (the program's address), ``family``, ``focus`` (None), and ``observations`` and
    ``rewards`` by name where ``info_observations`` and ``info_rewards`` ask for some (rewards from the first step on);
    after a step ``action`` (its name) and ``action_had_no_effect``; at the end ``plan`` (JSON).

    **Options of** ``gym.make``: ``env`` (CompilerGym's id), ``python`` (of its virtual environment; by default the one
    that ``make compiler-gym`` made), ``programs`` (``programs://c-v0/NAME``, ``benchmark://`` URIs, ``.c`` files, for
    llvm ``.bc`` and ``.ll`` files of LLVM 10; by default the programs of c-v0 in ``split``, or CompilerGym's own
    default where it takes no C), ``split`` ("train"), ``observation``, ``reward``, ``info_observations``,
    ``info_rewards``, ``max_steps`` (45; None for no limit), ``step_limit_s`` (60, seconds that one step may take),
    ``layout``, ``env_options`` (of CompilerGym's ``make``, such as ``{"gcc_bin": "gcc-12"}``), ``site_data`` and
    ``download`` (False), as in :class:`compilers.compiler_gym.Host`, ``seed``, ``render_mode`` ("ansi").
    **Options of** ``reset``: ``{"program": one of those}``.

    **More.** ``fork()`` (CompilerGym's own; it shares the process), ``plan()``, ``apply_plan(plan)``,
    ``export_state()`` and ``import_state(state)`` (CompilerGym's states), ``validate()``, ``datasets()``. The process
    and its services end with the last environment that uses them, with this process, or when either side is killed.
    What cannot be had is refused with the reason: :class:`compilers.compiler_gym.CompilerGymError`.

    **Versions.** v0: first.
    """

    metadata = {"render_modes": ["ansi"], "render_fps": 2}  # noqa: RUF012 - Gymnasium's declaration

    def __init__(
        self,
        env: str = "llvm-autophase-ic-v0",
        python: str | os.PathLike[str] | None = None,
        programs: Sequence[str | os.PathLike[str] | CProgram] | None = None,
        split: str = "train",
        observation: str | None = None,
        reward: str | None = None,
        info_observations: Sequence[str] = (),
        info_rewards: Sequence[str] = (),
        max_steps: int | None = 45,
        step_limit_s: float = 60.0,
        layout: str = "plain",
        env_options: Mapping[str, Any] | None = None,
        site_data: str | os.PathLike[str] | None = None,
        download: bool = False,
        seed: int | None = None,
        render_mode: str | None = None,
        *,
        _origin: CompilerGymEnv | None = None,
    ) -> None:
        if max_steps is not None and max_steps < 1:
            raise ValueError(f"max_steps must be at least 1, or None for no limit; got {max_steps}")
        if not step_limit_s > 0:
            raise ValueError(f"step_limit_s must be above 0 seconds, got {step_limit_s}")
        if layout not in LAYOUTS:
            raise ValueError(f"layout must be one of {', '.join(LAYOUTS)}, not {layout!r}")
        if render_mode not in (None, "ansi"):
            raise ValueError(f"render_mode must be 'ansi' or None, not {render_mode!r}")
        if programs is not None and (isinstance(programs, str | os.PathLike | CProgram) or not programs):
            raise ValueError("programs must be a non-empty list (or None)")
        self._given: dict[str, Any] = {
            "env": env, "python": python, "split": split, "observation": observation, "reward": reward,
            "info_observations": info_observations, "info_rewards": info_rewards, "max_steps": max_steps,
            "step_limit_s": step_limit_s, "layout": layout, "env_options": env_options, "site_data": site_data,
            "download": download, "render_mode": render_mode,
        }  # fmt: skip
        self.env_id, self.max_steps, self.layout, self.render_mode = env, max_steps, layout, render_mode
        self.step_limit_s = float(step_limit_s)
        self._first_seed = seed
        self._benchmark: Benchmark | None = None
        self._taken: list[int] = []
        self._over = True
        self._closed = False
        self._described: dict[str, Any] = {}
        self._kind = env.split("-", 1)[0]
        self.programs: tuple[Any, ...]
        if _origin is None:
            self.programs = tuple(programs) if programs is not None else self._of_split(split)
            self.host = Host(python, site_data=site_data, download=download, optimize=self._kind == "gcc")
            self.host.users = 1
            try:
                described = self._make(dict(env_options or {}), observation, reward)
            except BaseException:
                self.host.close()
                raise
        else:
            self.programs, self.host = _origin.programs, _origin.host
            described = {**_origin._described, "env": _origin._call("fork")["env"]}
            self.host.users += 1
        self._described = described
        self._number: int = described["env"]
        try:
            self._set_spaces(tuple(info_observations), tuple(info_rewards))
        except BaseException:
            self.close()
            raise

    # -- making

    def _of_split(self, split: str) -> tuple[str, ...]:
        names = c.names(split)  # refuses an unknown split
        return tuple(f"{PREFIX}{name}" for name in names) if self._kind in ("llvm", "gcc") else ()

    def _make(self, options: dict[str, Any], observation: str | None, reward: str | None) -> dict[str, Any]:
        if self.env_id not in self.host.environments:
            known = ", ".join(self.host.environments)
            raise ValueError(f"CompilerGym {self.host.version} has no environment {self.env_id!r}; it has: {known}")
        if self._kind == "gcc":
            options.setdefault("gcc_bin", "gcc")  # CompilerGym's own default is one inside Docker
        # CompilerGym wants a benchmark to begin with, and downloads one where it is given none.
        first = load(self.programs[0], self.env_id, self.host).message(self.host) if self.programs else None
        made: dict[str, Any] = self.host.call("make", env=self.env_id, options=options, program=first)
        defaults = DEFAULTS.get(self._kind, (None, None))
        wanted: dict[str, Any] = {
            "observation": observation or made["observation"] or defaults[0],
            "reward": reward or made["reward"] or defaults[1],
        }
        for what, known in (("observation", made["observations"]), ("reward", made["rewards"])):
            if wanted[what] is not None and wanted[what] not in known:
                raise ValueError(f"{self.env_id} has no {what} {wanted[what]!r}; it has: {', '.join(known)}")
        if wanted["observation"] is None:
            raise ValueError(
                f"{self.env_id} has no default: choose observation= from {', '.join(made['observations'])}"
            )
        return {**made, **self.host.call("choose", env=made["env"], **wanted)}

    def _set_spaces(self, info_observations: tuple[str, ...], info_rewards: tuple[str, ...]) -> None:
        described = self._described
        self.observation_name: str = described["observation"]
        self.reward_name: str | None = described["reward"]
        for what, names in (("observations", info_observations), ("rewards", info_rewards)):
            unknown = [name for name in names if name not in described[what]]
            if unknown:
                raise ValueError(
                    f"info_{what}: {self.env_id} has no {unknown[0]!r}; it has: {', '.join(described[what])}"
                )
        self.info_observations, self.info_rewards = info_observations, info_rewards
        name = self.observation_name
        plain = observation_space(self.env_id, name, described["observations"][name])
        if plain is None:
            raise ValueError(
                f"{name} has no fixed form, so it cannot be the observation of a Gymnasium environment; "
                f"ask for it with env.unwrapped.observations[{name!r}]"
            )
        actions = translated(described["action_space"])
        if not isinstance(actions, gymnasium.spaces.Discrete):
            raise ValueError(f"only environments with a discrete action space are bridged; this has {actions}")
        self.action_space = actions
        self.action_names: tuple[str, ...] = tuple(described["action_space"]["names"]) or tuple(
            str(number) for number in range(int(actions.n))
        )
        self._plain = plain
        self._as_graph = AsGraph(plain, int(actions.n)) if self.layout == "graph" else None
        self.observation_space = plain if self._as_graph is None else self._as_graph.space

    def _call(self, name: str, **arguments: Any) -> Any:
        if self._closed:
            raise RuntimeError("this environment is closed")
        return self.host.call(name, env=self._number, timeout_s=self.step_limit_s + 5 * GRACE_S, **arguments)

    # -- Gymnasium

    @property
    def benchmark(self) -> Benchmark:
        """The program of this episode. Raises ``RuntimeError`` before the first reset."""
        if self._benchmark is None:
            raise RuntimeError("call reset() first: there is no program yet")
        return self._benchmark

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Any, Info]:
        """Begin an episode.

        Args:
            seed: of the choice of programs from here on; CompilerGym itself draws nothing.
            options: ``{"program": ...}`` picks the program; there are no other options.

        Raises:
            ValueError: an unknown option, or something that is no program.
            CompilerGymError: CompilerGym cannot compile the program, or would have to download it.
        """
        if seed is None and self._first_seed is not None:
            seed = self._first_seed
        self._first_seed = None
        super().reset(seed=seed)
        unknown = set(options or {}) - {"program"}
        if unknown:
            raise ValueError(f"unknown reset option {sorted(unknown)}; known: 'program'")
        drawn = self.programs[int(self.np_random.integers(len(self.programs)))] if self.programs else None
        program = (options or {}).get("program", drawn)
        if program is None:
            uri = str(self._described["benchmark"])
            benchmark = Benchmark(uri, uri, uri.split("://", 1)[-1].split("/", 1)[0])
        else:
            benchmark = load(program, self.env_id, self.host)
        return self._enter(benchmark)

    def _enter(self, benchmark: Benchmark) -> tuple[Any, Info]:
        self._over = True  # unless all of this succeeds
        seen, extra = self._call("reset", program=benchmark.message(self.host), extra=list(self.info_observations))
        self._benchmark, self._taken, self._over = benchmark, [], False
        info = self._info()
        if self.info_observations:
            info["observations"] = extra
        return self._shown(seen, start=True), info

    def step(self, action: Any) -> tuple[Any, float, bool, bool, Info]:
        """Take an action; see the class for rewards and ``info``.

        Raises:
            RuntimeError: the episode is over.
            ValueError: no member of the action space.
            HostDied: CompilerGym's process was killed.
        """
        if self._over:
            raise RuntimeError("the episode is over: call reset()")
        if not self.action_space.contains(action if not isinstance(action, np.ndarray) else action.item()):
            raise ValueError(f"the action must be an integer in 0..{len(self.action_names) - 1}, not {action!r}")
        return self._steps([int(action)])

    def _steps(self, actions: list[int]) -> tuple[Any, float, bool, bool, Info]:
        seen, reward, done, told, observations, rewards = self._call(
            "step",
            actions=actions,
            observations=list(self.info_observations),
            rewards=list(self.info_rewards),
            limit=self.step_limit_s,
        )
        self._taken += actions
        info = self._info()
        info["action"] = self.action_names[actions[-1]]
        info["action_had_no_effect"] = bool(told.get("action_had_no_effect", False))
        if self.info_observations:
            info["observations"] = observations
        if self.info_rewards:
            info["rewards"] = rewards
        if "error_type" in told:
            info["reason"] = f"{told['error_type']}: {told.get('error_details', '')}"
            seen = None
        truncated = not done and self.max_steps is not None and len(self._taken) >= self.max_steps
        self._over = bool(done or truncated)
        if self._over:
            info["plan"] = self.plan().to_json()
        paid = float(reward) if isinstance(reward, int | float) and math.isfinite(reward) else 0.0
        return self._shown(seen), paid, bool(done), truncated, info

    def _shown(self, value: Any, start: bool = False) -> Any:
        seen = member(value, self._plain)
        if self._as_graph is None:
            return seen
        left = 1.0 if self.max_steps is None else 1.0 - len(self._taken) / self.max_steps
        return self._as_graph.observe(seen, self._taken, left, self.action_masks(), start)

    def _info(self) -> Info:
        return {"program": self.benchmark.name, "family": self.benchmark.family, "focus": None}

    def render(self) -> str | None:
        """The command line so far. Needs ``render_mode="ansi"``."""
        return self.export_state().commandline if self.render_mode == "ansi" else None

    def close(self) -> None:
        """Close this environment, and CompilerGym's process with the last one that uses it."""
        if not self._closed:
            self.host.users -= 1
            if self.host.users == 0:
                self.host.close()
            elif self.host.alive:
                try:
                    self._call("close")
                except CompilerGymError:
                    self.host.close()  # its other users are told at their next call
            self._closed = self._over = True
        super().close()

    # -- the extra interface of every environment

    def action_masks(self) -> npt.NDArray[np.bool_]:
        """Which actions are legal now, shape (n,): all of them until the episode ends."""
        return np.full(len(self.action_names), not self._over)

    @property
    def observations(self) -> Asked:
        """Every observation of the present state by CompilerGym's name, worked out when it is asked for."""
        return Asked(self, "observe", tuple(self._described["observations"]))

    @property
    def rewards(self) -> Asked:
        """Every reward by CompilerGym's name: what was gained since the same one was asked for last (or the reset)."""
        return Asked(self, "reward", tuple(self._described["rewards"]))

    def fork(self) -> Self:
        """An independent environment at the same state, with a generator of its own in the same position.

        It lives in the same CompilerGym process and service: a pass that crashes the service ends the episodes of both.
        """
        twin = type(self)(**self._given, _origin=self)
        twin._first_seed = self._first_seed
        twin._np_random_seed = self._np_random_seed
        if self._np_random is not None:
            twin._np_random = np.random.Generator(type(self._np_random.bit_generator)())
            twin._np_random.bit_generator.state = self._np_random.bit_generator.state
        twin._benchmark, twin._taken, twin._over = self._benchmark, list(self._taken), self._over
        if twin._as_graph is not None and self._as_graph is not None:
            twin._as_graph.like(self._as_graph)
        return twin

    @property
    def compiler_version(self) -> str:
        """Which CompilerGym and which compiler: part of every plan."""
        return f"{self.host.version} {self.env_id} {self._described['compiler']}".strip()

    def plan(self) -> Plan:
        """The actions so far."""
        actions = tuple(self.action_names[action] for action in self._taken)
        return Plan(self.benchmark.name, self.benchmark.key, NAME, self.compiler_version, actions)

    def apply_plan(self, plan: Plan | Mapping[str, Any] | str) -> tuple[Any, Info]:
        """Replay a plan on the present program, from the start; the episode is over then.

        Raises:
            PlanError: not a plan, for another program, compiler or environment, an unknown action, too many, or an
                action that failed. The environment is then as it was.
        """
        if isinstance(plan, str):
            try:
                plan = json.loads(plan)
            except (ValueError, RecursionError) as error:
                raise PlanError(f"the plan is no JSON: {error}") from None
        if not isinstance(plan, Plan):
            plan = Plan.from_json(plan)
        if plan.compiler != NAME or plan.compiler_version.split(" ")[1:2] != [self.env_id]:
            raise PlanError(f"the plan is for {plan.compiler} {plan.compiler_version}, not for {NAME} {self.env_id}")
        if plan.program_key != self.benchmark.key:
            raise PlanError(f"the plan is for another program than {self.benchmark.name}: {plan.program}")
        return self._replay(self._parsed(plan.actions), over=True)

    def _parsed(self, names: Sequence[str]) -> list[int]:
        numbers = {name: number for number, name in enumerate(self.action_names)}
        for line, name in enumerate(names, 1):
            if name not in numbers:
                raise PlanError(f"action {line}, {name[:80]!r}: {self.env_id} has no such action")
        if self.max_steps is not None and len(names) > self.max_steps:
            raise PlanError(f"{len(names)} actions are more than the {self.max_steps} that max_steps allows")
        return [numbers[name] for name in names]

    def _replay(self, actions: list[int], over: bool) -> tuple[Any, Info]:
        benchmark, before, was_over = self.benchmark, list(self._taken), self._over
        seen, info = self._enter(benchmark)
        if actions:
            seen, _, terminated, _, info = self._steps(actions)
            if terminated:
                self._enter(benchmark)
                if before:
                    self._steps(before)
                self._over = was_over
                raise PlanError(f"the actions fail: {info.get('reason', 'CompilerGym ended the episode')}")
        self._over = self._over or over
        return self._shown_again(seen), info

    def _shown_again(self, seen: Any) -> Any:
        if self._as_graph is not None:
            seen["action_mask"] = self.action_masks().astype(np.int8)
        return seen

    def export_state(self) -> EnvState:
        """What CompilerGym calls the state: benchmark, command line, reward and wall time so far."""
        found = self._call("state")
        return EnvState(found["benchmark"], found["commandline"], float(found["walltime"]), found["reward"])

    def import_state(self, state: EnvState) -> tuple[Any, Info]:
        """Begin an episode on the state's benchmark and take its actions; the episode goes on from there.

        Raises:
            PlanError: its command line has an action that this environment has not, too many, or one that failed.
            ValueError: its benchmark is no program that this environment takes.
            CompilerGymError: CompilerGym would have to download the benchmark.
        """
        known = {self.benchmark.uri: self.benchmark} if self._benchmark is not None else {}
        benchmark = known.get(state.benchmark) or load(self._address(state.benchmark), self.env_id, self.host)
        if self._kind == "llvm":
            names = state.passes
        else:  # a command line of gcc says what the options are, not in which order they were chosen
            raise ValueError(f"only command lines of opt are sequences of actions; {self.env_id} takes plans instead")
        actions = self._parsed(names)
        self._benchmark = benchmark
        return self._replay(actions, over=False)

    @staticmethod
    def _address(uri: str) -> str:
        from compilers.compiler_gym.programs import OURS

        if uri.startswith(OURS):
            return PREFIX + uri.removeprefix(OURS)
        return uri if "://" in uri else f"benchmark://{uri}"

    def validate(self) -> Verdict:
        """Whether the state can be reproduced, by CompilerGym's own validation or a replay.

        CompilerGym's validation also runs the program, where its dataset says how; it knows the benchmarks of its own
        datasets only. Other programs are compiled anew with the same actions, and must come out the same.
        """
        from measure import Verdict

        if self.benchmark.data is None:
            found = self._call("validate")
            return Verdict(bool(found["ok"]), str(found["reason"]), 0.0, 0.0)
        twin = self.fork()
        try:
            twin._replay(list(self._taken), over=True)
            names = [name for name in ("IrSha1", "obj_hash", self.observation_name) if name in self.observations]
            differing = [name for name in names if not _same(self.observations[name], twin.observations[name])]
        except PlanError as error:
            return Verdict(False, str(error), math.nan, 0.0)
        finally:
            twin.close()
        return Verdict(not differing, f"a replay gives another {', '.join(differing)}" if differing else "", 0.0, 0.0)

    def datasets(self) -> dict[str, bool]:
        """CompilerGym's datasets -> whether their files are here."""
        return {name: bool(installed) for name, installed in self._call("datasets")}


def _same(one: Any, other: Any) -> bool:
    return bool(np.array_equal(one, other))


class Asked(Mapping[str, Any]):
    """Values by name, each asked of CompilerGym when it is looked up."""

    def __init__(self, env: CompilerGymEnv, what: str, names: tuple[str, ...]) -> None:
        self._env, self._what, self._names = env, what, names

    def __getitem__(self, name: str) -> Any:
        if name not in self._names:
            raise KeyError(f"{self._env.env_id} has no {name!r}; it has: {', '.join(self._names)}")
        return self._env._call(self._what, space=name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


__all__ = ["Asked", "CompilerGymEnv", "CompilerGymError", "HostDied"]
