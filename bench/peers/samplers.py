"""The searches of `pnpm bench samplers` as Optuna makes them: run with the path of a JSON of settings, prints one of results.

Settings: `function`, `space` (parameter names to dimensions as the platform has them), `seeds`, `trials`, `direction`, and for a
function that is a table its `table` ("parameter values, comma-separated" to value; what is not in it is not allowed).
Results: `values` (a list a seed, the values of its trials in their order) and `ms` (a number a seed: milliseconds a trial of asking alone).
"""

import json
import math
import pathlib
import sys
import time

import optuna
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution

SETTINGS = json.loads(pathlib.Path(sys.argv[1]).read_text())

HARTMANN_A = (
    (10, 3, 17, 3.5, 1.7, 8),
    (0.05, 10, 17, 0.1, 8, 14),
    (3, 3.5, 1.7, 10, 17, 8),
    (17, 8, 0.05, 10, 0.1, 14),
)
HARTMANN_P = (
    (0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886),
    (0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991),
    (0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.6650),
    (0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381),
)
HARTMANN_ALPHA = (1, 1.2, 3, 3.2)


def branin(point: dict) -> float:
    x, y = point["x0"], point["x1"]
    bend = y - 5.1 / (4 * math.pi**2) * x**2 + 5 / math.pi * x - 6
    return bend**2 + 10 * (1 - 1 / (8 * math.pi)) * math.cos(x) + 10


def hartmann6(point: dict) -> float:
    x = list(point.values())
    return -sum(
        alpha * math.exp(-sum(a * (xi - p) ** 2 for a, p, xi in zip(row_a, row_p, x)))
        for alpha, row_a, row_p in zip(HARTMANN_ALPHA, HARTMANN_A, HARTMANN_P)
    )


def rosenbrock(point: dict) -> float:
    x = list(point.values())
    return sum(100 * (after - before**2) ** 2 + (1 - before) ** 2 for before, after in zip(x, x[1:]))


def ackley(point: dict) -> float:
    x = list(point.values())
    spread = math.sqrt(sum(xi**2 for xi in x) / len(x))
    waves = sum(math.cos(2 * math.pi * xi) for xi in x) / len(x)
    return -20 * math.exp(-0.2 * spread) - math.exp(waves) + 20 + math.e


def rastrigin(point: dict) -> float:
    return sum(xi**2 - 10 * math.cos(2 * math.pi * xi) + 10 for xi in point.values())


PARTS = {
    "rosenbrock": lambda x, y: (100 * (y - x**2) ** 2 + (1 - x) ** 2) / 300,
    "camel": lambda x, y: ((4 - 2.1 * x**2 + x**4 / 3) * x**2 + x * y + (4 * y**2 - 4) * y**2) / 10,
    "beale": lambda x, y: ((1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2) / 50,
}


def mixed(point: dict) -> float:
    x, y = point["x"], point["y"]
    return (
        PARTS[point["first"]](x, y)
        + PARTS[point["second"]](x, y)
        + ((point["count"] - 7) / 10) ** 2
        + 0.1 * (math.log10(point["rate"]) + 3) ** 2
    )


FUNCTIONS = {
    "branin": branin,
    "hartmann-6": hartmann6,
    "rosenbrock-4": rosenbrock,
    "ackley-5": ackley,
    "rastrigin-5": rastrigin,
    "mixed": mixed,
    "sma-crossover": lambda point: SETTINGS["table"].get(",".join(str(value) for value in point.values())),
}


def distribution(dimension: dict):
    low, high, log = dimension.get("low"), dimension.get("high"), dimension.get("log", False)
    if dimension["type"] == "int":
        return IntDistribution(low, high, log=log, step=dimension.get("step", 1))
    if dimension["type"] == "float":
        return FloatDistribution(low, high, log=log, step=dimension.get("step"))
    return CategoricalDistribution(dimension["choices"])


def search(seed: int) -> tuple[list, float]:
    """A default TPESampler. What is not allowed is told as failed and asked anew: it costs no trial."""
    study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=seed), direction=SETTINGS["direction"])
    space = {name: distribution(dimension) for name, dimension in SETTINGS["space"].items()}
    evaluate = FUNCTIONS[SETTINGS["function"]]
    values, seconds = [], 0.0
    while len(values) < SETTINGS["trials"]:
        begun = time.perf_counter()
        trial = study.ask(space)
        seconds += time.perf_counter() - begun
        value = evaluate({name: trial.params[name] for name in space})
        if value is None:
            study.tell(trial, state=optuna.trial.TrialState.FAIL)
            continue
        values.append(value)
        study.tell(trial, value)
    return values, seconds * 1000 / SETTINGS["trials"]


optuna.logging.set_verbosity(optuna.logging.ERROR)
found = [search(seed) for seed in SETTINGS["seeds"]]
print(json.dumps({"values": [values for values, _ in found], "ms": [ms for _, ms in found]}))
