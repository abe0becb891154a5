/// Reads the units of a file one by one, in memory that does not grow with the file.
public protocol UnitReader {
  /// What is known of all units, once the first has been read.
  var header: UnitFileHeader { get }
  /// What was met on the way that deserves a word.
  var remarks: ReadingRemarks { get }
  /// Where the unit that was read last begins; `nil` where it is of no file.
  var unitPlace: PlaceInFile? { get }

  /// Reads the next unit into one that is empty, or emptied.
  ///
  /// - Returns: Whether there was one.
  mutating func next(_ unit: inout TranslationUnit) throws(ReadingError) -> Bool
}

extension UnitReader {
  /// Units are of no file, unless a reader says so.
  public var unitPlace: PlaceInFile? { nil }
}

/// Writes units one by one.
public protocol UnitWriter {
  /// What the format has a place for; units that it cannot hold are not given to it.
  var keeps: UnitParts { get }
  /// How many characters the format has no place for.
  var droppedCharacters: Int { get }

  /// Writes what stands before the first unit.
  mutating func begin(_ header: UnitFileHeader, to sink: inout some ByteSink) throws(FileError)
  /// Writes a unit that holds nothing but what the format keeps.
  mutating func write(_ unit: TranslationUnit, to sink: inout some ByteSink) throws(FileError)
  /// Writes what stands after the last unit.
  mutating func end(to sink: inout some ByteSink) throws(FileError)
}

extension UnitWriter {
  /// Nothing is dropped, unless a writer says so.
  public var droppedCharacters: Int { 0 }
}

/// The parts of a unit that a format may have a place for.
public struct UnitParts: OptionSet, Sendable, Hashable {
  /// A bit a part.
  public let rawValue: Int

  /// Makes a set of its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The texts themselves.
  public static let texts = UnitParts(rawValue: 1 << 0)
  /// Units without a text on one side.
  public static let oneSided = UnitParts(rawValue: 1 << 1)
  /// The confidence of a link.
  public static let confidence = UnitParts(rawValue: 1 << 2)
  /// How many segments a link joins.
  public static let shape = UnitParts(rawValue: 1 << 3)
  /// A name.
  public static let id = UnitParts(rawValue: 1 << 4)
  /// When it was made.
  public static let created = UnitParts(rawValue: 1 << 5)
  /// Notes of people.
  public static let notes = UnitParts(rawValue: 1 << 6)
  /// Inline codes, such as tags.
  public static let codes = UnitParts(rawValue: 1 << 7)
  /// Line breaks within a text.
  public static let lineBreaks = UnitParts(rawValue: 1 << 8)
  /// Tabs within a text.
  public static let tabs = UnitParts(rawValue: 1 << 9)
  /// Control characters, which XML forbids.
  public static let controls = UnitParts(rawValue: 1 << 10)
  /// A source side without a text, where the target has one.
  public static let emptySource = UnitParts(rawValue: 1 << 11)

  /// Texts with all that a plain one may hold.
  public static let plainText: UnitParts = [.texts, .lineBreaks, .tabs, .controls]
}

/// What a reader met that ends nothing, but that a person should hear of.
public struct ReadingRemarks: Sendable, Hashable {
  /// Units that were left out because something is wrong with them, and what with the first.
  public var skippedUnits: Int = 0
  /// What was wrong with the first unit that was left out.
  public var firstSkipped: ReadingError?
  /// Dates that are in no form that the format allows, and were left out.
  public var badDates: Int = 0
  /// Where the unit of the first such date begins.
  public var firstBadDate: PlaceInFile?
  /// Confidences that are no number from 0 to 1, and were left out.
  public var badConfidences: Int = 0
  /// Where the first of them stands.
  public var firstBadConfidence: PlaceInFile?
  /// Names that an earlier unit has, where the format leaves that open; the first of them.
  public var repeatedNames: Int = 0
  /// The first such name.
  public var firstRepeatedName: RepeatedName?
  /// Variants in further languages, which were left out.
  public var otherLanguages: [String: Int] = [:]
  /// Where the first unit with such a variant begins.
  public var firstOtherLanguage: PlaceInFile?
  /// Where a source language should be named and is not, so that the first variant's was taken.
  public var missingSourceLanguage: PlaceInFile?
  /// The first byte above ASCII in a file that is declared in another encoding, although all its
  /// bytes are well-formed UTF-8.
  public var looksLikeUTF8: PlaceInFile?
  /// The first byte that is a control character in ISO 8859, as which the file is declared, and a
  /// letter or a sign in Windows-1252.
  public var looksLikeWindows1252: PlaceInFile?
  /// Whether there is nothing in the file, where that is no error.
  public var isEmpty = false
  /// The encoding that was read.
  public var encoding = "UTF-8"

  /// Makes remarks of nothing.
  public init() {}
}

/// A line and a column in it, both from 1; columns count Unicode scalars.
public struct PlaceInFile: Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  init(_ place: (line: Int, column: Int)) { (line, column) = place }

  /// Both, with a colon between them.
  public var description: String { "\(line):\(column)" }
}

/// A unit's name that an earlier unit has, and where it comes again.
public struct RepeatedName: Sendable, Hashable {
  /// The name.
  public let name: String
  /// Where the unit begins.
  public let place: PlaceInFile
}
