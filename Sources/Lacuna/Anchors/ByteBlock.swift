/// Eight bytes of a text, of which the first is the lowest; zeros stand for what is behind its end.
struct ByteBlock {
  private let bits: UInt64

  /// Reads the bytes from an offset on, up to the list's end.
  @inline(__always)
  init(_ bytes: [UInt8], at start: Int) {
    if start &+ 8 <= bytes.count {
      // The offset is checked against the span, and any eight bytes are a number.
      let read = unsafe bytes.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: start, as: UInt64.self)
      bits = UInt64(littleEndian: read)
    } else {
      var read: UInt64 = 0
      for index in start..<max(start, bytes.count) {
        read |= UInt64(bytes[index]) &<< UInt64(8 &* (index &- start))
      }
      bits = read
    }
  }

  /// Reads eight bytes from an offset that has as many behind it; others end the program.
  @inline(__always)
  init(whole bytes: Span<UInt8>, at start: Int) {
    // The one load of the loop over all words: `plainWords` goes on only where eight bytes are left, which
    // is checked all the same.
    let read = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: start, as: UInt64.self)
    bits = UInt64(littleEndian: read)
  }

  /// All eight bytes.
  var word: UInt64 { bits }

  /// The first byte.
  var first: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// Whether the byte at a place is a space.
  @inline(__always)
  func hasSpace(at place: Int) -> Bool { bits &>> UInt64(8 &* place) & 0xFF == 0x20 }

  /// How many ASCII letters the block begins with.
  var leadingLetters: Int {
    @inline(__always) get { others.trailingZeroBitCount &>> 3 }
  }

  /// The high bit of each byte that is no ASCII letter.
  var others: UInt64 {
    @inline(__always) get {
      let lower = (bits | Self.each(0x20)) & Self.each(0x7F)
      let atLeastA = lower &+ Self.each(0x80 - 0x61)
      let beyondZ = lower &+ Self.each(0x80 - 0x7B)
      return ~(atLeastA & ~beyondZ & ~bits) & Self.each(0x80)
    }
  }

  /// The byte at a place.
  @inline(__always)
  func byte(at place: Int) -> UInt8 { UInt8(truncatingIfNeeded: bits &>> UInt64(8 &* place)) }

  /// The bytes that a mask lets through, in lower case where they are letters.
  @inline(__always)
  func lowered(_ mask: UInt64) -> UInt64 { (bits | Self.each(0x20)) & mask }

  /// A bit for each letter that is a capital, of the bytes that a mask lets through.
  @inline(__always)
  func capitals(_ mask: UInt64) -> UInt64 { ~bits & Self.each(0x20) & mask }

  /// Lets through the bytes before the first one with its high bit.
  @inline(__always)
  static func mask(before others: UInt64) -> UInt64 {
    // Where there is none, all are let through.
    ((others & (0 &- others)) &>> 7) &- 1
  }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

/// The letters of ASCII and Latin-1 that a block begins with.
struct LatinBlock {
  /// The high bit of each byte that is none of them.
  let others: UInt64
  /// Whether a letter is one that is not folded byte by byte, or a sign in the midst of them.
  let isOdd: Bool
  /// How many letters begin among the first ones.
  let letters: Int
  let capitals: Int
  let startsCapital: Bool
  /// Their bytes in lower case, with zeros behind them.
  let lowered: UInt64
  /// Whether the last byte is the first of a letter's two.
  let endsWithin: Bool
}

extension ByteBlock {
  /// - Parameter within: Whether the first byte is the second of a letter.
  @inline(__always)
  func latin(within: Bool) -> LatinBlock {
    let leads = Self.places(of: 0xC3, in: bits)
    let trails = leads &<< 8 | (within ? 0x80 : 0)
    let odd =
      Self.places(of: 0x9F, in: bits) | Self.places(of: 0x97, in: bits)
      | Self.places(of: 0xB7, in: bits)
    let others = others & ~leads & ~trails
    let mask = Self.mask(before: others)
    // The bit of lower case, where a byte has it: not in the first of two.
    let cases = Self.each(0x20) & ~(leads &>> 2)
    let capitals = ~bits & cases & mask
    return LatinBlock(
      others: others, isOdd: odd & trails & mask != 0,
      letters: others == 0
        ? 8 &- trails.nonzeroBitCount
        : (others.trailingZeroBitCount &>> 3) &- (trails & mask).nonzeroBitCount,
      capitals: capitals.nonzeroBitCount,
      startsCapital: capitals & (leads & 0x80 != 0 ? 0xFF00 : 0xFF) != 0,
      lowered: (bits | cases) & mask, endsWithin: leads >> 63 != 0)
  }

  /// The high bit of each byte that is a given one.
  @inline(__always)
  private static func places(of byte: UInt64, in bits: UInt64) -> UInt64 {
    let differences = bits ^ each(byte)
    return ~(((differences & each(0x7F)) &+ each(0x7F)) | differences | each(0x7F))
  }
}
