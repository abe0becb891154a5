import Lacuna

/// HTML whose literal parts are markup, and whose interpolated parts are text that is escaped.
///
/// Only a literal of this module can become markup, so that no text of a stranger ever does. An
/// attribute's value that is not a number stands in double quotes.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(stringLiteral markup: String) {
    bytes = Array(markup.utf8)
  }

  init(stringInterpolation: Interpolation) {
    bytes = stringInterpolation.bytes
  }

  static func += (left: inout HTML, right: HTML) {
    left.bytes += right.bytes
  }

  /// Appends text that stands between elements.
  mutating func append(text: ArraySlice<UInt8>) {
    Self.appendEscaped(text, to: &bytes)
  }

  /// Appends the page's own style or script as it stands; a test proves that neither holds what
  /// would end its element.
  mutating func append(_ source: PageSources) {
    bytes += source.utf8
  }

  /// Hands the bytes so far to a sink.
  mutating func drain(into sink: inout some ByteSink) throws(FileError) {
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ markup: String) { bytes += markup.utf8 }

    mutating func appendInterpolation(_ text: String) {
      HTML.appendEscaped(Array(text.utf8)[...], to: &bytes)
    }

    mutating func appendInterpolation(_ number: Int) { bytes.appendDecimal(number) }

    mutating func appendInterpolation(_ html: HTML) { bytes += html.bytes }
  }
}

extension HTML {
  /// Appends well-formed UTF-8 so that it is text in content and in a quoted attribute.
  ///
  /// Control characters, which HTML has no place for, become the signs that picture them.
  private static func appendEscaped(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var from = text.startIndex
    for index in text.indices {
      let byte = text[index]
      // Letters and all beyond ASCII, by far the most.
      if byte > 0x3E, byte != 0x7F { continue }
      guard let replacement = replacement(for: byte) else { continue }
      bytes += text[from..<index]
      bytes += replacement.utf8
      from = index + 1
    }
    bytes += text[from...]
  }

  private static func replacement(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A: nil
    case 0x0D: " "
    // U+2400 and on picture the control characters in their order; U+2421 is delete.
    case 0x7F: "\u{2421}"
    case 0..<0x20: Unicode.Scalar(0x2400 + UInt32(byte)).map { String($0) }
    default: nil
    }
  }
}
