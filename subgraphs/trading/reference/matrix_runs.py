"""One run by backtesting.py, and one by vectorbt. Targets are given: 1 long, 0 flat, -1 short, from each close on."""

import warnings

import backtesting
import numba
import numpy as np
import pandas as pd
import vectorbt
from matrix_cases import CAPITAL, COSTS, changes_of, one_per_side
from vectorbt.portfolio import nb as portfolio_nb


def run_backtesting(bars: pd.DataFrame, target: np.ndarray, sizing: str, cost: str, shares: int) -> dict:
    class Given(backtesting.Strategy):
        def init(self):
            pass

        def next(self):
            now = len(self.data) - 1
            wanted = target[now]
            if wanted == target[now - 1]:
                return
            if self.position:
                self.position.close()
            size = {"size": shares} if sizing == "SHARES" else {}
            if wanted:
                (self.buy if wanted > 0 else self.sell)(**size)

    data = bars[["open", "high", "low", "close"]].set_axis(["Open", "High", "Low", "Close"], axis=1)
    data.index = pd.to_datetime(bars.date)
    costs = {"commission": commission_of(cost), "spread": COSTS[cost].get("slippageBps", 0) / 10_000}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        stats = backtesting.Backtest(data, Given, cash=CAPITAL, finalize_trades=False, **costs).run()
    broker = stats._strategy._broker
    trades = []
    for trade in [*broker.closed_trades, *broker.trades]:
        trades.append([0, int(trade.entry_bar), int(trade.size), float(trade.entry_price)])
        if trade.exit_bar is not None:
            trades.append([0, int(trade.exit_bar), -int(trade.size), float(trade.exit_price)])
    return {"trades": one_per_side(trades), "finalValue": float(stats._equity_curve.Equity.iloc[-1])}


def commission_of(cost: str):
    rates = COSTS[cost]
    if "minimumCommission" not in rates:
        return rates["commission"]

    def per_share(size: float, price: float) -> float:
        return max(rates["minimumCommission"], abs(size) * rates["commissionPerShare"])

    return per_share


def run_vectorbt(bars: pd.DataFrame, target: np.ndarray, sizing: str, cost: str, shares: int) -> dict:
    held = np.concatenate([[0], target[:-1]])
    size = {"ALL": np.where(held > 0, np.inf, -np.inf), "SHARES": held * shares, "TURN": held}[sizing]
    portfolio = vectorbt.Portfolio.from_orders(
        bars.close,
        size=np.where(changes_of(target), size, np.nan),
        size_type={"ALL": "amount", "SHARES": "targetamount", "TURN": "targetpercent"}[sizing],
        direction="longonly" if sizing == "ALL" else "both",
        price=bars.open,
        **costs_of(cost),
    )
    return {"trades": trades_of(portfolio), "finalValue": float(portfolio.value().iloc[-1])}


@numba.njit
def before_bar(c, order):
    """The order of the symbols at this bar, and the account's value at the close before."""
    c.call_seq_now[:] = order[c.i]
    return (c.last_value[c.group],)


@numba.njit
def order_at(c, value, held, changed, price, shares, fees, slippage):
    """`shares` of a symbol, or with 0 shares for an equal part of the value."""
    if not changed[c.i, c.col]:
        return portfolio_nb.order_nothing_nb()
    size = float(shares)
    if shares == 0:
        size = value / held.shape[1] / (price[c.i, c.col] * (1 + slippage) * (1 + fees))
    if held[c.i, c.col] == 0:
        size = -c.position_now
    return portfolio_nb.order_nb(size=size, price=price[c.i, c.col], fees=fees, slippage=slippage, size_granularity=1.0)


def run_shared_cash(series: dict, targets: list, cost: str, shares: int) -> dict:
    """Several symbols paid from one cash: what sells first, then what buys, each in the order of the symbols, as far as the cash goes."""
    held = np.column_stack([np.concatenate([[0], target[:-1]]) for target in targets])
    changed = np.column_stack([changes_of(target) for target in targets])
    order = np.argsort(np.where(changed & (held == 0), 0, 1), axis=1, kind="stable")
    opens = np.column_stack([bars.open for bars in series.values()])
    costs = costs_of(cost)
    portfolio = vectorbt.Portfolio.from_order_func(
        pd.DataFrame({name: bars.close for name, bars in series.items()}),
        order_at,
        *(held, changed, opens, shares, costs["fees"], costs["slippage"]),
        pre_segment_func_nb=before_bar,
        pre_segment_args=(order,),
        group_by=np.zeros(len(series), int),
        cash_sharing=True,
        init_cash=CAPITAL,
    )
    return {"trades": trades_of(portfolio), "finalValue": float(portfolio.value().iloc[-1])}


def costs_of(cost: str) -> dict:
    rates = COSTS[cost]
    slippage = rates.get("slippageBps", 0) / 10_000
    return {"fees": rates["commission"], "slippage": slippage, "init_cash": CAPITAL, "size_granularity": 1}


def trades_of(portfolio) -> list:
    """Without the fills of no shares that vectorbt records where the cash buys none."""
    return one_per_side(
        [
            [int(row.col), int(row.idx), -int(row.size) if row.side else int(row.size), float(row.price)]
            for row in portfolio.orders.records.itertuples()
            if row.size > 0
        ]
    )
