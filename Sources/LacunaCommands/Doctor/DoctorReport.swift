import CommandLineKit
import Lacuna
package import LacunaInterchange

/// What is installed, a line for each, for people.
package struct DoctorReport {
  package let text: String

  package init(_ installation: Installation) {
    var lines = [("version", "\(installation.tool.name) \(installation.tool.version)")]
    if installation.isDebugBuild {
      lines[0].1 +=
        ", built for debugging: many times slower than 'swift build -c release' makes it"
    }
    lines.append(("program", installation.program.map(Printable.name) ?? "unknown place"))
    let languages = installation.languages.map { Language.named($0).name }
    lines.append(("languages", "\(languages.joined(separator: ", ")); any other by general rules"))
    lines.append(("lexicon", Self.line(of: installation.lexicon)))
    lines.append(("pandoc", Self.line(of: installation.pandoc)))
    lines.append(("terminal", Self.line(of: installation.terminal)))
    lines.append(("cores", String(installation.cores)))
    text = lines.map { $0.padded(to: 11) + $1 + "\n" }.joined()
  }

  private static func line(of lexicon: Installation.Lexicon?) -> String {
    guard let lexicon else {
      return "cannot be read: words say nothing; install the program anew"
    }
    let languages = lexicon.languages.map { Language.named($0).name }.joined(separator: "–")
    let stems = lexicon.stems.map(String.init).joined(separator: " and ")
    return "\(languages): \(stems) stems, \(lexicon.translations) translations, "
      + "\(lexicon.bytes) bytes; others by 'lacuna train'"
  }

  private static func line(of pandoc: PandocInstallation?) -> String {
    guard let pandoc else {
      return "not installed, so docx, odt, epub and rtf cannot be read: apt-get install pandoc, "
        + "brew install pandoc"
    }
    return "\(Printable.line(pandoc.version)) in \(Printable.name(pandoc.path)): reads docx, odt, "
      + "epub and rtf"
  }

  private static func line(of terminal: Installation.Terminal?) -> String {
    guard let terminal else { return "none, so no colours and 80 columns" }
    return "\(terminal.columns) columns, \(terminal.showsColors ? "colours" : "no colours"), "
      + (terminal.showsUTF8 ? "UTF-8" : "no UTF-8 by its locale: characters may look wrong")
  }
}
