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

  /// All eight bytes.
  var word: UInt64 { bits }

  /// The first byte.
  var first: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// Whether the byte at a place is a space.
  @inline(__always)
  func hasSpace(at place: Int) -> Bool { bits &>> UInt64(8 &* place) & 0xFF == 0x20 }

  /// How many ASCII letters the block begins with.
  var leadingLetters: Int {
    @inline(__always) get {
      let lower = (bits | Self.each(0x20)) & Self.each(0x7F)
      let atLeastA = lower &+ Self.each(0x80 - 0x61)
      let beyondZ = lower &+ Self.each(0x80 - 0x7B)
      let others = ~(atLeastA & ~beyondZ & ~bits) & Self.each(0x80)
      return others.trailingZeroBitCount &>> 3
    }
  }

  /// A bit for each of the first letters that is a capital.
  @inline(__always)
  func capitals(in letters: Int) -> UInt64 { ~bits & Self.each(0x20) & Self.mask(letters) }

  /// A bit for each of the first letters that is none.
  @inline(__always)
  func smallLetters(in letters: Int) -> UInt64 { bits & Self.each(0x20) & Self.mask(letters) }

  /// The first letters in lower case, with zeros behind them.
  @inline(__always)
  func lowered(_ letters: Int) -> UInt64 { (bits | Self.each(0x20)) & Self.mask(letters) }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { .max &>> UInt64(64 &- 8 &* count) }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

/// A folded word's first eight bytes, its length and a hash of the whole, eight bytes at a time.
struct WordKey: Equatable {
  private(set) var first: UInt64 = 0
  private(set) var hash: UInt64 = 0
  private(set) var blocks = 0

  /// Adds the next eight bytes, or the rest.
  @inline(__always)
  mutating func add(_ block: UInt64) {
    if blocks == 0 { first = block }
    blocks &+= 1
    hash = (hash ^ block) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash &>> 32
  }

  init() {}

  /// The key of a word that is folded already.
  init(_ folded: [UInt8]) {
    var start = 0
    while start < folded.count {
      add(ByteBlock(folded, at: start).word)
      start += 8
    }
  }
}

/// The key of a word that is folded byte by byte.
struct FoldedKey {
  private var key = WordKey()
  private var block: UInt64 = 0
  private var shift: UInt64 = 0

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    block |= UInt64(byte) &<< shift
    shift &+= 8
    if shift == 64 {
      key.add(block)
      (block, shift) = (0, 0)
    }
  }

  /// The key of all bytes added.
  func finished() -> WordKey {
    var key = key
    if shift > 0 { key.add(block) }
    return key
  }
}
