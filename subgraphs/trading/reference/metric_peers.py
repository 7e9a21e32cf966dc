"""The figures themselves; started by make_metrics.py in the peers' environment, as `metric_peers.py FOLDER`."""

import gzip
import io
import json
import math
import pathlib
import sys
from importlib.metadata import version

import empyrical
import numpy as np
import pandas as pd
import quantstats.stats as qs
import scipy
from scipy.stats import kurtosis, norm, skew

CAPITAL = 100_000.0
COMMISSION = 0.001
SMA_RUNS = ["SMA 20/50 on five years", "SMA 20/50 from the first open to the last"]
TRIALS = {"first": 0.2, "second": 0.5, "third": 0.9, "fourth": -0.1}  # Sharpe ratios, by the year, of trials before


def buy_and_hold(bars: pd.DataFrame) -> dict:
    price = float(bars.open.iloc[1])
    quantity = math.floor(CAPITAL / (price * (1 + COMMISSION)))
    trade = {"date": str(bars.date.iloc[1].date()), "action": "BUY", "quantity": quantity, "price": price}
    return {"title": "Buy and hold on five years", "strategyType": "BUY_AND_HOLD", "parameters": {}, "trades": [trade]}


def portfolio(bars: pd.DataFrame, trades: list) -> pd.Series:
    """Cash and shares at each close."""
    cash, held, values = CAPITAL, 0, []
    by_date = {trade["date"]: trade for trade in trades}
    for row in bars.itertuples():
        trade = by_date.get(str(row.date.date()))
        if trade:
            sign = 1 if trade["action"] == "BUY" else -1
            worth = trade["quantity"] * trade["price"]
            cash -= sign * worth + worth * COMMISSION
            held += sign * trade["quantity"]
        values.append(cash + held * row.close)
    return pd.Series(values, index=bars.date)


def round_trips(trades: list) -> tuple[pd.Series, pd.Series]:
    """Gains in money, and over the whole cost of the entry."""
    gains, returns = [], []
    for entry, leave in zip(trades[0::2], trades[1::2]):
        cost = entry["quantity"] * entry["price"] * (1 + COMMISSION)
        gain = leave["quantity"] * leave["price"] * (1 - COMMISSION) - cost
        gains.append(gain)
        returns.append(gain / cost)
    days = pd.to_datetime([trade["date"] for trade in trades[1::2]])
    return pd.Series(gains, index=days, dtype=float), pd.Series(returns, index=days, dtype=float)


def of_returns(returns: pd.Series, values: pd.Series) -> dict:
    mean, deviation = returns.mean(), returns.std()
    falls = falls_of(returns, values)
    figures = {
        "total_return": {"empyrical": empyrical.cum_returns_final(returns), "quantstats": qs.comp(returns)},
        "annual_return": {"empyrical": empyrical.annual_return(returns), "quantstats": qs.cagr(returns, periods=252)},
        "volatility": {"empyrical": empyrical.annual_volatility(returns), "quantstats": qs.volatility(returns, periods=252)},
        "sharpe_ratio": {"empyrical": empyrical.sharpe_ratio(returns), "quantstats": qs.sharpe(returns, periods=252)},
        "sortino_ratio": {"empyrical": empyrical.sortino_ratio(returns), "quantstats": qs.sortino(returns, periods=252)},
        "calmar_ratio": {"empyrical": empyrical.calmar_ratio(returns), "quantstats": qs.calmar(returns, periods=252)},
        "omega_ratio": {"empyrical": empyrical.omega_ratio(returns), "quantstats": qs.omega(returns, periods=252)},
        "max_drawdown": {"empyrical": empyrical.max_drawdown(returns), "quantstats": qs.max_drawdown(returns)},
        "average_drawdown": {"quantstats": falls["max drawdown"].mean() / 100},
        "downside_deviation": {"empyrical": empyrical.downside_risk(returns)},
        "value_at_risk_95": {"empyrical": empyrical.value_at_risk(returns, 0.05)},
        "value_at_risk_99": {"empyrical": empyrical.value_at_risk(returns, 0.01)},
        "conditional_value_at_risk_95": {"empyrical": empyrical.conditional_value_at_risk(returns, 0.05)},
        "conditional_value_at_risk_99": {"empyrical": empyrical.conditional_value_at_risk(returns, 0.01)},
        "skewness": {"quantstats": qs.skew(returns), "scipy": skew(returns, bias=False)},
        "kurtosis": {"quantstats": qs.kurtosis(returns), "scipy": kurtosis(returns, bias=False)},
        "tail_ratio": {"empyrical": empyrical.tail_ratio(returns), "quantstats": qs.tail_ratio(returns)},
        "probabilistic_sharpe_ratio": {
            "quantstats": qs.probabilistic_sharpe_ratio(returns),
            "scipy": probability_above(returns, 0),
        },
        "deflated_sharpe_ratio": {"scipy": deflated(returns)},
    }
    for level, tail in (("95", 0.05), ("99", 0.01)):
        figures[f"parametric_value_at_risk_{level}"] = {
            "quantstats": qs.value_at_risk(returns, confidence=1 - tail),
            "scipy": norm.ppf(tail, mean, deviation),
        }
        figures[f"parametric_conditional_value_at_risk_{level}"] = {
            "quantstats": qs.conditional_value_at_risk(returns, confidence=1 - tail),
            "scipy": norm.expect(lambda x: x, loc=mean, scale=deviation, ub=norm.ppf(tail, mean, deviation), conditional=True)
        }
    return figures


