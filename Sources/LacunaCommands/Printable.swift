/// Text from a file, made safe to show on a terminal.
enum Printable {
  /// Replaces white space by single spaces, and control characters, which a terminal would obey,
  /// by pictures of themselves (`␛`).
  static func text(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var blank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace, scalar.value != 0xA0, scalar.value != 0x202F {
        blank = !shown.isEmpty
        continue
      }
      if blank { shown.append(" ") }
      blank = false
      shown.append(visible(scalar))
    }
    return String(shown)
  }

  /// What messages call a file, `-` being standard input: nothing in it can break the line.
  static func name(_ path: String) -> String { path == "-" ? "standard input" : line(path) }

  /// Makes control characters visible and leaves blanks as they are.
  static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(visible)))
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    // The second set of controls, line separators, and marks that turn the direction of writing.
    case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
