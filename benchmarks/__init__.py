"""Comparing agents: the same programs, the same budgets, every figure measured afresh.

Here is what every room needs and a training run uses (its folder, its table, rows of results, statistics). The rooms
are ``board`` (the leaderboard), ``fusion`` and ``llvm`` (the published figures, a command each), and ``timing`` (how
far measurements can be trusted).
"""
