#!/usr/bin/env python3
"""Aligns and audits a corpus of document pairs on a Spark cluster, by `lacuna stream` in the executors.

  spark-submit scripts/spark/align_corpus.py INPUT OUTPUT [--tool LACUNA] [--partitions N] [-- OPTIONS OF lacuna stream]

INPUT    Parquet, or JSON lines (a path that ends in .json, .jsonl or .jsonl.gz, or --from json): a row is a pair with
         `source` and `target` (texts) or `sourcePath` and `targetPath` (files that every executor can read), and if
         given `id`, `sourceLanguage`, `targetLanguage`.
OUTPUT   Parquet, a row a pair: `id`, `links`, `report` (with its `findings`), `notices`; of a pair that failed only
         `id` and `error`. README.md beside this script tells the columns, how to size partitions, and what it costs.
"""
import argparse, collections, json, subprocess, sys, threading

SPAN = 'array<struct<start: bigint, end: bigint, line: bigint, column: bigint, text: string>>'
SIDE = 'struct<path: string, language: string, segments: bigint, bytes: bigint, offsets: string>'
FINDING = (f'struct<rule: string, severity: string, confidence: double, message: string, source: {SPAN}, '
           f'target: {SPAN}, insertion: bigint, fingerprint: string>')
LINK = ('struct<source: array<bigint>, target: array<bigint>, kind: string, confidence: double, sourceStart: bigint, '
        'sourceEnd: bigint, targetStart: bigint, targetEnd: bigint>')
RESULT = (f'id string, error struct<code: string, message: string, line: bigint>, links array<{LINK}>, '
          f'report struct<verdict: string, translationScore: double, coverage: struct<source: double, target: double>, '
          f'source: {SIDE}, target: {SIDE}, findings: array<{FINDING}>>, notices array<string>')
COLUMNS = ['id', 'source', 'target', 'sourcePath', 'targetPath', 'sourceLanguage', 'targetLanguage']


class Tool:
    """A running `lacuna stream`: a thread of its own feeds it records, results come out in the same order."""

    def __init__(self, command, records, waiting):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.waiting, self.is_exhausted, self.failure = waiting, False, None
        self.feeder = threading.Thread(target=self.feed, args=(records,), daemon=True)
        self.feeder.start()

    def feed(self, records):
        try:
            # What an earlier process left unanswered goes first.
            for record in list(self.waiting): self.send(record)
            for record in records:
                self.waiting.append(record)
                self.send(record)
            self.is_exhausted = True
            self.process.stdin.close()
        except BrokenPipeError:
            pass  # The process is gone; whoever reads its results sees that.
        except BaseException as error:  # Reading the input failed: not to be taken for its end.
            self.failure = error
            self.process.kill()

    def send(self, record):
        self.process.stdin.write(record.encode() + b'\n')
        self.process.stdin.flush()

    def results(self):
        for line in self.process.stdout:
            if not line.endswith(b'\n'): break  # It died while it wrote.
            self.waiting.popleft()
            yield line[:-1].decode()

    def end(self):
        """Waits; the exit status, negative for a signal."""
        status = self.process.wait()
        self.feeder.join()
        if self.failure: raise self.failure
        return status


def answer(command, records):
    """The results of some records, as lines of JSON; one that ends the tool gets an error and stops no other."""
    records, waiting = iter(records), collections.deque()
    while True:
        tool = Tool(command, records, waiting)
        try:
            yield from tool.results()
        except BaseException:  # Nobody wants the rest.
            tool.process.kill()
            raise
        status = tool.end()
        if tool.is_exhausted and not waiting: return
        if status > 2: raise RuntimeError(f'exit status {status}: {" ".join(command)}')
        if not waiting: continue
        # Several were at work when it died; the first is tried by itself, the others once more.
        record = waiting.popleft()
        alone = subprocess.run(command, input=record.encode() + b'\n', stdout=subprocess.PIPE)
        yield alone.stdout[:-1].decode() if alone.returncode in (0, 2) else crashed(record, alone.returncode)


def crashed(record, status):
    message = f'the tool ended with status {status}; the document may need more memory than the executor has'
    return json.dumps({'id': json.loads(record).get('id'), 'error': {'code': 'crashed', 'message': message}})


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument('input')
    a.add_argument('output')
    a.add_argument('--from', dest='format', choices=['parquet', 'json'], help='default: by the ending of INPUT')
    a.add_argument('--tool', default='lacuna', help='the program on the executors (default: %(default)s)')
    a.add_argument('--partitions', type=int, help='how many parts the input is cut into; default: as it is stored')
    a.add_argument('--jobs', type=int, default=1, help='threads a task; set spark.task.cpus alike (default: 1)')
    words, options = sys.argv[1:], []
    if '--' in words: words, options = words[:words.index('--')], words[words.index('--') + 1:]
    o = a.parse_args(words)
    from pyspark.sql import SparkSession, functions as f

    spark = SparkSession.builder.appName('lacuna').getOrCreate()
    is_json = o.format == 'json' if o.format else o.input.endswith(('.json', '.jsonl', '.jsonl.gz'))
    if is_json:
        # As they stand: a broken line is answered by an error, as `lacuna stream` itself does.
        pairs = spark.read.text(o.input).where('trim(value) != ""')
    else:
        stored = spark.read.parquet(o.input)
        pairs = stored.select(f.to_json(f.struct(*[c for c in COLUMNS if c in stored.columns])).alias('value'))
    if o.partitions: pairs = pairs.repartition(o.partitions)
    command = [o.tool, 'stream', '-q', '--jobs', str(o.jobs), *options]
    lines = pairs.rdd.mapPartitions(lambda rows: answer(command, (row.value for row in rows))).map(lambda line: (line,))
    results = spark.createDataFrame(lines, 'value string').select(f.from_json('value', RESULT).alias('result'))
    results.select('result.*').write.mode('errorifexists').parquet(o.output)
    done = spark.read.parquet(o.output)
    failed = done.where('error is not null').count()
    print(f'{done.count()} pairs, {failed} failed', file=sys.stderr)
    spark.stop()
    return 2 if failed else 0


if __name__ == '__main__': sys.exit(main())
