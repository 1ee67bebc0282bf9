"""Train an agent on an environment and show what it learned: ``python -m train --env fusion-v0``.

Parse the options, make the environments, run PPO, compare it with everything that needs no learning, draw pictures.
``--program`` trains on programs of your own instead (a URI or a file; repeat it for several), ``--eval RUN`` uses a
trained run without training, ``--resume`` goes on with an interrupted one.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import inspect
import json
import math
import signal
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import tyro

from agents.ppo import Learner, PPOConfig, load_policy, planner
from benchmarks.run_folder import RunFolder, episode_row, restored, store_of

if TYPE_CHECKING:
    from rich.console import Console

    from agents.episodes import Target
    from agents.stages import Told
    from agents.vec import Env, Finished
    from benchmarks.evaluate import Table
    from benchmarks.subjects import Subject
    from measure import WorkerPool

LATEST = Path("runs/latest")
TABLE_SEED = 1_000_000
"""First seed of the generated programs in the table, and of what is drawn while it is made."""
COST_MODEL_SHARE = 0.3
"""This part of the training time goes into timing kernels and fitting the cost model."""
WARM_START_SHARE = 0.3
"""At most this part of the training time goes into finding good plans and repeating their decisions."""
RECIPE_SHARE = 0.85
"""This part instead where one sequence of decisions can serve all programs, and trying one costs no measurement."""
MOST_PROGRAMS = 10_000
"""Generated programs whose kernels are timed, at most: every one teaches more than another plan of the same one."""
DEMONSTRATED = 400
"""Generated programs of the warm start, at most."""
COMPARED = 48
"""Training programs on which the policy is compared with that before PPO, where that costs no measurement."""
KEEP_BETTER_SHARE = 0.2
"""This comparison takes at most so much of the training time, on top of it."""
DECISION_S = 0.02
"""About what a decision takes, measuring and learning included: a run of few decisions prepares for them briefly."""


@dataclass(frozen=True)
class Options:
    """Train PPO on an environment, then compare it with fixed rules and search."""

    env: str = "fusion-v0"
    """Environment to train on."""
    program: Annotated[tuple[str, ...], tyro.conf.UseAppendAction] = ()
    """Train on this program instead of the environment's training families: a URI such as
    programs://models/squeezenet, a .onnx or .pt2 file, or for passes-v0 a .c, .ll or .bc file or a directory of them.
    Repeatable. The result is a search on that program."""
    timesteps: int = 1_000_000
    """Stop training after this many decisions."""
    max_minutes: float = 6.0
    """Stop training after this many minutes, warm start included; the table takes up to --table-minutes more."""
    seed: int = 0
    """Seed of weights, sampling and the choice of programs. Measured times are never the same twice."""
    compiler: str = ""
    """Compiler that obeys; by default the environment's own."""
    reward: str = ""
    """What is rewarded, by default measured run time; the environment says what else there is (passes-v0:
    "instructions", "size", mixes such as "log-speedup:1,size:0.5")."""
    env_option: Annotated[tuple[str, ...], tyro.conf.UseAppendAction] = ()
    """A further option of the environment, as NAME=VALUE, such as observation=graph. Repeatable."""
    out: Path | None = None
    """Run folder to write; by default runs/ENV-DATE-TIME, with runs/latest pointing to it."""
    resume: bool = False
    """Continue the run in --out (by default runs/latest); --resume RUN is short for --resume --out RUN."""
    eval: Path | None = None
    """Use the trained run in this folder without training."""
    programs: int = 96
    """Number of generated training programs; they are visited again and again, so that kernels come from caches."""
    mixtures: bool = True
    """Let every second generated program be a graph of no family (programs://mixtures-v0)."""
    workers: int = 1
    """Processes that measure. More than one measures faster, and noisier unless there are cores to spare."""
    threads: int = 1
    """Threads of the code that is compiled and measured: 1, or 2 (of kernels and library calls alike, on both sides of
    every comparison). Two need two processors for each worker, three to leave the learner one of its own."""
    reuse: Path | None = None
    """Take rewards from an earlier run (its folder, or the measurements.sqlite in it) where it has measured the same
    code against the same code on this machine with these libraries, and nothing speaks against the figure. The table
    is always measured afresh."""
    cost_model: bool = True
    """Time kernels of random plans first, and let the compiler's estimates rest on a model learned from them."""
    warm_start: bool = True
    """Let the policy first repeat the best decisions known on each training program: those of a fixed rule, or of a
    search under the cost model."""
    demonstrations: Path | None = None
    """Let it repeat the plans in this file instead, as benchmarks.searches finds them on training programs."""
    table: bool = True
    """Compare with rules and search at the end."""
    table_minutes: float = 2.5
    """Stop adding programs to the table after this long."""
    budget: int = 8
    """Measured plans that each agent may spend on a program of the table."""
    ppo: PPOConfig = field(default_factory=PPOConfig)
    """The learner."""


class UsageError(ValueError):
    """The options or files cannot be used; the message says which, why and what to do."""


@contextlib.contextmanager
def usage_errors() -> Iterator[None]:
    """What goes wrong with options and files while things are set up is told in one sentence."""
    import gymnasium as gym

    from compilers.llvm.library import LibraryError

    try:
        yield
    except UsageError:
        raise
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise UsageError(f"{where}{error.strerror or error}") from error
    except (ValueError, ImportError, LibraryError, gym.error.Error) as error:
        raise UsageError(" ".join(str(error).split())) from error


