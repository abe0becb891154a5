import CommandLineKit
import LacunaInterchange

extension LinkShape: ArgumentValue {
  package init?(argument: String) { self.init(argument) }
  package var argument: String { description }
  package static var expectation: String? { "counts of segments such as 1-1 or 2-1" }
}

/// Which links are written.
struct FilterOptions: ParameterGroup {
  var minConfidence: Double?
  var onlyKind: [LinkShape] = []
  var dedupe = false

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Filters",
        [
          .option(
            "min-confidence", \.minConfidence, as: "P", in: 0...1,
            "Leave out links that are less sure."),
          .option(
            "only-kind", \.onlyKind, as: "KINDS", separatedBy: ",",
            "Write only links of these counts of segments, as in 1-1,2-1."),
          .option(
            "only", \.onlyKind, as: "KINDS", separatedBy: ",", "The same as --only-kind."),
          .flag(
            "dedupe", \.dedupe, "Of pairs with the same two texts write only the first."),
        ])
    ]
  }

  var filter: UnitFilter {
    var filter = UnitFilter()
    filter.leastConfidence = minConfidence
    filter.shapes = onlyKind
    filter.leavesOutRepetitions = dedupe
    return filter
  }

  /// Checks that a format can do without what a filter leaves out.
  func validate(for format: ExchangeFormat) throws(UsageError) {
    guard !filter.isIdle, format == .file(.ladder) else { return }
    let option =
      minConfidence != nil ? "--min-confidence" : dedupe ? "--dedupe" : "--only-kind"
    // A ladder has no rung for what stands between two links.
    throw .conflictingOptions("--format=ladder", option)
  }
}
