/// Something that a translation lacks, adds or changes, and where.
public struct Finding: Sendable {
  /// The kinds of findings; the raw values are those of the report formats.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    case omission, addition
    case partialOmission = "partial-omission"
    case partialAddition = "partial-addition"
    case numberMismatch = "number-mismatch"
    case unitMismatch = "unit-mismatch"
    case dateMismatch = "date-mismatch"
    case timeMismatch = "time-mismatch"
    case nameMismatch = "name-mismatch"
    case converted
    case invalidDate = "invalid-date"
    case untranslated, unrelated
    case moved, repeated
    case waveringTerm = "wavering-term"
    case swappedSides = "swapped-sides"
  }

  /// How grave a finding is, the gravest last.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  public let rule: Rule
  public let severity: Severity
  /// The probability that the finding is right, 0 to 1.
  public let confidence: Double
  /// What a person should know, in one sentence.
  public let message: String
  /// Byte ranges in the source; empty where the finding has no text there.
  public let source: [Range<Int>]
  /// Byte ranges in the target; empty where the finding has no text there.
  public let target: [Range<Int>]
  /// The byte offset in the text of the empty side at which the missing text would belong.
  public let insertion: Int?
  /// Sixteen hexadecimal digits that stay the same while the texts found do.
  public let fingerprint: String

  /// From this confidence on, an omission, addition or mismatch is an error and not a warning.
  static let leastConfidenceOfError = 0.8

  package init(
    rule: Rule, severity: Severity, confidence: Double, message: String, source: [Range<Int>],
    target: [Range<Int>], insertion: Int?, fingerprint: String
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.source = source
    self.target = target
    self.insertion = insertion
    self.fingerprint = fingerprint
  }
}
