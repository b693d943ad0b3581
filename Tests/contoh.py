"""What the sample holds, read from its files: its commands by their moments, and the kinds of its entries, in order."""

import datetime
import json
import pathlib

MAP = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "SelarasCLI" / "Contoh"

# The sort is stable: commands of one moment stay in the order of the files and of their lines.
PERINTAH = sorted(
    (json.loads(line)
     for file in sorted(MAP.glob("*.jsonl"))
     for line in file.read_text(encoding="utf-8").splitlines() if line),
    key=lambda command: datetime.datetime.fromisoformat(command["waktu"]))
JENIS = [fact["jenis"] for command in PERINTAH for fact in command["peristiwa"]]
JUMLAH = len(JENIS)


def nomor(jenis: str) -> int:
    """The number of the last entry of a kind."""
    return JUMLAH - JENIS[::-1].index(jenis)
