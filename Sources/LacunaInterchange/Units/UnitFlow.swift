/// The way of units from a reader to writers: filtered, numbered, and fitted to what the format can
/// hold.
public struct UnitFlow: Sendable {
  /// The filter, with what it left out so far.
  public private(set) var filter: UnitFilter
  /// Whether tables are written so that a spreadsheet takes no text for a formula.
  public var isForSpreadsheets = false
  /// What the format could not hold.
  public private(set) var losses = Losses()
  /// How many units were written.
  public private(set) var written: Int = 0
  /// Languages that go before those that the reader tells.
  private let askedLanguages: Sides<String>
  /// The languages that the last writer was told; empty where they were not known.
  public private(set) var toldLanguages = Sides(source: "", target: "")
  private var ends = Sides(source: 0, target: 0)

  /// Makes a flow; without arguments it passes all units on, in the reader’s languages.
  public init(
    filter: UnitFilter = UnitFilter(), languages: Sides<String> = Sides(source: "", target: "")
  ) {
    self.filter = filter
    askedLanguages = languages
  }

  /// Passes all units of a reader on to a writer.
  public mutating func run<Writer: UnitWriter>(
    from reader: inout any UnitReader, into writer: Writer, to sink: inout some ByteSink
  ) throws(ReadingError) {
    var writer = writer
    var unit = TranslationUnit()
    var hasUnit = try reader.next(&unit)
    let header = header(of: reader)
    try passing { () throws(FileError) in try writer.begin(header, to: &sink) }
    while hasUnit {
      number(&unit)
      // A call would copy the unit, if only to say that all are taken.
      if filter.isIdle || filter.admits(unit), fit(&unit, keeping: writer.keeps, of: reader) {
        written += 1
        try writer.pass(unit, to: &sink)
      }
      unit.removeAll()
      hasUnit = try reader.next(&unit)
    }
    try passing { () throws(FileError) in try writer.end(to: &sink) }
    losses.characters += writer.droppedCharacters
  }

  /// Passes all units on to two files of lines, one a side.
  public mutating func runSides(
    from reader: inout any UnitReader, to source: inout some ByteSink,
    and target: inout some ByteSink
  ) throws(ReadingError) {
    var left = SideLinesWriter(isSource: true)
    var right = SideLinesWriter(isSource: false)
    var unit = TranslationUnit()
    while try reader.next(&unit) {
      if filter.admits(unit), fit(&unit, keeping: left.keeps, of: reader) {
        written += 1
        try left.pass(unit, to: &source)
        try right.pass(unit, to: &target)
      }
      unit.removeAll()
    }
  }

  /// Passes the links on to one file and the texts, as numbered sentences, to two others; those hold
  /// also what the filter keeps out.
  public mutating func runXCES(
    from reader: inout any UnitReader, names: Sides<String>, links: inout some ByteSink,
    source: inout some ByteSink, target: inout some ByteSink
  ) throws(ReadingError) {
    var writer = XCESWriter(texts: names)
    var left = XCESTextWriter(isSource: true)
    var right = XCESTextWriter(isSource: false)
    var unit = TranslationUnit()
    var hasUnit = try reader.next(&unit)
    let header = header(of: reader)
    try passing { () throws(FileError) in
      try writer.begin(header, to: &links)
      try left.begin(header, to: &source)
      try right.begin(header, to: &target)
    }
    while hasUnit {
      // Sentences are numbered in the order in which they are written.
      unit.segments = nil
      number(&unit)
      let isAdmitted = filter.admits(unit)
      if fit(&unit, keeping: left.keeps.union([.confidence, .shape]), of: reader) {
        try left.pass(unit, to: &source)
        try right.pass(unit, to: &target)
        if isAdmitted {
          try writer.pass(unit, to: &links)
          written += 1
        }
      }
      unit.removeAll()
      hasUnit = try reader.next(&unit)
    }
    try passing { () throws(FileError) in
      try writer.end(to: &links)
      try left.end(to: &source)
      try right.end(to: &target)
    }
  }

  /// Tells which units pass the filter, by their places in the order.
  mutating func indices(of reader: inout any UnitReader) throws(ReadingError) -> [Int] {
    var indices: [Int] = []
    var index = 0
    var unit = TranslationUnit()
    while try reader.next(&unit) {
      if filter.admits(unit) { indices.append(index) }
      index += 1
      unit.removeAll()
    }
    written += indices.count
    return indices
  }

