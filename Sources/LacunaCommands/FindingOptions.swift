import CommandLineKit
import Lacuna
import LacunaInterchange

extension Finding.Rule: ArgumentValue {}

/// Which findings are reported.
struct FindingOptions: ParameterGroup {
  var minConfidence = 0.0
  var only: [Finding.Rule] = []
  var disable: [Finding.Rule] = []

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Findings",
        [
          .option(
            "min-confidence", \.minConfidence, as: "P", in: 0...1,
            "Leave out findings that are less sure."),
          .option(
            "only", \.only, as: "RULES", separatedBy: ",",
            "Report only what these rules find, as in omission,addition."),
          .option(
            "disable", \.disable, as: "RULES", separatedBy: ",",
            "Leave out what these rules find."),
        ])
    ]
  }

  var filter: FindingFilter {
    FindingFilter(
      leastConfidence: minConfidence, rules: Set(only), disabledRules: Set(disable))
  }
}

/// A finding's name, as a report for programs or a baseline has it.
struct FingerprintName: ArgumentValue, Sendable {
  let argument: String

  init?(argument: String) {
    guard Baseline.isFingerprint(argument.utf8) else { return nil }
    self.argument = argument
  }

  static var expectation: String? { "a finding's fingerprint of 16 hexadecimal digits" }
}

/// Findings that have been looked at and accepted.
struct AcceptedFindings: ParameterGroup {
  var baseline: String?
  var writeBaseline: String?
  var ignore: [FingerprintName] = []

  static var parameters: [Parameter<Self>] {
    [
      .section(
        "Findings",
        [
          .option(
            "baseline", \.baseline, as: "FILE",
            "Leave out the findings that this file names: those accepted before.",
            completes: .file),
          .option(
            "write-baseline", \.writeBaseline, as: "FILE",
            "Write all findings to a file as accepted, and exit with 0.", completes: .file),
          .option(
            "ignore", \.ignore, as: "FINGERPRINTS", separatedBy: ",",
            "Leave out the findings of these fingerprints, which a baseline and the reports for "
              + "programs have."),
        ])
    ]
  }

  /// Leaves out what is accepted; where a baseline is asked for, writes it first.
  func remaining(of report: Report) throws -> Report {
    var accepted = Set(ignore.map(\.argument))
    if let baseline {
      let document = try readDocument(baseline)
      do {
        accepted.formUnion(try Baseline(document).fingerprints)
      } catch {
        throw Failure.baseline(path: baseline, error)
      }
    }
    if let writeBaseline {
      try reportingFiles { () throws(FileError) in
        try OutputFile(writeBaseline).write { sink throws(FileError) in
          _ = try BaselineWriter().write(report, to: &sink)
        }
      }
    }
    return report.filtered { !accepted.contains($0.fingerprint) }
  }
}
