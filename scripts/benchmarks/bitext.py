"""Bitexts of any length made of corpora/: for speed and memory, not for quality."""
import ast, json, pathlib, random, re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SYLLABLES = 'ba del fin gor hul jas kel lum mor nes pro quin ras sel tor ulm ven wis xan zil'.split()


def corpora():
    """German-English pairs: the links of the bitexts and the sentences on values."""
    pairs = []
    for folder in sorted(path.parent for path in ROOT.glob('corpora/*/gold.links')):
        de, en = ([line for line in (folder / f'{c}.sentences').read_text('utf-8').split('\n') if line] for c in ('de', 'en'))
        for line in (folder / 'gold.links').read_text('utf-8').splitlines():
            source, target = (ast.literal_eval(side) for side in line.split(':')[:2])
            if source and target: pairs.append((' '.join(de[i] for i in target), ' '.join(en[i] for i in source)))
    for line in (ROOT / 'corpora/values/equal.tsv').read_text('utf-8').split('\n')[1:]:
        if line: pairs.append(tuple(reversed(line.split('\t')[:2])))
    return pairs


def varied(pair, r):
    """The pair with other figures and now and then another name, the same on both sides."""
    de, en = pair
    if sorted(re.findall(r'\d', de)) == sorted(re.findall(r'\d', en)):
        digits = list('3456789')
        r.shuffle(digits)
        table = str.maketrans('3456789', ''.join(digits))
        de, en = de.translate(table), en.translate(table)
    if r.random() < .3:
        name = ''.join(r.choices(SYLLABLES, k=r.randint(2, 4))).capitalize()
        de, en = f'{name}: {de}', f'{name}: {en}'
    return de, en


def pairs(r):
    """Pairs without an end, all of the corpora's in each round, in another order."""
    stock = corpora()
    while True:
        r.shuffle(stock)
        for pair in stock: yield varied(pair, r)


def sides(source, count, r):
    """About that many segments a side: 6 % 2-1, 4 % 1-2, 2 % left out, 2 % added."""
    de, en = [], []
    while len(de) < count:
        (d, e), x = next(source), r.random()
        if x < .10:
            d2, e2 = next(source)
            if x < .06: d, e = [d, d2], [f'{e} {e2}']
            else: d, e = [f'{d} {d2}'], [e, e2]
        elif x < .12: d, e = [d], []
        elif x < .14: d, e = [], [e]
        else: d, e = [d], [e]
        de += d
        en += e
    return de, en


def write_sides(folder, count, seed=1):
    """Writes COUNT.de and COUNT.en, a segment a line; the paths."""
    r = random.Random(seed)
    paths = []
    for language, lines in zip(('de', 'en'), sides(pairs(r), count, r)):
        paths.append(pathlib.Path(folder) / f'{count}.{language}')
        paths[-1].write_text('\n'.join(lines) + '\n', 'utf-8')
    return [str(path) for path in paths]


def documents(count, sentences, seed=1):
    """Documents as `lacuna stream` takes them; `sentences` gives the number of each by the random generator."""
    r = random.Random(seed)
    source = pairs(r)
    for number in range(count):
        de, en = sides(source, sentences(r), r)
        yield {'id': f'd{number}', 'source': '\n'.join(en) + '\n', 'target': '\n'.join(de) + '\n'}


def write_documents(path, count, sentences, seed=1):
    with open(path, 'w', encoding='utf-8') as file:
        for document in documents(count, lambda r: sentences, seed): file.write(json.dumps(document, ensure_ascii=False) + '\n')
    return str(path)
