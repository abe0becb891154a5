/// Pairs the segments of a text with those of its translation.
///
/// The score of a block is the logarithm of P(linked) / P(independent), from lengths (Gale & Church
/// 1993), equal values, look-alike words and the layout; the alignment is the best monotone one, and
/// the confidence of each link its posterior probability over all of them.
public struct Aligner: Sendable {
  package var model = AlignmentModel()
  /// Where it looks words up.
  private let lexicon: LexiconChoice

  public init(lexicon: LexiconChoice = .embedded) {
    self.lexicon = lexicon
  }

  /// Aligns two texts.
  ///
  /// The result is the same, mirrored, with the sides exchanged, but that of neighbouring null
  /// links of both sides the source's always come first.
  ///
  /// - Complexity: O(*n* + *m*) in the segments of long texts, O(*n* · *m*) of short ones, where
  ///   all pairs are looked at.
  public func align(_ source: SegmentedText, _ target: SegmentedText) -> Alignment {
    let bitext = Bitext(
      AnchoredText(source), AnchoredText(target),
      lexicon: lexicon.lexicon(from: source.language, to: target.language))
    let best = search(bitext)
    let links = best.steps.map {
      Link(source: $0.source, target: $0.target, confidence: $0.posterior)
    }
    return Alignment(bitext: bitext, links: links, evidence: best.evidence)
  }

  private func search(_ bitext: Bitext) -> (steps: [Lattice.Step], evidence: Double) {
    let (source, target) = (bitext.sourceTerms, bitext.targetTerms)
    let band = AnchorChain.band(source: source, target: target, pairs: bitext.pairs)
    let tables = bitext.tables(model)
    let forward = LexicalScores(
      given: source, scored: target, table: tables.forward, windows: band.sourceSegments(),
      model: model)
    let backward = LexicalScores(
      given: target, scored: source, table: tables.backward,
      windows: (0..<source.count).map(band.targetSegments(of:)), model: model)
    let layout = (source: Structure(bitext.source.text), target: Structure(bitext.target.text))

    func best(ratio: Double) -> (steps: [Lattice.Step], evidence: Double) {
      let scorer = BlockScorer(
        model: model,
        lengths: LengthScores(source: source, target: target, ratio: ratio, model: model),
        forward: forward, backward: backward, source: layout.source, target: layout.target)
      return Lattice(band: band, scorer: scorer).search()
    }
    // A missing page shifts the ratio of the whole files, and then every sentence looks too long
    // or too short: so first the languages' ratio, then that of the links that are sure.
    let prior = bitext.priorRatio
    let first = best(ratio: prior)
    let refined = refinedRatio(from: first.steps, bitext, prior: prior)
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
