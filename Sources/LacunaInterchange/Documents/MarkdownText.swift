import Lacuna

/// Takes the text out of Markdown: a paragraph for each paragraph, heading, list item and table cell,
/// without code blocks, front matter and definitions of links.
struct MarkdownText {
  private let file: [UInt8]
  private var blocks: BlockText
  private var paragraph = MarkdownInline()
  /// The fence of the code block that is open.
  private var fence: (mark: UInt8, count: Int)?
  private var isInFrontMatter = false
  private var isInComment = false
  /// Where the text of the list item begins that is open.
  private var itemIndent = 0
  private var followsBlank = true

  private init(_ file: [UInt8]) {
    self.file = file
    blocks = BlockText(file: file)
  }

  /// Takes the text out of a file.
  static func extract(from file: [UInt8]) -> ExtractedText {
    var reader = MarkdownText(file)
    var start = 0
    while start < file.count {
      let end = file[start...].firstIndex(of: 0x0A) ?? file.count
      let hasReturn = end > start && file[end - 1] == 0x0D
      reader.read(start..<(hasReturn ? end - 1 : end), isFirst: start == 0)
      start = end + 1
    }
    reader.endParagraph()
    return reader.blocks.text
  }

  private mutating func endParagraph() {
    paragraph.write(to: &blocks, from: file)
    blocks.endBlock()
  }

  private mutating func read(_ line: Range<Int>, isFirst: Bool) {
    var text = line
    var indent = strip(&text)
    if isInFrontMatter {
      if isRule(text, [0x2D]) || isRule(text, [0x2E]) { isInFrontMatter = false }
      return
    }
    if isFirst, isRule(text, [0x2D]), text.count == 3 {
      isInFrontMatter = true
      return
    }
    if let open = fence {
      let count = run(of: open.mark, at: text.lowerBound, in: text)
      if count >= open.count, count == text.count { fence = nil }
      return
    }
    if isInComment {
      if contains("-->", text) { isInComment = false }
      return
    }
    // Quotation marks at the beginning of a line are the block's.
    while text.first.map({ file[$0] }) == UInt8(ascii: ">") {
      text.removeFirst()
      indent = strip(&text)
    }
    guard !text.isEmpty else {
      endParagraph()
      followsBlank = true
      return
    }
    defer { followsBlank = false }
    if followsBlank, indent >= itemIndent + 4, paragraph.isEmpty { return keepBlank() }
    if indent < itemIndent, followsBlank { itemIndent = 0 }
    let first = file[text.lowerBound]
    if first == 0x60 || first == 0x7E {
      let count = run(of: first, at: text.lowerBound, in: text)
      if count >= 3 {
        endParagraph()
        fence = (first, count)
        return
      }
    }
    if starts("<!--", text) {
      endParagraph()
      isInComment = !contains("-->", text)
      return
    }
    readBlock(text, indent: indent)
  }

  /// A line of an indented code block leaves the next one a candidate, too.
  private mutating func keepBlank() { endParagraph() }

  private mutating func readBlock(_ line: Range<Int>, indent: Int) {
    var text = line
    if isSetext(text), !paragraph.isEmpty { return endParagraph() }
    if isRule(text, [0x2D, 0x2A, 0x5F]) || starts(":::", text) { return endParagraph() }
    let marks = run(of: UInt8(ascii: "#"), at: text.lowerBound, in: text)
    if (1...6).contains(marks), marks == text.count || isBlank(text.lowerBound + marks) {
      endParagraph()
      text = (text.lowerBound + marks)..<text.upperBound
      _ = strip(&text)
      while let last = text.last, file[last] == UInt8(ascii: "#") { text.removeLast() }
      paragraph.add(text, of: file)
      return endParagraph()
    }
    if isDefinition(text) { return endParagraph() }
    if file[text.lowerBound] == UInt8(ascii: "|") || isDelimiterRow(text) { return readRow(text) }
    if let width = itemWidth(text) {
      endParagraph()
      text = (text.lowerBound + width)..<text.upperBound
      let inner = strip(&text)
      itemIndent = indent + width + min(inner, 4)
      // A task list's box.
      if text.count > 3, file[text.lowerBound] == 0x5B, file[text.lowerBound + 2] == 0x5D,
        [0x20, 0x78, 0x58].contains(file[text.lowerBound + 1]), isBlank(text.lowerBound + 3)
      {
        text = (text.lowerBound + 3)..<text.upperBound
        _ = strip(&text)
      }
      // What a list item holds may itself be a list item or a heading.
      if !text.isEmpty { readBlock(text, indent: itemIndent) }
      return
    }
    paragraph.add(text, of: file)
  }

