"""The C suite: IR belongs to its source, the split is frozen, optimizing changes no output, answers are known ones."""

from __future__ import annotations

import base64
import ctypes
import gzip
import hashlib
import itertools
import math
import re
import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import pytest

from measure import elf
from programs import c
from programs.c import toolchain
from programs.c.__main__ import source_hash
from programs.c_program import CProgram
from programs.load import is_c, load_c
from tests.programs.c_build import artifact

FROZEN = {
    "hash": "crc32 fletcher mix64 sha256 siphash",
    "bigint": "bigmul decimal gcd montgomery primality",
    "sort": "heapsort mergesort quicksort radixsort smallsorts",
    "string": "base64 find_text suffix_array word_count",
    "bits": "hamming life nqueens permute_bits sieve",
    "dp": "common_subsequence edit_distance knapsack matrix_chain viterbi",
    "interp": "register_machine stack_machine tape_machine tree_walker",
    "image": "colour equalize median_filter morphology resize sobel",
    "fixed": "controller cordic fixed_math mandelbrot",
    "linear": "decompose gemm modular_matrix sparse_solve statistics",
    "search": "binary_search hash_table kd_nearest treap",
    "signal": "adpcm biquad correlate dct_codec fft fir",
    "cipher": "aes chacha20 rc4 speck xtea",
    "compress": "huffman lz77 lzw move_to_front range_coder",
    "parse": "csv_numbers datetime expression json_scan utf8",
    "regex": "backtrack bit_nfa glob lexer_dfa",
    "graph": "all_pairs breadth_first dijkstra spanning_tree strong_components",
    "stencil": "automaton heat relax shallow_water smooth3d",
}


def test_split_is_frozen() -> None:
    found = {family: " ".join(sorted(n for n, s in c.specs().items() if s.family == family)) for family in c.FAMILIES}
    assert found == FROZEN
    for one, other in itertools.combinations(c.SPLITS.values(), 2):
        assert not set(one) & set(other)
    splits = [c.split_of(family) for family in ("hash", "search", "graph", "user")]
    assert splits == ["train", "validation", "test", None]
    assert sorted(itertools.chain.from_iterable(c.names(split) for split in c.SPLITS)) == sorted(c.names())


def test_sampling_stays_in_its_split() -> None:
    for split in c.SPLITS:
        drawn = [c.sample(split, seed) for seed in range(40)]
        assert {c.split_of(program.family) for program in drawn} == {split}
        assert len({program.uri for program in drawn}) > 10
        assert [program.uri for program in drawn] == [c.sample(split, seed).uri for seed in range(40)]


@pytest.mark.parametrize("name", c.names())
def test_ir_belongs_to_its_source(name: str) -> None:
    spec = c.specs()[name]
    text = spec.ir_path.read_text()
    assert source_hash(spec.source_path.read_text()) in text.splitlines()[0], "run: make c-ir"
    assert not re.search(r"^target |target-cpu|target-features|lifetime|captures", text, re.MULTILINE)
    called = set(re.findall(r"call [^@\n]*@([\w.]+)\(", text))
    defined = set(re.findall(r"^define [^@\n]*@([\w.]+)\(", text, re.MULTILINE))
    assert all(callee in defined or callee.startswith("llvm.") for callee in called)
    assert re.findall(r"^define (?!internal)[^@\n]*@([\w.]+)\(", text, re.MULTILINE) == ["kernel"]


def test_sources_and_ir_are_complete() -> None:
    here = next(iter(c.specs().values())).source_path.parents[1]
    assert {path.stem for path in (here / "src").glob("*.c")} == set(c.names())
    assert {path.stem for path in (here / "ir").glob("*.ll")} == set(c.names())


@pytest.mark.skipif(toolchain.compiler() is None, reason="no clang here")
def test_toolchain_makes_the_same_ir() -> None:
    spec = c.specs()["crc32"]
    made, shipped = toolchain.to_ir(spec.source_path), spec.ir_path.read_text()
    assert set(re.findall(r"@(\w+)\(", made)) == set(re.findall(r"@(\w+)\(", shipped))


