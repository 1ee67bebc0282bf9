"""What is decided: one environment a file. Importing this package registers them all with Gymnasium."""

from __future__ import annotations

from gymnasium.envs.registration import register

from envs.vector import make_vector

register("compiler-gym-v0", entry_point="envs.compiler_gym:CompilerGymEnv")
register("fusion-v0", entry_point="envs.fusion:FusionEnv")
register("inlining-v0", entry_point="envs.inlining:InliningEnv")
register("passes-v0", entry_point="envs.passes:PassesEnv")
register("unrolling-v0", entry_point="envs.unrolling:UnrollingEnv")

__all__ = ["make_vector"]
