extension Document.Encoding {
  /// Finds an encoding by a name of IANA's list, or one that is in use beside it; case, hyphens and
  /// underscores do not matter.
  ///
  /// UTF-16 without a byte order is little-endian, and its byte order mark decides.
  public init?(named name: String) {
    let folded = name.utf8.filter { $0 != 0x2D && $0 != 0x5F }.map { $0 | 0x20 }
    switch String(decoding: folded, as: UTF8.self) {
    case "utf8", "usascii", "ascii": self = .utf8
    case "utf16", "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "iso88591", "latin1": self = .latin1
    case "iso885915", "latin9": self = .latin9
    case "windows1252", "cp1252": self = .windows1252
    default: return nil
    }
  }

  /// Whether each byte is a character.
  package var isSingleByte: Bool {
    switch self {
    case .latin1, .latin9, .windows1252: true
    case .utf8, .utf16LittleEndian, .utf16BigEndian: false
    }
  }

  /// The scalar that a byte stands for in an encoding of single bytes; `nil` for a byte that it
  /// leaves undefined.
  package func scalar(_ byte: UInt8) -> UInt32? {
    switch self {
    case .windows1252 where byte & 0xE0 == 0x80:
      let scalar = Self.windowsSigns[Int(byte & 0x1F)]
      return scalar == 0 ? nil : scalar
    case .latin9:
      switch byte {
      case 0xA4: return 0x20AC
      case 0xA6: return 0x160
      case 0xA8: return 0x161
      case 0xB4: return 0x17D
      case 0xB8: return 0x17E
      case 0xBC: return 0x152
      case 0xBD: return 0x153
      case 0xBE: return 0x178
      default: return UInt32(byte)
      }
    default: return UInt32(byte)
    }
  }

  /// Windows-1252 from 0x80 to 0x9F; 0 where nothing is defined.
  private static let windowsSigns: [UInt32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
  ]
}
