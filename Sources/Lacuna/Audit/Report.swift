/// What an audit says of two texts.
public struct Report: Sendable {
  /// What the target is of the source.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// One side translates the other.
    case translation
    /// A translation of part of the source: a fifth or more of one side has no counterpart.
    case partial
    /// The same matter in other words.
    case retelling
    /// Neither side translates the other.
    case unrelated
  }

  /// The alignment that was audited, with the links put right that the audit corrects.
  public let alignment: Alignment
  /// What the texts are to each other.
  public let verdict: Verdict
  /// How much the texts have in common: the logarithm of how much likelier they are under all
  /// alignments than independently, divided by twice the segments of the shorter one; about 0 or
  /// below for unrelated texts.
  public let translationScore: Double
  /// The share of the source's characters that are linked, 0 to 1.
  public let sourceCoverage: Double
  /// The share of the target's characters that are linked, 0 to 1.
  public let targetCoverage: Double
  /// In the order of the texts.
  public let findings: [Finding]
  /// How many findings were left out on request.
  public let leftOutCount: Int

  package init(
    alignment: Alignment, verdict: Verdict, translationScore: Double, sourceCoverage: Double,
    targetCoverage: Double, findings: [Finding], leftOutCount: Int = 0
  ) {
    self.alignment = alignment
    self.verdict = verdict
    self.translationScore = translationScore
    self.sourceCoverage = sourceCoverage
    self.targetCoverage = targetCoverage
    self.findings = findings
    self.leftOutCount = leftOutCount
  }
}