def falls_of(returns: pd.Series, values: pd.Series) -> pd.DataFrame:
    # A return of 0 comes first, else the peer takes a fall from the first value for none.
    first = pd.Series([0.0], index=values.index[:1])
    return qs.drawdown_details(qs.to_drawdown_series(pd.concat([first, returns])))


def beside(returns: pd.Series, benchmark: pd.Series) -> dict:
    return {
        "benchmark_return": {"empyrical": empyrical.cum_returns_final(benchmark)},
        "beta": {"empyrical": empyrical.beta(returns, benchmark), "quantstats": qs.greeks(returns, benchmark)["beta"]},
        "alpha": {"empyrical": empyrical.alpha(returns, benchmark)},
        "information_ratio": {
            "empyrical": empyrical.excess_sharpe(returns, benchmark),
            "quantstats": qs.information_ratio(returns, benchmark),
        },
    }


def of_round_trips(gains: pd.Series, returns: pd.Series) -> dict:
    if len(gains) == 0:
        return {}
    return {
        "win_rate": {"quantstats": qs.win_rate(returns)},
        "profit_factor": {"quantstats": qs.profit_factor(gains, prepare_returns=False)},
        "payoff_ratio": {"quantstats": qs.payoff_ratio(returns)},
        "kelly_criterion": {"quantstats": qs.kelly_criterion(returns)},
        "best_trade": {"quantstats": qs.best(returns)},
        "worst_trade": {"quantstats": qs.worst(returns)},
        "expectancy": {"numpy": gains.mean()},
        "system_quality_number": {"numpy": math.sqrt(len(gains)) * gains.mean() / gains.std()},
    }


def probability_above(returns: pd.Series, threshold: float) -> float:
    """Bailey and Lopez de Prado 2012, equation 11."""
    sharpe = returns.mean() / returns.std()
    third, fourth = skew(returns, bias=False), kurtosis(returns, bias=False) + 3
    error = math.sqrt((1 - third * sharpe + (fourth - 1) / 4 * sharpe**2) / (len(returns) - 1))
    return norm.cdf((sharpe - threshold) / error)


def deflated(returns: pd.Series) -> float:
    """Bailey and Lopez de Prado 2014, equations 1 and 2: these returns are one more trial."""
    trials = np.array([*TRIALS.values(), returns.mean() / returns.std() * math.sqrt(252)]) / math.sqrt(252)
    n = len(trials)
    expected = (1 - np.euler_gamma) * norm.isf(1 / n) + np.euler_gamma * norm.isf(1 / (n * math.e))
    return probability_above(returns, trials.std(ddof=1) * expected)


def by_period(returns: pd.Series, period: str) -> dict:
    """By '2013-05', or by '2013'."""
    groups = empyrical.aggregate_returns(returns, period)
    name = lambda key: f"{key[0]}-{key[1]:02d}" if isinstance(key, tuple) else str(key)
    return {name(key): float(gain) for key, gain in groups.items()}


def run_case(bars: pd.DataFrame, case: dict) -> dict:
    values = portfolio(bars, case["trades"])
    returns = values.pct_change().dropna()
    benchmark = bars.set_index("date").close.pct_change().dropna()
    figures = of_returns(returns, values) | beside(returns, benchmark) | of_round_trips(*round_trips(case["trades"]))
    return {
        **{name: case[name] for name in ("title", "strategyType", "parameters")},
        "from": str(bars.date.iloc[0].date()),
        "to": str(bars.date.iloc[-1].date()),
        "config": {"initialCapital": CAPITAL, "commission": COMMISSION, "fillAt": "NEXT_OPEN"},
        "figures": {name: {by: float(value) for by, value in given.items()} for name, given in figures.items()},
        "monthlyReturns": by_period(returns, "monthly"),
        "yearlyReturns": by_period(returns, "yearly"),
    }


def main(folder: pathlib.Path) -> None:
    bars = pd.read_csv(io.BytesIO(gzip.decompress((folder / "aapl-bars.csv.gz").read_bytes())), parse_dates=["date"])
    stored = {case["title"]: case for case in json.loads((folder / "reference.json").read_text())["cases"]}
    within = lambda start, end: bars[(bars.date >= start) & (bars.date <= end)].reset_index(drop=True)
    five_years = within(stored[SMA_RUNS[0]]["from"], stored[SMA_RUNS[0]]["to"])
    cases = [run_case(five_years, buy_and_hold(five_years))]
    cases += [run_case(within(stored[title]["from"], stored[title]["to"]), stored[title]) for title in SMA_RUNS]
    peers = {"empyrical-reloaded": empyrical.__version__, "quantstats": version("quantstats"), "scipy": scipy.__version__}
    reference = {"peers": peers, "trialsBefore": TRIALS, "cases": cases}
    # Exponents as the repository's formatter has them.
    text = json.dumps(reference, indent=2).replace("e-0", "e-")
    (folder / "metrics.json").write_text(text + "\n")
    for case in cases:
        for name, given in case["figures"].items():
            print(case["title"], name, given)


main(pathlib.Path(sys.argv[1]))
