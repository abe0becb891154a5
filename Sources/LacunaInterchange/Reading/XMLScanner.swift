/// Reads XML 1.0 as a sequence of events, checking that it is well-formed, in memory that does not
/// grow with the document.
///
/// Entities beyond the five of XML are an error, and so is a document type with declarations of its
/// own; nothing outside the document is ever opened.
struct XMLScanner {
  enum Event {
    case start, end, text, finished
  }

  private struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  /// The longest tag that is read.
  private static let longestTag = 1 << 20

  private(set) var window: TextWindow
  /// Whether faults within units are noted instead of thrown.
  let isLenient: Bool
  private var noted: ReadingError?

  private var name: Range<Int> = 0..<0
  private var text: Range<Int> = 0..<0
  private var isTextExpanded = false
  private var expansion: [UInt8] = []
  private var attributes: [Attribute] = []
  private var attributeBytes: [UInt8] = []
  /// The names of the open elements, one behind the other.
  private var openNames: [UInt8] = []
  private var openStarts: [Int] = []
  private var eventStart = 0
  private var endsAtOnce = false
  private var isInCDATA = false
  private var sawRoot = false

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

  private func isEqual(_ bytes: ArraySlice<UInt8>, _ expected: StaticString) -> Bool {
    expected.withUTF8Buffer { unsafe $0.elementsEqual(bytes) }
  }

