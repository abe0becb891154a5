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

extension WordKey {
  /// The key of a word of ASCII letters; `nil` where there are others.
  init?(letters bytes: [UInt8], _ range: Range<Int>) {
    self.init()
    var start = range.lowerBound
    while start < range.upperBound {
      let block = ByteBlock(bytes, at: start)
      let letters = min(block.leadingLetters, range.upperBound - start)
      if letters < 8, letters < range.upperBound - start { return nil }
      add(block.lowered(letters == 8 ? .max : (1 &<< UInt64(8 &* letters)) &- 1))
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
