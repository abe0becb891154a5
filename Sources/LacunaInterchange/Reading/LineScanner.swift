import Lacuna

/// Reads the lines of a text one by one, in memory that does not grow with the file.
struct LineScanner {
  /// The longest line that is read as a whole where pieces will do.
  private static let longestWhole = 1 << 20

  private(set) var window: TextWindow
  /// The line that was read last, without its end, or a piece of it.
  private(set) var range: Range<Int> = 0..<0
  let isLenient: Bool
  /// Where a line began of which more pieces came; `nil` for any other line.
  private var start: (line: Int, column: Int)?
  private var isAtLineEnd = true

  init(_ source: any ByteSource, encoding: Document.Encoding?, isLenient: Bool) {
    window = TextWindow(TextStream(source, encoding: encoding, heedsXMLDeclaration: false))
    self.isLenient = isLenient
  }

  var bytes: [UInt8] { window.bytes }

  /// Reads the next line, which a line feed ends, with or without a carriage return.
  ///
  /// - Parameter inPieces: Whether of a long line only the beginning is read, and `nextPiece` will
  ///   be asked for the rest.
  /// - Returns: Whether there was one.
  mutating func next(inPieces: Bool = false) throws(ReadingError) -> Bool {
    (start, isAtLineEnd) = (nil, true)
    var index = window.position
    while true {
      if let end = window.bytes[index...].firstIndex(of: 0x0A) {
        finish(window.position..<end)
        return true
      }
      if inPieces, window.bytes.count - window.position >= Self.longestWhole {
        range = window.position..<window.bytes.count
        (start, isAtLineEnd) = (window.place(at: range.lowerBound), false)
        window.position = range.upperBound
        return true
      }
      index = window.bytes.count - window.position
      guard try window.refill() else {
        let isEnd = window.position == window.bytes.count
        if !isEnd { finish(window.position..<window.bytes.count) }
        return !isEnd
      }
    }
  }

  /// Reads the next piece of the line; false where that has come to its end.
  mutating func nextPiece() throws(ReadingError) -> Bool {
    guard !isAtLineEnd else { return false }
    guard try window.refill() else {
      isAtLineEnd = true
      return false
    }
    let end = window.bytes.firstIndex(of: 0x0A)
    range = 0..<(end ?? window.bytes.count)
    isAtLineEnd = end != nil
    window.position = min(range.upperBound + 1, window.bytes.count)
    return true
  }

  /// Gives away the bytes that the line lies in, by its range, so that a long one is not copied.
  ///
  /// Places in the line are not asked for afterwards.
  mutating func takeBytes() -> [UInt8] {
    defer { range = 0..<0 }
    return window.takeBytes()
  }

  private mutating func finish(_ line: Range<Int>) {
    window.mark(line.lowerBound)
    let hasReturn = !line.isEmpty && window.bytes[line.upperBound - 1] == 0x0D
    range = line.lowerBound..<(line.upperBound - (hasReturn ? 1 : 0))
    window.position = min(line.upperBound + 1, window.bytes.count)
  }

  /// Where the line begins.
  var place: (line: Int, column: Int) { start ?? window.place(at: range.lowerBound) }

  /// An error at the beginning of the line.
  func error(_ fault: ReadingFault) -> ReadingError {
    .content(fault, line: place.line, column: place.column)
  }
}

extension ReadingRemarks {
  /// Counts a unit that a lenient reader leaves out.
  ///
  /// - Throws: The error itself where the reader is strict or the fault reaches beyond the unit.
  mutating func skip(_ error: ReadingError, isLenient: Bool) throws(ReadingError) {
    guard isLenient, case .content(let fault, _, _) = error, fault.isConfinedToUnit else {
      throw error
    }
    skip(error)
  }

  /// These remarks with what the window knows of the encoding.
  func with(_ window: TextWindow) -> ReadingRemarks {
    let seen = window.remarks
    var remarks = self
    (remarks.encoding, remarks.isEmpty) = (seen.encoding, seen.isEmpty)
    remarks.looksLikeUTF8 = seen.looksLikeUTF8
    remarks.looksLikeWindows1252 = seen.looksLikeWindows1252
    return remarks
  }

  /// Takes a confidence; what is no number from 0 to 1 is noted, and left out.
  mutating func confidence(_ value: Double?, at place: PlaceInFile?) -> Double? {
    if let value, (0...1).contains(value) { return value }
    badConfidences += 1
    if firstBadConfidence == nil { firstBadConfidence = place }
    return nil
  }

  /// Notes that a date is in no form that the format allows.
  mutating func noteBadDate(at place: PlaceInFile?) {
    badDates += 1
    if firstBadDate == nil { firstBadDate = place }
  }
}
