/// Writes the help of a tool and of its commands for a width and a kind of terminal.
package struct HelpPage {
  let tool: ToolDescription
  let columns: Int
  let paint: Paint

  package init(tool: ToolDescription, columns: Int, paint: Paint) {
    self.tool = tool
    self.columns = columns
    self.paint = paint
  }

  /// What the tool prints when it is called without arguments.
  package var short: String {
    page([
      paragraph(tool.summary), usage, commandList,
      paragraph("Try '\(tool.name) help COMMAND' for a command, '\(tool.name) --help' for more."),
    ])
  }

  /// The whole help of the tool.
  package var full: String {
    page([
      paragraph(tool.summary), usage, paragraph(tool.discussion), commandList,
      section("Options", rows(ParameterDescription.standard)), examples(tool.examples),
      section(
        "Exit status",
        HelpTable(
          rows: tool.exitStatuses.map { (String($0.code), $0.meaning) }, columns: columns)),
      paragraph("Try '\(tool.name) help COMMAND' for the options of a command."),
    ])
  }

  /// The help of one command.
  package func page(for command: CommandDescription) -> String {
    page(
      [
        paragraph(command.summary),
        paint("Usage:", .bold) + " " + usageLine(of: command),
        paragraph(command.discussion),
        section("Operands", rows(command.operands)),
      ] + optionSections(of: command) + [examples(command.examples)])
  }

  /// The command line that a usage message shows, such as `lacuna align [options] SOURCE TARGET`.
  package func usageLine(of command: CommandDescription) -> String {
    let operands = command.operands.map { operand in
      guard case .operand(let arity) = operand.shape else { return operand.name }
      return switch arity {
      case .one: operand.name
      case .optional: "[\(operand.name)]"
      case .oneOrMore: "\(operand.name)..."
      case .any: "[\(operand.name)...]"
      }
    }
    return (["\(tool.name) \(command.name) [options]"] + operands).joined(separator: " ")
  }
}

extension HelpPage {
  private var usage: String {
    paint("Usage:", .bold) + " \(tool.name) COMMAND [options] [operands]"
  }

  private var commandList: String {
    section(
      "Commands",
      HelpTable(
        rows: tool.commandWords.map { (name: $0.name, meaning: $0.summary) }, columns: columns))
  }

  /// The options under their headings, in the order of first appearance, the unnamed rest and the
  /// standard options last.
  private func optionSections(of command: CommandDescription) -> [String] {
    var headings: [String] = []
    for case let heading? in command.options.map(\.heading) where !headings.contains(heading) {
      headings.append(heading)
    }
    let rest = command.options.filter { $0.heading == nil } + ParameterDescription.standard
    // One table for all, so that the explanations begin in the same column.
    let column = rows(command.options + rest).column
    return headings.map { heading in
      section(heading, rows(command.options.filter { $0.heading == heading }), column: column)
    } + [section(headings.isEmpty ? "Options" : "Other options", rows(rest), column: column)]
  }

  private func rows(_ parameters: [ParameterDescription]) -> HelpTable {
    HelpTable(rows: parameters.map { ($0.helpSpelling, $0.explanation) }, columns: columns)
  }

  private func examples(_ examples: [Example]) -> String {
    guard !examples.isEmpty else { return "" }
    let lines = examples.flatMap { example in
      example.explanation.wrapped(at: columns - 4).map { paint("  # \($0)", .dim) }
        + ["  $ \(example.command)"]
    }
    return ([paint("Examples:", .bold)] + lines).joined(separator: "\n")
  }

  private func section(_ heading: String, _ table: HelpTable, column: Int? = nil) -> String {
    guard !table.rows.isEmpty else { return "" }
    let lines = table.lines(column: column ?? table.column, paint: paint)
    return ([paint("\(heading):", .bold)] + lines).joined(separator: "\n")
  }

  private func paragraph(_ text: String) -> String {
    text.wrapped(at: columns).joined(separator: "\n")
  }

  private func page(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension ParameterDescription {
  /// How help spells the parameter: `-f, --format FORMAT`, with room for an absent short name.
  var helpSpelling: String {
    let dashed = (short.map { "-\($0), " } ?? "    ") + "--\(name)"
    return switch shape {
    case .flag: dashed
    case .option(let placeholder): "\(dashed) \(placeholder)"
    case .operand: name
    }
  }

  /// The help with the choices, the default and whether the option is repeatable.
  var explanation: String {
    var notes: [String] = []
    if !choices.isEmpty { notes.append("one of \(choices.joined(separator: ", "))") }
    if let defaultText, !defaultText.isEmpty { notes.append("default: \(defaultText)") }
    if isRepeatable { notes.append("repeatable") }
    return notes.isEmpty ? help : "\(help) (\(notes.joined(separator: "; ")))"
  }
}
