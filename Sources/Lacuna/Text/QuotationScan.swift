/// The quotations of a paragraph that open and close within it, asked for places in rising order.
struct QuotationScan {
  /// Longer ones are speeches, or were never closed.
  private static let longest = 4000

  private let pairs: [Range<Int>]
  private var position = 0

  /// Pairs the marks of a paragraph; the white space around straight marks tells opening ones.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], _ paragraph: Range<Int>) {
    var pairs: [Range<Int>] = []
    var open: (offset: Int, mark: UInt32)?
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
      let next = index + width
      switch scalar {
      case 0x22, 0xAB, 0xBB, 0x201C...0x201E:
        if let (offset, mark) = open, Self.closes(scalar, mark), next - offset <= Self.longest {
          pairs.append(offset..<index)
          open = nil
        } else if open == nil || open.map({ next - $0.offset > Self.longest }) == true,
          next < paragraph.upperBound, Whitespace.width(in: bytes, at: next) == 0
        {
          open = (index, scalar)
        }
      default: break
      }
      index = next
    }
    self.pairs = pairs
  }

  private static func closes(_ scalar: UInt32, _ opening: UInt32) -> Bool {
    switch opening {
    case 0x22: scalar == 0x22
    case 0x201E: scalar == 0x201C || scalar == 0x201D || scalar == 0x22
    case 0x201C: scalar == 0x201D
    case 0x201D: scalar == 0x201D
    case 0xAB: scalar == 0xBB
    default: scalar == 0xAB
    }
  }

  /// Tells whether the marks of a range lie within a quotation that goes on after them.
  mutating func isInside(_ marks: Range<Int>) -> Bool {
    while position < pairs.count, pairs[position].upperBound < marks.lowerBound { position += 1 }
    guard position < pairs.count else { return false }
    return pairs[position].lowerBound < marks.lowerBound
      && marks.upperBound <= pairs[position].upperBound
  }
}
