import Lacuna
import LacunaInterchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Fits the weights of the second search to gold alignments: `scripts/train-weights` calls it.
///
/// Arguments: for each set `--set NAME SOURCE-LANGUAGE TARGET-LANGUAGE`, then for each of its texts
/// the paths of the source, the target (a sentence a line) and the gold links.
@main
enum WeightTrainer {
  static func main() throws {
    var sets: [GoldSet] = []
    var arguments = CommandLine.arguments.dropFirst()
    let induces = arguments.first == "--induce"
    if induces { arguments.removeFirst() }
    var fittings: [(String, (inout WeightFitting) -> Void)] = []
    while let option = arguments.first, option != "--set" {
      arguments.removeFirst()
      let value = arguments.removeFirst()
      if option == "--attraction" {
        fittings.append((option + value, { $0.attraction = Double(value) ?? 3 }))
      }
      if option == "--fix" {
        let names = value.split(separator: ",")
        fittings.append((option + value, { f in f.fixed = Set(Feature.allCases.filter { feature in names.contains { "\(feature)".hasPrefix($0) } }) }))
      }
    }
    while !arguments.isEmpty {
      guard arguments.removeFirst() == "--set", arguments.count >= 3 else { exit(64) }
      let name = arguments.removeFirst()
      let languages = (arguments.removeFirst(), arguments.removeFirst())
      var files: [String] = []
      while let file = arguments.first, file != "--set" { files.append(arguments.removeFirst()) }
      sets.append(try GoldSet(name, languages, files, induces: induces))
    }
    let model = induces ? AlignmentModel().withoutLexicon : AlignmentModel()
    let initial = FeatureWeights(of: model)
    let fitting = WeightFitting(initial: initial)
    for (name, change) in fittings {
      var fitting = fitting
      change(&fitting)
      print(name, sets.map { set in
        let weights = fitting.fit(sets.filter { $0.name != set.name }.flatMap(\.weighted))
        return set.name + " " + set.score(weights)
      })
    }
    for set in sets {
      let others = sets.filter { $0.name != set.name }
      let weights = fitting.fit(others.flatMap(\.weighted))
      print(
        pad(set.name), set.summary, "initial", set.score(initial), "others'", set.score(weights))
    }
    let weights = fitting.fit(sets.flatMap(\.weighted))
    for set in sets { print(pad(set.name), "all", set.score(weights)) }
    for feature in Feature.allCases { print("    .\(feature): \((weights[feature] * 1000).rounded() / 1000),") }
  }
}

/// The texts of one set with their gold links.
struct GoldSet {
  let name: String
  let texts: [GoldText]
  private let golds: [[ListedLink]]

  init(_ name: String, _ languages: (String, String), _ files: [String], induces: Bool) throws {
    var pairs: [(source: SegmentedText, target: SegmentedText, gold: [ListedLink])] = []
    for place in stride(from: 0, to: files.count - 2, by: 3) {
      func text(_ path: String, _ language: String) throws -> SegmentedText {
        SegmentedText(
          segmented: try Document(decoding: try InputFile(path).read(), name: path),
          language: .named(language))
      }
      pairs.append(
        (
          try text(files[place], languages.0), try text(files[place + 1], languages.1),
          try LinksReader.links(try InputFile(files[place + 2]).read())
        ))
    }
    self.name = name
    let aligner = Aligner(lexicon: induces ? .none : .embedded, induces: induces)
    texts = aligner.goldTexts(pairs)
    golds = pairs.map(\.gold)
  }

  /// Large sets count less than their size, or they would decide alone.
  var weighted: [(text: GoldText, share: Double)] {
    let links = texts.reduce(0) { $0 + $1.goldCount }
    let share = (500 / Double(max(1, links))).squareRoot()
    return texts.map { ($0, share) }
  }

  var summary: String {
    let count = texts.reduce(0) { $0 + $1.goldCount }
    let edges = texts.reduce(0) { $0 + $1.edgeCount }
    let reachable = texts.reduce(0) { $0 + $1.reachable }
    return "\(count) links, \(edges / max(1, count)) edges each, "
      + "reachable \(rounded(100 * Double(reachable) / Double(max(1, count))))"
  }

  /// The strict F1 over all texts, in hundredths.
  func score(_ weights: FeatureWeights) -> String {
    var (right, found, covered, wanted) = (0, 0, 0, 0)
    for (text, gold) in zip(texts, golds) {
      let gold = Set(gold.filter { !$0.source.isEmpty || !$0.target.isEmpty })
      let links = Set(text.links(weights))
      found += links.count
      right += links.intersection(gold).count
      let pairs = gold.filter { !$0.source.isEmpty && !$0.target.isEmpty }
      wanted += pairs.count
      covered += pairs.intersection(links).count
    }
    let (precision, recall) = (Double(right) / Double(found), Double(covered) / Double(wanted))
    return String(rounded(200 * precision * recall / (precision + recall)))
  }
}

private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
private func pad(_ text: String) -> String {
  text + String(repeating: " ", count: max(0, 12 - text.count))
}
