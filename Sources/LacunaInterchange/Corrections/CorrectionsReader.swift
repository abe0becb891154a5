public import Lacuna

extension Corrections {
  /// Reads a file of corrections.
  public init(_ document: Document) throws(CorrectionsError) {
    self.init(utf8: document.bytes)
    var scanner = JSONScanner(document.bytes[...])
    var fault: CorrectionsError?
    var schema: [UInt8]?
    let isWhole = scanner.object { scanner, name in
      switch String(decoding: name, as: UTF8.self) {
      case "schema":
        schema = scanner.string()
        return schema != nil
      case "source": return scanner.text(&texts.source)
      case "target": return scanner.text(&texts.target)
      case "links":
        return scanner.array { scanner in
          guard let link = scanner.link() else { return false }
          links.append(link)
          return true
        }
      case "findings":
        return scanner.array { scanner in
          guard let remark = scanner.remark(&fault) else { return false }
          remarks.append(remark)
          return true
        }
      default: return scanner.skip()
      }
    }
    // A newer version may well be spelt otherwise further on: what it is goes before what is odd.
    if let schema { try Self.check(schema: String(decoding: schema, as: UTF8.self)) }
    if let fault { throw fault }
    guard isWhole, scanner.isAtEnd() else { throw .malformed }
    guard schema != nil else { throw .missingMember("schema") }
    for (side, text) in [("source", texts.source), ("target", texts.target)] {
      guard Self.isHash(text.hash) else { throw .missingMember("\(side).sha256") }
    }
  }

  private static func check(schema: String) throws(CorrectionsError) {
    let parts = schema.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == Self.schema, let version = Int(parts[1]), version > 0
    else { throw .otherSchema(schema) }
    guard version <= Self.version else { throw .newerVersion(schema) }
  }

  private static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
  }
}

extension JSONScanner {
  fileprivate mutating func text(_ text: inout Corrections.Text) -> Bool {
    object { scanner, name in
      switch String(decoding: name, as: UTF8.self) {
      case "path": return scanner.string(&text.path)
      case "sha256": return scanner.string(&text.hash)
      default: return scanner.skip()
      }
    }
  }

  fileprivate mutating func link() -> Corrections.SettledLink? {
    var link = Corrections.SettledLink(source: nil, target: nil)
    let isWhole = object { scanner, name in
      switch String(decoding: name, as: UTF8.self) {
      case "source": return scanner.range(&link.source)
      case "target": return scanner.range(&link.target)
      default: return scanner.skip()
      }
    }
    return isWhole ? link : nil
  }

  fileprivate mutating func remark(_ fault: inout CorrectionsError?) -> Corrections.Remark? {
    var remark = Corrections.Remark()
    var decision = ""
    let isWhole = object { scanner, name in
      switch String(decoding: name, as: UTF8.self) {
      case "fingerprint": return scanner.string(&remark.fingerprint)
      case "decision": return scanner.isAtString() ? scanner.string(&decision) : scanner.skip()
      case "note": return scanner.string(&remark.note)
      default: return scanner.skip()
      }
    }
    guard isWhole else { return nil }
    remark.decision = Corrections.Decision(rawValue: decision)
    if !decision.isEmpty, remark.decision == nil { fault = fault ?? .unknownDecision(decision) }
    if !Baseline.isFingerprint(remark.fingerprint.utf8) {
      fault = fault ?? .badFingerprint(remark.fingerprint)
    }
    return remark
  }

  private mutating func string(_ value: inout String) -> Bool {
    guard let utf8 = string() else { return false }
    value = String(decoding: utf8, as: UTF8.self)
    return true
  }

  /// Reads `[start, end]`, or `null` for no range.
  private mutating func range(_ value: inout Range<Int>?) -> Bool {
    guard take("[") else { return skip() }
    guard let start = number(), take(","), let end = number(), take("]"),
      let lower = Int(exactly: start), let upper = Int(exactly: end), 0 <= lower, lower < upper
    else { return false }
    value = lower..<upper
    return true
  }
}
