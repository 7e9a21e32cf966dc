"""What the matrix is made of: symbols, costs, strategies, and what each peer is known to do otherwise."""

import numpy as np

START, END = "2005-01-03", "2013-03-01"
SYMBOLS = ("AAPL", "GOOG", "IBM", "MSFT", "^GSPC")
CAPITAL = 100_000.0

# As the engine's config names them.
COSTS = {
    "NONE": {"commission": 0},
    "RATE": {"commission": 0.001},
    "RATE_AND_SLIPPAGE": {"commission": 0.001, "slippageBps": 5},
    "PER_SHARE": {"commission": 0, "commissionPerShare": 0.005, "minimumCommission": 1},
}

# ALL: long only, all cash goes into each entry. SHARES: long and short, the same number of shares each time. TURN: long and short,
# the whole account each time.
STRATEGIES = [
    ("SMA_CROSSOVER", "ALL"),
    ("EMA_CROSSOVER", "ALL"),
    ("MACD", "ALL"),
    ("BOLLINGER_BREAKOUT", "ALL"),
    ("DONCHIAN_BREAKOUT", "ALL"),
    ("MOMENTUM", "ALL"),
    ("ADX_TREND", "ALL"),
    ("RSI_MEAN_REVERSION", "ALL"),
    ("BOLLINGER_REVERSION", "ALL"),
    ("STOCHASTIC", "ALL"),
    ("SMA_CROSSOVER", "SHARES"),
    ("MACD", "SHARES"),
    ("DONCHIAN_BREAKOUT", "SHARES"),
    ("ADX_TREND", "SHARES"),
    ("EMA_CROSSOVER", "TURN"),
]

DEVIATIONS = {
    "SPREAD_ON_ENTRY": "backtesting.py's spread worsens entries only",
    "MINIMUM_IN_SIZE": "backtesting.py sets the minimum commission aside for each share when it sizes an entry",
    "MINIMUM_PER_SIDE": "backtesting.py charges the minimum twice where a position turns: for what closes and for what opens",
    "SIZE_AT_FILL": "the peer sizes a turn by the account at the fill, the engine by the account at the decision and within the cash at the fill",
    "LAST_BIT": "backtesting.py buys with all but the last bit of the cash: a share less where the cash is the price of a whole number",
}
# Its entry of 2006-01-30 costs all the cash, to the cent.
LAST_BIT = ("MACD", "MSFT", "NONE")
NO_MINIMUM = "vectorbt has no minimum commission"


def deviation_of(peer: str, strategy_type: str, sizing: str, symbol: str, cost: str, shares: int) -> str | None:
    """Which rule of the peer's is another in this case; None where all are equal."""
    if sizing == "TURN":
        return "SIZE_AT_FILL"
    if peer == "vectorbt":
        return None
    if cost == "RATE_AND_SLIPPAGE":
        return "SPREAD_ON_ENTRY"
    if cost == "PER_SHARE" and sizing == "ALL":
        return "MINIMUM_IN_SIZE"
    if cost == "PER_SHARE" and shares * COSTS[cost]["commissionPerShare"] < COSTS[cost]["minimumCommission"]:
        return "MINIMUM_PER_SIDE"
    return "LAST_BIT" if sizing == "ALL" and (strategy_type, symbol, cost) == LAST_BIT else None


def engine_config(sizing: str, cost: str, shares: int, capital: float = CAPITAL, fill_at: str = "NEXT_OPEN") -> dict:
    config = {"initialCapital": capital, "fillAt": fill_at, **COSTS[cost]}
    if sizing != "ALL":
        config["allowShort"] = True
    if sizing == "SHARES":
        config["sizing"] = {"method": "FIXED_QUANTITY", "quantity": shares}
    return config


def changes_of(target: np.ndarray) -> np.ndarray:
    """At each bar, whether the close before decided something new."""
    return np.concatenate([[False], np.diff(np.concatenate([[0], target]))[:-1] != 0])


def one_per_side(trades: list) -> list:
    """[symbol, bar, quantity, price] in order, what a bar buys of a symbol added up: some peers turn a position in one order, some in two."""
    added: dict = {}
    for symbol, bar, quantity, price in trades:
        added.setdefault((bar, symbol, quantity > 0, price), []).append(quantity)
    return sorted([symbol, bar, sum(sizes), price] for (bar, symbol, _, price), sizes in added.items())
