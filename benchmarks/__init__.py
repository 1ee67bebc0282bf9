"""Comparing agents: the same programs, the same budgets, every figure measured afresh."""
