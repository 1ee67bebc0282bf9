"""A plan in the source: attributes on the very calls, which clang 19 and later obeys.

Clang takes ``[[clang::always_inline]]`` and ``[[clang::noinline]]`` on statements, for the calls in them. A call that
is no statement of its own becomes one inside a statement expression, and keeps its value; a call left to LLVM inside of
the arguments of another is put into a statement of its own, so that it does not take the other's attribute.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from compilers.base import Plan, PlanError, State
from compilers.inlining import ATTRIBUTES, Inlining, SiteAction

HEAD = """\
/* Decisions on calls, for clang 19 or newer; no other compiler reads them. */
#define CALL_INLINE(call) __extension__({ __typeof__(call) value_; [[clang::always_inline]] value_ = (call); value_; })
#define CALL_KEEP(call) __extension__({ __typeof__(call) value_; [[clang::noinline]] value_ = (call); value_; })
#define CALL_LEAVE(call) __extension__({ __typeof__(call) value_; [[clang::suppress]] value_ = (call); value_; })
#line 1
"""
"""What annotated sources begin with. ``suppress`` means nothing to code generation."""
_SPELLING = {"inline": "[[clang::always_inline]]", "keep": "[[clang::noinline]]", "leave": "[[clang::suppress]]"}
_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|/\*.*?\*/|//[^\n]*|[()]', re.DOTALL)
"""Parentheses, and what may hold some that are none."""
_MACRO = {kind: f"CALL_{kind.upper()}(" for kind in _SPELLING}


@dataclass(frozen=True)
class Placed:
    """A decision and where its call stands.

    Attributes:
        site: name of the call.
        callee: name of the function called.
        kind: ``leave``, ``inline`` or ``keep``.
        is_void: whether the call has no value.
        line, column: from 1; 0 where unknown.
        start, end: of the call in the text; -1 where it cannot be found there.
        problem: why it cannot be annotated, empty where it can.
    """

    site: str
    callee: str
    kind: str
    is_void: bool
    line: int
    column: int
    start: int = -1
    end: int = -1
    problem: str = ""


def decisions(plan: Plan) -> tuple[SiteAction, ...]:
    """The plan's actions; raises :class:`PlanError` for a plan of another compiler or an action that is none."""
    if not plan.compiler.startswith("inlining"):
        raise PlanError(f"the plan is for {plan.compiler}, not for inlining")
    found = [re.fullmatch(r"(leave|inline|keep)\((.+)\)", text, re.DOTALL) for text in plan.actions]
    if bad := [text for text, match in zip(plan.actions, found, strict=True) if match is None]:
        raise PlanError(f"{bad[0][:80]!r} is none of leave(CALL), inline(CALL), keep(CALL)")
    return tuple(SiteAction(match[1], match[2]) for match in found if match is not None)


def placed(compiler: Inlining, state: State, lines: Mapping[str, Sequence[Sequence[int]]]) -> list[Placed]:
    """Every direct call with its decision, in the module's order.

    Args:
        compiler, state: the plan, replayed.
        lines: function -> line and column of its calls (:mod:`programs.calls.lines`).

    Raises:
        PlanError: the lines are of another source: a function has another number of calls there.
    """
    program: Any = state.program
    graph = compiler.graph(program)
    taken: Any = state.actions
    kinds = {action.site: action.kind for action in taken}
    counts: dict[str, int] = {}
    for site in graph.sites:
        counts[graph.names[site.caller]] = counts.get(graph.names[site.caller], 0) + 1
    for name, count in counts.items():
        if len(lines.get(name, ())) != count:
            raise PlanError(
                f"{program.uri}: {name} has {count} calls, and the line table says {len(lines.get(name, ()))}: it was "
                f"made from another source"
            )
    found = []
    for site in graph.sites:
        if site.callee < 0:
            continue
        caller, callee = graph.names[site.caller], graph.names[site.callee]
        line, column = lines[caller][int(site.name.rpartition(".C")[2])]
        is_void = _returns_nothing(program.ir, callee)
        made = Placed(site.name, callee, kinds.get(site.name, "leave"), is_void, line, column)
        found.append(_located(made, program.source or ""))
    return found


