/// Reads XML 1.0 as a sequence of events, checking that it is well-formed, in memory that does not
/// grow with the document.
///
/// Entities beyond the five of XML are an error, and so is a document type with declarations of its
/// own; nothing outside the document is ever opened.
struct XMLScanner {
  enum Event {
    case start, end, text, finished
  }

  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  /// The longest tag that is read.
  static let longestTag = 1 << 20

  var window: TextWindow
  /// Whether faults within units are noted instead of thrown.
  let isLenient: Bool
  var noted: ReadingError?

  var name: Range<Int> = 0..<0
  var text: Range<Int> = 0..<0
  var isTextExpanded = false
  var expansion: [UInt8] = []
  var attributes: [Attribute] = []
  var attributeBytes: [UInt8] = []
  /// The names of the open elements, one behind the other.
  var openNames: [UInt8] = []
  var openStarts: [Int] = []
  var eventStart = 0
  var endsAtOnce = false
  var isInCDATA = false
  var sawRoot = false

  init(_ stream: TextStream, isLenient: Bool) {
    window = TextWindow(stream)
    self.isLenient = isLenient
  }

  /// How many elements are open; that of a start event is among them, that of an end event not.
  var depth: Int { openStarts.count }

  /// Takes the fault that was noted since this was last asked.
  mutating func takeFault() -> ReadingError? {
    defer { noted = nil }
    return noted
  }

  /// Whether the element that starts or ends has a name.
  func isNamed(_ expected: StaticString) -> Bool {
    name.count == expected.utf8CodeUnitCount && window.holds(expected, at: name.lowerBound)
  }

  var elementName: String { String(decoding: window.bytes[name], as: UTF8.self) }

  /// The value of an attribute of the element that has just started.
  func attribute(_ expected: StaticString) -> ArraySlice<UInt8>? {
    for attribute in attributes
    where attribute.name.count == expected.utf8CodeUnitCount
      && isEqual(attributeBytes[attribute.name], expected)
    {
      return attributeBytes[attribute.value]
    }
    return nil
  }

  func isEqual(_ bytes: ArraySlice<UInt8>, _ expected: StaticString) -> Bool {
    // The buffer is that of a literal and is used only here.
    expected.withUTF8Buffer { unsafe $0.elementsEqual(bytes) }
  }

  /// Appends the text of a text event.
  func appendText(to bytes: inout [UInt8]) {
    if isTextExpanded {
      bytes.append(contentsOf: expansion)
    } else {
      bytes.makeRoom(for: text.count, ofAtMost: window.remaining.map { text.count + $0 })
      bytes.append(contentsOf: window.bytes[text])
    }
  }

  /// An error at the beginning of the event.
  func error(_ fault: ReadingFault) -> ReadingError { window.error(fault, at: eventStart) }

  /// The place where the event begins, from which later ones are counted.
  mutating func markPlace() -> (line: Int, column: Int) {
    window.mark(eventStart)
    return window.place(at: eventStart)
  }

  /// Notes or throws a fault at the beginning of the event.
  mutating func report(_ fault: ReadingFault) throws(ReadingError) {
    try report(fault, at: eventStart)
  }

  mutating func report(_ fault: ReadingFault, at offset: Int) throws(ReadingError) {
    let error = window.error(fault, at: offset)
    guard isLenient, fault.isConfinedToUnit else { throw error }
    if noted == nil { noted = error }
  }

  /// Reads the next event; after the last, `finished` again and again.
  mutating func next() throws(ReadingError) -> Event {
    if endsAtOnce {
      endsAtOnce = false
      close()
      return .end
    }
    while true {
      guard let byte = try window.peek() else { return try finish() }
      eventStart = window.position
      if isInCDATA {
        if try scanCDATA() { return .text }
      } else if byte == UInt8(ascii: "<") {
        if let event = try scanMarkup() { return event }
      } else if byte == UInt8(ascii: "&") {
        try requireElement()
        try scanReference()
        return .text
      } else if try scanText() {
        return .text
      }
    }
  }

  mutating func finish() throws(ReadingError) -> Event {
    eventStart = window.bytes.count
    if isInCDATA { throw error(.truncated(inside: "a CDATA section")) }
    if let start = openStarts.last {
      throw error(
        .truncated(inside: "'\(String(decoding: openNames[start...], as: UTF8.self))'"))
    }
    if !sawRoot { throw error(.empty) }
    return .finished
  }

  func requireElement() throws(ReadingError) {
    if openStarts.isEmpty { throw error(.textOutsideRoot) }
  }

  mutating func close() {
    guard let start = openStarts.popLast() else { return }
    openNames.removeSubrange(start...)
  }
}
