/// Names a finding by what it says of which text, so that it keeps its name when other parts of
/// the texts change.
enum Fingerprint {
  /// Completes drafts, in their order; of equal ones, the second has a name of its own.
  static func findings(from drafts: [Draft], in alignment: Alignment) -> [Finding] {
    var seen: [UInt64: Int] = [:]
    return drafts.map { draft in
      var hash = Hash()
      hash.add(draft.rule.rawValue.utf8)
      for span in draft.source { hash.add(words(span, alignment.source.document)) }
      hash.add([0])
      for span in draft.target { hash.add(words(span, alignment.target.document)) }
      let count = seen[hash.value, default: 0]
      seen[hash.value] = count + 1
      if count > 0 { hash.add(String(count).utf8) }
      let digits = String(hash.value, radix: 16)
      return Finding(
        rule: draft.rule, severity: draft.severity, confidence: draft.confidence,
        message: draft.message, source: draft.source, target: draft.target,
        insertion: draft.insertion,
        fingerprint: String(repeating: "0", count: 16 - digits.count) + digits)
    }
  }

  /// The span's bytes, white space as single spaces.
  private static func words(_ span: Range<Int>, _ document: Document) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = span.lowerBound
    while index < span.upperBound {
      let isSpace = Whitespace.width(in: document.bytes, at: index) > 0
      // By whole scalars: the bytes within one would be read as the beginning of another.
      let end = index + UTF8Scalar.decode(document.bytes, at: index).width
      if !isSpace {
        bytes.append(contentsOf: document.bytes[index..<end])
      } else if bytes.last != UInt8(ascii: " ") {
        bytes.append(UInt8(ascii: " "))
      }
      index = end
    }
    return bytes
  }

  /// FNV-1a with 64 bits.
  private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
  }
}
