"""A ken process that serves the demonstration company."""

import pathlib
import queue
import re
import subprocess
import threading
from urllib.parse import urlsplit

LINK = re.compile(r"http://127\.0\.0\.1:\d+/\S*")
SECONDS_TO_START = 60
SECONDS_TO_STOP = 20


class RunningKen:
    """Starts on construction and is ready afterwards.

    link     the one-time link that it printed
    address  scheme, host and port
    """

    def __init__(self, binary: str, folder: pathlib.Path) -> None:
        self._binary = binary
        self._folder = folder
        self._errors = folder / "stderr.txt"
        self._start("--demo", "--port", "0")

    def start_again(self) -> None:
        """Starts on the same data and port as before, once it has stopped."""
        self._start("--port", str(urlsplit(self.address).port))

    def _start(self, *options: str) -> None:
        self._lines: queue.Queue[str | None] = queue.Queue()
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self._folder), "LANG": "C.UTF-8"}
        with self._errors.open("ab") as errors:
            self._process = subprocess.Popen(
                [self._binary, "serve", *options, "--data", str(self._folder / "data")],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment,
            )
        threading.Thread(target=self._read, args=[self._process, self._lines], daemon=True).start()
        self.link = self._wait_for_link()
        parts = urlsplit(self.link)
        self.address = f"{parts.scheme}://{parts.netloc}"

    def stop(self) -> None:
        """Asks it to stop, as a service manager would."""
        self._process.terminate()
        try:
            status = self._process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise AssertionError(f"ken did not stop within {SECONDS_TO_STOP} s") from None
        assert status == 0, f"ken ended with {status}:\n{self._errors.read_text()}"

    @staticmethod
    def _read(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
        """Reads all it prints, so that it never waits for a reader."""
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line)
        lines.put(None)

    def _wait_for_link(self) -> str:
        printed = ""
        try:
            while (line := self._lines.get(timeout=SECONDS_TO_START)) is not None:
                printed += line
                if found := LINK.search(line):
                    return found.group()
        except queue.Empty:
            self._process.kill()
        raise AssertionError(f"ken printed no link:\n{printed}\n{self._errors.read_text()}")
