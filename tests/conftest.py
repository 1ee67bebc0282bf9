"""Options and guards for all tests."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="rewrite the golden files instead of comparing")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("two_processors") and len(os.sched_getaffinity(0)) < 2:
        pytest.skip("two threads need two processors")


@pytest.fixture
def break_pass(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets the LLVM pass of this name fail from now on, where its result is not at hand."""
    from compilers.llvm.module import Live, PassError

    def break_it(name: str) -> None:
        run = Live.run

        def failing(live: Any, action: Any) -> None:
            if action.name == name:
                raise PassError(f"pass({name}) failed: on purpose")
            run(live, action)

        monkeypatch.setattr(Live, "run", failing)

    return break_it
