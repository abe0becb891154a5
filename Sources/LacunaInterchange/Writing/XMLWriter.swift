import Lacuna

/// Writes XML 1.0 in UTF-8: text and attributes escaped, and characters left out and counted that
/// no XML document may hold.
struct XMLWriter {
  private enum Place {
    case content, attribute
  }

  private(set) var bytes: [UInt8] = []
  /// How many characters were left out.
  private(set) var droppedCharacters = 0
  private var open: [StaticString] = []
  private var isInStartTag = false

  /// Writes the XML declaration.
  mutating func declaration() {
    bytes.append(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  }

  /// Begins an element; attributes may follow, then content.
  mutating func begin(_ name: StaticString) {
    endStartTag()
    bytes.append(UInt8(ascii: "<"))
    append(name)
    open.append(name)
    isInStartTag = true
  }

  /// Writes an attribute of the element that was just begun.
  mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes.append(literal: "=\"")
    appendEscaped(Array(value.utf8), in: .attribute)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute whose value needs no escaping.
  mutating func attribute(_ name: StaticString, plain value: StaticString) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes.append(literal: "=\"")
    append(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute whose value is well-formed UTF-8.
  mutating func attribute(_ name: StaticString, utf8 value: [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes.append(literal: "=\"")
    appendEscaped(value, in: .attribute)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute whose value is a number, behind a letter or so.
  mutating func attribute(_ name: StaticString, _ prefix: StaticString = "", number: Int) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    bytes.append(literal: "=\"")
    append(prefix)
    bytes.appendDecimal(number)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute whose value a closure appends; it needs no escaping.
  mutating func attribute(_ name: StaticString, _ append: (inout [UInt8]) -> Void) {
    bytes.append(UInt8(ascii: " "))
    self.append(name)
    bytes.append(literal: "=\"")
    append(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func text(_ text: String) {
    self.text(Array(text.utf8))
  }

  /// Writes well-formed UTF-8 as text.
  mutating func text(_ utf8: [UInt8]) {
    endStartTag()
    appendEscaped(utf8, in: .content)
  }

  /// Writes a range of well-formed UTF-8 as text; of a long one piece after piece goes to the sink, so that it is
  /// not in memory twice.
  mutating func text(
    _ utf8: [UInt8], _ range: Range<Int>, to sink: inout some ByteSink
  ) throws(FileError) {
    endStartTag()
    var from = range.lowerBound
    while true {
      let end = utf8.pieceEnd(from: from, in: range)
      appendEscaped(utf8, from..<end, in: .content)
      if end == range.upperBound { return }
      try drain(into: &sink)
      from = end
    }
  }

  /// The same of a whole text.
  mutating func text(_ utf8: [UInt8], to sink: inout some ByteSink) throws(FileError) {
    try text(utf8, 0..<utf8.count, to: &sink)
  }

  /// Lets a closure append what needs no escaping.
  mutating func append(_ body: (inout [UInt8]) -> Void) {
    body(&bytes)
  }

  /// Writes what needs no escaping.
  mutating func plain(_ text: StaticString) {
    endStartTag()
    append(text)
  }

  /// Ends the innermost element.
  mutating func end() {
    guard let name = open.popLast() else { return }
    if isInStartTag {
      bytes.append(literal: "/>")
      isInStartTag = false
    } else {
      bytes.append(literal: "</")
      append(name)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// Writes a line break and the indentation of the innermost element's content.
  mutating func breakLine(indentedBy levels: Int) {
    endStartTag()
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * levels) { bytes.append(UInt8(ascii: " ")) }
  }

  /// Hands the bytes so far to a sink.
  mutating func drain(into sink: inout some ByteSink) throws(FileError) {
    try sink.drain(&bytes)
  }

  private mutating func endStartTag() {
    guard isInStartTag else { return }
    bytes.append(UInt8(ascii: ">"))
    isInStartTag = false
  }

  private mutating func append(_ text: StaticString) { bytes.append(literal: text) }
}

extension [UInt8] {
  /// Appends an ASCII text, most often a few bytes: one by one these take a third of what they take
  /// at once.
  @inline(__always)
  mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { utf8 in
      // A static string lives as long as the program.
      for index in utf8.indices { append(unsafe utf8[index]) }
    }
  }
}

extension XMLWriter {
  /// Removes the characters of well-formed UTF-8 that no XML document may hold: the control
  /// characters but tab, line feed and carriage return, and U+FFFE and U+FFFF.
  ///
  /// - Returns: How many were removed.
  static func removeForbidden(from utf8: inout [UInt8]) -> Int {
    guard let first = firstForbidden(in: utf8) else { return 0 }
    var count = 0
    var end = first
    var index = first
    while index < utf8.count {
      let width = forbiddenWidth(in: utf8, at: index)
      if width > 0 {
        count += 1
      } else {
        utf8[end] = utf8[index]
        end += 1
      }
      index += max(width, 1)
    }
    utf8.removeLast(utf8.count - end)
    return count
  }

  /// Finds the first character that no XML document may hold.
  static func firstForbidden(in utf8: [UInt8]) -> Int? {
    var index = 0
    while true {
      index = ByteSearch.forbidden(in: utf8, index..<utf8.count)
      if index == utf8.count { return nil }
      if forbiddenWidth(in: utf8, at: index) > 0 { return index }
      index += 1
    }
  }

  /// Counts the bytes of such characters within a range.
  static func forbiddenBytes(in utf8: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let width = forbiddenWidth(in: utf8, at: index)
      count += width
      index += max(width, 1)
    }
    return count
  }

  static func forbiddenWidth(in utf8: [UInt8], at index: Int) -> Int {
    switch utf8[index] {
    case 0x09, 0x0A, 0x0D: 0
    case 0..<0x20: 1
    case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF:
      utf8[index + 2] >= 0xBE ? 3 : 0
    default: 0
    }
  }

  private mutating func appendEscaped(_ utf8: [UInt8], in place: Place) {
    appendEscaped(utf8, 0..<utf8.count, in: place)
  }

  private mutating func appendEscaped(_ utf8: [UInt8], _ range: Range<Int>, in place: Place) {
    var from = range.lowerBound
    var index = from
    while true {
      let rest = index..<range.upperBound
      index =
        place == .content
        ? ByteSearch.markup(in: utf8, rest) : ByteSearch.attributeMarkup(in: utf8, rest)
      if index == range.upperBound { break }
      let byte = utf8[index]
      let width = Self.forbiddenWidth(in: utf8, at: index)
      let reference = width > 0 ? nil : Self.reference(for: byte, in: place)
      if width > 0 || reference != nil {
        bytes.append(contentsOf: utf8[from..<index])
        if width > 0 { droppedCharacters += 1 }
        if let reference { append(reference) }
        from = index + max(width, 1)
      }
      index += max(width, 1)
    }
    bytes.append(contentsOf: utf8[from..<range.upperBound])
  }

  /// Finds what stands for a byte that a parser would take for markup or normalise away.
  private static func reference(for byte: UInt8, in place: Place) -> StaticString? {
    switch (byte, place) {
    case (UInt8(ascii: "&"), _): "&amp;"
    case (UInt8(ascii: "<"), _): "&lt;"
    // Only `]]>` must not stand in text, but a plain rule needs no memory.
    case (UInt8(ascii: ">"), _): "&gt;"
    case (UInt8(ascii: "\r"), _): "&#13;"
    case (UInt8(ascii: "\""), .attribute): "&quot;"
    case (UInt8(ascii: "\n"), .attribute): "&#10;"
    case (UInt8(ascii: "\t"), .attribute): "&#9;"
    default: nil
    }
  }
}
