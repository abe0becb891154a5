/// The constants of learning words from the texts that are aligned; how they were found stands in
/// `Alignment/README.md`.
struct InductionModel: Sendable {
  /// How often the texts are searched again with what they teach, at most.
  var passes = 4
  /// Once fewer of the links than this are others than before, no pass follows.
  var settled = 0.07
  /// The least confidence of the links that teach.
  var teachingConfidence = 0.5
  /// A word's first letters stand for it; fewer than in a lexicon, since there is little text.
  var stemLetters = 5
  /// Blocks of more distinct stems on one side teach nothing.
  var longestBlock = 200
  /// How many rounds of the estimation follow the two that look at all pairs, and how often a pair
  /// must be expected in a block for them to look at it there.
  var sparseRounds = 3
  var leastExpectation: Float = 0.02
  /// How fast two words lose by the distance of their places in a block, and from how many words on.
  var positionSteepness: Float = 2
  var positionLength: Float = 8
  /// What is added to a stem's total, in the estimation and at its end.
  var smoothing: Float = 0.5
  var finalSmoothing: Float = 1
  /// What is taken from the count of each pair at the end.
  var discount: Float = 0.1
  /// Less likely translations are dropped.
  var leastProbability: Float = 0.01
  /// The same in terms of how likely a stem is by itself.
  var leastRatio: Float = 1
}
