"""Runs a command and ends it when standard input closes: at the latest when the process holding the other end dies,
even by SIGKILL. So a store never outlives the Node process that started it.

usage: supervise.py GRACE_SECONDS COMMAND [ARGUMENT...]

The command gets SIGTERM, and SIGKILL after GRACE_SECONDS. Its exit code is answered; 128 + n if signal n ended it.
"""

import os
import signal
import subprocess
import sys
import threading
import time

grace_seconds = float(sys.argv[1])
try:
    child = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL)
except OSError as error:
    sys.exit(f"{sys.argv[2]}: {error.strerror}")


def end():
    child.terminate()
    time.sleep(grace_seconds)
    child.kill()


def end_with_parent():
    while os.read(0, 4096):
        pass
    end()


def end_on_signal(*_):
    threading.Thread(target=end, daemon=True).start()


for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(number, end_on_signal)
threading.Thread(target=end_with_parent, daemon=True).start()

code = child.wait()
sys.exit(code if code >= 0 else 128 - code)
