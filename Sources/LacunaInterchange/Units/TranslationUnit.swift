/// A piece of a text and its translation, as programs exchange them.
public struct TranslationUnit: Sendable, Hashable {
  /// What the file calls the unit; empty where it has no name.
  public var id: [UInt8] = []
  /// The text of the source.
  public var source = UnitText()
  /// The text of the target.
  public var target = UnitText()
  /// How sure the link is, 0 to 1; `nil` where nothing is said.
  public var confidence: Double?
  /// The counts of segments on both sides; `nil` where nothing is said.
  public var shape: LinkShape?
  /// Whether the link is known to cross others of its texts.
  public var isCrossing = false
  /// When the unit was made, as TMX spells it; empty where nothing is said.
  public var created: [UInt8] = []
  /// Remarks of people.
  public var notes: [[UInt8]] = []
  /// Places of both sides in the segments of their texts.
  public var segments: Sides<Range<Int>>?
  /// Byte offsets of both sides in their documents.
  public var offsets: Sides<Range<Int>>?

  /// Makes an empty one.
  public init() {}

  /// Whether one side has no text.
  public var isOneSided: Bool { source.utf8.isEmpty || target.utf8.isEmpty }

  /// The counts of segments, said or else one for each side that has text.
  public var impliedShape: LinkShape {
    shape
      ?? LinkShape(source: source.utf8.isEmpty ? 0 : 1, target: target.utf8.isEmpty ? 0 : 1)
  }

  /// Empties the unit, and keeps its memory for the next.
  public mutating func removeAll() {
    source.removeAll()
    target.removeAll()
    // Most units have none of these, and to empty what is empty takes a while.
    if !id.isEmpty { id.removeAll(keepingCapacity: true) }
    if !created.isEmpty { created.removeAll(keepingCapacity: true) }
    if !notes.isEmpty { notes.removeAll() }
    isCrossing = false
    (confidence, shape, segments, offsets) = (nil, nil, nil, nil)
  }
}

/// A value for the source and one for the target.
public struct Sides<Value> {
  /// What is of the source.
  public var source: Value
  /// What is of the target.
  public var target: Value

  /// Puts both sides together.
  public init(source: Value, target: Value) {
    (self.source, self.target) = (source, target)
  }
}

extension Sides: Sendable where Value: Sendable {}
extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}

/// The counts of segments that a link joins: `2-1`.
public struct LinkShape: Sendable, Hashable, LosslessStringConvertible {
  /// How many segments of the source.
  public var source: Int
  /// How many segments of the target.
  public var target: Int

  /// Makes the shape of so many segments on both sides.
  public init(source: Int, target: Int) {
    (self.source, self.target) = (source, target)
  }

  /// Reads `2-1`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ (1...6).contains($0.count) && $0.allSatisfy { $0 &- 0x30 < 10 } }),
      let source = Int(String(Substring(parts[0]))), let target = Int(String(Substring(parts[1])))
    else { return nil }
    self.init(source: source, target: target)
  }

  public var description: String { "\(source)-\(target)" }
}

/// The text of one side of a unit, with what formats it.
public struct UnitText: Sendable, Hashable {
  /// The text in well-formed UTF-8.
  public var utf8: [UInt8] = []
  /// Inline markup, in the order of its places.
  public var codes: [InlineCode] = []
  /// Where segments begin behind the first, where the text was joined from several with a byte in
  /// between.
  public var breaks: [Int] = []

  /// Makes an empty one.
  public init() {}

  /// Makes a text without inline codes.
  public init(_ text: String) {
    utf8 = Array(text.utf8)
  }

  /// Empties the text and keeps its memory.
  public mutating func removeAll() {
    utf8.removeText()
    if !codes.isEmpty { codes.removeAll(keepingCapacity: true) }
    if !breaks.isEmpty { breaks.removeAll(keepingCapacity: true) }
  }
}

/// A piece of markup within a text: `<b>`, an image, a placeholder.
public struct InlineCode: Sendable, Hashable {
  /// Where a code stands in a pair of them.
  public enum Role: Sendable, Hashable {
    /// The first of a pair.
    case opening
    /// The second of a pair.
    case closing
    /// Of no pair.
    case standalone
  }

  /// The offset in the text's bytes at which it stands.
  public var offset: Int
  /// Where it stands in a pair.
  public var role: Role
  /// What a closing code and the opening one have in common.
  public var id: [UInt8]
  /// The code as the document's own format has it; empty where it is not told.
  public var native: [UInt8]
  /// What sort of code it is, such as `bold`; empty where it is not told.
  public var type: [UInt8]

  /// Makes a code at an offset; what is not told stays empty.
  public init(
    offset: Int, role: Role, id: [UInt8] = [], native: [UInt8] = [], type: [UInt8] = []
  ) {
    (self.offset, self.role, self.id, self.native, self.type) = (offset, role, id, native, type)
  }
}

/// What a file of units says of all of them.
public struct UnitFileHeader: Sendable, Hashable {
  /// BCP 47 tags; empty where nothing is said.
  public var languages: Sides<String>
  /// The names of the documents; empty where nothing is said.
  public var documents: Sides<String>
  /// Whether units carry places in documents.
  public var hasOffsets: Bool

  /// Makes what is known of a file; without arguments, nothing.
  public init(
    languages: Sides<String> = Sides(source: "", target: ""),
    documents: Sides<String> = Sides(source: "", target: ""), hasOffsets: Bool = false
  ) {
    (self.languages, self.documents, self.hasOffsets) = (languages, documents, hasOffsets)
  }
}
