/// Eight bytes of a text, looked at together.
///
/// What is looked for is told by the highest bit of each byte. Where several kinds are looked for,
/// only the first byte found is certain: a borrow may mark the bytes after it.
package struct ByteWord {
  /// How many bytes are looked at together.
  @inlinable package static var width: Int { 8 }
  @usableFromInline static var lowBits: UInt64 { 0x0101_0101_0101_0101 }
  @usableFromInline static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The first byte is the lowest.
  package let bits: UInt64

  /// Takes the bytes from an offset on; all eight must lie within the text.
  @inlinable
  package init(_ bytes: Span<UInt8>, at offset: Int) {
    // Any eight bytes make an integer, and the load checks that they lie within the span.
    bits = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Takes the bytes from an offset on that lie before another one, and spaces for the rest.
  @inline(__always)
  package init(_ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    let count = end &- offset
    if count >= Self.width {
      self.init(bytes, at: offset)
      return
    }
    var rest: UInt64 = 0
    if offset &+ Self.width <= bytes.count {
      rest = ByteWord(bytes, at: offset).bits
    } else {
      for index in (offset..<end).reversed() { rest = rest << 8 | UInt64(bytes[index]) }
    }
    let free = ~UInt64(0) << UInt64(8 &* count)
    self.init(bits: rest & ~free | free & Self.lowBits &* 0x20)
  }

  private init(bits: UInt64) { self.bits = bits }

  /// The bytes with `a` to `z` for `A` to `Z`.
  package var lowered: UInt64 {
    let low = bits & ~Self.highBits
    let capitals = (low &+ Self.lowBits &* 0x3F) & ~(low &+ Self.lowBits &* 0x25) & ~bits
    return bits | (capitals & Self.highBits) >> 2
  }

  /// The highest bits of the first bytes, of which there are at least as many as there are here.
  package static func highBits(ofFirst count: Int) -> UInt64 {
    count >= width ? highBits : highBits & ~(~0 << UInt64(8 &* count))
  }

  /// Marks bytes from 0x80 on.
  @inlinable package var nonASCII: UInt64 { bits & Self.highBits }

  /// Marks bytes of a value.
  @inlinable
  package func equal(to byte: UInt8) -> UInt64 {
    let rest = bits ^ (Self.lowBits &* UInt64(byte))
    return (rest &- Self.lowBits) & ~rest & Self.highBits
  }

  /// Marks bytes below a value up to 0x80.
  @inlinable
  package func below(_ byte: UInt8) -> UInt64 {
    (bits &- Self.lowBits &* UInt64(byte)) & ~bits & Self.highBits
  }

  /// Marks bytes of a value, each for certain.
  @inlinable
  package func exactly(_ byte: UInt8) -> UInt64 {
    let rest = bits ^ (Self.lowBits &* UInt64(byte))
    let low = ~Self.highBits
    return ~(((rest & low) &+ low) | rest) & Self.highBits
  }

  /// Marks bytes that are none of `a` to `z`.
  @inlinable package var notLowerCase: UInt64 {
    let aboveZ = (bits & ~Self.highBits) &+ Self.lowBits &* 5
    return (aboveZ | bits) & Self.highBits | below(0x61)
  }

  /// Marks bytes that are `a` to `z`, each for certain.
  package var lowerCase: UInt64 { Self.smallLetters(bits & ~Self.highBits) & ~bits }

  /// Marks bytes that are no space and no letter of ASCII, each for certain.
  package var neitherSpacesNorLetters: UInt64 {
    let low = bits & ~Self.highBits
    let spaces = ~((low ^ Self.lowBits &* 0x20) &+ ~Self.highBits)
    let letters = Self.smallLetters(low | Self.lowBits &* 0x20)
    return (~(spaces | letters) | bits) & Self.highBits
  }

  /// Marks `a` to `z` in eight bytes that are all below 0x80.
  private static func smallLetters(_ bits: UInt64) -> UInt64 {
    (bits &+ lowBits &* 0x1F) & ~(bits &+ lowBits &* 5) & highBits
  }

  /// Marks bytes that go on with a scalar, each for certain.
  @inlinable package var continuations: UInt64 { bits & ~(bits << 1) & Self.highBits }

  /// Counts the line feeds of a text and the scalars that begin in it.
  package static func lineFeedsAndScalars(in text: Span<UInt8>) -> (Int, Int) {
    var counts = (0, text.count)
    var index = 0
    while index + width <= text.count {
      // Each place of the words has a sum in a byte of its own.
      var lineFeeds: UInt64 = 0
      var continuations: UInt64 = 0
      let end = min(index + 255 * width, text.count)
      while index &+ width <= end {
        let word = ByteWord(text, at: index)
        lineFeeds &+= word.exactly(0x0A) >> 7
        continuations &+= word.continuations >> 7
        index &+= width
      }
      counts.0 += total(lineFeeds)
      counts.1 -= total(continuations)
    }
    for index in index..<text.count {
      if text[index] == 0x0A { counts.0 += 1 }
      if text[index] & 0xC0 == 0x80 { counts.1 -= 1 }
    }
    return counts
  }

  /// Adds up the eight bytes of a sum.
  private static func total(_ sum: UInt64) -> Int {
    var total: UInt64 = 0
    for place in 0..<8 as Range<UInt64> { total += sum >> (8 * place) & 0xFF }
    return Int(total)
  }

  /// The place of the first byte that is marked, where one is.
  @inlinable
  package static func first(_ marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }
}
