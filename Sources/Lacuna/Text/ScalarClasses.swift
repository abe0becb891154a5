/// Whether a scalar is a letter, and its case.
enum LetterCase: Sendable {
  case lower
  case upper
  /// A letter of a script without cases.
  case uncased
  case noLetter

  init(of scalar: UInt32) {
    if scalar < 0x80 {
      self =
        switch scalar {
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        default: .noLetter
        }
      return
    }
    self = scalar < 0x250 ? Self.latin[Int(scalar - 0x80)] : Self(lookingUp: scalar)
  }

  /// Of U+0080 to U+024F, which is where most letters that are not ASCII lie.
  private static let latin = (UInt32(0x80)..<0x250).map(Self.init(lookingUp:))

  // Apart, so that ASCII does not pay for what its body prepares.
  @inline(never)
  private init(lookingUp scalar: UInt32) {
    guard let properties = Unicode.Scalar(scalar)?.properties else {
      self = .noLetter
      return
    }
    self =
      switch properties.generalCategory {
      case .lowercaseLetter: .lower
      case .uppercaseLetter, .titlecaseLetter: .upper
      case .otherLetter, .modifierLetter: .uncased
      default: .noLetter
      }
  }
}

extension UTF8Scalar {
  /// Tells whether a scalar belongs to the character before it, as accents and joiners do.
  static func extendsCharacter(_ scalar: UInt32) -> Bool {
    scalar >= 0x300 && isExtending(scalar)
  }

  @inline(never)
  private static func isExtending(_ scalar: UInt32) -> Bool {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isGraphemeExtend || scalar == 0x200D || properties.isEmojiModifier
      || properties.generalCategory == .spacingMark
  }
}

/// What a punctuation mark does at the end of a sentence, in any language.
enum PunctuationClass: Sendable {
  /// `.`, which may also belong to an abbreviation or number.
  case fullStop
  /// A mark that ends a sentence and nothing else: `!`, `?`, `。`.
  case final
  case ellipsis
  /// A mark that opens or closes a quotation, by language and place.
  case quotationMark
  case opening
  case closing
  case other

  init(of scalar: UInt32) {
    self =
      switch scalar {
      case 0x2E: .fullStop
      case 0x21, 0x3F, 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61,
        0x061F, 0x06D4, 0x0964, 0x0965, 0x1362, 0x1367, 0x104A, 0x104B, 0x17D4, 0x17D5:
        .final
      case 0x2026, 0x22EF, 0x2025: .ellipsis
      case 0x22, 0x27, 0x60, 0xB4, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F,
        0xFF02, 0xFF07:
        .quotationMark
      case 0x28, 0x5B, 0x7B, 0xFF08, 0xFF3B, 0x3010, 0x3014: .opening
      case 0x29, 0x5D, 0x7D, 0xFF09, 0xFF3D, 0x3011, 0x3015: .closing
      default: .other
      }
  }
}
