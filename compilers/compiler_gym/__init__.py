"""CompilerGym (Cummins et al., 2022) as a compiler that others drive: its environments run in its own interpreter.

``make compiler-gym`` installs it (:mod:`compilers.compiler_gym.install`), :class:`Host` is its process, and
:mod:`compilers.compiler_gym.states` reads and writes its result files.
"""

from __future__ import annotations

from compilers.compiler_gym.client import CompilerGymError, Host, HostDied, NotInstalled, interpreter

__all__ = ["CompilerGymError", "Host", "HostDied", "NotInstalled", "interpreter"]
