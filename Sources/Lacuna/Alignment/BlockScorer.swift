/// The score of every block: the logarithm of P(block | linked) / P(block | independent).
struct BlockScorer: Sendable {
  let model: AlignmentModel
  private let lengths: LengthScores
  /// Target segments given source blocks.
  private let forward: LexicalScores
  /// Source segments given target blocks.
  private let backward: LexicalScores
  private let source: Structure
  private let target: Structure
  private let usesParagraphs: Bool

  init(
    model: AlignmentModel, lengths: LengthScores, forward: LexicalScores, backward: LexicalScores,
    source: Structure, target: Structure
  ) {
    self.model = model
    self.lengths = lengths
    self.forward = forward
    self.backward = backward
    self.source = source
    self.target = target
    self.usesParagraphs = source.hasParagraphs && target.hasParagraphs
  }

  /// Scores the block of `a` source segments from `i` and `b` target segments from `j`.
  func score(_ i: Int, _ a: Int, _ j: Int, _ b: Int, prior: Double) -> Double {
    let weak = source.weakBoundaries(i, a) + target.weakBoundaries(j, b)
    return prior + lengths.score(source: i, a, target: j, b)
      + model.lexicalWeight * lexical(i, a, j, b)
      + model.weakBoundary * Double(weak) + paragraphs(i, a, j, b)
  }

  /// The lexical log-likelihood ratio of a block, both directions added.
  func lexical(_ i: Int, _ a: Int, _ j: Int, _ b: Int) -> Double {
    var sum = 0.0
    for segment in j..<(j + b) { sum += forward.score(of: segment, first: i, extent: a) }
    var back = 0.0
    for segment in i..<(i + a) { back += backward.score(of: segment, first: j, extent: b) }
    return sum + back
  }

  private func paragraphs(_ i: Int, _ a: Int, _ j: Int, _ b: Int) -> Double {
    guard usesParagraphs else { return 0 }
    let breaks = source.breaks(i, a) + target.breaks(j, b)
    func meeting(_ left: Bool, _ right: Bool) -> Double {
      left == right ? (left ? model.paragraphMeeting : 0) : -model.paragraphMeeting
    }
    return model.paragraphBreak * Double(breaks)
      + meeting(source.starts(i), target.starts(j))
      + meeting(source.ends(i, a), target.ends(j, b))
  }
}
