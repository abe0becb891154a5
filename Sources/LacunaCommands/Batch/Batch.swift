import CommandLineKit
import Lacuna
import LacunaInterchange
import Synchronization

/// Many pairs, each read, aligned and written by itself; what fails in one stops no other.
struct Batch: Sendable {
  /// A pair that has been read.
  private struct ReadPair: Sendable {
    let texts: PairTexts
    let notices: [String]
    let fingerprint: UInt64
    let start: ContinuousClock.Instant
  }

  /// What became of the pairs so far.
  private struct Outcome: Sendable {
    var rows: [BatchRow?]
    var skipped = 0
    /// Why nothing more can be done.
    var failure: FileError?
  }

  private static let workshop = ".lacuna-batch"

  private let entries: [Manifest.Entry]
  private let options: PairOptions
  private let names: [NameEntry]
  private let format: PairFormat
  private let findings: FindingFilter
  /// How many bytes a file may have.
  private let limit: Int
  private let lexicon: SharedLexicon
  private let producer: Producer
  private let directory: Folder
  private let workshop: Folder
  private let lock: FolderLock
  private let journal: Journal
  /// What all pairs have in common.
  private let commonHash: ContentHash
  /// The files that no output may replace.
  private let inputs: Set<FileIdentity>

  private static let summary = "summary.tsv"

  /// Prepares the directory, where what an earlier run finished is found.
  ///
  /// - Parameters:
  ///   - manifest: The path of the manifest, which no output may replace.
  ///   - limit: How many bytes a file may have.
  init(
    _ entries: [Manifest.Entry], of manifest: String, into path: String, options: PairOptions,
    format: PairFormat, findings: FindingFilter, limit: Int, producer: Producer
  ) throws {
    self.entries = entries
    self.options = options
    names = try options.readNames()
    self.format = format
    self.findings = findings
    self.limit = limit
    self.producer = producer
    let named = try NamedLexicon(options.lexicon)
    lexicon = try SharedLexicon(named)
    commonHash = Self.hash(options, named, format, findings, producer)
    let directory = Folder(path)
    let others = [manifest, options.lexicon.argument]
    if format.isOfSeveralFiles {
      try Self.checkNames(of: entries, in: manifest)
      // Some of their names are told by the languages, which are known once a pair is read.
      let paths = others + entries.flatMap { [$0.source, $0.target] }
      inputs = Set(paths.compactMap { FileIdentity($0) })
    } else {
      inputs = []
    }
    if let place = Self.inputToBeReplaced(entries, others, in: directory, format) {
      throw Failure.inputAsOutput(path: place)
    }
    let workshop = Folder(directory.path(of: Self.workshop))
    let opened = try reportingFiles { () throws(FileError) -> FolderLock? in
      try directory.create()
      try workshop.create()
      return try FolderLock(workshop)
    }
    guard let opened else { throw Failure.directoryInUse(path: path) }
    lock = opened
    workshop.removeTemporaryFiles()
    do {
      journal = try Journal(workshop.path(of: "journal"))
    } catch {
      throw Failure.file(error)
    }
    (self.directory, self.workshop) = (directory, workshop)
  }

  /// An output's path that leads to an input.
  private static func inputToBeReplaced(
    _ entries: [Manifest.Entry], _ others: [String], in directory: Folder, _ format: PairFormat
  ) -> String? {
    var outputs: [FileIdentity: String] = [:]
    func look(at name: String) {
      let place = directory.path(of: name)
      if let identity = FileIdentity(place) { outputs[identity] = place }
    }
    look(at: summary)
    for entry in entries { look(at: format.output(of: entry.name)) }
    // In a new directory there is none, and no input needs to be looked up.
    guard !outputs.isEmpty else { return nil }
    func output(at path: String) -> String? { FileIdentity(path).flatMap { outputs[$0] } }
    for path in others { if let place = output(at: path) { return place } }
    for entry in entries {
      if let place = output(at: entry.source) ?? output(at: entry.target) { return place }
    }
    return nil
  }

