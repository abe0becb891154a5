/// What some aligned texts teach of their words, for aligning them again.
///
/// A link must not teach the words that it is then judged by: the links are cut into parts, and
/// each part is scored by the lexicon of all the others.
struct Induction {
  /// What one text pair is scored by.
  struct Lesson {
    /// One for each part.
    let matches: [LexiconMatches]
    /// The part of each segment.
    let sourceParts: [Int]
    let targetParts: [Int]
  }

  let lessons: [Lesson]

  /// Learns from the links of all pairs together.
  init(_ bitexts: [Bitext], _ links: [[Lattice.Step]], model: AlignmentModel) {
    let total = links.reduce(0) { $0 + $1.count }
    let count = min(
      max(model.inductionWork / max(total, 1), model.inductionParts.lowerBound),
      model.inductionParts.upperBound)
    var parts: [[Int]] = []
    var place = 0
    for steps in links {
      parts.append(steps.indices.map { (place + $0) * count / max(total, 1) })
      place += steps.count
    }
    guard let first = bitexts.first else {
      lessons = []
      return
    }
    let lexica = (0..<count).map { part in
      var trainer = LexiconTrainer(
        source: first.source.text.language, target: first.target.text.language, model: .induction)
      for (index, bitext) in bitexts.enumerated() {
        for (step, own) in zip(links[index], parts[index])
        where own != part && step.posterior > model.teachingConfidence && !step.source.isEmpty
          && !step.target.isEmpty
        {
          trainer.add(
            bitext.sourceTerms[step.source], bitext.targetTerms[step.target],
            of: bitext.vocabulary)
        }
      }
      return trainer.train()
    }
    lessons = bitexts.enumerated().map { index, bitext in
      var source = [Int](repeating: 0, count: bitext.sourceTerms.count)
      var target = [Int](repeating: 0, count: bitext.targetTerms.count)
      for (step, part) in zip(links[index], parts[index]) {
        for segment in step.source { source[segment] = part }
        for segment in step.target { target[segment] = part }
      }
      let matches = lexica.map {
        LexiconMatches(
          $0, source: bitext.sourceTerms, target: bitext.targetTerms, in: bitext.vocabulary)
      }
      return Lesson(matches: matches, sourceParts: source, targetParts: target)
    }
  }
}
