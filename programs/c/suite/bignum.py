"""Placeholder."""

from __future__ import annotations

from programs.c.spec import Spec

SPECS: tuple[Spec, ...] = ()