  /// Does what is left to do and writes the summary.
  ///
  /// - Returns: A row for each pair, and how many were there already.
  func run(jobs: Int, progress: Progress) throws -> (rows: [BatchRow], skipped: Int) {
    let outcome = Mutex(
      Outcome(rows: Array(repeating: nil, count: entries.count)))
    Interruption.beforeEnd {
      progress.interrupted(
        "\(producer.name) \(BatchCommand.name)", saying: "; started again it goes on")
    }
    defer { Interruption.beforeEnd(nil) }
    // A pair is read, aligned and written before the thread takes the next, so that only a few
    // texts are in memory; where words are learnt from all pairs, all are read first.
    let pool = poolsPairs ? try pooled(jobs: jobs) : nil
    Workers.forEach(entries.count, jobs: jobs) { index in
      guard outcome.withLock({ $0.failure == nil }) else { return }
      do throws(FileError) {
        let (row, wasThere) = try finish(
          pool?.readings[index] ?? read(entries[index]), entries[index],
          alignment: pool?.alignments[index])
        outcome.withLock { outcome in
          outcome.rows[index] = row
          outcome.skipped += wasThere ? 1 : 0
        }
        progress.advance(wasThere: wasThere)
      } catch {
        outcome.withLock { $0.failure = $0.failure ?? error }
      }
    }
    let end = outcome.withLock { $0 }
    progress.end()
    if let failure = end.failure { throw Failure.file(failure) }
    let rows = end.rows.compactMap(\.self)
    try reportingFiles { () throws(FileError) in try writeSummary(rows) }
    return (rows, end.skipped)
  }

  /// Whether words are learnt from all pairs together.
  ///
  /// As asked, or where there is no lexicon for the languages that were declared; undeclared ones
  /// are detected, and for these there is one.
  private var poolsPairs: Bool {
    if let scope = options.induce { return scope == .batch }
    guard options.lexicon != .none else { return true }
    guard let source = options.sourceLanguage?.language,
      let target = options.targetLanguage?.language
    else { return false }
    let choice = try? lexicon.choice(from: source, to: target)
    return choice?.lexicon(from: source, to: target) == nil
  }

  /// All pairs, read and aligned by what they teach together.
  private struct Pool: Sendable {
    var readings: [Result<ReadPair, PairFailure>]
    var alignments: [Alignment?]
  }

  private func pooled(jobs: Int) throws -> Pool {
    let read = Mutex([Result<ReadPair, PairFailure>?](repeating: nil, count: entries.count))
    Workers.forEach(entries.count, jobs: jobs) { index in
      let reading = self.read(entries[index])
      read.withLock { $0[index] = reading }
    }
    var pool = Pool(
      readings: read.withLock { $0.compactMap(\.self) },
      alignments: Array(repeating: nil, count: entries.count))
    // Every text is part of what any pair is aligned by.
    var hash = commonHash
    for case .success(let pair) in pool.readings { hash.add(String(pair.fingerprint)) }
    pool.readings = pool.readings.map { reading in
      reading.map { pair in
        var own = hash
        own.add(String(pair.fingerprint))
        return ReadPair(
          texts: pair.texts, notices: pair.notices, fingerprint: own.value, start: pair.start)
      }
    }
    var groups: [[Language]: [Int]] = [:]
    for (index, reading) in pool.readings.enumerated() {
      guard case .success(let pair) = reading else { continue }
      groups[[pair.texts.source.language, pair.texts.target.language], default: []].append(index)
    }
    for (languages, members) in groups {
      let texts = members.compactMap { index in
        try? pool.readings[index].map { (source: $0.texts.source, target: $0.texts.target) }.get()
      }
      let choice = try lexicon.choice(from: languages[0], to: languages[1])
      let alignments = Aligner(lexicon: choice, induces: true).align(texts)
      for (index, alignment) in zip(members, alignments) { pool.alignments[index] = alignment }
    }
    return pool
  }

  /// Reads the texts of a pair.
  private func read(_ entry: Manifest.Entry) -> Result<ReadPair, PairFailure> {
    let start = ContinuousClock.now
    do {
      var heard: [String] = []
      let texts = try PairTexts(
        source: entry.source, target: entry.target, options: options, names: names, limit: limit,
        notices: Notices { heard.append($0) })
      var hash = commonHash
      for text in [texts.source, texts.target] {
        hash.add(text.document.encoding.rawValue)
        hash.add(text.document.fileBytes)
      }
      return .success(
        ReadPair(texts: texts, notices: heard, fingerprint: hash.value, start: start))
    } catch Failure.file(.tooLarge(let path, let limit)) {
      let reason = "\(Printable.name(path)): more than \(limit) bytes; give a greater --limit"
      return .failure(PairFailure(reason: reason, start: start))
    } catch {
      return .failure(PairFailure(reason: "\(error)", start: start))
    }
  }