def _returns_nothing(ir: str, callee: str) -> bool:
    """Whether the C function is void: a structure that is handed back in memory is a value, too."""
    match = re.search(rf"^(?:define|declare)[^@\n]*\bvoid @{re.escape(callee)}\(([^\n]*)", ir, re.MULTILINE)
    return match is not None and "sret(" not in match[1]


def _located(one: Placed, source: str) -> Placed:
    rows = source.split("\n")

    def failed(problem: str) -> Placed:
        return Placed(one.site, one.callee, one.kind, one.is_void, one.line, one.column, problem=problem)

    if not 1 <= one.line <= len(rows):
        return failed("its place in the source is not known")
    start = sum(len(row) + 1 for row in rows[: one.line - 1]) + one.column - 1
    match = re.compile(rf"{re.escape(one.callee)}\s*\(").match(source, start)
    if match is None:
        return failed(f"there is no call of {one.callee} written at {one.line}:{one.column}; a macro may make it")
    end = _closing(source, match.end() - 1)
    if end < 0:
        return failed("its closing parenthesis is missing")
    return Placed(one.site, one.callee, one.kind, one.is_void, one.line, one.column, start, end)


def _closing(source: str, at: int) -> int:
    """Behind the parenthesis that closes the one at ``at``; text and comments are skipped."""
    depth = 0
    while (match := _TOKEN.search(source, at)) is not None:
        depth += {"(": 1, ")": -1}.get(match[0], 0)
        at = match.end()
        if depth == 0:
            return at
    return -1


def advice(calls: Sequence[Placed], path: str) -> list[str]:
    """One line for each call that something is decided about: where it stands and what to write there."""
    rows = []
    for one in calls:
        if one.kind in ATTRIBUTES:
            remark = f"  (by hand: {one.problem})" if one.problem else ""
            rows.append(f"{path}:{one.line}:{one.column}: {_SPELLING[one.kind]} {one.callee}(...){remark}")
    return rows


def annotate(source: str, calls: Sequence[Placed]) -> str:
    """The source with the decisions written into it; those of calls that cannot be found in the text are left out."""
    known = [one for one in calls if one.start >= 0]
    decided = [one for one in known if one.kind in ATTRIBUTES]
    inner = [
        one
        for one in known
        if one.kind == "leave" and any(outer.start < one.start and one.end <= outer.end for outer in decided)
    ]
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    for one in sorted([*decided, *inner], key=lambda item: (item.start, -item.end)):
        if _is_statement(source, one):
            opening, closing = f"{_SPELLING[one.kind]} ", ""
        elif one.is_void:
            opening, closing = f"__extension__({{ {_SPELLING[one.kind]} ", "; })"
        else:
            opening, closing = _MACRO[one.kind], ")"
        before[one.start] = before.get(one.start, "") + opening
        after[one.end] = closing + after.get(one.end, "")
    parts, at = [HEAD], 0
    for place in sorted({*before, *after}):
        parts += [source[at:place], after.get(place, ""), before.get(place, "")]
        at = place
    return "".join([*parts, source[at:]])


def _is_statement(source: str, one: Placed) -> bool:
    """Whether the call is all of a statement that stands in a row of such."""
    head, tail = source[: one.start].rstrip(), source[one.end :].lstrip()
    if not (head.endswith((";", "{", "}")) and tail.startswith(";")):
        return False
    marks = [match[0] for match in _TOKEN.finditer(source[: one.start])]
    return marks.count("(") == marks.count(")")  # else it stands in the head of a loop


def attributes_of(ir: str) -> dict[str, list[str]]:
    """What unoptimized IR says of the calls of each function, in order: ``alwaysinline``, ``noinline`` or nothing."""
    groups = {match[1]: match[2] for match in re.finditer(r"^attributes (#\d+) = \{(.*)\}$", ir, re.MULTILINE)}
    found: dict[str, list[str]] = {}
    function = ""
    for line in ir.splitlines():
        if start := re.match(r"define [^@\n]*@([\w.]+)\(", line):
            function = start[1]
            found[function] = []
        elif re.match(r"\s*(?:%\S+ = )?(?:tail )?call\b", line) and "@llvm." not in line.partition("(")[0]:
            group = re.search(r"\) (#\d+)", line)
            words = groups[group[1]].split() if group else []
            found[function].append(next((name for name in ATTRIBUTES.values() if name in words), ""))
    return found
