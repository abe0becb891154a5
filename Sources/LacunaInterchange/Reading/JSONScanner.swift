import Lacuna

/// Reads one JSON object whose members are asked for as they come; all else is passed over.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  private var byte: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
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
    let start = position
    step(over: UInt8(ascii: "-"))
    let hasLeadingZero = byte == UInt8(ascii: "0")
    let digits = skipDigits()
    guard digits == 1 || digits > 1 && !hasLeadingZero else { return nil }
    if step(over: UInt8(ascii: ".")), skipDigits() == 0 { return nil }
    if let byte, byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if !step(over: UInt8(ascii: "-")) { step(over: UInt8(ascii: "+")) }
      if skipDigits() == 0 { return nil }
    }
    return Double(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  @discardableResult
  private mutating func step(over expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    position += 1
    return true
  }

  /// Steps over digits and counts them.
  private mutating func skipDigits() -> Int {
    let start = position
    while let byte, byte &- 0x30 < 10 { position += 1 }
    return position - start
  }

  /// Reads `true` or `false`; `nil` where there is neither.
  mutating func bool() -> Bool? {
    skipBlanks()
    return word("true") ? true : word("false") ? false : nil
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

  /// Passes over any value and returns it as it is spelt; `nil` where it is malformed.
  mutating func spelling() -> ArraySlice<UInt8>? {
    skipBlanks()
    let start = position
    return skip() ? bytes[start..<position] : nil
  }

  private mutating func word(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  /// Reads a string; `nil` where there is none, or a malformed one.
  mutating func string() -> [UInt8]? {
    skipBlanks()
    guard byte == 0x22 else { return nil }
    position += 1
    var text: [UInt8] = []
    var from = position
    while let byte {
      switch byte {
      case 0x22:
        text.append(contentsOf: bytes[from..<position])
        position += 1
        return text
      case 0x5C:
        text.append(contentsOf: bytes[from..<position])
        position += 1
        guard appendEscape(to: &text) else { return nil }
        from = position
      case ..<0x20: return nil
      default: position += 1
      }
    }
    return nil
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
        guard bytes[position...].starts(with: [0x5C, 0x75]) else { return false }
        position += 2
        guard let low = unit(), low & 0xFC00 == 0xDC00 else { return false }
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
    guard position + 4 <= bytes.endIndex else { return nil }
    let digits = bytes[position..<(position + 4)]
    guard digits.allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }) else { return nil }
    position += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
