"""zipline's runs: one account of five symbols; started by make_matrix.py in zipline's environment as `matrix_zipline.py FOLDER`.

zipline trades daily bars at the close after the one that decides, buys whatever it is asked to, and takes no note of cash: so the
same number of shares each time, and capital enough for all of them.
"""

import json
import pathlib
import sys

import numpy as np
import pandas as pd
import sqlalchemy
import zipline
from matrix_cases import COSTS, engine_config, one_per_side
from zipline.api import order_target, set_commission, set_slippage
from zipline.assets import AssetDBWriter, AssetFinder
from zipline.data.data_portal import DataPortal
from zipline.data.in_memory_daily_bars import InMemoryDailyBarReader
from zipline.finance.commission import PerDollar, PerShare
from zipline.finance.slippage import FixedBasisPointsSlippage, NoSlippage
from zipline.finance.trading import SimulationParameters
from zipline.utils.calendar_utils import get_calendar

CAPITAL = 400_000.0
SHARES = 100


class Bars(InMemoryDailyBarReader):
    """zipline's own reads `frames`, which it does not have (3.2.1)."""

    def get_value(self, sid, dt, field):
        return self._frames[field].at[dt, int(sid)]

    def get_last_traded_dt(self, asset, dt):
        return dt


def models_of(cost: str) -> tuple:
    rates = COSTS[cost]
    commission = PerDollar(cost=rates["commission"])
    if cost == "PER_SHARE":
        commission = PerShare(cost=rates["commissionPerShare"], min_trade_cost=rates["minimumCommission"])
    bps = rates.get("slippageBps")
    return commission, FixedBasisPointsSlippage(basis_points=bps, volume_limit=1.0) if bps else NoSlippage()


def make_portal(closes: pd.DataFrame, calendar) -> DataPortal:
    first, last = closes.index[0], closes.index[-1]
    engine = sqlalchemy.create_engine("sqlite://", poolclass=sqlalchemy.pool.StaticPool)
    equities = pd.DataFrame(
        {"symbol": closes.columns, "asset_name": closes.columns, "start_date": first, "end_date": last, "exchange": "NYSE"},
        index=range(closes.shape[1]),
    )
    exchanges = pd.DataFrame({"exchange": ["NYSE"], "canonical_name": ["NYSE"], "country_code": ["US"]})
    AssetDBWriter(engine).write(equities=equities, exchanges=exchanges)
    prices = closes.set_axis(equities.index, axis=1)
    frames = {name: prices for name in ("open", "high", "low", "close")}
    frames["volume"] = prices * 0 + 1e9
    currencies = pd.Series("USD", index=equities.index)
    reader = Bars(frames, calendar, currencies, verify_indices=False)
    return DataPortal(AssetFinder(engine), calendar, first, equity_daily_reader=reader, last_available_session=last)


def run(closes: pd.DataFrame, targets: np.ndarray, cost: str) -> dict:
    calendar = get_calendar("XNYS", start=closes.index[0], end=closes.index[-1])
    assert closes.index.equals(calendar.sessions), "the bars' dates are not the exchange's"
    portal = make_portal(closes, calendar)
    assets = portal.asset_finder.retrieve_all(range(closes.shape[1]))
    bar_of = {date: i for i, date in enumerate(closes.index)}
    trades = []

    def initialize(context):
        commission, slippage = models_of(cost)
        set_commission(us_equities=commission)
        set_slippage(us_equities=slippage)
        context.bar = 0

    def handle_data(context, data):
        now = context.bar
        for i, asset in enumerate(assets):
            if targets[i][now] != (targets[i][now - 1] if now else 0):
                order_target(asset, int(targets[i][now]) * SHARES)
        context.bar += 1

    algorithm = zipline.TradingAlgorithm(
        sim_params=SimulationParameters(closes.index[0], closes.index[-1], calendar, capital_base=CAPITAL),
        data_portal=portal,
        initialize=initialize,
        handle_data=handle_data,
        benchmark_returns=pd.Series(0.0, index=closes.index),
        trading_calendar=calendar,
    )
    daily = algorithm.run()
    for transactions in daily.transactions:
        for one in transactions:
            bar = bar_of[pd.Timestamp(one["dt"]).tz_convert("America/New_York").tz_localize(None).normalize()]
            trades.append([int(one["sid"].sid), bar, int(one["amount"]), float(one["price"])])
    return {"trades": one_per_side(trades), "finalValue": float(daily.portfolio_value.iloc[-1])}


def main(folder: pathlib.Path) -> None:
    given = json.loads((folder / "signals.json").read_text())
    closes = pd.DataFrame(given["closes"], index=pd.DatetimeIndex(given["dates"]))
    cases = []
    for strategy in given["strategies"]:
        shorts = strategy["sizing"] != "ALL"
        if strategy["sizing"] == "TURN":
            continue  # as SHARES does it
        for cost in COSTS:
            config = engine_config("SHARES", cost, SHARES, CAPITAL, "NEXT_CLOSE")
            result = run(closes, np.array(strategy["targets"]), cost)
            cases.append(
                {
                    "title": f"{strategy['strategyType']} of five symbols{' long and short' if shorts else ''} {cost}",
                    "strategyType": strategy["strategyType"],
                    "parameters": {"allow_short": True} if shorts else {},
                    "symbols": list(closes.columns),
                    "config": {**config, "allowShort": shorts},
                    "runs": [{"peer": "zipline-reloaded", "deviation": None, **result}],
                    "notRun": [],
                }
            )
    (folder / "zipline.json").write_text(json.dumps({"peers": {"zipline-reloaded": zipline.__version__}, "cases": cases}))


main(pathlib.Path(sys.argv[1]))
