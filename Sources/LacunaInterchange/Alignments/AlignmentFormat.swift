public import Lacuna

/// The formats that an alignment is written in; the raw values are those of the command line.
public enum AlignmentFormat: String, Sendable, Hashable, CaseIterable {
  case tsv, links, json, jsonl, tmx

  /// Finds the format that the ending of a file's name asks for; `nil` for an unknown ending.
  public init?(fileName: String) {
    guard let point = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[fileName.index(after: point)...].lowercased())
  }

  /// Writes an alignment in this format.
  ///
  /// - Parameters:
  ///   - producer: The program that the file names as its writer.
  ///   - time: When the file says that it was made, where the format has a place for it.
  /// - Returns: What the format could not hold.
  @discardableResult
  public func write(
    _ alignment: Alignment, by producer: Producer, at time: UTCTime, to sink: inout some ByteSink
  ) throws(FileError) -> Losses {
    switch self {
    case .tsv: try AlignmentTSVWriter().write(alignment, to: &sink)
    case .links: try LinksWriter().write(alignment, to: &sink)
    case .json: try AlignmentJSONWriter(producer: producer).write(alignment, to: &sink)
    case .jsonl: try AlignmentJSONLinesWriter().write(alignment, to: &sink)
    case .tmx: try TMXWriter(producer: producer, time: time).write(alignment, to: &sink)
    }
  }
}
