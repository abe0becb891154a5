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

/// A set of hashes, in at most sixteen bytes for each of many.
///
/// It is cut into tables of which each grows by itself and by half: what doubled as a whole would be
/// there twice meanwhile, and half empty afterwards.
struct FingerprintSet {
  private struct Table {
    var places: [UInt64] = []
    var count = 0
  }

  private static let tableBits: UInt64 = 6
  private var tables = [Table](repeating: Table(), count: 1 << tableBits)
  private(set) var count = 0

  /// Inserts a hash; false where it was there.
  mutating func insert(_ hash: UInt64) -> Bool {
    // Zero marks an empty place.
    let hash = hash == 0 ? 1 : hash
    let table = Self.table(of: hash)
    if tables[table].count * 8 >= tables[table].places.count * 7 { Self.grow(&tables[table]) }
    guard let place = Self.place(of: hash, in: tables[table].places) else { return false }
    tables[table].places[place] = hash
    tables[table].count += 1
    count += 1
    return true
  }

  /// Whether a hash is in the set.
  func contains(_ hash: UInt64) -> Bool {
    let hash = hash == 0 ? 1 : hash
    let places = tables[Self.table(of: hash)].places
    return !places.isEmpty && Self.place(of: hash, in: places) == nil
  }

  private static func table(of hash: UInt64) -> Int { Int(hash >> (64 - tableBits)) }

  private static func grow(_ table: inout Table) {
    let size = max(16, table.places.count + table.places.count / 2)
    var larger = [UInt64](repeating: 0, count: size)
    for hash in table.places where hash != 0 {
      if let place = place(of: hash, in: larger) { larger[place] = hash }
    }
    table.places = larger
  }

  /// The free place for a hash; `nil` where it is in the table.
  private static func place(of hash: UInt64, in places: [UInt64]) -> Int? {
    // The bits behind those that chose the table, as a share of its places.
    let share = (hash << tableBits).multipliedFullWidth(by: UInt64(places.count)).high
    var place = Int(truncatingIfNeeded: share)
    while places[place] != 0 {
      if places[place] == hash { return nil }
      place = place + 1 == places.count ? 0 : place + 1
    }
    return place
  }
}
