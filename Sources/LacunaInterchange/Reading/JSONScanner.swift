import Lacuna

/// Reads one JSON object whose members are asked for as they come; all else is passed over.
struct JSONScanner {
  private var bytes: ArraySlice<UInt8>
  private var position: Int
  /// The lines that the bytes are one of, or a piece of one.
  private var lines: LineScanner?
  private var failure: ReadingError?

  /// Reads what is in memory.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Reads a line after the other, a long one piece after piece.
  init(_ lines: LineScanner) {
    self.lines = lines
    bytes = []
    position = 0
  }

  /// The next byte; `nil` at the end.
  private var byte: UInt8? {
    mutating get {
      if position == bytes.endIndex { readPiece() }
      return position < bytes.endIndex ? bytes[position] : nil
    }
  }

  /// Goes on with the next piece of the line, where there is one.
  private mutating func readPiece() {
    guard lines != nil, failure == nil else { return }
    // The window must be the only owner of its bytes.
    (bytes, position) = ([], 0)
    do throws(ReadingError) {
      guard try lines?.nextPiece() ?? false else { return }
    } catch {
      failure = error
    }
    begin()
  }

  private mutating func begin() {
    guard let lines, failure == nil else { return }
    bytes = lines.bytes[lines.range]
    position = bytes.startIndex
  }

  /// Goes on to the next line, whatever is left of the one before; whether there was one.
  mutating func nextLine() throws(ReadingError) -> Bool {
    while byte != nil { position = bytes.endIndex }
    if let failure { throw failure }
    (bytes, position) = ([], 0)
    guard try lines?.next(inPieces: true) ?? false else { return false }
    begin()
    return true
  }

  /// What is wrong with the line: that it cannot be read to its end, or else a fault in it.
  func error(_ fault: ReadingFault) -> ReadingError {
    failure ?? lines?.error(fault) ?? .content(fault, line: 1, column: 1)
  }

  /// Where the line begins.
  var linePlace: (line: Int, column: Int) { lines?.place ?? (1, 1) }

  /// What is known of the encoding, added to what a reader met.
  func completed(_ met: ReadingRemarks) -> ReadingRemarks {
    lines.map { met.with($0.window) } ?? met
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  /// Steps over a mark and the blanks around it, if it is the one.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard byte == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  /// Whether a string comes next.
  mutating func isAtString() -> Bool {
    skipBlanks()
    return byte == 0x22
  }

  mutating func isAtEnd() -> Bool {
    skipBlanks()
    return byte == nil
  }

  /// Reads the members of an object; false where it is malformed.
  ///
  /// - Parameter member: Is given each name, and reads the value; false where that is malformed.
  mutating func object(_ member: (inout JSONScanner, [UInt8]) -> Bool) -> Bool {
    guard take("{") else { return false }
    if take("}") { return true }
    repeat {
      guard let name = string(), take(":"), member(&self, name) else { return false }
    } while take(",")
    return take("}")
  }

  /// Reads the elements of an array; false where it is malformed.
  mutating func array(_ element: (inout JSONScanner) -> Bool) -> Bool {
    guard take("[") else { return false }
    if take("]") { return true }
    repeat {
      guard element(&self) else { return false }
    } while take(",")
    return take("]")
  }

  /// Reads a number; `nil` where there is none, or one that JSON spells otherwise (`01`, `+1`, `1.`).
  mutating func number() -> Double? {
    skipBlanks()
    var text: [UInt8] = []
    take(UInt8(ascii: "-"), into: &text)
    let hasLeadingZero = byte == UInt8(ascii: "0")
    let digits = takeDigits(into: &text)
    guard digits == 1 || digits > 1 && !hasLeadingZero else { return nil }
    if take(UInt8(ascii: "."), into: &text), takeDigits(into: &text) == 0 { return nil }
    if take(UInt8(ascii: "e"), into: &text) || take(UInt8(ascii: "E"), into: &text) {
      if !take(UInt8(ascii: "-"), into: &text) { take(UInt8(ascii: "+"), into: &text) }
      if takeDigits(into: &text) == 0 { return nil }
    }
    return Double(String(decoding: text, as: UTF8.self))
  }

  /// Takes a character, if it is the one.
  @discardableResult
  private mutating func take(_ expected: UInt8, into text: inout [UInt8]) -> Bool {
    guard byte == expected else { return false }
    text.append(expected)
    position += 1
    return true
  }

  /// Takes digits and counts them.
  private mutating func takeDigits(into text: inout [UInt8]) -> Int {
    let before = text.count
    while let byte, byte &- 0x30 < 10 {
      text.append(byte)
      position += 1
    }
    return text.count - before
  }

  /// Reads `true` or `false`; `nil` where there is neither.
  mutating func bool() -> Bool? {
    skipBlanks()
    return word("true") ? true : word("false") ? false : nil
  }

  /// Passes over `null`; false where another value stands.
  mutating func null() -> Bool {
    skipBlanks()
    return word("null")
  }

  /// Passes over any value.
  mutating func skip(depth: Int = 0) -> Bool {
    skipBlanks()
    guard depth < 64 else { return false }
    switch byte {
    case UInt8(ascii: "{"): return object { scanner, _ in scanner.skip(depth: depth + 1) }
    case UInt8(ascii: "["): return array { $0.skip(depth: depth + 1) }
    case 0x22: return string() != nil
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return number() != nil
    }
  }

  /// Passes over any value in memory and returns it as it is spelt; `nil` where it is malformed.
  mutating func spelling() -> ArraySlice<UInt8>? {
    skipBlanks()
    let start = position
    return skip() ? bytes[start..<position] : nil
  }

  /// Steps over a word, as far as it is there.
  private mutating func word(_ word: String) -> Bool {
    for letter in word.utf8 {
      guard byte == letter else { return false }
      position += 1
    }
    return true
  }

  /// Reads a string; `nil` where there is none, or a malformed one.
  mutating func string() -> [UInt8]? {
    skipBlanks()
    guard byte == 0x22 else { return nil }
    position += 1
    var text: [UInt8] = []
    while true {
      let end = ByteSearch.jsonMark(in: bytes, from: position)
      let rest = lines.map { $0.window.remaining.map { $0 + bytes.endIndex - position } }
      text.makeRoom(for: end - position, ofAtMost: rest ?? bytes.endIndex - position)
      text.append(contentsOf: bytes[position..<end])
      position = end
      switch byte {
      case 0x22:
        position += 1
        return text
      case 0x5C:
        position += 1
        guard appendEscape(to: &text) else { return nil }
      case nil: return nil
      case let control? where control < 0x20: return nil
      // The next piece of the line.
      default: break
      }
    }
  }

  private mutating func appendEscape(to text: inout [UInt8]) -> Bool {
    guard let byte else { return false }
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      guard var value = unit() else { return false }
      if value & 0xFC00 == 0xD800 {
        guard word("\\u"), let low = unit(), low & 0xFC00 == 0xDC00 else { return false }
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      }
      guard Unicode.Scalar(value) != nil else { return false }
      UTF8Scalar.append(value, to: &text)
    default: return false
    }
    return true
  }

  /// Reads four hexadecimal digits.
  private mutating func unit() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = byte else { return nil }
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt32(digit & 0x0F)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32(digit & 0x0F) + 9
      default: return nil
      }
      position += 1
    }
    return value
  }
}
