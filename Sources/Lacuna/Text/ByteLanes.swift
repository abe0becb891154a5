/// Bytes of a text eight at a time, each a lane of a number, to count those of a class.
///
/// What tells of a class is the highest bit of each lane.
enum ByteLanes {
  @inline(__always)
  static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The bytes from a place on, with zeros behind an end.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, at place: Int, before end: Int) -> UInt64 {
    var bits: UInt64 = 0
    if place &+ 8 <= bytes.count {
      // The load is checked against the span, and any eight bytes make a number.
      bits = unsafe UInt64(
        littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      let missing = place &+ 8 &- end
      if missing > 0 { bits &= .max &>> UInt64(8 &* missing) }
    } else {
      for index in place..<end {
        bits |= UInt64(bytes[index]) &<< UInt64(8 &* (index &- place))
      }
    }
    return bits
  }

  /// Tells which lanes are ASCII from `low` on.
  @inline(__always)
  static func ascii(_ bits: UInt64, from low: UInt8) -> UInt64 {
    ((bits & each(0x7F)) &+ each(0x80 &- low)) & ~bits & each(0x80)
  }

  /// Tells which lanes are ASCII from `low` to `high`.
  @inline(__always)
  static func ascii(_ bits: UInt64, from low: UInt8, through high: UInt8) -> UInt64 {
    ascii(bits, from: low) & ~ascii(bits, from: high &+ 1)
  }

  /// Tells which lanes begin a character that is not ASCII.
  @inline(__always)
  static func beginnings(_ bits: UInt64) -> UInt64 { bits & bits &<< 1 & each(0x80) }

  /// How many lanes are told of.
  @inline(__always)
  static func count(_ told: UInt64) -> Int {
    Int(truncatingIfNeeded: ((told &>> 7) &* each(1)) &>> 56)
  }

  /// Calls `body` with the number of each lane that is told of.
  @inline(__always)
  static func forEach(_ told: UInt64, _ body: (Int) -> Void) {
    var rest = told
    while rest != 0 {
      body(rest.trailingZeroBitCount &>> 3)
      rest &= rest &- 1
    }
  }
}
