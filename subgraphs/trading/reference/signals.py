"""The signals themselves; started by make_signals.py in the peers' environment, as `signals.py BARS FOLDER`."""

import gzip
import json
import pathlib
import sys

import duckdb
import numpy as np
import pandas as pd
import talib

START, END = "2004-01-01", "2009-12-31"


def read_bars(path: str, symbol: str) -> pd.DataFrame:
    bars = duckdb.sql(
        "SELECT CAST(CAST(date AS DATE) AS VARCHAR) AS date, high_price AS high, low_price AS low, close_price AS close"
        f" FROM '{path}' WHERE symbol = '{symbol}' AND date BETWEEN '{START}' AND '{END}' ORDER BY date"
    ).df()
    bars = bars.astype({"high": float, "low": float, "close": float})
    if symbol == "MSFT":  # days without a bar, so that calendars differ
        bars = bars[np.arange(len(bars)) % 41 != 40]
    if symbol == "IBM":
        bars = bars[bars.date >= "2004-06-01"]
    return bars.set_index("date")


def walk(count: int, decide) -> list:
    """decide(i, held) gives what is held from bar i on."""
    held, target = 0, []
    for i in range(count):
        held = decide(i, held)
        target.append(held)
    return target


def above(fast, slow, short: bool = False) -> list:
    return [1 if f > s else -1 if short and f < s else 0 for f, s in zip(fast, slow)]


def breakout(close, up, up_exit, down, down_exit, short: bool) -> list:
    def decide(i, held):
        if held == 1 and close[i] < up_exit[i]:
            held = 0
        if held == -1 and close[i] > down_exit[i]:
            held = 0
        if close[i] > up[i]:
            return 1
        return -1 if short and close[i] < down[i] else held

    return walk(len(close), decide)


def bollinger_reversion(close, bands, exit_at: str) -> list:
    upper, middle, lower = bands
    leave = upper if exit_at == "UPPER" else middle
    return walk(len(close), lambda i, held: 1 if close[i] < lower[i] else 0 if close[i] > leave[i] else held)


def rsi_reversion(rsi) -> list:
    return walk(len(rsi), lambda i, held: 1 if rsi[i] < 30 else 0 if rsi[i] > 70 else held)


def stochastic(k, d) -> list:
    def decide(i, held):
        if i == 0 or np.isnan(d[i - 1]):
            return held
        if k[i - 1] <= d[i - 1] and k[i] > d[i] and d[i] < 20:
            return 1
        return 0 if k[i - 1] >= d[i - 1] and k[i] < d[i] and d[i] > 80 else held

    return walk(len(k), decide)


def adx_trend(adx, plus, minus, short: bool) -> list:
    def decide(i, held):
        lead = 1 if plus[i] > minus[i] else -1 if plus[i] < minus[i] else 0
        if adx[i] > 25 and (lead == 1 or short and lead == -1):
            return lead
        return held if held == lead else 0

    return walk(len(adx), decide)


def dual_momentum(series: dict, lookback: int, top: int, every: int | None) -> dict:
    dates = sorted(set().union(*[bars.index for bars in series.values()]))
    gains = {name: bars.close / bars.close.shift(lookback) - 1 for name, bars in series.items()}
    weights = {name: 0.0 for name in series}
    rows = []
    for i, date in enumerate(dates):
        due = i >= lookback and (i - lookback) % every == 0 if every else i > 0 and date[:7] != dates[i - 1][:7]
        if due:
            present = [name for name in series if date in series[name].index]
            places = top - sum(1 for name in series if name not in present and weights[name] > 0)
            rising = sorted((name for name in present if gains[name][date] > 0), key=lambda n: (-gains[n][date], n))
            weights.update({name: 1 / top if name in rising[: max(places, 0)] else 0.0 for name in present})
        rows.append(dict(weights))
    table = pd.DataFrame(rows, index=dates)
    return {name: table.loc[bars.index, name].tolist() for name, bars in series.items()}


def pairs(series: dict, lookback: int, hedge: str, entry=2.0, leave=0.5, stop=4.0) -> dict:
    first, second = sorted(series)
    both = series[first].index.intersection(series[second].index)
    y, x = (np.log(series[name].close[both].to_numpy()) for name in (first, second))
    side, stopped, ratio, held = 0, False, 1.0, []
    for i in range(len(both)):
        if i >= lookback - 1:
            window = slice(i - lookback + 1, i + 1)
            design = np.column_stack([np.ones(lookback), x[window]])
            (_, slope), *_ = np.linalg.lstsq(design, y[window], rcond=None)
            residuals = y[window] - design @ np.linalg.lstsq(design, y[window], rcond=None)[0]
            z = residuals[-1] / residuals.std()
            if side == 1 and z >= -leave or side == -1 and z <= leave:
                side = 0
            if abs(z) >= stop:
                side, stopped = 0, True
            elif abs(z) < entry:
                stopped = False
            elif side == 0 and not stopped and slope > 0:
                side = -1 if z > 0 else 1
                ratio = slope if hedge == "BETA" else 1.0
        held.append((side / (1 + ratio), -side * ratio / (1 + ratio)))
    table = pd.DataFrame(held, index=both, columns=[first, second])
    return {name: table[name].reindex(series[name].index).tolist() for name in series}


def volatility_target(close: pd.Series, share: float) -> list:
    volatility = close.pct_change().rolling(60).std() * np.sqrt(252)
    wanted = (0.1 / volatility).clip(upper=1)

    def decide(i, held):
        return wanted.iloc[i] if abs(wanted.iloc[i] - held) > 0.1 * held else held

    return [share * weight for weight in walk(len(close), decide)]


