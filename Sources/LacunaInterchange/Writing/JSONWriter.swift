/// Writes JSON (RFC 8259): keys in the order given, numbers without a locale, everything escaped.
struct JSONWriter {
  /// How a value is laid out.
  enum Layout {
    /// On one line.
    case line
    /// Members and elements on lines of their own, indented by two spaces.
    case lines
  }

  private struct Container {
    let layout: Layout
    var isEmpty = true
  }

  private(set) var bytes: [UInt8] = []
  private var open: [Container] = []
  private var followsKey = false

  /// Begins an object; `.line` holds for all that is in it.
  mutating func beginObject(_ layout: Layout) { begin(UInt8(ascii: "{"), layout) }
  mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray(_ layout: Layout) { begin(UInt8(ascii: "["), layout) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the name of the member whose value comes next; plain ASCII letters.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    // The names are literals of this module, without anything to escape.
    name.withUTF8Buffer { utf8 in unsafe bytes.append(contentsOf: utf8) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if open.last?.layout == .lines { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  mutating func string(_ text: String) {
    separate()
    appendQuoted(Array(text.utf8)[...])
  }

  /// Writes well-formed UTF-8 as a string.
  mutating func string(_ utf8: ArraySlice<UInt8>) {
    separate()
    appendQuoted(utf8)
  }

  /// The same; of a long text piece after piece goes to the sink, so that it is not in memory twice.
  mutating func string(_ utf8: [UInt8], to sink: inout some ByteSink) throws(FileError) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    try sink.write(utf8, through: &bytes) { Self.append($0[$1], to: &$2) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string that a closure appends; it needs no escaping.
  mutating func string(_ append: (inout [UInt8]) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func number(_ value: Int) {
    separate()
    bytes.appendDecimal(value)
  }

  /// Writes a number with up to six significant digits.
  mutating func number(_ value: Double) {
    separate()
    DecimalText.append(value, significantDigits: 6, to: &bytes)
  }

  mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends a line of JSON lines, or the file.
  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Hands the bytes so far to a sink.
  mutating func drain(into sink: inout some ByteSink) throws(FileError) {
    try sink.drain(&bytes)
  }

  private mutating func begin(_ bracket: UInt8, _ layout: Layout) {
    separate()
    bytes.append(bracket)
    open.append(Container(layout: open.last?.layout == .line ? .line : layout))
  }

  private mutating func end(_ bracket: UInt8) {
    let container = open.popLast()
    if let container, container.layout == .lines, !container.isEmpty { indent() }
    bytes.append(bracket)
  }

  /// Writes what stands between the value before and the one that follows.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = open.indices.last else { return }
    if !open[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
    open[last].isEmpty = false
    if open[last].layout == .lines { indent() }
  }

  private mutating func indent() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in open { bytes.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: " ")]) }
  }
}

extension JSONWriter {
  private mutating func appendQuoted(_ utf8: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    Self.append(utf8, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends text with all escaped that must not stand in a string as it is.
  private static func append(_ utf8: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var from = utf8.startIndex
    var index = from
    while true {
      index = ByteSearch.jsonEscape(in: utf8, from: index)
      if index == utf8.endIndex { break }
      let width = widthToEscape(in: utf8, at: index)
      if width > 0 {
        bytes.append(contentsOf: utf8[from..<index])
        appendEscaped(utf8[index..<(index + width)], to: &bytes)
        from = index + width
      }
      index += max(width, 1)
    }
    bytes.append(contentsOf: utf8[from...])
  }

  /// Measures a character that must not stand in a string as it is; 0 for all others.
  ///
  /// Beside what the RFC names, those at which some readers of JSON lines end a line, and the byte
  /// order mark, which Foundation's reader drops where it follows an escape.
  private static func widthToEscape(in utf8: ArraySlice<UInt8>, at index: Int) -> Int {
    switch utf8[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F:
      return 1
    case 0xC2 where index + 1 < utf8.endIndex && utf8[index + 1] == 0x85:
      return 2
    case 0xE2 where index + 2 < utf8.endIndex && utf8[index + 1] == 0x80:
      return utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
    case 0xEF where index + 2 < utf8.endIndex && utf8[index + 1] == 0xBB:
      return utf8[index + 2] == 0xBF ? 3 : 0
    default:
      return 0
    }
  }

  private static func appendEscaped(
    _ character: ArraySlice<UInt8>, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "\\"))
    switch character.first {
    case UInt8(ascii: "\""): bytes.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0xC2: bytes.append(contentsOf: "u0085".utf8)
    case 0xE2: bytes.append(contentsOf: (character.last == 0xA8 ? "u2028" : "u2029").utf8)
    case 0xEF: bytes.append(contentsOf: "ufeff".utf8)
    case let control?:
      bytes.append(contentsOf: (control < 0x10 ? "u000" : "u00").utf8)
      bytes.append(contentsOf: String(control, radix: 16).utf8)
    case nil: break
    }
  }
}
