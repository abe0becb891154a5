import CommandLineKit

/// What a command says beside its result, on standard error.
struct Notices {
  let context: CommandContext
  let isQuiet: Bool

  init(_ context: CommandContext, quiet: Bool) {
    self.context = context
    self.isQuiet = quiet
  }

  func say(_ notice: String) {
    guard !isQuiet else { return }
    context.console.complain("\(context.commandName): \(notice)\n")
  }
}
