"""Computes weights-reference.json with scikit-learn and SciPy; run by make_weights_reference.py in an environment that has them."""

import json
import pathlib
import sys

import numpy as np
from scipy.optimize import minimize
from sklearn.covariance import LedoitWolf

ASSETS = 6
DAYS = 120
MOST = 0.3
TOTAL = 0.9


def made_up_returns() -> np.ndarray:
    """Daily returns that share a market; a row a day. Rounded, so that both sides compute on the same numbers."""
    rng = np.random.default_rng(11)
    market = rng.normal(0.0004, 0.01, DAYS)
    betas = np.linspace(0.4, 1.6, ASSETS)
    own = rng.normal(0.0006, 0.008, (DAYS, ASSETS)) * np.linspace(0.6, 1.8, ASSETS)
    return np.round(market[:, None] * betas + own, 6)


def solve(objective, gradient, most: float) -> list[float]:
    """SLSQP from several starts; the best of them, scaled so that its tolerance means something."""
    rng = np.random.default_rng(1)
    starts = [np.full(ASSETS, TOTAL / ASSETS), *(TOTAL * rng.dirichlet(np.ones(ASSETS), 5))]
    found = [
        minimize(
            objective,
            start,
            jac=gradient,
            method="SLSQP",
            bounds=[(0, most)] * ASSETS,
            constraints={"type": "eq", "fun": lambda w: w.sum() - TOTAL, "jac": lambda w: np.ones(ASSETS)},
            options={"ftol": 1e-16, "maxiter": 2000},
        )
        for start in starts
    ]
    return min(found, key=lambda one: one.fun).x.tolist()


def risk_parity(covariance: np.ndarray) -> list[float]:
    """Newton's method on x'Cx / 2 - sum of ln(x) / n."""
    x = 1 / np.sqrt(np.diag(covariance) * ASSETS)
    for _ in range(200):
        slope = covariance @ x - 1 / (ASSETS * x)
        step = np.linalg.solve(covariance + np.diag(1 / (ASSETS * x**2)), slope)
        size = 1.0
        while np.any(x - size * step <= 0):
            size /= 2
        x = x - size * step
    return (TOTAL * x / x.sum()).tolist()


def main(path: pathlib.Path) -> None:
    returns = made_up_returns()
    shrunk = LedoitWolf().fit(returns)
    covariance = shrunk.covariance_
    scaled = covariance / np.mean(np.diag(covariance))
    means = returns.mean(axis=0)
    scaled_means = means / np.abs(means).mean()

    def variance(w):
        return w @ scaled @ w

    def variance_slope(w):
        return 2 * scaled @ w

    def minus_sharpe(w):
        return -(scaled_means @ w) / np.sqrt(w @ scaled @ w)

    def minus_sharpe_slope(w):
        risk = np.sqrt(w @ scaled @ w)
        return -scaled_means / risk + (scaled_means @ w) * (scaled @ w) / risk**3

    reference = {
        "total": TOTAL,
        "most": MOST,
        "returns": returns.T.tolist(),
        "shrinkage": float(shrunk.shrinkage_),
        "covariance": covariance.tolist(),
        "minimumVariance": {"free": solve(variance, variance_slope, TOTAL), "bounded": solve(variance, variance_slope, MOST)},
        "maximumSharpe": {
            "free": solve(minus_sharpe, minus_sharpe_slope, TOTAL),
            "bounded": solve(minus_sharpe, minus_sharpe_slope, MOST),
        },
        "riskParity": risk_parity(covariance),
    }
    path.write_text(json.dumps(reference) + "\n")


main(pathlib.Path(sys.argv[1]))
