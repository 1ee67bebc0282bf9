"""Modules of LLVM IR for the tests of their features."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from compilers.llvm.library import load
from compilers.llvm.module import Live, Modules

FOLDER = Path(__file__).parent / "ll"


@pytest.fixture(scope="session")
def modules() -> Modules:
    return Modules(load())


@pytest.fixture
def live(modules: Modules) -> Callable[[str], Live]:
    """A module from a file of the folder ``ll``."""
    return lambda name: modules.at(name, (FOLDER / f"{name}.ll").read_text(), ())
