import Lacuna
import LacunaInterchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Fits the weights of the alignment's second search to gold alignments: `scripts/train-weights`
/// calls it.
///
/// Arguments: the file to write, then for each set `--set NAME SOURCE-LANGUAGE TARGET-LANGUAGE` and
/// for each of its texts the paths of the source, the target (a sentence a line) and the links.
@main
enum WeightTrainer {
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.popFirst() else { exit(64) }
    var sets: [GoldSet] = []
    while !arguments.isEmpty {
      guard arguments.removeFirst() == "--set", arguments.count >= 3 else { exit(64) }
      let name = arguments.removeFirst()
      let languages = (source: arguments.removeFirst(), target: arguments.removeFirst())
      var files: [String] = []
      while let file = arguments.first, file != "--set" { files.append(arguments.removeFirst()) }
      sets.append(try GoldSet(name, languages, files))
    }
    let model = AlignmentModel()
    print("what the texts teach: as the first search, by the other sets' weights, by all")
    // The weight of the words was overfitted wherever it was free: held, the mean over sets that
    // were left out rose from 94.8 to 95.2.
    var fitting = WeightFitting(model.withoutLexicon)
    fitting.fixed = [.lexical, .lesserLexical]
    let induced = fitted(sets.map { FeaturedSet($0, .none, induces: true) }, fitting)
    // Few sets have a lexicon: their weights begin with those of all the others.
    print("with the lexicon: the same, but the first by the weights above")
    var second = WeightFitting(model)
    second.initial = induced
    second.attraction = 1
    let known = sets.filter(\.hasLexicon).flatMap { set in
      [false, true].map { FeaturedSet(set, .embedded, induces: $0) }
    }
    let withLexicon = fitted(known, second)

    let table = WeightTable(withLexicon: withLexicon, induced: induced)
    try OutputFile(output).write { sink throws(FileError) in
      try sink.write(Array(table.source.utf8))
    }
  }

  /// Fits weights to all sets, and to all others of each to see what they are worth elsewhere.
  static func fitted(
    _ sets: [FeaturedSet], _ fitting: WeightFitting
  ) -> FeatureWeights {
    let all = fitting.fit(sets.flatMap(\.weighted))
    var means = (first: 0.0, others: 0.0, all: 0.0)
    for set in sets {
      // Sets of one origin are left out together: their texts are the same.
      let others = sets.filter { $0.set.name.prefix(4) != set.set.name.prefix(4) }
      let weights = fitting.fit((others.isEmpty ? sets : others).flatMap(\.weighted))
      let scores = (
        first: set.score(fitting.initial), others: set.score(weights), all: set.score(all)
      )
      print(
        pad(set.set.name), set.summary, rounded(scores.first), rounded(scores.others),
        rounded(scores.all))
      means.first += scores.first / Double(sets.count)
      means.others += scores.others / Double(sets.count)
      means.all += scores.all / Double(sets.count)
    }
    print(pad("mean"), rounded(means.first), rounded(means.others), rounded(means.all))
    return all
  }
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

private func pad(_ text: String) -> String {
  text + String(repeating: " ", count: max(0, 14 - text.count))
}
