"""What all parts of a run share: its environments and programs."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.run_folder import RunFolder
from train.options import Options, UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from agents.episodes import Target
    from agents.vec import Env
    from benchmarks.subjects import Subject
    from measure import WorkerPool

TABLE_SEED = 1_000_000
"""First seed of the generated programs in the table, and of what is drawn while it is made."""


def environment(options: Options, programs: Sequence[Target], **more: Any) -> Env:
    """An environment on these programs; ``more`` are further options of ``gym.make``.

    Raises:
        UsageError: there is no such environment.
        ValueError: the environment's own, for instance about the compiler.
    """
    import gymnasium as gym

    import envs  # registers them

    known = sorted(name for name, spec in gym.registry.items() if str(spec.entry_point).startswith(f"{envs.__name__}."))
    trained = [name for name in known if name != "compiler-gym-v0"]
    if options.env not in known:
        raise UsageError(f"there is no environment {options.env!r}; --env takes {', '.join(trained)}")
    if options.env not in trained:
        raise UsageError(f"{options.env} drives a compiler without fixed rules to compare with: make it with gym.make")
    team = {} if options.threads == 1 else {"threads": options.threads}
    creator = gym.envs.registration.load_env_creator(str(gym.spec(options.env).entry_point))
    known_options = inspect.signature(creator).parameters
    if team and "threads" not in known_options:
        raise UsageError(f"{options.env} measures code on one thread only; leave out --threads {options.threads}")
    chosen: dict[str, Any] = {name: value for name in ("compiler", "reward") if (value := getattr(options, name))}
    keywords = {
        "programs": tuple(programs) or None,
        **chosen,
        **further(options.env_option, known_options),
        **team,
        **more,
    }
    made: Env = gym.make(options.env, disable_env_checker=True, **keywords)
    return made


def further(env_options: Sequence[str], known: Mapping[str, inspect.Parameter]) -> dict[str, Any]:
    """``NAME=VALUE`` words as keywords, values of the type that the environment's default has.

    Raises:
        UsageError: a word of another form, an option that there is not or that has another flag, or a value that is no
            number where one is wanted.
    """
    found: dict[str, Any] = {}
    taken = {"self", "programs", "split", "num_programs", "pool", "compiler", "reward", "threads", "render_mode"}
    names = [name for name in known if name not in taken]
    for word in env_options:
        name, mark, value = word.partition("=")
        if not mark:
            raise UsageError(f"--env-option takes NAME=VALUE, such as observation=graph, not {word!r}")
        if name not in names:
            raise UsageError(f"--env-option: the environment has no option {name!r} here; it has {', '.join(names)}")
        kind = type(known[name].default)
        try:
            found[name] = kind(value) if kind in (int, float) else value
        except ValueError:
            raise UsageError(f"--env-option {name} takes a number, not {value!r}") from None
    return found


def own_programs(options: Options, console: Console) -> list[Subject]:
    """The user's programs; files of a directory that cannot be used are told and left out. An unknown environment or
    compiler or a malformed file is told here, not after an hour."""
    from benchmarks.subjects import subjects

    environment(options, (), num_programs=1).close()  # a reward that there is not is told before anything is made
    env = environment(options, (), num_programs=1, reward="none")
    base: Any = env.unwrapped

    def skipped(reason: str) -> None:
        console.print(f"left out: {reason}", highlight=False, soft_wrap=True, markup=False)

    found = subjects(base.compiler, options.program, skipped)
    if options.program:
        console.print(f"{len(found)} programs of your own" if len(found) > 1 else found[0].program.uri, highlight=False)
    for part in (part for subject in found for part in subject.parts):
        env.reset(options={"program": part})
    env.close()
    return found


@dataclass
class Session:
    """Options, the run folder, the worker pool, the user's own programs, and the environments made from them."""

    options: Options
    console: Console
    run: RunFolder
    pool: WorkerPool
    own: list[Subject]

    def make_env(self, programs: Sequence[Target], **more: Any) -> Env:
        """An environment on these programs, sharing the pool; ``more`` are further options of ``gym.make``."""
        return environment(self.options, programs, pool=self.pool, **more)

    @property
    def trained_on(self) -> tuple[str, ...]:
        """The user's programs that the run was trained on; none where it was trained on generated ones."""
        return tuple(self.run.config["options"].get("program", ()))

    def train_programs(self, count: int | None = None) -> list[Target]:
        """What to train on; of generated programs ``count``, if given, the first of which are always the same."""
        own: list[Target] = [part for subject in self.own for part in subject.parts]
        return own or [*drawn(self.options, "train", count or self.options.programs, 0)]

    def table_subjects(self) -> Iterator[Subject]:
        """What to compare on, in the order of measuring."""
        from benchmarks.subjects import Subject
        from programs import load
        from programs.load import is_c, load_c

        yield from self.own
        if not self.own:
            for uri in drawn(self.options, "test", 400, TABLE_SEED):
                program: Any = load_c(uri) if is_c(uri) else load(uri)
                yield Subject(program)

    @property
    def table_title(self) -> str:
        """What kind of comparison the table is."""
        if not self.options.program:
            return "Held-out families: nothing of their kind was trained on"
        if set(self.options.program) & set(self.trained_on):
            return "Search: these are the programs that were trained on"
        return "Your programs, which were not trained on"


def drawn(options: Options, split: str, count: int, first_seed: int) -> list[str]:
    """Programs of a split: generated graphs, or whatever the environment draws from where it knows other programs."""
    from programs.graphs import PREFIX, deal, training

    base: Any = environment(options, (), split=split, num_programs=count).unwrapped
    if all(str(uri).startswith(PREFIX) for uri in base.programs):
        mixed = split == "train" and options.mixtures
        return list(training(count, first_seed) if mixed else deal(split, count, first_seed))
    return list(base.programs)


def ratio_of(env: Env) -> tuple[str, str]:
    """What the ratios of an environment's episodes are of, and what plans are compared with, in words."""
    base: Any = env.unwrapped
    return base.figure, base.against


def default_rule(env: Env) -> str:
    """The compiler's default: the last of its rules."""
    from compilers.base import default_rule as of_compiler

    base: Any = env.unwrapped
    return of_compiler(base.compiler)
