import CommandLineKit
import Lacuna
import LacunaInterchange
import Synchronization

/// Pairs as lines of JSON, each answered by itself; what is wrong with one stops no other.
struct PairStream: Sendable {
  /// A line that is neither blank nor answered.
  private struct Task: Sendable {
    let line: ByteLines.Line
    /// From 1, blank lines included.
    let lineNumber: Int
    /// From 0, only lines that are answered.
    let number: Int
    /// How many bytes of the input end with the line.
    let inputBytes: Int
  }

  private struct Input {
    var lines: ByteLines
    var lineNumber = 0
    var number = 0
    var byteCount = 0
    var failure: FileError?

    /// Reads up to a line that is not blank.
    mutating func next() -> Task? {
      guard failure == nil else { return nil }
      do throws(FileError) {
        while var line = try lines.next() {
          lineNumber += 1
          byteCount += line.count + 1
          if case .bytes(let bytes) = line {
            // Some programs put a byte order mark before the first line.
            let hasMark = lineNumber == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
            if hasMark { line = .bytes(Array(bytes[3...])) }
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
          }
          defer { number += 1 }
          return Task(
            line: line, lineNumber: lineNumber, number: number, inputBytes: byteCount)
        }
      } catch {
        failure = error
      }
      return nil
    }
  }

  private let options: PairOptions
  private let names: [NameEntry]
  private let lexicon: SharedLexicon
  private let writer: PairResultWriter
  private let limit: Int

  /// - Parameter limit: How many bytes a line or a file may have.
  init(_ options: PairOptions, limit: Int, producer: Producer) throws {
    self.options = options
    self.limit = limit
    names = try options.readNames()
    lexicon = try SharedLexicon(NamedLexicon(options.lexicon))
    writer = PairResultWriter(producer: producer)
  }

  /// Answers all lines of a source, in their order.
  ///
  /// - Returns: How many pairs there were, and how many of them failed.
  func run(
    _ source: sending any ByteSource, jobs: Int, output: OrderedOutput<FileError>,
    progress: Progress
  ) throws(FileError) -> (pairs: Int, failed: Int) {
    let input = Mutex(Input(lines: ByteLines(source, limit: limit)))
    let failed = Mutex(0)
    let size = InputFile("-").size
    Workers.forEach(jobs, jobs: jobs) { _ in
      // A thread that takes a line waits for room with the input locked: the others are at work on
      // earlier lines, and one of them makes the room.
      while let task = input.withLock({ output.hasRoom() ? $0.next() : nil }) {
        let (result, isFailure) = answer(task)
        if isFailure { failed.withLock { $0 += 1 } }
        output.put(result, at: task.number)
        progress.advance(share: size.map { Double(task.inputBytes) / Double(max($0, 1)) })
      }
    }
    if let failure = output.failure { throw failure }
    return try input.withLock { input throws(FileError) in
      if let failure = input.failure { throw failure }
      return (input.number, failed.withLock { $0 })
    }
  }

  private func answer(_ task: Task) -> (line: [UInt8], isFailure: Bool) {
    var id = PairRecord.Identifier.none
    let failure: RecordFailure
    do {
      guard case .bytes(let line) = task.line else {
        throw RecordFailure(
          .tooLarge, "a line of more than \(limit) bytes; give paths, or a greater --limit")
      }
      let record = try PairRecord(line)
      id = record.id
      return (try answer(record), false)
    } catch let error as PairRecordError {
      id = error.id
      failure = RecordFailure(.malformedRecord, "\(error)")
    } catch let error as RecordFailure {
      failure = error
    } catch {
      failure = RecordFailure(error)
    }
    let line = writer.line(
      id: id, errorCode: failure.code.rawValue, message: failure.message, line: task.lineNumber)
    return (line, true)
  }

  private func answer(_ record: PairRecord) throws -> [UInt8] {
    var notices: [String] = []
    let hearing = Notices { notices.append($0) }
    var options = options
    if let tag = record.sourceLanguage { options.sourceLanguage = try Self.language(tag) }
    if let tag = record.targetLanguage { options.targetLanguage = try Self.language(tag) }
    let texts = PairTexts(
      try document(record.source, "source", hearing),
      try document(record.target, "target", hearing), options: options, names: names,
      notices: hearing)
    let (source, target) = (texts.source, texts.target)
    let choice = try lexicon.choice(from: source.language, to: target.language)
    let alignment = options.aligner(choice, source.language, target.language)
      .align(source, target)
    let report = Auditor().audit(alignment, areSidesSwapped: texts.areSwapped)
    return writer.line(id: record.id, report, notices: notices)
  }

  private func document(
    _ side: PairRecord.Side, _ name: String, _ notices: Notices
  ) throws -> Document {
    switch side {
    case .text(let bytes):
      do {
        return try Document(decoding: bytes, name: name)
      } catch {
        throw Failure.document(name: name, error)
      }
    case .path(let path):
      // Standard input is where the records come from; this is a file of that name.
      return try readDocument(
        path == "-" ? "./-" : path, markup: options.markup, encoding: options.encoding,
        limit: limit, notices)
    }
  }

  private static func language(_ tag: String) throws(RecordFailure) -> LanguageTag {
    guard let language = LanguageTag(argument: tag) else {
      throw RecordFailure(
        .unknownLanguage, "'\(Printable.line(tag))' is not \(LanguageTag.expectation ?? "a tag")")
    }
    return language
  }
}
