/// What a format could not hold, for a message to the person.
public struct Losses: Sendable, Hashable {
  /// Units that were left out because they have no text on one side.
  public var oneSidedUnits: Int = 0
  /// Where the first of them begins, in a file of units.
  public var firstOneSided: PlaceInFile?
  /// Characters that were left out because the format allows none of their kind.
  public var characters: Int = 0
  /// Units whose line breaks or tabs became spaces.
  public var foldedUnits: Int = 0
  /// Inline codes that were left out; the text within them is there.
  public var codes: Int = 0
  /// Notes that were left out.
  public var notes: Int = 0
  /// Confidences that were left out.
  public var confidences: Int = 0
  /// Kinds other than one segment to one.
  public var shapes: Int = 0
  /// Names of units that were left out.
  public var ids: Int = 0
  /// Dates that were left out.
  public var dates: Int = 0
  /// Units of which only the places are written.
  public var texts: Int = 0

  /// Says that nothing is lost.
  public init() {}

  /// Whether all was written.
  public var isEmpty: Bool { self == Losses() }

  /// Counts what is lost of a unit that a format with these parts is given.
  @inline(__always)  // A call would copy the unit.
  mutating func count(_ unit: TranslationUnit, keeping parts: UnitParts) {
    if !parts.contains(.codes) { codes += unit.source.codes.count + unit.target.codes.count }
    if !parts.contains(.notes) { notes += unit.notes.count }
    if !parts.contains(.confidence), unit.confidence != nil { confidences += 1 }
    if !parts.contains(.shape), let shape = unit.shape, shape.source != 1 || shape.target != 1 {
      shapes += 1
    }
    if !parts.contains(.id), !unit.id.isEmpty { ids += 1 }
    if !parts.contains(.created), !unit.created.isEmpty { dates += 1 }
    if !parts.contains(.texts), !unit.source.utf8.isEmpty || !unit.target.utf8.isEmpty {
      texts += 1
    }
  }
}
