"""The leaderboard behind ``python -m benchmarks``: entries, runs, verification, statistics, the page."""
