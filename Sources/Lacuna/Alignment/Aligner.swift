/// Pairs the segments of a text with those of its translation.
///
/// The score of a block is the logarithm of P(linked) / P(independent), from lengths (Gale & Church
/// 1993), equal values, look-alike words and the layout; the alignment is the best monotone one, and
/// the confidence of each link its posterior probability over all of them.
public struct Aligner: Sendable {
  package var model = AlignmentModel()
  /// Whether both directions of a long text are worked on at once.
  package var parallelism = Parallelism.none
  /// Where it looks words up.
  private let lexicon: LexiconChoice
  /// Whether it learns words from the texts themselves.
  private let induces: Bool

  /// - Parameter induces: Whether words are learnt from the texts that are aligned, which are then
  ///   aligned again; of use where there is no lexicon for their languages.
  public init(lexicon: LexiconChoice = .embedded, induces: Bool = false) {
    self.lexicon = lexicon
    self.induces = induces
  }

  /// Aligns two texts.
  ///
  /// With the sides exchanged the links are the same, mirrored; their confidences differ by some
  /// hundredths, beside segments without counterpart by up to two tenths.
  ///
  /// - Complexity: O(*n* + *m*) in the segments of long texts, O(*n* · *m*) of short ones, where
  ///   all pairs are looked at.
  public func align(_ source: SegmentedText, _ target: SegmentedText) -> Alignment {
    align([(source, target)])[0]
  }

  /// Aligns pairs of texts in the same two languages; words are learnt from all of them together.
  ///
  /// - Returns: An alignment for each pair, in their order.
  public func align(_ pairs: [(source: SegmentedText, target: SegmentedText)]) -> [Alignment] {
    aligned(bitexts(pairs))
  }

  /// Aligns two texts that some links are settled of: these are kept, and what stands between them is
  /// aligned anew.
  ///
  /// - Complexity: As without them; the texts are searched twice.
  public func align(
    _ source: SegmentedText, _ target: SegmentedText, fixing links: FixedLinks
  ) -> Alignment {
    var bitexts = bitexts([(source, target)])
    bitexts[0].fixed = links
    // What is linked without them tells which of them are of moved passages.
    bitexts[0].fixed =
      searched(bitexts) { _, found in
        links.cut(besides: found.outcome.steps) { Crossings(scorer: found.scorer).score($0) }
      }[0]
    return aligned(bitexts)[0]
  }

  private func aligned(_ bitexts: [Bitext]) -> [Alignment] {
    searched(bitexts) { bitext, found in
      let steps =
        found.weights.map { found.refinement().search($0) } ?? found.outcome.steps
      let links =
        bitext.fixed?.completed(steps)
        ?? steps.map { Link(source: $0.source, target: $0.target, confidence: $0.posterior) }
      return Alignment(bitext: bitext, links: links, evidence: found.outcome.evidence)
    }
  }

  func bitexts(_ pairs: [(source: SegmentedText, target: SegmentedText)]) -> [Bitext] {
    pairs.map { source, target in
      let texts = parallelism.worthwhile(for: source.segments.count + target.segments.count)
        .both({ AnchoredText(source) }, { AnchoredText(target) })
      return Bitext(
        texts.0, texts.1, lexicon: lexicon.lexicon(from: source.language, to: target.language))
    }
  }

  /// Searches pairs of texts as often as the model says, and calls `body` with what the last search
  /// of each has found.
  func searched<Result>(_ bitexts: [Bitext], _ body: (Bitext, Found) -> Result) -> [Result] {
    guard induces, model.induction.passes > 0 else {
      return bitexts.map { body($0, search($0)) }
    }
    let induction = Induction(bitexts, model: model)
    var steps = bitexts.map { search($0).outcome.steps }
    var pass = 1
    while true {
      let lessons = induction.lessons(from: steps)
      let found = bitexts.indices.map { search(bitexts[$0], again: (steps[$0], lessons[$0])) }
      let change = Induction.change(from: steps, to: found.map(\.outcome.steps))
      if pass == model.induction.passes || change < model.induction.settled {
        return zip(bitexts, found).map(body)
      }
      steps = found.map(\.outcome.steps)
      pass += 1
    }
  }

