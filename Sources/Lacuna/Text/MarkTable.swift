/// What the first byte of a scalar tells of it.
enum MarkTable {
  /// Whether a scalar that begins with a byte may be punctuation, a bracket or a bullet; letters,
  /// digits and bytes within a scalar are none.
  ///
  /// Two bytes from C3 on are letters but for the question mark and full stop of the Arabic script;
  /// nothing past U+FFFF is a mark.
  static let mayBeMark: [Bool] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x21, 0x22, 0x28, 0x29, 0x2E, 0x3A, 0x3B, 0x3D, 0x3F, 0x5B, 0x7B: true
    case 0xC2, 0xD8, 0xDB, 0xE0...0xE3, 0xEF: true
    default: false
    }
  }
}
