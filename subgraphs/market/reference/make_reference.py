"""Writes ta-lib.parquet: what TA-Lib computes on closes of the sample, for the tests of our own indicators.

Run as `python3 subgraphs/market/reference/make_reference.py`. Makes a virtual environment of its own in a temporary
folder, installs TA-Lib in it, and runs itself there.
"""

import pathlib
import subprocess
import sys
import tempfile
import venv

PACKAGES = ["TA-Lib==0.8.2", "numpy==2.4.6", "duckdb==2.0.0"]
HERE = pathlib.Path(__file__).resolve().parent
SERIES = {"AAPL": 8313, "RRC": 1000}  # RRC's first years have many days without a move


def main() -> None:
    if "--inside" in sys.argv:
        write_reference()
        return
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(pathlib.Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        subprocess.run([python, __file__, "--inside"], check=True)


def write_reference() -> None:
    import duckdb
    import talib

    database = duckdb.connect()
    database.execute(
        "CREATE TABLE reference (symbol VARCHAR, row INTEGER, close DOUBLE,"
        " sma_20 DOUBLE, sma_200 DOUBLE, rsi_2 DOUBLE, rsi_14 DOUBLE)"
    )
    for symbol, count in SERIES.items():
        closes = database.execute(
            f"SELECT close_price FROM '{HERE.parent}/sample/market_data.parquet'"
            " WHERE symbol = ? ORDER BY date LIMIT ?",
            [symbol, count],
        ).fetchnumpy()["close_price"]
        columns = {
            "close": closes,
            "sma_20": talib.SMA(closes, 20),
            "sma_200": talib.SMA(closes, 200),
            "rsi_2": talib.RSI(closes, 2),
            "rsi_14": talib.RSI(closes, 14),
        }
        database.execute(
            "INSERT INTO reference SELECT $symbol, generate_subscripts($close, 1), "
            + ", ".join(f"unnest(${name})" for name in columns),
            {"symbol": symbol} | {name: values.tolist() for name, values in columns.items()},
        )
    database.execute(f"COPY reference TO '{HERE}/ta-lib.parquet' (FORMAT parquet, COMPRESSION zstd)")


if __name__ == "__main__":
    main()
