/// Which findings of a report are kept.
public struct FindingFilter: Sendable {
  /// The least confidence; also that of notes.
  public var leastConfidence: Double
  /// The rules whose findings are kept; all where there are none.
  public var rules: Set<Finding.Rule>
  /// Rules whose findings are left out.
  public var disabledRules: Set<Finding.Rule>

  /// Makes a filter; without arguments it lets every finding pass.
  public init(
    leastConfidence: Double = 0, rules: Set<Finding.Rule> = [],
    disabledRules: Set<Finding.Rule> = []
  ) {
    (self.leastConfidence, self.rules) = (leastConfidence, rules)
    self.disabledRules = disabledRules
  }

  /// Tells whether a finding is kept.
  public func admits(_ finding: Finding) -> Bool {
    finding.confidence >= leastConfidence && (rules.isEmpty || rules.contains(finding.rule))
      && !disabledRules.contains(finding.rule)
  }
}

extension Report {
  /// Leaves out findings; what is said of the texts as wholes stays.
  public func filtered(by isKept: (Finding) -> Bool) -> Report {
    let kept = findings.filter(isKept)
    return Report(
      alignment: alignment, verdict: verdict, translationScore: translationScore,
      sourceCoverage: sourceCoverage, targetCoverage: targetCoverage, findings: kept,
      leftOutCount: leftOutCount + findings.count - kept.count)
  }
}
