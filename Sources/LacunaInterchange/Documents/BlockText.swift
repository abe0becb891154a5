import Lacuna

/// Gathers the paragraphs of a marked-up file: one a line, a blank line between two, white space as
/// single spaces.
struct BlockText {
  private(set) var text = ExtractedText()
  private var blockStart = 0
  private let file: [UInt8]
  /// White space that stands between two pieces of the block.
  private var pendingSpace: Range<Int>?

  init(file: [UInt8]) { self.file = file }

  var isAtBlockStart: Bool { text.bytes.count == blockStart }

  /// Adds a byte range of the file that holds no white space but single spaces within.
  mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flushSpace()
    text.append(range, of: file)
  }

  /// Adds what a range of the file stands for.
  mutating func add(_ utf8: some Collection<UInt8>, for range: Range<Int>) {
    flushSpace()
    text.append(utf8, for: range)
  }

  /// Adds white space.
  mutating func addSpace(_ range: Range<Int>) {
    if !isAtBlockStart, pendingSpace == nil { pendingSpace = range }
  }

  /// Ends the paragraph, if there is any text in it.
  mutating func endBlock() {
    pendingSpace = nil
    guard !isAtBlockStart else { return }
    let place = text.end
    text.append([0x0A, 0x0A], for: place..<place)
    blockStart = text.bytes.count
  }

  private mutating func flushSpace() {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    if space.count == 1, file[space.lowerBound] == 0x20 {
      text.append(space, of: file)
    } else {
      text.append([0x20], for: space)
    }
  }
}
