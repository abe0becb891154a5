import Lacuna

/// Takes the text out of HTML: a paragraph for each block, without scripts, styles and code blocks.
///
/// Any sequence of bytes is read somehow, in linear time.
struct HTMLText {
  /// Elements whose content is no text.
  private static let hidden: Set<String> = [
    "script", "style", "template", "svg", "math", "noscript", "iframe", "object", "canvas",
    "textarea", "select",
  ]
  /// Elements that stand within a line of text.
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]

  private let bytes: [UInt8]
  private var blocks: BlockText
  private var index = 0
  private var isPreformatted = false
  /// Whether the tags from here on are taken to have no quotation marks, or no end.
  private var areQuotesBroken = false
  private var areTagsBroken = false

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    blocks = BlockText(file: bytes)
  }

  /// Takes the text out of a file.
  static func extract(from file: [UInt8]) -> ExtractedText {
    var reader = HTMLText(file)
    reader.run()
    return reader.blocks.text
  }

  private mutating func run() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      case 0x20, 0x09...0x0D: readSpace()
      default:
        let start = index
        while index < bytes.count, !Self.isSpecial(bytes[index]) { index += 1 }
        blocks.add(start..<index)
      }
    }
    blocks.endBlock()
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0x20
      || (0x09...0x0D).contains(byte)
  }

  private mutating func readSpace() {
    let start = index
    var hasBreak = false
    while index < bytes.count, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) {
      if bytes[index] == 0x0A { hasBreak = true }
      index += 1
    }
    if hasBreak, isPreformatted {
      blocks.endBlock()
    } else {
      blocks.addSpace(start..<index)
    }
  }

  private mutating func readEntity() {
    guard let (utf8, width) = CharacterEntities.read(bytes, at: index, end: bytes.count) else {
      blocks.add(index..<(index + 1))
      index += 1
      return
    }
    blocks.add(utf8, for: index..<(index + width))
    index += width
  }

  private mutating func readTag() {
    let start = index
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    let opensTag = (next | 0x20) &- 0x61 < 26 || [0x21, 0x2F, 0x3F].contains(next)
    guard opensTag, let end = tagEnd(from: start) else {
      blocks.add(start..<(start + 1))
      index += 1
      return
    }
    index = end
    let isEnd = next == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    let name = String(
      decoding: bytes[nameStart..<end].prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 },
      as: UTF8.self
    ).lowercased()
    if name.isEmpty { return }
    if !isEnd, Self.hidden.contains(name), bytes[end - 2] != UInt8(ascii: "/") {
      if !Self.inline.contains(name) { blocks.endBlock() }
      skip(past: name)
      return
    }
    if name == "pre" {
      blocks.endBlock()
      isPreformatted = !isEnd
      if !isEnd, opensCode(at: index) { skip(past: name) }
      return
    }
    if !Self.inline.contains(name) { blocks.endBlock() }
  }

  /// Whether a `code` element begins at an offset: then a block is code, not prose.
  private func opensCode(at offset: Int) -> Bool {
    var index = offset
    while index < bytes.count, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) {
      index += 1
    }
    return bytes[index...].prefix(5).elementsEqual("<code".utf8)
  }

  /// Finds what follows a tag, a comment or a declaration; `nil` where it has no end.
  private mutating func tagEnd(from start: Int) -> Int? {
    if bytes[start...].starts(with: "<!--".utf8) {
      var index = start + 4
      while index + 2 < bytes.count {
        if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
          return index + 3
        }
        index += 1
      }
      return bytes.count
    }
    guard !areTagsBroken else { return nil }
    var quote: UInt8 = 0
    var plain: Int?
    var index = start + 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        if quote == 0 { return index + 1 }
        plain = plain ?? index + 1
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if !areQuotesBroken, byte == 0x22 || byte == 0x27,
        bytes[index - 1] == UInt8(ascii: "=") || bytes[index - 1] == 0x20
      {
        quote = byte
      }
      index += 1
    }
    // This costs a look at all the rest, so it must not happen again and again.
    areQuotesBroken = true
    if plain == nil { areTagsBroken = true }
    return plain
  }

  /// Passes over the content of an element and its end tag.
  private mutating func skip(past name: String) {
    let name = Array(name.utf8)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), index + 2 + name.count <= bytes.count,
        bytes[index + 1] == UInt8(ascii: "/"),
        bytes[(index + 2)..<(index + 2 + name.count)].lazy.map({ $0 | 0x20 }).elementsEqual(name)
      {
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
        index = min(index + 1, bytes.count)
        isPreformatted = false
        return
      }
      index += 1
    }
  }

  /// Finds the encoding that a file declares in its first kilobyte: `charset=…`.
  static func declaredEncoding(in file: [UInt8]) -> String? {
    if let name = EncodingSniffer.declaredName(in: file) { return name }
    let head = file.prefix(1024).map { $0 < 0x80 ? $0 : 0x3F }
    let key = Array("charset=".utf8)
    var index = 0
    while index + key.count < head.count {
      if head[index] | 0x20 == key[0],
        zip(head[index...], key).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      {
        let rest = head[(index + key.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
        let name = rest.prefix {
          ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
      }
      index += 1
    }
    return nil
  }
}
