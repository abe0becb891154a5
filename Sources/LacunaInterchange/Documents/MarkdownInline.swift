import Lacuna

/// A paragraph of Markdown: its bytes without the marks of blocks, and where each stands.
struct MarkdownInline {
  private var bytes: [UInt8] = []
  private var places: [Int] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds a line, behind a space where others are before it.
  mutating func add(_ line: Range<Int>, of file: [UInt8]) {
    guard !line.isEmpty else { return }
    if !bytes.isEmpty {
      bytes.append(0x20)
      places.append(line.lowerBound)
    }
    bytes.append(contentsOf: file[line])
    places.append(contentsOf: line)
  }

  /// Hands the paragraph's text over, without its markup, and empties it.
  mutating func write(to blocks: inout BlockText, from file: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let links = linkMarks()
    var index = 0
    while index < bytes.count {
      if let width = links[index], width > 0 {
        index += width
        continue
      }
      index += step(at: index, to: &blocks)
    }
    bytes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Hands over what stands at an offset; its width.
  private func step(at index: Int, to blocks: inout BlockText) -> Int {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case 0x20, 0x09:
      blocks.addSpace(places[index]..<(places[index] + (isJoint(index) ? 0 : 1)))
      return 1
    case 0x5C where isPunctuation(next):
      add(index + 1, to: &blocks)
      return 2
    case 0x5C where isJoint(index + 1): return 1
    case 0x60: return codeSpan(at: index, to: &blocks)
    case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "_"):
      let count = bytes[index...].prefix { $0 == byte }.count
      if isEmphasis(byte, index, count) { return count }
    case UInt8(ascii: "&"):
      if let (utf8, width) = CharacterEntities.read(bytes, at: index, end: bytes.count) {
        blocks.add(utf8, for: places[index]..<(places[index + width - 1] + 1))
        return width
      }
    case UInt8(ascii: "<"):
      if let width = tagWidth(at: index) {
        let content = (index + 1)..<(index + width - 1)
        // An address in angle brackets is text.
        if bytes[content].contains(where: { $0 == UInt8(ascii: ":") || $0 == 0x40 }),
          !bytes[content].contains(0x20)
        {
          for place in content { add(place, to: &blocks) }
        }
        return width
      }
    default: break
    }
    add(index, to: &blocks)
    return 1
  }

  /// Whether a space stands for the break between two lines.
  private func isJoint(_ index: Int) -> Bool {
    index + 1 < places.count && places[index + 1] == places[index]
  }

  private func add(_ index: Int, to blocks: inout BlockText) {
    blocks.add(places[index]..<(places[index] + 1))
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  private func isWordByte(_ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return bytes[index] >= 0x80 || (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] &- 0x30 < 10
  }

  /// Whether a run of marks begins or ends an emphasis: it touches text on a side, and underscores do
  /// not stand within a word.
  private func isEmphasis(_ byte: UInt8, _ index: Int, _ count: Int) -> Bool {
    func isSpace(_ index: Int) -> Bool {
      !bytes.indices.contains(index) || bytes[index] == 0x20 || bytes[index] == 0x09
    }
    let touches = !isSpace(index - 1) || !isSpace(index + count)
    switch byte {
    case UInt8(ascii: "~"): return touches && count == 2
    case UInt8(ascii: "_"):
      return touches && count <= 3 && !(isWordByte(index - 1) && isWordByte(index + count))
    default:
      // `3*4` is no emphasis.
      let isProduct =
        index > 0 && bytes[index - 1] &- 0x30 < 10 && index + count < bytes.count
        && bytes[index + count] &- 0x30 < 10
      return touches && count <= 3 && !isProduct
    }
  }

  /// Hands over what is between two runs of as many backticks.
  private func codeSpan(at index: Int, to blocks: inout BlockText) -> Int {
    let count = bytes[index...].prefix { $0 == 0x60 }.count
    var end = index + count
    // Of each length only the last run can lack its partner, so few searches are in vain.
    while count <= 8, end < bytes.count {
      guard bytes[end] == 0x60 else {
        end += 1
        continue
      }
      let closing = bytes[end...].prefix { $0 == 0x60 }.count
      if closing == count {
        for place in (index + count)..<end {
          if bytes[place] == 0x20 {
            blocks.addSpace(places[place]..<(places[place] + (isJoint(place) ? 0 : 1)))
          } else {
            add(place, to: &blocks)
          }
        }
        return end + closing - index
      }
      end += closing
    }
    for place in index..<(index + count) { add(place, to: &blocks) }
    return count
  }

  private func tagWidth(at index: Int) -> Int? {
    guard index + 2 < bytes.count else { return nil }
    let next = bytes[index + 1]
    guard (next | 0x20) &- 0x61 < 26 || next == 0x2F || next == 0x21 else { return nil }
    // A tag or an address is short; beyond, `<` is a sign.
    let rest = bytes[index...].prefix(1024)
    guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return end + 1 - index
  }

  /// Finds the brackets of links, images and footnotes: for each offset at which one begins how many
  /// bytes are no text.
  private func linkMarks() -> [Int: Int] {
    var marks: [Int: Int] = [:]
    var open: [Int] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x5C: index += 1
      case 0x5B: open.append(index)
      case 0x5D:
        guard let start = open.popLast() else { break }
        if bytes[start + 1] == UInt8(ascii: "^"), index - start < 64 {
          marks[start] = index + 1 - start
        } else if let width = targetWidth(at: index + 1) {
          let isImage = start > 0 && bytes[start - 1] == UInt8(ascii: "!")
          marks[isImage ? start - 1 : start] = isImage ? 2 : 1
          marks[index] = 1 + width
          index += width
        }
      default: break
      }
      index += 1
    }
    return marks
  }

  /// Measures `(https://… "title")` or `[name]`.
  private func targetWidth(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let rest = bytes[index...].prefix(4096)
    if bytes[index] == 0x5B {
      guard let end = rest.firstIndex(of: 0x5D) else { return nil }
      return end + 1 - index
    }
    guard bytes[index] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for place in rest.indices {
      if bytes[place] == UInt8(ascii: "(") { depth += 1 }
      if bytes[place] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return place + 1 - index }
      }
    }
    return nil
  }
}
