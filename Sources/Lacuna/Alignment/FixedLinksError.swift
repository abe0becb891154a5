/// Why links cannot be settled; the numbers count the links as they were given, from 0.
public enum FixedLinksError: Error, Sendable, Hashable {
  /// A link without any segment.
  case emptyLink(Int)
  /// A link to a segment that the text does not have.
  case beyondText(Int)
  /// A link to a segment that another has already.
  case overlapping(Int)
}
