/// Which units are taken.
public struct UnitFilter: Sendable {
  /// The least confidence; units of which none is known are taken.
  public var leastConfidence: Double?
  /// The kinds of links that are taken; all where there are none.
  public var shapes: [LinkShape] = []
  /// Whether of units with the same texts only the first is taken.
  public var leavesOutRepetitions = false

  /// How many were left out, by each reason.
  public private(set) var unsure: Int = 0
  /// How many units were left out for their shape.
  public private(set) var otherShapes: Int = 0
  /// How many units were left out since an equal one had passed.
  public private(set) var repeated: Int = 0
  private var seen = FingerprintSet()

  /// Makes a filter that lets every unit pass.
  public init() {}

  /// Whether all units pass.
  public var isIdle: Bool { leastConfidence == nil && shapes.isEmpty && !leavesOutRepetitions }

  /// Tells whether a unit is taken, and counts it where it is not.
  mutating func admits(_ unit: TranslationUnit) -> Bool {
    if let leastConfidence, let confidence = unit.confidence, confidence < leastConfidence {
      unsure += 1
      return false
    }
    if !shapes.isEmpty, !shapes.contains(unit.impliedShape) {
      otherShapes += 1
      return false
    }
    if leavesOutRepetitions {
      var fingerprint = Fingerprint64()
      fingerprint.add(unit.source.utf8)
      fingerprint.add(unit.target.utf8)
      if !seen.insert(fingerprint.value) {
        repeated += 1
        return false
      }
    }
    return true
  }
}

/// A hash of texts that is the same on every run.
struct Fingerprint64 {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Adds a text; its length is part of it, so that texts cannot flow into each other.
  mutating func add(_ bytes: [UInt8]) {
    mix(UInt64(bytes.count))
    unsafe bytes.withUnsafeBytes { buffer in
      var index = 0
      while index + 8 <= buffer.count {
        // The eight bytes lie within the buffer.
        mix(unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < buffer.count {
        rest = rest << 8 | UInt64(unsafe buffer[index])
        index += 1
      }
      mix(rest)
    }
  }

  private mutating func mix(_ word: UInt64) {
    let product = (value ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    value = (product.high ^ product.low) &+ 0x9E37_79B9_7F4A_7C15
  }
}

/// A set of hashes in a flat table: between eight and sixteen bytes for each.
struct FingerprintSet {
  private var table = [UInt64](repeating: 0, count: 1 << 10)
  private(set) var count = 0

  /// Inserts a hash; false where it was there.
  mutating func insert(_ hash: UInt64) -> Bool {
    // Zero marks an empty place.
    let hash = hash == 0 ? 1 : hash
    if count * 8 >= table.count * 7 { grow() }
    guard let place = Self.place(of: hash, in: table) else { return false }
    table[place] = hash
    count += 1
    return true
  }

  /// Whether a hash is in the set.
  func contains(_ hash: UInt64) -> Bool {
    Self.place(of: hash == 0 ? 1 : hash, in: table) == nil
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: table.count * 2)
    for hash in table where hash != 0 {
      if let place = Self.place(of: hash, in: larger) { larger[place] = hash }
    }
    table = larger
  }

  /// The free place for a hash; `nil` where it is in the table.
  private static func place(of hash: UInt64, in table: [UInt64]) -> Int? {
    var place = Int(truncatingIfNeeded: hash >> 20) & (table.count - 1)
    while table[place] != 0 {
      if table[place] == hash { return nil }
      place = (place + 1) & (table.count - 1)
    }
    return place
  }
}
