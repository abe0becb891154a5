package import CommandLineKit
import LacunaInterchange

/// The command line tool: its commands, its help and its exit statuses.
package enum LacunaProgram {
  package static let version = "0.1.0"

  /// Has signals end the process in good order from now on.
  package static func answerSignals() { Interruption.listen() }

  /// Runs the tool with the words of a command line and returns its exit status.
  package static func run(_ arguments: [String]) -> Int32 { tool.run(arguments) }

  package static let tool = Tool(
    name: "lacuna", version: version,
    summary: "Tells whether a translation is complete and true to its source.",
    discussion: """
      Lacuna pairs the sentences of a text and its translation, reports what was left out, added or \
      changed, and writes the aligned pairs for a translation memory. It has rules and values for \
      English, German and French, and a lexicon for German and English; for other pairs it learns \
      the words from the texts themselves.
      """,
    examples: [
      Example("lacuna audit article.en.txt article.de.txt", "What is missing, added or changed?"),
      Example(
        "lacuna align article.en.txt article.de.txt -o article.tmx",
        "The aligned pairs for a translation memory."),
    ],
    commands: [
      AuditCommand.self, AlignCommand.self, ConvertCommand.self, SplitCommand.self,
      AnchorsCommand.self,
      BatchCommand.self, StreamCommand.self, ScoreCommand.self, TrainCommand.self,
      DoctorCommand.self,
    ],
    exitStatuses: [
      ExitStatus(0, "Done; nothing found at or above --fail-on."),
      ExitStatus(1, "Done; an audit found something."),
      ExitStatus(2, "Done; but some pairs of a batch failed."),
      ExitStatus(64, "The command line is misused."),
      ExitStatus(65, "An input cannot be read as what it should be."),
      ExitStatus(66, "No such input, or it may not be read."),
      ExitStatus(73, "The output cannot be created."),
      ExitStatus(74, "The output cannot be written."),
      ExitStatus(130, "Interrupted (143 by SIGTERM); finished outputs are whole, others removed."),
    ])
}
