"""The work of `pnpm bench trading` as vectorbt and backtesting.py do it: run with a JSON of settings, prints one of results.

Settings: `contestant` (vectorbt or backtesting), `task`, `folder` (of the generated bars), `repeats`, `runs` (by task, which bars and
sets of windows), `bars` (symbols and length by name).
Results: `ms` of each repeat, `rows` that the task is about, `peakMb`, and `check`, the mean of the final values.
"""

import json
import pathlib
import resource
import sys
import time
import warnings

import numpy as np
import pandas as pd

SETTINGS = json.loads(sys.argv[1])
FOLDER = pathlib.Path(SETTINGS["folder"])
CAPITAL, COMMISSION, DAYS = 100_000.0, 0.001, 252


def read(name: str) -> tuple[np.ndarray, np.ndarray]:
    """Opens and closes: a column a symbol."""
    shape = SETTINGS["bars"][name]
    columns = [np.fromfile(FOLDER / f"{name}.{of}.f64").reshape(shape["symbols"], shape["length"]).T for of in ("open", "close")]
    return columns[0].copy(), columns[1].copy()


def with_vectorbt():
    import vectorbt

    def run(opens: np.ndarray, closes: np.ndarray, sets: list) -> float:
        close = pd.DataFrame(closes)
        shorts, longs = zip(*sets)
        fast = vectorbt.MA.run(close, list(shorts)).ma.to_numpy()
        slow = vectorbt.MA.run(close, list(longs)).ma.to_numpy()
        above = fast > slow
        # Decided on a close, filled at the next open
        wanted = np.vstack([np.zeros((1, above.shape[1]), dtype=bool), above[:-1]])
        portfolio = vectorbt.Portfolio.from_signals(
            np.broadcast_to(closes, above.shape),
            wanted,
            ~wanted,
            price=np.broadcast_to(opens, above.shape),
            fees=COMMISSION,
            init_cash=CAPITAL,
            freq="1D",
        )
        portfolio.sharpe_ratio(year_freq=f"{DAYS}D")
        return float(np.mean(portfolio.final_value()))

    return run


def with_backtesting():
    import backtesting

    class Crossover(backtesting.Strategy):
        short, long = 20, 50

        def init(self):
            average = lambda values, window: pd.Series(values).rolling(window).mean()  # noqa: E731
            self.fast = self.I(average, self.data.Close, self.short)
            self.slow = self.I(average, self.data.Close, self.long)

        def next(self):
            if self.fast[-1] > self.slow[-1]:
                if not self.position:
                    self.buy()
            elif self.position:
                self.position.close()

    def run(opens: np.ndarray, closes: np.ndarray, sets: list) -> float:
        finals = []
        for symbol in range(closes.shape[1]):
            open_, close = opens[:, symbol], closes[:, symbol]
            data = pd.DataFrame({"Open": open_, "High": np.maximum(open_, close), "Low": np.minimum(open_, close), "Close": close})
            data.index = pd.date_range("2000-01-01", periods=len(close), freq="min" if len(close) > 100_000 else "D")
            backtest = backtesting.Backtest(data, Crossover, cash=CAPITAL, commission=COMMISSION)
            for short, long in sets:
                finals.append(backtest.run(short=short, long=long)["Equity Final [$]"])
        return float(np.mean(finals))

    return run


def main() -> dict:
    run = {"vectorbt": with_vectorbt, "backtesting": with_backtesting}[SETTINGS["contestant"]]()
    task = SETTINGS["runs"][SETTINGS["task"]]
    sets = [(windows["short_window"], windows["long_window"]) for windows in task["sets"]]
    opens, closes = read(task["bars"])
    # What is compiled at the first call is not counted
    run(opens[:2_500], closes[:2_500], sets[:1])
    if SETTINGS["contestant"] == "vectorbt":
        run(opens, closes, sets)
    slow = SETTINGS["contestant"] == "backtesting" and SETTINGS["task"] in ("sets", "symbols", "minutes")
    ms, final = [], 0.0
    for _ in range(1 if slow else SETTINGS["repeats"]):
        begun = time.perf_counter()
        final = run(opens, closes, sets)
        ms.append((time.perf_counter() - begun) * 1000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    result = {"ms": ms, "rows": closes.size * len(sets), "peakMb": peak}
    # backtesting.py trades whole shares
    return {**result, "check": final} if SETTINGS["contestant"] == "vectorbt" else result


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    result = main()
print(json.dumps(result))
