extension Lexicon {
  /// Keeps the likeliest translations of each stem, and the stems that have any; stems are put into
  /// the order of their bytes, so that the same counts give the same lexicon.
  static func build(
    languages: (source: String, target: String), stems: (source: Vocabulary, target: Vocabulary),
    table: PairTable, counts: PairTable.Counts, model: LexiconTrainer.Model
  ) -> Lexicon {
    let totals = table.totals(of: counts)
    var forward = [[Entry]](repeating: [], count: stems.source.count)
    var backward = [[Entry]](repeating: [], count: stems.target.count)
    for stem in 0..<stems.source.count {
      for index in table.bounds[stem]..<table.bounds[stem + 1] {
        let other = table.targets[index]
        let there = probability(counts.forward[index], totals.source[stem], model)
        if there >= model.leastProbability {
          forward[stem].append(Entry(stem: other, probability: there))
        }
        let back = probability(counts.backward[index], totals.target[Int(other)], model)
        if back >= model.leastProbability {
          backward[Int(other)].append(Entry(stem: Int32(stem), probability: back))
        }
      }
    }
    forward = forward.map { likeliest($0, model) }
    backward = backward.map { likeliest($0, model) }
    let source = Order(stems.source, used: used(forward, backward))
    let target = Order(stems.target, used: used(backward, forward))
    return Lexicon(
      sourceLanguage: languages.source, targetLanguage: languages.target,
      sourceStems: source.vocabulary, targetStems: target.vocabulary,
      forward: translations(forward, from: source, to: target),
      backward: translations(backward, from: target, to: source))
  }

  private static func probability(
    _ count: Float, _ total: Float, _ model: LexiconTrainer.Model
  ) -> Float {
    max(count - model.discount, 0) / (total + 1)
  }

  private static func likeliest(
    _ entries: [Entry], _ model: LexiconTrainer.Model
  ) -> [Entry] {
    let sorted = entries.sorted { ($1.probability, $0.stem) < ($0.probability, $1.stem) }
    return Array(sorted.prefix(model.mostTranslations))
  }

  private static func used(_ own: [[Entry]], _ others: [[Entry]]) -> [Bool] {
    var used = own.map { !$0.isEmpty }
    for entries in others { for entry in entries { used[Int(entry.stem)] = true } }
    return used
  }

  /// The stems that are kept, in order, and their new numbers.
  private struct Order {
    var vocabulary = Vocabulary()
    var old: [Int] = []
    var new: [Int32]

    init(_ stems: Vocabulary, used: [Bool]) {
      new = [Int32](repeating: -1, count: stems.count)
      let kept = used.indices.filter { used[$0] }
      old = kept.sorted { stems[$0].lexicographicallyPrecedes(stems[$1]) }
      for stem in old { new[stem] = vocabulary.id(of: Array(stems[stem])) }
    }
  }

  private static func translations(
    _ entries: [[Entry]], from: Order, to: Order
  ) -> Translations {
    var translations = Translations()
    for stem in from.old {
      translations.entries += entries[stem]
        .map { Entry(stem: to.new[Int($0.stem)], probability: $0.probability) }
        .sorted { $0.stem < $1.stem }
      translations.bounds.append(translations.entries.count)
    }
    return translations
  }
}
