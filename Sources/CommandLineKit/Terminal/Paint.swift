/// How a piece of text looks; the raw values are the parameters of the terminal's escape sequence.
package enum Style: Int, Sendable, CaseIterable {
  case bold = 1
  case dim = 2
  case underline = 4
  case red = 31
  case green = 32
  case yellow = 33
  case cyan = 36
}

/// Puts styles on text, or leaves it alone where the stream gets no colours.
package struct Paint: Sendable, Equatable {
  package let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }

  /// Surrounds text with the escape sequences of the styles.
  package func callAsFunction(_ text: String, _ styles: Style...) -> String {
    guard isOn, !styles.isEmpty, !text.isEmpty else { return text }
    let codes = styles.map { String($0.rawValue) }.joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
