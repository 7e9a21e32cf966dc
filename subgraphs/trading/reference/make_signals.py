"""Writes signals.json.gz: what the strategy types decide on real bars, worked out with TA-Lib, pandas and NumPy.

Run as `python3 subgraphs/trading/reference/make_signals.py [BARS]`, where BARS is a Parquet or CSV file with the columns symbol,
date, high_price, low_price, close_price; by default the market subgraph's sample. Makes a virtual environment of its own in a
temporary folder, and runs signals.py there. Nothing of the product depends on the peers.
"""

import pathlib
import subprocess
import sys
import tempfile
import venv

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE.parent.parent / "market" / "sample" / "market_data.parquet"
PACKAGES = ["TA-Lib==0.8.2", "numpy==2.4.6", "pandas==3.1.1", "duckdb==2.0.0"]


def main() -> None:
    bars = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(pathlib.Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        subprocess.run([python, str(HERE / "signals.py"), str(bars), str(HERE)], check=True)


main()
