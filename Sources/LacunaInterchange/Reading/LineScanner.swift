import Lacuna

/// Reads the lines of a text one by one, in memory that does not grow with the file.
struct LineScanner {
  private(set) var window: TextWindow
  /// The line that was read last, without its end.
  private(set) var range: Range<Int> = 0..<0
  let isLenient: Bool

  init(_ source: any ByteSource, encoding: Document.Encoding?, isLenient: Bool) {
    window = TextWindow(TextStream(source, encoding: encoding, heedsXMLDeclaration: false))
    self.isLenient = isLenient
  }

  var bytes: [UInt8] { window.bytes }

  /// Reads the next line, which a line feed ends, with or without a carriage return.
  ///
  /// - Returns: Whether there was one.
  mutating func next() throws(ReadingError) -> Bool {
    var index = window.position
    while true {
      if let end = window.bytes[index...].firstIndex(of: 0x0A) {
        finish(window.position..<end)
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

  private mutating func finish(_ line: Range<Int>) {
    window.mark(line.lowerBound)
    let hasReturn = !line.isEmpty && window.bytes[line.upperBound - 1] == 0x0D
    range = line.lowerBound..<(line.upperBound - (hasReturn ? 1 : 0))
    window.position = min(line.upperBound + 1, window.bytes.count)
  }

  /// The number of the line.
  var number: Int { window.place(at: range.lowerBound).line }

  /// An error at the beginning of the line.
  func error(_ fault: ReadingFault) -> ReadingError {
    window.error(fault, at: range.lowerBound)
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
    var remarks = window.remarks
    (remarks.skippedUnits, remarks.firstSkipped) = (skippedUnits, firstSkipped)
    (remarks.repeatedNames, remarks.firstRepeatedName) = (repeatedNames, firstRepeatedName)
    return remarks
  }
}
