public import Lacuna

/// What a person made of an alignment and its findings: links that are settled, and findings that
/// are accepted or dismissed, with notes.
///
/// The file is one JSON object, `lacuna-corrections/1`. It names both texts by their SHA-256, links by
/// byte offsets, and findings by their fingerprints; the page of a report reads and writes it too.
public struct Corrections: Sendable {
  static let schema = "lacuna-corrections"
  static let version = 1

  /// One of the two texts.
  public struct Text: Sendable, Hashable {
    /// The path that it was read from.
    public var path = ""
    /// 64 hexadecimal digits, of the file as decoded.
    public var hash = ""
  }

  /// A link that is settled: byte offsets of both sides, `nil` for a side without counterpart.
  public typealias SettledLink = Sides<Range<Int>?>

  /// What a person made of a finding.
  public enum Decision: String, Sendable, Hashable {
    /// The finding is right.
    case accepted
    /// The finding is wrong, or does not matter.
    case dismissed
  }

  /// What was made of a finding.
  public struct Remark: Sendable, Hashable {
    /// The finding’s `Finding.fingerprint`.
    public var fingerprint = ""
    /// What was decided, if anything.
    public var decision: Decision?
    /// What the person wrote beside it.
    public var note = ""
  }

  /// The texts that were corrected, by their paths and digests.
  public internal(set) var texts = Sides(source: Text(), target: Text())
  /// The links that were settled.
  public internal(set) var links: [SettledLink] = []
  /// What was made of findings.
  public internal(set) var remarks: [Remark] = []
  /// The file as it was read.
  let utf8: [UInt8]

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The fingerprints of the findings that were dismissed.
  public var dismissed: Set<String> {
    Set(remarks.lazy.filter { $0.decision == .dismissed }.map(\.fingerprint))
  }

  /// Finds the segments that the links are of.
  ///
  /// - Complexity: O(*n* log *n*) in the links, O(*n*) in the bytes of both texts.
  public func fixedLinks(
    _ source: SegmentedText, _ target: SegmentedText
  ) throws(CorrectionsError) -> FixedLinks {
    try check(source, target)
    let places = (source: SegmentPlaces(source), target: SegmentPlaces(target))
    var found: [(source: Range<Int>, target: Range<Int>)] = []
    for (number, link) in links.enumerated() {
      guard let left = places.source.segments(of: link.source) else {
        throw .cutOtherwise(link: number + 1, side: "source")
      }
      guard let right = places.target.segments(of: link.target) else {
        throw .cutOtherwise(link: number + 1, side: "translation")
      }
      found.append((left, right))
    }
    do throws(FixedLinksError) {
      return try FixedLinks(
        found, sourceCount: source.segments.count, targetCount: target.segments.count)
    } catch {
      switch error {
      case .emptyLink(let number), .beyondText(let number): throw .emptyLink(number + 1)
      case .overlapping(let number): throw .linkedTwice(link: number + 1)
      }
    }
  }

  /// Makes sure that these are corrections of two texts.
  public func check(
    _ source: SegmentedText, _ target: SegmentedText
  ) throws(CorrectionsError) {
    for (side, text, own) in [
      ("source", texts.source, source), ("translation", texts.target, target),
    ] where text.hash != own.document.fileHash {
      throw .otherText(side: side, made: text.path, given: own.document.name)
    }
  }
}

/// Where the segments of a text begin and end in its file.
private struct SegmentPlaces {
  private var starts: [Int: Int] = [:]
  private var ends: [Int: Int] = [:]

  init(_ text: SegmentedText) {
    for (index, segment) in text.segments.enumerated() {
      let range = text.document.fileRange(segment.range)
      starts[range.lowerBound] = index
      ends[range.upperBound] = index + 1
    }
  }

  /// The segments of which a range is made up; none for no range, `nil` where it cuts one.
  func segments(of range: Range<Int>?) -> Range<Int>? {
    guard let range else { return 0..<0 }
    guard let start = starts[range.lowerBound], let end = ends[range.upperBound], start < end
    else { return nil }
    return start..<end
  }
}

extension Document {
  /// The SHA-256 of the file as decoded, in hexadecimal digits.
  var fileHash: String { SHA256.digest(of: fileBytes).hexadecimal }
}
