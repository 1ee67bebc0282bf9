"""Families hash, cipher and bits: rotations, table lookups, fixed round counts."""

from __future__ import annotations

import math

import numpy as np

from programs.c.spec import Spec, read, scratch, write
from programs.ir import Array


def _primes(count: int) -> list[int]:
    found: list[int] = []
    number = 2
    while len(found) < count:
        if all(number % prime for prime in found):
            found.append(number)
        number += 1
    return found


def _root_bits(number: int, cube: bool) -> int:
    """The first 32 bits of the fractional part of a square or cube root, exactly (FIPS 180-4, 4.2.2)."""
    if not cube:
        return math.isqrt(number << 64) & 0xFFFFFFFF
    scaled = number << 96
    low, high = 0, 1 << 40
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**3 <= scaled else (low, middle)
    return low & 0xFFFFFFFF


SHA_CONSTANTS: Array = np.array([_root_bits(prime, True) for prime in _primes(64)], np.uint32)
SHA_START: Array = np.array([_root_bits(prime, False) for prime in _primes(8)], np.uint32)


def _words(rng: np.random.Generator, count: int) -> Array:
    return rng.integers(0, 2**64, count, np.uint64)


def _bytes(rng: np.random.Generator, count: int) -> Array:
    return rng.integers(0, 256, count, np.uint8)


