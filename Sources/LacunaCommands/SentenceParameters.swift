import CommandLineKit
import Lacuna

/// Whether the text goes on at a place or a sentence ends there.
enum Joint: String, ArgumentValue, CaseIterable, Sendable {
  case join, split
}

/// Where sentences end, as far as conventions differ.
struct SentenceParameters: ParameterGroup {
  var semicolons = Joint.join
  var colons = Joint.join
  var quotations = Joint.split
  var listMarkers = Joint.join
  var unmarkedEnds = Joint.split
  var abbreviations: String?

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Sentences",
        [
          .option(
            "semicolons", \.semicolons, as: "HOW",
            "Whether a sentence ends at a semicolon."),
          .option(
            "colons", \.colons, as: "HOW",
            "Whether a sentence ends at a colon before a space."),
          .option(
            "quotations", \.quotations, as: "HOW",
            "Whether a quotation of several sentences is split or stays one."),
          .option(
            "list-markers", \.listMarkers, as: "HOW",
            "Whether 1., b) or (iv) before a sentence is joined to it or stands apart."),
          .option(
            "unmarked-ends", \.unmarkedEnds, as: "HOW",
            "Whether sentences may end without a mark where the words say so (English, German)."),
          .option(
            "abbreviations", \.abbreviations, as: "FILE",
            "More abbreviations, one a line; # begins a remark. The stop after one ends a sentence "
              + "only before a word that begins sentences.",
            completes: .file),
        ])
    ]
  }

  /// Reads the list of abbreviations, where one is named.
  func options() throws -> SentenceOptions {
    var options = SentenceOptions()
    options.semicolonsEnd = semicolons == .split
    options.colonsEnd = colons == .split
    options.quotationsStayWhole = quotations == .join
    options.listMarkersStandApart = listMarkers == .split
    options.unmarkedEnds = unmarkedEnds == .split
    if let path = abbreviations {
      let list = try readDocument(path)
      do {
        options.abbreviations = try AbbreviationList(list)
      } catch {
        throw Failure.abbreviations(path: path, error)
      }
    }
    return options
  }
}
