"""One pool for the whole folder: its workers are replaced whenever a test ruins one."""

from collections.abc import Iterator

import pytest

from measure import WorkerPool


@pytest.fixture(scope="session")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(time_limit_s=2.0, memory_limit_bytes=4 << 30) as made:
        yield made
