/// Two texts and the links between them, in source order; every segment of both texts belongs to
/// exactly one link.
public struct Alignment: Sendable {
  package let bitext: Bitext
  /// The logarithm of how much likelier the texts are under all alignments than independently;
  /// `nil` where the links are given.
  package let evidence: Double?
  /// The links in the order of the source; every segment of both sides stands in exactly one.
  public let links: [Link]
  /// Indices of the links that cross others: their target segments stand out of order.
  ///
  /// Both of two neighbours that changed places are among them, but not what a link passes that
  /// stands far from its place.
  public let crossingLinks: Set<Int>

  /// Whether the links were found, and not given.
  package var isFound: Bool { evidence != nil }
  /// The text that was translated.
  public var source: SegmentedText { bitext.source.text }
  /// Its translation.
  public var target: SegmentedText { bitext.target.text }

  package init(bitext: Bitext, links: [Link], evidence: Double?) {
    self.bitext = bitext
    self.evidence = evidence
    self.links = links
    crossingLinks = CrossingLinks.among(links)
  }

  /// Makes an alignment of links that are already known.
  ///
  /// - Precondition: Every segment of both texts belongs to exactly one link.
  package init(source: SegmentedText, target: SegmentedText, links: [Link]) {
    self.init(
      bitext: Bitext(AnchoredText(source), AnchoredText(target)), links: links, evidence: nil)
  }
}
