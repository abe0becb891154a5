import Lacuna

/// A pair of texts as a JSON object: `id`, `source` and `target`, or `sourcePath` and `targetPath`,
/// and if given `sourceLanguage` and `targetLanguage`; other members are passed over.
public struct PairRecord: Sendable, Hashable {
  /// What the record is called; it is handed back as it came.
  public enum Identifier: Sendable, Hashable {
    /// The record has none.
    case none
    /// A string, as UTF-8.
    case text([UInt8])
    /// An integer.
    case number(Int)
  }

  /// One text of the pair.
  public enum Side: Sendable, Hashable {
    /// The text itself.
    case text([UInt8])
    /// The path of the file that holds it.
    case path(String)
  }

  /// What the caller calls the pair; handed back as it came.
  public let id: Identifier
  /// The text that was translated.
  public let source: Side
  /// Its translation.
  public let target: Side
  /// The BCP 47 tag of the source, if declared.
  public let sourceLanguage: String?
  /// The BCP 47 tag of the target, if declared.
  public let targetLanguage: String?

  /// Reads a record.
  ///
  /// - Throws: `PairRecordError`, where the line is no JSON object with the members that are needed.
  /// - Complexity: O(*n*).
  public init(_ line: [UInt8]) throws(PairRecordError) {
    var index = 0
    while index < line.count {
      let width = line[index] < 0x80 ? 1 : UTF8Scalar.wellFormedWidth(in: line, at: index)
      guard width > 0 else {
        throw PairRecordError(id: .none, fault: .illFormed(offset: index))
      }
      index += width
    }
    var members = Members()
    var scanner = JSONScanner(line[...])
    let isObject = scanner.object { scanner, name in
      members.read(String(decoding: name, as: UTF8.self), &scanner)
    }
    guard isObject, scanner.isAtEnd() else {
      throw PairRecordError(id: .none, fault: .malformed)
    }
    if let fault = members.fault { throw PairRecordError(id: members.id, fault: fault) }
    id = members.id
    source = try members.side("source")
    target = try members.side("target")
    sourceLanguage = members.string("sourceLanguage")
    targetLanguage = members.string("targetLanguage")
  }
}

/// Why a line is no pair; `id` is that of the record where it has one.
public struct PairRecordError: Error, Sendable, Hashable {
  /// What is wrong with a record.
  public enum Fault: Sendable, Hashable {
    /// Bytes that are no UTF-8; `offset` counts from 0.
    case illFormed(offset: Int)
    /// It is no JSON.
    case malformed
    /// A member that must be there is not.
    case missingMember(String)
    /// A member has a value of another type.
    case wrongType(String, expected: String)
    /// A text and a path for the same side.
    case contradiction(String, String)
  }

  /// The pair, as far as it could be read.
  public let id: PairRecord.Identifier
  /// What is wrong.
  public let fault: Fault
}

extension PairRecordError: CustomStringConvertible {
  public var description: String {
    switch fault {
    case .illFormed(let offset):
      "ill-formed UTF-8 at byte \(offset) of the line; write JSON in UTF-8"
    case .malformed: "this is no JSON object on a line of its own"
    case .missingMember(let name):
      "the object has no text '\(name)'; give '\(name)' or '\(name)Path'"
    case .wrongType(let name, let expected): "the member '\(name)' is no \(expected)"
    case .contradiction(let one, let other):
      "the object has both '\(one)' and '\(other)'; give one of them"
    }
  }
}

/// The members of a record that are known.
private struct Members {
  private static let names: Set = [
    "source", "target", "sourcePath", "targetPath", "sourceLanguage", "targetLanguage",
  ]

  private(set) var id = PairRecord.Identifier.none
  private(set) var fault: PairRecordError.Fault?
  private var strings: [String: [UInt8]] = [:]

  /// Reads the value of a member; false where it is malformed.
  mutating func read(_ name: String, _ scanner: inout JSONScanner) -> Bool {
    guard name == "id" || Self.names.contains(name) else { return scanner.skip() }
    if scanner.isAtString() {
      guard let text = scanner.string() else { return false }
      if name == "id" { id = .text(text) } else { strings[name] = text }
      return true
    }
    guard let spelling = scanner.spelling() else { return false }
    // What is null is absent.
    if spelling.elementsEqual("null".utf8) { return true }
    if name == "id", let number = Int(String(decoding: spelling, as: UTF8.self)) {
      id = .number(number)
    } else {
      let expected = name == "id" ? "string or whole number" : "string"
      fault = fault ?? .wrongType(name, expected: expected)
    }
    return true
  }

  func string(_ name: String) -> String? {
    strings[name].map { String(decoding: $0, as: UTF8.self) }
  }

  func side(_ name: String) throws(PairRecordError) -> PairRecord.Side {
    let pathName = name + "Path"
    switch (strings[name], string(pathName)) {
    case (let text?, nil): return .text(text)
    case (nil, let path?): return .path(path)
    case (nil, nil): throw PairRecordError(id: id, fault: .missingMember(name))
    case (_?, _?): throw PairRecordError(id: id, fault: .contradiction(name, pathName))
    }
  }
}
