"""Who decides: PPO with a graph policy, search baselines, fixed rules. All see only candidates and masks."""
