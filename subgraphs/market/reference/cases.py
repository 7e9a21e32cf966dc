"""What make_reference.py asks TA-Lib for: which indicators, with which parameters, on which bars."""

MA_TYPES = {"SMA": 0, "EMA": 1, "WMA": 2, "DEMA": 3, "TEMA": 4, "TRIMA": 5, "KAMA": 6, "T3": 8}

# Our name of a parameter: TA-Lib's
PARAMETERS = {
    "period": "timeperiod",
    "fastPeriod": "fastperiod",
    "slowPeriod": "slowperiod",
    "signalPeriod": "signalperiod",
    "maType": "matype",
    "fastMaType": "fastmatype",
    "slowMaType": "slowmatype",
    "signalMaType": "signalmatype",
    "fastKPeriod": "fastk_period",
    "slowKPeriod": "slowk_period",
    "slowKMaType": "slowk_matype",
    "slowDPeriod": "slowd_period",
    "slowDMaType": "slowd_matype",
    "fastDPeriod": "fastd_period",
    "fastDMaType": "fastd_matype",
    "volumeFactor": "vfactor",
    "deviationsUp": "nbdevup",
    "deviationsDown": "nbdevdn",
    "deviations": "nbdev",
    "acceleration": "acceleration",
    "maximum": "maximum",
    "firstPeriod": "timeperiod1",
    "secondPeriod": "timeperiod2",
    "thirdPeriod": "timeperiod3",
    "penetration": "penetration",
}

CLOSES_ONLY = set(
    "SMA EMA WMA DEMA TEMA TRIMA KAMA T3 BBANDS MIDPOINT MACD MACDEXT MACDFIX APO PPO STOCHRSI RSI CMO MOM ROC ROCP ROCR"
    " ROCR100 TRIX STDDEV VAR LINEARREG LINEARREG_SLOPE LINEARREG_INTERCEPT LINEARREG_ANGLE TSF".split()
)


def is_candle(type_: str) -> bool:
    return type_.startswith("CDL")


# Symbol, first day, last day, and which indicators. RRC's first years have many days without a move
SERIES = (
    ("AAPL", "2000-03-01", "2001-12-31", lambda type_: not is_candle(type_)),
    ("AAPL", "2003-01-30", "2012-12-31", is_candle),
    ("^IXIC", "2005-01-01", "2005-12-31", lambda type_: not is_candle(type_)),
    ("^IXIC", "1999-01-04", "2018-12-31", is_candle),
    ("RRC", "1990-04-10", "1992-03-31", CLOSES_ONLY.__contains__),
)


def periods(*values: int) -> list[dict]:
    return [{"period": value} for value in values]


def penetrations(*values: float) -> list[dict]:
    return [{"penetration": value} for value in values]


