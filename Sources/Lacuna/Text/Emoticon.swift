/// Faces that people draw with punctuation, and emoji.
enum Emoticon {
  /// Tells by the byte after its eyes whether there may be one.
  static func mayBegin(in bytes: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset + 1 < end else { return false }
    switch bytes[offset + 1] {
    case 0x28, 0x29, 0x2D, 0x44, 0x50, 0x6F, 0x70, 0x7C: return true
    default: return false
    }
  }

  /// Finds the end of `:)`, `;-)`, `=D` or `:-P` at its eyes.
  static func end(in bytes: [UInt8], at offset: Int, before end: Int) -> Int? {
    var index = offset + 1
    if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "o") {
      index += 1
    }
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "("):
      while index < end, bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "(") {
        index += 1
      }
    case UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "|"):
      index += 1
    default:
      return nil
    }
    return index == end || Whitespace.width(in: bytes, at: index) > 0 ? index : nil
  }

  /// Tells whether a scalar is an emoji or joins or varies one.
  static func isEmoji(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F300...0x1FAFF, 0x2600...0x27BF, 0x1F1E6...0x1F1FF, 0xFE0F, 0x200D, 0x2B50, 0x2B55:
      true
    default:
      false
    }
  }
}
