"""What the sample holds, read from its file: the kinds of its entries, in order."""

import json
import pathlib

BERKAS = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "SelarasCLI" / "Contoh" / "balangan.jsonl"

JENIS = [
    fact["jenis"] for line in BERKAS.read_text(encoding="utf-8").splitlines() if line
    for fact in json.loads(line)["peristiwa"]]
JUMLAH = len(JENIS)


def nomor(jenis: str) -> int:
    """The number of the last entry of a kind."""
    return JUMLAH - JENIS[::-1].index(jenis)
