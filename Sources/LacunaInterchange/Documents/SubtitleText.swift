import Lacuna

/// Takes the text out of subtitles, SubRip or WebVTT: a paragraph for each cue.
struct SubtitleText {
  /// Takes the text out of a file.
  static func extract(from file: [UInt8]) -> ExtractedText {
    var blocks = BlockText(file: file)
    var isInCue = false
    for line in lines(of: file) {
      if line.isEmpty {
        blocks.endBlock()
        isInCue = false
      } else if isTiming(file[line]) {
        blocks.endBlock()
        isInCue = true
      } else if isInCue {
        add(line, of: file, to: &blocks)
        blocks.addSpace(line.upperBound..<line.upperBound)
      }
    }
    blocks.endBlock()
    return blocks.text
  }

  /// The lines without blanks at their ends.
  private static func lines(of file: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < file.count {
      let end = file[start...].firstIndex(of: 0x0A) ?? file.count
      var range = start..<end
      while let last = range.last, file[last] == 0x20 || (0x09...0x0D).contains(file[last]) {
        range.removeLast()
      }
      lines.append(range)
      start = end + 1
    }
    return lines
  }

  /// Whether a line is `00:00:01,000 --> 00:00:04,000`, whatever follows.
  private static func isTiming(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first(where: { $0 != 0x20 }), first &- 0x30 < 10 else { return false }
    let head = line.prefix(24)
    return head.indices.contains { head[$0...].starts(with: "-->".utf8) }
  }

  private static func add(_ line: Range<Int>, of file: [UInt8], to blocks: inout BlockText) {
    var index = line.lowerBound
    var from = index
    func width(of byte: UInt8) -> Int? {
      // `<i>`, `<v Anna>`, `{\an8}`.
      let close: UInt8
      switch byte {
      case UInt8(ascii: "<"): close = UInt8(ascii: ">")
      case UInt8(ascii: "{"): close = UInt8(ascii: "}")
      default: return nil
      }
      guard index + 1 < line.upperBound else { return nil }
      let next = file[index + 1]
      let opens =
        byte == UInt8(ascii: "{")
        ? next == 0x5C : next == 0x2F || (next | 0x20) &- 0x61 < 26 || next &- 0x30 < 10
      // A tag is short; a longer stretch is text.
      guard opens,
        let end = file[index..<min(line.upperBound, index + 256)].firstIndex(of: close)
      else { return nil }
      return end + 1 - index
    }
    func flush() -> Range<Int> { from..<index }
    while index < line.upperBound {
      let byte = file[index]
      if let skipped = width(of: byte) {
        blocks.add(flush())
        index += skipped
        from = index
      } else if byte == 0x20 || byte == 0x09 {
        blocks.add(flush())
        blocks.addSpace(index..<(index + 1))
        index += 1
        from = index
      } else if byte == UInt8(ascii: "&"),
        let (utf8, width) = CharacterEntities.read(file, at: index, end: line.upperBound)
      {
        blocks.add(flush())
        blocks.add(utf8, for: index..<(index + width))
        index += width
        from = index
      } else {
        index += 1
      }
    }
    blocks.add(flush())
  }
}
