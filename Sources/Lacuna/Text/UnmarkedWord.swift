/// A stretch between two white spaces, as far as ends without a mark are concerned.
struct UnmarkedWord {
  /// What a word is; the order is that of the tables of weights.
  enum Kind: UInt8 {
    /// `anna@example.org`, `http://…`, `www.…`
    case address
    /// `03/27/2001`
    case date
    /// `9:45`
    case time
    /// `AM`, `PM`
    case meridiem
    case number
    /// Anything without a letter or digit.
    case symbol
    /// A word that is capitalised anywhere, as `I`.
    case pronoun
    /// A capitalised word that begins sentences, as `The`.
    case opener
    case upper
    case capitalised
    /// A function word in lower case.
    case function
    case lower
  }

  var range: Range<Int>
  /// `nil` where the word has not been looked at closely; it begins in lower case then.
  var kind: Kind?

  /// Tells whether the word begins in lower case and is no address.
  var isLower: Bool { kind.map { $0.rawValue >= Kind.function.rawValue } ?? true }

  /// Tells whether it is something like a name, a figure or an address.
  var isNameLike: Bool {
    guard let kind else { return false }
    return kind.rawValue < Kind.function.rawValue && kind != .pronoun && kind != .opener
  }
}

extension UnmarkedWord {
  /// What a word ends in; the order is that of the tables of weights.
  static func ending(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x2C: 1
    case 0x29, 0x5D: 2
    case 0x3E: 3
    case 0x22, 0x27, 0x60, 0xB4, 0xAB, 0xBB, 0x2018...0x201A, 0x201C...0x201E, 0x2039, 0x203A: 4
    case 0x2D, 0x2013: 5
    case 0x2014: 6
    case 0x2A, 0x3D, 0x5F, 0x7E, 0x2B, 0x23, 0x7C: 7
    default: 0
    }
  }

  /// What a word begins with; the order is that of the tables of weights.
  static func beginning(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x28, 0x5B: 1
    case 0x22, 0x27, 0x60, 0xB4, 0xAB, 0xBB, 0x2018...0x201A, 0x201C...0x201E, 0x2039, 0x203A: 2
    case 0x3C: 3
    case 0x2D, 0x2013, 0x2014, 0x2A, 0x3D, 0x5F, 0x2022, 0x23, 0x3E, 0x7E, 0x2B, 0x7C: 4
    default: 0
    }
  }

  /// What the bytes of a word tell at a glance.
  enum Glance {
    static let lower: UInt8 = 1
    /// A mark that changes nothing.
    static let mark: UInt8 = 2
    /// White space.
    static let space: UInt8 = 4
    static let upper: UInt8 = 16
    static let other: UInt8 = 8
  }

  /// The glance of each byte.
  static let glance: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x61...0x7A: Glance.lower
    case 0x41...0x5A: Glance.upper
    case 0x2C, 0x2D, 0x3B, 0x29, 0x22, 0x21, 0x3F, 0x2E: Glance.mark
    case 0x20, 0x09...0x0D: Glance.space
    default: Glance.other
    }
  }
}
