"""What children import before they are forked (:mod:`benchmarks.children`); it starts no threads."""

import benchmarks.jobs
import benchmarks.replays  # noqa: F401