  private mutating func readRow(_ row: Range<Int>) {
    endParagraph()
    if isDelimiterRow(row) { return }
    var start = row.lowerBound
    var index = start
    while index <= row.upperBound {
      let isEnd = index == row.upperBound
      if isEnd || file[index] == UInt8(ascii: "|") {
        paragraph.add(start..<index, of: file)
        endParagraph()
        start = index + 1
      } else if file[index] == 0x5C, index + 1 < row.upperBound {
        index += 1
      }
      index += 1
    }
  }
}

// MARK: Telling lines apart

extension MarkdownText {
  /// Removes blanks at both ends; a tab counts as four columns.
  ///
  /// - Returns: The columns at the beginning.
  private func strip(_ text: inout Range<Int>) -> Int {
    var columns = 0
    while let first = text.first, isBlank(first) {
      columns += file[first] == 0x09 ? 4 : 1
      text.removeFirst()
    }
    while let last = text.last, isBlank(last) { text.removeLast() }
    return columns
  }

  private func isBlank(_ index: Int) -> Bool {
    index < file.count && (file[index] == 0x20 || file[index] == 0x09)
  }

  private func run(of byte: UInt8, at index: Int, in text: Range<Int>) -> Int {
    file[index..<text.upperBound].prefix { $0 == byte }.count
  }

  private func starts(_ mark: String, _ text: Range<Int>) -> Bool {
    file[text].starts(with: mark.utf8)
  }

  private func contains(_ mark: String, _ text: Range<Int>) -> Bool {
    text.contains { file[$0..<text.upperBound].starts(with: mark.utf8) }
  }

  /// Whether a line is three or more of one of some marks.
  private func isRule(_ text: Range<Int>, _ marks: [UInt8]) -> Bool {
    guard let first = text.first.map({ file[$0] }), marks.contains(first) else { return false }
    var count = 0
    for byte in file[text] where byte != 0x20 && byte != 0x09 {
      guard byte == first else { return false }
      count += 1
    }
    return count >= 3
  }

  /// Whether a line underlines a heading.
  private func isSetext(_ text: Range<Int>) -> Bool {
    let bytes = file[text]
    return bytes.allSatisfy { $0 == UInt8(ascii: "=") } || bytes.allSatisfy { $0 == 0x2D }
  }

  /// Whether a line divides the header of a table from its rows.
  private func isDelimiterRow(_ text: Range<Int>) -> Bool {
    let bytes = file[text]
    return bytes.contains(UInt8(ascii: "|")) && bytes.contains(0x2D)
      && bytes.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09, 0x2B].contains($0) }
  }

  /// Whether a line tells where a link leads: `[name]: https://…`.
  private func isDefinition(_ text: Range<Int>) -> Bool {
    let bytes = file[text]
    guard bytes.first == 0x5B, let close = bytes.firstIndex(of: 0x5D), close + 1 < text.upperBound
    else { return false }
    return file[close + 1] == UInt8(ascii: ":") && file[text.lowerBound + 1] != UInt8(ascii: "^")
  }

  /// Measures the mark of a list item or the name of a footnote.
  private func itemWidth(_ text: Range<Int>) -> Int? {
    let first = file[text.lowerBound]
    if [0x2D, 0x2A, 0x2B].contains(first) {
      return text.count == 1 || isBlank(text.lowerBound + 1) ? 1 : nil
    }
    if first == 0x5B, text.count > 2, file[text.lowerBound + 1] == UInt8(ascii: "^"),
      let close = file[text].firstIndex(of: 0x5D), close + 1 < text.upperBound,
      file[close + 1] == UInt8(ascii: ":")
    {
      return close + 2 - text.lowerBound
    }
    let digits = file[text].prefix { $0 &- 0x30 < 10 }.count
    let end = text.lowerBound + digits
    guard (1...9).contains(digits), end < text.upperBound,
      file[end] == UInt8(ascii: ".") || file[end] == UInt8(ascii: ")"), isBlank(end + 1)
    else { return nil }
    return digits + 1
  }
}
