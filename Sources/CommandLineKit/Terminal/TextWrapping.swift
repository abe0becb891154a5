extension String {
  /// Breaks text into lines of at most the given number of columns.
  ///
  /// Each line of the text is wrapped by itself at its spaces, with its own indentation; a word
  /// that is wider than a line is broken at the edge. An empty line stays one.
  ///
  /// - Complexity: O(*length*).
  package func wrapped(at columns: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let indent = min(line.prefix { $0 == " " }.count, max(columns - 1, 0))
      var wrapper = LineWrapper(columns: max(columns - indent, 1))
      for word in line.split(separator: " ") { wrapper.append(word) }
      return wrapper.finished.map {
        $0.isEmpty ? $0 : String(repeating: " ", count: indent) + $0
      }
    }
  }

  /// Fills the text up with spaces to a number of columns.
  package func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }
}

private struct LineWrapper {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var width = 0

  init(columns: Int) { self.columns = columns }

  mutating func append(_ word: Substring) {
    let wordWidth = word.displayWidth
    if width > 0, width + 1 + wordWidth <= columns {
      line += " " + word
      width += 1 + wordWidth
      return
    }
    breakLine()
    if wordWidth <= columns {
      line += word
      width = wordWidth
      return
    }
    for character in word {
      let characterWidth = character.displayWidth
      if width + characterWidth > columns { breakLine() }
      line.append(character)
      width += characterWidth
    }
  }

  private mutating func breakLine() {
    guard !line.isEmpty else { return }
    lines.append(line)
    (line, width) = ("", 0)
  }

  var finished: [String] { line.isEmpty && !lines.isEmpty ? lines : lines + [line] }
}
