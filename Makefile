# Every target sets itself up: the virtual environment is made on first use and again when pyproject.toml changes.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
RUN ?= runs/latest
JOBS ?= 2

.PHONY: train test lint table c-ir compiler-gym clean
.DELETE_ON_ERROR:

train: $(STAMP)  ## train PPO on fusion-v0 and show what it learned (about 10 minutes on 2 cores)
	$(BIN)/python -m train --env fusion-v0 $(ARGS)

test: lint  ## everything that must hold before a change lands
	$(BIN)/python -m pytest -n $(JOBS) -m "slow or not slow" $(ARGS)

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

table: $(STAMP)  ## the held-out table of a trained run: make table RUN=runs/NAME
	$(BIN)/python -m train --eval $(RUN) $(ARGS)

c-ir: $(STAMP)  ## make the IR of the C programs anew (needs clang 19 to 22, or the extra 'c')
	$(BIN)/python -m programs.c $(ARGS)

compiler-gym: $(STAMP)  ## install CompilerGym beside, in .venv-compiler-gym (Python 3.8 to 3.11, 500 MB)
	$(BIN)/python -m compilers.compiler_gym.install

$(STAMP): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet -e '.[dev,models]'
	touch $@

clean:
	rm -rf build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
