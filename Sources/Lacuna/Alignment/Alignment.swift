/// Two texts and the links between them, in source order; every segment of both texts belongs to
/// exactly one link.
public struct Alignment: Sendable {
  public let source: SegmentedText
  public let target: SegmentedText
  public let links: [Link]

  package init(source: SegmentedText, target: SegmentedText, links: [Link]) {
    self.source = source
    self.target = target
    self.links = links
  }
}