SPECS: tuple[Spec, ...] = (
    Spec(
        "crc32", "hash",
        {"blocks": 4, "length": 3000}, {"blocks": 16, "length": 4000}, {"blocks": 40, "length": 8000},
        lambda d: (
            read("data", "uint8", d["blocks"] * d["length"]),
            read("polynomial", "uint32", 1),
            write("sums", "uint32", d["blocks"]),
        ),
        lambda rng, d: {
            "data": _bytes(rng, d["blocks"] * d["length"]),
            "polynomial": np.array([0xEDB88320], np.uint32),
        },
    ),
    Spec(
        "siphash", "hash",
        {"messages": 200, "length": 37}, {"messages": 2000, "length": 93}, {"messages": 3000, "length": 301},
        lambda d: (
            read("data", "uint8", d["messages"] * d["length"]),
            read("key", "uint64", 2),
            write("digests", "uint64", d["messages"]),
        ),
        lambda rng, d: {"data": _bytes(rng, d["messages"] * d["length"]), "key": _words(rng, 2)},
    ),
    Spec(
        "mix64", "hash",
        {"records": 300, "length": 11}, {"records": 2000, "length": 31}, {"records": 8000, "length": 40},
        lambda d: (
            read("words", "uint64", d["records"] * d["length"]),
            write("digests", "uint64", d["records"]),
            write("histogram", "uint32", 64),
        ),
        lambda rng, d: {"words": _words(rng, d["records"] * d["length"])},
    ),
    Spec(
        "sha256", "hash",
        {"messages": 20, "length": 150}, {"messages": 60, "length": 700}, {"messages": 150, "length": 1500},
        lambda d: (
            read("data", "uint8", d["messages"] * d["length"]),
            read("constants", "uint32", 64),
            read("initial", "uint32", 8),
            write("digests", "uint32", d["messages"], 8),
        ),
        lambda rng, d: {
            "data": _bytes(rng, d["messages"] * d["length"]),
            "constants": SHA_CONSTANTS,
            "initial": SHA_START,
        },
    ),
    Spec(
        "fletcher", "hash",
        {"blocks": 4, "length": 1000}, {"blocks": 12, "length": 2000}, {"blocks": 40, "length": 3001},
        lambda d: (read("words", "uint16", d["blocks"] * d["length"]), write("sums", "uint64", d["blocks"], 3)),
        lambda rng, d: {"words": rng.integers(0, 65536, d["blocks"] * d["length"], np.uint16)},
    ),
    Spec(
        "chacha20", "cipher",
        {"length": 9000}, {"length": 60000}, {"length": 200003},
        lambda d: (
            read("plain", "uint8", d["length"]),
            read("key", "uint32", 8),
            read("nonce", "uint32", 3),
            write("cipher", "uint8", d["length"]),
        ),
        lambda rng, d: {
            "plain": _bytes(rng, d["length"]),
            "key": rng.integers(0, 2**32, 8, np.uint32),
            "nonce": rng.integers(0, 2**32, 3, np.uint32),
        },
    ),
    Spec(
        "aes", "cipher",
        {"blocks": 100}, {"blocks": 600}, {"blocks": 2500},
        lambda d: (
            read("plain", "uint8", 16 * d["blocks"]),
            read("key", "uint8", 16),
            write("cipher", "uint8", 16 * d["blocks"]),
        ),
        lambda rng, d: {"plain": _bytes(rng, 16 * d["blocks"]), "key": _bytes(rng, 16)},
    ),
    Spec(
        "xtea", "cipher",
        {"blocks": 200}, {"blocks": 1000}, {"blocks": 4000},
        lambda d: (
            read("plain", "uint32", 2 * d["blocks"]),
            read("key", "uint32", 4),
            write("cipher", "uint32", 2 * d["blocks"]),
            write("same", "int64", 1),
        ),
        lambda rng, d: {
            "plain": rng.integers(0, 2**32, 2 * d["blocks"], np.uint32),
            "key": rng.integers(0, 2**32, 4, np.uint32),
        },
    ),
    Spec(
        "rc4", "cipher",
        {"messages": 10, "length": 1000, "key_length": 5}, {"messages": 25, "length": 3000, "key_length": 16},
        {"messages": 50, "length": 9000, "key_length": 13},
        lambda d: (
            read("plain", "uint8", d["messages"] * d["length"]),
            read("keys", "uint8", d["messages"] * d["key_length"]),
            write("cipher", "uint8", d["messages"] * d["length"]),
        ),
        lambda rng, d: {
            "plain": _bytes(rng, d["messages"] * d["length"]),
            "keys": _bytes(rng, d["messages"] * d["key_length"]),
        },
    ),
    Spec(
        "speck", "cipher",
        {"blocks": 700}, {"blocks": 5000}, {"blocks": 20000},
        lambda d: (
            read("plain", "uint64", 2 * d["blocks"]),
            read("key", "uint64", 2),
            write("cipher", "uint64", 2 * d["blocks"]),
            write("tag", "uint64", 2),
        ),
        lambda rng, d: {"plain": _words(rng, 2 * d["blocks"]), "key": _words(rng, 2)},
    ),
    Spec(
        "permute_bits", "bits",
        {"words": 500}, {"words": 3000}, {"words": 10000},
        lambda d: (read("words", "uint64", d["words"]), write("mixed", "uint64", d["words"]),
                   write("counts", "uint64", 65)),
        lambda rng, d: {"words": _words(rng, d["words"])},
    ),
    Spec(
        "nqueens", "bits",
        {"boards": 6, "n": 7}, {"boards": 30, "n": 8}, {"boards": 10, "n": 10},
        lambda d: (read("forbidden", "uint32", d["boards"] * d["n"]), write("solutions", "uint64", d["boards"])),
        lambda rng, d: {
            "forbidden": np.uint32(1) << rng.integers(0, d["n"], d["boards"] * d["n"]).astype(np.uint32),
        },
    ),
    Spec(
        "sieve", "bits",
        {"limit": 20000}, {"limit": 100000}, {"limit": 500000},
        lambda d: (
            read("salt", "uint64", 1),
            write("result", "uint64", 3),
            write("gaps", "uint64", 128),
            scratch("composite", "uint64", d["limit"] // 128 + 1),
        ),
        lambda rng, d: {"salt": _words(rng, 1)},
    ),
    Spec(
        "life", "bits",
        {"rows": 64, "words": 2, "steps": 20}, {"rows": 128, "words": 4, "steps": 30},
        {"rows": 300, "words": 5, "steps": 60},
        lambda d: (
            read("first", "uint64", d["rows"] * d["words"]),
            write("grid", "uint64", d["rows"] * d["words"]),
            scratch("other", "uint64", d["rows"] * d["words"]),
        ),
        lambda rng, d: {"first": _words(rng, d["rows"] * d["words"]) & _words(rng, d["rows"] * d["words"])},
    ),
    Spec(
        "hamming", "bits",
        {"vectors": 200, "queries": 20, "words": 4}, {"vectors": 1000, "queries": 60, "words": 4},
        {"vectors": 3000, "queries": 100, "words": 7},
        lambda d: (
            read("vectors", "uint64", d["vectors"] * d["words"]),
            read("queries", "uint64", d["queries"] * d["words"]),
            write("nearest", "int32", d["queries"]),
            write("fixed", "uint16", d["queries"]),
        ),
        lambda rng, d: {
            "vectors": _words(rng, d["vectors"] * d["words"]),
            "queries": _words(rng, d["queries"] * d["words"]),
        },
    ),
)  # fmt: skip
