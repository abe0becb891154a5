/// The pairs of brackets around the places of a paragraph, asked for places in rising order.
///
/// Only the brackets near a place are read, and only where one has opened in the sentence; what is
/// kept of them is bounded.
struct BracketScan {
  /// Brackets around more than this hold whole sentences, or were never closed.
  private static let longest = 400

  private let end: Int
  /// How far the brackets have been read.
  private var read: Int
  /// The last bracket that the walk over the paragraph has seen open.
  private var lastOpening = -1
  /// Outermost pairs that end after the last place asked for, in order, from `first` on.
  private var pairs: [Range<Int>] = []
  private var first = 0
  private var open: [(offset: Int, closer: UInt8)] = []

  init(_ paragraph: Range<Int>) {
    read = paragraph.lowerBound
    end = paragraph.upperBound
  }

  /// Takes note of an opening bracket that the walk passes.
  mutating func noteOpening(_ offset: Int) { lastOpening = offset }

  /// Tells whether a place lies in brackets that opened after the sentence began.
  ///
  /// - Complexity: O(*n*) in all for a paragraph.
  mutating func isInside(_ offset: Int, sentenceStart: Int, _ bytes: [UInt8]) -> Bool {
    guard lastOpening > sentenceStart, lastOpening >= offset - Self.longest else { return false }
    readPairs(around: offset, bytes)
    while first < pairs.count, pairs[first].upperBound <= offset { first += 1 }
    if first >= Self.longest {
      pairs.removeFirst(first)
      first = 0
    }
    guard first < pairs.count else { return false }
    let pair = pairs[first]
    return pair.lowerBound < offset && pair.lowerBound > sentenceStart
  }

  /// Reads up to where a pair around a place must have closed; what is too far before it to belong
  /// to one is passed over.
  private mutating func readPairs(around offset: Int, _ bytes: [UInt8]) {
    if read < offset - Self.longest {
      read = offset - Self.longest
      open.removeAll(keepingCapacity: true)
    }
    let limit = min(end, offset + Self.longest + 1)
    while read < limit {
      let byte = bytes[read]
      switch byte {
      case UInt8(ascii: "("): note(read, closer: UInt8(ascii: ")"))
      case UInt8(ascii: "["): note(read, closer: UInt8(ascii: "]"))
      case UInt8(ascii: "{"): note(read, closer: UInt8(ascii: "}"))
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close(read, byte)
      default: break
      }
      read += 1
    }
  }

  private mutating func note(_ offset: Int, closer: UInt8) {
    // Those that are too far away to be closed lie at the bottom.
    if open.count >= 4 * Self.longest {
      open.removeAll { $0.offset < offset - Self.longest }
    }
    open.append((offset, closer))
  }

  private mutating func close(_ offset: Int, _ byte: UInt8) {
    // A closing bracket of another kind is a list marker or a slip, and pairs nothing.
    guard let last = open.last, last.closer == byte else { return }
    open.removeLast()
    if offset - last.offset > Self.longest { return }
    while pairs.count > first, let inner = pairs.last, inner.lowerBound > last.offset {
      pairs.removeLast()
    }
    pairs.append(last.offset..<offset)
  }
}
