"""Results as rows of JSON, one a line, that survive being killed at any moment."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Rows:
    """The rows in the file ``path``, which need not exist yet. One process appends, any number may read."""

    path: Path

    def read(self) -> list[dict[str, Any]]:
        """The rows so far, oldest first; one that was being written when its writer was killed is left out."""
        rows = []
        for line in self.path.read_text().splitlines() if self.path.exists() else []:
            try:
                row = json.loads(line)
            except json.JSONDecodeError:
                continue
            if isinstance(row, dict):
                rows.append(row)
        return rows

    def append(self, row: Mapping[str, Any]) -> None:
        """Write a row down; its folder is made if need be."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("ab+") as file:
            if file.tell():
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":  # a torn row must not take this one along
                    file.write(b"\n")
            file.write(json.dumps(row).encode() + b"\n")

    def write(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Put these rows in the place of all that is there; at no moment is the file anything but old or new."""
        partial = self.path.with_suffix(".partial")
        partial.write_text("".join(json.dumps(row) + "\n" for row in rows))
        partial.replace(self.path)
