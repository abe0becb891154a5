#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A probability in one byte, on a logarithmic scale.
enum ProbabilityByte {
  /// The 256 probabilities, the highest first.
  private static let values: [Float] = (0...255).map {
    Float(exp(-Double($0) / LexiconFormat.steps))
  }

  static func encode(_ probability: Float) -> UInt8 {
    guard probability > 0 else { return 255 }
    return UInt8(min(255, max(0, (-log(Double(probability)) * LexiconFormat.steps).rounded())))
  }

  static func decode(_ byte: UInt8) -> Float { values[Int(byte)] }
}

/// Reads the parts of a lexicon's binary form, trusting none of them.
struct LexiconReader {
  let bytes: [UInt8]
  private(set) var index: Int
  /// Where reading must stop.
  var end: Int

  init(bytes: [UInt8], at index: Int) {
    self.bytes = bytes
    self.index = index
    self.end = bytes.count
  }

  mutating func byte() throws(LexiconError) -> Int {
    guard index < end else { throw .damaged }
    index += 1
    return Int(bytes[index - 1])
  }

  mutating func code() throws(LexiconError) -> String {
    String(decoding: try take(byte()), as: UTF8.self)
  }

  mutating func stems() throws(LexiconError) -> Vocabulary {
    var stems = Vocabulary()
    var stem: [UInt8] = []
    for number in 0..<(try count()) {
      let shared = try count()
      guard shared <= stem.count else { throw .damaged }
      stem.removeSubrange(shared...)
      stem += try take(count())
      guard Int(stems.id(of: stem)) == number else { throw .damaged }
    }
    return stems
  }

  mutating func translations(
    of stems: Int, into others: Int
  ) throws(LexiconError) -> Lexicon.Translations {
    var translations = Lexicon.Translations()
    for _ in 0..<stems {
      var stem = 0
      for _ in 0..<(try count()) {
        stem += try count()
        guard stem < others else { throw .damaged }
        let probability = ProbabilityByte.decode(UInt8(try byte()))
        translations.entries.append(Lexicon.Entry(stem: Int32(stem), probability: probability))
      }
      translations.bounds.append(translations.entries.count)
    }
    return translations
  }

  /// Reads a count; none can be greater than the bytes of the file.
  private mutating func count() throws(LexiconError) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      let group = try byte()
      value |= (group & 0x7F) << shift
      if group < 0x80 {
        guard value <= bytes.count else { throw .damaged }
        return value
      }
    }
    throw .damaged
  }

  private mutating func take(_ count: Int) throws(LexiconError) -> ArraySlice<UInt8> {
    guard count <= end - index else { throw .damaged }
    index += count
    return bytes[(index - count)..<index]
  }
}
