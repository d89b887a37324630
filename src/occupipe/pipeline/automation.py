"""What a new project runs by itself: a workflow of GitHub Actions, and a hook before each commit."""

from __future__ import annotations

from occupipe import __version__

WORKFLOW = f"""\
# Checks the articles on every push and pull request; findings stand beside their lines there.
name: occupipe
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - run: python -m pip install "occupipe=={__version__}"
      - run: occupipe validate --output-format github
"""
"""`.github/workflows/occupipe.yml`: what is checked is what the configuration says."""

HOOKS = f"""\
# Checks the articles of a commit before it is made: install pre-commit, then run `pre-commit install` once.
minimum_pre_commit_version: 2.9.0
repos:
  - repo: local
    hooks:
      - id: occupipe-validate
        name: occupipe validate
        entry: occupipe validate
        language: python
        additional_dependencies: ["occupipe=={__version__}"]
        types_or: [plain-text, markdown, html]
        files: ^sources/
"""
"""`.pre-commit-config.yaml`: the hook that occupipe's own repository offers, with the version of this project."""
