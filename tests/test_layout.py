"""The packages that tests import are this checkout's, and they install under these names."""

import importlib
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("programs", "compilers", "measure", "features", "envs", "agents", "benchmarks", "train")


@pytest.mark.parametrize("name", PACKAGES)
def test_package_lies_in_the_checkout(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__file__ is not None
    assert Path(module.__file__).resolve() == ROOT / name / "__init__.py"


def test_every_folder_of_code_is_packaged_typed_and_layered() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]
    folders = sorted(path.parent.name for path in ROOT.glob("*/__init__.py"))
    assert folders == sorted(PACKAGES)
    assert settings["setuptools"]["packages"]["find"]["include"] == [f"{name}*" for name in PACKAGES]
    assert settings["mypy"]["packages"] == list(PACKAGES)
    assert settings["importlinter"]["root_packages"] == list(PACKAGES)
    layers = settings["importlinter"]["contracts"][0]["layers"]
    assert [name for layer in reversed(layers) for name in layer.split(" | ")[::-1]] == list(PACKAGES)
