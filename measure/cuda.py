"""Measuring on a GPU: what :class:`measure.WorkerPool` offers to environments, for the artifacts of ``inductor`` there.

A plan's kernels and library calls are captured once in a CUDA graph, so that what is timed is the GPU's work and not
Python's. Candidates and baseline are replayed in random order, round by round, timed by events; statistics, output
checks and verdicts are those of the CPU.

There is no sandbox here: kernels are Inductor's own Python modules and run in this process. Measure plans of your own,
or plans that were rebuilt from their actions, never code from strangers.
"""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import numpy as np
import torch

from compilers.base import Artifact, Kernel, LibraryCall
from measure import statistics
from measure.machine import describe
from measure.oracle import Judge, Oracle, key_of
from measure.records import Measurement, Verdict
from programs import reference
from programs.ir import Array
from programs.program import Program, Subject

Tensor = torch.Tensor
Key = TypeVar("Key")
Runner = Callable[[dict[str, torch.Tensor]], None]
"""Runs a step on the values so far, by name."""
BLOCKS, ROUNDS = 8, 8
"""Rounds in a block and blocks, as on the CPU: the interval is over the blocks' minima."""
TARGET_NS = 200_000
"""A timed sample repeats short plans until it takes about so long: events resolve half a microsecond."""
LOADERS = 8
"""Modules that are loaded (and their kernels compiled) at once."""


