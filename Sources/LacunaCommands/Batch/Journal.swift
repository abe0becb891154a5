import LacunaInterchange
import Synchronization

/// What a batch has done so far, in a file that survives being killed at any moment.
///
/// A line is appended for each output once it is in its place, before that one which takes back
/// what an older line says of it; an output without a line is made again. A line that is not whole
/// is none. Keyed by the output's file name, so that formats do not stand in each other's way.
final class Journal: Sendable {
  private struct Record {
    /// What the output was made of and how.
    let fingerprint: UInt64
    let row: BatchRow
  }

  private static let heading = "lacuna-batch/1"
  private static let withdrawal = "-"

  private let file: AppendedFile
  private let records: Mutex<[String: Record]>

  /// Opens a journal and keeps of what is in it the lines that still hold.
  init(_ path: String) throws(FileError) {
    var records: [String: Record] = [:]
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile(path).read()
    } catch .notFound {
      bytes = []
    }
    let text = String(decoding: bytes, as: UTF8.self)
    var isKnown = false
    var start = text.utf8.startIndex
    // What follows the last line feed was cut off; of another version nothing is known.
    while let end = text.utf8[start...].firstIndex(of: 0x0A) {
      let line = text[start..<end]
      start = text.utf8.index(after: end)
      if isKnown {
        Self.read(line, into: &records)
      } else if line == Self.heading {
        isKnown = true
      } else {
        break
      }
    }
    let kept = records.sorted { $0.key < $1.key }
    try OutputFile(path).write { sink throws(FileError) in
      try sink.write(Array((Self.heading + "\n").utf8))
      for (output, record) in kept { try sink.write(Array(Self.line(output, record).utf8)) }
    }
    file = try AppendedFile(path)
    self.records = Mutex(records)
  }

  /// The row of an output that was made with this fingerprint.
  func row(of output: String, fingerprint: UInt64) -> BatchRow? {
    records.withLock { $0[output] }.flatMap { $0.fingerprint == fingerprint ? $0.row : nil }
  }

  /// Takes back what the journal says of an output that is about to be replaced.
  func withdraw(_ output: String) throws(FileError) {
    guard records.withLock({ $0.removeValue(forKey: output) }) != nil else { return }
    try file.append(Array("\(Self.withdrawal)\t\(output)\n".utf8))
  }

  /// Keeps the row of an output that is in its place.
  func record(_ row: BatchRow, of output: String, fingerprint: UInt64) throws(FileError) {
    let record = Record(fingerprint: fingerprint, row: row)
    records.withLock { $0[output] = record }
    try file.append(Array(Self.line(output, record).utf8))
  }

  private static func line(_ output: String, _ record: Record) -> String {
    "\(String(record.fingerprint, radix: 16))\t\(output)\t\(record.row.line)\n"
  }

  private static func read(_ line: Substring, into records: inout [String: Record]) {
    let cells = line.utf8.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
      .map { Substring($0) }
    if cells.count == 2, cells[0] == withdrawal {
      records[String(cells[1])] = nil
    } else if cells.count > 2, let fingerprint = UInt64(cells[0], radix: 16),
      let row = BatchRow(line: cells[2])
    {
      records[String(cells[1])] = Record(fingerprint: fingerprint, row: row)
    }
  }
}
