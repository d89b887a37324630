"""The few ways a run can stop: every message names the file, the place and what to do."""


class OccupipeError(Exception):
    """A run, or one source of it, could not do what was asked. The message is for people and stands alone."""


class SourceError(OccupipeError):
    """A source that cannot be read: nothing is written for it, the run goes on with the others, status 2."""

    def __init__(self, path: str, problem: str, remedy: str = "", line: int | None = None) -> None:
        self.path, self.problem, self.remedy, self.line = path, problem, remedy, line
        place = f"{path}:{line}" if line is not None else path
        super().__init__(f"{place}: {problem}" + (f" ({remedy})" if remedy else ""))


class UsageError(OccupipeError):
    """What was asked for cannot be done at all: a bad option, an unusable folder, nothing that matched."""


class ConfigurationError(OccupipeError):
    """A configuration that cannot be meant: nothing is read, status 2. Line and column are counted from 1."""

    def __init__(self, path: str, problem: str, remedy: str, line: int, column: int) -> None:
        self.place = line, column
        super().__init__(f"{path}:{line}:{column}: {problem}" + (f" ({remedy})" if remedy else ""))


class InterruptedRunError(OccupipeError):
    """A run that was ended before it was through: what was finished is kept, status 130."""
