/// A command as data: what help, manual pages and shell completions are made from.
package struct CommandDescription: Sendable, Equatable {
  package let name: String
  package let summary: String
  package let discussion: String
  package let examples: [Example]
  /// The parameters in the order of the table, with their defaults, without the standard options.
  package let parameters: [ParameterDescription]

  package init<C: Command>(_ command: C.Type) {
    let root = C()
    name = C.name
    summary = C.summary
    discussion = C.discussion
    examples = C.examples
    parameters = C.rows.map { $0.described(by: root) }
  }

  package var operands: [ParameterDescription] { parameters.filter(\.isOperand) }
  package var options: [ParameterDescription] { parameters.filter { !$0.isOperand } }

  /// The spellings that two parameters share, `-h` and the like included: a mistake in the table,
  /// for a test to find.
  package var duplicateSpellings: [String] {
    var seen: Set<String> = []
    return (parameters + ParameterDescription.standard).flatMap { parameter in
      [parameter.spelling] + (parameter.short.map { ["-\($0)"] } ?? [])
    }.filter { !seen.insert($0).inserted }
  }
}

/// A tool as data.
package struct ToolDescription: Sendable, Equatable {
  package let name: String
  package let version: String
  package let summary: String
  package let discussion: String
  package let examples: [Example]
  package let commands: [CommandDescription]
  package let exitStatuses: [ExitStatus]
}

/// One row of the table of exit statuses.
package struct ExitStatus: Sendable, Equatable {
  package let code: Int32
  package let meaning: String

  package init(_ code: Int32, _ meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}
