public import Lacuna

/// Writes an audit's report as SARIF 2.1.0, for build servers and code hosts.
///
/// A result stands where the translation is to be changed; the source is its related place.
public struct SARIFWriter: FormatWriter {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
  private let producer: Producer

  /// Makes a writer that names a program as the maker.
  public init(producer: Producer) {
    self.producer = producer
  }

  @discardableResult
  public func write(_ report: Report, to sink: inout some ByteSink) throws(FileError) -> Losses {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.member("$schema", Self.schema)
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray(.lines)
    json.beginObject(.lines)
    json.driver(producer)
    // Columns count scalars, not UTF-16 units.
    json.member("columnKind", "unicodeCodePoints")
    json.key("results")
    json.beginArray(.lines)
    for finding in report.findings {
      json.result(finding, in: report.alignment)
      try json.drain(into: &sink)
    }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    json.endLine()
    try json.drain(into: &sink)
    return Losses()
  }
}

extension JSONWriter {
  /// Writes the tool and the rules that it knows.
  fileprivate mutating func driver(_ producer: Producer) {
    key("tool")
    beginObject(.lines)
    key("driver")
    beginObject(.lines)
    member("name", producer.name)
    member("version", producer.version)
    key("rules")
    beginArray(.lines)
    for rule in Finding.Rule.allCases {
      beginObject(.line)
      member("id", rule.rawValue)
      key("shortDescription")
      text(rule.summary)
      endObject()
    }
    endArray()
    endObject()
    endObject()
  }

  fileprivate mutating func result(_ finding: Finding, in alignment: Alignment) {
    beginObject(.lines)
    member("ruleId", finding.rule.rawValue)
    if let index = Finding.Rule.allCases.firstIndex(of: finding.rule) { member("ruleIndex", index) }
    member("level", finding.severity.rawValue)
    key("message")
    text(finding.explained(in: alignment))
    var places = FindingPlace.places(of: finding, in: alignment)
    if places.isEmpty { places = [FindingPlace(document: alignment.target.document, range: 0..<0)] }
    key("locations")
    beginArray(.lines)
    location(places[0], id: nil)
    endArray()
    if places.count > 1 {
      key("relatedLocations")
      beginArray(.lines)
      for (number, place) in places.dropFirst().enumerated() { location(place, id: number + 1) }
      endArray()
    }
    key("partialFingerprints")
    beginObject(.line)
    member("lacuna/v1", finding.fingerprint)
    endObject()
    member("rank", finding.confidence * 100)
    endObject()
  }

  private mutating func text(_ text: String) {
    beginObject(.line)
    member("text", text)
    endObject()
  }

  private mutating func location(_ place: FindingPlace, id: Int?) {
    beginObject(.line)
    if let id { member("id", id) }
    key("physicalLocation")
    beginObject(.line)
    key("artifactLocation")
    beginObject(.line)
    member("uri", URIReference.path(place.path))
    endObject()
    key("region")
    beginObject(.line)
    let (start, end) = (place.start, place.end)
    member("startLine", start.line)
    member("startColumn", start.column)
    member("endLine", end.line)
    member("endColumn", end.column)
    if place.document.hasOffsetsOfFile {
      let range = place.document.fileRange(place.range)
      member("byteOffset", range.lowerBound)
      member("byteLength", range.count)
    }
    endObject()
    endObject()
    endObject()
  }
}

/// Paths as URI references.
enum URIReference {
  /// Escapes what may not stand in the path of a URI.
  static func path(_ path: String) -> String {
    var bytes: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(contentsOf: String(byte >> 4, radix: 16, uppercase: true).utf8)
        bytes.append(contentsOf: String(byte & 15, radix: 16, uppercase: true).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Finding.Rule {
  /// What the rule finds, in a sentence for people.
  var summary: String {
    switch self {
    case .omission: "Sentences of the source that the translation lacks."
    case .addition: "Sentences of the translation that the source lacks."
    case .partialOmission: "Part of a sentence that the translation lacks."
    case .partialAddition: "Part of a sentence that the source lacks."
    case .numberMismatch: "A number that is another in the translation."
    case .unitMismatch: "An amount with another unit, or wrongly converted."
    case .dateMismatch: "A date that is another in the translation."
    case .timeMismatch: "A time that is another in the translation."
    case .nameMismatch: "A name that is another in the translation, or misspelt."
    case .converted: "An amount that the translation gives in another unit."
    case .invalidDate: "A date that the calendar does not have."
    case .untranslated: "Text of the translation that is still in the source's language."
    case .unrelated: "Texts of which neither translates the other."
    case .moved: "A passage that stands elsewhere in the translation."
    case .repeated: "One translation for two different sentences."
    case .waveringTerm: "A term that is translated in two ways."
    case .swappedSides: "Source and target on each other's side."
    }
  }
}
