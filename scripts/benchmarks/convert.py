"""How fast files of units are written and read; writing is the whole conversion less one that writes no unit."""
import os, pathlib, random, tempfile
import bitext
from measure import run_once

FORMATS = 'tmx xliff xliff12 tsv csv jsonl po md moses xces'.split()
# Rows without texts: what takes time is the unit, so they are measured on many short ones.
PLACES = ['links', 'ladder']
READ = 'tmx xliff xliff12 tsv csv jsonl po'.split()
# What is promised, in megabytes a second.
LEAST_WRITTEN, LEAST_READ = 300, {'tmx': 80}
LANGUAGES = ['--source-language', 'en', '--target-language', 'de']
# What reads all and writes nothing: no unit of the files has this kind.
NOTHING = ['-f', 'links', '--only-kind', '1-0', '-o', '/dev/null']


def table(path, size, of_two_words):
    """A TSV file of about so many bytes, with confidences: sentences of the corpora, or two words a side."""
    r, stock, written = random.Random(7), bitext.pairs(random.Random(7)), 0
    words = sorted({word for de, en in bitext.corpora() for word in en.split() if word.isalpha()})
    with open(path, 'w', encoding='utf-8') as file:
        file.write('source\ttarget\tconfidence\n')
        while written < size:
            de, en = (' '.join(r.choices(words, k=2)) for _ in range(2)) if of_two_words else next(stock)
            if len(de) < 60 and not of_two_words: continue
            line = f'{en}\t{de}\t{r.choice([.999, .99, r.random()]):.3f}\n'
            written += len(line.encode())
            file.write(line)


def fastest(commands, runs):
    """Processor seconds of the best run of each command; in turns, as what else a machine does comes and goes."""
    best = {}
    for _ in range(runs):
        for name, words in commands.items(): best[name] = min(best.get(name, float('inf')), run_once(words)[0])
    return best


def run(o):
    slow, size = [], o.megabytes * 5_000_000

    def tell(name, count, seconds, least):
        rate = count / max(seconds, 1e-6) / 1e6
        print(f'  {name:18s} {rate:7.0f} MB/s   {count / 1e6:.0f} MB')
        if rate < least: slow.append(f'{name}: less than {least} MB/s')

    # In memory where there is such a folder: two formats are several files.
    with tempfile.TemporaryDirectory(dir='/dev/shm' if os.path.isdir('/dev/shm') else None) as folder:
        given = f'{folder}/units.tsv'
        convert = [o.tool, 'convert', '-q']
        for of_two_words, formats in ((False, FORMATS), (True, PLACES)):
            table(given, size, of_two_words)
            print(f"convert: {size / 1e6:.0f} MB of {'two words a side' if of_two_words else 'sentences'}, "
                  f'processor time, the best of {o.runs} runs')
            places = {name: pathlib.Path(folder, name) for name in formats}
            for place in places.values(): place.mkdir(exist_ok=True)
            written = {}
            for name, place in places.items():
                run_once([*convert, given, '-f', name, *LANGUAGES, '-o', f'{place}/x'])
                written[name] = sum(path.stat().st_size for path in place.iterdir())
            several = {name: f'{places[name]}/x' for name in ('moses', 'xces') if name in places}
            best = fastest({'': [*convert, given, *NOTHING], **{
                name: [*convert, given, '-f', name, *LANGUAGES, '-o', several.get(name, '/dev/null')] for name in formats}}, o.runs)
            for name in formats: tell(f'write {name}', written[name], best[name] - best[''], LEAST_WRITTEN)
            if of_two_words: continue
            best = fastest({name: [*convert, f'{places[name]}/x', '--from', name.removesuffix('12'), *NOTHING] for name in READ}, o.runs)
            for name in READ: tell(f'read {name}', written[name], best[name], LEAST_READ.get(name, 0))
    for line in slow: print('too slow:', line)
    return 1 if slow else 0
