import CommandLineKit
import LacunaInterchange

/// What a command says beside its result.
struct Notices {
  private let hear: (String) -> Void

  /// Hands each notice to a closure.
  init(_ hear: @escaping (String) -> Void) { self.hear = hear }

  /// Prints notices on standard error.
  init(_ context: CommandContext, quiet: Bool) {
    hear = { notice in
      guard !quiet else { return }
      context.console.complain("\(context.commandName): \(notice)\n")
    }
  }

  func say(_ notice: String) { hear(notice) }

  /// Says what a format could not hold.
  func say(_ losses: Losses, of format: AlignmentFormat) {
    if losses.oneSidedUnits > 0 {
      let units = losses.oneSidedUnits
      say(
        "left out \(units) \(units == 1 ? "segment" : "segments") without a counterpart, "
          + "for which \(format.rawValue) has no place; 'lacuna audit' lists them")
    }
    if losses.characters > 0 {
      say("left out \(losses.characters) characters that XML does not allow")
    }
  }
}
