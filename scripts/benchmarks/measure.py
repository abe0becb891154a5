"""Processor time, time by the clock and memory of a child process."""
import statistics, subprocess, sys

# A process of its own: what a child took at most includes what its parent held when it was started.
CHILD = '''import os, subprocess, sys, time
start = time.monotonic()
child = subprocess.Popen(sys.argv[3:], stdin=open(sys.argv[1]), stdout=open(sys.argv[2], 'w'), stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
child.returncode = os.waitstatus_to_exitcode(status)
print(usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss * 1024, child.returncode)'''


class Figures:
    """The medians of some runs: `processor` and `clock` in seconds, the most `memory` in bytes."""

    def __init__(self, runs):
        self.processor = statistics.median(run[0] for run in runs)
        self.clock = statistics.median(run[1] for run in runs)
        self.memory = max(run[2] for run in runs)


def run_once(words, stdin='/dev/null', stdout='/dev/null'):
    told = subprocess.run([sys.executable, '-S', '-c', CHILD, stdin, stdout, *words], check=True, capture_output=True, text=True)
    *figures, status = told.stdout.split()
    if status != '0': sys.exit(f"{' '.join(words)}: exit status {status}")
    return [float(figure) for figure in figures]


def measured(words, runs, stdin='/dev/null'):
    return Figures([run_once(words, stdin) for _ in range(runs)])
