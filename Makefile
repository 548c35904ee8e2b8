# Everything a developer does, by name. `make` alone prints this list.
# PYTHON names the interpreter that makes the virtual environment; it needs Python 3.11 or later with its venv module.

PYTHON ?= python3
VENV ?= .venv
PUBLIC ?= ../shared/public
TRANSLATION ?= ../shared/seed
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up
EXAMPLES := $(sort $(wildcard examples/*.txt examples/*.html)) examples/three-reports.jsonl
CODE := src tests tools

# one thread: the parser gains nothing from more, and the figures of `make bench` are for one
export OMP_NUM_THREADS := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo fmt fmt-check lint types floors test golden readme score floors-up public damage accuracy schema train bench bench-casebook all clean

help: ## Print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Tacitus needs Python 3.11 or later; name one with: make PYTHON=python3.12 setup" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@touch $(STAMP)

setup: $(STAMP) ## Make the virtual environment and install everything (again only when pyproject.toml changes)

demo: $(STAMP) ## Set up, read the bundled example reports, and link thirteen of one incident
	$(BIN)/tacitus read $(EXAMPLES)
	$(BIN)/tacitus build examples/hasakah-prison.jsonl -o demo.casebook
	$(BIN)/tacitus incidents demo.casebook

fmt: $(STAMP) ## Format the code
	$(BIN)/ruff format $(CODE)
	$(BIN)/ruff check --fix --select I $(CODE)

fmt-check: $(STAMP)
	$(BIN)/ruff format --check $(CODE)

lint: $(STAMP) ## Look for faults of style
	$(BIN)/ruff check $(CODE)

types: $(STAMP) ## Check the types, strictly
	$(BIN)/mypy

floors: $(STAMP) ## Check that every room imports only what stands below it
	$(BIN)/lint-imports

test: $(STAMP) ## Set up and run all tests
	$(BIN)/python -m pytest

golden: $(STAMP) ## Write the golden records anew; read the diff before you commit it
	$(BIN)/python -m pytest tests/golden --rewrite-golden

readme: $(STAMP) ## Write the printed examples in the README anew
	$(BIN)/python tools/readme.py

score: $(STAMP) ## Score the corpora in tests/corpus (OPTIONS="--errors", "--save FILE", "--against FILE")
	$(BIN)/tacitus score tests/corpus --language en $(OPTIONS)

floors-up: $(STAMP) ## Raise the floors of the corpora to today's marks; refuses to lower one (CHANGED=own_a sets that corpus anew)
	$(BIN)/python -m tools.floors --raise $(if $(CHANGED),--changed $(CHANGED))
	$(BIN)/python -m tools.accuracy

schema: $(STAMP) ## Write docs/casebook-schema.md anew from the tables
	$(BIN)/python -m tools.schema_page

public: $(STAMP) ## Score the development halves of public benchmarks in PUBLIC (other people's texts, beside the project)
	$(BIN)/python -m tools.public_figures $(PUBLIC)
	$(BIN)/python -m tools.accuracy

damage: $(STAMP) ## Count which broken words of an annotated translation in TRANSLATION are marked (a text and a gold.json)
	$(BIN)/python -m tools.damage $(TRANSLATION)

accuracy: $(STAMP) ## Write docs/accuracy.md anew from the corpora
	$(BIN)/python -m tools.accuracy

train: $(STAMP) ## Train the weights that give claims their score anew, with their card (after a change of rules or of texts)
	$(BIN)/python -m tools.train

bench: $(STAMP) ## Print documents and words a second, beside a bare parse of the same text (FILE=... for another)
	$(BIN)/python tools/bench.py $(FILE)

bench-casebook: $(STAMP) ## Print what made reports cost to read, keep and link, and how far their incidents are right (REPORTS=10000)
	$(BIN)/python -m tools.bench_casebook $(or $(REPORTS),1000) $(OPTIONS)

all: fmt-check lint types floors test ## What must pass before a change is handed in

clean: ## Remove the virtual environment and all caches
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
