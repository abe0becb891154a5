import CommandLineKit

extension String {
  /// A word that is longer than this is cut within.
  private static let longestDropped = 20

  /// Keeps the beginning of a text that is wider than some columns, if possible up to the end of a
  /// word.
  func clippedAtEnd(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    let kept = self[..<end(within: columns - 1)]
    guard let space = kept.lastIndex(of: " "), kept[space...].count <= Self.longestDropped else {
      return kept + "…"
    }
    return kept[..<space] + " …"
  }

  /// Keeps the end of a text that is wider than some columns, if possible from the beginning of a
  /// word.
  func clippedAtStart(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    let reversed = String(reversed())
    let kept = reversed[..<reversed.end(within: columns - 1)]
    guard let space = kept.lastIndex(of: " "), kept[space...].count <= Self.longestDropped else {
      return "…" + String(kept.reversed())
    }
    return "… " + String(kept[..<space].reversed())
  }

  /// The end of the characters that fit into some columns.
  private func end(within columns: Int) -> Index {
    var width = 0
    for index in indices {
      width += self[index].displayWidth
      if width > columns { return index }
    }
    return endIndex
  }
}
