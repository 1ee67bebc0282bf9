"""The protocol that every compiler driver obeys, and what passes between it and the rest.

A *state* is a program and the actions taken so far, nothing else: it forks, replays and serializes for
free. The compiler says what is legal and why the rest is not; it never measures and never chooses.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

from programs.ir import Array, Shape
from programs.program import Program


@runtime_checkable
class Action(Protocol):
    """One compiler decision: a frozen dataclass whose ``str`` parses back with the compiler's ``parse``."""

    def __str__(self) -> str: ...

    def __hash__(self) -> int: ...


@dataclass(frozen=True)
class State:
    """A program and the actions taken so far."""

    program: Program
    actions: tuple[Action, ...] = ()

    def then(self, action: Action) -> State:
        """The state after one more action (legality is the compiler's to say)."""
        return State(self.program, (*self.actions, action))


@dataclass(frozen=True)
class Choices:
    """What may be decided next.

    Attributes:
        candidates: the legal actions, in a fixed order; empty where the state is finished.
        touches: for each candidate the pair of graph nodes it touches, ``None`` for "no node".
        kinds: for each candidate its kind, an index into the compiler's ``action_kinds``.
        refused: actions that come to mind but are not legal -> the reason, with the numbers.
        focus: the node now decided on, if the compiler decides node by node.
    """

    candidates: tuple[Action, ...]
    touches: tuple[tuple[str | None, str | None], ...]
    kinds: tuple[int, ...]
    refused: Mapping[Action, str]
    focus: str | None = None


@dataclass(frozen=True)
class Buffer:
    """A tensor in memory: dense, row-major, 64-byte aligned.

    ``role`` is ``input``, ``constant``, ``output`` or ``temporary`` (made by one step, read by later ones;
    also a kernel's private scratch).
    """

    name: str
    shape: Shape
    role: str
    dtype: str = "float32"


@dataclass(frozen=True)
class Kernel:
    """Machine code: ``void symbol(float **buffers)``, where ``buffers[i]`` points to ``args[i]``.

    ``code`` is an ELF relocatable object for this host; ``code_hash`` is the SHA-256 of what it was compiled
    from (source, target, compiler version) and is the key of every cache. ``writes`` are the args it stores.
    """

    symbol: str
    code: bytes = field(repr=False)
    code_hash: str
    args: tuple[str, ...]
    writes: tuple[str, ...]
    nodes: tuple[str, ...] = ()
    """Names of the graph nodes it computes, for people and for features."""


@dataclass(frozen=True)
class LibraryCall:
    """An operator, perhaps with post-ops, executed by torch (oneDNN, ATen) as ``programs.reference.apply`` has it."""

    op: str
    attrs: tuple[tuple[str, Any], ...]
    args: tuple[str, ...]
    out: str

    @property
    def code_hash(self) -> str:
        """Hash of operator and attributes (shapes are the buffers')."""
        return hashlib.sha256(repr((self.op, self.attrs)).encode()).hexdigest()


Step = Kernel | LibraryCall


@dataclass(frozen=True)
class Artifact:
    """A compiled program: steps over buffers. Bytes and JSON, never pickle.

    Attributes:
        steps: executed in order.
        buffers: every buffer that a step names.
        constants: values of the ``constant`` buffers.
        inputs, outputs: buffer names in the program's order.
        compiler: name and version, such as ``loopjit 1 (LLVM 22.1)``.
    """

    steps: tuple[Step, ...]
    buffers: tuple[Buffer, ...]
    constants: Mapping[str, Array] = field(repr=False)
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    compiler: str

    @property
    def hash(self) -> str:
        """SHA-256 over the steps' code hashes and the wiring: equal for equal plans."""
        rows: list[Any] = [
            [step.code_hash, step.args, step.writes if isinstance(step, Kernel) else step.out] for step in self.steps
        ]
        rows += [[buffer.name, buffer.shape, buffer.role] for buffer in self.buffers]
        return hashlib.sha256(json.dumps([self.compiler, rows, self.outputs]).encode()).hexdigest()

    @property
    def kernels(self) -> tuple[Kernel, ...]:
        """The steps that are machine code."""
        return tuple(step for step in self.steps if isinstance(step, Kernel))


class PlanError(ValueError):
    """A plan does not fit the program or the compiler; the message says which line and why."""


