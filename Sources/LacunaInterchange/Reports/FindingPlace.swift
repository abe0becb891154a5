import Lacuna

/// Where a finding is shown in the files: a person who works on a translation looks at the
/// translation first.
struct FindingPlace {
  let document: Document
  /// The bytes of the text; empty where something is missing there.
  let range: Range<Int>

  /// The places of a finding, the translation's first; none where it speaks of the texts as wholes.
  static func places(of finding: Finding, in alignment: Alignment) -> [FindingPlace] {
    let (source, target) = (alignment.source.document, alignment.target.document)
    func places(_ spans: [Range<Int>], _ document: Document, isMissing: Bool) -> [FindingPlace] {
      let spans =
        spans.isEmpty && isMissing ? finding.insertion.map { [$0..<$0] } ?? [] : spans
      return spans.map { FindingPlace(document: document, range: $0) }
    }
    return places(finding.target, target, isMissing: !finding.source.isEmpty)
      + places(finding.source, source, isMissing: !finding.target.isEmpty)
  }

  var start: Document.Location { document.location(at: range.lowerBound) }
  var end: Document.Location { document.location(at: range.upperBound) }
  /// The path as it was given.
  var path: String { document.name }
}

extension Finding {
  /// The message with the words that it is about, for formats that show no excerpt.
  func explained(in alignment: Alignment) -> String {
    func quoted(_ spans: [Range<Int>], _ document: Document) -> [String] {
      spans.map { "“\(Self.clipped(document.string(in: $0)))”" }
    }
    guard source.isEmpty != target.isEmpty else { return message }
    let quotations =
      quoted(source, alignment.source.document) + quoted(target, alignment.target.document)
    return message + ": " + quotations.joined(separator: " … ")
  }

  private static let mostScalars = 160

  /// White space as single spaces, and no more than a line or two.
  static func clipped(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.unicodeScalars.count > mostScalars else { return words }
    var clipped = String.UnicodeScalarView()
    clipped.append(contentsOf: words.unicodeScalars.prefix(mostScalars))
    return String(clipped) + "…"
  }
}
