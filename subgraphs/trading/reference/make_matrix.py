"""Writes matrix.json.gz: strategies by symbols by costs, as three peer libraries trade them.

Run as `python3 subgraphs/trading/reference/make_matrix.py [BARS]`, where BARS is a Parquet or CSV file with the columns symbol,
date, open_price, high_price, low_price, close_price; by default the market subgraph's sample. Makes two virtual environments in a
temporary folder, as zipline needs an older pandas, and runs the peers there. Nothing of the product depends on them.
"""

import gzip
import json
import pathlib
import subprocess
import sys
import tempfile
import venv

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE.parent.parent / "market" / "sample" / "market_data.parquet"
PACKAGES = ["backtesting==0.6.6", "vectorbt==1.2.0", "TA-Lib==0.8.2", "numpy==2.4.6", "pandas==3.1.1", "duckdb==2.0.0"]
ZIPLINE_PACKAGES = ["zipline-reloaded==3.2.1", "numpy==2.4.6", "pandas==2.3.3"]


def run(folder: pathlib.Path, packages: list[str], script: str, *arguments: str) -> None:
    venv.create(folder, with_pip=True)
    python = str(folder / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    subprocess.run([python, str(HERE / script), *arguments], check=True)


def main() -> None:
    bars = sys.argv[1] if len(sys.argv) > 1 else str(SAMPLE)
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        run(work / "peers", PACKAGES, "matrix.py", bars, name)
        run(work / "zipline", ZIPLINE_PACKAGES, "matrix_zipline.py", name)
        matrix = json.loads((work / "matrix.json").read_text())
        zipline = json.loads((work / "zipline.json").read_text())
    matrix["peers"].update(zipline["peers"])
    matrix["cases"] += zipline["cases"]
    text = json.dumps(matrix, separators=(",", ":"))
    (HERE / "matrix.json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


if __name__ == "__main__":
    main()
