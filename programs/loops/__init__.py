"""Loop kernels."""
from programs.c_program import CProgram
def load(name: str) -> CProgram: raise ValueError(name)
def names() -> tuple[str, ...]: return ()
