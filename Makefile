# The first Python of 3.11 or newer; another is named with make PYTHON=...
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help run browser typescript test lint format schema outputs docs site bench drift check-python clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /: /'

check-python:
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer is missing. On Debian or Ubuntu: apt-get install python3 python3-venv; on macOS: brew install python'; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo 'occupipe needs Python 3.11 or newer; name one: make PYTHON=python3.12'; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv module is missing. On Debian or Ubuntu: apt-get install python3-venv"; exit 2; }

$(BIN)/occupipe: pyproject.toml | check-python
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || { echo 'making the environment in $(VENV)'; $(PYTHON) -m venv --clear $(VENV); }
	@$(PIP) --editable .
	@$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.dev: pyproject.toml $(BIN)/occupipe
	@$(PIP) --editable '.[dev]'
	@touch $@

run: $(BIN)/occupipe ## make the environment, extract and validate sources/
	$(BIN)/occupipe extract sources --out out
	$(BIN)/occupipe validate sources out --exit-zero
	@echo 'Records (.json), JSON-LD (.jsonld), occupations.csv and facts.csv are in out/.'

browser: ## install Debian's Chromium, which the tests open pages in
	sh .ci/browser

typescript: ## install Debian's TypeScript compiler, which the types of schema/types are checked with
	sh .ci/typescript

test: $(VENV)/.dev ## run the tests
	$(BIN)/python -m pytest

lint: $(VENV)/.dev ## ruff format and check, mypy --strict, import-linter
	$(BIN)/ruff format --check src tests docs
	$(BIN)/ruff check src tests docs
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev ## format the code
	$(BIN)/ruff format src tests docs
	$(BIN)/ruff check --fix src tests docs

schema: $(BIN)/occupipe ## write schema/ again
	$(BIN)/occupipe schema --out schema

outputs: $(BIN)/occupipe ## write out/ again
	$(BIN)/occupipe extract sources --out out

docs: $(BIN)/occupipe ## write the pages of docs/ that come from the code again
	$(BIN)/python -m docs.making docs

PORT ?= 8000
site: docs ## write the example site of docs/ again and serve it on this machine alone (PORT=8000)
	@echo 'http://127.0.0.1:$(PORT)/site/ until Ctrl-C'
	$(BIN)/python -m http.server $(PORT) --bind 127.0.0.1 --directory docs

pictures: $(VENV)/.dev browser ## take the pictures of the HTML report in docs/ again; look at them before you commit them
	$(BIN)/python -m docs.making.screens docs

bench: $(VENV)/.bench ## measure how fast articles are read, beside other readers of figures
	$(BIN)/python -m benchmarks.speed

$(VENV)/.bench: pyproject.toml $(BIN)/occupipe
	@$(PIP) --editable '.[bench]'
	@touch $@

drift: $(BIN)/occupipe ## check that schema/, out/ and docs/ are what the code writes now
	BIN=$(BIN) sh .ci/drift

clean: ## remove the environment and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis build dist