def samples(values) -> list:
    """The first five that are there, then every 50th, as [index, value]."""
    known = np.flatnonzero(~np.isnan(values))
    return [[int(i), float(values[i])] for i in sorted({*known[:5], *known[::50]})]


def case(strategy_type: str, parameters: dict, targets: dict) -> dict:
    plain = {name: [None if np.isnan(value) else value for value in values] for name, values in targets.items()}
    return {"strategyType": strategy_type, "parameters": parameters, "targets": plain}


def indicators_of(bars: pd.DataFrame) -> dict:
    """TA-Lib's lines of one symbol, aligned with its bars; NaN before the first value."""
    high, low, close = (bars[name].to_numpy() for name in ("high", "low", "close"))
    lines = {"rsi": talib.RSI(close, 14), "gain": talib.ROCP(close, 90), "fast": talib.SMA(close, 20), "slow": talib.SMA(close, 50)}
    lines["ema12"], lines["ema"] = (talib.EMA(close, size) for size in (12, 26))
    lines["macd"], lines["macdSignal"], _ = talib.MACD(close, 12, 26, 9)
    lines["upper"], lines["middle"], lines["lower"] = talib.BBANDS(close, 20, 2, 2, 0)
    lines["k"], lines["d"] = talib.STOCH(high, low, close, 14, 3, 0, 3, 0)
    for name, line in {"adx": talib.ADX, "plus": talib.PLUS_DI, "minus": talib.MINUS_DI}.items():
        lines[name] = line(high, low, close, 14)
    return lines


def short_targets(bars: pd.DataFrame, lines: dict, short: bool) -> dict[str, list]:
    """By strategy type of those that can sell short, at its default parameters, what is held from each bar on."""
    before = bars.shift(1)
    top20, bottom20 = before.high.rolling(20).max().to_numpy(), before.low.rolling(20).min().to_numpy()
    top10, bottom10 = before.high.rolling(10).max().to_numpy(), before.low.rolling(10).min().to_numpy()
    close, bands = bars.close.to_numpy(), [lines[name] for name in ("upper", "middle", "lower")]
    return {
        "SMA_CROSSOVER": above(lines["fast"], lines["slow"], short),
        "EMA_CROSSOVER": above(lines["ema12"], lines["ema"], short),
        "MACD": above(lines["macd"], lines["macdSignal"], short),
        "BOLLINGER_BREAKOUT": breakout(close, bands[0], bands[1], bands[2], bands[1], short),
        "DONCHIAN_BREAKOUT": breakout(close, top20, bottom10, bottom20, top10, short),
        "MOMENTUM": above(lines["gain"], np.zeros(len(close)), short),
        "ADX_TREND": adx_trend(lines["adx"], lines["plus"], lines["minus"], short),
    }


def long_targets(bars: pd.DataFrame, lines: dict) -> dict[str, list]:
    """The same of the types that only buy."""
    bands = [lines[name] for name in ("upper", "middle", "lower")]
    return {
        "RSI_MEAN_REVERSION": rsi_reversion(lines["rsi"]),
        "BOLLINGER_REVERSION": bollinger_reversion(bars.close.to_numpy(), bands, "MIDDLE"),
        "STOCHASTIC": stochastic(lines["k"], lines["d"]),
    }


def main(path: str, folder: pathlib.Path) -> None:
    series = {symbol: read_bars(path, symbol) for symbol in ("AAPL", "MSFT", "IBM")}
    two = {name: series[name] for name in ("MSFT", "IBM")}
    aapl = series["AAPL"]
    lines = indicators_of(aapl)
    bands = [lines[name] for name in ("upper", "middle", "lower")]
    cases = [
        case(strategy_type, {"allow_short": short}, {"AAPL": targets})
        for short in (False, True)
        for strategy_type, targets in short_targets(aapl, lines, short).items()
    ]
    cases += [case(strategy_type, {}, {"AAPL": targets}) for strategy_type, targets in long_targets(aapl, lines).items()]
    cases += [
        case("BOLLINGER_REVERSION", {"exit_at": "UPPER"}, {"AAPL": bollinger_reversion(aapl.close.to_numpy(), bands, "UPPER")}),
        case("VOLATILITY_TARGET", {}, {name: volatility_target(bars.close, 1 / 2) for name, bars in two.items()}),
        case("DUAL_MOMENTUM", {"lookback": 126}, dual_momentum(series, 126, 1, None)),
        case(
            "DUAL_MOMENTUM",
            {"lookback": 60, "top": 2, "rebalance": "EVERY", "every": 7},
            dual_momentum(series, 60, 2, 7),
        ),
        case("PAIRS", {}, pairs(two, 60, "DOLLAR")),
        case("PAIRS", {"lookback": 40, "hedge": "BETA", "stop": 2.5}, pairs(two, 40, "BETA", stop=2.5)),
    ]
    shown = ("ema", "macd", "macdSignal", "upper", "lower", "k", "d", "adx", "plus", "minus", "rsi")
    signals = {
        "peers": {"TA-Lib": talib.__version__, "pandas": pd.__version__, "numpy": np.__version__},
        "bars": {
            name: {"date": bars.index.tolist(), **{column: bars[column].tolist() for column in bars}}
            for name, bars in series.items()
        },
        "indicators": {name: samples(lines[name]) for name in shown},
        "cases": cases,
    }
    text = json.dumps(signals, separators=(",", ":"))
    (folder / "signals.json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
    for one in cases:
        changes = {name: int((np.diff(np.nan_to_num(np.array(t, float))) != 0).sum()) for name, t in one["targets"].items()}
        print(one["strategyType"], one["parameters"], "changes", changes)


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
