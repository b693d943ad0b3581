"""What all tests of the program share: the program, data directories with the sample, a running server."""

import contextlib
import os
import pathlib
import select
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
SECONDS_TO_START = 60


class Program:
    """The built `selaras`, run as a person runs it."""

    def __init__(self, path: pathlib.Path):
        self.path = path

    def run(self, *arguments, text_in: str | bytes = b"", environment: dict[str, str] | None = None, before=None):
        """Runs one command to its end. Output is text; use `-o FILE` for bytes."""
        if isinstance(text_in, str):
            text_in = text_in.encode()
        done = subprocess.run(
            [self.path, *map(str, arguments)], input=text_in, capture_output=True, timeout=120, cwd=ROOT,
            env=os.environ | {"COLUMNS": "80"} | (environment or {}), preexec_fn=before)
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    def start(self, *arguments):
        """Starts a command that goes on until it is stopped."""
        return subprocess.Popen(
            [self.path, *map(str, arguments)], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)

    def start_server(self, data: pathlib.Path) -> tuple[subprocess.Popen, str]:
        """A server on a free port of this machine, as soon as it answers; and its address."""
        process = self.start("serve", "--data", data, "--port", 0)
        answered = select.select([process.stdout], [], [], SECONDS_TO_START)[0]
        line = process.stdout.readline().decode() if answered else "no answer"
        _, found, address = line.strip().partition("Selaras berjalan di ")
        assert found, f"serve ended: {line}{process.communicate()[0].decode()}"
        return process, address

    @contextlib.contextmanager
    def server(self, data: pathlib.Path):
        """A server that is stopped in good order; gives its address."""
        process, address = self.start_server(data)
        try:
            yield address
        finally:
            process.terminate()
            try:
                process.communicate(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


@pytest.fixture(scope="session")
def program() -> Program:
    path = pathlib.Path(os.environ.get("SELARAS_PROGRAM", ROOT / ".build/debug/selaras")).resolve()
    assert path.exists(), f"{path} is missing: swift build"
    return Program(path)


@pytest.fixture(scope="session")
def sample(program, tmp_path_factory) -> pathlib.Path:
    """A data directory with the sample; not to be changed by a test."""
    data = tmp_path_factory.mktemp("contoh") / "data"
    done = program.run("demo", "--data", data)
    assert done.returncode == 0, done.stderr
    return data


@pytest.fixture
def own_sample(sample, tmp_path) -> pathlib.Path:
    """A copy of the sample that the test may change or break."""
    data = tmp_path / "data"
    shutil.copytree(sample, data)
    return data
