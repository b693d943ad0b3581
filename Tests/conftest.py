"""What all tests of the program share: the program, data directories with the sample, a running server."""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.request

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

    @contextlib.contextmanager
    def server(self, data: pathlib.Path):
        """A server on a free port of this machine; gives its address, and stops it in good order."""
        port = free_port()
        address = f"http://127.0.0.1:{port}"
        process = self.start("serve", "--data", data, "--port", port)
        try:
            wait_until_served(address, process)
            yield address
        finally:
            process.terminate()
            try:
                process.communicate(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_served(address: str, process: subprocess.Popen) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while True:
        if process.poll() is not None:
            raise AssertionError(f"serve ended with {process.returncode}: {process.stdout.read().decode()}")
        with contextlib.suppress(OSError):
            if urllib.request.urlopen(f"{address}/sehat", timeout=5).status == 200:
                return
        assert time.monotonic() < end, "serve does not answer"
        time.sleep(0.05)


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