@lru_cache(maxsize=1)
def _jit() -> Any:
    return llvm.create_lljit_compiler()


def run(program: CProgram, inputs: Mapping[str, np.ndarray], level: int = 3) -> dict[str, np.ndarray]:
    """The outputs of an optimized build, in this process, each buffer between guard bytes."""
    made = artifact(program, level).kernels[0]
    assert elf.refusal(made.code, program.entry) is None
    run.count = getattr(run, "count", 0) + 1  # type: ignore[attr-defined]
    builder = llvm.JITLibraryBuilder().add_object_img(made.code).export_symbol(program.entry).add_current_process()
    library = builder.link(_jit(), f"test{run.count}")  # type: ignore[attr-defined]
    wholes, views = [], []
    for buffer in program.buffers:
        size = math.prod(buffer.shape) * np.dtype(buffer.dtype).itemsize
        whole = np.full(size + 512, 0xC5, np.uint8)
        view = whole[256 : 256 + size]
        view[:] = inputs[buffer.name].reshape(-1).view(np.uint8) if buffer.role == "input" else 0x5A
        wholes.append(whole)
        views.append(view)
    table = (ctypes.c_void_p * len(views))(*(view.ctypes.data for view in views))
    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(int(library[program.entry]))(ctypes.addressof(table))
    for buffer, whole in zip(program.buffers, wholes, strict=True):
        assert (whole[:256] == 0xC5).all() and (whole[-256:] == 0xC5).all(), buffer.name
    outputs = [(b, view) for b, view in zip(program.buffers, views, strict=True) if b.role == "output"]
    return {buffer.name: view.view(buffer.dtype).reshape(buffer.shape) for buffer, view in outputs}


@pytest.mark.parametrize("name", c.names())
def test_optimizing_changes_nothing(name: str) -> None:
    program = load_c(f"programs://c-v0/{name}/small")
    inputs, other = program.make_inputs(1), program.make_inputs(2)
    expected = program.reference(inputs)
    for found in (run(program, inputs), run(program, inputs, 1)):
        for key, value in expected.items():
            np.testing.assert_array_equal(found[key], value, err_msg=key)
    again = program.reference(other)
    drawn = [buffer.name for buffer in program.inputs if not np.array_equal(inputs[buffer.name], other[buffer.name])]
    assert drawn, "the seed changes nothing"
    assert any(not np.array_equal(expected[key], again[key]) for key in expected), "the inputs do not matter"
    for buffer in program.inputs:
        np.testing.assert_array_equal(program.make_inputs(1)[buffer.name], inputs[buffer.name])


def outputs_of(name: str, size: str = "small", **changed: np.ndarray) -> tuple[dict[str, Any], dict[str, Any]]:
    program = load_c(f"programs://c-v0/{name}/{size}")
    inputs = {**program.make_inputs(5), **changed}
    return inputs, program.reference(inputs)


def test_known_hashes() -> None:
    inputs, found = outputs_of("crc32")
    blocks = inputs["data"].reshape(len(found["sums"]), -1)
    assert [zlib.crc32(block.tobytes()) for block in blocks] == found["sums"].tolist()
    inputs, found = outputs_of("sha256")
    messages = inputs["data"].reshape(len(found["digests"]), -1)
    expected = [hashlib.sha256(message.tobytes()).digest() for message in messages]
    assert [row.astype(">u4").tobytes() for row in found["digests"]] == expected
    inputs, found = outputs_of("fletcher")
    words = inputs["words"].reshape(len(found["sums"]), -1)
    assert [zlib.adler32(row.astype("<u2").tobytes()) for row in words] == found["sums"][:, 1].tolist()


