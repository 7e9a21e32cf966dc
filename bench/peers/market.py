"""The work of `pnpm bench market` as pandas and polars do it, with TA-Lib: run with a JSON of settings, prints one of results.

Settings: `contestant` (pandas or polars), `task`, `folder` (of the generated files), `repeats`, `clients`, `thinkMs`,
`requests`.
Results: `ms` of each repeat, or of each request, and `rows` that the task is about.
"""

import json
import pathlib
import random
import sys
import threading
import time

import numpy as np
import pandas as pd
import polars as pl
import talib

SETTINGS = json.loads(sys.argv[1])
FOLDER = pathlib.Path(SETTINGS["folder"])
PRICES = ("open", "high", "low", "close")
COLUMNS = ("date", *PRICES, "volume")
TYPES = {"symbol": pl.String, "date": pl.Date, **dict.fromkeys(PRICES, pl.Float64), "volume": pl.Int64}
FIRST_DAY, LAST_DAY = np.datetime64("2020-01-01"), np.datetime64("2024-12-31")


def generate() -> dict:
    """Random walks: daily.parquet and daily.csv of many symbols, minute.parquet of few, minute-one.parquet of one of them."""
    days = np.array(json.loads((FOLDER / "days.json").read_text()), dtype="datetime64[D]")
    daily = walk([f"S{index:04}" for index in range(SETTINGS["symbols"])], days, "date", 0.01)
    daily.write_parquet(FOLDER / "daily.parquet", compression="zstd")
    daily.write_csv(FOLDER / "daily.csv", float_precision=4)
    count = SETTINGS["minutes"]
    opening = np.datetime64("2000-01-01T09:30", "m") - np.datetime64("2000-01-01", "m")
    sessions = days[-(-(-count // 390)) :].astype("datetime64[m]")[:, None] + opening + np.arange(390)
    minutes = sessions.ravel()[-count:].astype("datetime64[us]")
    minute = walk([f"M{index:02}" for index in range(10)], minutes, "timestamp", 0.0005)
    minute.write_parquet(FOLDER / "minute.parquet", compression="zstd")
    minute.filter(pl.col("symbol") == "M00").write_parquet(FOLDER / "minute-one.parquet", compression="zstd")
    return {"ms": [], "rows": len(daily)}


def walk(symbols: list, times: np.ndarray, time_name: str, deviation: float) -> pl.DataFrame:
    generator = np.random.default_rng(7)
    shape = (len(symbols), len(times))
    close = 100 * np.exp(np.cumsum(generator.normal(0, deviation, shape), axis=1).clip(-3, 3))
    opening = np.concatenate([np.full((len(symbols), 1), 100.0), close[:, :-1]], axis=1)
    high = np.maximum(opening, close) * (1 + np.abs(generator.normal(0, deviation / 2, shape)))
    low = np.minimum(opening, close) * (1 - np.abs(generator.normal(0, deviation / 2, shape)).clip(0, 0.5))
    return pl.DataFrame(
        {
            "symbol": np.repeat(symbols, len(times)),
            time_name: np.tile(times, len(symbols)),
            **{name: values.ravel().round(4) for name, values in zip(PRICES, (opening, high, low, close))},
            "volume": generator.integers(1_000, 1_000_000, shape[0] * shape[1]),
        }
    )


def import_file(name: str, time_name: str) -> int:
    """Reads a file, drops what breaks a rule of a bar or repeats one, sorts it, and writes it where it stays."""
    days = json.loads((FOLDER / "days.json").read_text())
    target = FOLDER / "peer.parquet"
    if SETTINGS["contestant"] == "polars":
        frame = pl.read_csv(FOLDER / name, schema=TYPES) if name.endswith("csv") else pl.read_parquet(FOLDER / name)
        good = frame.filter(
            pl.col(time_name).dt.date().is_in(pl.Series(days).str.to_date().implode()),
            pl.all_horizontal(pl.col(*PRICES) > 0, pl.col(*PRICES).is_finite()),
            pl.col("high") >= pl.max_horizontal("open", "low", "close"),
            pl.col("low") <= pl.min_horizontal("open", "high", "close"),
            pl.col("volume") >= 0,
        )
        good = good.unique(["symbol", time_name], keep="none").sort("symbol", time_name)
        good.write_parquet(target, compression="zstd")
        return len(good)
    frame = (
        pd.read_csv(FOLDER / name, parse_dates=[time_name], engine="pyarrow")
        if name.endswith("csv")
        else pd.read_parquet(FOLDER / name)
    )
    prices = frame[list(PRICES)]
    is_good = (
        pd.to_datetime(frame[time_name]).dt.normalize().isin(pd.to_datetime(days))
        & (prices > 0).all(axis=1)
        & np.isfinite(prices).all(axis=1)
        & (frame["high"] >= prices.max(axis=1))
        & (frame["low"] <= prices.min(axis=1))
        & (frame["volume"] >= 0)
    )
    good = frame[is_good].drop_duplicates(["symbol", time_name], keep=False).sort_values(["symbol", time_name])
    good.to_parquet(target, compression="zstd", index=False)
    return len(good)


def timed(work) -> dict:
    rows, ms = 0, []
    for _ in range(SETTINGS["repeats"]):
        begun = time.perf_counter()
        rows = work()
        ms.append((time.perf_counter() - begun) * 1000)
    return {"ms": ms, "rows": rows}


def series() -> dict:
    """Clients that ask for five years of a symbol as columns, each once it has looked at its last answer."""
    symbols = SETTINGS["symbols"]
    if SETTINGS["contestant"] == "polars":
        frame = pl.read_parquet(FOLDER / "daily.parquet").sort("symbol", "date")

        def read(symbol: str) -> dict:
            rows = frame.filter(pl.col("symbol") == symbol, pl.col("date").is_between(FIRST_DAY, LAST_DAY))
            return rows.select(COLUMNS).to_dict(as_series=False)
    else:
        frame = pd.read_parquet(FOLDER / "daily.parquet")
        frame["date"] = pd.to_datetime(frame["date"])
        frame = frame.set_index(["symbol", "date"]).sort_index()

        def read(symbol: str) -> dict:
            rows = frame.loc[symbol].loc[FIRST_DAY:LAST_DAY]
            return {"date": rows.index.tolist(), **{name: rows[name].tolist() for name in (*PRICES, "volume")}}

    next_request = iter(range(SETTINGS["requests"]))
    lock, ms = threading.Lock(), []

    def ask() -> None:
        time.sleep(random.random() * SETTINGS["thinkMs"] / 1000)
        while True:
            with lock:
                request = next(next_request, None)
            if request is None:
                return
            begun = time.perf_counter()
            assert len(read(f"S{request * 7 % symbols:04}")["close"]) > 1_000
            ms.append((time.perf_counter() - begun) * 1000)
            time.sleep(SETTINGS["thinkMs"] / 1000)

    read("S0000")
    clients = [threading.Thread(target=ask) for _ in range(SETTINGS["clients"])]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    return {"ms": ms, "rows": len(ms)}


def screen() -> dict:
    """All symbols by return and volatility of 20 bars and RSI of 14, those above an RSI of 50, by it."""
    if SETTINGS["contestant"] == "polars":
        frame = pl.read_parquet(FOLDER / "daily.parquet").sort("symbol", "date")

        def work() -> int:
            returns = pl.col("close").log().diff()
            figures = frame.group_by("symbol").agg(
                (pl.col("close").last() / pl.col("close").get(-21) - 1).alias("return"),
                (returns.tail(20).std() * 252**0.5).alias("volatility"),
                pl.col("close")
                .map_batches(lambda close: pl.Series([talib.RSI(close.to_numpy(), 14)[-1]]), returns_scalar=True)
                .alias("rsi"),
            )
            return len(figures.filter(pl.col("rsi") > 50).sort("rsi", descending=True).head(50).to_dicts())
    else:
        frame = pd.read_parquet(FOLDER / "daily.parquet").sort_values(["symbol", "date"])

        def work() -> int:
            close = frame.groupby("symbol")["close"]
            figures = close.agg(
                [
                    ("return", lambda values: values.iloc[-1] / values.iloc[-21] - 1),
                    ("volatility", lambda values: np.log(values.iloc[-21:]).diff().std() * 252**0.5),
                    ("rsi", lambda values: talib.RSI(values.to_numpy(), 14)[-1]),
                ]
            )
            return len(figures[figures["rsi"] > 50].nlargest(50, "rsi").reset_index().to_dict("records"))

    work()
    return timed(work)


def correlation() -> dict:
    """Correlation of the daily returns of 50 symbols over all their days."""
    symbols = [f"S{index:04}" for index in range(50)]
    if SETTINGS["contestant"] == "polars":
        frame = pl.read_parquet(FOLDER / "daily.parquet").sort("symbol", "date")

        def work() -> int:
            wide = frame.filter(pl.col("symbol").is_in(symbols)).pivot("symbol", index="date", values="close")
            return len(wide.select(pl.col(symbols).pct_change()).drop_nulls().corr().rows())
    else:
        frame = pd.read_parquet(FOLDER / "daily.parquet")

        def work() -> int:
            wide = frame[frame["symbol"].isin(symbols)].pivot(index="date", columns="symbol", values="close")
            return len(wide.pct_change().corr().to_numpy().tolist())

    work()
    return timed(work)


def indicators() -> dict:
    """Ten indicators of TA-Lib over the minute bars of one symbol."""
    if SETTINGS["contestant"] == "polars":
        frame = pl.read_parquet(FOLDER / "minute.parquet").filter(pl.col("symbol") == "M00")
        columns = {name: frame[name] for name in (*PRICES, "volume")}
    else:
        frame = pd.read_parquet(FOLDER / "minute.parquet", filters=[("symbol", "==", "M00")])
        columns = {name: frame[name] for name in (*PRICES, "volume")}

    def work() -> int:
        _, high, low, close, volume = (columns[name].to_numpy().astype(float) for name in (*PRICES, "volume"))
        talib.SMA(close, 20)
        talib.EMA(close, 20)
        talib.RSI(close, 14)
        talib.MACD(close, 12, 26, 9)
        talib.BBANDS(close, 20, 2, 2)
        talib.ATR(high, low, close, 14)
        talib.ADX(high, low, close, 14)
        talib.STOCH(high, low, close, 14, 3, 0, 3, 0)
        talib.CCI(high, low, close, 20)
        talib.OBV(close, volume)
        return len(close)

    work()
    return timed(work)


TASKS = {
    "generate": generate,
    "import-parquet": lambda: timed(lambda: import_file("daily.parquet", "date")),
    "import-csv": lambda: timed(lambda: import_file("daily.csv", "date")),
    "import-minutes": lambda: timed(lambda: import_file("minute.parquet", "timestamp")),
    "series": series,
    "screen": screen,
    "correlation": correlation,
    "indicators": indicators,
}

print(json.dumps(TASKS[SETTINGS["task"]]()))
