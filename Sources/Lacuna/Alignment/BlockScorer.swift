#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The score of every block: the logarithm of P(block | linked) / P(block | independent).
///
/// A class, since a value of this size would be copied for each block.
final class BlockScorer: Sendable {
  let model: AlignmentModel
  let lengths: LengthScores
  /// Target segments given source blocks.
  let forward: LexicalScores
  /// Source segments given target blocks.
  let backward: LexicalScores
  let source: Structure
  let target: Structure
  private let meeting: ParagraphMeeting?
  /// What no block may break.
  private let fixed: FixedLinks?

  init(
    model: AlignmentModel, lengths: LengthScores, forward: LexicalScores, backward: LexicalScores,
    source: Structure, target: Structure, fixed: FixedLinks? = nil
  ) {
    self.model = model
    self.lengths = lengths
    self.forward = forward
    self.backward = backward
    self.source = source
    self.target = target
    self.fixed = fixed
    let share = (source.paragraphShare + target.paragraphShare) / 2
    let isTold = source.hasParagraphs && target.hasParagraphs
    self.meeting = isTold ? ParagraphMeeting(share: share, model: model) : nil
  }

  /// Scores the block of `a` source segments from `i` and `b` target segments from `j`.
  ///
  /// Inlined, as the next three are: a call would copy the scorer each time.
  @inline(__always)
  func score(_ i: Int, _ a: Int, _ j: Int, _ b: Int, prior: Double) -> Double {
    score(i, a, j, b, prior: prior, from: -.infinity)
  }

  /// The same, but −∞ for a block that cannot score as much as `least`, whatever its lengths are.
  @inline(__always)
  func score(
    _ i: Int, _ a: Int, _ j: Int, _ b: Int, prior: Double, from least: Double
  ) -> Double {
    if let fixed, !fixed.admits(i, a, j, b) { return FixedLinks.breach }
    let weak = source.weakBoundaries(i, a) + target.weakBoundaries(j, b)
    let rest =
      prior + model.lexicalWeight * lexical(i, a, j, b) + model.weakBoundary * Double(weak)
      + paragraphs(i, a, j, b)
    if rest + lengths.most(source: i, a, target: j, b) < least { return -.infinity }
    return rest + lengths.score(source: i, a, target: j, b)
  }

  /// The lexical log-likelihood ratio of a block, both directions added.
  @inline(__always)
  func lexical(_ i: Int, _ a: Int, _ j: Int, _ b: Int) -> Double {
    var sum = 0.0
    for segment in j..<(j + b) { sum += forward.score(of: segment, first: i, extent: a) }
    var back = 0.0
    for segment in i..<(i + a) { back += backward.score(of: segment, first: j, extent: b) }
    return sum + back
  }

  /// The same of two single segments, where they may share a link at all.
  func lexicalOfPair(_ i: Int, _ j: Int) -> Double? {
    guard let there = forward.kept(of: j, first: i, extent: 1),
      let back = backward.kept(of: i, first: j, extent: 1)
    else { return nil }
    return there + back
  }

  func paragraphs(_ i: Int, _ a: Int, _ j: Int, _ b: Int) -> Double {
    guard let meeting else { return 0 }
    let breaks = source.breaks(i, a) + target.breaks(j, b)
    return meeting.insideLink * Double(breaks)
      + meeting.score(source.starts(i), target.starts(j))
      + meeting.score(source.ends(i, a), target.ends(j, b))
  }
}

/// What it says where the paragraphs of linked blocks begin and end together or apart.
///
/// A linked paragraph beginning meets one, but for the chance that it says nothing; an independent
/// one meets one as often as there are any. Where every segment is a paragraph, that says nothing.
private struct ParagraphMeeting {
  let insideLink: Double
  private let both: Double
  private let one: Double
  private let neither: Double

  /// - Parameter share: The share of segments that begin a paragraph.
  init?(share: Double, model: AlignmentModel) {
    guard share > 0, share < 1 else { return nil }
    let independence = model.paragraphIndependence
    both = log(independence + (1 - independence) / share)
    one = log(independence)
    neither = log(independence + (1 - independence) / (1 - share))
    insideLink = model.paragraphBreak * min(1, 2 * (1 - share))
  }

  func score(_ left: Bool, _ right: Bool) -> Double { left != right ? one : left ? both : neither }
}
