"""Counts instructions by callgrind, which do not vary with the load of the machine as times do."""
import os, pathlib, platform, re, shutil, subprocess, sys, tempfile
import bitext

FILE = pathlib.Path(__file__).resolve().parent / 'instructions.tsv'
TOLERANCE = .02


def cases(tool, folder):
    """A name and what is run, on texts that are the same each time."""
    de, en = bitext.write_sides(folder, 300, seed=11)
    german = str(pathlib.Path(folder) / 'prose.de')
    pathlib.Path(german).write_text(' '.join(pathlib.Path(de).read_text('utf-8').split('\n')), 'utf-8')
    documents = bitext.write_documents(f'{folder}/documents.jsonl', 12, 40, seed=12)
    languages = ['--source-language', 'de', '--target-language', 'en']
    aligned = ['-q', '--segmented', *languages, de, en, '-o', '/dev/null']
    table = f'{folder}/table.tsv'
    subprocess.run([tool, 'align', *aligned[:-1], table], check=True)
    yield 'start', [tool, '--version'], None
    yield 'split', [tool, 'split', '-q', '--language', 'de', '-o', '/dev/null', german], None
    yield 'anchors', [tool, 'anchors', '-q', '--language', 'de', '-o', '/dev/null', german], None
    yield 'align', [tool, 'align', '-f', 'links', *aligned], None
    yield 'align without a lexicon', [tool, 'align', '-f', 'links', '--lexicon', 'none', *aligned], None
    yield 'audit', [tool, 'audit', '-f', 'json', '--fail-on', 'never', *aligned], None
    yield 'convert', [tool, 'convert', '-q', '-f', 'tmx', table, '-o', '/dev/null'], None
    yield 'stream', [tool, 'stream', '-q', '--jobs', '1'], documents


def counted(words, stdin):
    with tempfile.NamedTemporaryFile() as profile, open(stdin or '/dev/null') as source:
        told = subprocess.run(
            ['valgrind', '--tool=callgrind', f'--callgrind-out-file={profile.name}', *words], stdin=source,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            # Hash tables are walked in the same order each time.
            env=dict(os.environ, SWIFT_DETERMINISTIC_HASHING='1', LC_ALL='C.UTF-8', SOURCE_DATE_EPOCH='1700000000'))
    found = re.search(r'Collected : (\d+)', told.stderr)
    if told.returncode or not found: sys.exit(f"{' '.join(words)}: exit status {told.returncode}\n{told.stderr[-2000:]}")
    return int(found[1])


def platform_name():
    """What the counts depend on beside the source."""
    told = subprocess.run(['swift', '--version'], capture_output=True, text=True)
    version = re.search(r'Swift version (\S+)', told.stdout + told.stderr)
    return f"Swift {version[1] if version else 'of an unknown version'}, {platform.machine()}, {platform.system()}"


def run(tool, writes):
    """Compares with the counts that are committed, or writes them; the exit status."""
    for program, package in (('valgrind', 'valgrind'), ('strip', 'binutils')):
        if not shutil.which(program):
            print(f'skipped: {program} is missing: apt-get install {package}')
            return 1 if os.environ.get('CI') else 0
    known = {}
    here = platform_name()
    if FILE.exists():
        heading, *lines = FILE.read_text('utf-8').splitlines()
        known = dict(line.split('\t') for line in lines)
        if not writes and heading != f'# {here}':
            print(f'skipped: counted with {heading[2:]}, and this is {here}')
            return 0
    rows, failed = [], False
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind gives up at what it does not know of Swift's debugging information.
        subprocess.run(['strip', '-o', f'{folder}/lacuna', tool], check=True)
        tool = f'{folder}/lacuna'
        for name, words, stdin in cases(tool, folder):
            count = counted(words, stdin)
            rows.append(f'{name}\t{count}')
            change = count / int(known[name]) - 1 if name in known else 0
            remark = '' if name in known else 'new'
            if abs(change) > TOLERANCE and not writes:
                failed = True
                remark = 'MORE' if change > 0 else 'LESS: scripts/bench --count writes the new counts'
            print(f'{name:24s} {count / 1e6:10.1f} million {change:+8.2%} {remark}'.rstrip(), flush=True)
    if writes: FILE.write_text('\n'.join([f'# {here}', *rows]) + '\n', 'utf-8')
    return 1 if failed else 0
