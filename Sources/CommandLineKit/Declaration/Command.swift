/// Parameters that belong together and may be shared by several commands.
///
/// The stored properties are the options, their initial values the defaults.
package protocol ParameterGroup: SendableMetatype {
  init()
  /// The option table. Computed, because key paths are not `Sendable`.
  static var parameters: [Parameter<Self>] { get }
}

/// One subcommand.
package protocol Command: ParameterGroup {
  static var name: String { get }
  /// One sentence for the list of commands and the top of the help.
  static var summary: String { get }
  /// More for the help; each line is wrapped as a paragraph of its own.
  static var discussion: String { get }
  static var examples: [Example] { get }

  /// Checks what no single parameter can: options that exclude each other.
  func validate() throws(UsageError)

  /// Does the work and returns the exit status.
  ///
  /// A `UsageError` is reported as misuse, a `CommandFailure` with its own status.
  func run(in context: CommandContext) throws -> Int32
}

extension Command {
  package static var discussion: String { "" }
  package static var examples: [Example] { [] }
  package func validate() throws(UsageError) {}
}

/// A command line that shows a use.
package struct Example: Sendable, Equatable {
  package let command: String
  package let explanation: String

  package init(_ command: String, _ explanation: String) {
    self.command = command
    self.explanation = explanation
  }
}

/// What a command knows of the world it runs in.
package struct CommandContext: Sendable {
  package let toolName: String
  package let version: String
  /// What messages begin with: `lacuna align`.
  package let commandName: String
  package let console: Console
}

/// An error that knows the exit status it ends the tool with.
///
/// Its `description` is the whole message, without the name of the tool.
package protocol CommandFailure: Error, CustomStringConvertible {
  var exitStatus: Int32 { get }
}

extension ParameterGroup {
  static var rows: [ParameterRow<Self>] { parameters.flatMap(\.rows) }
}
