"""Families hash, cipher and bits: rotations, table lookups, fixed round counts."""

from __future__ import annotations

import numpy as np

from programs.c.spec import Spec, read, write

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
            "data": rng.integers(0, 256, d["blocks"] * d["length"], np.uint8),
            "polynomial": np.array([0xEDB88320], np.uint32),
        },
    ),
    Spec(
        "siphash", "hash",
        {"messages": 200, "length": 37}, {"messages": 800, "length": 93}, {"messages": 1500, "length": 301},
        lambda d: (
            read("data", "uint8", d["messages"] * d["length"]),
            read("key", "uint64", 2),
            write("digests", "uint64", d["messages"]),
        ),
        lambda rng, d: {
            "data": rng.integers(0, 256, d["messages"] * d["length"], np.uint8),
            "key": rng.integers(0, 2**64, 2, np.uint64),
        },
    ),
)  # fmt: skip
