/// An entry of an option table: one parameter, or the parameters of a group.
///
/// Entries are made by the static functions in `Parameter+Entries.swift`.
package struct Parameter<Root> {
  let rows: [ParameterRow<Root>]
}

/// One parameter: its description, and how its value gets into the root.
struct ParameterRow<Root> {
  var description: ParameterDescription
  /// The default's spelling, read from a root that no argument has changed yet.
  let defaultText: (Root) -> String?
  /// Stores a word; `isFirst` is false from the second occurrence on.
  let store: (_ root: inout Root, _ word: String, _ isFirst: Bool) throws(InvalidValue) -> Void

  /// The description with the default filled in.
  func described(by root: Root) -> ParameterDescription {
    var description = description
    description.defaultText = description.defaultText ?? defaultText(root)
    return description
  }

  /// The same parameter with no default to show.
  var withoutDefault: Self {
    Self(description: description, defaultText: { _ in nil }, store: store)
  }

  /// The same parameter, seen from a root that embeds this one.
  func embedded<Outer>(at path: WritableKeyPath<Outer, Root>) -> ParameterRow<Outer> {
    let (defaultText, store) = (defaultText, store)
    return ParameterRow<Outer>(
      description: description,
      defaultText: { defaultText($0[keyPath: path]) },
      store: { root, word, isFirst throws(InvalidValue) in
        try store(&root[keyPath: path], word, isFirst)
      })
  }
}

/// A word that spells no value of its parameter's type.
struct InvalidValue: Error {
  let word: String
  let expectation: String?
}

/// How the words of one parameter become values.
struct ValueReader<Value: ArgumentValue> {
  let read: (String) throws(InvalidValue) -> Value

  /// Reads whatever the type can spell.
  static var unbounded: Self {
    Self { word throws(InvalidValue) in
      guard let value = Value(argument: word) else {
        throw InvalidValue(word: word, expectation: Value.expectation)
      }
      return value
    }
  }

  /// Reads what the type can spell and lies within bounds.
  static func bounded(by range: ClosedRange<Value>) -> Self where Value: Comparable {
    Self { word throws(InvalidValue) in
      guard let value = Value(argument: word), range.contains(value) else {
        let bounds = "from \(range.lowerBound.argument) to \(range.upperBound.argument)"
        throw InvalidValue(
          word: word, expectation: "\(Value.expectation ?? "a value") \(bounds)")
      }
      return value
    }
  }
}
