"""The table and the chart of README.md: aligning, auditing and streaming, beside other programs."""
import datetime, os, pathlib, platform, subprocess, sys, tempfile
import bitext, chart, peers
from instructions import platform_name
from measure import measured

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
README = HERE / 'README.md'
BEGIN, END = '<!-- figures -->', '<!-- end of figures -->'
SIZES = [1_000, 5_000, 20_000, 50_000]
# Seconds and bytes that are to be reached, by sentences a side.
GOALS = {1_000: .08, 5_000: .25, 20_000: .8, 50_000: 2.0}
MEMORY_GOALS = {20_000: 120e6, 50_000: 250e6}
LANGUAGES = ['--source-language', 'de', '--target-language', 'en']
SLOW = 20


def seconds(value):
    return f'{value:.3f}' if value < 1 else f'{value:.2f}' if value < 10 else f'{value:.0f}'


def times(value):
    return f'{value:.2f}' if value < 1.95 else f'{value:.1f}' if value < 20 else f'{value:.0f}'


def real_texts(folder, sizes):
    """Bitexts out of ../shared, where it is there; the paths by size."""
    script = pathlib.Path(os.environ.get('LACUNA_SHARED', ROOT.parent / 'shared')) / 'bench/make_scale.py'
    if not script.exists():
        print(f'no {script.name}: only the bitexts made of corpora/')
        return {}
    for size in sizes:
        subprocess.run([sys.executable, script, str(size), f'{folder}/real{size}'], check=True, stdout=subprocess.DEVNULL)
    return {size: [f'{folder}/real{size}.src', f'{folder}/real{size}.tgt'] for size in sizes}


def align_words(tool, paths, *more):
    return [tool, 'align', '-q', '--segmented', *LANGUAGES, *more, '-f', 'links', '-o', '/dev/null', *paths]


def align(o, folder, texts, table):
    """Times and memory by size; the programs in turn at each size, so that they share the machine's moods."""
    series = {}

    def row(name, size, figures, first):
        ratio = '1' if first is figures else times(figures.processor / first.processor)
        goal = GOALS.get(size) if name == 'lacuna' else None
        table.append(f'| {name} | {size:,} | {seconds(figures.processor)} | {seconds(figures.clock)} | {ratio} | '
                     f"{figures.memory / 1e6:,.0f} MB | {f'{goal} s' if goal else ''}"
                     f"{f', {MEMORY_GOALS[size] / 1e6:.0f} MB' if goal and size in MEMORY_GOALS else ''} |")
        print(f'  {name:28s} {size:8,} {figures.processor:8.3f} s {figures.memory / 1e6:8.1f} MB   {ratio}', flush=True)
        series.setdefault(name, []).append((size, figures.processor))

    others = list(peers.aligners(o.python, folder)) if o.peers else []
    too_slow = set()
    for size, paths in texts.items():
        ours = measured(align_words(o.tool, paths), o.runs)
        row('lacuna', size, ours, ours)
        row('lacuna, words learnt', size, measured(align_words(o.tool, paths, '--induce', 'document'), o.runs), ours)
        for peer in others:
            if size > peer.longest or peer.name in too_slow: continue
            figures = measured(peer.words(*paths), 1 if size > SIZES[1] else o.runs)
            if figures.processor > SLOW: too_slow.add(peer.name)
            row(peer.name, size, figures, ours)
    return series


def documents(o, folder):
    """Documents a second through `lacuna stream` with two threads, by the clock and by the processor."""
    count = 1_000
    path = bitext.write_documents(f'{folder}/documents.jsonl', count, 40)
    figures = measured([o.tool, 'stream', '-q', '--jobs', '2'], o.runs, stdin=path)
    return figures, count / figures.clock, 2 * count / figures.processor


def report(o, tables, series, others):
    lines = [
        BEGIN, '',
        f'Measured on {datetime.date.today():%-d %B %Y} with `scripts/bench{" --peers" if o.peers else ""}`, {platform_name()}, '
        f'{os.cpu_count()} cores, {cpu()}; load before it {o.load:.1f}. Seconds of processor time of the whole process, '
        f'and by the clock; medians of {o.runs}.', '']
    for title, rows in tables:
        lines += [title, '', '| | sentences a side | processor | clock | ratio | memory | goal |', '|---|---|---|---|---|---|---|', *rows, '']
    lines += ['| | figure | goal |', '|---|---|---|', *others, '', '![Processor time against size](time.svg)', '', END]
    text = README.read_text('utf-8')
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    README.write_text(before + '\n'.join(lines) + after, 'utf-8')
    goal = ('goal', sorted(GOALS.items()), True)
    drawn = [(name, points, False) for name, points in series.items() if len(points) > 1]
    (HERE / 'time.svg').write_text(
        chart.svg('Aligning German and English', 'sentences a side', 'seconds of processor time', [*drawn, goal]), 'utf-8')


def cpu():
    try: lines = pathlib.Path('/proc/cpuinfo').read_text().splitlines()
    except OSError: return platform.processor()
    return next((line.split(':')[1].strip() for line in lines if line.startswith('model name')), platform.machine())


def run(o):
    o.load = os.getloadavg()[0]
    sizes = [size for size in SIZES if size <= o.largest]
    with tempfile.TemporaryDirectory() as folder:
        made = {size: bitext.write_sides(folder, size) for size in sizes}
        tables = [('Bitexts made of `corpora/`, segmented, with the lexicon that comes along:', [])]
        print('align, made of corpora/')
        series = align(o, folder, made, tables[0][1])
        real = real_texts(folder, sizes)
        if real:
            tables.append(('Sentences of parliament and of a manual, in the order of the texts, with the same shares of other links:', []))
            print('align, out of ../shared')
            series = align(o, folder, real, tables[1][1])
        article = [str(ROOT / f'corpora/export-rule/{language}.txt') for language in ('en', 'de')]
        audit = measured([o.tool, 'audit', '-q', '--fail-on', 'never', *article], 5 * o.runs)
        figures, by_clock, by_processor = documents(o, folder)
    others = [
        f'| audit of one article, the whole process | {audit.processor * 1000:.0f} ms of processor time, {audit.clock * 1000:.0f} ms by the '
        f'clock, {audit.memory / 1e6:.0f} MB | 30 ms |',
        f'| documents of 40 sentences through `stream --jobs 2` | {by_clock:,.0f} a second by the clock, {by_processor:,.0f} by two cores\' '
        f'processor time, {figures.memory / 1e6:.0f} MB | 2,000 |']
    for line in others: print(line)
    if o.largest >= SIZES[-1]: report(o, tables, series, others)
    else: print('README.md is left as it is: not all sizes were measured')
    return 0
