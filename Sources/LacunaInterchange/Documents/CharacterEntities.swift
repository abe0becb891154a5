import Lacuna

/// Character references in HTML: `&auml;`, `&#228;`, `&#xE4;`.
enum CharacterEntities {
  private static let longest = 32

  /// Reads the reference that stands at an offset; `nil` where there is none that is known.
  static func read(_ bytes: [UInt8], at index: Int, end: Int) -> (utf8: [UInt8], width: Int)? {
    let limit = min(end, index + longest)
    guard let semicolon = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[(index + 1)..<semicolon]
    let width = semicolon + 1 - index
    if name.first == UInt8(ascii: "#") {
      let isHexadecimal = (name.dropFirst().first ?? 0) | 0x20 == UInt8(ascii: "x")
      let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
      guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value >= 0x20,
        Unicode.Scalar(value) != nil
      else { return nil }
      var utf8: [UInt8] = []
      UTF8Scalar.append(value, to: &utf8)
      return (utf8, width)
    }
    guard let text = named[String(decoding: name, as: UTF8.self)] else { return nil }
    return (Array(text.utf8), width)
  }

  /// Those of HTML 4 that occur in prose.
  private static let named: [String: String] = {
    var table: [String: String] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "shy": "\u{AD}",
      "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "fnof": "ƒ",
      "circ": "ˆ", "tilde": "˜", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
      "zwnj": "\u{200C}", "zwj": "\u{200D}", "ndash": "–", "mdash": "—", "lsquo": "‘",
      "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "dagger": "†",
      "Dagger": "‡", "bull": "•", "hellip": "…", "permil": "‰", "prime": "′", "Prime": "″",
      "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™", "larr": "←", "uarr": "↑",
      "rarr": "→", "darr": "↓", "harr": "↔", "minus": "−", "asymp": "≈", "ne": "≠", "le": "≤",
      "ge": "≥", "infin": "∞", "radic": "√", "sum": "∑", "part": "∂", "Delta": "Δ",
      "Omega": "Ω", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "lambda": "λ",
      "mu": "μ", "pi": "π", "sigma": "σ", "omega": "ω", "numsp": "\u{2007}",
    ]
    // Latin-1 from U+00A0 on, in order.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
      iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
      ucirc uuml yacute thorn yuml
      """
    for (index, name) in latin.split(separator: " ").enumerated() {
      if let scalar = Unicode.Scalar(0xA0 + UInt32(index)) {
        table[String(name)] = String(Character(scalar))
      }
    }
    return table
  }()
}