# -- options


def parse(arguments: Sequence[str]) -> Options:
    """Options from the command line, over those of the run that ``--resume`` or ``--eval`` names.

    Raises:
        RunError: there is no such run.
        UsageError: a value out of range.
        SystemExit: code 2 for options that cannot be parsed (with a message), 0 after ``--help``.
    """
    spelled = spell_out_resume(arguments)
    options = tyro.cli(Options, args=spelled, prog="train", description=__doc__)
    earlier = options.eval or ((options.out or LATEST) if options.resume else None)
    if earlier is not None:
        saved = RunFolder.open(earlier).config["options"]
        anew = {"timesteps", "max_minutes", "out", "resume", "eval", "reuse"} | (
            {"program"} if options.program else set()
        )
        default = restored(Options(), {key: value for key, value in saved.items() if key not in anew})
        options = tyro.cli(Options, args=spelled, prog="train", default=default)
    if options.threads not in (1, 2):
        raise UsageError(f"--threads must be 1 or 2, got {options.threads}")
    for name in ("timesteps", "programs", "workers", "budget"):
        if getattr(options, name) < 1:
            raise UsageError(f"--{name} must be at least 1, got {getattr(options, name)}")
    if not 0 <= options.seed < 2**31:
        raise UsageError(f"--seed must lie between 0 and {2**31 - 1}, got {options.seed}")
    for name in ("max_minutes", "table_minutes"):
        if not 0 < getattr(options, name) < math.inf:
            raise UsageError(f"--{name.replace('_', '-')} must be a positive number, got {getattr(options, name)}")
    if options.eval is not None and (options.resume or options.out is not None):
        raise UsageError("--eval uses a run as it is: give it without --resume and --out")
    return options


def spell_out_resume(arguments: Sequence[str]) -> list[str]:
    """``--resume RUN`` is short for ``--resume --out RUN``."""
    spelled: list[str] = []
    for index, word in enumerate(arguments):
        if word.startswith("--resume="):
            spelled += ["--resume", "--out", word.removeprefix("--resume=")]
        elif index and arguments[index - 1] == "--resume" and not word.startswith("-"):
            spelled += ["--out", word]
        else:
            spelled.append(word)
    return spelled


def open_run(options: Options) -> RunFolder:
    """The run folder: an existing one for ``--eval`` and ``--resume``, else a new one."""
    if options.eval is not None:
        return RunFolder.open(options.eval)
    if options.resume:
        return RunFolder.open((options.out or LATEST).resolve())
    stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S")
    path = options.out or LATEST.with_name(f"{options.env}-{stamp}")
    run = RunFolder.create(path, json.loads(json.dumps(dataclasses.asdict(options), default=str)))
    if options.out is None:
        with contextlib.suppress(OSError):  # a file system without links does without the shortcut
            LATEST.unlink(missing_ok=True)
            LATEST.symlink_to(path.name)
    return run


# -- what all parts of a run share


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

    base: Any = environment(options, (), split=split, num_programs=count, reward="none").unwrapped
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
    base: Any = env.unwrapped
    return str(list(base.compiler.rules)[-1])


# -- training


def train(session: Session) -> None:
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
        share = RECIPE_SHARE if is_recipe_worth_it(env, programs[0]) else WARM_START_SHARE
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
        raise UsageError(f"--demonstrations {options.demonstrations} has no plans in it; see benchmarks.searches")
    return rows


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """A second Ctrl-C must not tear the files that the first one made us write."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


# -- what it learned


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


# -- the command


def work(options: Options, console: Console) -> None:
    """Train unless only evaluating, then compare and draw."""
    from measure import WorkerPool
    from measure.store import Store

    with contextlib.ExitStack() as stack:
        with usage_errors():
            earlier = stack.enter_context(Store(store_of(options.reuse))) if options.reuse is not None else None
            own = own_programs(options, console)
            run = open_run(options)
            if options.eval is not None or options.resume:
                run.require_checkpoint()
            store = stack.enter_context(Store(run.store))
        # timing has a processor of its own where there are two: the learner never competes with it
        with usage_errors():
            pool = stack.enter_context(
                WorkerPool(options.workers, own_cores=True, store=store, earlier=earlier, threads=options.threads)
            )
        if (shared := options.workers - pool.own_cores) > 0:
            console.print(
                f"note: {shared} of {options.workers} workers must share a processor with the learner (there are too "
                f"few, or another run has taken them): figures are less sharp and settle later",
                highlight=False, soft_wrap=True,
            )  # fmt: skip
        session = Session(options, console, run, pool, own)
        if options.eval is None:
            train(session)
        if options.table:
            compare(session)
        pictures(session)
    console.print(f"everything is in {run.path}", highlight=False, soft_wrap=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run with these command-line arguments; exit code 0, 2 for unusable options or files, 130 after Ctrl-C."""
    from rich.console import Console

    # A polite kill is a Ctrl-C; and both work in a job that a shell started in the background, which ignores Ctrl-C.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.default_int_handler)
    options: Options | None = None
    try:
        with usage_errors():
            options = parse(sys.argv[1:] if arguments is None else arguments)
        work(options, Console())
    except UsageError as error:
        Console(stderr=True).print(f"train: {error}", soft_wrap=True, highlight=False, markup=False)
        return 2
    except KeyboardInterrupt:
        Console(stderr=True).print("train: interrupted; --resume goes on with the run, --eval RUN uses it as it is")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
