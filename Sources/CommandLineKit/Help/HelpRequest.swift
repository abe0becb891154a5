/// What `help` is asked for.
struct HelpRequest {
  private(set) var command: String?
  private(set) var isManual = false
  private(set) var shell: Shell?

  /// Reads the words that follow `help`.
  init(_ words: ArraySlice<String>) throws(UsageError) {
    var words = words
    while let word = words.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      switch parts.first {
      case "--manual":
        guard parts.count == 1 else { throw .unexpectedValue(option: "--manual") }
        isManual = true
      case "--completions":
        guard let value = parts.count == 2 ? String(parts[1]) : words.popFirst() else {
          throw .missingValue(option: "--completions")
        }
        guard let shell = Shell(argument: value) else {
          throw .invalidValue(
            value, for: "--completions", choices: Shell.choices, expectation: nil)
        }
        self.shell = shell
      case "--help", "-h": command = CommandDescription.help.name
      default:
        if word.hasPrefix("-"), word != "-" {
          throw .unknownOption(word, near: nearest(word, in: ["--manual", "--completions"]))
        }
        if command != nil { throw .extraOperand(word) }
        command = word
      }
    }
    if isManual, shell != nil { throw .conflictingOptions("--manual", "--completions") }
    if shell != nil, let command { throw .extraOperand(command) }
  }
}
