/// Some neighbouring source segments and the target segments that translate them.
///
/// A null link has an empty side; the place of the empty range is where the translation would
/// belong. Which links of an alignment cross others `Alignment.crossingLinks` says.
public struct Link: Sendable, Hashable {
  /// Indices of the source segments.
  public let source: Range<Int>
  /// Indices of the target segments.
  public let target: Range<Int>
  /// The posterior probability of exactly this link, 0 to 1.
  public let confidence: Double

  /// Makes a link of two ranges of segment indices; an empty one makes it a null link.
  public init(source: Range<Int>, target: Range<Int>, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// The counts of segments on both sides: `1-1`, `2-1`, `1-0`.
  public var kind: String { "\(source.count)-\(target.count)" }
  /// Whether one side has no counterpart.
  public var isNull: Bool { source.isEmpty || target.isEmpty }
}
