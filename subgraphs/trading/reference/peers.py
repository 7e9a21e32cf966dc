"""The runs themselves; started by make_reference.py in the peers' environment, as `peers.py BARS FOLDER`."""

import gzip
import hashlib
import json
import math
import pathlib
import sys
import warnings

import backtesting
import duckdb
import empyrical
import numpy as np
import pandas as pd
import talib
import vectorbt

CAPITAL = 100_000.0
COMMISSION = 0.001
SMA_20_50 = ("SMA_CROSSOVER", {"short_window": 20, "long_window": 50})
SMA_10_30 = ("SMA_CROSSOVER", {"short_window": 10, "long_window": 30})
RSI = ("RSI_MEAN_REVERSION", {"rsi_period": 14, "oversold": 30, "overbought": 70})
CASES = [
    ("SMA 20/50 from the first open to the last", *SMA_20_50, "2000-03-01", "2018-05-11", "NEXT_OPEN"),
    ("SMA 20/50 on the whole sample, filled at closes", *SMA_20_50, "1990-01-02", "2022-12-28", "NEXT_CLOSE"),
    ("SMA 20/50 on five years", *SMA_20_50, "2013-05-13", "2018-05-11", "NEXT_OPEN"),
    ("SMA 10/30 on five years", *SMA_10_30, "2013-05-13", "2018-05-11", "NEXT_OPEN"),
    ("RSI 14/30/70 on five years", *RSI, "2013-05-13", "2018-05-11", "NEXT_OPEN"),
]


def read_bars(path: str) -> pd.DataFrame:
    bars = duckdb.sql(
        "SELECT CAST(CAST(date AS DATE) AS VARCHAR) AS date, open_price AS open, close_price AS close"
        f" FROM '{path}' WHERE symbol = 'AAPL' ORDER BY date"
    ).df()
    return bars.astype({"open": float, "close": float})


def target_of(strategy_type: str, parameters: dict, close: np.ndarray) -> np.ndarray:
    if strategy_type == "SMA_CROSSOVER":
        fast = exact_average(close, parameters["short_window"])
        slow = exact_average(close, parameters["long_window"])
        return (fast > slow).astype(int)  # NaN compares false: flat in the warm-up
    rsi = talib.RSI(close, parameters["rsi_period"])
    held, target = 0, []
    for value in rsi:
        if value < parameters["oversold"]:
            held = 1
        elif value > parameters["overbought"]:
            held = 0
        target.append(held)
    return np.array(target)


def exact_average(values: np.ndarray, size: int) -> np.ndarray:
    """Every window added up afresh and rounded once."""
    average = np.full(len(values), np.nan)
    for end in range(size, len(values) + 1):
        average[end - 1] = math.fsum(values[end - size : end]) / size
    return average


def orders_of(target: np.ndarray) -> np.ndarray:
    """At each bar, what the close before decided: 1 buys, -1 sells, 0 does nothing."""
    return np.concatenate([[0], np.diff(np.concatenate([[0], target]))[:-1]])