# Each with the defaults first (SMA's is 20 here), then others
TYPES = {
    "SMA": periods(20, 200),
    "EMA": periods(30, 5),
    "WMA": periods(30, 5),
    "DEMA": periods(30, 5),
    "TEMA": periods(30, 5),
    "TRIMA": periods(30, 7),
    "KAMA": periods(30, 10),
    "T3": [{"period": 5, "volumeFactor": 0.7}, {"period": 8, "volumeFactor": 0.5}],
    "BBANDS": [
        {"period": 20, "deviationsUp": 2.0, "deviationsDown": 2.0, "maType": "SMA"},
        {"period": 10, "deviationsUp": 1.5, "deviationsDown": 3.0, "maType": "EMA"},
    ],
    "MIDPOINT": periods(14, 5),
    "MIDPRICE": periods(14, 5),
    "SAR": [{"acceleration": 0.02, "maximum": 0.2}, {"acceleration": 0.05, "maximum": 0.1}],
    "MACD": [
        {"fastPeriod": 12, "slowPeriod": 26, "signalPeriod": 9},
        {"fastPeriod": 35, "slowPeriod": 5, "signalPeriod": 1},
    ],
    "MACDEXT": [
        {
            "fastPeriod": 12,
            "fastMaType": "SMA",
            "slowPeriod": 26,
            "slowMaType": "SMA",
            "signalPeriod": 9,
            "signalMaType": "SMA",
        },
        {
            "fastPeriod": 10,
            "fastMaType": "DEMA",
            "slowPeriod": 20,
            "slowMaType": "WMA",
            "signalPeriod": 5,
            "signalMaType": "TRIMA",
        },
    ],
    "MACDFIX": [{"signalPeriod": 9}, {"signalPeriod": 5}],
    "APO": [
        {"fastPeriod": 12, "slowPeriod": 26, "maType": "EMA"},
        {"fastPeriod": 5, "slowPeriod": 10, "maType": "T3"},
    ],
    "PPO": [
        {"fastPeriod": 12, "slowPeriod": 26, "maType": "EMA"},
        {"fastPeriod": 20, "slowPeriod": 10, "maType": "KAMA"},
    ],
    "STOCH": [
        {"fastKPeriod": 5, "slowKPeriod": 3, "slowKMaType": "SMA", "slowDPeriod": 3, "slowDMaType": "SMA"},
        {"fastKPeriod": 14, "slowKPeriod": 3, "slowKMaType": "EMA", "slowDPeriod": 5, "slowDMaType": "TEMA"},
    ],
    "STOCHF": [
        {"fastKPeriod": 5, "fastDPeriod": 3, "fastDMaType": "SMA"},
        {"fastKPeriod": 14, "fastDPeriod": 1, "fastDMaType": "WMA"},
    ],
    "STOCHRSI": [
        {"period": 14, "fastKPeriod": 5, "fastDPeriod": 3, "fastDMaType": "SMA"},
        {"period": 7, "fastKPeriod": 14, "fastDPeriod": 5, "fastDMaType": "EMA"},
    ],
    "WILLR": periods(14, 5),
    "RSI": periods(14, 2),
    "CMO": periods(14, 5),
    "MOM": periods(10, 1),
    "ROC": periods(10, 1),
    "ROCP": periods(10, 1),
    "ROCR": periods(10, 1),
    "ROCR100": periods(10, 1),
    "TRIX": periods(30, 5),
    "ADX": periods(14, 5),
    "ADXR": periods(14, 5),
    "DX": periods(14, 2),
    "PLUS_DI": periods(14, 2),
    "MINUS_DI": periods(14, 2),
    "PLUS_DM": periods(14, 2),
    "MINUS_DM": periods(14, 2),
    "AROON": periods(14, 5),
    "AROONOSC": periods(14, 5),
    "BOP": [{}],
    "CCI": periods(14, 5),
    "MFI": periods(14, 2),
    "ULTOSC": [
        {"firstPeriod": 7, "secondPeriod": 14, "thirdPeriod": 28},
        {"firstPeriod": 20, "secondPeriod": 5, "thirdPeriod": 10},
    ],
    "ATR": periods(14, 2),
    "NATR": periods(14, 2),
    "TRANGE": [{}],
    "STDDEV": [{"period": 5, "deviations": 1.0}, {"period": 20, "deviations": 2.5}],
    "VAR": periods(5, 20),
    "AD": [{}],
    "ADOSC": [{"fastPeriod": 3, "slowPeriod": 10}, {"fastPeriod": 12, "slowPeriod": 5}],
    "OBV": [{}],
    "AVGPRICE": [{}],
    "MEDPRICE": [{}],
    "TYPPRICE": [{}],
    "WCLPRICE": [{}],
    "LINEARREG": periods(14, 5),
    "LINEARREG_SLOPE": periods(14, 5),
    "LINEARREG_INTERCEPT": periods(14, 5),
    "LINEARREG_ANGLE": periods(14, 5),
    "TSF": periods(14, 5),
    **{
        f"CDL{name}": [{}]
        for name in (
            "DOJI DRAGONFLYDOJI GRAVESTONEDOJI LONGLEGGEDDOJI HAMMER HANGINGMAN INVERTEDHAMMER SHOOTINGSTAR MARUBOZU"
            " CLOSINGMARUBOZU BELTHOLD LONGLINE SHORTLINE SPINNINGTOP HIGHWAVE ENGULFING HARAMI HARAMICROSS DOJISTAR"
            " PIERCING 3INSIDE 3OUTSIDE 3WHITESOLDIERS 3BLACKCROWS"
        ).split()
    },
    "CDLDARKCLOUDCOVER": penetrations(0.5, 0.2),
    "CDLMORNINGSTAR": penetrations(0.3, 0.6),
    "CDLEVENINGSTAR": penetrations(0.3, 0.6),
    "CDLMORNINGDOJISTAR": penetrations(0.3, 0.1),
    "CDLEVENINGDOJISTAR": penetrations(0.3, 0.1),
}
