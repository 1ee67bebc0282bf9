"""The options of ``python -m train``, the run folder that they name, and errors in them."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import tyro

from agents.ppo import PPOConfig
from benchmarks.run_folder import RunFolder, restored

LATEST = Path("runs/latest")
HELP = """Train an agent on an environment and show what it learned: ``python -m train --env fusion-v0``.

Parse the options, make the environments, run PPO, compare it with everything that needs no learning, draw pictures.
``--program`` trains on programs of your own instead (a URI or a file; repeat it for several), ``--eval RUN`` uses a
trained run without training, ``--resume`` goes on with an interrupted one.
"""


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
    """Let it repeat the plans in this file instead, as benchmarks.llvm.searches finds them on training programs."""
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


def parse(arguments: Sequence[str]) -> Options:
    """Options from the command line, over those of the run that ``--resume`` or ``--eval`` names.

    Raises:
        RunError: there is no such run.
        UsageError: a value out of range.
        SystemExit: code 2 for options that cannot be parsed (with a message), 0 after ``--help``.
    """
    spelled = spell_out_resume(arguments)
    options = tyro.cli(Options, args=spelled, prog="train", description=HELP)
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