def test_known_ciphers() -> None:
    program = load_c("programs://c-v0/aes/small")
    blank = np.zeros(program.inputs[1].shape, np.uint8)
    _, found = outputs_of("aes", plain=blank, key=np.zeros(16, np.uint8))
    assert found["cipher"][:16].tobytes().hex() == "66e94bd4ef8a2c3b884cfa59ca342b2e"  # AES-128 of zero by the key zero
    plain = np.zeros(load_c("programs://c-v0/chacha20/small").inputs[1].shape, np.uint8)
    _, found = outputs_of("chacha20", plain=plain, key=np.zeros(8, np.uint32), nonce=np.zeros(3, np.uint32))
    assert found["cipher"][:16].tobytes().hex() == "76b8e0ada0f13d90405d6ae55386bd28"  # RFC 8439, A.1, vector 1
    plain = np.zeros(load_c("programs://c-v0/speck/small").inputs[1].shape, np.uint64)
    plain[0], plain[1] = 0x7469206564616D20, 0x6C61766975716520
    _, found = outputs_of("speck", plain=plain, key=np.array([0x0706050403020100, 0x0F0E0D0C0B0A0908], np.uint64))
    # the vector that its authors published
    assert [int(word) for word in found["cipher"][:2]] == [0x7860FEDF5C570D18, 0xA65D985179783265]
    inputs, found = outputs_of("xtea")
    assert found["same"][0] == len(inputs["plain"]) // 2 - 1


def test_known_numbers() -> None:
    def integer(limbs: np.ndarray) -> int:
        return int.from_bytes(limbs.tobytes(), "little")

    inputs, found = outputs_of("montgomery")
    rows = zip(*(inputs[key] for key in ("bases", "exponents", "moduli")), found["results"], strict=True)
    for base, power, modulus, result in rows:
        assert pow(integer(base), integer(power), integer(modulus)) == integer(result)
    for size in ("small", "medium"):
        inputs, found = outputs_of("bigmul", size)
        for a, b, product in zip(inputs["a"], inputs["b"], found["products"], strict=True):
            assert integer(a) * integer(b) == integer(product)
    inputs, found = outputs_of("decimal")
    assert [int(bytes(row)) for row in found["digits"]] == [integer(row) for row in inputs["numbers"]]
    inputs, found = outputs_of("gcd")
    for (a, b), row in zip(inputs["pairs"].tolist(), found["results"].tolist(), strict=True):
        modulus = b >> 2 | 1
        assert row[0] == row[1] == math.gcd(a, b)
        assert row[2] == (pow(a, -1, modulus) if math.gcd(a, modulus) == 1 else 0)
    inputs, found = outputs_of("primality")
    assert all(n % factor == 0 for n, factor in zip(inputs["numbers"].tolist(), found["factors"].tolist(), strict=True))


