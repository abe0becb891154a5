/// The pairs of brackets of a paragraph, asked for places in rising order.
struct BracketScan {
  /// Brackets around more than this hold whole sentences, or were never closed.
  private static let longest = 400

  /// Outermost pairs, in order.
  private let pairs: [Range<Int>]
  private var position = 0

  init(_ bytes: [UInt8], _ paragraph: Range<Int>) {
    guard Self.hasOpening(bytes, paragraph) else {
      pairs = []
      return
    }
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

  /// Tells whether any bracket opens; a loop that the compiler makes wide.
  private static func hasOpening(_ bytes: [UInt8], _ paragraph: Range<Int>) -> Bool {
    let text = bytes.span.extracting(paragraph)
    var count: UInt = 0
    for index in text.indices {
      let byte = text[index]
      count &+= byte == 0x28 || byte | 0x20 == 0x7B ? 1 : 0
    }
    return count > 0
  }

  /// Tells whether a place lies in brackets that opened after the sentence began.
  mutating func isInside(_ offset: Int, sentenceStart: Int) -> Bool {
    while position < pairs.count, pairs[position].upperBound <= offset { position += 1 }
    guard position < pairs.count else { return false }
    let pair = pairs[position]
    return pair.lowerBound < offset && pair.lowerBound > sentenceStart
  }
}
