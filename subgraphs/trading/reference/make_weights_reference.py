"""Writes weights-reference.json: covariance and portfolio weights as scikit-learn and SciPy compute them.

Run as `python3 subgraphs/trading/reference/make_weights_reference.py`. Makes a virtual environment of its own in a temporary
folder, installs the peers in it, and runs weights.py there. Nothing of the product depends on the peers.
"""

import pathlib
import subprocess
import tempfile
import venv

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = ["numpy==2.2.6", "scipy==1.17.1", "scikit-learn==1.9.1"]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(pathlib.Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        subprocess.run([python, str(HERE / "weights.py"), str(HERE / "weights-reference.json")], check=True)


main()