  /// Appends the text of a text event.
  func appendText(to bytes: inout [UInt8]) {
    if isTextExpanded {
      bytes.append(contentsOf: expansion)
    } else {
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

  private mutating func report(_ fault: ReadingFault, at offset: Int) throws(ReadingError) {
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

  private mutating func finish() throws(ReadingError) -> Event {
    eventStart = window.bytes.count
    if isInCDATA { throw error(.truncated(inside: "a CDATA section")) }
    if let start = openStarts.last {
      throw error(
        .truncated(inside: "'\(String(decoding: openNames[start...], as: UTF8.self))'"))
    }
    if !sawRoot { throw error(.empty) }
    return .finished
  }

  private func requireElement() throws(ReadingError) {
    if openStarts.isEmpty { throw error(.textOutsideRoot) }
  }

  private mutating func close() {
    guard let start = openStarts.popLast() else { return }
    openNames.removeSubrange(start...)
  }
}

// MARK: Text

extension XMLScanner {
  /// Reads text up to markup, a reference or the end of the window.
  ///
  /// - Returns: Whether there was any that counts.
  private mutating func scanText() throws(ReadingError) -> Bool {
    let bytes = window.bytes
    let start = window.position
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x5D, byte != 0xEF {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { break }
      if byte >= 0x20, byte != UInt8(ascii: "]"), byte != 0xEF {
        index += 1
        continue
      }
      if byte == 0x09 || byte == 0x0A {
        index += 1
        continue
      }
      if index > start { break }
      return try scanSpecial(byte)
    }
    window.position = index
    if openStarts.isEmpty {
      for place in start..<index where !Self.isBlank(bytes[place]) {
        throw window.error(.textOutsideRoot, at: place)
      }
      return false
    }
    setText(start..<index)
    return index > start
  }

  /// Reads a byte that may be one of something that text must not hold, or a line end.
  private mutating func scanSpecial(_ byte: UInt8) throws(ReadingError) -> Bool {
    _ = try window.holds(3)
    // Filling up the window may have moved it.
    eventStart = window.position
    let start = window.position
    let bytes = window.bytes
    switch byte {
    case 0x0D:
      let isPair = start + 1 < bytes.count && bytes[start + 1] == 0x0A
      window.position += isPair ? 2 : 1
      guard !openStarts.isEmpty else { return false }
      expand(0x0A)
      return true
    case UInt8(ascii: "]"):
      try requireElement()
      if !isInCDATA, window.holds("]]>", at: start) {
        try report(.unexpectedBytes("]]>"), at: start)
      }
    case 0xEF:
      try requireElement()
      let isForbidden =
        start + 2 < bytes.count && bytes[start + 1] == 0xBF && bytes[start + 2] >= 0xBE
      if isForbidden {
        try report(.forbiddenCharacter(bytes[start + 2] == 0xBE ? 0xFFFE : 0xFFFF), at: start)
      }
      let width = min(3, bytes.count - start)
      window.position += width
      setText(start..<(start + width))
      return true
    default:
      try report(.forbiddenCharacter(UInt32(byte)), at: start)
    }
    window.position += 1
    setText(start..<(start + 1))
    return true
  }

  /// Reads a piece of a CDATA section.
  ///
  /// - Returns: Whether there was any text in it.
  private mutating func scanCDATA() throws(ReadingError) -> Bool {
    let start = window.position
    var index = start
    let bytes = window.bytes
    while index < bytes.count {
      let byte = bytes[index]
      let isSpecial =
        byte == UInt8(ascii: "]") || byte == 0xEF || byte < 0x20 && byte != 0x09 && byte != 0x0A
      if isSpecial { break }
      index += 1
    }
    if index == start {
      if bytes[start] == UInt8(ascii: "]") {
        _ = try window.holds(3)
        if window.holds("]]>", at: window.position) {
          window.position += 3
          isInCDATA = false
          return false
        }
      }
      return try scanSpecial(window.bytes[window.position])
    }
    window.position = index
    setText(start..<index)
    return true
  }

  private mutating func setText(_ range: Range<Int>) {
    text = range
    isTextExpanded = false
  }

  private mutating func expand(_ value: UInt32) {
    expansion.removeAll(keepingCapacity: true)
    XMLReference.append(value, to: &expansion)
    isTextExpanded = true
  }

  private mutating func scanReference() throws(ReadingError) {
    _ = try window.holds(XMLReference.longest)
    eventStart = window.position
    let rest = window.bytes[window.position...].prefix(XMLReference.longest)
    switch XMLReference.read(rest) {
    case .scalar(let value, let width):
      window.position += width
      expand(value)
    case .fault(let fault):
      try report(fault, at: window.position)
      window.position += 1
      expand(0x26)
    }
  }

  fileprivate static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}

// MARK: Markup

extension XMLScanner {
  /// Reads what begins with `<`; `nil` for what is no event.
  private mutating func scanMarkup() throws(ReadingError) -> Event? {
    _ = try window.holds(9)
    eventStart = window.position
    let start = window.position
    guard start + 1 < window.bytes.count else { throw error(.truncated(inside: "a tag")) }
    switch window.bytes[start + 1] {
    case UInt8(ascii: "/"):
      try scanEndTag()
      return .end
    case UInt8(ascii: "?"):
      window.position += 2
      try skip(past: "?>", inside: "a processing instruction")
      return nil
    case UInt8(ascii: "!"):
      if window.holds("<!--", at: start) {
        window.position += 4
        try skip(past: "-->", inside: "a comment")
      } else if window.holds("<![CDATA[", at: start) {
        try requireElement()
        window.position += 9
        isInCDATA = true
      } else if window.holds("<!DOCTYPE", at: start), !sawRoot {
        try scanDocumentType()
      } else {
        throw error(.malformedTag)
      }
      return nil
    default:
      try scanStartTag()
      return .start
    }
  }

  private mutating func skip(
    past mark: StaticString, inside what: String
  ) throws(ReadingError) {
    let width = mark.utf8CodeUnitCount
    let last = mark.withUTF8Buffer { unsafe $0[width - 1] }
    var index = window.position + width - 1
    while true {
      while index < window.bytes.count {
        if window.bytes[index] == last, window.holds(mark, at: index - width + 1) {
          window.position = index + 1
          return
        }
        index += 1
      }
      let kept = min(width - 1, window.bytes.count - window.position)
      window.position = window.bytes.count - kept
      guard try window.refill() else {
        eventStart = window.bytes.count
        throw error(.truncated(inside: what))
      }
      index = max(kept, width - 1)
    }
  }

  /// Finds the `>` that ends a tag, outside quotation marks, and moves the window as needed.
  private mutating func tagEnd() throws(ReadingError) -> Int {
    var index = window.position + 1
    var quote: UInt8 = 0
    while true {
      while index < window.bytes.count {
        let byte = window.bytes[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: ">") {
          eventStart = window.position
          return index
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        }
        index += 1
      }
      let width = index - window.position
      guard width <= Self.longestTag else {
        throw window.error(.markupTooLong(limit: Self.longestTag), at: window.position)
      }
      guard try window.refill() else {
        eventStart = window.bytes.count
        throw error(.truncated(inside: "a tag"))
      }
      index = width
    }
  }

  private mutating func scanDocumentType() throws(ReadingError) {
    let end = try tagEnd()
    if window.bytes[window.position..<end].contains(UInt8(ascii: "[")) {
      throw error(.internalSubset)
    }
    window.position = end + 1
  }

  private mutating func scanEndTag() throws(ReadingError) {
    let end = try tagEnd()
    let start = window.position + 2
    var nameEnd = end
    while nameEnd > start, Self.isBlank(window.bytes[nameEnd - 1]) { nameEnd -= 1 }
    name = start..<nameEnd
    let open = openStarts.last ?? 0
    guard !openStarts.isEmpty, openNames[open...].elementsEqual(window.bytes[name]) else {
      let expected =
        openStarts.isEmpty ? "no element" : String(decoding: openNames[open...], as: UTF8.self)
      throw error(.mismatchedEnd(found: elementName, open: expected))
    }
    close()
    window.position = end + 1
  }

  private mutating func scanStartTag() throws(ReadingError) {
    let end = try tagEnd()
    let start = window.position + 1
    let isClosed = window.bytes[end - 1] == UInt8(ascii: "/") && end - 1 >= start
    let limit = isClosed ? end - 1 : end
    var index = start
    while index < limit, !Self.isBlank(window.bytes[index]) {
      guard Self.mayBeInName(window.bytes[index]) else { throw error(.malformedTag) }
      index += 1
    }
    guard index > start, Self.mayBeginName(window.bytes[start]) else {
      throw error(.malformedTag)
    }
    name = start..<index
    try scanAttributes(from: index, to: limit)
    if openStarts.isEmpty {
      if sawRoot { throw error(.secondRoot) }
      sawRoot = true
    }
    openStarts.append(openNames.count)
    openNames.append(contentsOf: window.bytes[name])
    endsAtOnce = isClosed
    window.position = end + 1
  }

  private mutating func scanAttributes(from: Int, to limit: Int) throws(ReadingError) {
    attributes.removeAll(keepingCapacity: true)
    attributeBytes.removeAll(keepingCapacity: true)
    let bytes = window.bytes
    var index = from
    func skipBlanks() { while index < limit, Self.isBlank(bytes[index]) { index += 1 } }
    while true {
      let before = index
      skipBlanks()
      if index == limit { return }
      guard index > before else { throw window.error(.malformedTag, at: index) }
      let nameStart = attributeBytes.count
      let place = index
      while index < limit, Self.mayBeInName(bytes[index]) { index += 1 }
      attributeBytes.append(contentsOf: bytes[place..<index])
      let nameRange = nameStart..<attributeBytes.count
      skipBlanks()
      guard index > place, Self.mayBeginName(bytes[place]), index < limit,
        bytes[index] == UInt8(ascii: "=")
      else { throw window.error(.malformedTag, at: place) }
      index += 1
      skipBlanks()
      guard index < limit, bytes[index] == 0x22 || bytes[index] == 0x27 else {
        throw window.error(.malformedTag, at: place)
      }
      let quote = bytes[index]
      index += 1
      let valueStart = attributeBytes.count
      index = try appendValue(of: bytes, from: index, to: limit, until: quote)
      for other in attributes
      where attributeBytes[other.name].elementsEqual(attributeBytes[nameRange]) {
        throw window.error(
          .repeatedAttribute(String(decoding: attributeBytes[nameRange], as: UTF8.self)),
          at: place)
      }
      attributes.append(Attribute(name: nameRange, value: valueStart..<attributeBytes.count))
    }
  }

  /// Appends an attribute's value, its references replaced, and finds what follows it.
  private mutating func appendValue(
    of bytes: [UInt8], from: Int, to limit: Int, until quote: UInt8
  ) throws(ReadingError) -> Int {
    var index = from
    while index < limit {
      let byte = bytes[index]
      if byte == quote { return index + 1 }
      switch byte {
      case UInt8(ascii: "<"):
        throw window.error(.malformedTag, at: index)
      case UInt8(ascii: "&"):
        switch XMLReference.read(bytes[index..<limit].prefix(XMLReference.longest)) {
        case .scalar(let value, let width):
          XMLReference.append(value, to: &attributeBytes)
          index += width
        case .fault(let fault):
          try report(fault, at: index)
          attributeBytes.append(byte)
          index += 1
        }
      case 0x09, 0x0A, 0x0D:
        attributeBytes.append(0x20)
        let isPair = byte == 0x0D && index + 1 < limit && bytes[index + 1] == 0x0A
        index += isPair ? 2 : 1
      case ..<0x20:
        try report(.forbiddenCharacter(UInt32(byte)), at: index)
        index += 1
      default:
        attributeBytes.append(byte)
        index += 1
      }
    }
    throw window.error(.malformedTag, at: from)
  }

  private static func mayBeginName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x3A
  }

  private static func mayBeInName(_ byte: UInt8) -> Bool {
    mayBeginName(byte) || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E
  }
}
