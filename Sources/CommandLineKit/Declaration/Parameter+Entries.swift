extension Parameter {
  /// A switch that turns a Boolean on.
  package static func flag(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Root, Bool>, _ help: String
  ) -> Self {
    flag(name, short: short, path, sets: true, help)
  }

  /// A switch that sets a property to one value.
  package static func flag<Value>(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Root, Value>,
    sets value: Value, _ help: String
  ) -> Self {
    Self(
      ParameterDescription(name: name, short: short, shape: .flag, help: help),
      store: { root, _, _ throws(InvalidValue) in root[keyPath: path] = value })
  }

  /// An option with a value; the property's initial value is the default that help shows.
  ///
  /// - Parameter shownDefault: What help shows instead of the initial value, such as "detected".
  package static func option<Value: ArgumentValue>(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Root, Value>,
    as placeholder: String, _ help: String,
    completes: ParameterDescription.Completion = .none, default shownDefault: String? = nil
  ) -> Self {
    option(
      .option(name, short, placeholder, help, completes, shownDefault, choices: Value.choices),
      path, reader: .unbounded)
  }

  /// An option with a value that must lie within bounds.
  package static func option<Value: ArgumentValue & Comparable>(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Root, Value>,
    as placeholder: String, in range: ClosedRange<Value>, _ help: String,
    default shownDefault: String? = nil
  ) -> Self {
    option(
      .option(name, short, placeholder, help, .none, shownDefault, choices: Value.choices),
      path, reader: .bounded(by: range))
  }

  /// An option that may be absent: nil without it.
  package static func option<Value: ArgumentValue>(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Root, Value?>,
    as placeholder: String, _ help: String,
    completes: ParameterDescription.Completion = .none, default shownDefault: String? = nil
  ) -> Self {
    optional(
      .option(name, short, placeholder, help, completes, shownDefault, choices: Value.choices),
      path, reader: .unbounded)
  }

  /// An option that may be absent, with a value that must lie within bounds.
  package static func option<Value: ArgumentValue & Comparable>(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Root, Value?>,
    as placeholder: String, in range: ClosedRange<Value>, _ help: String,
    default shownDefault: String? = nil
  ) -> Self {
    optional(
      .option(name, short, placeholder, help, .none, shownDefault, choices: Value.choices),
      path, reader: .bounded(by: range))
  }

  /// An option that may be repeated, each occurrence adding a value.
  ///
  /// The first occurrence replaces the initial value.
  ///
  /// - Parameter separator: What stands between the values of one word, as in `--only-kind 1-1,2-1`.
  package static func option<Value: ArgumentValue>(
    _ name: String, short: Character? = nil, _ path: WritableKeyPath<Root, [Value]>,
    as placeholder: String, separatedBy separator: Character? = nil, _ help: String,
    completes: ParameterDescription.Completion = .none, default shownDefault: String? = nil
  ) -> Self {
    var description = ParameterDescription.option(
      name, short, placeholder, help, completes, shownDefault, choices: Value.choices)
    description.isRepeatable = true
    return repeated(description, path, separatedBy: separator)
  }

  /// An operand that must be given.
  package static func operand<Value: ArgumentValue>(
    _ name: String, _ path: WritableKeyPath<Root, Value>, _ help: String,
    completes: ParameterDescription.Completion = .file
  ) -> Self {
    // No default is shown: the operand must be given.
    let described = option(
      .operand(name, .one, help, completes, choices: Value.choices), path, reader: .unbounded)
    return Self(rows: described.rows.map(\.withoutDefault))
  }

  /// An operand that may be left out: nil then.
  package static func operand<Value: ArgumentValue>(
    _ name: String, _ path: WritableKeyPath<Root, Value?>, _ help: String,
    completes: ParameterDescription.Completion = .file
  ) -> Self {
    optional(
      .operand(name, .optional, help, completes, choices: Value.choices), path,
      reader: .unbounded)
  }

  /// An operand that takes several words.
  ///
  /// - Parameter atLeastOne: Whether one must be given.
  package static func operands<Value: ArgumentValue>(
    _ name: String, _ path: WritableKeyPath<Root, [Value]>, atLeastOne: Bool = true,
    _ help: String, completes: ParameterDescription.Completion = .file
  ) -> Self {
    repeated(
      .operand(name, atLeastOne ? .oneOrMore : .any, help, completes, choices: Value.choices),
      path, separatedBy: nil)
  }

  /// The parameters of a group that the root embeds.
  package static func group<Group: ParameterGroup>(_ path: WritableKeyPath<Root, Group>) -> Self {
    Self(rows: Group.rows.map { $0.embedded(at: path) })
  }

  /// Parameters that help shows under a heading; a group's own headings stay.
  package static func section(_ heading: String, _ parameters: [Self]) -> Self {
    Self(
      rows: parameters.flatMap(\.rows).map { row in
        var row = row
        row.description.heading = row.description.heading ?? heading
        return row
      })
  }
}

extension Parameter {
  private init(
    _ description: ParameterDescription, defaultText: @escaping (Root) -> String? = { _ in nil },
    store: @escaping (inout Root, String, Bool) throws(InvalidValue) -> Void
  ) {
    rows = [ParameterRow(description: description, defaultText: defaultText, store: store)]
  }

  private static func option<Value: ArgumentValue>(
    _ description: ParameterDescription, _ path: WritableKeyPath<Root, Value>,
    reader: ValueReader<Value>
  ) -> Self {
    Self(
      description, defaultText: { $0[keyPath: path].argument },
      store: { root, word, _ throws(InvalidValue) in
        root[keyPath: path] = try reader.read(word)
      })
  }

  private static func optional<Value: ArgumentValue>(
    _ description: ParameterDescription, _ path: WritableKeyPath<Root, Value?>,
    reader: ValueReader<Value>
  ) -> Self {
    Self(
      description, defaultText: { $0[keyPath: path]?.argument },
      store: { root, word, _ throws(InvalidValue) in
        root[keyPath: path] = try reader.read(word)
      })
  }

  private static func repeated<Value: ArgumentValue>(
    _ description: ParameterDescription, _ path: WritableKeyPath<Root, [Value]>,
    separatedBy separator: Character?
  ) -> Self {
    let shownSeparator = separator.map(String.init) ?? " "
    return Self(
      description,
      defaultText: { $0[keyPath: path].map(\.argument).joined(separator: shownSeparator) },
      store: { root, word, isFirst throws(InvalidValue) in
        if isFirst { root[keyPath: path] = [] }
        let words =
          separator.map { word.split(separator: $0, omittingEmptySubsequences: false) } ?? [
            word[...]
          ]
        for word in words {
          root[keyPath: path].append(try ValueReader<Value>.unbounded.read(String(word)))
        }
      })
  }
}

extension ParameterDescription {
  fileprivate static func option(
    _ name: String, _ short: Character?, _ placeholder: String, _ help: String,
    _ completion: Completion, _ defaultText: String?, choices: [String]
  ) -> Self {
    Self(
      name: name, short: short, shape: .option(placeholder: placeholder), help: help,
      completion: choices.isEmpty ? completion : .choices(choices), choices: choices,
      defaultText: defaultText)
  }

  fileprivate static func operand(
    _ name: String, _ arity: Arity, _ help: String, _ completion: Completion, choices: [String]
  ) -> Self {
    Self(
      name: name, short: nil, shape: .operand(arity), help: help,
      completion: choices.isEmpty ? completion : .choices(choices), choices: choices)
  }
}
