"""Families parse, string, regex and compress: bytes, state machines, tables built in the call, copies."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Dims, Spec, read, scratch, write
from programs.c.suite import words
from programs.ir import Array


def _search(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    text = rng.integers(97, 100, d["n"], np.uint8)
    starts = rng.integers(0, d["n"] - d["length"], d["patterns"])
    return {"text": text, "patterns": np.stack([text[start : start + d["length"]] for start in starts])}


def _automaton(rng: np.random.Generator, d: Dims) -> dict[str, Array]:
    """Six chains of states that start in state 0, each over two or three letter classes."""
    moves = np.zeros((32, 8), np.uint32)
    accepting = np.zeros(4, np.uint32)
    state = 1
    for chain in range(6):
        before = 0
        for _ in range(int(rng.integers(2, 5))):
            for letter in rng.integers(0, 8, 3):
                moves[before, letter] |= np.uint32(1 << state)
            for letter in rng.integers(0, 8, int(rng.integers(0, 3))):
                moves[state, letter] |= np.uint32(1 << state)
            before, state = state, state + 1
        accepting[chain % 4] |= np.uint32(1 << before)
    return {"moves": moves, "accepting": accepting, "text": words.prose(rng, d["n"])}


SPECS: tuple[Spec, ...] = (
    Spec(
        "json_scan", "parse",
        {"n": 3000}, {"n": 50000}, {"n": 200000},
        lambda d: (read("text", "uint8", d["n"]), write("result", "int64", 11)),
        lambda rng, d: {"text": words.json_text(rng, d["n"])},
    ),
    Spec(
        "csv_numbers", "parse",
        {"n": 3000, "width": 5}, {"n": 60000, "width": 7}, {"n": 250000, "width": 12},
        lambda d: (
            read("text", "uint8", d["n"]),
            write("columns", "int64", d["width"], 5),
            write("rows", "int64", 1),
        ),
        lambda rng, d: {"text": words.table(rng, d["n"], d["width"])},
    ),
    Spec(
        "expression", "parse",
        {"rows": 30, "width": 60}, {"rows": 300, "width": 100}, {"rows": 900, "width": 200},
        lambda d: (
            read("text", "uint8", d["rows"], d["width"]),
            read("variables", "uint32", 4, 26),
            write("values", "uint32", d["rows"]),
            write("operations", "int64", 1),
        ),
        lambda rng, d: {
            "text": words.expressions(rng, d["rows"], d["width"]),
            "variables": rng.integers(0, 2**32, (4, 26), np.uint32),
        },
    ),
    Spec(
        "utf8", "parse",
        {"n": 2000}, {"n": 20000}, {"n": 80000},
        lambda d: (
            read("bytes", "uint8", d["n"]),
            write("wide", "uint16", 2 * d["n"]),
            write("again", "uint8", 3 * d["n"]),
            write("counts", "int64", 7),
        ),
        lambda rng, d: {"bytes": words.unicode_text(rng, d["n"])},
    ),
    Spec(
        "datetime", "parse",
        {"lines": 300, "width": 29}, {"lines": 4000, "width": 30}, {"lines": 10000, "width": 32},
        lambda d: (
            read("lines", "uint8", d["lines"], d["width"]),
            write("stamps", "int64", d["lines"]),
            write("totals", "int64", 13),
        ),
        lambda rng, d: {"lines": words.log_lines(rng, d["lines"], d["width"])},
    ),
    Spec(
        "find_text", "string",
        {"n": 2000, "patterns": 3, "length": 5}, {"n": 8000, "patterns": 5, "length": 8},
        {"n": 40000, "patterns": 8, "length": 20},
        lambda d: (
            read("text", "uint8", d["n"]),
            read("patterns", "uint8", d["patterns"], d["length"]),
            write("found", "int64", d["patterns"], 3),
        ),
        _search,
    ),
    Spec(
        "word_count", "string",
        {"n": 3000, "buckets": 128}, {"n": 30000, "buckets": 512}, {"n": 150000, "buckets": 509},
        lambda d: (
            read("text", "uint8", d["n"]),
            write("result", "int64", 4),
            write("capital", "uint8", d["n"]),
            scratch("heads", "int32", d["buckets"]),
            scratch("entries", "int32", d["n"], 4),
        ),
        lambda rng, d: {"text": words.prose(rng, d["n"])},
    ),
    Spec(
        "suffix_array", "string",
        {"n": 200}, {"n": 2500}, {"n": 10000},
        lambda d: (
            read("text", "uint8", d["n"]),
            write("suffixes", "int32", d["n"]),
            write("common", "int32", d["n"]),
            write("longest", "int64", 1),
            scratch("rank", "int32", d["n"]),
            scratch("other", "int32", d["n"]),
            scratch("starts", "int32", max(d["n"], 256) + 1),
        ),
        lambda rng, d: {"text": rng.integers(97, 99, d["n"], np.uint8)},
    ),
    Spec(
        "base64", "string",
        {"triples": 2000}, {"triples": 25000}, {"triples": 100000},
        lambda d: (
            read("bytes", "uint8", 3 * d["triples"]),
            write("text", "uint8", 4 * d["triples"]),
            write("hex", "uint8", 6 * d["triples"]),
            write("wrong", "int64", 1),
        ),
        lambda rng, d: {"bytes": rng.integers(0, 256, 3 * d["triples"], np.uint8)},
    ),
    Spec(
        "backtrack", "regex",
        {"patterns": 4, "width": 20, "n": 500}, {"patterns": 8, "width": 28, "n": 2000},
        {"patterns": 12, "width": 32, "n": 8000},
        lambda d: (
            read("patterns", "uint8", d["patterns"], d["width"]),
            read("text", "uint8", d["n"]),
            write("found", "int64", d["patterns"], 2),
        ),
        lambda rng, d: {
            "patterns": words.patterns(rng, d["patterns"], d["width"]),
            "text": words.prose(rng, d["n"]),
        },
    ),
    Spec(
        "bit_nfa", "regex",
        {"patterns": 4, "width": 16, "n": 1000}, {"patterns": 10, "width": 24, "n": 5000},
        {"patterns": 16, "width": 40, "n": 20000},
        lambda d: (
            read("patterns", "uint8", d["patterns"], d["width"]),
            read("text", "uint8", d["n"]),
            write("found", "int64", d["patterns"], 2),
        ),
        lambda rng, d: {
            "patterns": words.place_patterns(rng, d["patterns"], d["width"]),
            "text": rng.integers(97, 101, d["n"], np.uint8),
        },
    ),
    Spec(
        "lexer_dfa", "regex",
        {"n": 1500}, {"n": 15000}, {"n": 80000},
        lambda d: (
            read("moves", "uint32", 32, 8),
            read("accepting", "uint32", 4),
            read("text", "uint8", d["n"]),
            write("kinds", "uint8", d["n"]),
            write("result", "int64", 2),
        ),
        _automaton,
    ),
    Spec(
        "glob", "regex",
        {"patterns": 12, "width": 24, "rows": 30, "name_width": 20},
        {"patterns": 24, "width": 28, "rows": 150, "name_width": 24},
        {"patterns": 48, "width": 30, "rows": 500, "name_width": 32},
        lambda d: (
            read("patterns", "uint8", d["patterns"], d["width"]),
            read("names", "uint8", d["rows"], d["name_width"]),
            write("hits", "uint64", d["rows"]),
        ),
        lambda rng, d: {
            "patterns": words.globs(rng, d["patterns"], d["width"]),
            "names": words.names(rng, d["rows"], d["name_width"]),
        },
    ),
    Spec(
        "lz77", "compress",
        {"n": 2000, "room": 4100}, {"n": 10000, "room": 20100}, {"n": 50000, "room": 100100},
        lambda d: (
            read("data", "uint8", d["n"]),
            write("packed", "uint8", d["room"]),
            write("again", "uint8", d["n"]),
            write("lengths", "int64", 2),
            scratch("heads", "int32", 4096),
            scratch("chain", "int32", d["n"]),
        ),
        lambda rng, d: {"data": words.prose(rng, d["n"])},
    ),
    Spec(
        "huffman", "compress",
        {"n": 1000, "room": 4100}, {"n": 8000, "room": 20100}, {"n": 40000, "room": 90100},
        lambda d: (
            read("data", "uint8", d["n"]),
            write("bits", "uint8", d["room"]),
            write("again", "uint8", d["n"]),
            write("written", "int64", 1),
        ),
        lambda rng, d: {"data": words.prose(rng, d["n"])},
    ),
    Spec(
        "lzw", "compress",
        {"n": 1500}, {"n": 8000}, {"n": 40000},
        lambda d: (
            read("data", "uint8", d["n"]),
            write("codes", "uint16", d["n"]),
            write("again", "uint8", d["n"]),
            write("lengths", "int64", 2),
            scratch("trie", "int16", 4096, 3),
            scratch("parents", "uint16", 4096),
            scratch("letters", "uint8", 4096),
        ),
        lambda rng, d: {"data": words.prose(rng, d["n"])},
    ),
    Spec(
        "range_coder", "compress",
        {"n": 500, "room": 1100}, {"n": 3000, "room": 6100}, {"n": 12000, "room": 24100},
        lambda d: (
            read("data", "uint8", d["n"]),
            write("packed", "uint8", d["room"]),
            write("again", "uint8", d["n"]),
            write("used", "int64", 1),
        ),
        lambda rng, d: {"data": words.prose(rng, d["n"])},
    ),
    Spec(
        "move_to_front", "compress",
        {"n": 800, "room": 1700}, {"n": 15000, "room": 30100}, {"n": 60000, "room": 120100},
        lambda d: (
            read("data", "uint8", d["n"]),
            write("packed", "uint8", d["room"]),
            write("again", "uint8", d["n"]),
            write("used", "int64", 1),
        ),
        lambda rng, d: {"data": np.repeat(words.prose(rng, d["n"] // 5), 5)},
    ),
)  # fmt: skip