  /// What the first search found, with what the second needs.
  struct Found {
    let bitext: Bitext
    let outcome: Lattice.Outcome
    let scorer: BlockScorer
    /// The scores of single pairs, where it began with them.
    let pairs: PairScores?
    let isInduced: Bool

    func refinement() -> Refinement {
      Refinement(
        bitext, scorer: scorer, outcome: outcome, crossings: Crossings(scorer: scorer, pairs: pairs)
      )
    }

    /// What the second search weighs by; none where nothing but lengths and look-alikes is known,
    /// which is too little to look closer.
    var weights: FeatureWeights? {
      bitext.matches != nil ? .withLexicon : isInduced ? .induced : nil
    }
  }

  private func search(
    _ bitext: Bitext, again: (steps: [Lattice.Step], lesson: Induction.Lesson)? = nil
  ) -> Found {
    let (source, target) = (bitext.sourceTerms, bitext.targetTerms)
    let model = again != nil && bitext.matches == nil ? model.withoutLexicon : model
    let threads = parallelism.worthwhile(for: source.count + target.count)
    let tables = again.map { bitext.tables(model, learnt: $0.lesson.matches) } ?? bitext.tables
    let leftOut = again?.lesson.leftOut(bitext, tables)
    var band = AnchorChain.band(source: source, target: target, pairs: bitext.pairs)
    if let fixed = bitext.fixed { band = fixed.confined(band) }
    let prior = bitext.priorRatio
    let lengths = LengthScores(source: source, target: target, ratio: prior, model: model)
    var pairs: PairScores?
    if let again {
      band = band.narrowed(around: again.steps)
    } else {
      let scores = PairScores(
        bitext, tables, lengths: lengths, band: band, model: model, parallelism: threads)
      band = CoarseSearch(scores).narrowed()
      pairs = scores
    }
    if let fixed = bitext.fixed { band = fixed.confined(band) }
    let (forward, backward) = threads.both { [band] in
      LexicalScores(
        given: source, scored: target, table: tables.forward, leftOut: leftOut?.forward,
        band: band.transposed, model: model)
    } _: { [band] in
      LexicalScores(
        given: target, scored: source, table: tables.backward, leftOut: leftOut?.backward,
        band: band, model: model)
    }
    let layout = (source: Structure(bitext.source.text), target: Structure(bitext.target.text))

    func best(ratio: Double) -> Found {
      let scorer = BlockScorer(
        model: model,
        lengths: ratio == prior
          ? lengths : LengthScores(source: source, target: target, ratio: ratio, model: model),
        forward: forward, backward: backward, source: layout.source, target: layout.target,
        fixed: bitext.fixed)
      return Found(
        bitext: bitext,
        outcome: Lattice(band: band, scorer: scorer).search(
          listing: model.leastCandidate(in: band)),
        scorer: scorer, pairs: pairs, isInduced: again != nil)
    }
    // A missing page shifts the ratio of the whole files, and then every sentence looks too long
    // or too short: so first the languages' ratio, then that of the links that are sure.
    if let again { return best(ratio: refinedRatio(from: again.steps, bitext, prior: prior)) }
    let first = best(ratio: prior)
    let refined = refinedRatio(from: first.outcome.steps, bitext, prior: prior)
    let isSettled = max(refined / prior, prior / refined) < 1 + model.lengthRatioTolerance
    return isSettled ? first : best(ratio: refined)
  }

  private func refinedRatio(from steps: [Lattice.Step], _ bitext: Bitext, prior: Double) -> Double {
    var (source, target) = (0.0, 0.0)
    for step in steps where step.posterior > 0.9 && !step.source.isEmpty && !step.target.isEmpty {
      for segment in step.source { source += Double(bitext.sourceTerms.lengths[segment]) }
      for segment in step.target { target += Double(bitext.targetTerms.lengths[segment]) }
    }
    // The prior counts as so many characters of text, split between the sides by the ratio itself.
    let weight = model.lengthPriorWeight
    return (target + weight * prior.squareRoot()) / (source + weight / prior.squareRoot())
  }
}