  private func passing(_ body: () throws(FileError) -> Void) throws(ReadingError) {
    do throws(FileError) {
      try body()
    } catch {
      throw .file(error)
    }
  }

  /// The languages that a writer is told.
  public func languages(of reader: any UnitReader) -> Sides<String> {
    let told = reader.header.languages
    return Sides(
      source: askedLanguages.source.isEmpty ? told.source : askedLanguages.source,
      target: askedLanguages.target.isEmpty ? told.target : askedLanguages.target)
  }

  private mutating func header(of reader: any UnitReader) -> UnitFileHeader {
    var header = reader.header
    header.languages = languages(of: reader)
    toldLanguages = header.languages
    return header
  }
}

extension UnitWriter {
  /// Writes a unit, as part of reading them. (A closure around it would copy the unit.)
  fileprivate mutating func pass(
    _ unit: TranslationUnit, to sink: inout some ByteSink
  ) throws(ReadingError) {
    do throws(FileError) {
      try write(unit, to: &sink)
    } catch {
      throw .file(error)
    }
  }
}

// MARK: One unit

extension UnitFlow {
  /// Gives a unit without places in its texts the next ones.
  private mutating func number(_ unit: inout TranslationUnit) {
    guard unit.segments == nil else { return }
    func count(_ text: UnitText) -> Int { text.utf8.isEmpty ? 0 : text.breaks.count + 1 }
    let (source, target) = (count(unit.source), count(unit.target))
    unit.segments = Sides(
      source: ends.source..<(ends.source + source), target: ends.target..<(ends.target + target))
    ends = Sides(source: ends.source + source, target: ends.target + target)
  }

  /// Changes a unit into what a format can hold; false where it has no place for it at all.
  private mutating func fit(
    _ unit: inout TranslationUnit, keeping parts: UnitParts, of reader: any UnitReader
  ) -> Bool {
    var dropped = 0
    if !parts.isSuperset(of: [.lineBreaks, .controls]) {
      let source = unit.source.fit(parts)
      let target = unit.target.fit(parts)
      if source.isFolded || target.isFolded { losses.foldedUnits += 1 }
      dropped = source.dropped + target.dropped
    }
    let holdsTexts = parts.contains(.texts)
    let isLost =
      !parts.contains(.oneSided) && unit.isOneSided
      || holdsTexts && unit.source.utf8.isEmpty
        && (unit.target.utf8.isEmpty || !parts.contains(.emptySource))
    if isLost {
      losses.oneSidedUnits += 1
      if losses.firstOneSided == nil { losses.firstOneSided = reader.unitPlace }
      return false
    }
    losses.characters += dropped
    losses.count(unit, keeping: parts)
    return true
  }
}

extension UnitText {
  /// Changes the text into what a format can hold: how many characters were left out, and whether
  /// line breaks became spaces.
  fileprivate mutating func fit(_ parts: UnitParts) -> (dropped: Int, isFolded: Bool) {
    let drops = !parts.contains(.controls)
    guard !parts.contains(.lineBreaks) else { return (drops ? removeForbidden() : 0, false) }
    // One look for both: most texts have neither.
    if drops, LineText.isPlain(utf8) { return (0, false) }
    let dropped = drops ? removeForbidden() : 0
    return (dropped, fold(parts.contains(.tabs) ? .lineBreaks : .lineBreaksAndTabs))
  }

  /// Removes the characters that XML has no place for.
  ///
  /// - Returns: How many there were.
  fileprivate mutating func removeForbidden() -> Int {
    guard let first = XMLWriter.firstForbidden(in: utf8) else { return 0 }
    for index in codes.indices {
      codes[index].offset -= XMLWriter.forbiddenBytes(
        in: utf8, first..<max(first, codes[index].offset))
    }
    for index in breaks.indices {
      breaks[index] -= XMLWriter.forbiddenBytes(in: utf8, first..<max(first, breaks[index]))
    }
    return XMLWriter.removeForbidden(from: &utf8)
  }

  /// Replaces line breaks, and tabs where they have no place; whether there were any.
  fileprivate mutating func fold(_ fold: LineText.Fold) -> Bool {
    guard LineText.fold(&utf8, fold) else { return false }
    // Breaks are places in the text as it was. So are codes, but no format that folds has a place for
    // them, and they are still to be counted as lost.
    breaks = []
    return true
  }
}
