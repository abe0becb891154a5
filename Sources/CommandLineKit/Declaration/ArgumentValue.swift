/// A value that one word of a command line can spell.
///
/// Enumerations with string raw values need nothing but the conformance.
package protocol ArgumentValue {
  /// Reads a word; nil where it spells no value.
  init?(argument: String)
  /// The word that spells the value, as help shows a default.
  var argument: String { get }
  /// All words that spell a value, where they can be listed.
  static var choices: [String] { get }
  /// What messages ask for where there are no choices, such as "a whole number".
  static var expectation: String? { get }
}

extension ArgumentValue {
  package var argument: String { String(describing: self) }
  package static var choices: [String] { [] }
  package static var expectation: String? { nil }
}

extension ArgumentValue where Self: RawRepresentable, RawValue == String {
  package init?(argument: String) { self.init(rawValue: argument) }
  package var argument: String { rawValue }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  package static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  package init?(argument: String) { self = argument }
  package var argument: String { self }
}

extension Int: ArgumentValue {
  package init?(argument: String) { self.init(argument) }
  package static var expectation: String? { "a whole number" }
}

extension Double: ArgumentValue {
  package init?(argument: String) {
    guard let value = Double(argument), value.isFinite else { return nil }
    self = value
  }

  /// The shortest decimal form, without ".0" at the end.
  package var argument: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  package static var expectation: String? { "a number" }
}
