import Lacuna

/// An alignment whose links are given, of texts that translate each other beyond doubt.
func knownAlignment(
  _ source: [String], _ target: [String], _ links: [(Range<Int>, Range<Int>)],
  confidence: Double = 1, languages: (Language, Language) = (.english, .german)
) -> Alignment {
  Alignment(
    bitext: bitext(
      segmentedText(source, language: languages.0), segmentedText(target, language: languages.1)),
    links: links.map { Link(source: $0.0, target: $0.1, confidence: confidence) },
    evidence: 1000)
}

/// The same of segments that translate each other one by one.
func knownAlignment(
  _ pairs: [(String, String)], confidence: Double = 1,
  languages: (Language, Language) = (.english, .german)
) -> Alignment {
  knownAlignment(
    pairs.map(\.0), pairs.map(\.1), pairs.indices.map { ($0..<($0 + 1), $0..<($0 + 1)) },
    confidence: confidence, languages: languages)
}
