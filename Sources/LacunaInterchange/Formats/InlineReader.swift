import Lacuna

/// Reads a text with inline markup, by the vocabulary of one format.
struct InlineReader {
  /// What an element within a text is.
  private enum Sort {
    /// A code whose content is the document's own markup.
    case native(InlineCode.Role, id: StaticString)
    /// A code without content.
    case point(InlineCode.Role, id: StaticString)
    /// A code around text.
    case span(id: StaticString)
    /// A character that XML has no place for.
    case character
    /// What marks text and is no formatting.
    case transparent
  }

  private enum Vocabulary {
    case tmx, xliff12, xliff2
  }

  static let tmx = InlineReader(vocabulary: .tmx)
  static let xliff12 = InlineReader(vocabulary: .xliff12)
  static let xliff2 = InlineReader(vocabulary: .xliff2)

  private let vocabulary: Vocabulary
  /// What `dataRef` and the like stand for, in XLIFF 2.
  var data: [[UInt8]: [UInt8]] = [:]

  private init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Reads up to the end of the element that has just started.
  func read(_ xml: inout XMLScanner, into text: inout UnitText) throws(ReadingError) {
    let depth = xml.depth
    // The depth of the native code that is being read, and the spans that are open.
    var nativeDepth: Int?
    var spans: [(depth: Int, id: [UInt8], native: [UInt8])] = []
    // What pairs codes in TMX (`i`) may differ from what a code is known by (`x`).
    var names: [[UInt8]: [UInt8]] = [:]
    while true {
      switch try xml.next() {
      case .text:
        if nativeDepth != nil, let last = text.codes.indices.last {
          xml.appendText(to: &text.codes[last].native)
        } else {
          xml.appendText(to: &text.utf8)
        }
      case .start:
        guard nativeDepth == nil else { continue }
        switch sort(of: xml) {
        case .native(let role, let id):
          var code = code(role, id: id, xml, at: text.utf8.count)
          if vocabulary == .tmx, role == .opening, let name = xml.attribute("x"), !name.isEmpty {
            names[code.id] = Array(name)
          }
          code.id = names[code.id] ?? code.id
          text.codes.append(code)
          nativeDepth = xml.depth
        case .point(let role, let id):
          text.codes.append(code(role, id: id, xml, at: text.utf8.count))
        case .span(let id):
          var opening = code(.opening, id: id, xml, at: text.utf8.count)
          if opening.id.isEmpty { opening.id = Array("s\(text.codes.count + 1)".utf8) }
          let closing = xml.attribute("dataRefEnd").flatMap { data[Array($0)] } ?? []
          spans.append((xml.depth, opening.id, closing))
          text.codes.append(opening)
        case .character: try appendCharacter(&xml, to: &text.utf8)
        case .transparent: break
        }
      case .end:
        if let native = nativeDepth {
          if xml.depth < native { nativeDepth = nil }
        } else if let span = spans.last, xml.depth < span.depth {
          spans.removeLast()
          text.codes.append(
            InlineCode(
              offset: text.utf8.count, role: .closing, id: span.id, native: span.native))
        }
        if xml.depth < depth { return }
      case .finished: return
      }
    }
  }

  private func code(
    _ role: InlineCode.Role, id: StaticString, _ xml: XMLScanner, at offset: Int
  ) -> InlineCode {
    let reference = xml.attribute("dataRef") ?? xml.attribute("dataRefStart")
    return InlineCode(
      offset: offset, role: role,
      id: Array(xml.attribute(id) ?? xml.attribute("id") ?? []),
      native: reference.flatMap { data[Array($0)] } ?? Array(xml.attribute("equiv-text") ?? []),
      type: Array(xml.attribute("type") ?? xml.attribute("ctype") ?? []))
  }

  private func sort(of xml: XMLScanner) -> Sort {
    switch vocabulary {
    case .tmx:
      if xml.isNamed("bpt") { return .native(.opening, id: "i") }
      if xml.isNamed("ept") { return .native(.closing, id: "i") }
      if xml.isNamed("ph") { return .native(.standalone, id: "x") }
      if xml.isNamed("ut") { return .native(.standalone, id: "x") }
      if xml.isNamed("it") {
        let isEnd = xml.attribute("pos")?.elementsEqual("end".utf8) ?? false
        return .native(isEnd ? .closing : .opening, id: "x")
      }
      if xml.isNamed("hi") { return .span(id: "x") }
    case .xliff12:
      if xml.isNamed("g") { return .span(id: "id") }
      if xml.isNamed("x") { return .point(.standalone, id: "id") }
      if xml.isNamed("bx") { return .point(.opening, id: "rid") }
      if xml.isNamed("ex") { return .point(.closing, id: "rid") }
      if xml.isNamed("bpt") { return .native(.opening, id: "rid") }
      if xml.isNamed("ept") { return .native(.closing, id: "rid") }
      if xml.isNamed("ph") { return .native(.standalone, id: "id") }
      if xml.isNamed("it") {
        let isEnd = xml.attribute("pos")?.elementsEqual("close".utf8) ?? false
        return .native(isEnd ? .closing : .opening, id: "rid")
      }
    case .xliff2:
      if xml.isNamed("pc") { return .span(id: "id") }
      if xml.isNamed("ph") { return .point(.standalone, id: "id") }
      if xml.isNamed("sc") { return .point(.opening, id: "id") }
      if xml.isNamed("ec") { return .point(.closing, id: "startRef") }
      if xml.isNamed("cp") { return .character }
    }
    return .transparent
  }

  private func appendCharacter(
    _ xml: inout XMLScanner, to bytes: inout [UInt8]
  ) throws(ReadingError) {
    let digits = String(decoding: xml.attribute("hex") ?? [], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16), Unicode.Scalar(value) != nil else {
      return try xml.report(.malformedCharacter(digits))
    }
    UTF8Scalar.append(value, to: &bytes)
  }
}
