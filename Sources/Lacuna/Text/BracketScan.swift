/// The pairs of round brackets of a paragraph, asked for places in rising order.
struct BracketScan {
  /// Brackets around more than this hold whole sentences, or were never closed.
  private static let longest = 400

  /// Outermost pairs, in order.
  private let pairs: [Range<Int>]
  private var position = 0

  init(_ bytes: [UInt8], _ paragraph: Range<Int>) {
    var pairs: [Range<Int>] = []
    var open: [Int] = []
    for index in paragraph {
      switch bytes[index] {
      case UInt8(ascii: "("): open.append(index)
      case UInt8(ascii: ")"):
        guard let start = open.popLast() else { continue }
        if index - start > Self.longest { continue }
        while let last = pairs.last, last.lowerBound > start { pairs.removeLast() }
        pairs.append(start..<index)
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