def test_known_orders() -> None:
    for name, key in (("quicksort", "values"), ("heapsort", "keys"), ("radixsort", "keys")):
        inputs, found = outputs_of(name)
        np.testing.assert_array_equal(found["sorted"], np.sort(inputs[key]))
    inputs, found = outputs_of("mergesort")
    order = np.argsort(inputs["records"][:, 0], kind="stable")
    np.testing.assert_array_equal(found["sorted"], inputs["records"][order])
    inputs, found = outputs_of("smallsorts")
    np.testing.assert_array_equal(found["sorted"], np.sort(inputs["rows"], axis=1))
    np.testing.assert_array_equal(found["medians"], np.sort(inputs["rows"], axis=1)[:, inputs["rows"].shape[1] // 2])
    inputs, found = outputs_of("binary_search")
    np.testing.assert_array_equal(found["places"], np.searchsorted(inputs["sorted"], inputs["queries"]))
    assert found["disagree"][0] == 0
    inputs, found = outputs_of("treap")
    np.testing.assert_array_equal(found["ranks"], np.searchsorted(np.sort(inputs["keys"]), inputs["queries"]))
    inputs, found = outputs_of("kd_nearest")
    off = inputs["queries"][:, None].astype(np.int64) - inputs["points"][None]
    np.testing.assert_array_equal(found["found"][:, 1], (off**2).sum(-1).min(1))


def test_known_texts() -> None:
    inputs, found = outputs_of("base64")
    assert base64.b64encode(inputs["bytes"].tobytes()) == found["text"].tobytes() and found["wrong"][0] == 0
    assert found["hex"].tobytes().decode() == inputs["bytes"].tobytes().hex()
    inputs, found = outputs_of("find_text")
    np.testing.assert_array_equal(found["found"][:, 0], found["found"][:, 1])
    text, patterns = inputs["text"].tobytes(), [row.tobytes() for row in inputs["patterns"]]
    assert [len(re.findall(b"(?=" + p + b")", text)) for p in patterns] == found["found"][:, 0].tolist()
    inputs, found = outputs_of("suffix_array")
    text = inputs["text"].tobytes()
    assert found["suffixes"].tolist() == sorted(range(len(text)), key=lambda at: text[at:])
    inputs, found = outputs_of("word_count")
    words = re.findall(rb"[A-Za-z]+", inputs["text"].tobytes())
    assert found["result"].tolist()[:2] == [len(words), len({word.lower() for word in words})]
    inputs, found = outputs_of("utf8")
    wide = found["wide"][: found["counts"][5]].astype("<u2").tobytes()
    assert found["again"][: found["counts"][6]].tobytes() == wide.decode("utf-16-le").encode()
    _, found = outputs_of("json_scan")
    assert found["result"][8] == -1 and found["result"][10] == 1 and (found["result"][:6] > 0).all()


def ends_of_matches(expression: str, text: str) -> list[int]:
    """Places behind which a match ends, wherever it starts."""
    whole = re.compile(expression)
    return [end for end in range(1, len(text) + 1) if any(whole.fullmatch(text, at, end) for at in range(end))]


def test_known_regular_expressions() -> None:
    program = load_c("programs://c-v0/bit_nfa/small")
    inputs = program.make_inputs(5)
    letters = np.random.default_rng(0).choice(np.frombuffer(b"abcd", np.uint8), 80)
    text = np.full(inputs["text"].shape, 10, np.uint8)  # a letter of no pattern, and no dot either
    text[: len(letters)] = letters
    patterns = np.where(inputs["patterns"] == ord("."), ord("c"), inputs["patterns"])
    found = program.reference({**inputs, "text": text, "patterns": patterns})["found"]
    for row, (count, first) in zip(patterns, found.tolist(), strict=True):
        expression = bytes(row).rstrip(b"\0").decode().replace("1", "")
        ends = ends_of_matches(expression, letters.tobytes().decode())
        assert (count, first) == (len(ends), ends[0] - 1 if ends else -1), expression
    inputs, searched = outputs_of("backtrack")
    prose = inputs["text"].tobytes()
    for row, (count, _) in zip(inputs["patterns"], searched["found"].tolist(), strict=True):
        pattern = re.compile(bytes(row).rstrip(b"\0"))
        assert count == sum(match.end() > match.start() for match in pattern.finditer(prose)), pattern.pattern
    inputs, found = outputs_of("glob")
    assert np.count_nonzero(found["hits"]) > 0 and not (found["hits"] >> np.uint64(len(inputs["patterns"]))).any()


@pytest.mark.parametrize("name", ["huffman", "lz77", "lzw", "move_to_front", "range_coder"])
@pytest.mark.parametrize("size", ["small", "medium"])
def test_compression_comes_back(name: str, size: str) -> None:
    inputs, found = outputs_of(name, size)
    np.testing.assert_array_equal(found["again"], inputs["data"])
    lengths = next(found[key] for key in ("lengths", "written", "used") if key in found)
    assert 0 < lengths[0] < len(inputs["data"]) * (2 if name == "move_to_front" else 1)
    assert len(gzip.compress(inputs["data"].tobytes())) < len(inputs["data"])


def test_known_graphs_and_tables() -> None:
    networkx = pytest.importorskip("networkx")
    inputs, found = outputs_of("dijkstra")
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(len(inputs["starts"]) - 1))
    for vertex, (start, end) in enumerate(itertools.pairwise(inputs["starts"].tolist())):
        for edge in range(start, end):
            length, to = int(inputs["lengths"][edge]), int(inputs["ends"][edge])
            if not graph.has_edge(vertex, to) or graph[vertex][to]["weight"] > length:
                graph.add_edge(vertex, to, weight=length)
    expected = networkx.single_source_dijkstra_path_length(graph, 0)
    got = {at: int(d) for at, d in enumerate(found["distances"][0]) if d != 2**32 - 1}
    assert got == expected
    inputs, found = outputs_of("strong_components")
    directed = networkx.DiGraph()
    directed.add_nodes_from(range(len(inputs["starts"]) - 1))
    for vertex, (start, end) in enumerate(itertools.pairwise(inputs["starts"].tolist())):
        directed.add_edges_from((vertex, int(to)) for to in inputs["ends"][start:end])
    assert found["count"][0] == networkx.number_strongly_connected_components(directed)
    inputs, found = outputs_of("breadth_first")
    undirected = directed.__class__()
    undirected.add_nodes_from(range(len(inputs["starts"]) - 1))
    for vertex, (start, end) in enumerate(itertools.pairwise(inputs["starts"].tolist())):
        undirected.add_edges_from((vertex, int(to)) for to in inputs["ends"][start:end])
    assert found["result"][0] == networkx.number_weakly_connected_components(undirected)
    distances = networkx.single_source_shortest_path_length(undirected, int(inputs["sources"][0]))
    assert {at: int(d) for at, d in enumerate(found["distances"][0]) if d >= 0} == dict(distances)


def test_known_numerics() -> None:
    inputs, found = outputs_of("fft")
    signal = inputs["signal"] @ np.array([1, 1j])
    np.testing.assert_allclose(found["spectrum"] @ np.array([1, 1j]), np.fft.fft(signal), atol=1e-9)
    np.testing.assert_allclose(found["again"], inputs["signal"], atol=1e-12)
    inputs, found = outputs_of("decompose")
    solved = np.linalg.solve(inputs["matrices"], inputs["sides"][..., None])[..., 0]
    np.testing.assert_allclose(found["solutions"], solved, rtol=1e-9)
    np.testing.assert_allclose(found["determinants"], np.linalg.det(inputs["matrices"]))
    inputs, found = outputs_of("gemm")
    np.testing.assert_allclose(found["c"], inputs["a"] @ inputs["b"], atol=1e-4)
    inputs, found = outputs_of("cordic")
    angles, near = inputs["angles"] / 2**29, np.abs(inputs["angles"]) < 1.6 * 2**29
    np.testing.assert_allclose(found["sines"][near] / 2**29, np.sin(angles[near]), atol=1e-5)
    np.testing.assert_allclose(found["cosines"][near] / 2**29, np.cos(angles[near]), atol=1e-5)
    np.testing.assert_allclose(found["back"][near] / 2**29, angles[near], atol=1e-5)


def test_addresses() -> None:
    assert is_c("programs://c-v0/aes") and is_c("x/y.ll") and not is_c("programs://graphs-v0/1")
    assert load_c("programs://c-v0/aes").uri == load_c("programs://c-v0/aes/medium").uri == "programs://c-v0/aes"
    keys = {load_c(f"programs://c-v0/{name}/{size}").key for name in ("aes", "rc4") for size in ("small", "large")}
    assert len(keys) == 4
    for wrong, words in (("aes/huge", "unknown size"), ("des", "unknown program"), ("", "unknown program")):
        with pytest.raises(ValueError, match=words):
            load_c(f"programs://c-v0/{wrong}")
    with pytest.raises(ValueError, match="unknown C program"):
        load_c("programs://d-v0/1")
