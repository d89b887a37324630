"""The `occupipe` command."""

from __future__ import annotations

import sys

INTERRUPTED = 130  # what a shell reports of a command ended by Ctrl-C


def main() -> None:
    """Run the command line. The version alone needs none of it."""
    try:
        if sys.argv[1:] == ["--version"]:
            from occupipe import __version__

            print(f"occupipe {__version__}")  # noqa: T201
            return
        from occupipe.cli.app import run

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
