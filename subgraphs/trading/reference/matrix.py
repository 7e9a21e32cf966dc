"""The runs of backtesting.py and vectorbt, and the signals for zipline; started by make_matrix.py as `matrix.py BARS FOLDER`."""

import json
import pathlib
import sys

import backtesting
import duckdb
import numpy as np
import pandas as pd
import signals
import talib
import vectorbt
from matrix_cases import COSTS, DEVIATIONS, END, NO_MINIMUM, START, STRATEGIES, SYMBOLS, deviation_of, engine_config
from matrix_runs import run_backtesting, run_shared_cash, run_vectorbt

PRICES = ["open", "high", "low", "close"]
# Worth of a position of SHARES at its dearest, so that losses never leave too little for the next.
LARGEST = 40_000
# Strategies of symbols that share one cash, with the shares of each entry: too many for all at once. 0: an equal part of the account.
SHARED = [
    ("SMA_CROSSOVER", ("AAPL", "IBM", "MSFT", "^GSPC"), 400),
    ("MACD", ("AAPL", "IBM", "MSFT", "^GSPC"), 400),
    ("RSI_MEAN_REVERSION", ("AAPL", "IBM", "MSFT", "^GSPC"), 400),
    ("EMA_CROSSOVER", SYMBOLS, 0),
    ("DONCHIAN_BREAKOUT", SYMBOLS, 0),
    ("STOCHASTIC", SYMBOLS, 0),
]
SHARED_COSTS = ("NONE", "RATE", "RATE_AND_SLIPPAGE")


def read_bars(path: str, symbol: str) -> pd.DataFrame:
    columns = ", ".join(f"{name}_price AS {name}" for name in PRICES)
    bars = duckdb.sql(
        f"SELECT CAST(CAST(date AS DATE) AS VARCHAR) AS date, {columns} FROM '{path}'"
        f" WHERE symbol = '{symbol}' AND date BETWEEN '{START}' AND '{END}' ORDER BY date"
    ).df()
    bars = bars.astype({name: float for name in PRICES})
    assert not bars.isna().any(axis=None), f"{symbol}: a price is missing"
    return bars


def targets_of(bars: pd.DataFrame) -> dict:
    """By strategy type and whether it sells short."""
    lines = signals.indicators_of(bars)
    targets = {(name, short): t for short in (False, True) for name, t in signals.short_targets(bars, lines, short).items()}
    targets.update({(name, False): t for name, t in signals.long_targets(bars, lines).items()})
    return {key: np.array(target) for key, target in targets.items()}


def one_symbol(bars: pd.DataFrame, symbol: str, strategy_type: str, sizing: str, cost: str, target: np.ndarray) -> dict:
    shares = int(LARGEST // bars.close.max())
    runs, missing = [], []
    for peer, run in {"backtesting.py": run_backtesting, "vectorbt": run_vectorbt}.items():
        if peer == "vectorbt" and cost == "PER_SHARE":
            missing.append({"peer": peer, "reason": NO_MINIMUM})
            continue
        deviation = deviation_of(peer, strategy_type, sizing, symbol, cost, shares)
        runs.append({"peer": peer, "deviation": deviation, **run(bars, target, sizing, cost, shares)})
    return {
        "title": f"{strategy_type} {sizing} {symbol} {cost}",
        "strategyType": strategy_type,
        "parameters": {} if sizing == "ALL" else {"allow_short": True},
        "symbols": [symbol],
        "config": engine_config(sizing, cost, shares),
        "runs": runs,
        "notRun": missing,
    }


def shared_cash(series: dict, targets: dict, strategy_type: str, symbols: tuple, shares: int, cost: str) -> dict:
    given = [targets[symbol][(strategy_type, False)] for symbol in symbols]
    run = run_shared_cash({symbol: series[symbol] for symbol in symbols}, given, cost, shares)
    config = engine_config("SHARES" if shares else "ALL", cost, shares)
    return {
        "title": f"{strategy_type} of {len(symbols)} symbols from one cash, {shares or 'an equal part'} each, {cost}",
        "strategyType": strategy_type,
        "parameters": {},
        "symbols": list(symbols),
        "config": {**config, "allowShort": False},
        "runs": [{"peer": "vectorbt", "deviation": None, **run}],
        "notRun": [],
    }


def main(path: str, folder: pathlib.Path) -> None:
    series = {symbol: read_bars(path, symbol) for symbol in SYMBOLS}
    dates = series[SYMBOLS[0]].date.tolist()
    assert all(bars.date.tolist() == dates for bars in series.values()), "the symbols' dates differ"
    targets = {symbol: targets_of(bars) for symbol, bars in series.items()}
    cases = [
        one_symbol(bars, symbol, strategy_type, sizing, cost, targets[symbol][(strategy_type, sizing != "ALL")])
        for strategy_type, sizing in STRATEGIES
        for symbol, bars in series.items()
        for cost in COSTS
    ]
    cases += [shared_cash(series, targets, *shared, cost) for shared in SHARED for cost in SHARED_COSTS]
    matrix = {
        "peers": {"backtesting.py": backtesting.__version__, "vectorbt": vectorbt.__version__, "TA-Lib": talib.__version__},
        "dates": dates,
        "bars": {symbol: {name: bars[name].tolist() for name in PRICES} for symbol, bars in series.items()},
        "deviations": DEVIATIONS,
        "cases": cases,
    }
    (folder / "matrix.json").write_text(json.dumps(matrix))
    closes = {symbol: bars.close.tolist() for symbol, bars in series.items()}
    given = [
        {"strategyType": name, "sizing": sizing, "targets": [targets[s][(name, sizing != "ALL")].tolist() for s in SYMBOLS]}
        for name, sizing in STRATEGIES
    ]
    (folder / "signals.json").write_text(json.dumps({"dates": dates, "closes": closes, "strategies": given}))


main(sys.argv[1], pathlib.Path(sys.argv[2]))
