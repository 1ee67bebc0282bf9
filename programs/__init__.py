"""What is compiled: tensor graphs, their inputs, their oracle, their splits.

``load`` takes a URI or a file, ``from_torch`` a module; :mod:`programs.regions` cuts a large model into parts.
"""

from programs.decompose import ImportFailure
from programs.load import from_torch, load
from programs.program import Program

__all__ = ["ImportFailure", "Program", "from_torch", "load"]
