#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much the two texts have in common as wholes, and what that says of the pair.
///
/// The score is the logarithm of how much likelier the texts are under all alignments of one with
/// the other than as two independent texts, divided by twice the segments of the shorter one: so
/// much for each segment of both that can be linked. Lengths, words, values and layout all count;
/// what one text alone has costs little.
struct TranslationScore: Sendable {
  /// The constants of the verdict; how they were found stands in `Audit/README.md`.
  private enum Constant {
    /// The score that the best alignment of unrelated texts may well reach by chance: without a
    /// lexicon, and with one.
    static let chance = (without: 0.15, with: 0.0)
    /// With a lexicon, a translation scores no less than this; a retelling does.
    static let translation = 0.6
    /// The share of the words that a lexicon must know to tell this.
    static let knownWords = 0.5
    /// The logarithm of the odds that two texts which somebody compares belong together; a text of
    /// a sentence or two cannot overcome it.
    static let prior = 3.0
    /// From this share of one side without counterpart on, a translation is partial.
    static let partial = 0.2
  }

  let value: Double
  /// The logarithm of the odds that one text translates the other, or a part of it.
  private let logOdds: Double
  /// The same for a translation against a retelling.
  private let translationLogOdds: Double
  /// Whether the texts are of one matter, but not sentence for sentence.
  private let isRetelling: Bool
  private let coverage: Coverage

  init(_ alignment: Alignment, coverage: Coverage) {
    let segments = min(alignment.source.segments.count, alignment.target.segments.count)
    let pairs = Double(2 * segments)
    // Links that a person made, and equal texts, need no further evidence.
    let evidence = alignment.hasEqualSides ? nil : alignment.evidence
    value = segments == 0 ? 0 : (alignment.evidence ?? 0) / pairs
    let knows = (alignment.bitext.matches?.coverage ?? 0) >= Constant.knownWords
    let chance = knows ? Constant.chance.with : Constant.chance.without
    logOdds = evidence.map { $0 - chance * pairs + Constant.prior } ?? Constant.prior
    translationLogOdds =
      evidence.map { $0 - Constant.translation * pairs + Constant.prior } ?? Constant.prior
    isRetelling = knows && translationLogOdds < 0
    self.coverage = coverage
  }

  var verdict: Report.Verdict {
    if !coverage.isEmpty, logOdds < 0 { return .unrelated }
    if !coverage.isEmpty, isRetelling { return .retelling }
    let least = min(coverage.source, coverage.target)
    return least <= 1 - Constant.partial ? .partial : .translation
  }

  /// How sure it is that neither text translates the other.
  var confidenceOfUnrelated: Double {
    min(0.99, 1 / (1 + exp(isRetelling ? translationLogOdds : logOdds)))
  }
}
