public import Lacuna

/// The formats that an alignment is written in as one file; the raw values are those of the command
/// line.
public enum AlignmentFormat: String, Sendable, Hashable, CaseIterable {
  /// A table with tabs between the cells.
  case tsv
  /// A table by RFC 4180.
  case csv
  /// A line of segment indices a link.
  case links
  /// One object with both texts, their segments and links.
  case json
  /// An object a link, a line each.
  case jsonl
  /// A translation memory, TMX 1.4b.
  case tmx
  /// XLIFF 2.1.
  case xliff
  /// XLIFF 1.2.
  case xliff12
  /// A catalogue of gettext.
  case po
  /// A table in Markdown.
  case md
  /// The ladder of hunalign.
  case ladder
  /// A page for people.
  case html

  /// Finds the format that the ending of a file's name asks for; `nil` for an unknown ending.
  public init?(fileName: String) {
    guard let point = fileName.lastIndex(of: ".") else { return nil }
    self.init(ending: fileName[fileName.index(after: point)...].lowercased())
  }

  /// Finds the format of an ending in lower case, without the point.
  public init?(ending: String) {
    switch ending {
    case "xlf": self = .xliff
    case "markdown": self = .md
    case "htm": self = .html
    default: self.init(rawValue: ending)
    }
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
    var flow = UnitFlow()
    do throws(ReadingError) {
      try write(alignment, through: &flow, by: producer, at: time, to: &sink)
    } catch {
      // Nothing is read here, so that only writing can fail.
      if case .file(let error) = error { throw error }
    }
    return flow.losses
  }

  /// Writes those links of an alignment that pass a filter.
  ///
  /// - Parameter corrections: What a page goes on with.
  public func write(
    _ alignment: Alignment, through flow: inout UnitFlow, by producer: Producer, at time: UTCTime,
    corrections: Corrections? = nil, to sink: inout some ByteSink
  ) throws(ReadingError) {
    var units: any UnitReader = AlignmentUnits(alignment, joining: joining)
    guard self == .json || self == .html else {
      return try write(
        from: &units, through: &flow, by: producer, at: time, hasOffsets: true, to: &sink)
    }
    let kept = try flow.indices(of: &units)
    do throws(FileError) {
      if self == .html {
        try PageWriter(producer: producer, corrections: corrections)
          .write(alignment, keeping: kept, to: &sink)
      } else {
        try AlignmentJSONWriter(producer: producer).write(alignment, keeping: kept, to: &sink)
      }
    } catch {
      throw .file(error)
    }
  }

  private var joining: AlignmentUnits.Joining {
    switch self {
    case .jsonl: .asTheyStand
    case .tsv, .md: .cells
    default: .lines
    }
  }

  /// Writes the units of a reader in this format, which must not be `json` or `html`: units are no
  /// whole texts.
  ///
  /// - Parameter hasOffsets: Whether the units carry places in documents.
  public func write(
    from reader: inout any UnitReader, through flow: inout UnitFlow, by producer: Producer,
    at time: UTCTime, hasOffsets: Bool, to sink: inout some ByteSink
  ) throws(ReadingError) {
    switch self {
    case .tsv, .csv:
      let table = TableWriter(
        self == .tsv ? .tabs : .commas, hasOffsets: hasOffsets,
        isForSpreadsheets: flow.isForSpreadsheets)
      try flow.run(from: &reader, into: table, to: &sink)
    case .links: try flow.run(from: &reader, into: LinksWriter(), to: &sink)
    case .jsonl, .json, .html: try flow.run(from: &reader, into: JSONLinesWriter(), to: &sink)
    case .tmx:
      try flow.run(from: &reader, into: TMXWriter(producer: producer, time: time), to: &sink)
    case .xliff:
      try flow.run(from: &reader, into: XLIFF2Writer(producer: producer, time: time), to: &sink)
    case .xliff12:
      try flow.run(from: &reader, into: XLIFF12Writer(producer: producer, time: time), to: &sink)
    case .po:
      try flow.run(from: &reader, into: POWriter(producer: producer, time: time), to: &sink)
    case .md: try flow.run(from: &reader, into: MarkdownTableWriter(), to: &sink)
    case .ladder: try flow.run(from: &reader, into: LadderWriter(), to: &sink)
    }
  }
}
