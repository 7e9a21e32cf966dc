"""Writes ta-lib.parquet: what TA-Lib computes on bars of the sample, for the tests of our own indicators.

Run as `python3 subgraphs/market/reference/make_reference.py`. Makes a virtual environment of its own in a temporary
folder, installs TA-Lib in it, and runs itself there.
"""

import json
import pathlib

from cases import MA_TYPES, PARAMETERS, SERIES, TYPES
from own_venv import run_inside

PACKAGES = ["TA-Lib==0.8.2", "numpy==2.4.6", "duckdb==2.0.0"]
HERE = pathlib.Path(__file__).resolve().parent
COLUMNS = ("open", "high", "low", "close", "volume")


def write_reference() -> None:
    import duckdb

    database = duckdb.connect()
    database.execute(
        'CREATE TABLE reference (symbol VARCHAR, first DATE, last DATE, type VARCHAR, params VARCHAR,'
        ' output INTEGER, "values" DOUBLE[])'
    )
    for symbol, first, last, wanted in SERIES:
        bars = read_bars(database, symbol, first, last)
        for type_, cases in TYPES.items():
            for params in cases:
                if wanted(type_):
                    add_case(database, (symbol, first, last), bars, type_, params)
    database.execute(f"COPY reference TO '{HERE}/ta-lib.parquet' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19)")


def read_bars(database, symbol: str, first: str, last: str) -> dict:
    import numpy

    selected = ", ".join(f"{name}{'_price' if name != 'volume' else ''}::DOUBLE AS {name}" for name in COLUMNS)
    bars = database.execute(
        f"SELECT {selected} FROM '{HERE.parent}/sample/market_data.parquet'"
        " WHERE symbol = ? AND date BETWEEN ? AND ? ORDER BY date",
        [symbol, first, last],
    ).fetchnumpy()
    return {name: numpy.ma.filled(values, numpy.nan) for name, values in bars.items()}


def add_case(database, series: tuple, bars: dict, type_: str, params: dict) -> None:
    import talib.abstract

    function = talib.abstract.Function(type_)
    arguments = {PARAMETERS[name]: MA_TYPES.get(value, value) for name, value in params.items()}
    outputs = function(bars, **arguments)
    for place, values in enumerate(outputs if isinstance(outputs, list) else [outputs]):
        known = [float(value) for value in values]
        if type_.startswith("CDL"):  # TA-Lib has whole numbers here, so 0 where it doesn't know yet
            known[: function.lookback] = [float("nan")] * function.lookback
        database.execute(
            "INSERT INTO reference VALUES (?, ?, ?, ?, ?, ?, ?)", [*series, type_, json.dumps(params), place, known]
        )


if __name__ == "__main__":
    run_inside(PACKAGES, write_reference)
