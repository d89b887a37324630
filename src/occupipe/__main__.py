"""The `occupipe` command."""

from __future__ import annotations

import gc
import os
import sys

INTERRUPTED = 130  # what a shell reports of a command ended by Ctrl-C
COLLECT = (200_000, 20, 100)
"""When garbage is looked for: seldom, since what start-up makes is kept until the end."""


def main() -> None:
    """Run the command line. The version alone needs none of it."""
    gc.set_threshold(*COLLECT)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # to look for plug-ins reads every installed package
    try:
        if sys.argv[1:] == ["--version"]:
            from occupipe import __version__

            print(f"occupipe {__version__}")  # noqa: T201
            return
        from occupipe.cli.app import run

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()  # the end comes sooner where nothing is looked through once more


if __name__ == "__main__":
    main()