  /// Aligns and writes a pair, unless an earlier run did.
  ///
  /// - Throws: What concerns not the pair but the journal, and with it all pairs.
  private func finish(
    _ reading: Result<ReadPair, PairFailure>, _ entry: Manifest.Entry, alignment: Alignment?
  ) throws(FileError) -> (row: BatchRow, wasThere: Bool) {
    let pair: ReadPair
    switch reading {
    case .success(let read): pair = read
    case .failure(let failure): return (failure.row(entry), false)
    }
    let languages = Sides(
      source: pair.texts.source.language.code, target: pair.texts.target.language.code)
    let files = format.files(of: entry.name, languages)
    let output = files[0]
    if let row = journal.row(of: output, fingerprint: pair.fingerprint),
      files.allSatisfy(directory.holds)
    {
      return (row, true)
    }
    try journal.withdraw(output)
    let row: BatchRow
    do {
      for path in files.map(directory.path(of:)) where !inputs.isEmpty {
        if let identity = FileIdentity(path), inputs.contains(identity) {
          throw Failure.inputAsOutput(path: path)
        }
      }
      row = try write(
        pair, entry, alignment, to: directory.path(of: format.output(of: entry.name)))
    } catch Failure.file(let error) where error.concernsAll {
      throw error
    } catch {
      return (PairFailure(reason: "\(error)", start: pair.start).row(entry), false)
    }
    try journal.record(row, of: output, fingerprint: pair.fingerprint)
    return (row, false)
  }

  private func write(
    _ pair: ReadPair, _ entry: Manifest.Entry, _ pooled: Alignment?, to path: String
  ) throws -> BatchRow {
    let (source, target) = (pair.texts.source, pair.texts.target)
    let choice = try lexicon.choice(from: source.language, to: target.language)
    let alignment =
      pooled
      ?? options.aligner(choice, source.language, target.language)
      .align(source, target)
    let report =
      format.isReport
      ? Auditor().audit(alignment, areSidesSwapped: pair.texts.areSwapped)
        .filtered(by: findings.admits) : nil
    var notes = pair.notices
    switch format {
    case .alignment(let format):
      var flow = UnitFlow()
      try reportingUnits(of: entry.source) { () throws(ReadingError) in
        try UnitOutput(format: format, path: path, producer: producer, workshop: workshop)
          .write(alignment, through: &flow)
      }
      Notices { notes.append($0) }.say(flow.losses, of: format.argument)
    case .report(let format):
      guard let report else { break }
      try reportingFiles { () throws(FileError) in
        try OutputFile(path, workshop: workshop).write { sink throws(FileError) in
          try format.write(
            report, by: producer, columns: TextReport.pageColumns, paint: Paint(isOn: false),
            to: &sink)
        }
      }
    }
    return BatchRow(
      name: entry.name, alignment: alignment, report: report,
      seconds: (ContinuousClock.now - pair.start).seconds, message: notes.joined(separator: "; "))
  }

  private func writeSummary(_ rows: [BatchRow]) throws(FileError) {
    try OutputFile(directory.path(of: Self.summary), workshop: workshop).write {
      sink throws(FileError) in
      try sink.write(Array((BatchRow.columns.joined(separator: "\t") + "\n").utf8))
      for row in rows { try sink.write(Array((row.line + "\n").utf8)) }
    }
  }

  /// Checks that no file of one pair's has the name of another's: `a.xml` with `a.en.xml`, and
  /// `a.en.xml` of a pair `a.en`.
  private static func checkNames(of entries: [Manifest.Entry], in manifest: String) throws {
    let lines = Dictionary(
      entries.map { ($0.name.lowercased(), $0.line) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      guard let point = entry.name.lastIndex(of: ".") else { continue }
      let ending = String(entry.name[entry.name.index(after: point)...])
      let isSide = ["source", "target"].contains(ending) || LanguageTag(argument: ending) != nil
      if isSide, let other = lines[entry.name[..<point].lowercased()] {
        let error = ManifestError.takenName(line: entry.line, name: entry.name, by: other)
        throw Failure.manifest(path: manifest, error)
      }
    }
  }

  private static func hash(
    _ options: PairOptions, _ lexicon: NamedLexicon, _ format: PairFormat,
    _ findings: FindingFilter, _ producer: Producer
  ) -> ContentHash {
    var hash = ContentHash()
    for text in [
      producer.version, format.identity, options.sourceLanguage?.argument ?? "",
      options.targetLanguage?.argument ?? "", options.paragraphs.rawValue,
      options.segmented ? "segmented" : "", options.markup?.rawValue ?? "",
      options.encoding?.argument ?? "", options.induce?.rawValue ?? "",
      findings.leastConfidence.argument,
      findings.rules.map(\.rawValue).sorted().joined(separator: ","),
      findings.disabledRules.map(\.rawValue).sorted().joined(separator: ","),
    ] {
      hash.add(text)
    }
    if let names = options.names.flatMap({ try? InputFile($0).read() }) { hash.add(names) }
    if case .file = options.lexicon {
      hash.add(lexicon.bytes)
    } else {
      hash.add(options.lexicon.argument)
    }
    return hash
  }
}

/// Why a pair failed.
private struct PairFailure: Error {
  let reason: String
  let start: ContinuousClock.Instant

  func row(_ entry: Manifest.Entry) -> BatchRow {
    BatchRow(
      name: entry.name, failure: reason, seconds: (ContinuousClock.now - start).seconds)
  }
}
