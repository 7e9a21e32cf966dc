"""Writes metrics.json: the figures of three runs as empyrical, quantstats and scipy compute them.

Run as `python3 subgraphs/trading/reference/make_metrics.py`, after make_reference.py, whose files it reads. Makes a virtual
environment of its own in a temporary folder, installs the peers in it, and runs itself there. Nothing of the product depends on
the peers.
"""

import pathlib
import subprocess
import tempfile
import venv

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = [
    "empyrical-reloaded==0.7.1",
    "quantstats==0.0.86",
    "scipy==1.17.1",
    "numpy==2.4.6",
    "pandas==3.1.1",
]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(pathlib.Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        subprocess.run([python, str(HERE / "metric_peers.py"), str(HERE)], check=True)


main()
