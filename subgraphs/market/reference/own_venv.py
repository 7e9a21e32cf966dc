"""Runs a script of this folder once more, inside a virtual environment of its own in a temporary folder."""

import pathlib
import subprocess
import sys
import tempfile
import venv


def run_inside(packages: list, work) -> None:
    """Does the work where the packages are installed for this script; else installs them, and runs the script there."""
    if "--inside" in sys.argv:
        work()
        return
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(pathlib.Path(folder) / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
        subprocess.run([python, sys.argv[0], "--inside"], check=True)
