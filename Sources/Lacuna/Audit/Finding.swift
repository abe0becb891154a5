/// Something that a translation lacks, adds or changes, and where.
public struct Finding: Sendable {
  /// The kinds of findings; the raw values are those of the report formats.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// Source segments that nothing translates.
    case omission
    /// Target segments that translate nothing.
    case addition
    /// A clause of a linked source segment that nothing translates.
    case partialOmission = "partial-omission"
    /// A clause of a linked target segment that translates nothing.
    case partialAddition = "partial-addition"
    /// Numbers that differ.
    case numberMismatch = "number-mismatch"
    /// The same number of another unit.
    case unitMismatch = "unit-mismatch"
    /// Dates that differ.
    case dateMismatch = "date-mismatch"
    /// Times of day that differ.
    case timeMismatch = "time-mismatch"
    /// A name that is another, or spelt otherwise.
    case nameMismatch = "name-mismatch"
    /// A measure that was rightly put in another unit; a note.
    case converted
    /// A day that does not exist; a note.
    case invalidDate = "invalid-date"
    /// A segment that is still in the source’s language.
    case untranslated
    /// Texts that do not translate each other.
    case unrelated
    /// A passage that stands elsewhere in the translation; a note.
    case moved
    /// One translation for two different segments; a note.
    case repeated
    /// An acronym or sentence that is translated in two ways; a note.
    case waveringTerm = "wavering-term"
    /// Texts that stand on each other’s side; a note.
    case swappedSides = "swapped-sides"
  }

  /// How grave a finding is, the gravest last.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth a look.
    case note
    /// Probably wrong.
    case warning
    /// Wrong, as far as one can be sure.
    case error

    public static func < (left: Severity, right: Severity) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// What kind of finding it is.
  public let rule: Rule
  /// How grave it is.
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
