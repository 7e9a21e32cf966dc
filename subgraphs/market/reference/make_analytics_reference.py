"""Writes rolling-statistics.parquet and seasonality.parquet: what pandas computes on closes of the sample, for the tests
of our own statistics.

Run as `python3 subgraphs/market/reference/make_analytics_reference.py`. Makes a virtual environment of its own in a
temporary folder, installs pandas in it, and runs itself there.
"""

import pathlib

from own_venv import run_inside

PACKAGES = ["pandas==2.3.3", "numpy==2.3.5", "duckdb==1.4.2"]
HERE = pathlib.Path(__file__).resolve().parent
SYMBOLS = ["AAPL", "FB", "KO"]  # FB has fewer bars than the longer window
BENCHMARK = "^GSPC"
WINDOWS = [20, 252]
FROM, TO = "2011-06-01", "2013-03-01"


def write_reference() -> None:
    import duckdb
    import pandas

    database = duckdb.connect()
    prices = database.execute(
        f"SELECT symbol, date, close_price FROM '{HERE.parent}/sample/market_data.parquet' ORDER BY symbol, date"
    ).df()
    closes = {symbol: rows.set_index("date")["close_price"] for symbol, rows in prices.groupby("symbol")}
    rolling = pandas.concat([rolling_of(symbol, closes, window) for symbol in SYMBOLS for window in WINDOWS])
    seasons = pandas.concat([seasons_of(symbol, closes[symbol]) for symbol in SYMBOLS])
    for name, table in {"rolling-statistics": rolling, "seasonality": seasons}.items():
        database.register("reference", table)
        database.execute(f"COPY reference TO '{HERE}/{name}.parquet' (FORMAT parquet, COMPRESSION zstd)")


def rolling_of(symbol, closes, window):
    import numpy
    import pandas

    close = closes[symbol]
    volatility = numpy.log(close).diff().rolling(window).std(ddof=1) * numpy.sqrt(252)
    both = pandas.concat({"own": close.pct_change(), "market": closes[BENCHMARK].pct_change()}, axis=1).dropna()
    beta = both["own"].rolling(window).cov(both["market"], ddof=1) / both["market"].rolling(window).var(ddof=1)
    shown = close[FROM:TO]
    table = pandas.DataFrame(
        {
            "volatility": volatility.reindex(shown.index),
            "beta": beta.reindex(shown.index),
            "drawdown": shown / shown.cummax() - 1,
        }
    ).reset_index()
    return table.assign(symbol=symbol, window=window, date=table["date"].dt.date)


def seasons_of(symbol, close):
    import pandas

    months = close.groupby(close.index.to_period("M")).last().pct_change().dropna()
    days = close.pct_change().dropna()
    parts = []
    for by, changes, seasons in [("MONTH", months, months.index.month), ("WEEKDAY", days, days.index.weekday + 1)]:
        groups = changes.groupby(seasons)
        parts.append(
            pandas.DataFrame(
                {
                    "count": groups.size(),
                    "mean": groups.mean(),
                    "median": groups.median(),
                    "deviation": groups.std(ddof=1),
                    "positive_share": groups.apply(lambda group: (group > 0).mean()),
                }
            )
            .rename_axis("season")
            .reset_index()
            .assign(symbol=symbol, by=by)
        )
    return pandas.concat(parts)


if __name__ == "__main__":
    run_inside(PACKAGES, write_reference)