class CudaPool:
    """Runs and times artifacts on a device.

    Args:
        device: ``cuda``; ``cpu`` runs the same modules without a graph, for trying things out.

    Raises:
        ValueError: there is no such device.
    """

    threads = 1
    own_cores = 0

    def __init__(self, device: str = "cuda") -> None:
        if device == "cuda" and not torch.cuda.is_available():
            raise ValueError(f"this torch ({torch.__version__}) sees no CUDA device")
        self.device = device
        self._oracle = Oracle()
        self._calls: dict[str, Callable[[list[Tensor]], Sequence[Tensor]]] = {}
        self.machine: dict[str, Any] = {
            **describe(),
            "device": torch.cuda.get_device_name() if device == "cuda" else device,
        }

    def __enter__(self) -> CudaPool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Forget all kernels."""
        self._calls.clear()

    def settled(self, program: Subject, candidate: Artifact, baseline: Artifact) -> None:
        """Nothing is known from earlier runs."""
        return

    # -- jobs, as in WorkerPool

    def check(self, program: Subject, artifact: Artifact, *, seed: int) -> Verdict:
        """Run once on fresh inputs and judge the outputs by the float64 reference."""
        judge = self.judge(program, seed)
        try:
            outputs = self._run(artifact, _graph_program(program).make_inputs(seed))
        except Exception as error:  # noqa: BLE001 - generated code may raise anything, and that is the answer
            return Verdict(False, f"{type(error).__name__}: {str(error).splitlines()[0][:300] if str(error) else ''}")
        return judge.judge(outputs)

    def submit(
        self,
        program: Subject,
        candidates: Sequence[Artifact],
        baseline: Artifact,
        *,
        budget_s: float = 0.25,
        width: float = 0.02,
        seed: int,
        cold: bool = False,
    ) -> Future[list[Measurement]]:
        """Check all outputs, then time the candidates against the baseline. The future is done when this returns.

        Raises:
            ValueError: ``cold``, which there is not here.
        """
        if cold:
            raise ValueError("there are no cold measurements on a GPU here; leave out cold=True")
        future: Future[list[Measurement]] = Future()
        future.set_result(self._compare(program, candidates, baseline, budget_s, seed))
        return future

    def compare(self, program: Subject, candidates: Sequence[Artifact], baseline: Artifact, **more: Any) -> list[Any]:
        """As :meth:`submit`, waiting."""
        return self.submit(program, candidates, baseline, **more).result()

    def verdict(
        self, program: Subject, candidate: Artifact, baseline: Artifact, *, seed: int, budget_s: float = 0.5, **_: Any
    ) -> Measurement:
        """The comparison again, on other inputs; in the same process, there is no other here."""
        return self._compare(program, [candidate], baseline, budget_s, seed)[0]

    def judge(self, program: Subject, seed: int) -> Judge:
        """What says whether outputs on the inputs of ``seed`` are right."""
        return self._oracle.get(program, seed)

    # -- running

    def _call(self, kernel: Kernel) -> Callable[[list[Tensor]], Sequence[Tensor]]:
        if kernel.code_hash not in self._calls:
            from torch._inductor.codecache import PyCodeCache

            module: Any = PyCodeCache.load(kernel.code.decode())
            self._calls[kernel.code_hash] = module.call
        return self._calls[kernel.code_hash]

    def _steps(self, artifact: Artifact) -> list[Runner]:
        with ThreadPoolExecutor(LOADERS) as loaders:
            list(loaders.map(self._call, artifact.kernels))
        return [
            _kernel_step(step, self._call(step)) if isinstance(step, Kernel) else _library_step(step)
            for step in artifact.steps
        ]

    def _inputs(self, artifact: Artifact, inputs: Mapping[str, Array]) -> dict[str, Tensor]:
        arrays = {**artifact.constants, **inputs}
        return {name: torch.from_numpy(np.ascontiguousarray(value)).to(self.device) for name, value in arrays.items()}

    def _run(self, artifact: Artifact, inputs: Mapping[str, Array]) -> dict[str, Array]:
        values = self._inputs(artifact, inputs)
        for step in self._steps(artifact):
            step(values)
        return {name: values[name].contiguous().cpu().numpy() for name in artifact.outputs}

    def replayable(self, artifact: Artifact, inputs: Mapping[str, Array]) -> Callable[[], None]:
        """What runs the artifact on these inputs once, as often as it is called."""
        values, steps = self._inputs(artifact, inputs), self._steps(artifact)

        def once() -> None:
            for step in steps:
                step(values)

        return self.captured(once)

    def captured(self, once: Callable[[], object]) -> Callable[[], None]:
        """What repeats the GPU's work of ``once``, and nothing else."""
        if self.device == "cpu":

            def again() -> None:
                once()

            return again
        cuda: Any = torch.cuda  # its streams and events have no types
        side = cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(3):
                once()
        torch.cuda.current_stream().wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            once()
        replay: Callable[[], None] = graph.replay
        return replay

    def _time_ns(self, replay: Callable[[], None], repeats: int) -> float:
        if self.device == "cpu":
            started = time.perf_counter_ns()
            for _ in range(repeats):
                replay()
            return (time.perf_counter_ns() - started) / repeats
        cuda: Any = torch.cuda
        first, last = (cuda.Event(enable_timing=True) for _ in range(2))
        first.record()
        for _ in range(repeats):
            replay()
        last.record()
        last.synchronize()
        return float(first.elapsed_time(last)) * 1e6 / repeats

    # -- comparing

    def _compare(
        self, program: Subject, candidates: Sequence[Artifact], baseline: Artifact, budget_s: float, seed: int
    ) -> list[Measurement]:
        started = time.monotonic()
        inputs = _graph_program(program).make_inputs(seed)
        checks = [self.check(program, artifact, seed=seed) for artifact in (*candidates, baseline)]
        replays: dict[int, Callable[[], None]] = {}
        for number, (artifact, check) in enumerate(zip((*candidates, baseline), checks, strict=True)):
            if check.ok:
                replays[number] = self.replayable(artifact, inputs)
        last = len(candidates)
        samples = self.interleaved(replays, budget_s * len(candidates), seed) if last in replays else {}
        duration_s = time.monotonic() - started
        found = []
        for number, artifact in enumerate(candidates):
            reason = checks[number].reason if not checks[number].ok else ""
            if not reason and not checks[last].ok:
                reason = f"the baseline failed: {checks[last].reason}"
            interval = statistics.Interval(math.nan, math.nan, math.nan)
            if not reason:
                interval = statistics.paired(samples[number], samples[last])
            found.append(
                Measurement(
                    interval.ratio,
                    interval.low,
                    interval.high,
                    "failed" if reason else statistics.verdict(interval),
                    reason,
                    _least(samples.get(number)),
                    _least(samples.get(last)),
                    checks[number],
                    self.machine,
                    clock="device" if self.device == "cuda" else "wall",
                    candidate_samples_ns=tuple(map(tuple, samples.get(number, ()))),
                    baseline_samples_ns=tuple(map(tuple, samples.get(last, ()))),
                    rounds=sum(map(len, samples.get(number, ()))),
                    program=program.uri,
                    program_key=key_of(program),
                    candidate=artifact.hash,
                    baseline=baseline.hash,
                    seed=seed,
                    duration_s=duration_s,
                    time_s=time.time(),
                )
            )
        return found

    def interleaved(
        self, replays: Mapping[Key, Callable[[], None]], budget_s: float, seed: int
    ) -> dict[Key, list[list[float]]]:
        """Blocks of samples in ns of each, rounds in random order; at least two blocks, at most :data:`BLOCKS`."""
        digest = hashlib.sha256(f"order {seed}".encode()).digest()
        rng = np.random.default_rng(int.from_bytes(digest[:8], "little"))
        samples: dict[Key, list[list[float]]] = {key: [] for key in replays}
        repeats = {}
        for key, replay in replays.items():
            self._time_ns(replay, 3)
            repeats[key] = max(1, min(200, int(TARGET_NS / max(self._time_ns(replay, 3), 1.0))))
        keys, deadline = list(replays), time.monotonic() + budget_s
        for block in range(BLOCKS):
            if block >= 2 and time.monotonic() > deadline:
                break
            for key in keys:
                samples[key].append([])
            for _ in range(ROUNDS):
                for index in rng.permutation(len(keys)):
                    key = keys[int(index)]
                    samples[key][-1].append(self._time_ns(replays[key], repeats[key]))
        return samples


def _kernel_step(kernel: Kernel, call: Callable[[list[Tensor]], Sequence[Tensor]]) -> Runner:
    reads, writes = kernel.args[: -len(kernel.writes)], kernel.writes

    def run(values: dict[str, Tensor]) -> None:
        values.update(zip(writes, call([values[name] for name in reads]), strict=True))

    return run


def _library_step(step: LibraryCall) -> Runner:
    attrs = dict(step.attrs)

    def run(values: dict[str, Tensor]) -> None:
        values[step.out] = reference.apply(step.op, attrs, [values[name] for name in step.args]).contiguous()

    return run


def _least(blocks: Sequence[Sequence[float]] | None) -> float:
    return min((min(block) for block in blocks or () if block), default=math.nan)


def _graph_program(program: Subject) -> Program:
    if not isinstance(program, Program):
        raise ValueError(f"{program.uri} is no tensor graph; on a GPU there are only those")
    return program
