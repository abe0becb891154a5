"""Other people's programs that do the same, each as a whole process: they read two files of a segment a line."""
import pathlib, shutil, subprocess, sys

READ = ('import sys\nde, en = (open(p, encoding="utf-8").read().splitlines() for p in sys.argv[1:3])\n')
# What is imported, the program, and the longest text that it is given: beyond it takes minutes or gigabytes.
PYTHON = {'galechurch': (READ + 'import galechurch\ngalechurch.align(de, en)', 20_000)}
HUNALIGN_LONGEST = 20_000


def home(root):
    return root / '.build/venv-bench'


def install(root):
    """Puts the peers into .build/venv-bench, where they can be had; that Python."""
    python = home(root) / 'bin/python'
    if not python.exists(): subprocess.run([sys.executable, '-m', 'venv', home(root)], check=True)
    for name in PYTHON:
        if subprocess.run([python, '-m', 'pip', 'install', '-q', '--disable-pip-version-check', name]).returncode:
            print(f'{name} cannot be installed')
    return str(python)


class Peer:
    def __init__(self, name, longest, words):
        self.name, self.longest, self.words = name, longest, words


def aligners(python, folder):
    """Those that are installed; the others are named."""
    for name, (program, longest) in PYTHON.items():
        if subprocess.run([python, '-c', f'import {name}'], stderr=subprocess.DEVNULL).returncode:
            print(f'{name} is not installed for {python}; see --peers and --python')
        else:
            yield Peer(name, longest, lambda de, en, program=program: [python, '-c', program, de, en])
    hunalign = shutil.which('hunalign')
    if hunalign:
        dictionary = pathlib.Path(folder) / 'empty.dic'
        dictionary.write_text('')
        yield Peer('hunalign', HUNALIGN_LONGEST, lambda de, en: [hunalign, '-utf', str(dictionary), de, en])
