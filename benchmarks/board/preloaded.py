"""What children import before they are forked (:mod:`benchmarks.board.children`); it starts no threads."""

import benchmarks.board.jobs
import benchmarks.board.replays  # noqa: F401
