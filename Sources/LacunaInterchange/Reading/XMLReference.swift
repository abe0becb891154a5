import Lacuna

/// References in XML: `&amp;`, `&#228;`, `&#xE4;`.
enum XMLReference {
  enum Result {
    case scalar(UInt32, width: Int)
    case fault(ReadingFault)
  }

  /// How many bytes are looked at.
  static let longest = 40

  /// Reads the reference that some text begins with.
  static func read(_ text: ArraySlice<UInt8>) -> Result {
    guard let end = text.firstIndex(of: UInt8(ascii: ";")) else {
      return .fault(.malformedReference)
    }
    let width = end + 1 - text.startIndex
    let name = text[(text.startIndex + 1)..<end]
    if name.first == UInt8(ascii: "#") { return number(name.dropFirst(), width: width) }
    switch name.count {
    case 2 where name.elementsEqual("lt".utf8): return .scalar(0x3C, width: width)
    case 2 where name.elementsEqual("gt".utf8): return .scalar(0x3E, width: width)
    case 3 where name.elementsEqual("amp".utf8): return .scalar(0x26, width: width)
    case 4 where name.elementsEqual("quot".utf8): return .scalar(0x22, width: width)
    case 4 where name.elementsEqual("apos".utf8): return .scalar(0x27, width: width)
    default:
      let isName = name.allSatisfy {
        $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10
          || [0x2D, 0x2E, 0x5F].contains($0)
      }
      guard isName, !name.isEmpty else { return .fault(.malformedReference) }
      return .fault(.undeclaredEntity(String(decoding: name, as: UTF8.self)))
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>, width: Int) -> Result {
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let digits = isHexadecimal ? digits.dropFirst() : digits
    guard !digits.isEmpty, digits.count <= 10,
      let value = UInt32(
        String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      digits.first != UInt8(ascii: "+")
    else { return .fault(.malformedReference) }
    return isAllowed(value) ? .scalar(value, width: width) : .fault(.forbiddenCharacter(value))
  }

  /// XML's `Char`.
  static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    UTF8Scalar.append(value, to: &bytes)
  }
}
