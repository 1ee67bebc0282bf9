"""Functions of numbers and arrays as machine code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit

F = TypeVar("F", bound=Callable[..., Any])


def compiled(function: F) -> F:
    """The function as machine code, made at the first call and kept on disk where numba finds a place for it."""
    try:
        made: Any = njit(cache=True)(function)
    except RuntimeError:  # neither beside the source nor in the user's cache can anything be written
        made = njit(function)
    return cast(F, made)
