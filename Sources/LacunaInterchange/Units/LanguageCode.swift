/// Language tags as files spell them: `de`, `DE`, `de_DE`, `de-DE`.
enum LanguageCode {
  /// Spells a tag by the conventions of BCP 47: `de`, `de-DE`, `zh-Hant-TW`.
  static func canonical(_ tag: some Collection<UInt8>) -> String {
    var text = ""
    let parts = tag.split(omittingEmptySubsequences: true) { $0 == 0x2D || $0 == 0x5F }
    for (index, part) in parts.enumerated() {
      let lower = String(decoding: part, as: UTF8.self).lowercased()
      if index == 0 {
        text = lower
      } else if part.count == 2 {
        text += "-" + lower.uppercased()
      } else if part.count == 4, let first = lower.first, first.isLetter {
        text += "-" + first.uppercased() + lower.dropFirst()
      } else {
        text += "-" + lower
      }
    }
    return text
  }

  static func canonical(_ tag: String) -> String { canonical(Array(tag.utf8)) }

  /// Whether two canonical tags mean one language: they are equal, or one says nothing of a region
  /// or script and the other does.
  static func match(_ one: String, _ other: String) -> Bool {
    one == other || one.hasPrefix(other + "-") && !other.isEmpty
      || other.hasPrefix(one + "-") && !one.isEmpty
  }
}
