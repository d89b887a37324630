"""Articles that the tests of the command line share."""

from collections.abc import Callable

from typer.testing import Result

SOUND = "# Baker\n\nThe median annual wage of bakers was $34,950 in May 2023, according to the Bureau of Labor Statistics.\n"
CONTRADICTORY = "# Baker\n\nIn 2023, the median annual wage of bakers was $80,580, or $41.00 per hour.\n"

Run = Callable[..., Result]
