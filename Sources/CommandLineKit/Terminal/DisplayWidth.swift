extension StringProtocol {
  /// The columns that the text takes on a terminal.
  ///
  /// East Asian wide characters and emoji take two, combining and other invisible ones none.
  ///
  /// - Complexity: O(*length*).
  package var displayWidth: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// The columns of a character as readers see it: those of its widest scalar.
  package var displayWidth: Int {
    let widest = unicodeScalars.reduce(0) { max($0, $1.displayWidth) }
    return widest > 0 && isEmojiSequence ? 2 : widest
  }

  /// Whether a variation selector or a second regional indicator asks for the emoji form.
  private var isEmojiSequence: Bool {
    let second = unicodeScalars.dropFirst().first?.value
    return second == 0xFE0F || second.map { (0x1F1E6...0x1F1FF).contains($0) } == true
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // The vowels and final consonants of Hangul join the consonant before them.
    if (0x1160...0x11FF).contains(value) { return 0 }
    if properties.isEmojiPresentation { return 2 }
    return wideRanges.contains { $0.contains(value) } ? 2 : 1
  }
}

/// The blocks whose characters are wide or full-width in Unicode's East Asian Width property.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul initial consonants
  0x2E80...0x303E,  // radicals, ideographic punctuation
  0x3041...0x33FF,  // kana, Bopomofo, Hangul compatibility, enclosed and square forms
  0x3400...0x4DBF,  // ideographs, extension A
  0x4E00...0x9FFF,  // ideographs
  0xA000...0xA4CF,  // Yi
  0xA960...0xA97F,  // Hangul initial consonants, extended
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // compatibility ideographs
  0xFE10...0xFE19,  // vertical forms
  0xFE30...0xFE6F,  // compatibility and small forms
  0xFF00...0xFF60,  // full-width forms
  0xFFE0...0xFFE6,  // full-width signs
  0x16FE0...0x18DFF,  // Tangut, Khitan
  0x1AFF0...0x1B2FF,  // kana supplements, Nüshu
  0x1F200...0x1F265,  // enclosed ideographs
  0x20000...0x3FFFD,  // ideographs, further extensions
]
