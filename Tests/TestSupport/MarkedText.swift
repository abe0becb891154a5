/// A text whose places of interest are marked by keycaps, as in `Am 1️⃣7. Oktober2️⃣ war es so weit`.
///
/// The markers are taken out, so that a test states places without counting bytes by hand.
package struct MarkedText: Sendable {
  /// The text without its markers.
  package let text: String
  /// For each marker the UTF-8 byte offset in `text` of what follows it.
  package let offsets: [Int: Int]

  /// Takes the markers 0️⃣ to 9️⃣ out of a text; a marker that occurs again keeps its last place.
  package init(_ marked: String) {
    let keycap: [UInt8] = [0xEF, 0xB8, 0x8F, 0xE2, 0x83, 0xA3]
    let bytes = Array(marked.utf8)
    var plain: [UInt8] = []
    var offsets: [Int: Int] = [:]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39, bytes[(index + 1)...].starts(with: keycap) {
        offsets[Int(byte - 0x30)] = plain.count
        index += 1 + keycap.count
      } else {
        plain.append(byte)
        index += 1
      }
    }
    self.text = String(decoding: plain, as: UTF8.self)
    self.offsets = offsets
  }

  /// The byte range from one marker to another; `nil` where one is missing or they are exchanged.
  package func range(_ first: Int, _ last: Int) -> Range<Int>? {
    guard let start = offsets[first], let end = offsets[last], start <= end else { return nil }
    return start..<end
  }

  /// The ranges between the markers 1 and 2, 3 and 4, and so on, as far as both are there.
  package var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var marker = 1
    while let range = range(marker, marker + 1) {
      ranges.append(range)
      marker += 2
    }
    return ranges
  }
}
