"""What all tests share: fixed Hypothesis profiles, and the switch that writes golden records anew."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, settings

from tacitus.world import load_gazetteer
from tests.servers import running_server

# derandomize: a failure is the same on every machine and in every run
settings.register_profile(
    "ci", derandomize=True, deadline=None, max_examples=60, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write the golden records anew instead of comparing")


@pytest.fixture(scope="session")
def rewrite_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden records are to be written anew; a person reads the diff."""
    return bool(request.config.getoption("--rewrite-golden"))


@pytest.fixture(scope="session", autouse=True)
def nothing_was_added(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No places of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture(scope="session", autouse=True)
def gazetteer_is_built() -> None:
    """The gazetteer of the install, which the first run of the command would build and say so on stderr."""
    load_gazetteer()


@pytest.fixture(scope="session")
def new_database() -> Iterator[Callable[[], str]]:
    """What gives the address of a new empty place on a PostgreSQL server that runs until the tests end."""
    with running_server() as new:
        yield new