@dataclass(frozen=True)
class Plan:
    """A finished state as JSON: replays anywhere; what a user takes home."""

    program: str
    program_key: str
    compiler: str
    compiler_version: str
    actions: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """A JSON object with every attribute."""
        return {
            "format": 1,
            "program": self.program,
            "program_key": self.program_key,
            "compiler": self.compiler,
            "compiler_version": self.compiler_version,
            "actions": list(self.actions),
        }

    @staticmethod
    def from_json(data: Any) -> Plan:
        """Read a plan.

        Raises:
            PlanError: not a plan object, or a key missing or of the wrong type.
        """
        keys = ("program", "program_key", "compiler", "compiler_version")
        if not isinstance(data, dict) or data.get("format") != 1:
            raise PlanError('a plan is a JSON object with "format": 1')
        for key in keys:
            if not isinstance(data.get(key), str):
                raise PlanError(f"a plan needs the string {key!r}")
        actions = data.get("actions")
        if not isinstance(actions, list) or not all(isinstance(item, str) for item in actions):
            raise PlanError('a plan needs "actions": a list of strings')
        program, program_key, compiler, version = (data[key] for key in keys)
        return Plan(program, program_key, compiler, version, tuple(actions))


Rule = Callable[[State, Choices], Action]
"""A fixed rule: picks one of the candidates."""


class Compiler(Protocol):
    """What every driver offers. Deterministic: the same plan gives the same artifact hash."""

    @property
    def name(self) -> str:
        """Short name, such as ``loopjit``."""

    @property
    def version(self) -> str:
        """Version of driver and compiler; part of every result."""

    @property
    def action_kinds(self) -> tuple[str, ...]:
        """Names of the kinds of action, for features."""

    @property
    def rules(self) -> Mapping[str, Rule]:
        """The named fixed rules, in the order they are shown."""

    def start(self, program: Program) -> State:
        """Parse and validate; raises ``ValueError`` where the program can't be compiled."""

    def legal(self, state: State) -> Choices:
        """Candidates and refusals; no candidates when the state is finished."""

    def parse(self, state: State, text: str) -> Action:
        """The action whose text is ``text``; raises :class:`PlanError` otherwise."""

    def build(self, state: State) -> Artifact:
        """Compile a finished state; raises ``ValueError`` for an unfinished one."""


def default_rule(compiler: Any) -> str:
    """The name of what the compiler does by itself: the last of its fixed rules."""
    return str(list(compiler.rules)[-1])


def run_rule(compiler: Compiler, program: Program, rule: str) -> State:
    """The finished state that a fixed rule decides.

    Raises:
        ValueError: the compiler has no such rule.
    """
    if rule not in compiler.rules:
        raise ValueError(f"{compiler.name} has no rule {rule!r}; it has: {', '.join(compiler.rules)}")
    state = compiler.start(program)
    while True:
        choices = compiler.legal(state)
        if not choices.candidates:
            return state
        state = state.then(compiler.rules[rule](state, choices))


def plan_of(compiler: Compiler, state: State) -> Plan:
    """The state as a plan."""
    actions = tuple(str(action) for action in state.actions)
    return Plan(state.program.uri, state.program.key, compiler.name, compiler.version, actions)


def replay(compiler: Compiler, program: Program, plan: Plan) -> State:
    """The state that ``plan`` describes, every action checked for legality.

    Raises:
        PlanError: another compiler, another program, an unknown or refused action (with its reason), or too few.
    """
    if plan.compiler != compiler.name:
        raise PlanError(f"the plan is for {plan.compiler}, not for {compiler.name}")
    if plan.program_key != program.key:
        raise PlanError(f"the plan is for another program than {program.uri} (its graph or constants differ)")
    state = compiler.start(program)
    for line, text in enumerate(plan.actions, 1):
        choices = compiler.legal(state)
        try:
            action = compiler.parse(state, text)
        except PlanError as error:
            raise PlanError(f"action {line}, {error}") from None
        if action not in choices.candidates:
            reason = choices.refused.get(action, "it is not one of the choices here")
            raise PlanError(f"action {line}, {text[:80]}: refused: {reason}")
        state = state.then(action)
    if compiler.legal(state).candidates:
        raise PlanError(f"the plan stops after {len(plan.actions)} actions, before the last decision")
    return state
