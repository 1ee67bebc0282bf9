"""Families dp, graph and interp: tables filled in order, queues and heaps over indices, dispatch loops."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, Spec, read, scratch, write
from programs.c.suite.words import rows_of
from programs.ir import Array


def _graph(rng: np.random.Generator, n: int, m: int, both: bool) -> tuple[Array, Array]:
    """Compressed rows of a random graph with ``m`` edges: starts (n + 1,), ends (m,), int32; ``both`` directions."""
    count = m // 2 if both else m
    a, b = rng.integers(0, n, count), rng.integers(0, n, count)
    near = rng.random(count) < 0.7
    b = np.where(near, (a + rng.integers(1, 20, count)) % n, b)
    source, target = (np.concatenate([a, b]), np.concatenate([b, a])) if both else (a, b)
    order = np.lexsort((target, source))
    starts = np.searchsorted(source[order], np.arange(n + 1))
    return starts.astype(np.int32), target[order].astype(np.int32)


def _breadth(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    starts, ends = _graph(rng, d["n"], d["m"], True)
    return {"starts": starts, "ends": ends, "sources": rng.integers(0, d["n"], d["sources"], np.int32)}


def _weighted(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    starts, ends = _graph(rng, d["n"], d["m"], False)
    return {"starts": starts, "ends": ends, "lengths": rng.integers(1, 2000, d["m"], np.uint16)}


def _directed(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    starts, ends = _graph(rng, d["n"], d["m"], False)
    return {"starts": starts, "ends": ends}


def _pairs(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    lengths = rng.integers(1, 1000, (d["n"], d["n"]), np.int32)
    return {"lengths": np.where(rng.random((d["n"], d["n"])) < 6 / d["n"], lengths, 0).astype(np.int32)}


def _words(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    def some(count: int) -> Array:
        sizes = rng.integers(4, d["width"], count)
        return rows_of([bytes(rng.integers(97, 103, int(size), np.uint8)) for size in sizes], d["width"])

    return {"words": some(d["words"]), "dictionary": some(d["dictionary"])}


PUSH, ADD, SUB, MUL, XOR, SHR, LOAD, STORE, JUMP, BRANCH, LESS, DUP, SWAP, CALL, RETURN, HALT = range(16)


def _stack_code(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    """Loops that count local 2 up to a bound and mix local 1 with random arithmetic, in a subroutine."""
    codes = np.zeros((d["programs"], d["length"]), np.uint32)
    for row in codes:
        body = [(LOAD, 1)]
        while len(body) < d["length"] - 24:
            kind = int(rng.integers(0, 4))
            if kind == 0:
                body += [(PUSH, int(rng.integers(1, 2**27))), (int(rng.choice([ADD, SUB, MUL, XOR])), 0)]
            elif kind == 1:
                body += [(DUP, 0), (PUSH, int(rng.integers(1, 31))), (SHR, 0), (int(rng.choice([ADD, XOR])), 0)]
            elif kind == 2:
                body += [(LOAD, int(rng.integers(0, 3))), (int(rng.choice([ADD, SUB, XOR])), 0)]
            else:
                body += [(LOAD, 2), (SWAP, 0), (SUB, 0)]
        body += [(STORE, 1), (RETURN, 0)]
        main = [(PUSH, 0), (STORE, 2)]
        loop = len(main)
        main += [(CALL, 0), (LOAD, 2), (PUSH, 1), (ADD, 0), (DUP, 0), (STORE, 2), (PUSH, 1 << 24), (LESS, 0)]
        main += [(BRANCH, loop), (HALT, 0)]
        main[loop] = (CALL, len(main))
        code = main + body
        row[: len(code)] = [operation | operand << 4 for operation, operand in code]
        row[len(code) :] = HALT
    return {"codes": codes, "inputs": rng.integers(0, 2**32, d["programs"], np.uint32)}


def _register_code(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    shape = (d["programs"], d["length"])
    operation, fields = rng.integers(0, 16, shape), rng.integers(0, 4096, shape)
    constants = rng.integers(0, 65536, shape)
    jump = operation == 12
    constants = np.where(jump, rng.integers(0, d["length"], shape), constants)
    operation = np.where(jump & (rng.random(shape) < 0.3), 5, operation)
    return {"codes": (operation | fields << 4 | constants << 16).astype(np.uint32)}


def _tape_texts(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    """Nests of counting loops: each runs its inside a few times and leaves its counter at zero."""

    def block(depth: int) -> str:
        text = "".join("+-><.,"[int(i)] for i in rng.integers(0, 6, int(rng.integers(2, 9))))
        if depth < 3:
            counter = "+" * int(rng.integers(3, 12))
            text += f">>>>{counter}[{block(depth + 1)}>>>>>>>>-]<"
        return text

    texts = []
    for _ in range(d["programs"]):
        text = block(0)
        while len(text) < d["length"] // 2:
            text += block(0)
        texts.append(text.encode())
    return {"texts": rows_of(texts, d["length"]), "inputs": rng.integers(0, 256, (d["programs"], 16), np.uint8)}


def _tree(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    """Children come before their parents; the root is the last node. Every node is used once, so it is a tree."""
    nodes = np.zeros((d["nodes"], 3), np.int32)
    free: list[int] = []
    for at in range(d["nodes"]):
        left = d["nodes"] - at
        need = len(free) - left + 1 >= 0
        if len(free) >= 2 and (need or rng.random() < 0.5):
            a, b = free.pop(int(rng.integers(0, len(free)))), free.pop(int(rng.integers(0, len(free))))
            choose = at < d["nodes"] // 2 and 2 <= nodes[b, 0] < 10 and rng.random() < 0.3
            nodes[at] = (10 if choose else int(rng.integers(2, 10)), a, b)
        elif rng.random() < 0.4:
            nodes[at] = (0, int(rng.integers(-1000, 1000)), 0)
        else:
            nodes[at] = (1, int(rng.integers(0, d["width"])), 0)
        free.append(at)
    return {"trees": nodes, "variables": rng.integers(-(2**31), 2**31, (d["rows"], d["width"]), np.int32)}


SPECS: tuple[Spec, ...] = (
    Spec(
        "common_subsequence", "dp",
        {"n": 60, "m": 80}, {"n": 300, "m": 400}, {"n": 600, "m": 700},
        lambda d: (
            read("a", "uint8", d["n"]),
            read("b", "uint8", d["m"]),
            write("length", "int32", 1),
            write("common", "uint8", d["n"]),
            scratch("table", "int32", d["n"] + 1, d["m"] + 1),
        ),
        lambda rng, d: {"a": rng.integers(97, 101, d["n"], np.uint8), "b": rng.integers(97, 101, d["m"], np.uint8)},
    ),
    Spec(
        "edit_distance", "dp",
        {"words": 5, "dictionary": 20, "width": 12}, {"words": 12, "dictionary": 60, "width": 16},
        {"words": 30, "dictionary": 150, "width": 24},
        lambda d: (
            read("words", "uint8", d["words"], d["width"]),
            read("dictionary", "uint8", d["dictionary"], d["width"]),
            write("nearest", "int32", d["words"], 2),
        ),
        _words,
    ),
    Spec(
        "knapsack", "dp",
        {"items": 15, "capacity": 300}, {"items": 40, "capacity": 1000}, {"items": 80, "capacity": 4000},
        lambda d: (
            read("weights", "int32", d["items"]),
            read("values", "int32", d["items"]),
            write("taken", "uint8", d["items"]),
            write("result", "uint32", 3),
            scratch("best", "uint32", d["capacity"] + 1),
            scratch("choices", "uint8", d["items"], d["capacity"] + 1),
        ),
        lambda rng, d: {
            "weights": rng.integers(3, d["capacity"] // 6, d["items"], np.int32),
            "values": rng.integers(1, 1000, d["items"], np.int32),
        },
    ),
    Spec(
        "matrix_chain", "dp",
        {"n": 30}, {"n": 70}, {"n": 160},
        lambda d: (
            read("dims", "int32", d["n"] + 1),
            write("result", "int64", 2),
            scratch("cost", "int64", d["n"] + 1, d["n"] + 1),
            scratch("sums", "int64", d["n"] + 1),
        ),
        lambda rng, d: {"dims": rng.integers(1, 100, d["n"] + 1, np.int32)},
    ),
    Spec(
        "viterbi", "dp",
        {"states": 8, "symbols": 6, "steps": 100}, {"states": 16, "symbols": 12, "steps": 400},
        {"states": 40, "symbols": 30, "steps": 800},
        lambda d: (
            read("moves", "int32", d["states"], d["states"]),
            read("emits", "int32", d["states"], d["symbols"]),
            read("seen", "uint8", d["steps"]),
            write("path", "uint8", d["steps"]),
            write("result", "int64", 2),
            scratch("back", "uint8", d["steps"], d["states"]),
            scratch("tails", "int32", d["states"] * d["states"]),
        ),
        lambda rng, d: {
            "moves": rng.integers(1, 5000, (d["states"], d["states"]), np.int32),
            "emits": rng.integers(1, 5000, (d["states"], d["symbols"]), np.int32),
            "seen": rng.integers(0, d["symbols"], d["steps"], np.uint8),
        },
    ),
    Spec(
        "breadth_first", "graph",
        {"n": 300, "m": 1200, "sources": 2}, {"n": 2000, "m": 10000, "sources": 4},
        {"n": 8000, "m": 50000, "sources": 6},
        lambda d: (
            read("starts", "int32", d["n"] + 1),
            read("ends", "int32", d["m"]),
            read("sources", "int32", d["sources"]),
            write("distances", "int32", d["sources"], d["n"]),
            write("parts", "int32", d["n"]),
            write("result", "int64", 3),
            scratch("queue", "int32", d["n"]),
        ),
        _breadth,
    ),
    Spec(
        "dijkstra", "graph",
        {"n": 150, "m": 600, "sources": 2}, {"n": 600, "m": 3000, "sources": 3}, {"n": 3000, "m": 18000, "sources": 5},
        lambda d: (
            read("starts", "int32", d["n"] + 1),
            read("ends", "int32", d["m"]),
            read("lengths", "uint16", d["m"]),
            write("distances", "uint32", d["sources"], d["n"]),
            write("parents", "int32", d["sources"], d["n"]),
            scratch("heap", "int32", d["n"]),
            scratch("place", "int32", d["n"]),
        ),
        _weighted,
    ),
    Spec(
        "spanning_tree", "graph",
        {"n": 300, "m": 1500, "heaviest": 500}, {"n": 3000, "m": 14000, "heaviest": 1000},
        {"n": 8000, "m": 40000, "heaviest": 3000},
        lambda d: (
            read("edges", "int32", d["m"], 2),
            read("weights", "uint16", d["m"]),
            write("chosen", "uint8", d["m"]),
            write("result", "int64", 2),
            scratch("order", "int32", d["m"]),
            scratch("starts", "int32", d["heaviest"] + 1),
            scratch("parent", "int32", d["n"]),
            scratch("rank", "uint8", d["n"]),
        ),
        lambda rng, d: {
            "edges": rng.integers(0, d["n"], (d["m"], 2), np.int32),
            "weights": rng.integers(0, d["heaviest"], d["m"], np.uint16),
        },
    ),
    Spec(
        "all_pairs", "graph",
        {"n": 30}, {"n": 72}, {"n": 150},
        lambda d: (
            read("lengths", "int32", d["n"], d["n"]),
            write("distance", "int32", d["n"], d["n"]),
            write("next", "int16", d["n"], d["n"]),
            write("reach", "uint64", d["n"], (d["n"] + 63) // 64),
            write("result", "int64", 2),
        ),
        _pairs,
    ),
    Spec(
        "strong_components", "graph",
        {"n": 300, "m": 700, "steps": 5}, {"n": 2000, "m": 5000, "steps": 10}, {"n": 8000, "m": 18000, "steps": 20},
        lambda d: (
            read("starts", "int32", d["n"] + 1),
            read("ends", "int32", d["m"]),
            write("part", "int32", d["n"]),
            write("rank", "uint64", d["n"]),
            write("count", "int64", 1),
            scratch("low", "int32", d["n"]),
            scratch("order", "int32", d["n"]),
            scratch("open", "int32", d["n"]),
            scratch("frames", "int32", d["n"], 2),
            scratch("next_rank", "uint64", d["n"]),
        ),
        _directed,
    ),
    Spec(
        "stack_machine", "interp",
        {"programs": 3, "length": 48, "steps": 2000}, {"programs": 6, "length": 64, "steps": 8000},
        {"programs": 12, "length": 96, "steps": 30000},
        lambda d: (
            read("codes", "uint32", d["programs"], d["length"]),
            read("inputs", "uint32", d["programs"]),
            write("results", "uint32", d["programs"]),
            write("steps", "uint64", d["programs"]),
        ),
        _stack_code,
    ),
    Spec(
        "register_machine", "interp",
        {"programs": 3, "length": 64, "steps": 2000}, {"programs": 6, "length": 128, "steps": 8000},
        {"programs": 12, "length": 256, "steps": 30000},
        lambda d: (
            read("codes", "uint32", d["programs"], d["length"]),
            write("registers", "uint32", d["programs"], 16),
            write("digest", "uint32", d["programs"]),
        ),
        _register_code,
    ),
    Spec(
        "tape_machine", "interp",
        {"programs": 3, "length": 150, "steps": 2000}, {"programs": 6, "length": 250, "steps": 10000},
        {"programs": 12, "length": 400, "steps": 40000},
        lambda d: (
            read("texts", "uint8", d["programs"], d["length"]),
            read("inputs", "uint8", d["programs"], 16),
            write("hashes", "uint32", d["programs"]),
            write("steps", "int64", d["programs"]),
            scratch("ops", "int32", d["length"], 2),
            scratch("tape", "uint8", 1024),
        ),
        _tape_texts,
    ),
    Spec(
        "tree_walker", "interp",
        {"nodes": 61, "rows": 60, "width": 6}, {"nodes": 151, "rows": 300, "width": 8},
        {"nodes": 401, "rows": 500, "width": 12},
        lambda d: (
            read("trees", "int32", d["nodes"], 3),
            read("variables", "int32", d["rows"], d["width"]),
            write("values", "int32", d["rows"]),
            write("left", "int32", 1),
            scratch("folded", "int32", d["nodes"], 3),
        ),
        _tree,
    ),
)  # fmt: skip
