/// The binary form of a lexicon, version 1.
///
/// `lacuna lexicon` and a zero byte; the version, one byte; both language codes; both lists of stems;
/// the translations of the source stems, then of the target stems; the FNV-1a sum of all that, four
/// bytes, the lowest first. A code is its length in one byte, then its letters. A list of stems is
/// their count, then each stem, in the order of bytes: how many bytes it shares with the one before,
/// how many follow, and these. The translations of a stem are their count, then for each, by rising
/// number of the other stem, the distance to the number before and one byte *q* for the probability
/// exp(−*q* / 55). Counts and distances are little-endian groups of seven bits.
enum LexiconFormat {
  static let mark = Array("lacuna lexicon\0".utf8)
  static let version = 1
  static let steps = 55.0

  static func sum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}

extension Lexicon {
  /// Whether bytes announce themselves as the binary form.
  public static func isEncoded(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: LexiconFormat.mark)
  }

  /// Reads the binary form.
  ///
  /// - Complexity: O(*n*).
  public init(decoding bytes: [UInt8]) throws(LexiconError) {
    guard Self.isEncoded(bytes) else { throw .notALexicon }
    var reader = LexiconReader(bytes: bytes, at: LexiconFormat.mark.count)
    let version = try reader.byte()
    guard version == LexiconFormat.version else { throw .otherVersion(version) }
    guard bytes.count >= LexiconFormat.mark.count + 5 else { throw .damaged }
    let end = bytes.count - 4
    let stored = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[end + $1]) << UInt32(8 * $1) }
    guard LexiconFormat.sum(bytes[..<end]) == stored else { throw .damaged }
    reader.end = end
    sourceLanguage = try reader.code()
    targetLanguage = try reader.code()
    sourceStems = try reader.stems()
    targetStems = try reader.stems()
    forward = try reader.translations(of: sourceStems.count, into: targetStems.count)
    backward = try reader.translations(of: targetStems.count, into: sourceStems.count)
    guard reader.index == end else { throw .damaged }
  }

  /// Writes the binary form; the same lexicon gives the same bytes.
  public var encoded: [UInt8] {
    var bytes = LexiconFormat.mark + [UInt8(LexiconFormat.version)]
    for code in [sourceLanguage, targetLanguage] {
      let letters = Array(code.utf8.prefix(255))
      bytes += [UInt8(letters.count)] + letters
    }
    for stems in [sourceStems, targetStems] { Self.append(stems, to: &bytes) }
    for translations in [forward, backward] { Self.append(translations, to: &bytes) }
    let sum = LexiconFormat.sum(bytes[...])
    for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: sum >> UInt32(8 * place))) }
    return bytes
  }

  private static func append(_ stems: Vocabulary, to bytes: inout [UInt8]) {
    append(stems.count, to: &bytes)
    var before: ArraySlice<UInt8> = []
    for index in 0..<stems.count {
      let stem = stems[index]
      let shared = zip(before, stem).prefix { $0 == $1 }.count
      append(shared, to: &bytes)
      append(stem.count - shared, to: &bytes)
      bytes += stem.dropFirst(shared)
      before = stem
    }
  }

  private static func append(_ translations: Translations, to bytes: inout [UInt8]) {
    for stem in 0..<(translations.bounds.count - 1) {
      let entries = translations[stem]
      append(entries.count, to: &bytes)
      var before = 0
      for entry in entries {
        append(Int(entry.stem) - before, to: &bytes)
        bytes.append(ProbabilityByte.encode(entry.probability))
        before = Int(entry.stem)
      }
    }
  }

  private static func append(_ value: Int, to bytes: inout [UInt8]) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(value & 0x7F | 0x80))
      value >>= 7
    }
    bytes.append(UInt8(value))
  }
}
