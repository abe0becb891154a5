import Lacuna

/// Decodes an input piece by piece; a character that two pieces share waits for the second.
struct ChunkDecoder {
  /// The first bytes that make an encoding of single bytes doubtful, as offsets in what was decoded.
  struct Doubts {
    /// A byte that begins a character in UTF-8.
    var multibyte: Int?
    /// A byte from 0x80 to 0x9F, in an encoding of ISO 8859.
    var c1: Int?
  }

  let encoding: Document.Encoding
  private(set) var doubts = Doubts()
  /// How many bytes were put out in an encoding of single bytes.
  private(set) var decoded = 0
  /// Whether an encoding of single bytes was decoded, whose bytes are well-formed UTF-8.
  var looksLikeUTF8: Bool {
    encoding.isSingleByte && doubts.multibyte != nil && mayBeUTF8 && expected == 0
  }

  private var mayBeUTF8 = true
  /// How many continuation bytes must follow if the text is UTF-8.
  private var expected = 0

  init(_ encoding: Document.Encoding) { self.encoding = encoding }

  /// Moves bytes to a buffer, decoded.
  ///
  /// - Returns: What is wrong with the bytes behind those that were moved.
  mutating func decode(
    _ raw: inout [UInt8], isLast: Bool, into buffer: inout [UInt8]
  ) -> ReadingFault? {
    switch encoding {
    case .utf8: decodeUTF8(&raw, isLast: isLast, into: &buffer)
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(&raw, isLast: isLast, into: &buffer)
    case .latin1, .latin9, .windows1252: decodeSingleBytes(&raw, into: &buffer)
    }
  }

  private func decodeUTF8(
    _ raw: inout [UInt8], isLast: Bool, into buffer: inout [UInt8]
  ) -> ReadingFault? {
    let (end, problem) = Self.wellFormedPrefix(of: raw)
    let rest = raw.count - end
    // A sequence that may be completed by the next piece.
    let waits = problem != nil && !isLast && rest < 4 && raw[end] >= 0xC2
    if end == raw.count, buffer.isEmpty {
      swap(&raw, &buffer)
      raw.removeAll(keepingCapacity: true)
      return nil
    }
    buffer.append(contentsOf: raw[..<end])
    raw.removeFirst(end)
    if waits || rest == 0 { return nil }
    raw.removeAll()
    return problem
  }

  /// Finds the first byte that is NUL or begins an ill-formed sequence.
  private static func wellFormedPrefix(of bytes: [UInt8]) -> (end: Int, ReadingFault?) {
    var index = 0
    while index < bytes.count {
      index = plainEnd(of: bytes, from: index)
      guard index < bytes.count else { break }
      if bytes[index] == 0 {
        return (
          index,
          .contradictedEncoding(
            declared: "UTF-8", found: "binary, or UTF-16 without a byte order mark")
        )
      }
      if bytes[index] >= 0x80 {
        let width = UTF8Scalar.wellFormedWidth(in: bytes, at: index)
        if width == 0 { return (index, .illFormed(encoding: "UTF-8")) }
        index += width
      } else {
        index += 1
      }
    }
    return (bytes.count, nil)
  }

  /// Skips ASCII but NUL, eight bytes at a time as far as possible.
  private static func plainEnd(of bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var index = start
      while index + 8 <= buffer.count {
        // The eight bytes lie within the buffer.
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word
        if (word | zeros) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      while index < buffer.count, unsafe buffer[index] &- 1 < 0x7F { index += 1 }
      return index
    }
  }

  private func decodeUTF16(
    _ raw: inout [UInt8], isLast: Bool, into buffer: inout [UInt8]
  ) -> ReadingFault? {
    let (low, high) = encoding == .utf16LittleEndian ? (0, 1) : (1, 0)
    var index = 0
    var fault: ReadingFault?
    while index < raw.count {
      guard index + 1 < raw.count else {
        if isLast { fault = .illFormed(encoding: encoding.rawValue) }
        break
      }
      var value = UInt32(raw[index + low]) | UInt32(raw[index + high]) << 8
      var width = 2
      if value & 0xF800 == 0xD800 {
        guard index + 3 < raw.count || isLast else { break }
        let second =
          index + 3 < raw.count
          ? UInt32(raw[index + 2 + low]) | UInt32(raw[index + 2 + high]) << 8 : 0
        guard value < 0xDC00, second & 0xFC00 == 0xDC00 else {
          fault = .illFormed(encoding: encoding.rawValue)
          break
        }
        value = 0x10000 + (value & 0x3FF) << 10 + second & 0x3FF
        width = 4
      }
      if value == 0 {
        fault = .contradictedEncoding(declared: encoding.rawValue, found: "binary")
        break
      }
      UTF8Scalar.append(value, to: &buffer)
      index += width
    }
    raw.removeFirst(index)
    if fault != nil { raw.removeAll() }
    return fault
  }

  private mutating func decodeSingleBytes(
    _ raw: inout [UInt8], into buffer: inout [UInt8]
  ) -> ReadingFault? {
    // Of what the buffer held before nothing counts but where it ends.
    let origin = decoded - buffer.count
    defer {
      raw.removeAll(keepingCapacity: true)
      decoded = origin + buffer.count
    }
    for byte in raw {
      guard byte >= 0x80 else {
        if byte == 0 {
          return .contradictedEncoding(declared: encoding.rawValue, found: "binary or UTF-16")
        }
        if expected > 0 { mayBeUTF8 = false }
        buffer.append(byte)
        continue
      }
      note(byte, at: origin + buffer.count)
      guard let value = encoding.scalar(byte) else {
        return .illFormed(encoding: encoding.rawValue)
      }
      UTF8Scalar.append(value, to: &buffer)
    }
    return nil
  }

  /// Follows the bytes as if they were UTF-8.
  private mutating func note(_ byte: UInt8, at offset: Int) {
    if encoding != .windows1252, byte < 0xA0, doubts.c1 == nil { doubts.c1 = offset }
    if byte & 0xC0 == 0x80 {
      if expected == 0 { mayBeUTF8 = false } else { expected -= 1 }
      return
    }
    if expected > 0 { mayBeUTF8 = false }
    if doubts.multibyte == nil { doubts.multibyte = offset }
    switch byte {
    case 0xC2...0xDF: expected = 1
    case 0xE0...0xEF: expected = 2
    case 0xF0...0xF4: expected = 3
    default: mayBeUTF8 = false
    }
  }
}
