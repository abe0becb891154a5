/// The names that units of a file have had, so that one that comes again is noticed, in memory that
/// does not grow with the file.
///
/// Names that count on (`7`, `8`, `9`, or `u7`, `u8`) are all known; of others the first 400,000 by
/// their hashes, with which all later ones are compared.
struct NameRegister {
  private static let limit = 400_000

  private var seen = FingerprintSet()
  /// What stands before the numbers that count on, and those that were met.
  private var stem: [UInt8] = []
  private var run: Range<Int>?

  /// Enters a name; whether it was there.
  mutating func isTaken(_ name: [UInt8]) -> Bool {
    let width = Self.numberWidth(of: name)
    if width > 0, let run, name.count - width == stem.count,
      name.dropLast(width).elementsEqual(stem)
    {
      let number = name.suffix(width).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      if run.contains(number) { return true }
      if number == run.upperBound, !contains(name) {
        self.run = run.lowerBound..<(number + 1)
        return false
      }
    } else if width > 0, run == nil {
      stem = Array(name.dropLast(width))
      let number = name.suffix(width).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      run = number..<(number + 1)
      return false
    }
    if seen.count < Self.limit { return !seen.insert(Self.hash(name)) }
    return contains(name)
  }

  private func contains(_ name: [UInt8]) -> Bool {
    seen.count > 0 && seen.contains(Self.hash(name))
  }

  private static func hash(_ name: [UInt8]) -> UInt64 {
    var fingerprint = Fingerprint64()
    fingerprint.add(name)
    return fingerprint.value
  }

  /// Measures the number at the end of a name, as it is usually spelt; 0 where there is none.
  private static func numberWidth(of name: [UInt8]) -> Int {
    var width = 0
    while width < name.count, name[name.count - 1 - width] &- 0x30 < 10 { width += 1 }
    let isUsual = width < 16 && (width == 1 || width > 0 && name[name.count - width] != 0x30)
    return isUsual ? width : 0
  }
}

extension ReadingRemarks {
  /// Notes that a name was there before.
  mutating func noteRepeated(_ name: [UInt8], at place: (line: Int, column: Int)) {
    repeatedNames += 1
    if firstRepeatedName == nil {
      firstRepeatedName = RepeatedName(
        name: String(decoding: name, as: UTF8.self), place: PlaceInFile(place))
    }
  }
}
