/// Writes the manual pages of a tool and of its commands, for `man`.
package struct ManualPage {
  let tool: ToolDescription

  package init(_ tool: ToolDescription) { self.tool = tool }

  /// The page of the tool, `lacuna(1)`.
  package var ofTool: String {
    var page = Roff(title: tool.name, version: "\(tool.name) \(tool.version)")
    page.heading("NAME")
    page.text("\(tool.name) - \(tool.summary.asPhrase)")
    page.heading("SYNOPSIS")
    page.synopsis(tool.name, "COMMAND [options] [operands]")
    page.heading("DESCRIPTION")
    page.text(tool.discussion)
    page.heading("COMMANDS")
    for command in tool.commands {
      page.item("\(tool.name)-\(command.name)(1)", command.summary)
    }
    page.heading("OPTIONS")
    for option in ParameterDescription.standard { page.item(option) }
    page.examples(tool.examples)
    page.heading("EXIT STATUS")
    for status in tool.exitStatuses { page.item(String(status.code), status.meaning) }
    return page.text
  }

  /// The page of a command, `lacuna-align(1)`.
  package func page(for command: CommandDescription) -> String {
    var page = Roff(
      title: "\(tool.name)-\(command.name)", version: "\(tool.name) \(tool.version)")
    page.heading("NAME")
    page.text("\(tool.name)-\(command.name) - \(command.summary.asPhrase)")
    page.heading("SYNOPSIS")
    let usage = HelpPage(tool: tool, columns: .max, paint: Paint(isOn: false))
      .usageLine(of: command)
    page.synopsis(
      "\(tool.name) \(command.name)",
      String(usage.dropFirst("\(tool.name) \(command.name) ".count)))
    page.heading("DESCRIPTION")
    page.text(command.discussion.isEmpty ? command.summary : command.discussion)
    if !command.operands.isEmpty {
      page.heading("OPERANDS")
      for operand in command.operands { page.item(operand) }
    }
    page.heading("OPTIONS")
    var heading: String?
    for option in command.options where option.heading != nil {
      if option.heading != heading, let next = option.heading { page.subheading(next) }
      heading = option.heading
      page.item(option)
    }
    let rest = command.options.filter { $0.heading == nil } + ParameterDescription.standard
    if heading != nil { page.subheading("Other options") }
    for option in rest { page.item(option) }
    page.examples(command.examples)
    page.heading("EXIT STATUS")
    for status in tool.exitStatuses { page.item(String(status.code), status.meaning) }
    page.heading("SEE ALSO")
    page.text("\(tool.name)(1)")
    return page.text
  }
}

extension String {
  /// A sentence as manuals' one-line descriptions have it: no capital, no full stop.
  fileprivate var asPhrase: String {
    let phrase = last == "." ? dropLast() : self[...]
    return phrase.prefix(1).lowercased() + phrase.dropFirst()
  }
}

/// Text in the language of `man`.
private struct Roff {
  private(set) var text: String

  init(title: String, version: String) {
    // No date: the same version gives the same bytes.
    text = ".TH \(Self.escaped(title.uppercased())) 1 \"\" \"\(Self.escaped(version))\"\n"
    // Hyphenated option names and words joined at line ends would mislead.
    text += ".nh\n.ad l\n"
  }

  mutating func heading(_ heading: String) { text += ".SH \(Self.escaped(heading))\n" }
  mutating func subheading(_ heading: String) { text += ".SS \(Self.escaped(heading))\n" }

  /// Adds paragraphs, one for each line.
  mutating func text(_ paragraphs: String) {
    for (index, line) in paragraphs.split(separator: "\n").enumerated() {
      if index > 0 { text += ".PP\n" }
      text += Self.escaped(String(line)) + "\n"
    }
  }

  mutating func synopsis(_ name: String, _ words: String) {
    text += "\\fB\(Self.escaped(name))\\fR \(Self.escaped(words))\n"
  }

  mutating func item(_ parameter: ParameterDescription) {
    item(parameter.helpSpelling.trimmedAtStart, parameter.explanation)
  }

  mutating func item(_ name: String, _ meaning: String) {
    text += ".TP\n\\fB\(Self.escaped(name))\\fR\n\(Self.escaped(meaning))\n"
  }

  mutating func examples(_ examples: [Example]) {
    guard !examples.isEmpty else { return }
    heading("EXAMPLES")
    for example in examples {
      text += ".TP\n\(Self.escaped(example.explanation))\n.nf\n"
      text += "\\fB\(Self.escaped(example.command))\\fR\n.fi\n"
    }
  }

  /// Takes what the language reads as its own: backslashes, hyphens that are to stay, and lines that
  /// begin like a request.
  private static func escaped(_ line: String) -> String {
    var text = ""
    for character in line {
      switch character {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      case "'": text += "\\(aq"
      default: text.append(character)
      }
    }
    return text.hasPrefix(".") || text.hasPrefix("\\(aq") ? "\\&" + text : text
  }
}

extension String {
  fileprivate var trimmedAtStart: String { String(drop { $0 == " " }) }
}
