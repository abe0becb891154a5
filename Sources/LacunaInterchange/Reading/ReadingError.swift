/// Why a file of translation units cannot be read.
public enum ReadingError: Error, Sendable, Hashable {
  /// The file itself cannot be read.
  case file(FileError)
  /// What it holds is not what it should be; lines and columns count from 1, columns in scalars.
  case content(ReadingFault, line: Int, column: Int)
}

extension ReadingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .content(let fault, let line, let column): "\(line):\(column): \(fault)"
    }
  }
}

/// What is wrong at a place of a file.
public enum ReadingFault: Error, Sendable, Hashable {
  /// A file without anything in it.
  case empty
  /// The file ends within an element, a quoted cell or a string.
  case truncated(inside: String)
  /// The outermost element is that of another format.
  case wrongRoot(found: String, expected: String)
  /// A version that is not read.
  case unsupportedVersion(String)
  /// Text before or after the outermost element.
  case textOutsideRoot
  /// More than one outermost element.
  case secondRoot
  /// A tag that breaks the rules of XML.
  case malformedTag
  /// An end tag of an element that is not the innermost open one.
  case mismatchedEnd(found: String, open: String)
  /// An attribute that the tag has already.
  case repeatedAttribute(String)
  /// An attribute that the element must have.
  case missingAttribute(String, element: String)
  /// An entity that XML does not define.
  case undeclaredEntity(String)
  /// A `&` that begins no reference.
  case malformedReference
  /// A `cp` of XLIFF whose `hex` is no character.
  case malformedCharacter(String)
  /// A document type that declares something itself; entities are never expanded.
  case internalSubset
  /// A scalar that XML does not allow.
  case forbiddenCharacter(UInt32)
  /// Something else than the format has here.
  case unexpectedBytes(String)
  /// Markup of more bytes than are read at once.
  case markupTooLong(limit: Int)
  /// Bytes that are none of the encoding.
  case illFormed(encoding: String)
  /// The bytes are certainly not in the encoding that the file or the caller declares.
  case contradictedEncoding(declared: String, found: String)
  /// An encoding that is not read.
  case unknownEncoding(String)
  /// No variant of a unit is in the source language.
  case unmatchedSourceLanguage(String, found: [String])
  /// A name that an earlier unit has, where the format wants each once.
  case repeatedName(String)
  /// A text of a catalogue that stands in it already.
  case repeatedEntry
  /// A row with fewer cells than the header.
  case missingCell(expected: Int, found: Int)
  /// A table without a column that it must have.
  case missingColumn(String)
  /// Something that is not JSON.
  case malformedJSON
  /// An object without a member that it must have.
  case missingMember(String)
  /// A line that no catalogue of gettext has.
  case malformedPO
  /// What should be a number is not.
  case malformedNumber
  /// A line that is no rung of a ladder.
  case notARung
  /// A rung below the one before it.
  case decreasingRung
  /// A segment past the end of the text.
  case indexBeyondText(side: String, index: Int, count: Int)
  /// A link of segments that do not stand together.
  case notContiguous
  /// A line of links that is none.
  case links(LinksError)
}

extension ReadingFault {
  /// Whether only the unit that it is in is bad, so that a lenient reader can go on behind it.
  var isConfinedToUnit: Bool {
    switch self {
    case .undeclaredEntity, .malformedReference, .malformedCharacter, .forbiddenCharacter,
      .unexpectedBytes,
      .unmatchedSourceLanguage, .missingCell, .missingAttribute, .malformedJSON, .missingMember,
      .malformedPO, .malformedNumber, .links, .notARung, .indexBeyondText, .notContiguous,
      .repeatedName, .repeatedEntry:
      true
    default: false
    }
  }
}

extension ReadingFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "the file is empty"
    case .truncated(let element):
      "the file ends within \(element); it is cut off, get a whole copy"
    case .wrongRoot(let found, let expected):
      "the outermost element is '\(found)', not '\(expected)'; name the format by --from"
    case .unsupportedVersion(let version):
      "version '\(version)' is not known; TMX 1.1 to 1.4b and XLIFF 1.2 and 2.x are read"
    case .textOutsideRoot: "text outside the outermost element; this is no XML"
    case .secondRoot: "a second outermost element; an XML document has one"
    case .malformedTag: "a malformed tag; write '<' in text as &lt;"
    case .mismatchedEnd(let found, let open):
      "the end tag '\(found)' where '\(open)' is open; close elements in the order they were opened"
    case .repeatedAttribute(let name): "the attribute '\(name)' occurs twice in a tag; keep one"
    case .missingAttribute(let name, let element):
      "'\(element)' has no attribute '\(name)'; add it"
    case .undeclaredEntity(let name):
      "the entity '&\(name);' is not declared; XML knows amp, lt, gt, quot and apos"
    case .malformedReference: "'&' begins no reference; write it as &amp;"
    case .malformedCharacter(let digits):
      "'\(digits)' in the attribute 'hex' of 'cp' is no character; write its number, as in hex=\"000B\""
    case .internalSubset:
      "the document type declares entities or elements itself, which is refused; "
        + "remove what is between its brackets"
    case .forbiddenCharacter(let value):
      "the character U+\(hexadecimal(value)), which XML does not allow; remove it"
    case .unexpectedBytes(let text): "'\(text)' must not stand here; write '>' as &gt;"
    case .markupTooLong(let limit): "a tag of more than \(limit) bytes"
    case .illFormed(let encoding):
      "ill-formed \(encoding); say the right encoding by --encoding, or repair the file"
    case .contradictedEncoding(let declared, let found):
      "declared as \(declared), but the bytes are \(found); say --encoding, or repair the file"
    case .unknownEncoding(let name):
      "the encoding '\(name)' is not known; convert the file to UTF-8, for example with iconv"
    case .unmatchedSourceLanguage(let code, let found):
      "a unit has no variant in the source language '\(code)' (but in "
        + "\(found.joined(separator: ", "))); say --source-language"
    case .repeatedName(let name):
      "the id '\(name)' is that of an earlier unit, and XLIFF wants each once in a file; "
        + "rename one, or leave such units out by --lenient"
    case .repeatedEntry:
      "the same msgctxt and msgid as in an earlier entry, which gettext refuses; "
        + "remove one, or leave such entries out by --lenient"
    case .missingCell(let expected, let found):
      "\(found == 1 ? "one cell" : "\(found) cells") where \(expected) are needed, "
        + "a source and a target; add what is missing, or say --from if this is another format"
    case .missingColumn(let name): "the header names no column '\(name)'"
    case .malformedJSON:
      "this is no JSON object on a line of its own; write each unit whole on one line"
    case .missingMember(let name): "the object has no text '\(name)'"
    case .malformedPO: "this is neither a keyword, a quoted string nor a comment of a PO file"
    case .malformedNumber:
      "a confidence is a number from 0 to 1; correct it, or leave the cell empty"
    case .notARung: "this is no rung of a ladder: two indices and a quality, divided by tabs"
    case .decreasingRung: "the indices of a ladder must not decrease"
    case .indexBeyondText(let side, let index, let count):
      "segment \(index) of the \(side), which has \(count); is this the right text?"
    case .notContiguous: "a link to segments that are not neighbours, which no format here holds"
    case .links(let error): error.problem
    }
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
