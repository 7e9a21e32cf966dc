"""Writes samplers.json.gz: importances and pruners' decisions as Optuna has them, which samplers/*.test.ts compare ours with.

    pip install optuna==5.0.0 numpy==2.4.6 && python make_samplers_reference.py
"""

import gzip
import json
import pathlib
import random
import warnings

import optuna
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.importance import PedAnovaImportanceEvaluator, get_param_importances
from optuna.trial import TrialState

optuna.logging.set_verbosity(optuna.logging.ERROR)
warnings.simplefilter("ignore")

SPACE = {
    "window": {"type": "int", "low": 5, "high": 50},
    "lookback": {"type": "int", "low": 10, "high": 100, "step": 30},
    "rate": {"type": "float", "low": 1e-5, "high": 1, "log": True},
    "threshold": {"type": "float", "low": -1, "high": 1},
    "kind": {"type": "categorical", "choices": ["mean", "median", "last"]},
    "decay": {"type": "float", "low": 0, "high": 1, "when": {"parameter": "kind", "in": ["mean", "median"]}},
}


def distribution(dimension: dict):
    if dimension["type"] == "categorical":
        return CategoricalDistribution(dimension["choices"])
    kind = IntDistribution if dimension["type"] == "int" else FloatDistribution
    step = dimension.get("step", 1 if dimension["type"] == "int" else None)
    return kind(dimension["low"], dimension["high"], log=dimension.get("log", False), step=step)


def importances(direction: str) -> dict:
    study = optuna.create_study(direction=direction, sampler=optuna.samplers.RandomSampler(seed=7))
    trials = []
    for _ in range(120):
        trial = study.ask()
        values = {}
        for name, dimension in SPACE.items():
            when = dimension.get("when")
            if when and values[when["parameter"]] not in when["in"]:
                continue
            one = distribution(dimension)
            if dimension["type"] == "categorical":
                values[name] = trial.suggest_categorical(name, one.choices)
            elif dimension["type"] == "int":
                values[name] = trial.suggest_int(name, one.low, one.high, log=one.log, step=one.step)
            else:
                values[name] = trial.suggest_float(name, one.low, one.high, log=one.log, step=one.step)
        value = (
            ((values["window"] - 20) / 10) ** 2
            + {"mean": 0, "median": 1.5, "last": 2}[values["kind"]]
            + values.get("decay", 0.5)
            + 0.1 * values["threshold"]
        )
        study.tell(trial, value)
        trials.append({"parameters": values, "value": value})
    found = get_param_importances(study, evaluator=PedAnovaImportanceEvaluator())
    return {"direction": direction, "trials": trials, "importances": found}


def pruning(name: str, options: dict, pruner, direction: str) -> dict:
    """Trials that report one after the other until they are pruned; whether they are, by report."""
    generator = random.Random(11)
    study = optuna.create_study(direction=direction, pruner=pruner, sampler=optuna.samplers.RandomSampler(seed=3))
    trials = []
    for _ in range(24):
        trial = study.ask()
        quality = generator.gauss(0, 1)
        reports, decisions = [], []
        for step in range(0, 20, generator.choice((1, 1, 2))):
            value = round(quality + generator.gauss(0, 0.5), 6)
            trial.report(value, step)
            reports.append({"step": step, "value": value})
            decisions.append(bool(trial.should_prune()))
            if decisions[-1]:
                break
        if decisions[-1]:
            study.tell(trial, state=TrialState.PRUNED)
        else:
            study.tell(trial, reports[-1]["value"])
        trials.append({"reports": reports, "decisions": decisions})
    return {"name": name, "options": options, "direction": direction, "trials": trials}


MEDIAN = {"startupTrials": 4, "warmupSteps": 3, "interval": 4}
HALVING = {"minResource": 2, "reductionFactor": 3}
result = {
    "space": SPACE,
    "importances": [importances(direction) for direction in ("minimize", "maximize")],
    "pruning": [
        case
        for direction in ("minimize", "maximize")
        for case in (
            pruning("median", {}, optuna.pruners.MedianPruner(), direction),
            pruning("median", MEDIAN, optuna.pruners.MedianPruner(4, 3, 4), direction),
            pruning("successive_halving", {}, optuna.pruners.SuccessiveHalvingPruner(min_resource=1), direction),
            pruning("successive_halving", HALVING, optuna.pruners.SuccessiveHalvingPruner(2, 3), direction),
        )
    ],
}
path = pathlib.Path(__file__).parent / "samplers.json.gz"
text = json.dumps(result, separators=(",", ":")) + "\n"
path.write_bytes(gzip.compress(text.encode(), mtime=0))
