/// The pairs of brackets of a paragraph, asked for places in rising order.
struct BracketScan {
  /// Brackets around more than this hold whole sentences, or were never closed.
  private static let longest = 400

  /// Outermost pairs, in order.
  private let pairs: [Range<Int>]
  private var position = 0

  init(_ bytes: [UInt8], _ paragraph: Range<Int>) {
    var pairs: [Range<Int>] = []
    var open: [(offset: Int, closer: UInt8)] = []
    for index in paragraph {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "("): open.append((index, UInt8(ascii: ")")))
      case UInt8(ascii: "["): open.append((index, UInt8(ascii: "]")))
      case UInt8(ascii: "{"): open.append((index, UInt8(ascii: "}")))
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        // A closing bracket of another kind is a list marker or a slip, and pairs nothing.
        guard let last = open.last, last.closer == byte else { continue }
        open.removeLast()
        if index - last.offset > Self.longest { continue }
        while let inner = pairs.last, inner.lowerBound > last.offset { pairs.removeLast() }
        pairs.append(last.offset..<index)
      default: break
      }
    }
    self.pairs = pairs
  }

  /// Tells whether a place lies in brackets that opened after the sentence began.
  mutating func isInside(_ offset: Int, sentenceStart: Int) -> Bool {
    while position < pairs.count, pairs[position].upperBound <= offset { position += 1 }
    guard position < pairs.count else { return false }
    let pair = pairs[position]
    return pair.lowerBound < offset && pair.lowerBound > sentenceStart
  }
}