def run_backtesting(bars: pd.DataFrame, target: np.ndarray, fill: np.ndarray) -> dict:
    class Given(backtesting.Strategy):
        def init(self):
            pass

        def next(self):
            wanted = target[len(self.data) - 1]
            if wanted and not self.position:
                self.buy()
            elif not wanted and self.position:
                self.position.close()

    close = bars.close.to_numpy()
    opens = np.where(np.isnan(fill), close, fill)  # the peer refuses gaps; main() asserts that no fill falls on one
    data = pd.DataFrame(
        {"Open": opens, "High": np.maximum(opens, close), "Low": np.minimum(opens, close), "Close": close},
        index=pd.to_datetime(bars.date),
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        stats = backtesting.Backtest(data, Given, cash=CAPITAL, commission=COMMISSION, finalize_trades=False).run()
    broker = stats._strategy._broker
    trades = []
    for trade in [*broker.closed_trades, *broker.trades]:
        trades.append((trade.entry_bar, "BUY", trade.size, float(trade.entry_price)))
        if trade.exit_bar is not None:
            trades.append((trade.exit_bar, "SELL", trade.size, float(trade.exit_price)))
    return {"trades": in_shape(bars, trades), "values": stats._equity_curve.Equity.to_numpy()}


def run_vectorbt(bars: pd.DataFrame, target: np.ndarray, fill: np.ndarray) -> dict:
    orders = orders_of(target)
    size = np.select([orders > 0, orders < 0], [np.inf, -np.inf], np.nan)
    portfolio = vectorbt.Portfolio.from_orders(
        bars.close, size=size, price=fill, fees=COMMISSION, init_cash=CAPITAL, size_granularity=1, direction="longonly"
    )
    records = portfolio.orders.records
    trades = [
        (int(row.idx), "SELL" if row.side else "BUY", float(row.size), float(row.price)) for row in records.itertuples()
    ]
    return {"trades": in_shape(bars, trades), "values": portfolio.value().to_numpy()}


def in_shape(bars: pd.DataFrame, trades: list) -> list:
    return [
        {"date": bars.date[index], "action": action, "quantity": quantity, "price": price}
        for index, action, quantity, price in sorted(trades)
    ]


def metrics_of(values: np.ndarray) -> dict:
    returns = pd.Series(values).pct_change().dropna()
    metrics = {
        "annual_return": empyrical.annual_return(returns),
        "sharpe_ratio": empyrical.sharpe_ratio(returns),
        "sortino_ratio": empyrical.sortino_ratio(returns),
        "calmar_ratio": empyrical.calmar_ratio(returns),
        "max_drawdown": empyrical.max_drawdown(returns),
        "volatility": empyrical.annual_volatility(returns),
        "downside_deviation": empyrical.downside_risk(returns),
        "value_at_risk_95": empyrical.value_at_risk(returns, 0.05),
        "value_at_risk_99": empyrical.value_at_risk(returns, 0.01),
        "conditional_value_at_risk_95": empyrical.conditional_value_at_risk(returns, 0.05),
    }
    return {name: float(value) for name, value in metrics.items()}


def run_case(bars: pd.DataFrame, title: str, strategy_type: str, parameters: dict, start: str, end: str, fill_at: str):
    bars = bars[(bars.date >= start) & (bars.date <= end)].reset_index(drop=True)
    target = target_of(strategy_type, parameters, bars.close.to_numpy())
    fill = (bars.open if fill_at == "NEXT_OPEN" else bars.close).to_numpy()
    assert not np.isnan(fill[orders_of(target) != 0]).any(), f"{title}: an order needs a missing open"
    peers = {"backtesting": run_backtesting(bars, target, fill), "vectorbt": run_vectorbt(bars, target, fill)}
    assert peers["backtesting"]["trades"] == peers["vectorbt"]["trades"], f"{title}: the peers trade differently"
    return {
        "title": title,
        "strategyType": strategy_type,
        "parameters": parameters,
        "from": start,
        "to": end,
        "config": {"initialCapital": CAPITAL, "commission": COMMISSION, "fillAt": fill_at},
        "bars": len(bars),
        "trades": peers["backtesting"]["trades"],
        "finalValue": {name: float(run["values"][-1]) for name, run in peers.items()},
        "metrics": metrics_of(peers["backtesting"]["values"]),
    }


def main(path: str, folder: pathlib.Path) -> None:
    bars = read_bars(path)
    csv = bars.to_csv(index=False).encode()
    (folder / "aapl-bars.csv.gz").write_bytes(gzip.compress(csv, mtime=0))
    reference = {
        "peers": {"backtesting": backtesting.__version__, "vectorbt": vectorbt.__version__, "TA-Lib": talib.__version__},
        "symbol": "AAPL",
        "barsSha256": hashlib.sha256(csv).hexdigest(),
        "cases": [run_case(bars, *case) for case in CASES],
    }
    (folder / "reference.json").write_text(json.dumps(reference, indent=2) + "\n")
    for case in reference["cases"]:
        print(f"{case['title']}: {len(case['trades'])} fills, final value {case['finalValue']}")


main(sys.argv[1], pathlib.Path(sys.argv[2]))
